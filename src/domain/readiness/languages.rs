//! Can all children understand the story? Listeners by language, against readers on shift and books that are there.

use super::finding::{Finding, UnderAim};
use crate::domain::{
    calendar::CalendarDate,
    cover::{Cover, smallest_mend},
    id::Id,
    plan::{Consignment, Item, ItemKind, LanguageNeed, Leg, Person, Project, Role, Session, Shift, Skill},
    spoken::Spoken,
    workspace::Workspace,
};

/// Sessions where somebody can't follow. Of a language that lacks the same at many sessions, the first one.
pub fn check(workspace: &Workspace, project: Id<Project>, today: CalendarDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    let to_come = sessions_to_come(workspace, project, today);
    if let Some(session) = to_come.iter().find(|session| session.expected.is_none()) {
        findings.push(Finding::NotExpected(session.id));
    }
    if workspace.of_project::<LanguageNeed>(project).next().is_none() {
        findings.push(Finding::NoListeners);
        return findings;
    }
    let aim = workspace.get(project).and_then(|project| project.aim).unwrap_or(ALL);
    let (mut readerless, mut bookless, mut is_under) = (Vec::new(), Vec::new(), false);
    for session in to_come {
        let cover = cover_at(workspace, session);
        for of in &cover.languages {
            if !of.has_reader && !readerless.contains(&of.language) {
                readerless.push(of.language);
                findings.push(Finding::NoReader(session.id, of.language, of.listeners));
            }
            if !of.has_book && !bookless.contains(&of.language) {
                bookless.push(of.language);
                findings.push(Finding::NoBook(session.id, of.language, of.listeners));
            }
        }
        if !is_under && !cover.meets(aim) {
            is_under = true;
            let mend = smallest_mend(&cover, aim);
            findings.push(Finding::UnderAim(UnderAim {
                session: session.id,
                can_follow: cover.can_follow(),
                listeners: cover.listeners(),
                readers: mend.readers,
                books: mend.books,
            }));
        }
    }
    findings
}

/// The aim of a project that set none: every child.
const ALL: u32 = 100;

/// How a session covers the languages of those who listen.
pub fn cover_at(workspace: &Workspace, session: &Session) -> Cover<Spoken> {
    let needs: Vec<&LanguageNeed> = workspace.of_project::<LanguageNeed>(session.project).collect();
    let own = needs.iter().any(|need| need.session == Some(session.id));
    let of_session = |need: &&&LanguageNeed| need.session == own.then_some(session.id);
    let listeners: Vec<_> =
        needs.iter().filter(of_session).map(|need| (need.language, need.listeners)).collect();
    Cover::of(&listeners, &readers_at(workspace, session), &books_at(workspace, session))
}

/// What those read in who are on shift to read at a session.
fn readers_at(workspace: &Workspace, session: &Session) -> Vec<Vec<Spoken>> {
    let shifts = workspace.of_project::<Shift>(session.project).filter(|shift| shift.session == session.id);
    let reads = who_reads(workspace, session.project);
    let readers = shifts.filter(|shift| reads(shift.role)).filter_map(|shift| workspace.get(shift.person));
    readers.map(|person: &Person| person.languages.clone()).collect()
}

/// Whether people in a role of a project read to those who listen.
pub(super) fn who_reads(workspace: &Workspace, project: Id<Project>) -> impl Fn(Id<Role>) -> bool {
    let is_reading = |skill: Skill| matches!(skill, Skill::Reads | Skill::Teaches);
    // Where no role asks for reading, whoever has no special one may be a reader.
    let is_said = workspace.of_project::<Role>(project).any(|role| role.skill.is_some_and(is_reading));
    move |role| workspace.get(role).and_then(|role| role.skill).map_or(!is_said, is_reading)
}

/// Books by language that are there by the day of a session, as far as anybody knows.
fn books_at(workspace: &Workspace, session: &Session) -> Vec<(Spoken, u32)> {
    let legs: Vec<&Leg> = workspace.of_project::<Leg>(session.project).collect();
    let arrives = |consignment: Id<Consignment>| {
        legs.iter().filter(|leg| leg.consignment == consignment).filter_map(|leg| leg.arrives).max()
    };
    let items = workspace.of_project::<Item>(session.project);
    items
        .filter(|item| matches!(item.kind, ItemKind::Books))
        .filter(|item| arrives(item.consignment).is_none_or(|arrives| arrives <= session.date))
        .filter_map(|item| Some((item.language?, item.at_hand())))
        .collect()
}

/// The sessions of a project that are to come, the next first.
pub(super) fn sessions_to_come(
    workspace: &Workspace,
    project: Id<Project>,
    today: CalendarDate,
) -> Vec<&Session> {
    let sessions = workspace.of_project::<Session>(project).filter(|session| session.is_to_come(today));
    crate::domain::ordered::in_order(sessions, |session| (session.date, session.time, session.id))
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{day, id, project, workspace},
        *,
    };
    use crate::domain::record::Kept;

    /// Twenty listeners of Ilokano and five of Kankanaey, a reader and books of Ilokano, at a session on the 28th.
    fn plan() -> Workspace {
        let need = |number, language, listeners| {
            LanguageNeed { language, listeners, ..LanguageNeed::blank(id(number), project()) }.into_record()
        };
        let consignment = Consignment::blank(id(20), project());
        let books =
            Item { language: Some(Spoken::Ilokano), received: Some(12), ..Item::blank(id(21), &consignment) };
        let reader = Person { languages: vec![Spoken::Ilokano], ..Person::blank(id(30)) };
        let role = Role { skill: Some(Skill::Reads), ..Role::blank(id(31), project()) };
        let shift = Shift { id: id(32), project: project(), session: id(5), person: id(30), role: id(31) };
        let session = Session { expected: Some(25), ..Session::blank(id(5), project(), day(28)) };
        workspace([
            session.into_record(),
            need(10, Spoken::Ilokano, 20),
            need(11, Spoken::Kankanaey, 5),
            consignment.into_record(),
            books.into_record(),
            reader.into_record(),
            role.into_record(),
            shift.into_record(),
        ])
    }

    fn with_aim(mut workspace: Workspace, aim: u32) -> Workspace {
        let mut of = workspace.get(project()).cloned().unwrap();
        of.aim = Some(aim);
        workspace.put(of.into_record());
        workspace
    }

    #[test]
    fn who_has_no_reader_and_no_book_is_named() {
        let (reader, book) =
            (Finding::NoReader(id(5), Spoken::Kankanaey, 5), Finding::NoBook(id(5), Spoken::Kankanaey, 5));
        let under = Finding::UnderAim(UnderAim {
            session: id(5),
            can_follow: 20,
            listeners: 25,
            readers: vec![Spoken::Kankanaey],
            books: vec![Spoken::Kankanaey],
        });
        assert_eq!(check(&plan(), project(), day(24)), [reader.clone(), book.clone(), under]);
        assert_eq!(check(&with_aim(plan(), 80), project(), day(24)), [reader, book], "80 of 100 is the aim");
        assert_eq!(check(&plan(), project(), day(29)), [], "it is over");
    }

    #[test]
    fn a_session_with_listeners_of_its_own_has_no_others() {
        let mut workspace = plan();
        let own =
            LanguageNeed { session: Some(id(5)), listeners: 8, ..LanguageNeed::blank(id(12), project()) };
        workspace.put(own.into_record());
        assert_eq!(check(&workspace, project(), day(24)), []);
    }

    #[test]
    fn books_that_arrive_after_the_session_are_not_there() {
        let mut workspace = with_aim(plan(), 1);
        let consignment = Consignment::blank(id(20), project());
        for (arrives, is_there) in [(day(28), true), (day(29), false)] {
            let leg = Leg { arrives: Some(arrives), ..Leg::blank(id(22), &consignment, String::new()) };
            workspace.put(leg.into_record());
            let found = check(&workspace, project(), day(24));
            assert_eq!(!found.contains(&Finding::NoBook(id(5), Spoken::Ilokano, 20)), is_there);
        }
    }

    #[test]
    fn a_driver_who_speaks_the_language_does_not_read() {
        let mut workspace = plan();
        workspace.put(Role { skill: Some(Skill::Drives), ..Role::blank(id(31), project()) }.into_record());
        let found = check(&workspace, project(), day(24));
        assert!(found.contains(&Finding::NoReader(id(5), Spoken::Ilokano, 20)));
    }

    #[test]
    fn nobody_known_is_unknown() {
        let session = Session::blank(id(5), project(), day(28)).into_record();
        let found = check(&workspace([session]), project(), day(24));
        assert_eq!(found, [Finding::NotExpected(id(5)), Finding::NoListeners]);
    }
}
