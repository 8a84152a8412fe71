//! Questions answered by a number: whole, with a decimal point, or one of a range.

use serde::{Deserialize, Serialize};

use super::{Control, Kind};
use crate::domain::{decimal::Decimal, entry::Problem, form::lists::ChoiceLists, reading::whole_number};

/// A whole number between two bounds, each of which may be open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// The least number that is an answer.
    pub least: Option<i64>,
    /// The largest number that is an answer.
    pub most: Option<i64>,
}

/// A number with a decimal point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecimalNumber {}

/// A number of a range, chosen on a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    /// The first number of the scale.
    pub start: Decimal,
    /// The last one.
    pub end: Decimal,
    /// How far one is from the next.
    pub step: Decimal,
}

/// The bound where none is set: more digits than any count needs, few enough for every spreadsheet.
pub const FAR: i64 = 999_999_999_999;

impl Default for Range {
    /// `XLSForm`'s: one to ten.
    fn default() -> Self {
        Self { start: Decimal::whole(1), end: Decimal::whole(10), step: Decimal::whole(1) }
    }
}

impl Kind for Number {
    fn read_answer(&self, raw: &str, _: &ChoiceLists) -> Result<String, Problem> {
        whole_number(raw, self.least.unwrap_or(-FAR), self.most.unwrap_or(FAR))
            .map(|number| number.to_string())
    }

    fn control(&self) -> Control<'_> {
        Control::WholeNumber
    }

    fn measure(&self, answer: &str) -> Option<i64> {
        answer.parse().ok()
    }
}

impl Kind for DecimalNumber {
    fn read_answer(&self, raw: &str, _: &ChoiceLists) -> Result<String, Problem> {
        raw.parse::<Decimal>().map(|number| number.to_string()).map_err(|_| Problem::NotANumber)
    }

    fn control(&self) -> Control<'_> {
        Control::DecimalNumber
    }

    fn measure(&self, answer: &str) -> Option<i64> {
        answer.parse().ok().and_then(Decimal::as_whole)
    }

    fn quantity(&self, answer: &str) -> Option<Decimal> {
        answer.parse().ok()
    }
}

impl Kind for Range {
    fn read_answer(&self, raw: &str, _: &ChoiceLists) -> Result<String, Problem> {
        let number: Decimal = raw.parse().map_err(|_| Problem::NotANumber)?;
        let (least, most) = (self.start.min(self.end), self.start.max(self.end));
        let is_on_it = (least..=most).contains(&number) && number.steps_from(self.start, self.step).is_some();
        if is_on_it { Ok(number.to_string()) } else { Err(Problem::NotAChoice) }
    }

    fn control(&self) -> Control<'_> {
        Control::Scale(self)
    }

    fn measure(&self, answer: &str) -> Option<i64> {
        answer.parse().ok().and_then(Decimal::as_whole)
    }

    fn quantity(&self, answer: &str) -> Option<Decimal> {
        answer.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_takes_its_steps_and_nothing_between() {
        let range =
            Range { start: Decimal::whole(0), end: "1".parse().unwrap(), step: "0.25".parse().unwrap() };
        for (raw, expected) in [
            ("0.50", Ok("0.5")),
            ("1", Ok("1")),
            ("0", Ok("0")),
            ("0.3", Err(Problem::NotAChoice)),
            ("1.25", Err(Problem::NotAChoice)),
            ("half", Err(Problem::NotANumber)),
        ] {
            let read = range.read_answer(raw, &ChoiceLists::new());
            assert_eq!(read.as_deref().map_err(|problem| *problem), expected, "{raw}");
        }
        let falling = Range { start: Decimal::whole(10), end: Decimal::whole(0), step: Decimal::whole(-5) };
        assert_eq!(falling.read_answer("5", &ChoiceLists::new()).as_deref(), Ok("5"));
    }
}
