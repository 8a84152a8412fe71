//! True and false, and which of several values it is.

use crate::domain::expression::{
    Fault, Value,
    function::{Answer, Arguments, Call, Function, Nature},
};

pub const FUNCTIONS: &[Function] =
    &[
        // Only the value that is chosen is evaluated.
        Function::new("if", Arguments::exactly(3), |call| {
            if call.truth(0)? { call.value(1) } else { call.value(2) }
        })
        .that(Nature::PassesOn),
        // Of more than two too, which costs nothing.
        Function::new("coalesce", Arguments::at_least(2), coalesce).that(Nature::PassesOn),
        Function::new("once", Arguments::exactly(1), once).that(Nature::KeepsFirst),
        Function::new("true", Arguments::exactly(0), |_| Ok(Value::Truth(true))),
        Function::new("false", Arguments::exactly(0), |_| Ok(Value::Truth(false))),
        Function::new("not", Arguments::exactly(1), |call| Ok(Value::Truth(!call.truth(0)?))),
        Function::new("boolean", Arguments::exactly(1), |call| Ok(Value::Truth(call.truth(0)?))),
        Function::new("boolean-from-string", Arguments::exactly(1), |call| {
            Ok(Value::Truth(matches!(call.text(0)?.as_str(), "1" | "true")))
        }),
        Function::new("checklist", Arguments::at_least(2), checklist),
        Function::new("weighted-checklist", Arguments::at_least(2).in_pairs(), weighted_checklist),
    ];

/// The first value that is neither an empty text nor NaN; the last one otherwise.
fn coalesce<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let mut value = call.value(0)?;
    for place in 1..call.count() {
        let blank = match &value {
            Value::Number(number) => number.is_nan(),
            Value::Text(text) => text.is_empty(),
            Value::Truth(_) => false,
            Value::Nodes(nodes) => nodes.first_text().is_empty(),
        };
        if !blank {
            break;
        }
        value = call.value(place)?;
    }
    Ok(value)
}

/// What the node has already; the argument only if that is nothing.
fn once<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let known = call.current().text();
    if known.is_empty() { call.value(0) } else { Ok(Value::text(known)) }
}

fn checklist<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let mut count = 0.0;
    for place in 2..call.count() {
        count += f64::from(ticked(&call.value(place)?));
    }
    within(call, count)
}

fn weighted_checklist<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let mut weight = 0.0;
    for place in (2..call.count()).step_by(2) {
        let ticked = ticked(&call.value(place)?) > 0;
        let counts = call.number(place.saturating_add(1))?;
        if ticked {
            weight += counts;
        }
    }
    within(call, weight)
}

/// How many are ticked: of several nodes each. ODK's page counts what is exactly `yes`, the specification what is a
/// number above 0, and the form engine what is true: each is one here.
fn ticked(value: &Value<'_>) -> u32 {
    let text_counts = |text: &str| matches!(text, "yes" | "true") || super::super::number::read(text) > 0.0;
    match value {
        Value::Text(text) => u32::from(text_counts(text)),
        Value::Number(number) => u32::from(*number > 0.0),
        Value::Truth(truth) => u32::from(*truth),
        Value::Nodes(nodes) => nodes.texts().map(|text| u32::from(text_counts(text))).sum(),
    }
}

/// Whether it is from the first argument to the second; -1 is no limit.
fn within<'a>(call: &mut dyn Call<'a>, amount: f64) -> Result<Value<'a>, Fault> {
    let (least, most) = (call.number(0)?, call.number(1)?);
    let no_limit = |limit: f64| (limit + 1.0).abs() < f64::EPSILON;
    Ok(Value::Truth((no_limit(least) || amount >= least) && (no_limit(most) || amount <= most)))
}
