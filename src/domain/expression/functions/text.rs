//! Texts out of texts. Places in a text are counted in characters.

use crate::domain::{
    expression::{
        Fault, Value,
        function::{Answer, Arguments, Call, Function, Nature},
    },
    ordered::Ordered,
};

pub const FUNCTIONS: &[Function] = &[
    Function::new("string", Arguments::between(0, 1), |call| Ok(Value::Text(call.text_or_here()?)))
        .that(Nature::OfContext),
    Function::new("concat", Arguments::at_least(1), |call| Ok(Value::Text(call.texts_from(0)?.concat()))),
    Function::new("join", Arguments::at_least(1), |call| {
        let separator = call.text(0)?;
        let texts = call.texts_from(1)?;
        call.spend(separator.len().saturating_mul(texts.len()) / 64)?;
        Ok(Value::Text(texts.join(&separator)))
    }),
    Function::new("string-length", Arguments::between(0, 1), |call| {
        Ok(Value::count(call.text_or_here()?.chars().count()))
    })
    .that(Nature::OfContext),
    Function::new("normalize-space", Arguments::between(0, 1), |call| {
        let text = call.text_or_here()?;
        Ok(Value::Text(text.split_whitespace().collect::<Vec<_>>().join(" ")))
    })
    .that(Nature::OfContext),
    // No standard has it, forms in use do.
    Function::new("trim", Arguments::exactly(1), |call| Ok(Value::text(call.text(0)?.trim()))),
    Function::new("contains", Arguments::exactly(2), |call| {
        Ok(Value::Truth(call.text(0)?.contains(&call.text(1)?)))
    }),
    Function::new("starts-with", Arguments::exactly(2), |call| {
        Ok(Value::Truth(call.text(0)?.starts_with(&call.text(1)?)))
    }),
    Function::new("ends-with", Arguments::exactly(2), |call| {
        Ok(Value::Truth(call.text(0)?.ends_with(&call.text(1)?)))
    }),
    Function::new("substring-before", Arguments::exactly(2), |call| {
        let (text, mark) = (call.text(0)?, call.text(1)?);
        Ok(Value::text(text.split_once(&mark).map(|(before, _)| before).unwrap_or_default()))
    }),
    Function::new("substring-after", Arguments::exactly(2), |call| {
        let (text, mark) = (call.text(0)?, call.text(1)?);
        Ok(Value::text(text.split_once(&mark).map(|(_, after)| after).unwrap_or_default()))
    }),
    Function::new("substr", Arguments::between(2, 3), substr),
    Function::new("substring", Arguments::between(2, 3), substring),
    Function::new("translate", Arguments::exactly(3), translate),
];

/// From one place to before another, counted from 0; negative places are counted from the end.
fn substr<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let text = call.text(0)?;
    let length = length_of(&text);
    let from_start = |place: f64| if place < 0.0 { (length + place).max(0.0) } else { place };
    let start = from_start(call.number(1)?.trunc());
    let end = if call.count() > 2 { from_start(call.number(2)?.trunc()) } else { length };
    Ok(part(&text, |place| place >= start && place < end))
}

/// XPath's own: from a place counted from 1, so many characters, both rounded.
fn substring<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let text = call.text(0)?;
    let round = |number: f64| (number + 0.5).floor();
    let start = round(call.number(1)?);
    let end = if call.count() > 2 { start + round(call.number(2)?) } else { f64::INFINITY };
    Ok(part(&text, |place| place + 1.0 >= start && place + 1.0 < end))
}

/// The characters at the places that are wanted.
fn part<'a>(text: &str, wanted: impl Fn(f64) -> bool) -> Value<'a> {
    let places = (0_u32..).map(f64::from);
    Value::Text(
        text.chars()
            .zip(places)
            .filter(|(_, place)| wanted(*place))
            .map(|(character, _)| character)
            .collect(),
    )
}

fn length_of(text: &str) -> f64 {
    u32::try_from(text.chars().count()).map_or(f64::INFINITY, f64::from)
}

/// Puts for each character of the second text the one at the same place of the third, or none if that is shorter.
fn translate<'a>(call: &mut dyn Call<'a>) -> Result<Value<'a>, Fault> {
    let (text, from, to) = (call.text(0)?, call.text(1)?, call.text(2)?);
    call.spend(from.len() / 8)?;
    let mut pairs = Ordered::new();
    let mut targets = to.chars();
    for character in from.chars() {
        let target = targets.next();
        if pairs.get(&character).is_none() {
            pairs.insert(character, target);
        }
    }
    let translated =
        text.chars().filter_map(|character| pairs.get(&character).copied().unwrap_or(Some(character)));
    Ok(Value::Text(translated.collect()))
}
