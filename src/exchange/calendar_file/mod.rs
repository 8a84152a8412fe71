//! The sessions of a project as a calendar file (iCalendar, RFC 5545).
//!
//! Times are the site's wall clock: "floating", without a time zone (section 3.3.5). The plan knows no zone, and nine
//! o'clock at the site is nine o'clock, whatever zone the phone believes to be in.
//!
//! There is no METHOD: a file without one is a snapshot of a calendar and asks nobody for anything (section 3.7.2);
//! PUBLISH would need the address of an organiser (RFC 5546, section 3.2.1). Nor is there SEQUENCE or LAST-MODIFIED:
//! records don't keep how often or when they were changed. A later file has a later DTSTAMP.

mod event;
mod recurring;
mod start;
mod writer;

use chrono::{DateTime, Datelike, Timelike};

use self::{event::Event, recurring::Recurring, writer::ContentLines};
use crate::domain::{
    id::{Id, RecordId},
    plan::{Project, Series, Session},
    workspace::Workspace,
};

/// Writes the calendar of a project, or of one of its sessions only. `made` is in milliseconds since 1970 in UTC.
/// There is none without a session: a calendar has at least one component (RFC 5545, section 3.6).
pub fn calendar_file(
    workspace: &Workspace,
    project: &Project,
    only: Option<Id<Session>>,
    made: u64,
) -> Option<String> {
    let sessions: Vec<&Session> = workspace.of_project(project.id).collect();
    let series = workspace.of_project::<Series>(project.id);
    let recurring: Vec<Recurring> =
        series.filter_map(|series| Recurring::of(series, project, &sessions)).collect();
    let mut calendar = Calendar::begin(project, made);
    match only {
        None => {
            for series in &recurring {
                calendar.series(series);
            }
            let alone = |session: &&&Session| !recurring.iter().any(|series| series.place(session).is_some());
            for session in sessions.iter().filter(alone) {
                calendar.alone(session);
            }
            (!sessions.is_empty()).then(|| calendar.end())
        }
        Some(only) => {
            let session = sessions.into_iter().find(|session| session.id == only)?;
            match recurring.iter().find(|series| series.place(session).is_some()) {
                Some(series) => calendar.instance(series, session),
                None => calendar.alone(session),
            }
            Some(calendar.end())
        }
    }
}

/// A calendar that is being written.
struct Calendar<'a> {
    project: &'a Project,
    stamp: String,
    lines: ContentLines,
}

impl<'a> Calendar<'a> {
    fn begin(project: &'a Project, made: u64) -> Self {
        let mut lines = ContentLines::default();
        lines.line("BEGIN:VCALENDAR");
        lines.line("VERSION:2.0");
        lines.line("PRODID:-//Katuwang//Katuwang//EN");
        lines.line("CALSCALE:GREGORIAN");
        // The second is what programs read that are older than RFC 7986.
        lines.text("NAME", &project.name);
        lines.text("X-WR-CALNAME", &project.name);
        Self { project, stamp: stamp(made), lines }
    }

    /// A series: once with its rule, and once more for each session that is not as the series has it.
    fn series(&mut self, series: &Recurring<'a>) {
        self.begin_event(series.id());
        self.when(&series.event());
        self.lines.line(&format!("RRULE:{}", series.rule()));
        for left_out in series.left_out() {
            self.lines.line(&left_out.property("EXDATE"));
        }
        self.end_event(&series.event());
        for session in series.changed() {
            self.instance(series, session);
        }
    }

    /// A session of a series, by the UID of the series and its place in it, also when it goes out alone: with a UID of
    /// its own, a phone that has the whole project already would show it twice.
    fn instance(&mut self, series: &Recurring<'a>, session: &'a Session) {
        let event = Event::of_session(session, self.project);
        self.begin_event(series.id());
        if let Some(place) = series.place(session) {
            self.lines.line(&place.property("RECURRENCE-ID"));
        }
        self.when(&event);
        self.end_event(&event);
    }

    /// A session without a series, or that its series has no day for any more.
    fn alone(&mut self, session: &'a Session) {
        let event = Event::of_session(session, self.project);
        self.begin_event(session.id.record());
        self.when(&event);
        self.end_event(&event);
    }

    /// The UID is the same in every file, so that a later one takes the place of an earlier one.
    fn begin_event(&mut self, id: RecordId) {
        self.lines.line("BEGIN:VEVENT");
        self.lines.line(&format!("UID:{id}@katuwang"));
        self.lines.line(&format!("DTSTAMP:{}", self.stamp));
    }

    /// A whole day needs no DURATION: it is one day long (RFC 5545, section 3.6.1).
    fn when(&mut self, event: &Event<'_>) {
        self.lines.line(&event.start.property("DTSTART"));
        if let Some(minutes) = event.minutes {
            self.lines.line(&format!("DURATION:PT{minutes}M"));
        }
    }

    fn end_event(&mut self, event: &Event<'_>) {
        self.lines.text("SUMMARY", &self.project.name);
        self.lines.text("LOCATION", event.site);
        if let Some(reason) = event.cancelled {
            self.lines.line("STATUS:CANCELLED");
            self.lines.text("DESCRIPTION", reason);
        }
        self.lines.line("END:VEVENT");
    }

    fn end(mut self) -> String {
        self.lines.line("END:VCALENDAR");
        self.lines.into_text()
    }
}

/// A moment in UTC, as DTSTAMP wants it; 1970 for one that has no year of four digits.
fn stamp(milliseconds: u64) -> String {
    let moment = i64::try_from(milliseconds).ok().and_then(DateTime::from_timestamp_millis);
    let moment = moment.filter(|moment| moment.year() <= 9999).unwrap_or_default();
    let (year, month, day) = (moment.year(), moment.month(), moment.day());
    let (hour, minute, second) = (moment.hour(), moment.minute(), moment.second());
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_in_utc_and_has_four_digits_of_a_year() {
        for (milliseconds, expected) in [
            (0, "19700101T000000Z"),
            (1_795_858_861_999, "20261128T094101Z"),
            (253_402_300_799_999, "99991231T235959Z"),
            (253_402_300_800_000, "19700101T000000Z"),
            (u64::MAX, "19700101T000000Z"),
        ] {
            assert_eq!(stamp(milliseconds), expected);
        }
    }
}
