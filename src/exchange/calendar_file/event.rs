//! What a calendar shows of a session.

use super::start::Start;
use crate::domain::{
    calendar::CalendarDate,
    plan::{Project, Series, Session, SessionState},
};

/// What a calendar shows of a session, or of the sessions of a series that are as the series has them. Its summary is
/// the project's name. How many children are expected is not in it: that would need words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Event<'a> {
    pub(super) start: Start,
    /// How long it lasts; none if it is a whole day.
    pub(super) minutes: Option<u32>,
    pub(super) site: &'a str,
    /// Why it does not take place, if it does not.
    pub(super) cancelled: Option<&'a str>,
}

impl<'a> Event<'a> {
    pub(super) fn of_session(session: &'a Session, project: &'a Project) -> Self {
        Self {
            start: Start { date: session.date, time: session.time },
            minutes: session.time.map(|_| session.lasts()),
            site: crate::exchange::plan_tables::site(session, project),
            cancelled: match session.state {
                SessionState::Cancelled => Some(&session.reason),
                SessionState::Planned | SessionState::Held => None,
            },
        }
    }

    /// What the series makes of one of its days.
    pub(super) fn of_series(series: &'a Series, project: &'a Project, day: CalendarDate) -> Self {
        Self {
            start: Start { date: day, time: series.time },
            minutes: series.time.map(|_| series.minutes.unwrap_or(Session::USUAL_MINUTES)),
            site: if series.site.is_empty() { &project.site } else { &series.site },
            cancelled: None,
        }
    }
}
