//! Numbers out of numbers.

use crate::domain::expression::{
    Value,
    function::{Answer, Arguments, Call, Function, Nature},
    number,
};

pub const FUNCTIONS: &[Function] = &[
    Function::new("number", Arguments::between(0, 1), |call| {
        if call.count() == 0 {
            let text = Value::text(call.here().text());
            return Ok(Value::Number(text.to_number_at(Some(call.offset()))));
        }
        Ok(Value::Number(call.number(0)?))
    })
    .that(Nature::OfContext),
    Function::new("int", Arguments::exactly(1), |call| Ok(Value::Number(call.number(0)?.trunc()))),
    Function::new("round", Arguments::between(1, 2), round),
    Function::new("floor", Arguments::exactly(1), |call| Ok(Value::Number(call.number(0)?.floor()))),
    Function::new("ceiling", Arguments::exactly(1), |call| Ok(Value::Number(call.number(0)?.ceil()))),
    Function::new("abs", Arguments::exactly(1), |call| Ok(Value::Number(call.number(0)?.abs()))),
    Function::new("pow", Arguments::exactly(2), |call| {
        Ok(Value::Number(call.number(0)?.powf(call.number(1)?)))
    }),
    Function::new("sqrt", Arguments::exactly(1), |call| Ok(Value::Number(call.number(0)?.sqrt()))),
    Function::new("exp", Arguments::exactly(1), |call| Ok(Value::Number(call.number(0)?.exp()))),
    Function::new("exp10", Arguments::exactly(1), |call| Ok(Value::Number(10_f64.powf(call.number(0)?)))),
    Function::new("log", Arguments::exactly(1), |call| Ok(Value::Number(call.number(0)?.ln()))),
    Function::new("log10", Arguments::exactly(1), |call| Ok(Value::Number(call.number(0)?.log10()))),
    Function::new("random", Arguments::exactly(0), |call| Ok(Value::Number(call.world().random())))
        .that(Nature::Volatile),
];

/// To so many decimals, or to tens and hundreds if negative; halves go up.
///
/// The decimals are those of the number's text: 1.005 is rounded to 1.01, although the number behind it is a little
/// less.
fn round<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let value = call.number(0)?;
    let places = if call.count() > 1 { call.number(1)?.trunc() } else { 0.0 };
    if !value.is_finite() {
        return Ok(Value::Number(value));
    }
    if places.is_nan() || places.abs() > 30.0 {
        return Ok(Value::Number(f64::NAN));
    }
    let halves_up = |number: f64| (number + 0.5).floor();
    if value.abs() >= 1e15 && places >= 0.0 {
        return Ok(Value::Number(value));
    }
    let shifted = halves_up(shift(value, places));
    Ok(Value::Number(shift(shifted, -places)))
}

/// The number with its point moved so many places to the right, as a person would move it in the text.
fn shift(value: f64, places: f64) -> f64 {
    #[expect(clippy::cast_possible_truncation, reason = "a whole number from -30 to 30")]
    let places = places as i32;
    format!("{}e{places}", number::write(value)).parse().unwrap_or(f64::NAN)
}
