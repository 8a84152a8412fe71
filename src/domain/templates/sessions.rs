//! The sessions that a template brings.

use super::TemplateSessions;
use crate::domain::{
    calendar::CalendarDate,
    id::{Id, RecordId},
    plan::{Project, Series, Session, follow},
    record::{Kept, Record},
};

/// The sessions from the first Saturday on: a series where there are several.
pub(super) fn sessions(
    template: &TemplateSessions,
    project: Id<Project>,
    first: CalendarDate,
    new_id: &mut dyn FnMut() -> RecordId,
) -> Vec<Record> {
    let (time, expected) = (template.begins, Some(template.expected));
    let rule = format!("FREQ=WEEKLY;COUNT={};BYDAY=SA", template.count).parse();
    let id = new_id();
    match rule {
        Ok(rule) if template.count > 1 => {
            let series = Series { time, expected, ..Series::blank(Id::new(id), project, first, rule) };
            let sessions = follow(&series, &[], first).put.into_iter().map(Kept::into_record);
            std::iter::once(series.clone().into_record()).chain(sessions.collect::<Vec<_>>()).collect()
        }
        Ok(_) | Err(_) => {
            vec![Session { time, expected, ..Session::blank(Id::new(id), project, first) }.into_record()]
        }
    }
}

/// The first Saturday from a day on.
pub(super) fn saturday_on_or_after(date: CalendarDate) -> CalendarDate {
    let days = (0..7).find(|days| date.plus_days(*days).weekday() == 5);
    date.plus_days(days.unwrap_or_default())
}
