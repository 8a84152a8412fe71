//! The success rate of a target by group.

use katuwang::domain::{
    calendar::CalendarDate,
    evaluation::{Grouping, Subset, Verdict, attendance, success_by},
    form::{Form, KindName, Response},
    id::{Id, RecordId},
    plan::{Condition, Project, ProjectKind, Session, Target},
    record::Record,
    workspace::Workspace,
};

use super::answers::{form, one_of, question, response};

fn session(number: u128, site: &str, children: u32) -> Session {
    let blank = Session::blank(Id::new(RecordId::from_u128(number)), project_id(), CalendarDate::default());
    Session { site: site.to_owned(), children: Some(children), ..blank }
}

fn project_id() -> Id<Project> {
    Id::new(RecordId::from_u128(2))
}

fn target(form: &Form) -> Target {
    Target {
        id: Id::new(RecordId::from_u128(7)),
        project: form.project,
        form: form.id,
        question: "happy".parse().unwrap(),
        condition: Condition::AtLeast(4),
        share: 50,
        claims_change: false,
        baseline: None,
    }
}

fn asked() -> (Form, Workspace, Vec<Response>) {
    let form = form(vec![
        question("happy", KindName::RatingFaces),
        question("age", KindName::Number),
        one_of("class", &["one", "two"]),
    ]);
    let mut workspace = Workspace::default();
    let mut project = Project::blank(project_id(), ProjectKind::StorybookReading);
    "Sitio Uno".clone_into(&mut project.site);
    workspace.put(Record::Project(project));
    workspace.put(Record::Session(session(10, "", 20)));
    workspace.put(Record::Session(session(11, "Sitio Dos ", 12)));
    let at = |place: Option<u128>, language: &str, date: &str, answers: &[&str]| {
        let mut made = response(100, answers);
        made.session = place.map(|number| Id::new(RecordId::from_u128(number)));
        language.clone_into(&mut made.language);
        made.finished.date = date.parse().unwrap();
        made
    };
    let mut responses = Vec::new();
    for _ in 0..11 {
        responses.push(at(Some(10), "ilo", "2026-10-03", &["happy=5", "age=7", "class=one"]));
    }
    responses.push(at(Some(11), "ilo", "2026-11-07", &["happy=2", "age=9", "class=two"]));
    responses.push(at(None, "en", "2026-11-07", &["happy=4"]));
    (form, workspace, responses)
}

#[test]
fn each_group_has_a_rate_of_its_own() {
    let (form, workspace, responses) = asked();
    let given: Vec<_> = responses.iter().collect();
    let (age, class) = ("age".parse().unwrap(), "class".parse().unwrap());
    let text = str::to_owned;
    let session = |number| Subset::Session(Id::new(RecordId::from_u128(number)));
    for (grouping, expected) in [
        (Grouping::Session, vec![(session(10), 11, 11), (session(11), 0, 1), (Subset::Unknown, 1, 1)]),
        (
            Grouping::Site,
            vec![
                (Subset::Site(text("Sitio Dos")), 0, 1),
                (Subset::Site(text("Sitio Uno")), 11, 11),
                (Subset::Unknown, 1, 1),
            ],
        ),
        (
            Grouping::Language,
            vec![(Subset::Language(text("en")), 1, 1), (Subset::Language(text("ilo")), 11, 12)],
        ),
        (
            Grouping::Answer(class),
            vec![
                (Subset::Answer(text("one")), 11, 11),
                (Subset::Answer(text("two")), 0, 1),
                (Subset::Unknown, 1, 1),
            ],
        ),
        (
            Grouping::Bands(age, vec![6, 9]),
            vec![(Subset::Band(6, Some(8)), 11, 11), (Subset::Band(9, None), 0, 1), (Subset::Unknown, 1, 1)],
        ),
        (Grouping::Month, vec![(Subset::Month(2026, 10), 11, 11), (Subset::Month(2026, 11), 1, 2)]),
    ] {
        let found = success_by(&grouping, &target(&form), &form, &given, &workspace).unwrap();
        for (_, success) in &found {
            assert_eq!(success.verdict == Verdict::TooFew, success.answered < 10, "{grouping:?}");
        }
        let found: Vec<_> =
            found.into_iter().map(|(group, success)| (group, success.met, success.answered)).collect();
        assert_eq!(found, expected, "{grouping:?}");
    }
}

#[test]
fn a_session_says_who_came_and_who_answered() {
    let (form, workspace, responses) = asked();
    let found = attendance(&workspace, &form, &responses);
    let figures: Vec<_> = found.iter().map(|of| (of.children, of.responses, of.response_rate())).collect();
    assert_eq!(figures, [(Some(20), 11, Some(55)), (Some(12), 1, Some(8))]);
    assert_eq!(found[0].can_follow, None, "no languages were noted");
}
