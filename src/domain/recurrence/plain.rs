//! The rules that a coordinator would say in a sentence, as an editor can offer them.

use std::num::NonZeroU32;

use super::{
    ByDay, Ends, Frequency, Month, MonthDay, Ordinal, Part, Parts, Rule, RuleProblem, Several, WeekOfMonth,
    Weekday,
};

/// A rule without its end, in the shape of the sentence that says it. Intervals: 1 for every, 2 for every second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plain {
    /// Every so many days.
    EveryDays {
        /// In days.
        interval: NonZeroU32,
    },
    /// On days of the week.
    Weekly {
        /// In weeks.
        interval: NonZeroU32,
        /// Which days; the weekday of the first session if none.
        days: Several<Weekday>,
        /// Where weeks begin: with an interval of two or more it decides which Sundays belong to which Saturdays.
        week_start: Weekday,
    },
    /// On a day of the month; months without that day are left out.
    MonthlyByDay {
        /// In months.
        interval: NonZeroU32,
        /// Negative from the end of the month; the day of the first session if none.
        day: Option<MonthDay>,
    },
    /// On the first, the third, the last … of a weekday in the month.
    MonthlyByWeekday {
        /// In months.
        interval: NonZeroU32,
        /// Which of them, negative from the end of the month; a rule needs one.
        weeks: Several<WeekOfMonth>,
        /// The weekday.
        weekday: Weekday,
    },
    /// Once a year.
    Yearly {
        /// In years.
        interval: NonZeroU32,
        /// The month and its day; those of the first session if none.
        on: Option<(Month, MonthDay)>,
    },
    /// Anything that takes more than a sentence. Its end counts for nothing.
    Other(Rule),
}

impl Plain {
    /// The sentence of a rule. What comes back of it by [`Plain::rule`] has the same occurrences; a week's beginning
    /// that changes nothing gets lost.
    pub fn of(rule: &Rule) -> Self {
        let parts = rule.parts();
        let plain = match parts.frequency {
            Frequency::Daily => daily(parts),
            Frequency::Weekly => weekly(parts),
            Frequency::Monthly => monthly_by_day(parts).or_else(|| monthly_by_weekday(parts)),
            Frequency::Yearly => yearly(parts),
        };
        plain.unwrap_or_else(|| Self::Other(rule.clone()))
    }

    /// The rule of a sentence and an end.
    ///
    /// # Errors
    /// [`RuleProblem::NoValue`] if it has no week of the month.
    pub fn rule(self, ends: Ends) -> Result<Rule, RuleProblem> {
        let every = |frequency, interval| Parts { ends, ..Parts::every(frequency, interval) };
        Rule::new(match self {
            Self::EveryDays { interval } => every(Frequency::Daily, interval),
            Self::Weekly { interval, days, week_start } => Parts {
                days: days.iter().map(|weekday| ByDay { ordinal: None, weekday: *weekday }).collect(),
                week_start,
                ..every(Frequency::Weekly, interval)
            },
            Self::MonthlyByDay { interval, day } => {
                Parts { month_days: day.into_iter().collect(), ..every(Frequency::Monthly, interval) }
            }
            Self::MonthlyByWeekday { interval, weeks, weekday } => {
                let nth = |week: &WeekOfMonth| ByDay { ordinal: Ordinal::new(week.get()), weekday };
                let days = Parts::needed(weeks, Part::ByDay)?.iter().map(nth).collect();
                Parts { days, ..every(Frequency::Monthly, interval) }
            }
            Self::Yearly { interval, on } => Parts {
                months: on.map(|(month, _)| month).into_iter().collect(),
                month_days: on.map(|(_, day)| day).into_iter().collect(),
                ..every(Frequency::Yearly, interval)
            },
            Self::Other(rule) => return Ok(rule.ending(ends)),
        })
    }
}

fn daily(parts: &Parts) -> Option<Plain> {
    let bare = parts.months.is_empty() && parts.month_days.is_empty() && parts.days.is_empty();
    bare.then_some(Plain::EveryDays { interval: parts.interval })
}

fn weekly(parts: &Parts) -> Option<Plain> {
    let plain = parts.months.is_empty() && parts.set_positions.is_empty();
    plain.then(|| Plain::Weekly {
        interval: parts.interval,
        days: parts.days.iter().map(|day| day.weekday).collect(),
        week_start: parts.week_start,
    })
}

fn monthly_by_day(parts: &Parts) -> Option<Plain> {
    let plain = parts.months.is_empty() && parts.days.is_empty() && parts.set_positions.is_empty();
    let day = parts.month_days.only().copied();
    (plain && (day.is_some() || parts.month_days.is_empty()))
        .then_some(Plain::MonthlyByDay { interval: parts.interval, day })
}

/// Both ways to say the first Saturday: `BYDAY=1SA`, and `BYDAY=SA;BYSETPOS=1`, as some calendars write it.
fn monthly_by_weekday(parts: &Parts) -> Option<Plain> {
    let Parts { interval, months, month_days, days, set_positions, .. } = parts;
    let weekday = days.iter().next()?.weekday;
    if !months.is_empty() || !month_days.is_empty() || days.iter().any(|day| day.weekday != weekday) {
        return None;
    }
    let weeks: Option<Several<WeekOfMonth>> = if set_positions.is_empty() {
        days.iter().map(|day| WeekOfMonth::new(day.ordinal?.get())).collect()
    } else {
        let every = days.only().is_some_and(|day| day.ordinal.is_none());
        set_positions.iter().map(|position| WeekOfMonth::new(position.get()).filter(|_| every)).collect()
    };
    Some(Plain::MonthlyByWeekday { interval: *interval, weeks: weeks?, weekday })
}

fn yearly(parts: &Parts) -> Option<Plain> {
    let Parts { interval, months, month_days, days, set_positions, .. } = parts;
    let bare = months.is_empty() && month_days.is_empty();
    let on = months.only().copied().zip(month_days.only().copied());
    let plain = days.is_empty() && set_positions.is_empty() && (bare || on.is_some());
    plain.then_some(Plain::Yearly { interval: *interval, on })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text of the rule that comes back of the sentence of a rule.
    fn back(text: &str) -> String {
        let rule: Rule = text.parse().unwrap();
        Plain::of(&rule).rule(rule.parts().ends).unwrap().to_string()
    }

    #[test]
    fn rules_that_are_said_in_a_sentence_come_back() {
        for text in [
            "FREQ=DAILY;UNTIL=20261225;INTERVAL=3",
            "FREQ=WEEKLY",
            "FREQ=WEEKLY;COUNT=10;BYDAY=SA",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU;WKST=SU",
            "FREQ=MONTHLY",
            "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1",
            "FREQ=MONTHLY;BYDAY=1TU,3TU",
            "FREQ=MONTHLY;BYDAY=-1FR",
            "FREQ=YEARLY",
            "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25",
        ] {
            assert_eq!(back(text), text);
            assert!(!matches!(Plain::of(&text.parse().unwrap()), Plain::Other(_)), "{text}");
        }
        assert_eq!(back("FREQ=MONTHLY;BYDAY=SA;BYSETPOS=1,-1"), "FREQ=MONTHLY;BYDAY=-1SA,1SA");
        assert_eq!(back("FREQ=DAILY;WKST=SU"), "FREQ=DAILY", "weeks change nothing about days");
    }

    #[test]
    fn other_rules_are_kept_as_they_are() {
        for text in [
            "FREQ=DAILY;COUNT=4;BYMONTH=1",
            "FREQ=WEEKLY;BYMONTH=6;BYDAY=SA",
            "FREQ=MONTHLY;BYMONTHDAY=1,15",
            "FREQ=MONTHLY;BYDAY=SA",
            "FREQ=MONTHLY;BYDAY=6SA",
            "FREQ=MONTHLY;BYDAY=1SA,1SU",
            "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR",
            "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1",
            "FREQ=YEARLY;BYDAY=20MO",
            "FREQ=YEARLY;BYMONTH=6",
        ] {
            assert!(matches!(Plain::of(&text.parse().unwrap()), Plain::Other(_)), "{text}");
            assert_eq!(back(text), text);
        }
    }

    #[test]
    fn a_sentence_comes_back_with_the_end_that_was_chosen() {
        let weeks: Several<WeekOfMonth> = [-1, 1].into_iter().filter_map(WeekOfMonth::new).collect();
        let interval = NonZeroU32::MIN;
        let plain = Plain::MonthlyByWeekday { interval, weeks, weekday: Weekday::Friday };
        let rule = plain.clone().rule(Ends::After(NonZeroU32::new(6).unwrap())).unwrap();
        assert_eq!(rule.to_string(), "FREQ=MONTHLY;COUNT=6;BYDAY=-1FR,1FR");
        assert_eq!(Plain::of(&rule), plain);
        let none = Plain::MonthlyByWeekday { interval, weeks: Several::default(), weekday: Weekday::Friday };
        assert_eq!(none.rule(Ends::Never), Err(RuleProblem::NoValue(Part::ByDay)));
    }
}
