//! A series with its sessions, as a recurrence set: the rule, the days that are not in it, and the sessions that are
//! not as the rule has them.

use super::{event::Event, start::Start};
use crate::domain::{
    calendar::{CalendarDate, WallTime},
    id::RecordId,
    plan::{Project, Series, Session},
    recurrence::{Ends, Frequency, Month, Parts, Rule},
};

/// A series that has sessions. Its recurrence set holds these sessions and no other day: what somebody removed, or what
/// is too far off to be planned, is not in the calendar either.
pub(super) struct Recurring<'a> {
    series: &'a Series,
    project: &'a Project,
    /// The days of the rule up to the last that has a session, also those without one.
    days: Vec<CalendarDate>,
    /// The sessions by their day of the rule, in order.
    instances: Vec<(CalendarDate, &'a Session)>,
    /// What is on the first of the days if nothing was changed for it. That is where DTSTART must be: what a rule means
    /// from a day on that it does not have is undefined (RFC 5545, section 3.8.5.3), and the series may begin on one.
    event: Event<'a>,
}

impl<'a> Recurring<'a> {
    /// The series with those of these sessions that have a day in it; none if none has. A session that stayed when the
    /// rule changed has none, nor has a second one of the same day.
    pub(super) fn of(series: &'a Series, project: &'a Project, sessions: &[&'a Session]) -> Option<Self> {
        let planned = series.days();
        let furthest = planned.last().into_iter().chain(&series.left_out).max()?;
        let start = WallTime { date: series.starts, time: series.time.unwrap_or_default() };
        let days = series.rule.occurrences(start).map(|occurrence| occurrence.date);
        let mut days: Vec<CalendarDate> = days.take_while(|day| day <= furthest).collect();
        let mut instances: Vec<(CalendarDate, &Session)> = Vec::new();
        for session in sessions {
            let day = session.occurrence.filter(|occurrence| occurrence.series == series.id);
            let day = day.map(|occurrence| occurrence.day).filter(|day| days.binary_search(day).is_ok());
            let Some(day) = day else { continue };
            if let Err(place) = instances.binary_search_by_key(&day, |(day, _)| *day) {
                instances.insert(place, (day, *session));
            }
        }
        let (last, _) = instances.last()?;
        days.retain(|day| day <= last);
        let event = Event::of_series(series, project, *days.first()?);
        Some(Self { series, project, days, instances, event })
    }

    /// Its id, which all its sessions share as their UID.
    pub(super) const fn id(&self) -> RecordId {
        self.series.id.record()
    }

    /// The event that comes again.
    pub(super) const fn event(&self) -> Event<'a> {
        self.event
    }

    /// The rule of the series, ended so that it means the same to a program whose calendar is longer than ours and
    /// whatever the type of its UNTIL was: COUNT stays if all of it is there, else it ends with the last session.
    pub(super) fn rule(&self) -> Rule {
        let parts = self.series.rule.parts();
        let whole = |count: u32| usize::try_from(count).is_ok_and(|count| count == self.days.len());
        let ends = match parts.ends {
            Ends::After(count) if whole(count.get()) => parts.ends,
            Ends::After(_) | Ends::On(_) | Ends::Never => {
                let last = self.days.last().and_then(|last| self.on(*last).until());
                last.map_or(parts.ends, Ends::On)
            }
        };
        let mut parts = Parts { ends, ..parts.clone() };
        // Programs don't agree in which months the days of a month are when a yearly rule does not say.
        if parts.frequency == Frequency::Yearly && parts.days.is_empty() && !parts.month_days.is_empty() {
            let (_, month, _) = self.event.start.date.parts();
            let month = u8::try_from(month).ok().and_then(Month::new).filter(|_| parts.months.is_empty());
            parts.months = parts.months.iter().copied().chain(month).collect();
        }
        Rule::new(parts).unwrap_or_else(|_| self.series.rule.clone().ending(ends))
    }

    /// The days of the rule that have no session (EXDATE).
    pub(super) fn left_out(&self) -> impl Iterator<Item = Start> {
        self.days.iter().filter(|day| self.instance(**day).is_none()).map(|day| self.on(*day))
    }

    /// The sessions that are not as the series has them: moved, cancelled, at another site or of another length.
    pub(super) fn changed(&self) -> impl Iterator<Item = &'a Session> {
        let is_changed = |(day, session): &&(CalendarDate, &'a Session)| {
            Event::of_session(session, self.project) != Event { start: self.on(*day), ..self.event }
        };
        self.instances.iter().filter(is_changed).map(|(_, session)| *session)
    }

    /// A session's place in the series (RECURRENCE-ID), which stays when it is moved; none if it has none.
    pub(super) fn place(&self, session: &Session) -> Option<Start> {
        let day = session.occurrence?.day;
        self.instance(day).filter(|instance| instance.id == session.id).map(|_| self.on(day))
    }

    fn instance(&self, day: CalendarDate) -> Option<&'a Session> {
        let place = self.instances.binary_search_by_key(&day, |(day, _)| *day).ok()?;
        self.instances.get(place).map(|(_, session)| *session)
    }

    /// A day at the time of the series.
    const fn on(&self, date: CalendarDate) -> Start {
        Start { date, time: self.series.time }
    }
}
