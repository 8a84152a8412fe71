//! Everything that is planned on this phone, and the few ways to ask for it.

use super::{
    id::{Id, RecordId},
    ordered::Ordered,
    plan::{Organisation, Partner, Person, Project, Shift, Task},
    record::{Kept, Record},
};

/// Everything that is kept but the responses, by id: those are read from storage when a screen asks for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workspace {
    records: Ordered<RecordId, Record>,
}

impl Workspace {
    /// Adds a record, or puts it in place of the one with its id.
    pub fn put(&mut self, record: Record) {
        self.records.insert(record.id(), record);
    }

    /// Takes a record out.
    pub fn take(&mut self, id: RecordId) -> Option<Record> {
        self.records.remove(&id)
    }

    /// Everything of one kind, in the order in which it was made.
    pub fn all<T: Kept>(&self) -> impl Iterator<Item = &T> {
        self.records.values().filter_map(T::of)
    }

    /// The thing of that id.
    pub fn get<T: Kept>(&self, id: Id<T>) -> Option<&T> {
        self.records.get(&id.record()).and_then(T::of)
    }

    /// Every record.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// The record of that id.
    pub fn record(&self, id: RecordId) -> Option<&Record> {
        self.records.get(&id)
    }

    /// Everything of one kind in one project, in the order in which it was made.
    pub fn of_project<T: Kept>(&self, project: Id<Project>) -> impl Iterator<Item = &T> {
        self.records.values().filter(move |record| record.project() == Some(project)).filter_map(T::of)
    }

    /// The partners of a project, each with its organisation.
    pub fn partners(&self, project: Id<Project>) -> impl Iterator<Item = (&Partner, &Organisation)> {
        self.of_project::<Partner>(project)
            .filter_map(|partner| Some((partner, self.get(partner.organisation)?)))
    }

    /// What belongs to a thing and means nothing without it: what is in a consignment and its way, the shifts of a
    /// session, a person or a role, how partners stand to a statement, and the sessions of a series that nobody touched.
    pub fn dependents(&self, id: RecordId) -> Vec<RecordId> {
        let depends = |record: &&Record| match record {
            Record::Item(item) => item.consignment.record() == id,
            Record::Leg(leg) => leg.consignment.record() == id,
            Record::Shift(shift) => {
                [shift.session.record(), shift.person.record(), shift.role.record()].contains(&id)
            }
            Record::Stance(stance) => [stance.statement.record(), stance.partner.record()].contains(&id),
            Record::Target(target) => target.form.record() == id,
            Record::LanguageNeed(need) => need.session.map(Id::record) == Some(id),
            Record::Session(session) => {
                let of_series = session.occurrence.is_some_and(|occurrence| occurrence.series.record() == id);
                of_series && session.is_as_its_series_says()
            }
            Record::Project(_)
            | Record::Organisation(_)
            | Record::Partner(_)
            | Record::Exchange(_)
            | Record::Role(_)
            | Record::Task(_)
            | Record::Form(_)
            | Record::Response(_)
            | Record::Draft(_)
            | Record::Statement(_)
            | Record::Consignment(_)
            | Record::Person(_)
            | Record::FundLine(_)
            | Record::Conversation(_)
            | Record::Series(_) => false,
        };
        let mut found: Vec<RecordId> = self.records.values().filter(depends).map(Record::id).collect();
        let deeper: Vec<RecordId> = found.iter().flat_map(|id| self.dependents(*id)).collect();
        found.extend(deeper);
        found.sort_unstable();
        found.dedup();
        found
    }

    /// A project with everything that its checks look at: its own records, organisations and people, and the shifts that
    /// they have in other projects. A phone may hold two hundred projects; each is looked at by itself.
    #[must_use]
    #[expect(clippy::wildcard_enum_match_arm, reason = "what belongs to another project is the rule")]
    pub fn around(&self, project: Id<Project>) -> Self {
        let is_ours = |record: &Record| record.id() == project.record() || record.project() == Some(project);
        let mut around = Self::default();
        let mut elsewhere: Vec<&Shift> = Vec::new();
        for record in self.records.values() {
            match record {
                record if is_ours(record) => around.put(record.clone()),
                Record::Organisation(_) | Record::Person(_) => around.put(record.clone()),
                Record::Shift(shift) => elsewhere.push(shift),
                _ => {}
            }
        }
        // Whoever goes, and whoever must stay at home while they do.
        let goes: Vec<Id<Person>> = around.of_project::<Shift>(project).map(|shift| shift.person).collect();
        let home_of = |person: &Id<Person>| self.get(*person).and_then(|person| person.organisation);
        let homes: Vec<Id<Organisation>> = goes.iter().filter_map(home_of).collect();
        for shift in elsewhere {
            let stays = home_of(&shift.person).is_some_and(|home| homes.contains(&home));
            if stays || goes.contains(&shift.person) {
                around.put(Record::Shift(shift.clone()));
                if let Some(session) = self.record(shift.session.record()) {
                    around.put(session.clone());
                }
            }
        }
        around
    }

    /// A project and everything that belongs to it alone: what goes when the project goes. An organisation stays
    /// unless it came with the example.
    pub fn belongings(&self, project: Id<Project>) -> Vec<RecordId> {
        let is_example = self.get(project).is_some_and(|project| project.example);
        // Who came with the example and is in another project by now stays.
        let joined = |organisation: &Organisation| {
            self.all::<Partner>()
                .any(|partner| partner.organisation == organisation.id && partner.project != project)
        };
        let goes = |person: &Person| {
            self.all::<Shift>().any(|shift| shift.person == person.id && shift.project != project)
                || self.all::<Task>().any(|task| task.who == Some(person.id) && task.project != project)
        };
        self.records
            .iter()
            .filter(|(id, record)| {
                **id == project.record()
                    || record.project() == Some(project)
                    || (is_example
                        && (Organisation::of(record).is_some_and(|known| known.example && !joined(known))
                            || Person::of(record).is_some_and(|known| known.example && !goes(known))))
            })
            .map(|(id, _)| *id)
            .collect()
    }
}
