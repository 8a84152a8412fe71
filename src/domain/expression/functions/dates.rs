//! Dates out of dates and numbers of days.

use chrono::{Datelike, Months, NaiveDateTime, TimeDelta};

use crate::domain::expression::{
    Fault, Value,
    function::{Answer, Arguments, Call, Function},
    moment::{Moment, date_text, date_time_text},
};

pub const FUNCTIONS: &[Function] = &[
    Function::new("date", Arguments::exactly(1), |call| {
        let wall = moment(call, 0)?.map(|(moment, here)| moment.wall(Some(here)));
        Ok(Value::Text(wall.map(|wall| date_text(wall.date())).unwrap_or_default()))
    }),
    Function::new("date-time", Arguments::exactly(1), |call| {
        let found = moment(call, 0)?;
        let text = found.map(|(moment, here)| date_time_text(moment.wall(Some(here)), here));
        Ok(Value::Text(text.unwrap_or_default()))
    }),
    Function::new("decimal-date-time", Arguments::exactly(1), |call| Ok(Value::Number(days(call)?))),
    // Not documented any more; older forms have it.
    Function::new("decimal-date", Arguments::exactly(1), |call| Ok(Value::Number(days(call)?.floor()))),
    Function::new("decimal-time", Arguments::exactly(1), |call| {
        let found = Moment::read_or_time(&call.text(0)?);
        let days = found.map_or(f64::NAN, |moment| moment.days(Some(call.offset())));
        Ok(Value::Number(days - days.floor()))
    }),
    Function::new("difference-in-days", Arguments::exactly(2), |call| {
        difference(call, |from, to| to.signed_duration_since(from).num_days())
    }),
    Function::new("difference-in-weeks", Arguments::exactly(2), |call| {
        difference(call, |from, to| to.signed_duration_since(from).num_weeks())
    }),
    Function::new("difference-in-months", Arguments::exactly(2), |call| difference(call, whole_months)),
    Function::new("difference-in-years", Arguments::exactly(2), |call| {
        difference(call, |from, to| whole_months(from, to) / 12)
    }),
    Function::new("add-date", Arguments::between(2, 6), add_date),
];

/// The moment that an argument means, with the offset of this place: a text in the form of one, or a number of days.
pub fn moment(call: &mut dyn Call<'_>, place: usize) -> Result<Option<(Moment, i32)>, Fault> {
    let value = call.value(place)?;
    let here = call.offset();
    let found = match &value {
        Value::Number(days) => Moment::after_days(*days),
        Value::Truth(_) => None,
        Value::Text(_) | Value::Nodes(_) => {
            let text = value.to_text();
            Moment::read(&text).or_else(|| Moment::after_days(value.to_number()))
        }
    };
    Ok(found.map(|moment| (moment, here)))
}

fn days(call: &mut dyn Call<'_>) -> Result<f64, Fault> {
    Ok(moment(call, 0)?.map_or(f64::NAN, |(moment, here)| moment.days(Some(here))))
}

/// A number of whole units from the first date to the second, negative if that is earlier; nothing without both.
/// As CHT's forms expect it, times of day don't count.
fn difference<'a>(call: &mut dyn Call<'a>, units: fn(NaiveDateTime, NaiveDateTime) -> i64) -> Answer<'a> {
    let (from, to) = (moment(call, 0)?, moment(call, 1)?);
    let day = |(moment, here): (Moment, i32)| moment.wall(Some(here)).date().and_time(chrono::NaiveTime::MIN);
    let (Some(from), Some(to)) = (from.map(day), to.map(day)) else { return Ok(Value::text("")) };
    let units = i32::try_from(units(from, to)).unwrap_or_default();
    Ok(Value::Number(f64::from(units)))
}

/// A month is over on the day of the next one that has the same number, or on its last day if it has none.
fn whole_months(from: NaiveDateTime, to: NaiveDateTime) -> i64 {
    if to < from {
        return -whole_months_forward(to, from, true);
    }
    whole_months_forward(from, to, false)
}

/// `back`: the months are counted from the later day to the earlier one.
fn whole_months_forward(earlier: NaiveDateTime, later: NaiveDateTime, back: bool) -> i64 {
    let months = i64::from(later.year().saturating_sub(earlier.year())).saturating_mul(12)
        + i64::from(later.month())
        - i64::from(earlier.month());
    let step = u32::try_from(months).map_or(Months::new(0), Months::new);
    let reached = if back {
        later.checked_sub_months(step).is_some_and(|day| day >= earlier)
    } else {
        earlier.checked_add_months(step).is_some_and(|day| day <= later)
    };
    if reached { months } else { months.saturating_sub(1) }
}

/// The date so many years, months, days, hours and minutes later. With a time if there was one, or if hours or minutes
/// are added. Parts of a month or day that are no whole number are cut off.
fn add_date<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let Some((start, here)) = moment(call, 0)? else { return Ok(Value::text("")) };
    let mut amounts = [0_i32; 5];
    for (place, amount) in (1..call.count()).zip(&mut amounts) {
        let number = call.number(place)?.trunc();
        if number.abs() > 1e6 {
            return Ok(Value::text(""));
        }
        #[expect(clippy::cast_possible_truncation, reason = "a whole number below a million; NaN is 0")]
        let whole = number as i32;
        *amount = whole;
    }
    let [years, months, days, hours, minutes] = amounts;
    let months = years.saturating_mul(12).saturating_add(months);
    let step = Months::new(months.unsigned_abs());
    let wall = start.wall(Some(here));
    let moved = if months < 0 { wall.checked_sub_months(step) } else { wall.checked_add_months(step) };
    let passed = TimeDelta::days(i64::from(days))
        + TimeDelta::hours(i64::from(hours))
        + TimeDelta::minutes(i64::from(minutes));
    let Some(end) = moved.and_then(|wall| wall.checked_add_signed(passed)) else {
        return Ok(Value::text(""));
    };
    let dated_only = start.time.is_none() && hours == 0 && minutes == 0;
    Ok(Value::Text(if dated_only { date_text(end.date()) } else { date_time_text(end, here) }))
}
