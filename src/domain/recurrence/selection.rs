//! Which days of a period a rule picks.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{ByDay, Frequency, Month, MonthDay, Parts, SetPosition, Several, Weekday};

/// The BY-parts of a rule, with what it leaves open taken from its first day.
///
/// RFC 5545, section 3.3.10, has a table of which part widens and which narrows at which frequency. Seen from a single
/// day it comes to this: the day is picked if every part that is there allows it. Only what weekdays are counted within
/// (month or year) and what the first day adds differ by frequency.
#[derive(Clone, Debug)]
pub(super) struct Selection {
    frequency: Frequency,
    interval: u32,
    week_start: Weekday,
    months: Several<Month>,
    month_days: Several<MonthDay>,
    days: Several<ByDay>,
    set_positions: Several<SetPosition>,
    /// Whether weekdays are counted within the year: notes 1 and 2 of the table.
    counts_in_year: bool,
}

impl Selection {
    /// The selection of a rule that begins on this day.
    pub(super) fn new(parts: &Parts, first: NaiveDate) -> Self {
        let Parts { frequency, interval, ends: _, months, month_days, days, set_positions, week_start } =
            parts.clone();
        let open = month_days.is_empty() && days.is_empty();
        let (same_month, same_month_day, same_weekday) = match frequency {
            Frequency::Daily => (false, false, false),
            Frequency::Weekly => (false, false, days.is_empty()),
            Frequency::Monthly => (false, open, false),
            // Days of the month alone: in the month of the first day, as libical and the section's "information, not
            // contained in the rule" have it.
            Frequency::Yearly => (months.is_empty() && days.is_empty(), open, false),
        };
        let counts_in_year = frequency == Frequency::Yearly && months.is_empty();
        let month = narrow(first.month()).and_then(Month::new);
        let month_day = narrow(first.day()).and_then(MonthDay::new);
        let day = Some(ByDay { ordinal: None, weekday: first.weekday().into() });
        Self {
            frequency,
            interval: interval.get(),
            week_start,
            months: if same_month { month.into_iter().collect() } else { months },
            month_days: if same_month_day { month_day.into_iter().collect() } else { month_days },
            days: if same_weekday { day.into_iter().collect() } else { days },
            set_positions,
            counts_in_year,
        }
    }

    /// The first day of the period in which a day lies.
    pub(super) fn period_of(&self, day: NaiveDate) -> Option<NaiveDate> {
        match self.frequency {
            Frequency::Daily => Some(day),
            Frequency::Weekly => {
                day.iter_days().rev().take(7).find(|day| Weekday::from(day.weekday()) == self.week_start)
            }
            Frequency::Monthly => day.with_day0(0),
            Frequency::Yearly => day.with_ordinal0(0),
        }
    }

    /// The first day of the next period, INTERVAL periods on; none where the calendar ends.
    pub(super) fn period_after(&self, period: NaiveDate) -> Option<NaiveDate> {
        let days = |days: u64| u64::from(self.interval).checked_mul(days).map(Days::new);
        let months = |months: u32| self.interval.checked_mul(months).map(Months::new);
        match self.frequency {
            Frequency::Daily => period.checked_add_days(days(1)?),
            Frequency::Weekly => period.checked_add_days(days(7)?),
            Frequency::Monthly => period.checked_add_months(months(1)?),
            Frequency::Yearly => period.checked_add_months(months(12)?),
        }
    }

    /// The days that the rule picks of the period that begins on this day, in order.
    pub(super) fn days_of(&self, period: NaiveDate) -> Vec<NaiveDate> {
        let length = match self.frequency {
            Frequency::Daily => 1,
            Frequency::Weekly => 7,
            Frequency::Monthly => usize::from(period.num_days_in_month()),
            Frequency::Yearly => usize::from(days_in_year(period)),
        };
        let picked: Vec<_> = period.iter_days().take(length).filter(|day| self.picks(*day)).collect();
        if self.set_positions.is_empty() {
            return picked;
        }
        let among = u32::try_from(picked.len()).unwrap_or(u32::MAX);
        let places = (1..).zip(picked);
        let chosen =
            places.filter(|(place, _)| self.set_positions.allow(|position| position.is(*place, among)));
        chosen.map(|(_, day)| day).collect()
    }

    fn picks(&self, day: NaiveDate) -> bool {
        self.months.allow(|month| u32::from(month.number()) == day.month())
            && self.month_days.allow(|month_day| month_day.is(day.day(), u32::from(day.num_days_in_month())))
            && self.days.allow(|by_day| self.picks_weekday(*by_day, day))
    }

    fn picks_weekday(&self, by_day: ByDay, day: NaiveDate) -> bool {
        if by_day.weekday != day.weekday().into() {
            return false;
        }
        let Some(ordinal) = by_day.ordinal else { return true };
        let (day0, length) = if self.counts_in_year {
            (day.ordinal0(), u32::from(days_in_year(day)))
        } else {
            (day.day0(), u32::from(day.num_days_in_month()))
        };
        // How many of this weekday come before this one, and how many after it.
        let before = day0 / 7;
        let after = length.saturating_sub(day0).saturating_sub(1) / 7;
        let place = before.saturating_add(1);
        ordinal.is(place, place.saturating_add(after))
    }
}

fn days_in_year(day: NaiveDate) -> u16 {
    if day.leap_year() { 366 } else { 365 }
}

/// A month or a day of one, which always fits.
fn narrow<N: TryFrom<u32>>(number: u32) -> Option<N> {
    N::try_from(number).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::recurrence::Rule;

    fn days_of(rule: &str, first: (i32, u32, u32)) -> Vec<String> {
        let first = NaiveDate::from_ymd_opt(first.0, first.1, first.2).unwrap();
        let selection = Selection::new(rule.parse::<Rule>().unwrap().parts(), first);
        let period = selection.period_of(first).unwrap();
        selection.days_of(period).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn fills_what_is_open_from_the_first_day() {
        assert_eq!(days_of("FREQ=WEEKLY", (2026, 11, 28)), ["2026-11-28"]);
        assert_eq!(days_of("FREQ=MONTHLY", (2026, 11, 28)), ["2026-11-28"]);
        assert_eq!(days_of("FREQ=YEARLY", (2026, 11, 28)), ["2026-11-28"]);
        assert_eq!(days_of("FREQ=YEARLY;BYMONTH=1,2", (2026, 11, 28)), ["2026-01-28", "2026-02-28"]);
        assert_eq!(days_of("FREQ=YEARLY;BYMONTHDAY=1,-1", (2026, 11, 28)), ["2026-11-01", "2026-11-30"]);
    }

    #[test]
    fn counts_weekdays_in_the_month_or_the_year() {
        assert_eq!(days_of("FREQ=MONTHLY;BYDAY=-1FR,1FR", (2026, 11, 28)), ["2026-11-06", "2026-11-27"]);
        assert_eq!(days_of("FREQ=YEARLY;BYDAY=1FR,-1FR", (2026, 11, 28)), ["2026-01-02", "2026-12-25"]);
        assert_eq!(days_of("FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR", (2026, 11, 28)), ["2026-11-27"]);
        // Friday the 13th, in whichever month.
        let unlucky = days_of("FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=13", (2026, 11, 28));
        assert_eq!(unlucky, ["2026-02-13", "2026-03-13", "2026-11-13"]);
    }

    #[test]
    fn a_week_begins_where_the_rule_says() {
        let week = "FREQ=WEEKLY;BYDAY=SU,SA";
        assert_eq!(days_of(week, (2026, 11, 28)), ["2026-11-28", "2026-11-29"]);
        assert_eq!(days_of(&format!("{week};WKST=SU"), (2026, 11, 28)), ["2026-11-22", "2026-11-28"]);
    }
}
