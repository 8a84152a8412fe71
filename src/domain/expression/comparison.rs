//! Comparing two values: XPath 1.0, section 3.4, with the dates of ODK.

use super::{Fault, Value, moment::Moment, term::Comparison, value::number_of};

/// Whether the comparison holds. Of nodes, it is enough that it holds for one; no nodes at all are as one without text.
///
/// # Errors
/// What `spend` raises for the number of pairs to look at.
pub fn holds(
    left: &Value<'_>,
    right: &Value<'_>,
    comparison: Comparison,
    offset_minutes: i32,
    mut spend: impl FnMut(usize) -> Result<(), Fault>,
) -> Result<bool, Fault> {
    let by_text = matches!(comparison, Comparison::Equal | Comparison::Different);
    let truths = match (left, right) {
        (Value::Truth(_), Value::Nodes(_)) | (Value::Nodes(_), Value::Truth(_)) => true,
        (Value::Truth(_), _) | (_, Value::Truth(_)) => by_text,
        _ => false,
    };
    if truths {
        return Ok(numbers(comparison, f64::from(left.to_truth()), f64::from(right.to_truth())));
    }
    let (left, right) = (Side::new(left), Side::new(right));
    spend(left.count().saturating_mul(right.count()))?;
    Ok(match (left, right) {
        (Side::Texts(left), Side::Texts(right)) if by_text => left.iter().any(|left| {
            right.iter().any(|right| same(left, right, offset_minutes) == (comparison == Comparison::Equal))
        }),
        (left, right) => {
            let right = right.numbers(offset_minutes);
            let left = left.numbers(offset_minutes);
            left.iter().any(|left| right.iter().any(|right| numbers(comparison, *left, *right)))
        }
    })
}

/// One side of a comparison that is not one of truths.
enum Side<'v> {
    Number(f64),
    Texts(Vec<&'v str>),
}

impl<'v> Side<'v> {
    fn new(value: &'v Value<'_>) -> Self {
        match value {
            Value::Text(text) => Self::Texts(vec![text]),
            Value::Number(number) => Self::Number(*number),
            Value::Truth(truth) => Self::Number(f64::from(*truth)),
            // A question that was not asked is compared as one that was not answered.
            Value::Nodes(nodes) if nodes.0.is_empty() => Self::Texts(vec![""]),
            Value::Nodes(nodes) => Self::Texts(nodes.texts().collect()),
        }
    }

    fn count(&self) -> usize {
        match self {
            Self::Number(_) => 1,
            Self::Texts(texts) => texts.len(),
        }
    }

    fn numbers(&self, offset_minutes: i32) -> Vec<f64> {
        match self {
            Self::Number(number) => vec![*number],
            Self::Texts(texts) => texts.iter().map(|text| number_of(text, Some(offset_minutes))).collect(),
        }
    }
}

/// Texts are the same if they are written so; a day and a day with its time, if they are the same moment.
fn same(left: &str, right: &str, offset_minutes: i32) -> bool {
    if left == right {
        return true;
    }
    match (Moment::read(left), Moment::read(right)) {
        (Some(left), Some(right)) if left.time.is_some() != right.time.is_some() => {
            left.wall(Some(offset_minutes)) == right.wall(Some(offset_minutes))
        }
        _ => false,
    }
}

#[expect(clippy::float_cmp, reason = "XPath compares numbers exactly")]
fn numbers(comparison: Comparison, left: f64, right: f64) -> bool {
    match comparison {
        Comparison::Equal => left == right,
        Comparison::Different => left != right,
        Comparison::Less => left < right,
        Comparison::LessOrEqual => left <= right,
        Comparison::Greater => left > right,
        Comparison::GreaterOrEqual => left >= right,
    }
}
