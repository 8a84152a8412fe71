//! Words that want to be more than words.

use std::collections::BTreeSet;

use katuwang::{
    domain::{
        form::Form,
        language::{Language, Multilingual},
        plan::{Exchange, FundLine, Organisation, Project, Told},
        record::Record,
        report::Audience,
    },
    exchange::report_page::file,
    ui::report::page,
};

use crate::projects::{saturday, today};

const NAUGHTY: [&str; 5] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "</style></title></svg><iframe src=//example.invalid>",
    "' style='position:fixed",
    "]]>&lt;b&gt;{0} {1}\u{0}\u{8}",
];

/// The names of the elements of a page, and of their attributes.
fn names(page: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut elements, mut attributes) = (BTreeSet::new(), BTreeSet::new());
    for tag in page.split('<').skip(1).map(|part| part.split_once('>').unwrap().0) {
        let mut outside = String::new();
        for (place, part) in tag.split('"').enumerate() {
            if place % 2 == 0 {
                outside.push_str(part);
            }
        }
        let mut words = outside.split_whitespace();
        elements.extend(words.next().map(|name| name.trim_matches('/').to_owned()));
        attributes.extend(words.map(|name| name.trim_end_matches(['=', '/']).to_owned()));
    }
    (elements, attributes)
}

#[test]
fn nothing_that_was_typed_becomes_more_than_words() {
    let plain = saturday();
    for audience in [Audience::Sponsor, Audience::Team] {
        let usual = file(&page(&plain.report(audience), &plain.workspace, Language::English, today()));
        let (mut elements, mut attributes) = names(&usual);
        elements.extend(["blockquote".to_owned()]);
        attributes.extend(["class".to_owned()]);
        for words in NAUGHTY {
            let mut hostile = saturday();
            let records: Vec<Record> = hostile.workspace.records().cloned().collect();
            for record in records {
                let words = words.to_owned();
                let told = Told { story: words.clone(), learned: words.clone(), next: words.clone() };
                #[expect(clippy::wildcard_enum_match_arm, reason = "what is not printed stays")]
                let named = match record {
                    Record::Project(known) => Record::Project(Project {
                        name: words.clone(),
                        purpose: words.clone(),
                        site: words,
                        told,
                        ..known
                    }),
                    Record::Organisation(known) => {
                        Record::Organisation(Organisation { name: words, ..known })
                    }
                    Record::Exchange(known) => Record::Exchange(Exchange { what: words, ..known }),
                    Record::FundLine(known) => Record::FundLine(FundLine { what: words, ..known }),
                    Record::Form(mut known) => {
                        let text = || Multilingual::default().with(Language::English, &words);
                        for question in &mut known.questions {
                            question.label = text();
                        }
                        Record::Form(Form { title: text(), ..known })
                    }
                    other => other,
                };
                hostile.workspace.put(named);
            }
            let text = file(&page(&hostile.report(audience), &hostile.workspace, Language::English, today()));
            let (found, named) = names(&text);
            assert!(found.is_subset(&elements), "{words}: {:?}", found.difference(&elements));
            assert!(named.is_subset(&attributes), "{words}: {:?}", named.difference(&attributes));
        }
    }
}
