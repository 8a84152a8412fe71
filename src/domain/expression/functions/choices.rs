//! Answers that are choices: of several, their values with spaces between them.

use crate::domain::expression::{
    Value,
    function::{Answer, Arguments, Call, Function, Nature},
};

pub const FUNCTIONS: &[Function] = &[
    Function::new("selected", Arguments::exactly(2), selected),
    // An older name of the same.
    Function::new("is-selected", Arguments::exactly(2), selected),
    Function::new("selected-at", Arguments::exactly(2), |call| {
        let (chosen, place) = (call.text(0)?, call.number(1)?.trunc());
        let found =
            chosen.split_whitespace().zip(0..).find(|(_, position)| Value::is_count(place, *position));
        Ok(Value::text(found.map(|(value, _)| value).unwrap_or_default()))
    }),
    Function::new("count-selected", Arguments::exactly(1), |call| {
        Ok(Value::count(call.text(0)?.split_whitespace().count()))
    }),
    Function::new("jr:choice-name", Arguments::exactly(2), choice_name).naming(1),
    // Elsewhere a label may be the number of a text; here it is the text.
    Function::new("jr:itext", Arguments::exactly(1), |call| Ok(Value::Text(call.text(0)?))),
    Function::new("pulldata", Arguments::at_least(4), |call| {
        let mut arguments = Vec::new();
        for place in 0..call.count() {
            arguments.push(call.text(place)?);
        }
        Ok(Value::Text(call.world().pulldata(&arguments).unwrap_or_default()))
    })
    .that(Nature::LooksUp),
];

fn selected<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let (chosen, value) = (call.text(0)?, call.text(1)?);
    Ok(Value::Truth(chosen.split_whitespace().any(|one| one == value.trim())))
}

/// What people read for a value among the choices of a question, which is named by `${name}`, with or without quotation
/// marks, or by its path as a text. The value itself if it is no choice: better than nothing on a screen.
fn choice_name<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let value = call.text(0)?;
    let path = match call.path(1) {
        Some(path) => path,
        None => call.text(1)?.split('/').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
    };
    Ok(Value::Text(call.world().choice_label(&path, &value).unwrap_or(value)))
}
