//! The bounds of a whole number, which the standard has only as part of its constraint.

use crate::domain::form::{Formula, Number};

/// Bounds as a column of ours has them: the least and the largest number, `-` for none.
pub fn read(details: &str) -> Option<Number> {
    let (least, most) = details.split_once(' ')?;
    let bound = |text: &str| if text == "-" { Some(None) } else { text.parse().ok().map(Some) };
    Some(Number { least: bound(least)?, most: bound(most)? })
}

/// The same as text; none if there are no bounds.
pub fn written(number: Number) -> Option<String> {
    let bound = |bound: Option<i64>| bound.map_or_else(|| "-".to_owned(), |bound| bound.to_string());
    (number != Number::default()).then(|| format!("{} {}", bound(number.least), bound(number.most)))
}

/// What an expression must say for the bounds, and the constraint beside them.
pub fn joined(number: Number, constraint: Option<&Formula>) -> Option<String> {
    let Some(bounds) = expression(number) else { return constraint.map(ToString::to_string) };
    Some(constraint.map_or(bounds.clone(), |constraint| format!("{bounds} and ({constraint})")))
}

/// The constraint without the bounds. Bounds that it does not begin with were changed by somebody: it counts alone.
pub fn apart(number: Number, constraint: Option<Formula>) -> (Number, Option<Formula>) {
    let Some(bounds) = expression(number) else { return (number, constraint) };
    let Some(written) = constraint else { return (number, None) };
    match written.as_str().strip_prefix(&bounds) {
        Some("") => (number, None),
        Some(rest) => match rest.strip_prefix(" and (").and_then(|rest| rest.strip_suffix(')')) {
            Some(inner) => (number, Formula::new(inner)),
            None => (Number::default(), Some(written)),
        },
        None => (Number::default(), Some(written)),
    }
}

fn expression(number: Number) -> Option<String> {
    let least = number.least.map(|least| format!(". >= {least}"));
    let most = number.most.map(|most| format!(". <= {most}"));
    match (least, most) {
        (Some(least), Some(most)) => Some(format!("{least} and {most}")),
        (least, most) => least.or(most),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_joined_and_taken_apart_again() {
        for number in [
            Number { least: Some(0), most: Some(20) },
            Number { least: None, most: Some(-3) },
            Number { least: Some(7), most: None },
            Number::default(),
        ] {
            for constraint in [None, Formula::new(". != 3 or (true())")] {
                let joined = joined(number, constraint.as_ref()).and_then(|text| Formula::new(&text));
                assert_eq!(apart(number, joined), (number, constraint));
            }
            assert_eq!(written(number).map_or(number, |text| read(&text).unwrap()), number);
        }
        let changed = Formula::new(". >= 1");
        assert_eq!(
            apart(Number { least: Some(0), most: None }, changed.clone()),
            (Number::default(), changed)
        );
    }
}
