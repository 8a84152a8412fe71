//! The people of the example, and who goes today.

use crate::domain::{
    calendar::CalendarDate,
    id::{Id, RecordId},
    plan::{Organisation, Person, Project, Role, Session, Shift, Skill},
    record::{Kept, Record},
    spoken::Spoken,
};

/// Who they are, their place among the partners, what they can do, what they read in, and the place of the role that
/// they have today.
type Hand = (&'static str, usize, &'static [Skill], &'static [Spoken], Option<usize>);

const HANDS: [Hand; 5] = [
    ("Ana Dulay", 0, &[Skill::Reads, Skill::Asks], &[Spoken::Ilokano, Spoken::Filipino], Some(0)),
    ("Carmen Ortiz", 0, &[Skill::Reads, Skill::Leads], &[Spoken::Filipino, Spoken::English], Some(0)),
    ("Elena Soriano", 0, &[Skill::Leads], &[Spoken::English], None),
    ("Ben Flores", 3, &[Skill::Drives, Skill::Carries], &[], Some(1)),
    ("Dario Ramos", 1, &[Skill::Asks, Skill::MindsChildren], &[Spoken::Ilokano], Some(2)),
];

pub(super) fn add_hands(
    records: &mut Vec<Record>,
    project: Id<Project>,
    organisations: [Id<Organisation>; 4],
    today: CalendarDate,
    new_id: &mut dyn FnMut() -> RecordId,
) {
    let roles: Vec<Id<Role>> = records.iter().filter_map(Role::of).map(|role| role.id).collect();
    let todays = records.iter().filter_map(Session::of).find(|session| session.date == today);
    let session = todays.map(|session| session.id);
    for (name, home, skills, languages, role) in HANDS {
        let person = Person {
            name: name.to_owned(),
            organisation: organisations.get(home).copied(),
            skills: skills.to_vec(),
            languages: languages.to_vec(),
            most_hours: Some(8),
            example: true,
            ..Person::blank(Id::new(new_id()))
        };
        let person_id = person.id;
        records.push(person.into_record());
        let role = role.and_then(|role| roles.get(role));
        if let (Some(session), Some(role)) = (session, role) {
            let id = Id::new(new_id());
            records.push(Shift { id, project, session, person: person_id, role: *role }.into_record());
        }
    }
}
