//! Forms of every kind, made at random.

use katuwang::domain::{
    code::Coded,
    form::{
        Choice, ChooseOne, ChooseSeveral, Form, FormLanguage, Formula, Group, KindName, Layout, Logic,
        Metadata, Noted, Number, Paper, Preset, Question, QuestionKind, Range, Rank, Repeat, Respondents,
        Selection,
    },
    id::{Id, RecordId},
    language::Multilingual,
    ordered::Ordered,
};
use proptest::{prelude::*, sample::select};

type Tags = Vec<&'static str>;

const LANGUAGES: [(&str, &str); 5] = [
    ("und", "default"),
    ("en", "English (en)"),
    ("fil", "Filipino"),
    ("x-local-language", "Local language"),
    ("pt-BR", "Português (pt-BR)"),
];

/// Words as people type them, and some that are to be told from references.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-zñ .,?]{1,12}",
        select(vec![
            "Ilan ka?",
            "Hello ${q1}",
            "costs ${",
            "${nobody}",
            "a | b",
            "=1+1",
            "’tis “so”",
            "\u{a0}x\u{a0}y",
            "two\nlines"
        ])
        .prop_map(str::to_owned),
    ]
}

fn text(tags: Tags) -> impl Strategy<Value = Multilingual> {
    let count = tags.len();
    prop::collection::vec(prop::option::of(words()), count).prop_map(move |words| {
        tags.iter().zip(words).fold(Multilingual::default(), |made, (tag, words)| {
            made.with_words(tag, &words.unwrap_or_default())
        })
    })
}

fn formula(texts: &'static [&'static str]) -> impl Strategy<Value = Option<Formula>> {
    prop::option::weighted(0.2, select(texts)).prop_map(|text| Formula::new(text?))
}

fn logic(tags: Tags) -> impl Strategy<Value = Logic> {
    let preset = prop_oneof![
        8 => Just(None),
        1 => select(&["red", "3", "2026-01-01", "New York"][..]).prop_map(|text| Some(Preset::Text(text.to_owned()))),
        1 => select(&["today()", "1 + 1", "${q1}"][..]).prop_map(|text| Formula::new(text).map(Preset::Worked)),
    ];
    (
        formula(&["${q1} = 'x'", "true()"]),
        formula(&["${q1} != ''"]),
        text(tags.clone()),
        formula(&[". > 3", "regex(., '[a-z]+')", ". >= 0 and . <= 3"]),
        text(tags),
        formula(&["${q1} + 1", "concat('a', ${q1})"]),
        preset,
        formula(&["true()", "${q1} = 1"]),
        prop::option::weighted(0.1, Just("q1".parse().unwrap())),
    )
        .prop_map(
            |(
                relevant,
                required,
                required_message,
                constraint,
                constraint_message,
                calculation,
                default,
                read_only,
                trigger,
            )| {
                Logic {
                    relevant,
                    required,
                    required_message,
                    constraint,
                    constraint_message,
                    calculation,
                    default,
                    read_only,
                    trigger: trigger.into_iter().collect(),
                }
            },
        )
}

fn choices(tags: Tags) -> impl Strategy<Value = Vec<Choice>> {
    prop::collection::vec(text(tags), 0..4).prop_map(|labels| {
        let named = |(place, label)| Choice { label, ..Choice::named(&format!("c{place}")) };
        labels.into_iter().enumerate().map(named).collect()
    })
}

fn selection(tags: Tags) -> impl Strategy<Value = Selection> {
    let which = prop_oneof![
        choices(tags).prop_map(Selection::own),
        select(&["l1", "l2", "missing"][..]).prop_map(|list| Selection::of_list(list.to_owned(), None)),
    ];
    (which, formula(&["region = ${q1}"])).prop_map(|(selection, filter)| selection.filtered(filter))
}

fn kind(tags: Tags) -> BoxedStrategy<QuestionKind> {
    let named = select(KindName::ALL).prop_map(QuestionKind::of_name);
    let noted: Vec<Noted> = Noted::ALL.iter().copied().filter(|what| *what != Noted::Audit).collect();
    prop_oneof![
        6 => named,
        1 => selection(tags.clone()).prop_map(|selection| QuestionKind::ChooseOne(ChooseOne(selection))),
        1 => selection(tags.clone()).prop_map(|selection| QuestionKind::ChooseSeveral(ChooseSeveral(selection))),
        1 => selection(tags).prop_map(|selection| QuestionKind::Rank(Rank(selection))),
        1 => (prop::option::of(-9..9_i64), prop::option::of(0..99_i64))
            .prop_map(|(least, most)| QuestionKind::Number(Number { least, most })),
        1 => select(noted).prop_map(|what| QuestionKind::Metadata(Metadata { what })),
        1 => select(&["barcode", "odd thing", "select_one_from_file a.csv", "select_one_from_file a", "osm b"][..])
            .prop_map(|xlsform| QuestionKind::Paper(Paper { xlsform: xlsform.to_owned() })),
        1 => ("[0-9]", "1?[0-9]", "[0-2]").prop_map(|(start, end, step)| {
            let [start, end, step] = [start, end, step].map(|text| text.parse().unwrap());
            QuestionKind::Range(Range { start, end, step })
        }),
    ]
    .boxed()
}

fn question(tags: Tags) -> BoxedStrategy<Question> {
    let one = kind(tags.clone());
    let tree = one.prop_recursive(2, 12, 4, {
        let tags = tags.clone();
        move |inner| {
            let question = dressed(inner, tags.clone());
            let inside = (
                prop::collection::vec(question, 0..4),
                select(Layout::ALL),
                formula(&["3", "${q1}", "1 + 1"]),
            );
            (inside, any::<bool>()).prop_map(|((questions, layout, count), is_group)| {
                if is_group {
                    QuestionKind::Group(Group { questions, layout })
                } else {
                    QuestionKind::Repeat(Repeat { questions, count, layout })
                }
            })
        }
    });
    dressed(tree, tags).boxed()
}

fn dressed(kind: impl Strategy<Value = QuestionKind>, tags: Tags) -> impl Strategy<Value = Question> {
    let columns = prop_oneof![
        3 => Just(Vec::new()),
        1 => words().prop_map(|words| vec![("notes", words.trim().to_owned()), ("media::image", "a.png".to_owned())]),
        1 => Just(vec![("appearance", "w1".to_owned()), ("bind::foo", "1".to_owned())]),
    ];
    let word = || text(tags.clone());
    (kind, word(), word(), word(), logic(tags.clone()), any::<bool>(), columns).prop_map(
        |(kind, label, hint, script, mut logic, required, columns)| {
            if required {
                logic.required = None;
            }
            let columns = columns.into_iter().filter(|(_, cell)| !cell.is_empty());
            let columns: Ordered<String, String> =
                columns.map(|(header, cell)| (header.to_owned(), cell)).collect();
            let name = "q0".parse().unwrap();
            Question { name, label, required, kind, hint, script, logic, columns }
        },
    )
}

/// Gives each question a name, the first of which the formulas speak of.
fn name_all(questions: &mut [Question], next: &mut usize) {
    for question in questions {
        *next += 1;
        question.name = format!("q{next}").parse().unwrap();
        if let Some(inside) = question.kind.inside_mut() {
            name_all(inside, next);
        }
    }
}

/// Any form.
pub fn any_form() -> impl Strategy<Value = Form> {
    let languages =
        prop_oneof![Just(Vec::new()), prop::sample::subsequence(LANGUAGES.to_vec(), 1..4).prop_shuffle(),];
    let form = languages.prop_flat_map(|languages| {
        let tags: Tags = if languages.is_empty() {
            vec!["en", "fil", "ilo"]
        } else {
            languages.iter().map(|(tag, _)| *tag).collect()
        };
        let lists = (choices(tags.clone()), choices(tags.clone()));
        let settings = prop::sample::subsequence(
            vec![
                ("form_id", "f"),
                ("style", "pages"),
                ("version", "v2"),
                ("instance_name", "concat(${nobody})"),
                ("Odd one", "x"),
            ],
            0..4,
        );
        let questions = prop::collection::vec(question(tags.clone()), 0..6);
        (Just(languages), text(tags), questions, lists, settings, select(Respondents::ALL), 1..4_u32)
    });
    form.prop_map(|(languages, title, questions, lists, settings, respondents, version)| {
        let mut form = Form::blank(Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
        let named = |(tag, name): (&str, &str)| FormLanguage { tag: tag.to_owned(), name: name.to_owned() };
        form.languages = languages.into_iter().map(named).collect();
        form.title = title;
        let first = Question {
            label: Multilingual::default().with_words(&form.languages()[0].tag, "First"),
            kind: QuestionKind::of_name(KindName::Line),
            ..Question::blank("q1".parse().unwrap())
        };
        form.questions = std::iter::once(first).chain(questions).collect();
        name_all(&mut form.questions, &mut 0);
        for (name, mut choices) in [("l1", lists.0), ("l2", lists.1)] {
            for choice in &mut choices {
                choice.columns.insert("region".to_owned(), "x".to_owned());
                choice.columns.insert("odd: one".to_owned(), "y".to_owned());
            }
            if !choices.is_empty() {
                form.lists.put(name.to_owned(), choices);
            }
        }
        if form.title.is_empty() {
            form.title = form.title.clone().with_words(&form.languages()[0].tag, "A form");
        }
        form.settings =
            settings.into_iter().map(|(header, cell)| (header.to_owned(), cell.to_owned())).collect();
        form.respondents = respondents;
        form.version = version;
        form
    })
}
