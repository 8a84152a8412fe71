//! What the conventions say, and how forms that do not keep to them are meant all the same.

use std::collections::BTreeMap;

use katuwang::{
    domain::form::{KindName, Layout, Preset, QuestionKind},
    exchange::xlsform::RemarkKind,
};

use crate::{form, question, reference_converter, repeat};

/// The forms beside this file.
const FORMS: [(&str, &str); 6] = [
    ("aliases", include_str!("aliases.md")),
    ("other", include_str!("other.md")),
    ("repeats", include_str!("repeats.md")),
    ("languages", include_str!("languages.md")),
    ("tables", include_str!("tables.md")),
    ("slips", include_str!("slips.md")),
];

fn of(name: &str) -> &'static str {
    FORMS.iter().find(|(known, _)| *known == name).unwrap().1
}

#[test]
fn forms_that_leave_are_taken_by_the_reference_converter() {
    let forms: BTreeMap<String, _> =
        FORMS.iter().map(|(name, text)| ((*name).to_owned(), form(text).form)).collect();
    reference_converter::takes("fixtures", &forms);
}

#[test]
fn types_and_headers_are_known_by_all_their_names() {
    let imported = form(of("aliases"));
    for (name, kind) in [
        ("a1", KindName::ChooseOne),
        ("a2", KindName::ChooseSeveral),
        ("a3", KindName::ChooseOne),
        ("a4", KindName::ChooseSeveral),
        ("a5", KindName::Rank),
        ("a6", KindName::Line),
        ("a7", KindName::Text),
        ("a8", KindName::Number),
        ("a9", KindName::DayAndTime),
        ("a10", KindName::Acknowledge),
        ("a11", KindName::Metadata),
        ("a12", KindName::Paper),
        ("a13", KindName::Hidden),
        ("a14", KindName::RatingStars),
        ("a15", KindName::Range),
        ("g1", KindName::Group),
        ("r1", KindName::Repeat),
    ] {
        assert_eq!(question(&imported, name).kind.name(), kind, "{name}");
    }
    let first = question(&imported, "a1");
    assert!(first.required);
    assert_eq!(first.logic.relevant.as_ref().unwrap().as_str(), "${a8} = 'yes'");
    assert_eq!(first.logic.read_only.as_ref().unwrap().as_str(), "true()");
    assert_eq!(question(&imported, "a6").logic.default, Some(Preset::Text("New York".to_owned())));
    assert!(matches!(question(&imported, "a9").logic.default, Some(Preset::Worked(_))));
    assert_eq!(imported.form.title.words_in("und"), "Aliases");
    assert_eq!(imported.form.settings.get("form_id").unwrap(), "aliases");
    assert_eq!(imported.form.lists.get("yes_no").len(), 2);
}

#[test]
fn another_answer_has_a_choice_and_a_question() {
    let imported = form(of("other"));
    assert_eq!(imported.form.lists.get("fruit").last().unwrap().name, "other");
    let other = question(&imported, "fruit_other");
    assert_eq!(other.logic.relevant.as_ref().unwrap().as_str(), "selected(${fruit}, 'other')");
    assert_eq!(
        (other.label.words_in("en"), other.label.words_in("fil")),
        ("Specify other.", "Tukuyin kung iba pa.")
    );
    assert_eq!(imported.form.lists.get("drink").len(), 2, "it has one already");
    assert!(imported.report.iter().any(|remark| matches!(remark.what, RemarkKind::OtherAdded { .. })));
}

#[test]
fn questions_stand_in_groups_and_groups_in_each_other() {
    let imported = form(of("repeats"));
    let child = question(&imported, "child");
    let QuestionKind::Repeat(repeat) = &child.kind else { panic!("{child:?}") };
    assert_eq!(repeat.count.as_ref().unwrap().as_str(), "${children}");
    let names: Vec<&str> = repeat.questions.iter().map(|question| question.name.as_str()).collect();
    assert_eq!(names, ["name_2", "books"]);
    // The name of the nearest is meant.
    let label = question(&imported, "title").label.words_in("und").to_owned();
    assert_eq!(label, "What does ${name_2} read?");
    assert_eq!(question(&imported, "thanks").label.words_in("und"), "Thank you, ${name}: ${same}.");
    assert_eq!(question(&imported, "same").kind.name(), KindName::Number);
    assert_eq!(question(&imported, "same_2").kind.name(), KindName::Group);
}

#[test]
fn words_are_kept_by_the_tags_of_their_languages() {
    let imported = form(of("languages"));
    let tags: Vec<(&str, &str)> = imported
        .form
        .languages
        .iter()
        .map(|language| (language.tag.as_str(), language.name.as_str()))
        .collect();
    assert_eq!(
        tags,
        [
            ("fil", "Filipino"),
            ("en", "English (en)"),
            ("x-local-language", "Local language"),
            ("ceb", "Bisaya")
        ]
    );
    let first = question(&imported, "a");
    assert_eq!(first.hint.words_in("fil"), "Walang wika");
    assert_eq!(first.logic.constraint_message.words_in("en"), "Too many");
    assert_eq!(imported.form.lists.get("l")[0].label.words_in("ceb"), "Usa");
    let missing = |language: &str| {
        imported.report.iter().any(|remark| {
            matches!(&remark.what, RemarkKind::TranslationMissing { language: known, .. } if known == language)
        })
    };
    assert!(missing("Bisaya") && missing("Local language"));
}

#[test]
fn only_what_is_one_is_a_table() {
    let imported = form(of("tables"));
    let layout = |name: &str| {
        let QuestionKind::Group(group) = &question(&imported, name).kind else { panic!("{name}") };
        group.layout
    };
    assert_eq!(layout("t1"), Layout::Table);
    assert_eq!(layout("t2"), Layout::Table);
    assert_eq!(layout("t3"), Layout::OnePage, "two lists");
    assert_eq!(layout("t4"), Layout::InTurn);
    assert_eq!(question(&imported, "t4").columns.get("appearance").unwrap(), "w3");
}

#[test]
fn rows_of_forms_with_twenty_thousand_groups_are_taken() {
    let deep = format!("| survey |\n| | type | name |\n{}", repeat("| | begin group | g |\n", 5_000));
    assert_eq!(form(&deep).form.every_question().count(), 30);
}
