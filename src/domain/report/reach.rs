//! The sessions that were held, and who came.

use super::{
    Audience,
    seen::{seen, seen_all},
};
use crate::domain::{
    agenda::sessions_in_order,
    calendar::CalendarDate,
    evaluation::small_cells::Cell,
    id::Id,
    plan::{Project, Session, SessionState},
    workspace::Workspace,
};

/// The sessions in figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// How many sessions were held.
    pub held: u32,
    /// How many are planned and still to come.
    pub planned: u32,
    /// How many were cancelled.
    pub cancelled: u32,
    /// How many children came, counted at each session; none before anybody counted.
    pub children: Option<Cell>,
    /// How many adults came, counted at each session; none before anybody counted.
    pub adults: Option<Cell>,
    /// The sessions that were held or counted, the earliest first.
    pub sessions: Vec<SessionPart>,
}

/// A session in figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionPart {
    /// The session.
    pub session: Id<Session>,
    /// When it was.
    pub date: CalendarDate,
    /// How many children were expected; none if nobody said.
    pub expected: Option<u32>,
    /// How many children came; none before anybody counted.
    pub children: Option<Cell>,
}

impl Reach {
    pub(super) fn of(workspace: &Workspace, project: Id<Project>, audience: Audience) -> Self {
        let sessions: Vec<&Session> =
            sessions_in_order(workspace, project).into_iter().map(|(_, session)| session).collect();
        let count = |state: SessionState| {
            let of_state = sessions.iter().filter(|session| session.state == state).count();
            u32::try_from(of_state).unwrap_or(u32::MAX)
        };
        let is_counted = |session: &&&Session| {
            session.state == SessionState::Held || session.children.is_some() || session.adults.is_some()
        };
        let shown: Vec<&&Session> = sessions.iter().filter(is_counted).collect();
        let children: Vec<u32> = shown.iter().filter_map(|session| session.children).collect();
        let (cells, total) = seen_all(&children, audience);
        let mut cells = cells.into_iter();
        let adults: Vec<u32> = sessions.iter().filter_map(|session| session.adults).collect();
        let part = |session: &&Session| SessionPart {
            session: session.id,
            date: session.date,
            expected: session.expected,
            children: session.children.and_then(|_| cells.next()),
        };
        Self {
            held: count(SessionState::Held),
            planned: count(SessionState::Planned),
            cancelled: count(SessionState::Cancelled),
            children: (!children.is_empty()).then_some(total),
            adults: (!adults.is_empty())
                .then(|| seen(adults.iter().fold(0, |sum: u32, count| sum.saturating_add(*count)), audience)),
            sessions: shown.into_iter().map(part).collect(),
        }
    }
}
