//! A form with every kind of question, and answers to it.

use katuwang::domain::{
    code::Coded,
    form::{
        Answers, Choice, ChooseOne, ChooseSeveral, Edition, Form, FormLanguage, Group, KindName, Layout,
        Place, Question, QuestionKind, Rank, Repeat, Response, Selection, Voided,
    },
    id::{Id, RecordId},
    language::Multilingual,
    plan::{Project, ProjectKind, Session, SessionState},
    record::Record,
    workspace::Workspace,
};

use crate::now;

pub fn named(name: &str, kind: QuestionKind) -> Question {
    let label = words(&format!("{name}?"), &format!("Ano ang {name}?"));
    Question { label, kind, ..Question::blank(name.parse().unwrap()) }
}

pub fn words(english: &str, filipino: &str) -> Multilingual {
    Multilingual::default().with_words("en", english).with_words("fil", filipino)
}

pub fn choices(labels: &[(&str, &str, &str)]) -> Vec<Choice> {
    let choice = |(name, english, filipino): &(&str, &str, &str)| Choice {
        label: words(english, filipino),
        ..Choice::named(name)
    };
    labels.iter().map(choice).collect()
}

/// Words that are hard to tell apart.
pub const LANGUAGES: [(&str, &str, &str); 6] = [
    ("ilokano", "Ilokano", "Iloko"),
    ("english", "English", "Ingles"),
    ("both", "Ilokano; English", "Iloko, Ingles"),
    ("other", "Another one", "Iba"),
    ("none", "Another one", "Wala"),
    ("=x", "=HYPERLINK(\"x\")", "english"),
];

pub fn group(name: &str, questions: Vec<Question>) -> Question {
    named(name, QuestionKind::Group(Group { questions, layout: Layout::InTurn }))
}

pub fn repeat(name: &str, questions: Vec<Question>) -> Question {
    named(name, QuestionKind::Repeat(Repeat { questions, count: None, layout: Layout::InTurn }))
}

fn selection(labels: &[(&str, &str, &str)]) -> Selection {
    Selection::own(choices(labels))
}

pub fn form() -> Form {
    let mut form = Form::blank(Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
    form.title = words("Niños: at home", "Sa bahay");
    let tag = |tag: &str, name: &str| FormLanguage { tag: tag.to_owned(), name: name.to_owned() };
    form.languages = vec![tag("en", "English"), tag("fil", "Filipino")];
    let plain: Vec<Question> = KindName::ALL
        .iter()
        .filter(|kind| {
            !matches!(
                kind,
                KindName::Group
                    | KindName::Repeat
                    | KindName::ChooseOne
                    | KindName::ChooseSeveral
                    | KindName::Rank
            )
        })
        .map(|kind| named(&format!("a_{}", kind.code().replace('-', "_")), QuestionKind::of_name(*kind)))
        .collect();
    form.questions = vec![
        named("language", QuestionKind::ChooseOne(ChooseOne(selection(&LANGUAGES)))),
        named("KEY", QuestionKind::ChooseSeveral(ChooseSeveral(selection(&LANGUAGES)))),
        named("order", QuestionKind::Rank(Rank(selection(&LANGUAGES)))),
        group("home", plain),
        group(
            "about",
            vec![group(
                "family",
                vec![repeat(
                    "child",
                    vec![
                        named("age", QuestionKind::of_name(KindName::Number)),
                        group(
                            "likes",
                            vec![
                                named(
                                    "speaks",
                                    QuestionKind::ChooseSeveral(ChooseSeveral(selection(&LANGUAGES))),
                                ),
                                repeat(
                                    "toy",
                                    vec![
                                        named("what", QuestionKind::of_name(KindName::Line)),
                                        repeat(
                                            "part",
                                            vec![named("colour", QuestionKind::of_name(KindName::Line))],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                    ],
                )],
            )],
        ),
        repeat("visitor", vec![named("time", QuestionKind::of_name(KindName::Time))]),
    ];
    form.version = 2;
    let before = Edition {
        version: 1,
        questions: vec![
            named(
                "language",
                QuestionKind::ChooseOne(ChooseOne(selection(&[("spanish", "Spanish", "Espanyol")]))),
            ),
            named("gone", QuestionKind::of_name(KindName::YesNo)),
            repeat("child", vec![named("age", QuestionKind::of_name(KindName::Line))]),
        ],
        lists: katuwang::domain::form::ChoiceLists::new(),
    };
    form.editions = vec![before];
    form
}

pub fn workspace() -> Workspace {
    let mut workspace = Workspace::default();
    let project = Project::blank(Id::new(RecordId::from_u128(2)), ProjectKind::Other);
    workspace.put(Record::Project(Project {
        name: "Sábado".to_owned(),
        site: "Hall".to_owned(),
        ..project.clone()
    }));
    for (number, site) in [(10, ""), (11, "School")] {
        let blank = Session::blank(Id::new(RecordId::from_u128(number)), project.id, now().date);
        let session = Session { site: site.to_owned(), state: SessionState::Held, ..blank };
        workspace.put(Record::Session(session));
    }
    workspace
}

pub fn response(number: u128, form: &Form, answers: &[(&str, &str)]) -> Response {
    let answers: Answers = answers
        .iter()
        .map(|(place, answer)| (place.parse::<Place>().unwrap(), (*answer).to_owned()))
        .collect();
    Response {
        id: Id::new(RecordId::from_u128(0x018b_cfe5_6834_7000_8000_0000_0000_0000 + number)),
        project: form.project,
        form: form.id,
        form_version: form.version,
        session: None,
        language: "en".to_owned(),
        started: now(),
        finished: now(),
        answers,
        revisions: Vec::new(),
        void: None,
    }
}

/// A few that have everything.
pub fn responses(form: &Form) -> Vec<Response> {
    let mut first = response(
        1,
        form,
        &[
            ("language", "both"),
            ("KEY", "ilokano english =x"),
            ("order", "other ilokano"),
            ("a_rating_faces", "5"),
            ("a_yes_no", "no"),
            ("a_number", "-5"),
            ("a_decimal", "0.5"),
            ("a_range", "7"),
            ("a_line", "=1+1"),
            ("a_text", "ñ 👩🏽‍🏫 שלום, \"quoted\"; semicolon\r\nnext line"),
            ("a_day", "1931-02-28"),
            ("a_time", "09:05"),
            ("a_day_time", "2026-11-28T09:00"),
            ("a_acknowledge", "OK"),
            ("a_calculate", " = blanks "),
            ("child", "2"),
            ("age[1]", "7"),
            ("speaks[1]", "other none"),
            ("age[2]", "9"),
            ("toy[2]", "2"),
            ("what[2][1]", "'=ball"),
            ("part[2][2]", "1"),
            ("colour[2][2][1]", "red"),
            ("visitor", "1"),
        ],
    );
    first.session = Some(Id::new(RecordId::from_u128(11)));
    let mut second =
        response(2, form, &[("language", "spanish"), ("gone", "yes"), ("child", "1"), ("age[1]", "six")]);
    second.form_version = 1;
    let mut third = response(3, form, &[("language", "none"), ("KEY", "none")]);
    third.void = Some(Voided { reason: "by mistake".to_owned(), when: now() });
    vec![first, second, third]
}
