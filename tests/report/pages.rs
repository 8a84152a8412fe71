//! The page of the example, as it was, and whether every number on it is a figure of the report.

use std::{collections::BTreeSet, env, fs, path::Path};

use katuwang::{
    domain::{
        language::Language,
        plan::{Project, Told},
        record::Record,
        report::Audience,
    },
    exchange::report_page::file,
    ui::report::page,
};

use crate::projects::{Reported, saturday, today};

/// The example with something told of it.
pub fn told() -> Reported {
    let mut reported = saturday();
    let project = reported.workspace.get(reported.project).unwrap().clone();
    let told = Told {
        story: "\"I read it to my lola,\" said a boy who had never held a book of his own.\nShe asked him to read it again."
            .to_owned(),
        learned: "Children stay when the story is in Iloko.".to_owned(),
        next: "A reader of Kankanaey, and boxes that keep the rain out.".to_owned(),
    };
    reported.workspace.put(Record::Project(Project { told, ..project }));
    reported
}

fn written(audience: Audience, language: Language) -> String {
    let reported = told();
    file(&page(&reported.report(audience), &reported.workspace, language, today()))
}

#[test]
fn the_page_is_as_it_was() {
    let text = written(Audience::Sponsor, Language::English);
    let (_, body) = text.split_once("</head>").unwrap();
    let body = body.replace("><", ">\n<");
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report/sponsor.html");
    if env::var_os("KATUWANG_BLESS").is_some() {
        fs::write(&golden, &body).unwrap();
    }
    let before = fs::read_to_string(&golden).unwrap_or_default();
    assert!(
        before == body,
        "sponsor.html has changed: look at it, and set KATUWANG_BLESS=1 if that is meant"
    );
}

#[test]
fn a_page_stands_alone_in_every_language_for_everybody() {
    for audience in [Audience::Sponsor, Audience::Team] {
        for language in [Language::English, Language::Filipino, Language::Ilokano] {
            let text = written(audience, language);
            assert!(text.starts_with("<!doctype html>"));
            assert!(text.contains(&format!("<html lang=\"{}\">", language.tag())));
            for wrong in ["<script", "style=\"", "href=", "src=", "http://", "@import", "url(http"] {
                let text = text.replace("http://www.w3.org/2000/svg", "");
                assert!(!text.contains(wrong), "{wrong}");
            }
            let name =
                format!("report-{}-{}.html", katuwang::domain::code::Coded::code(audience), language.tag());
            fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), text).unwrap();
        }
    }
}

/// The words of a page, without tags and looks.
fn words(page: &str) -> String {
    let (_, body) = page.split_once("</head>").unwrap();
    let parts = body.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text);
    parts.collect::<Vec<_>>().join(" ")
}

/// The numbers in a text, without the commas that part thousands.
fn numbers(text: &str) -> BTreeSet<String> {
    let is_inside = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',');
    let runs = text
        .split(|letter: char| !is_inside(letter))
        .map(|run| run.trim_matches(['.', ',']).replace(',', ""));
    runs.filter(|run| run.starts_with(|letter: char| letter.is_ascii_digit())).collect()
}

#[test]
fn every_number_on_a_page_is_a_figure_or_was_typed() {
    let reported = told();
    // Days, and numbers in the words that somebody typed.
    let typed =
        reported.workspace.records().map(|record| format!("{record:?}")).collect::<Vec<_>>().join(" ");
    let mut known = numbers(&typed.replace("None", ""));
    known.extend((2026..2028).map(|year| year.to_string()));
    for audience in [Audience::Sponsor, Audience::Team] {
        let report = reported.report(audience);
        let mut figures = known.clone();
        for figure in report.figures() {
            figures.extend([figure.value.clone(), figure.value.trim_end_matches(".00").to_owned()]);
            // Of a group of numbers the name says from where to where it reaches.
            figures.extend(numbers(&figure.name.replace("39", "")));
        }
        let text = words(&written(audience, Language::English)).replace("&#39;", "'");
        let strange: Vec<String> =
            numbers(&text).into_iter().filter(|number| !figures.contains(number)).collect();
        assert_eq!(strange, Vec::<String>::new(), "{audience:?}");
    }
}
