//! Which instance of a repeat.

use crate::domain::expression::{
    Fault, NodeSet, Place, Value, axis,
    function::{Answer, Arguments, Call, Function, Nature},
    term::{Axis, Test},
};

pub const FUNCTIONS: &[Function] = &[
    Function::new("position", Arguments::between(0, 1), position).that(Nature::OfContext),
    Function::new("last", Arguments::exactly(0), |call| {
        Ok(Value::count(call.position().map_or(1, |(_, last)| last)))
    }),
    Function::new("indexed-repeat", Arguments::between(3, 7).in_pairs(), indexed_repeat),
];

/// In a predicate the place among the nodes that are looked at; elsewhere, or of an argument, the place among those
/// beside it with its name: of a repeat the number of the instance.
fn position<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    if call.count() == 0 {
        let beside = axis::position(call.here());
        return Ok(Value::count(call.position().map_or(beside, |(position, _)| position)));
    }
    let nodes = call.nodes(0, "position")?;
    Ok(nodes.0.first().map_or(Value::Number(f64::NAN), |place| Value::count(axis::position(*place))))
}

/// The question named first, in the instances of the repeats that are named next, each by its number from 1. Repeats
/// that are not named stand for all their instances.
fn indexed_repeat<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let Some(question) = call.path(0) else { return Err(Fault::NotNodes("indexed-repeat()".to_owned())) };
    let mut chosen = Vec::new();
    for place in (1..call.count()).step_by(2) {
        let group = call.path(place);
        let index = call.number(place.saturating_add(1))?.trunc();
        // Before the first answer the number may be missing: then it is the first instance, as in ODK's form engine.
        let index = if index >= 1.0 { index } else { 1.0 };
        chosen.extend(group.map(|group| (group.len(), group, index)));
    }
    let mut nodes = vec![Place::top(call.document())];
    for depth in 1..=question.len() {
        let path = question.get(..depth).unwrap_or_default();
        let name = path.last().cloned().unwrap_or_default();
        let test = Test::Name(name);
        call.spend(nodes.len())?;
        nodes = nodes.into_iter().flat_map(|place| axis::step(place, Axis::Child, &test)).collect();
        call.spend(nodes.len())?;
        for (_, _, index) in chosen.iter().filter(|(length, group, _)| *length == depth && group == path) {
            let wanted = nodes.iter().zip(1..).find(|(_, position)| Value::is_count(*index, *position));
            nodes = wanted.map(|(place, _)| *place).into_iter().collect();
        }
    }
    Ok(Value::Nodes(NodeSet(nodes)))
}
