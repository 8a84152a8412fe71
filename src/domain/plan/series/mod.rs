//! A series: sessions that come again and again by a rule.

mod ends;
mod following;
mod repeats;
mod typed;

pub use following::{Following, follow};
pub use repeats::{NthOfMonth, Repeats};

use serde::{Deserialize, Serialize};

use super::project::Project;
use crate::domain::{
    calendar::{CalendarDate, ClockTime, WallTime},
    id::Id,
    recurrence::{Rule, without},
};

/// The days on which sessions of a project come again, and what they have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Series {
    /// Its id.
    pub id: Id<Self>,
    /// The project.
    pub project: Id<Project>,
    /// From which day on (DTSTART).
    pub starts: CalendarDate,
    /// How it comes again (RRULE).
    pub rule: Rule,
    /// The days of the rule that are left out (EXDATE), in order.
    pub left_out: Vec<CalendarDate>,
    /// When its sessions begin, by the site's wall.
    pub time: Option<ClockTime>,
    /// How long they last, in minutes.
    pub minutes: Option<u32>,
    /// Where, if not at the project's site.
    pub site: String,
    /// How many children are expected at each.
    pub expected: Option<u32>,
}

/// No plan has more sessions of one series: what is beyond is planned when it comes near.
pub const MOST_SESSIONS: usize = 400;

impl Series {
    /// A series of which nothing is known but how it comes again.
    pub const fn blank(id: Id<Self>, project: Id<Project>, starts: CalendarDate, rule: Rule) -> Self {
        Self {
            id,
            project,
            starts,
            rule,
            left_out: Vec::new(),
            time: None,
            minutes: None,
            site: String::new(),
            expected: None,
        }
    }

    /// The days of its sessions, in order; at most `MOST_SESSIONS`.
    pub fn days(&self) -> Vec<CalendarDate> {
        let start = WallTime { date: self.starts, time: self.time.unwrap_or_default() };
        let occurrences = self.rule.occurrences(start);
        without(occurrences, &self.left_out).take(MOST_SESSIONS).map(|occurrence| occurrence.date).collect()
    }
}
