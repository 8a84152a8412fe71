//! The text of a rule: `FREQ=WEEKLY;COUNT=10;BYDAY=SA`.

use std::{fmt, num::NonZeroU32, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{Ends, Frequency, Part, Parts, Rule, RuleProblem, Several, Weekday, place::from_digits};
use crate::domain::code::Coded;

impl FromStr for Rule {
    type Err = RuleProblem;

    /// Takes the parts in any order and in any case, after `RRULE:` or without it, and bears a semicolon at the end,
    /// which calendars in use write.
    fn from_str(text: &str) -> Result<Self, RuleProblem> {
        let text = text.trim().to_ascii_uppercase();
        let written = Written::read(text.strip_prefix("RRULE:").unwrap_or(&text))?;
        let frequency = written.frequency()?;
        let interval = written.number(Part::Interval)?.unwrap_or(NonZeroU32::MIN);
        Self::new(Parts {
            frequency,
            interval,
            ends: written.ends()?,
            months: written.several(Part::ByMonth)?,
            month_days: written.several(Part::ByMonthDay)?,
            days: written.several(Part::ByDay)?,
            set_positions: written.several(Part::BySetPosition)?,
            week_start: written.week_start()?,
        })
    }
}

/// In one order, and without what goes without saying: one rule has one text.
impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.parts();
        write!(formatter, "{}={}", Part::Frequency, parts.frequency.code())?;
        match parts.ends {
            Ends::Never => {}
            Ends::After(count) => write!(formatter, ";{}={count}", Part::Count)?,
            Ends::On(until) => write!(formatter, ";{}={until}", Part::Until)?,
        }
        if parts.interval > NonZeroU32::MIN {
            write!(formatter, ";{}={}", Part::Interval, parts.interval)?;
        }
        write_several(formatter, Part::ByMonth, &parts.months)?;
        write_several(formatter, Part::ByMonthDay, &parts.month_days)?;
        write_several(formatter, Part::ByDay, &parts.days)?;
        write_several(formatter, Part::BySetPosition, &parts.set_positions)?;
        if parts.week_start != Weekday::Monday {
            write!(formatter, ";{}={}", Part::WeekStart, parts.week_start.code())?;
        }
        Ok(())
    }
}

fn write_several<T: fmt::Display>(
    formatter: &mut fmt::Formatter<'_>,
    part: Part,
    values: &Several<T>,
) -> fmt::Result {
    let mut values = values.iter();
    if let Some(first) = values.next() {
        write!(formatter, ";{part}={first}")?;
    }
    values.try_for_each(|value| write!(formatter, ",{value}"))
}

/// The parts as they are written, each once and each supported.
struct Written<'text>(Vec<(Part, &'text str)>);

impl<'text> Written<'text> {
    fn read(text: &'text str) -> Result<Self, RuleProblem> {
        let mut written = Self(Vec::new());
        let text = text.strip_suffix(';').unwrap_or(text);
        for piece in text.split(';').filter(|_| !text.is_empty()) {
            let (name, value) =
                piece.split_once('=').ok_or_else(|| RuleProblem::NotAPart(piece.to_owned()))?;
            let part = Part::from_code(name).ok_or_else(|| RuleProblem::UnknownPart(name.to_owned()))?;
            if !part.supported() {
                return Err(RuleProblem::UnsupportedPart(part));
            }
            if written.value(part).is_some() {
                return Err(RuleProblem::Duplicate(part));
            }
            if value.is_empty() {
                return Err(RuleProblem::NoValue(part));
            }
            written.0.push((part, value));
        }
        Ok(written)
    }

    fn value(&self, part: Part) -> Option<&'text str> {
        self.0.iter().find(|(written, _)| *written == part).map(|(_, value)| *value)
    }

    fn frequency(&self) -> Result<Frequency, RuleProblem> {
        let value = self.value(Part::Frequency).ok_or(RuleProblem::MissingFrequency)?;
        Frequency::from_code(value).ok_or_else(|| match value {
            "HOURLY" | "MINUTELY" | "SECONDLY" => RuleProblem::UnsupportedFrequency(value.to_owned()),
            _ => out_of_range(Part::Frequency, value),
        })
    }

    fn ends(&self) -> Result<Ends, RuleProblem> {
        match (self.number(Part::Count)?, self.value(Part::Until)) {
            (Some(_), Some(_)) => Err(RuleProblem::CountAndUntil),
            (Some(count), None) => Ok(Ends::After(count)),
            (None, Some(until)) => until.parse().map(Ends::On).map_err(|_| out_of_range(Part::Until, until)),
            (None, None) => Ok(Ends::Never),
        }
    }

    fn week_start(&self) -> Result<Weekday, RuleProblem> {
        let Some(value) = self.value(Part::WeekStart) else { return Ok(Weekday::Monday) };
        Weekday::from_code(value).ok_or_else(|| out_of_range(Part::WeekStart, value))
    }

    fn number(&self, part: Part) -> Result<Option<NonZeroU32>, RuleProblem> {
        let Some(value) = self.value(part) else { return Ok(None) };
        from_digits(value).map(Some).ok_or_else(|| out_of_range(part, value))
    }

    fn several<T: FromStr + Ord>(&self, part: Part) -> Result<Several<T>, RuleProblem> {
        let Some(values) = self.value(part) else { return Ok(Several::default()) };
        values.split(',').map(|value| value.parse().map_err(|_| out_of_range(part, value))).collect()
    }
}

fn out_of_range(part: Part, value: &str) -> RuleProblem {
    RuleProblem::OutOfRange { part, value: value.to_owned() }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_any_order_and_writes_one() {
        for (text, expected) in [
            ("FREQ=WEEKLY;COUNT=10;BYDAY=SA", "FREQ=WEEKLY;COUNT=10;BYDAY=SA"),
            (" rrule:byday=sa,mo,sa;freq=weekly; ", "FREQ=WEEKLY;BYDAY=MO,SA"),
            ("INTERVAL=1;WKST=MO;FREQ=DAILY;", "FREQ=DAILY"),
            ("BYSETPOS=-1;BYDAY=-1su,+2Su;FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=-1SU,2SU;BYSETPOS=-1"),
            (
                "WKST=SU;BYMONTHDAY=31,-1;BYMONTH=12,02;INTERVAL=2;UNTIL=20261225t140000z;FREQ=YEARLY",
                "FREQ=YEARLY;UNTIL=20261225T140000Z;INTERVAL=2;BYMONTH=2,12;BYMONTHDAY=-1,31;WKST=SU",
            ),
        ] {
            assert_eq!(text.parse::<Rule>().unwrap().to_string(), expected, "{text}");
        }
    }

    #[test]
    fn says_what_is_wrong() {
        for (text, expected) in [
            ("", "FREQ is missing"),
            ("COUNT=3", "FREQ is missing"),
            ("FREQ=DAILY;;COUNT=3", "“” is not a name, an equals sign and a value"),
            ("every Saturday", "“EVERY SATURDAY” is not a name, an equals sign and a value"),
            ("FREQ=DAILY;X-MOON=FULL", "a rule has no part X-MOON"),
            ("FREQ=YEARLY;BYWEEKNO=20", "BYWEEKNO is not supported"),
            ("RSCALE=CHINESE;FREQ=YEARLY", "RSCALE is not supported"),
            (
                "FREQ=HOURLY",
                "FREQ=HOURLY is not supported: a session comes again by days, weeks, months or years",
            ),
            ("FREQ=FORTNIGHTLY", "FREQ can't be FORTNIGHTLY"),
            ("FREQ=DAILY;COUNT=2;COUNT=3", "COUNT is there twice"),
            ("FREQ=DAILY;COUNT=2;UNTIL=20261225", "COUNT and UNTIL can't both end a rule"),
            ("FREQ=DAILY;COUNT=0", "COUNT can't be 0"),
            ("FREQ=DAILY;COUNT=99999999999", "COUNT can't be 99999999999"),
            ("FREQ=DAILY;INTERVAL=+2", "INTERVAL can't be +2"),
            ("FREQ=DAILY;UNTIL=tomorrow", "UNTIL can't be TOMORROW"),
            ("FREQ=WEEKLY;BYDAY=", "BYDAY has no value"),
            ("FREQ=WEEKLY;BYDAY=SA,,SU", "BYDAY can't be "),
            ("FREQ=WEEKLY;BYDAY=1SA", "BYDAY can't count weekdays when FREQ is WEEKLY"),
            ("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY can't be used when FREQ is WEEKLY"),
            ("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY can't be 32"),
            ("FREQ=MONTHLY;BYMONTH=13", "BYMONTH can't be 13"),
            ("FREQ=MONTHLY;BYSETPOS=367;BYDAY=SA", "BYSETPOS can't be 367"),
            ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS needs another part that begins with BY"),
            ("FREQ=WEEKLY;WKST=1", "WKST can't be 1"),
        ] {
            assert_eq!(text.parse::<Rule>().unwrap_err().to_string(), expected, "{text}");
        }
    }

    #[test]
    fn is_stored_as_its_text() {
        let rule: Rule = "FREQ=WEEKLY;COUNT=10;BYDAY=SA".parse().unwrap();
        let stored = serde_json::to_string(&rule).unwrap();
        assert_eq!(stored, "\"FREQ=WEEKLY;COUNT=10;BYDAY=SA\"");
        assert_eq!(serde_json::from_str::<Rule>(&stored).unwrap(), rule);
        assert!(serde_json::from_str::<Rule>("\"FREQ=HOURLY\"").is_err());
    }
}
