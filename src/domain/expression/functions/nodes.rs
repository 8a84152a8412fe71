//! What is told of nodes.

use crate::domain::expression::{
    Fault, NodeSet, Place, Value,
    function::{Answer, Arguments, Call, Function, Nature},
    value::number_of,
};

pub const FUNCTIONS: &[Function] = &[
    Function::new("count", Arguments::exactly(1), |call| Ok(Value::count(call.nodes(0, "count")?.0.len()))),
    Function::new("count-non-empty", Arguments::exactly(1), |call| {
        let nodes = call.nodes(0, "count-non-empty")?;
        Ok(Value::count(nodes.texts().filter(|text| !text.is_empty()).count()))
    }),
    Function::new("sum", Arguments::exactly(1), |call| {
        let nodes = call.nodes(0, "sum")?;
        Ok(Value::Number(numbers(call, &nodes).iter().sum()))
    }),
    Function::new("min", Arguments::at_least(1), |call| outermost(call, f64::min)),
    Function::new("max", Arguments::at_least(1), |call| outermost(call, f64::max)),
    Function::new("current", Arguments::exactly(0), |call| Ok(Value::Nodes(NodeSet(vec![call.current()]))))
        .that(Nature::Current),
    Function::new("instance", Arguments::exactly(1), instance).that(Nature::Instance),
    Function::new("randomize", Arguments::between(1, 2), randomize).that(Nature::PassesOn),
    Function::new("name", Arguments::between(0, 1), name).that(Nature::OfContext),
    Function::new("local-name", Arguments::between(0, 1), |call| {
        let full = name(call)?.to_text();
        Ok(Value::text(full.split_once(':').map_or(full.as_str(), |(_, local)| local)))
    })
    .that(Nature::OfContext),
    Function::new("namespace-uri", Arguments::between(0, 1), |_| Ok(Value::text(""))),
];

/// The nodes' numbers without what is none.
fn numbers<'a>(call: &mut dyn Call<'a>, nodes: &NodeSet<'a>) -> Vec<f64> {
    let offset = call.offset();
    nodes.texts().map(|text| number_of(text, Some(offset))).filter(|number| !number.is_nan()).collect()
}

/// The least or greatest of all arguments, of nodes as many as they are; NaN if none is a number.
fn outermost<'a>(call: &mut dyn Call<'a>, choose: fn(f64, f64) -> f64) -> Answer<'a> {
    let offset = call.offset();
    let mut all = Vec::new();
    for place in 0..call.count() {
        match call.value(place)? {
            Value::Nodes(nodes) => all.append(&mut numbers(call, &nodes)),
            other @ (Value::Text(_) | Value::Number(_) | Value::Truth(_)) => {
                all.push(other.to_number_at(Some(offset)));
            }
        }
    }
    let known = all.into_iter().filter(|number| !number.is_nan());
    Ok(Value::Number(known.reduce(choose).unwrap_or(f64::NAN)))
}

/// What stands above the root of a list.
fn instance<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let id = call.text(0)?;
    let document = call.world().instance(&id).ok_or(Fault::UnknownInstance(id))?;
    Ok(Value::Nodes(NodeSet(vec![Place::top(document)])))
}

fn name<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let place = match call.count() {
        0 => Some(call.here()),
        _ => call.nodes(0, "name")?.0.first().copied(),
    };
    Ok(Value::text(place.map(|place| place.document.name(place.node)).unwrap_or_default()))
}

/// The nodes shuffled: with a seed always in the same order, as the specification says it, by the inside-out variant of
/// Fisher and Yates with the generator of Park and Miller.
fn randomize<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let nodes = call.nodes(0, "randomize")?;
    call.spend(nodes.0.len())?;
    let mut seed = if call.count() > 1 { Some(seed(call.number(1)?)) } else { None };
    let mut shuffled: Vec<Place<'a>> = Vec::new();
    for place in nodes.0 {
        let part = match &mut seed {
            Some(state) => {
                *state = state.wrapping_mul(16_807) % MODULUS;
                fraction(state.saturating_sub(1)) / fraction(MODULUS - 1)
            }
            None => call.world().random(),
        };
        let last = shuffled.len();
        shuffled.push(place);
        let other = pick(part, shuffled.len()).min(last);
        shuffled.swap(other, last);
    }
    Ok(Value::Nodes(NodeSet(shuffled)))
}

/// 2³¹ - 1, the modulus of Park and Miller's generator.
const MODULUS: u64 = 2_147_483_647;

/// From 1 to below the modulus.
fn seed(number: f64) -> u64 {
    let modulus = fraction(MODULUS);
    let rest = number.trunc() % modulus;
    let positive = if rest <= 0.0 { rest + modulus - 1.0 } else { rest };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below 2³¹; NaN becomes 0")]
    let seed = positive as u64;
    seed.max(1)
}

fn fraction(number: u64) -> f64 {
    u32::try_from(number).map_or(f64::INFINITY, f64::from)
}

fn pick(part: f64, count: usize) -> usize {
    let place = part * u32::try_from(count).map_or(0.0, f64::from);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to below the count")]
    let place = place as usize;
    place
}
