//! Who could take the places that are open.

use super::{
    languages::{cover_at, sessions_to_come, who_reads},
    roster::roster,
};
use crate::domain::{
    calendar::CalendarDate,
    id::Id,
    manpower::Shift as Placed,
    plan::{Person, Project, Role, Session},
    spoken::Spoken,
    workspace::Workspace,
};

/// Somebody who could go to a session in a role.
pub type Placement = (Id<Session>, Id<Person>, Id<Role>);

/// Who could take the open places of a project's sessions to come, session by session, and how many places stay open.
/// Of those who can, a place where somebody reads goes to whoever has the most listeners whom nobody reads to yet.
pub fn proposal(workspace: &Workspace, project: Id<Project>, today: CalendarDate) -> (Vec<Placement>, u32) {
    let mut roster = roster(workspace, today);
    let reads = who_reads(workspace, project);
    let (mut placements, mut missing) = (Vec::new(), 0_u32);
    for session in sessions_to_come(workspace, project, today) {
        let lacking = cover_at(workspace, session).languages;
        let lacking: Vec<_> = lacking.into_iter().filter(|of| !of.has_reader).collect();
        let shortfall = roster.shortfall(session.id, |placed, taken| {
            let has = |(person, role): &(Id<Person>, Id<Role>), language: Spoken| {
                reads(*role) && workspace.get(*person).is_some_and(|of| of.languages.contains(&language))
            };
            let new = lacking
                .iter()
                .filter(|of| has(&taken, of.language) && !placed.iter().any(|other| has(other, of.language)));
            new.fold(0, |sum: u64, of| sum.saturating_add(u64::from(of.listeners)))
        });
        missing = missing.saturating_add(shortfall.missing);
        for (person, role) in shortfall.placement {
            roster.book(Placed { person, session: session.id, role });
            placements.push((session.id, person, role));
        }
    }
    (placements, missing)
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{day, id, person, project, reader, session, shift, workspace},
        *,
    };
    use crate::domain::{
        plan::{LanguageNeed, Organisation, Skill},
        record::{Kept, Record},
        recurrence::Weekday,
    };

    #[test]
    fn a_proposal_fills_what_can_be_filled() {
        let records = [
            session(2, 28, 9).into_record(),
            session(3, 28, 10).into_record(),
            reader().into_record(),
            person(20).into_record(),
            Person::blank(id(21)).into_record(),
        ];
        let workspace = workspace(records);
        let placed = vec![(id(2), id(20), id(10))];
        assert_eq!(proposal(&workspace, project(), day(24)), (placed, 1), "the other one does not read");
    }

    /// Twenty listeners of Ilokano and five of Kankanaey on Saturday the 28th, where so many read or do something else.
    fn proposed(skill: Skill, needed: u32, people: &[Person], others: &[Record]) -> Vec<u128> {
        let need = |number, language, listeners| {
            LanguageNeed { language, listeners, ..LanguageNeed::blank(id(number), project()) }.into_record()
        };
        let role = Role { skill: Some(skill), needed, ..reader() };
        let mut workspace = workspace([
            need(50, Spoken::Ilokano, 20),
            need(51, Spoken::Kankanaey, 5),
            session(2, 28, 9).into_record(),
            role.into_record(),
        ]);
        let people = people.iter().map(|of| Person { skills: vec![skill], ..of.clone() }.into_record());
        people.chain(others.iter().cloned()).for_each(|record| workspace.put(record));
        let (placements, _) = proposal(&workspace, project(), day(24));
        placements.iter().map(|(_, person, _)| person.record().as_u128()).collect()
    }

    #[test]
    fn a_reader_has_a_language_that_nobody_has_yet() {
        let reads = |number, languages: &[Spoken]| Person { languages: languages.to_vec(), ..person(number) };
        let [english, ilokano, kankanaey, both] = [
            reads(20, &[Spoken::English]),
            reads(21, &[Spoken::Ilokano]),
            reads(22, &[Spoken::Kankanaey]),
            reads(23, &[Spoken::Ilokano, Spoken::Kankanaey]),
        ];
        let all = [english.clone(), ilokano.clone(), kankanaey.clone(), both.clone()];
        let on_shift = |person: u128| [shift(30, 2, person)];
        for (about, found, expected) in [
            ("most can follow", proposed(Skill::Reads, 1, &all, &[]), vec![23]),
            ("whoever teaches reads too", proposed(Skill::Teaches, 1, &all, &[]), vec![23]),
            ("what the other lacks", proposed(Skill::Reads, 2, &all[..3], &[]), vec![21, 22]),
            ("Ilokano is there", proposed(Skill::Reads, 2, &all[..3], &on_shift(21)), vec![22]),
            ("all are there: the first", proposed(Skill::Reads, 2, &all, &on_shift(23)), vec![20]),
            ("nobody listens in English", proposed(Skill::Reads, 1, &all[..2], &[]), vec![21]),
            ("a driver does not read", proposed(Skill::Drives, 1, &all, &[]), vec![20]),
        ] {
            assert_eq!(found, expected, "{about}");
        }
    }

    #[test]
    fn nobody_is_proposed_who_can_not_go() {
        let ilokano = Person { languages: vec![Spoken::Ilokano], ..person(20) };
        let home = |must_stay| {
            Organisation { must_stay: Some(must_stay), ..Organisation::blank(id(40)) }.into_record()
        };
        let at_home = Person { organisation: Some(id(40)), ..ilokano.clone() };
        // Somebody has them at another session: at the same time, or on another day of the week.
        let elsewhere =
            |date, hour| [session(3, date, hour).into_record(), shift(30, 3, 20), shift(31, 3, 25)];
        let three_hours = Person { most_hours: Some(3), ..ilokano.clone() };
        for (about, ana, others, goes) in [
            ("can", ilokano.clone(), vec![], true),
            ("is away", Person { away: vec![day(28)], ..ilokano.clone() }, vec![], false),
            ("works", Person { weekdays: vec![Weekday::Monday], ..ilokano.clone() }, vec![], false),
            ("is elsewhere", ilokano.clone(), elsewhere(28, 10).to_vec(), false),
            ("is elsewhere later", ilokano, elsewhere(28, 11).to_vec(), true),
            ("has hours", three_hours.clone(), elsewhere(22, 10).to_vec(), true),
            ("has no hours", three_hours.clone(), elsewhere(27, 10).to_vec(), false),
            ("has none after Monday", three_hours, elsewhere(23, 10).to_vec(), false),
            ("stays at home", at_home.clone(), vec![home(1)], false),
            ("is not missed", at_home, vec![home(0)], true),
        ] {
            let others: Vec<_> = others.into_iter().chain([person(25).into_record()]).collect();
            let found = proposed(Skill::Reads, 1, &[ana], &others);
            assert_eq!(found.contains(&20), goes, "{about}: {found:?}");
        }
    }
}
