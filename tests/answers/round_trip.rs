//! Whatever the layout, what leaves comes back as the same answers.

use katuwang::{
    domain::{
        code::Coded,
        form::{Answers, Form, Place, Response},
    },
    exchange::answers::{Dialect, Layout, Several, Wording, answer_files},
};
use proptest::{prelude::*, sample::select};

use crate::{
    households::{LANGUAGES, form, response, responses, workspace},
    sheets, take,
};

fn layouts() -> Vec<Layout> {
    let mut layouts = Vec::new();
    for dialect in Dialect::ALL {
        for several in Several::ALL {
            for wording in
                [Wording::Names, Wording::Labels("en".to_owned()), Wording::Labels("fil".to_owned())]
            {
                layouts.push(Layout { dialect: *dialect, several: *several, wording, ..Layout::OURS });
            }
        }
    }
    layouts
}

fn come_back(form: &Form, left: &[Response], layout: &Layout) {
    let workspace = workspace();
    let files = answer_files(form, left, &workspace, layout);
    let sheets = sheets(&files);
    let preview = take(form, &sheets, &workspace, &[]);
    assert_eq!(preview.misfits, [], "{layout:?}");
    let answers = |responses: &[Response]| -> Vec<(Response, Answers)> {
        responses.iter().map(|response| (response.clone(), response.answers.clone())).collect()
    };
    for ((back, answers_back), (left, answers)) in answers(&preview.new).iter().zip(answers(left)) {
        assert_eq!(*answers_back, answers, "{layout:?}");
        assert_eq!((back.id, back.void.is_some()), (left.id, left.void.is_some()));
        assert_eq!((back.finished, back.form_version), (left.finished, left.form_version));
        if layout.dialect == Dialect::Ours {
            assert_eq!(*back, left, "ours has everything but what was before it was mended");
        }
    }
    assert_eq!(preview.new.len(), left.len());
    let again = take(form, &sheets, &workspace, left);
    assert_eq!((again.same, again.new.len(), again.changed.len()), (left.len(), 0, 0));
}

#[test]
fn answers_of_every_kind_come_back_from_every_layout() {
    let form = form();
    for layout in layouts() {
        come_back(&form, &responses(&form), &layout);
    }
}

#[test]
fn a_mended_answer_is_told_from_a_new_one() {
    let (form, workspace) = (form(), workspace());
    let left = responses(&form);
    let sheets = sheets(&answer_files(&form, &left, &workspace, &Layout::ODK));
    let mut here = left.clone();
    here[0].answers.remove(&Place::once("a_line".parse().unwrap()));
    here.pop();
    let preview = take(&form, &sheets, &workspace, &here);
    assert_eq!(
        (preview.same, preview.changed, preview.new),
        (
            1,
            vec![left[0].clone()]
                .into_iter()
                .map(|mut response| {
                    response.session = None;
                    response.language = "fil".to_owned();
                    response
                })
                .collect(),
            vec![{
                let mut third = left[2].clone();
                third.language = "fil".to_owned();
                third.void.as_mut().unwrap().reason = "rejected".to_owned();
                third
            }]
        )
    );
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "['=+@-]{0,3}[a-z ;,\"\n\r\tñ=]{1,8}",
        any::<String>(),
        select(vec!["NULL", "=1+1", "-5", "1e3", "\u{202e}abc", "🙂"]).prop_map(str::to_owned),
    ]
    .prop_map(|text| text.trim().to_owned())
}

/// Names of choices in the order in which the form keeps them.
fn several() -> impl Strategy<Value = String> {
    prop::collection::vec(any::<bool>(), LANGUAGES.len()).prop_map(|chosen| {
        let names = LANGUAGES.iter().zip(chosen).filter(|(_, chosen)| *chosen).map(|(choice, _)| choice.0);
        names.collect::<Vec<_>>().join(" ")
    })
}

fn rank() -> impl Strategy<Value = String> {
    Just(LANGUAGES.map(|choice| choice.0).to_vec())
        .prop_shuffle()
        .prop_flat_map(|names| (0..=names.len()).prop_map(move |count| names[..count].join(" ")))
}

fn one() -> impl Strategy<Value = String> {
    select(LANGUAGES.map(|choice| choice.0).to_vec()).prop_map(str::to_owned)
}

/// A toy with its parts, a child with its toys.
fn children() -> impl Strategy<Value = Vec<(String, Vec<(String, usize)>)>> {
    let toy = (text(), 0..3_usize);
    prop::collection::vec((several(), prop::collection::vec(toy, 0..3)), 0..3)
}

fn any_response() -> impl Strategy<Value = Vec<(String, String)>> {
    (one(), several(), rank(), text(), any::<String>(), -99..99_i64, children()).prop_map(
        |(one, several, rank, words, worked_out, number, children)| {
            let mut answers = vec![
                ("language".to_owned(), one),
                ("KEY".to_owned(), several),
                ("order".to_owned(), rank),
                ("a_text".to_owned(), words),
                ("a_calculate".to_owned(), worked_out),
                ("a_number".to_owned(), number.to_string()),
            ];
            let count = |count: usize| if count == 0 { String::new() } else { count.to_string() };
            answers.push(("child".to_owned(), count(children.len())));
            for (child, (speaks, toys)) in (1..).zip(children) {
                answers.push((format!("speaks[{child}]"), speaks));
                answers.push((format!("toy[{child}]"), count(toys.len())));
                for (toy, (what, parts)) in (1..).zip(toys) {
                    answers.push((format!("what[{child}][{toy}]"), what));
                    answers.push((format!("part[{child}][{toy}]"), count(parts)));
                    answers.extend(
                        (1..=parts).map(|part| (format!("colour[{child}][{toy}][{part}]"), "red".to_owned())),
                    );
                }
            }
            answers.retain(|(_, answer)| !answer.is_empty());
            answers
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_answers_come_back(all in prop::collection::vec(any_response(), 0..5), layout in select(layouts())) {
        let form = form();
        let left: Vec<Response> = (1..)
            .zip(&all)
            .map(|(number, answers)| {
                let answers: Vec<(&str, &str)> = answers.iter().map(|(place, answer)| (place.as_str(), answer.as_str())).collect();
                response(number, &form, &answers)
            })
            .collect();
        come_back(&form, &left, &layout);
    }
}
