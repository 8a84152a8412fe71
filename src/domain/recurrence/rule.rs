//! A rule, and what it must hold together.

use std::num::NonZeroU32;

use super::{ByDay, Frequency, Month, MonthDay, Part, RuleProblem, SetPosition, Several, Until, Weekday};

/// A recurrence rule whose parts go together (RFC 5545, section 3.3.10). Its text is its form in stored data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule(Parts);

/// What a rule is made of; an empty list is a part that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// FREQ: how long a period is.
    pub frequency: Frequency,
    /// INTERVAL: every how many periods.
    pub interval: NonZeroU32,
    /// COUNT or UNTIL.
    pub ends: Ends,
    /// BYMONTH.
    pub months: Several<Month>,
    /// BYMONTHDAY; not with weeks.
    pub month_days: Several<MonthDay>,
    /// BYDAY; with ordinals in months and years only.
    pub days: Several<ByDay>,
    /// BYSETPOS: which of the days that the other BY-parts find in one period.
    pub set_positions: Several<SetPosition>,
    /// WKST: the day on which a week begins; matters to every second, third … week.
    pub week_start: Weekday,
}

/// When a rule stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// With the calendar, at the end of 2199.
    Never,
    /// COUNT: after so many occurrences, whether or not some of them are left out.
    After(NonZeroU32),
    /// UNTIL: the last moment that still counts.
    On(Until),
}

impl Rule {
    /// A rule of these parts.
    ///
    /// # Errors
    /// The [`RuleProblem`] of the first two parts that RFC 5545 does not let stand together.
    pub fn new(parts: Parts) -> Result<Self, RuleProblem> {
        let Parts { frequency, months, month_days, days, set_positions, .. } = &parts;
        let counts_weekdays = match frequency {
            Frequency::Daily | Frequency::Weekly => false,
            Frequency::Monthly | Frequency::Yearly => true,
        };
        if !counts_weekdays && days.iter().any(|day| day.ordinal.is_some()) {
            return Err(RuleProblem::OrdinalNotAllowed(*frequency));
        }
        if *frequency == Frequency::Weekly && !month_days.is_empty() {
            return Err(RuleProblem::MonthDayInWeeks);
        }
        if !set_positions.is_empty() && months.is_empty() && month_days.is_empty() && days.is_empty() {
            return Err(RuleProblem::PositionsAlone);
        }
        Ok(Self(parts))
    }

    /// What it is made of.
    pub const fn parts(&self) -> &Parts {
        &self.0
    }

    /// The same rule, ending otherwise.
    #[must_use]
    pub fn ending(self, ends: Ends) -> Self {
        Self(Parts { ends, ..self.0 })
    }
}

impl Parts {
    /// Once in every period, without end: what DTSTART says about the day and no more.
    pub fn every(frequency: Frequency, interval: NonZeroU32) -> Self {
        Self {
            frequency,
            interval,
            ends: Ends::Never,
            months: Several::default(),
            month_days: Several::default(),
            days: Several::default(),
            set_positions: Several::default(),
            week_start: Weekday::Monday,
        }
    }

    /// The part without a value, if there is one: an offered list out of which nothing was chosen.
    pub(super) fn needed<T>(list: Several<T>, part: Part) -> Result<Several<T>, RuleProblem> {
        if list.is_empty() { Err(RuleProblem::NoValue(part)) } else { Ok(list) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::recurrence::Ordinal;

    fn every(frequency: Frequency) -> Parts {
        Parts::every(frequency, NonZeroU32::MIN)
    }

    #[test]
    fn refuses_parts_that_do_not_go_together() {
        let first = ByDay { ordinal: Ordinal::new(1), weekday: Weekday::Tuesday };
        let days: Several<ByDay> = [first].into_iter().collect();
        for frequency in [Frequency::Daily, Frequency::Weekly] {
            let rule = Rule::new(Parts { days: days.clone(), ..every(frequency) });
            assert_eq!(rule, Err(RuleProblem::OrdinalNotAllowed(frequency)));
        }
        assert!(Rule::new(Parts { days, ..every(Frequency::Monthly) }).is_ok());
        let month_days: Several<MonthDay> = MonthDay::new(-1).into_iter().collect();
        let weekly = Rule::new(Parts { month_days, ..every(Frequency::Weekly) });
        assert_eq!(weekly, Err(RuleProblem::MonthDayInWeeks));
        let set_positions: Several<SetPosition> = SetPosition::new(1).into_iter().collect();
        let alone = Rule::new(Parts { set_positions, ..every(Frequency::Monthly) });
        assert_eq!(alone, Err(RuleProblem::PositionsAlone));
    }

    #[test]
    fn another_end_leaves_the_rest_as_it_was() {
        let rule = Rule::new(every(Frequency::Daily)).unwrap();
        let twice = rule.clone().ending(Ends::After(NonZeroU32::new(2).unwrap()));
        assert_ne!(rule, twice);
        assert_eq!(twice.ending(Ends::Never), rule);
    }
}
