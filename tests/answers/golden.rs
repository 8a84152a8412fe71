//! The tables byte by byte.

use std::{env, fs, path::Path};

use katuwang::{
    domain::{evaluation::Grouping, form::QuestionName},
    exchange::{
        answer_import::sheet_of_csv,
        answers::{Audience, Layout, Several, Wording, answer_files, answer_table},
    },
};

use crate::households::{form, response, responses, workspace};

/// Compares with the golden file, or writes it when told to.
fn compare(name: &str, bytes: &[u8]) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/answers/tables").join(name);
    if env::var_os("KATUWANG_BLESS").is_some() {
        fs::write(&file, bytes).unwrap();
    }
    let golden = fs::read(&file).unwrap_or_default();
    assert!(golden == bytes, "{name} has changed: look at it, and set KATUWANG_BLESS=1 if that is meant");
}

#[test]
fn the_tables_of_each_dialect_are_as_they_were() {
    let form = form();
    let labels = || Wording::Labels("fil".to_owned());
    for (name, layout) in [
        ("ours", Layout::OURS),
        ("ours-words-split", Layout { wording: labels(), several: Several::Both, ..Layout::OURS }),
        ("odk", Layout::ODK),
        ("odk-split", Layout { several: Several::Both, ..Layout::ODK }),
        ("kobo", Layout::KOBO),
        ("kobo-words", Layout { wording: labels(), ..Layout::KOBO }),
    ] {
        for file in answer_files(&form, &responses(&form), &workspace(), &layout) {
            compare(&format!("{name}-{}", file.name), &file.bytes);
        }
    }
}

#[test]
fn a_table_alone_is_what_it_is_among_the_others_and_says_its_rows() {
    let form = form();
    let (responses, workspace) = (responses(&form), workspace());
    for file in answer_files(&form, &responses, &workspace, &Layout::OURS) {
        let repeat = file.name.strip_prefix("repeat-").and_then(|name| name.strip_suffix(".csv"));
        let repeat = repeat.map(|name| name.parse::<QuestionName>().unwrap());
        let rows = sheet_of_csv(&file.name, &file.bytes).rows.len() - 1;
        assert_eq!(file.rows, Some(rows), "{}", file.name);
        assert_eq!(answer_table(&form, &responses, &workspace, repeat.as_ref()), Some(file));
    }
    let none: QuestionName = "a_number".parse().unwrap();
    assert_eq!(answer_table(&form, &responses, &workspace, Some(&none)), None);
}

#[test]
fn the_public_table_is_as_it_was() {
    let form = form();
    let of_number = |number: u128| {
        let said = ["yes", "no"][usize::from(number.is_multiple_of(3))];
        let degree = ["5", "4", "3", "4"][usize::try_from(number % 4).unwrap()];
        let answers =
            [("a_yes_no", said), ("a_rating_faces", degree), ("KEY", "ilokano"), ("a_text", "words")];
        let mut made = response(number, &form, &answers);
        made.language = ["fil", "ilo", "en"][usize::from(number > 30) + usize::from(number > 55)].to_owned();
        made
    };
    let many: Vec<_> = (1..=60).map(of_number).collect();
    let layout = Layout { audience: Audience::Public(Some(Grouping::Language)), ..Layout::OURS };
    let files = answer_files(&form, &many, &workspace(), &layout);
    compare("public-counts.csv", &files[0].bytes);
}
