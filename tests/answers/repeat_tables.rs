//! Which repeat a table is of: the one that it is called after, or whose questions it has; else it is left out, and named.

use katuwang::{
    domain::form::{Form, KindName, QuestionKind},
    exchange::{
        Sheet, Workbook,
        answer_import::{Part, Passed, passed, possible, propose, sheet_of_csv},
        answers::Target,
    },
};

use crate::{
    households::{form as households, named, repeat, workspace},
    take_files,
};

const ID: &str = "018bcfe5-6834-7000-8000-000000000001";

/// A form with repeats that have one question each.
fn form(repeats: &[(&str, &str)]) -> Form {
    let mut form = Form::blank(households().id, households().project);
    let line = |name: &str| named(name, QuestionKind::of_name(KindName::Line));
    form.questions = repeats.iter().map(|(name, asked)| repeat(name, vec![line(asked)])).collect();
    form.questions.insert(0, line("street"));
    form
}

/// What `KoboToolbox` exports of one response: the tables of repeats with a header and what stands in two rows below it.
fn kobo_export(tables: &[(&str, &str)]) -> Workbook {
    let joined = "_index;_parent_table_name;_parent_index;_submission__uuid";
    let of_repeat = |(name, header): &(&str, &str)| {
        let text = format!("{header};{joined}\na;1;Home;1;{ID}\nb;2;Home;1;{ID}\n");
        sheet_of_csv(name, text.as_bytes())
    };
    let once = format!("street;_id;_uuid;_submission_time;_index\nRizal;77;{ID};2026-11-28T09:41:00;1\n");
    let once = sheet_of_csv("Home", once.as_bytes());
    Workbook { sheets: std::iter::once(once).chain(tables.iter().map(of_repeat)).collect() }
}

/// What the tables of repeats are taken for: the name of the repeat, or nothing.
fn taken_for(form: &Form, tables: &[(&str, &str)]) -> Vec<String> {
    let matched = propose(form, &[kobo_export(tables)]);
    let of = |part: &Part| match part {
        Part::Repeat(name) => name.to_string(),
        Part::Responses => "responses".to_owned(),
        Part::Ignored => String::new(),
    };
    matched.iter().skip(1).map(|matching| of(&matching.part)).collect()
}

#[test]
fn a_table_is_of_the_repeat_that_it_is_called_after_or_whose_questions_it_has() {
    let twins = [("child", "age"), ("big-child", "size")];
    let turned = [("big-child", "size"), ("child", "age")];
    let long = [
        ("people_who_live_in_the_house_at_day", "age"),
        ("people_who_live_in_the_house_at_night", "size"),
        ("pet", "kind"),
    ];
    let cut = "people_who_live_in_the_house...";
    for (repeats, tables, expected) in [
        (&twins[..1], &[("child", "age"), ("pets", "fur")][..], &["child", ""][..]),
        (&twins[..1], &[("child", "other"), ("pets", "age")], &["child", ""]),
        (&twins, &[("big-child", "other"), ("child", "other")], &["big-child", "child"]),
        (&turned, &[("big-child", "other"), ("child", "other")], &["big-child", "child"]),
        (&twins, &[("form-big-child", "other"), ("form-child", "other")], &["big-child", "child"]),
        (&turned, &[("form-big-child", "other"), ("form-child", "other")], &["big-child", "child"]),
        // One that was renamed is told by its questions, also by their words in any language of the form.
        (&twins, &[("kids", "age"), ("giants", "Ano ang size?")], &["child", "big-child"]),
        (&twins, &[("kids", "age?"), ("giants", "big-child/size")], &["child", "big-child"]),
        // It can't be told by those of two repeats.
        (&twins, &[("both", "age;size")], &[""]),
        (&long, &[(cut, "age"), (cut, "size"), ("pet", "age")], &[long[0].0, long[1].0, "pet"]),
        (&long, &[(cut, "other")], &[""]),
    ] {
        assert_eq!(taken_for(&form(repeats), tables), expected, "{repeats:?} {tables:?}");
    }
}

#[test]
fn a_table_of_a_repeat_that_the_form_has_not_is_left_out_and_named() {
    let form = form(&[("child", "age")]);
    let file = kobo_export(&[("child", "age"), ("pets", "fur")]);
    let mut matched = propose(&form, std::slice::from_ref(&file));
    let taken = take_files(&form, std::slice::from_ref(&file), &workspace(), &[]).take().unwrap();
    let said: Vec<String> =
        taken[0].answers.iter().map(|(place, answer)| format!("{place}={answer}")).collect();
    assert_eq!(said, ["age[1]=a", "age[2]=b", "child=2", "street=Rizal"]);
    let left_out =
        |names: &[&str]| Passed { left_out: names.iter().map(ToString::to_string).collect(), open: vec![] };
    assert_eq!(passed(&file.sheets, &matched), left_out(&["pets"]));
    // Its rows are no responses, whatever somebody chooses.
    assert_eq!(possible(&form, &matched[2]), [Target::Ignored]);
    matched[2].choose(0, Target::Answer("street".parse().unwrap()));
    assert_eq!(matched[2].part, Part::Ignored);
}

#[test]
fn what_stands_beside_answers_in_a_known_layout_is_left_out_and_what_somebody_typed_is_open() {
    let form = households();
    let sheet = |name: &str, text: &str| sheet_of_csv(name, text.as_bytes());
    let typed = Workbook { sheets: vec![sheet("x", "Kailan\n2026-11-28\n"), sheet("empty", "Kailan\n")] };
    let responses = sheet("responses", &format!("response_id,a_number\n{ID},4\n"));
    let questions = sheet("questions", "question,kind\na_number,number\n");
    let ours = Workbook { sheets: vec![responses, questions] };
    let files = [typed, ours];
    let sheets: Vec<Sheet> = files.iter().flat_map(|file| file.sheets.clone()).collect();
    let found = passed(&sheets, &propose(&form, &files));
    assert_eq!(found, Passed { left_out: vec!["questions".to_owned()], open: vec!["x".to_owned()] });
}
