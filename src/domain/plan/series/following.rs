//! How the sessions of a series follow it: those that nobody touched, and no others.

use super::Series;
use crate::domain::{
    calendar::{CalendarDate, ClockTime},
    id::{Id, RecordId},
    ordered::Ordered,
    plan::{Occurrence, Session},
};

/// What is to be done so that the sessions are those of the series.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Following {
    /// Sessions that are new, or follow a change.
    pub put: Vec<Session>,
    /// Sessions that are not of the series any more.
    pub take: Vec<Id<Session>>,
}

/// Compares a series with its sessions. `existing` are all of them; `today` and later is what may still change.
///
/// A session that was held, cancelled or moved, that is over or where anybody was counted stays as it is. So does what
/// somebody set for one session alone: only what most untouched sessions have follows the series.
pub fn follow(series: &Series, existing: &[&Session], today: CalendarDate) -> Following {
    let of_series: Vec<(&Session, CalendarDate)> = existing
        .iter()
        .filter_map(|session| {
            let occurrence = session.occurrence.filter(|occurrence| occurrence.series == series.id)?;
            Some((*session, occurrence.day))
        })
        .collect();
    let days = series.days();
    let may_follow = |session: &Session| session.is_as_its_series_says() && session.date >= today;
    let untouched: Vec<&Session> =
        of_series.iter().map(|(session, _)| *session).filter(|session| may_follow(session)).collect();
    let usual = Usual::of(&untouched);
    let mut following = Following::default();
    for day in &days {
        match of_series.iter().find(|(_, of)| of == day) {
            // What is over is over: a series that is planned at first may begin in the past, one that changes may not.
            None if *day >= today || of_series.is_empty() => following.put.push(session_of(series, *day)),
            Some((session, _)) if may_follow(session) => {
                let wanted = usual.follows(session, series);
                if wanted != **session {
                    following.put.push(wanted);
                }
            }
            None | Some(_) => {}
        }
    }
    let gone = of_series.iter().filter(|(_, day)| days.binary_search(day).is_err());
    let gone = gone.filter(|(session, _)| may_follow(session));
    following.take.extend(gone.map(|(session, _)| session.id));
    following
}

/// What most untouched sessions of a series have: who has something else had it set alone.
struct Usual {
    time: Option<ClockTime>,
    minutes: Option<u32>,
    site: String,
    expected: Option<u32>,
}

impl Usual {
    fn of(sessions: &[&Session]) -> Self {
        Self {
            time: most_common(sessions.iter().map(|session| session.time)).flatten(),
            minutes: most_common(sessions.iter().map(|session| session.minutes)).flatten(),
            site: most_common(sessions.iter().map(|session| session.site.clone())).unwrap_or_default(),
            expected: most_common(sessions.iter().map(|session| session.expected)).flatten(),
        }
    }

    /// The session as it follows the series.
    fn follows(&self, session: &Session, series: &Series) -> Session {
        fn pick<T: PartialEq + Clone>(usual: &T, now: &T, of_series: &T) -> T {
            if now == usual { of_series.clone() } else { now.clone() }
        }
        Session {
            time: pick(&self.time, &session.time, &series.time),
            minutes: pick(&self.minutes, &session.minutes, &series.minutes),
            site: pick(&self.site, &session.site, &series.site),
            expected: pick(&self.expected, &session.expected, &series.expected),
            ..session.clone()
        }
    }
}

/// The value that comes most often; of equally frequent ones the lowest.
fn most_common<T: Ord>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: Ordered<T, u32> = Ordered::new();
    for value in values {
        if let Some(count) = counts.get_or_insert(value, || 0) {
            *count = count.saturating_add(1);
        }
    }
    let most = counts.values().max().copied();
    counts.into_iter().find(|(_, count)| Some(*count) == most).map(|(value, _)| value)
}

fn session_of(series: &Series, day: CalendarDate) -> Session {
    Session {
        time: series.time,
        minutes: series.minutes,
        site: series.site.clone(),
        expected: series.expected,
        occurrence: Some(Occurrence { series: series.id, day }),
        ..Session::blank(id_of(series, day), series.project, day)
    }
}

/// The id of the session of a day: the same on every phone, so that one series planned twice is planned once.
fn id_of(series: &Series, day: CalendarDate) -> Id<Session> {
    let days = day.days_since(CalendarDate::default()).unsigned_abs();
    let day: Id<()> = Id::new(RecordId::from_u128(u128::from(days).saturating_add(1)));
    Id::new(series.id.of_both(day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::SessionState;

    fn day(day: u32) -> CalendarDate {
        CalendarDate::new(2026, 12, day).unwrap()
    }

    /// Saturdays from the 5th of December on, so many.
    fn saturdays(count: u32) -> Series {
        let rule = format!("FREQ=WEEKLY;COUNT={count}").parse().unwrap();
        Series::blank(Id::new(RecordId::from_u128(7)), Id::new(RecordId::from_u128(1)), day(5), rule)
    }

    fn planned(series: &Series) -> Vec<Session> {
        follow(series, &[], day(1)).put
    }

    #[test]
    fn ten_saturdays_are_ten_sessions_and_planning_them_twice_adds_none() {
        let series = saturdays(10);
        let sessions = planned(&series);
        assert_eq!(sessions.len(), 10);
        assert_eq!(planned(&series), sessions, "the same ids wherever it is planned");
        let existing: Vec<&Session> = sessions.iter().collect();
        assert_eq!(follow(&series, &existing, day(1)), Following::default());
    }

    #[test]
    fn what_was_touched_stays_and_the_rest_follows() {
        let mut sessions = planned(&saturdays(4));
        sessions[0].state = SessionState::Held;
        sessions[1].date = day(13);
        sessions[2].state = SessionState::Cancelled;
        let existing: Vec<&Session> = sessions.iter().collect();
        let later = Series { time: ClockTime::new(14, 0), ..saturdays(4) };
        let followed = follow(&later, &existing, day(1));
        assert_eq!(followed.put.iter().map(|session| session.date).collect::<Vec<_>>(), [day(26)]);
        assert_eq!(followed.take, []);
        let shorter = follow(&saturdays(1), &existing, day(1));
        assert_eq!(shorter.take, [sessions[3].id]);
    }

    #[test]
    fn a_day_left_out_takes_its_session_away_and_what_is_over_stays() {
        let sessions = planned(&saturdays(4));
        let existing: Vec<&Session> = sessions.iter().collect();
        let without = Series { left_out: vec![day(26)], ..saturdays(4) };
        assert_eq!(follow(&without, &existing, day(1)).take, [sessions[3].id]);
        assert_eq!(follow(&without, &existing, day(27)).take, []);
    }

    #[test]
    fn what_was_set_for_one_session_alone_stays() {
        let mut sessions = planned(&saturdays(3));
        let nine = ClockTime::new(9, 0);
        sessions[1].expected = Some(40);
        let existing: Vec<&Session> = sessions.iter().collect();
        assert_eq!(follow(&saturdays(3), &existing, day(1)), Following::default());
        let later = Series { time: nine, expected: Some(28), ..saturdays(3) };
        let followed = follow(&later, &existing, day(1)).put;
        assert_eq!(followed.iter().map(|session| session.time).collect::<Vec<_>>(), [nine; 3]);
        let expected: Vec<_> = followed.iter().map(|session| session.expected).collect();
        assert_eq!(expected, [Some(28), Some(40), Some(28)]);
    }

    #[test]
    fn a_series_that_changes_makes_no_sessions_in_the_past() {
        let mut sessions = planned(&saturdays(4));
        sessions[0].state = SessionState::Held;
        let existing: Vec<&Session> = sessions.iter().collect();
        let sundays = Series { starts: day(6), ..saturdays(4) };
        let followed = follow(&sundays, &existing, day(14));
        assert_eq!(followed.put.iter().map(|session| session.date).collect::<Vec<_>>(), [day(20), day(27)]);
        assert_eq!(followed.take, [sessions[2].id, sessions[3].id]);
    }
}
