//! Settings of a type, as `start=1 end=5`.

use crate::domain::{decimal::Decimal, form::Range};

/// Names and values in the order in which they are written; none if the text is no such list.
pub fn read(text: &str) -> Option<Vec<(String, String)>> {
    let spaced = text.replace([',', ';'], " ").replace('=', " = ");
    let mut words = spaced.split_whitespace();
    let mut pairs = Vec::new();
    while let Some(name) = words.next() {
        let is_pair = words.next() == Some("=");
        let value = words.next().filter(|value| is_pair && *value != "=" && name != "=")?;
        pairs.push((name.to_lowercase(), value.to_owned()));
    }
    Some(pairs)
}

/// A range by its settings, what else they say, and whether all could be read. What can't be is as usual.
pub fn range(text: &str) -> (Range, String, bool) {
    let Some(pairs) = read(text) else { return (Range::default(), text.to_owned(), false) };
    let mut range = Range::default();
    let (mut rest, mut all_read) = (Vec::new(), true);
    for (name, value) in pairs {
        let place = match name.as_str() {
            "start" => &mut range.start,
            "end" => &mut range.end,
            "step" => &mut range.step,
            _ => {
                rest.push(format!("{name}={value}"));
                continue;
            }
        };
        match value.parse::<Decimal>() {
            Ok(number) => *place = number,
            Err(_) => all_read = false,
        }
    }
    if !is_sound(&range) {
        return (Range::default(), rest.join(" "), false);
    }
    (range, rest.join(" "), all_read)
}

/// Whether the range has at least one step, as the standard asks.
pub fn is_sound(range: &Range) -> bool {
    let (low, high) = (range.start.min(range.end), range.start.max(range.end));
    let none = Decimal::whole(0);
    let step = if range.step < none { none.after(range.step, -1) } else { range.step };
    step > none && low.after(step, 1) <= high
}

/// The settings of a range.
pub fn of_range(range: &Range) -> String {
    format!("start={} end={} step={}", range.start, range.end, range.step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_read_with_what_else_it_says() {
        for (text, written, rest, all_read) in [
            ("", "start=1 end=10 step=1", "", true),
            ("start=0; end = 1, step=0.25", "start=0 end=1 step=0.25", "", true),
            ("end=0 start=10 step=-5 tick_interval=5", "start=10 end=0 step=-5", "tick_interval=5", true),
            ("start=1 end=1", "start=1 end=10 step=1", "", false),
            ("start=one end=5", "start=1 end=5 step=1", "", false),
            ("anything", "start=1 end=10 step=1", "anything", false),
        ] {
            let (range, other, read) = range(text);
            assert_eq!(
                (of_range(&range).as_str(), other.as_str(), read),
                (written, rest, all_read),
                "{text}"
            );
        }
    }
}
