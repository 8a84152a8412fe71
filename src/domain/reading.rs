//! Reading typed fields one by one into values, collecting what is wrong.

use std::str::FromStr;

use super::{
    calendar::{CalendarDate, ClockTime},
    code::Coded,
    entry::{FieldProblem, Problem, Raw, TICKED},
    field::Field,
    money::{Money, MoneyProblem},
};

/// The longest name or title, in characters.
pub const LONGEST_LINE: usize = 200;
/// The longest free text, in characters.
pub const LONGEST_PARAGRAPH: usize = 5_000;
/// The largest count of heads or things: a million is a slip of the thumb.
pub const LARGEST_COUNT: u32 = 999_999;

/// Reads fields one by one and gathers what is wrong with them.
pub struct Reading<'a> {
    raw: &'a Raw,
    problems: Vec<FieldProblem>,
}

impl<'a> Reading<'a> {
    /// Starts reading.
    pub const fn of(raw: &'a Raw) -> Self {
        Self { raw, problems: Vec::new() }
    }

    /// Notes a problem that concerns more than one field's own text.
    pub fn refuse(&mut self, field: Field, problem: Problem) {
        self.problems.push(FieldProblem { field, problem });
    }

    /// The value if every field could be read.
    ///
    /// # Errors
    /// All problems found on the way.
    pub fn finish<T>(self, value: T) -> Result<T, Vec<FieldProblem>> {
        if self.problems.is_empty() { Ok(value) } else { Err(self.problems) }
    }

    /// A text of at most `most` characters, white space at its ends taken off.
    fn text(&mut self, field: Field, most: usize) -> String {
        let text = self.raw.get(field).trim();
        let typed = text.chars().count();
        if typed > most {
            self.refuse(field, Problem::TooLong { most, typed });
        }
        text.to_owned()
    }

    /// One line, possibly empty.
    pub fn line(&mut self, field: Field) -> String {
        self.text(field, LONGEST_LINE)
    }

    /// One line that must hold something.
    pub fn needed_line(&mut self, field: Field) -> String {
        let text = self.line(field);
        if text.is_empty() {
            self.refuse(field, Problem::Missing);
        }
        text
    }

    /// Several lines, possibly empty.
    pub fn paragraph(&mut self, field: Field) -> String {
        self.text(field, LONGEST_PARAGRAPH)
    }

    /// A day, or none if the field is blank.
    pub fn date(&mut self, field: Field) -> Option<CalendarDate> {
        self.optional(field, |text| CalendarDate::from_str(text).map_err(Problem::from))
    }

    /// A time of day, or none if the field is blank.
    pub fn time(&mut self, field: Field) -> Option<ClockTime> {
        self.optional(field, |text| ClockTime::from_str(text).map_err(|_| Problem::NotATime))
    }

    /// A whole number from `least` up to [`LARGEST_COUNT`], or none if the field is blank.
    pub fn count(&mut self, field: Field, least: u32) -> Option<u32> {
        self.optional(field, |text| whole_number(text, i64::from(least), i64::from(LARGEST_COUNT)))
            .and_then(|number| u32::try_from(number).ok())
    }

    /// An amount of money, or none if the field is blank.
    pub fn money(&mut self, field: Field) -> Option<Money> {
        self.optional(field, |text| {
            Money::parse(text).map_err(|problem| match problem {
                MoneyProblem::NotAnAmount => Problem::NotANumber,
                MoneyProblem::Negative => Problem::TooSmall { least: 0 },
                MoneyProblem::TooLarge => Problem::TooLarge { most: 10_000_000_000 },
            })
        })
    }

    /// One of the variants of an enum, or none if the field is blank.
    pub fn coded<T: Coded>(&mut self, field: Field) -> Option<T> {
        self.optional(field, |code| T::from_code(code).ok_or(Problem::NotAChoice))
    }

    /// Those of the variants of an enum that were chosen.
    pub fn several<T: Coded>(&mut self, field: Field) -> Vec<T> {
        let read = |codes: &str| {
            let codes = codes.split_whitespace();
            codes.map(|code| T::from_code(code).ok_or(Problem::NotAChoice)).collect()
        };
        self.optional(field, read).unwrap_or_default()
    }

    /// The days in a field, one a line or with commas between, in order and each once.
    pub fn dates(&mut self, field: Field) -> Vec<CalendarDate> {
        let read = |text: &str| {
            let parts = text.split([',', ';', '\n', ' ']).filter(|part| !part.is_empty());
            parts.map(|part| CalendarDate::from_str(part).map_err(Problem::from)).collect()
        };
        let mut dates: Vec<CalendarDate> = self.optional(field, read).unwrap_or_default();
        dates.sort_unstable();
        dates.dedup();
        dates
    }

    /// One id, or none if the field is blank.
    pub fn id<T: FromStr>(&mut self, field: Field) -> Option<T> {
        self.optional(field, |text| text.parse().map_err(|_| Problem::NotAChoice))
    }

    /// Whether the field was ticked.
    pub fn ticked(&mut self, field: Field) -> bool {
        self.raw.get(field) == TICKED
    }

    /// What `read` makes of the text, or none if the field is blank or unreadable.
    pub fn optional<T>(&mut self, field: Field, read: impl FnOnce(&str) -> Result<T, Problem>) -> Option<T> {
        let text = self.raw.get(field).trim();
        if text.is_empty() {
            return None;
        }
        read(text).map_err(|problem| self.refuse(field, problem)).ok()
    }

    /// What `value` holds, or the note that the field must not be blank.
    pub fn needed<T>(&mut self, field: Field, value: Option<T>) -> Option<T> {
        if value.is_none() && !self.problems.iter().any(|known| known.field == field) {
            self.refuse(field, Problem::Missing);
        }
        value
    }
}

/// Reads a whole number between two bounds; group commas are passed over.
///
/// # Errors
/// The [`Problem`] that tells why it is none.
pub fn whole_number(text: &str, least: i64, most: i64) -> Result<i64, Problem> {
    let digits: String = text.trim().chars().filter(|letter| *letter != ',').collect();
    let unsigned = digits.strip_prefix('-').unwrap_or(&digits);
    if unsigned.is_empty() || !unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
        let decimal = unsigned.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            && unsigned.bytes().any(|byte| byte.is_ascii_digit());
        return Err(if decimal { Problem::NotWhole } else { Problem::NotANumber });
    }
    // More digits than an `i64` has are beyond either bound.
    let number = digits.parse().unwrap_or(if digits.starts_with('-') { i64::MIN } else { i64::MAX });
    if number < least {
        Err(Problem::TooSmall { least })
    } else if number > most {
        Err(Problem::TooLarge { most })
    } else {
        Ok(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_say_what_is_wrong() {
        for (text, expected) in [
            ("28", Ok(28)),
            (" 1,200 ", Ok(1200)),
            ("-1", Err(Problem::TooSmall { least: 0 })),
            ("99999999999999999999", Err(Problem::TooLarge { most: 5000 })),
            ("2.5", Err(Problem::NotWhole)),
            ("many", Err(Problem::NotANumber)),
            ("", Err(Problem::NotANumber)),
            ("--3", Err(Problem::NotANumber)),
        ] {
            assert_eq!(whole_number(text, 0, 5000), expected, "{text}");
        }
    }

    #[test]
    fn a_long_name_is_refused_with_its_length_and_stays_as_typed() {
        let raw = Raw::default().with(Field::Name, "x".repeat(10_000));
        let mut reading = Reading::of(&raw);
        assert_eq!(reading.needed_line(Field::Name).len(), 10_000);
        let problem = Problem::TooLong { most: LONGEST_LINE, typed: 10_000 };
        assert_eq!(reading.finish(()), Err(vec![FieldProblem { field: Field::Name, problem }]));
        assert_eq!(raw.get(Field::Name).len(), 10_000);
    }

    #[test]
    fn an_unreadable_field_is_not_also_called_missing() {
        let raw = Raw::default().with(Field::Date, "soon");
        let mut reading = Reading::of(&raw);
        let date = reading.date(Field::Date);
        assert_eq!(reading.needed(Field::Date, date), None);
        let found = reading.finish(()).unwrap_err();
        assert_eq!(found, [FieldProblem { field: Field::Date, problem: Problem::NotADate }]);
    }
}
