//! Texts that have broken other programs.

use katuwang::{
    domain::form::Response,
    exchange::answers::{Dialect, Layout, answer_files},
};

use crate::{
    households::{form, response, workspace},
    sheets, take,
};

fn come_back(texts: &[String]) {
    let form = form();
    let responses: Vec<Response> = (1..)
        .zip(texts)
        .map(|(number, text)| response(number, &form, &[("a_text", text), ("a_calculate", text)]))
        .collect();
    for dialect in [Dialect::Ours, Dialect::Odk, Dialect::Kobo] {
        let files = answer_files(&form, &responses, &workspace(), &Layout { dialect, ..Layout::OURS });
        let back = take(&form, &sheets(&files), &workspace(), &[]).take().unwrap();
        assert_eq!(back.len(), responses.len());
        for (back, left) in back.iter().zip(&responses) {
            assert_eq!(back.answers, left.answers, "{dialect:?}");
        }
    }
}

#[test]
fn hard_texts_come_back() {
    let long: String = "ñ=\"🙂\n".chars().cycle().take(2_000).collect();
    let hard = [
        "=1+1",
        "'=1",
        "''",
        "'",
        "שלום, مرحبا",
        "a\r\nb",
        "a\nb",
        "a\rb",
        "\"",
        "\"\"",
        ";",
        ",",
        "👩🏽‍🏫",
        "\u{0}",
    ];
    let texts: Vec<String> =
        hard.iter().map(|text| (*text).to_owned()).chain([long.trim().to_owned()]).collect();
    come_back(&texts);
}

#[test]
fn the_longest_cell_of_a_spreadsheet_comes_back() {
    let form = form();
    for letter in ["x", "ñ", "🙂", "\"", "\n"] {
        let text = format!("={}.", letter.repeat(32_765));
        let left = response(1, &form, &[("a_calculate", &text)]);
        let files = answer_files(&form, std::slice::from_ref(&left), &workspace(), &Layout::OURS);
        let back = take(&form, &sheets(&files), &workspace(), &[]).take().unwrap();
        assert_eq!(back[0].answers, left.answers);
    }
}

#[test]
fn the_naughty_strings_of_others_come_back() {
    let Some(cases) = std::env::var_os("KATUWANG_CASES") else {
        println!("SKIPPED: KATUWANG_CASES does not say where the naughty strings are.");
        return;
    };
    let file = std::path::Path::new(&cases).join("text/blns.txt");
    let text = String::from_utf8_lossy(&std::fs::read(file).unwrap()).into_owned();
    let texts: Vec<String> =
        text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    assert!(texts.len() > 400);
    come_back(&texts);
}
