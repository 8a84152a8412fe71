//! The next one from this: a new project with the structure of an old one, and nobody's answers.

use super::{
    calendar::CalendarDate,
    id::{Id, RecordId},
    ordered::Ordered,
    plan::{Conversation, ExchangeState, Project, Series, Session, SharedView, Standing, Told, follow},
    record::{Kept, Record},
    recurrence::Ends,
    workspace::Workspace,
};

/// What the next project carries that the old one did not have.
#[derive(Clone, Debug)]
pub struct Next {
    /// What it is called.
    pub name: String,
    /// The first day of the next one: every date moves as far as from the old one's first day.
    pub starts: CalendarDate,
    /// What the evaluation of the old one taught, in words; nothing if it was not evaluated.
    pub learned: String,
    /// Whose word that is: the name of the old project.
    pub learned_from: String,
}

/// Everything that a next project begins with, the project itself first.
///
/// Partners, roles, tasks, forms, targets, series, needs, consignments and fund lines come along with their dates moved;
/// what was agreed, paid, counted or done, and who promised to give what, does not: it is to be asked anew. Children are expected as many as
/// came on average. No response, draft, conversation or shift is copied, nor what was told of the old one. `new_id` gives a new id at every call.
pub fn plan_next(
    workspace: &Workspace,
    project: Id<Project>,
    next: &Next,
    new_id: &mut dyn FnMut() -> RecordId,
) -> Vec<Record> {
    let Some(old) = workspace.get(project) else { return Vec::new() };
    let first = first_day(workspace, old);
    let days = first.map_or(0, |first| i32::try_from(next.starts.days_since(first)).unwrap_or_default());
    let belongings = || workspace.records().filter(|record| record.project() == Some(project));
    let mut ids: Ordered<RecordId, RecordId> = Ordered::new();
    ids.insert(project.record(), new_id());
    for record in belongings() {
        ids.insert(record.id(), new_id());
    }
    let mut copying = Copying { ids, days, expected: average(workspace, project) };
    let begun = Project {
        id: copying.id(project),
        name: next.name.clone(),
        starts: copying.day(old.starts),
        ends: copying.day(old.ends),
        told: Told::NOTHING,
        example: false,
        ..old.clone()
    };
    let mut records = vec![begun.into_record()];
    // The sessions of a series are made by its rule anew; what spoke of the third one speaks of the new third one.
    for series in workspace.of_project::<Series>(project) {
        let made = copying.series(series);
        let sessions = follow(&made, &[], made.starts).put;
        let days = Series { left_out: Vec::new(), ..series.clone() }.days();
        for session in workspace.of_project::<Session>(project) {
            let Some(occurrence) = session.occurrence.filter(|of| of.series == series.id) else { continue };
            let place = days.iter().position(|day| *day == occurrence.day);
            if let Some(new) = place.and_then(|place| sessions.get(place)) {
                copying.ids.insert(session.id.record(), new.id.record());
            }
        }
        records.extend(sessions.into_iter().map(Kept::into_record));
    }
    records.extend(belongings().filter_map(|record| copying.copy(record)));
    if !next.learned.is_empty() {
        let conversation = Conversation {
            with: next.learned_from.clone(),
            standing: Standing::Other,
            said: next.learned.clone(),
            ..Conversation::blank(Id::new(new_id()), copying.id(project), next.starts)
        };
        records.push(Conversation { on: None, ..conversation }.into_record());
    }
    records
}

/// The first day of a project: of its sessions, or else its own.
pub fn first_day(workspace: &Workspace, project: &Project) -> Option<CalendarDate> {
    let sessions = workspace.of_project::<Session>(project.id).map(|session| session.date);
    sessions.min().or(project.starts)
}

/// How many children came on average where somebody counted.
fn average(workspace: &Workspace, project: Id<Project>) -> Option<u32> {
    let counts: Vec<u32> =
        workspace.of_project::<Session>(project).filter_map(|session| session.children).collect();
    let sum = counts.iter().fold(0_u32, |sum, count| sum.saturating_add(*count));
    let sessions = u32::try_from(counts.len()).unwrap_or(u32::MAX);
    sum.saturating_add(sessions / 2).checked_div(sessions)
}

/// How a project is copied.
struct Copying {
    /// The new id of every record, by its old one.
    ids: Ordered<RecordId, RecordId>,
    /// By how many days every date moves.
    days: i32,
    expected: Option<u32>,
}

impl Copying {
    /// The new id of something; the old one for what is not copied.
    fn id<T>(&self, old: Id<T>) -> Id<T> {
        self.ids.get(&old.record()).map_or(old, |id| Id::new(*id))
    }

    fn day(&self, day: Option<CalendarDate>) -> Option<CalendarDate> {
        day.map(|day| day.plus_days(self.days))
    }

    /// The series of the new project, with its end moved as far as its beginning, and no day left out.
    fn series(&self, series: &Series) -> Series {
        let ends = match series.rule.parts().ends {
            Ends::On(until) => {
                self.day(until.date()).and_then(|day| until.on(day)).map_or(Ends::Never, Ends::On)
            }
            ends @ (Ends::Never | Ends::After(_)) => ends,
        };
        Series {
            id: self.id(series.id),
            project: self.id(series.project),
            starts: series.starts.plus_days(self.days),
            rule: series.rule.clone().ending(ends),
            left_out: Vec::new(),
            expected: self.expected.or(series.expected),
            ..series.clone()
        }
    }

    /// A record of the new project, with nothing in it that happened in the old one; none for what only happened.
    fn copy(&self, record: &Record) -> Option<Record> {
        let mut record = record.clone();
        match &mut record {
            Record::Partner(partner) => {
                (partner.shared_view, partner.asked_on) = (SharedView::NotAsked, None);
                partner.answered_by.clear();
                (partner.id, partner.project) = (self.id(partner.id), self.id(partner.project));
            }
            Record::Statement(statement) => {
                (statement.id, statement.project) = (self.id(statement.id), self.id(statement.project));
            }
            Record::Exchange(line) => {
                (line.state, line.since, line.due) = (ExchangeState::Asked, None, self.day(line.due));
                (line.id, line.project) = (self.id(line.id), self.id(line.project));
            }
            Record::Role(role) => {
                role.found = 0;
                (role.id, role.project) = (self.id(role.id), self.id(role.project));
            }
            Record::Session(session) if session.occurrence.is_some() => return None,
            Record::Session(session) => {
                let blank = Session::blank(self.id(session.id), self.id(session.project), session.date);
                *session = Session {
                    date: session.date.plus_days(self.days),
                    time: session.time,
                    minutes: session.minutes,
                    site: session.site.clone(),
                    expected: self.expected.or(session.expected),
                    form: session.form.map(|form| self.id(form)),
                    ..blank
                };
            }
            Record::Series(series) => *series = self.series(series),
            Record::Task(task) => {
                (task.done, task.due, task.who) = (false, self.day(task.due), None);
                (task.id, task.project) = (self.id(task.id), self.id(task.project));
            }
            Record::Form(form) => (form.id, form.project) = (self.id(form.id), self.id(form.project)),
            Record::Target(target) => {
                target.form = self.id(target.form);
                target.baseline = target.baseline.map(|session| self.id(session));
                (target.id, target.project) = (self.id(target.id), self.id(target.project));
            }
            Record::Consignment(consignment) => {
                consignment.needed_at = consignment.needed_at.map(|session| self.id(session));
                (consignment.id, consignment.project) =
                    (self.id(consignment.id), self.id(consignment.project));
            }
            Record::Item(item) => {
                (item.packed, item.received, item.damaged, item.missing) = (None, None, None, None);
                item.consignment = self.id(item.consignment);
                (item.id, item.project) = (self.id(item.id), self.id(item.project));
            }
            Record::Leg(leg) => {
                (leg.leaves, leg.arrives) = (self.day(leg.leaves), self.day(leg.arrives));
                leg.consignment = self.id(leg.consignment);
                (leg.id, leg.project) = (self.id(leg.id), self.id(leg.project));
            }
            Record::LanguageNeed(need) => {
                need.session = need.session.map(|session| self.id(session));
                (need.id, need.project) = (self.id(need.id), self.id(need.project));
            }
            Record::FundLine(line) => {
                // What it cost is what it will cost.
                line.planned = line.spent.or(line.planned);
                (line.payer, line.confirmed, line.pledged) = (None, false, None);
                (line.received, line.spent) = (None, None);
                line.receipt.clear();
                line.note.clear();
                (line.id, line.project) = (self.id(line.id), self.id(line.project));
            }
            Record::Project(_)
            | Record::Organisation(_)
            | Record::Person(_)
            | Record::Stance(_)
            | Record::Shift(_)
            | Record::Conversation(_)
            | Record::Response(_)
            | Record::Draft(_) => return None,
        }
        Some(record)
    }
}
