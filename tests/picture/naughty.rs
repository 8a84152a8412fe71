//! Labels that want to be more than labels.

use std::{env, fs};

use katuwang::exchange::picture::{Medium, svg};

use crate::drawings::all;

const NAUGHTY: [&str; 14] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onload='alert(1)",
    "]]><!--",
    "</title></svg><script>alert(1)</script>",
    "&amp; & &#0; &nbsp;",
    "\u{0}\u{1}\u{8}\u{b}\u{1f}\u{7f}\u{fffe}\u{ffff}",
    "שלום, مرحبا \u{202e}gnirts",
    "👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫 ñ é ŋ",
    "kinapagpapannakabalinmonangaagbasbasaitipagsasaomnga",
    "",
    "  \r\n\t ",
    "var(--leaf, #0a5a58) url(#p1-stripes--leaf)",
    "{{7*7}} ${7*7} %s %n =cmd()",
];

/// Goes through the text as a strict reader of XML would, and gives the names of its elements.
fn elements(svg: &str) -> Vec<String> {
    let (mut open, mut names) = (Vec::new(), Vec::new());
    let mut rest = svg;
    while let Some((text, behind)) = rest.split_once('<') {
        assert!(!text.contains('>'), "a bare > in {text}");
        for reference in text.split('&').skip(1) {
            let (name, _) = reference.split_once(';').unwrap();
            assert!(["amp", "lt", "gt", "quot", "#39"].contains(&name), "{name}");
        }
        assert!(text.chars().all(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')), "{text:?}");
        // No attribute value of ours holds a bracket, and every one from outside is escaped.
        let (tag, after) = behind.split_once('>').unwrap();
        assert!(!tag.contains('<'), "{tag}");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name));
        } else {
            let name = tag.split([' ', '/']).next().unwrap().to_owned();
            if !tag.ends_with('/') {
                open.push(name.clone());
            }
            names.push(name);
        }
        rest = after;
    }
    assert!(open.is_empty() && rest.is_empty());
    names
}

#[test]
fn no_label_becomes_more_than_a_label() {
    let known = ["svg", "title", "desc", "pattern", "path", "circle", "rect", "text"];
    for label in NAUGHTY {
        let say = |_: &str| label.to_owned();
        for (name, picture) in all(&say) {
            for medium in [Medium::Page, Medium::Alone] {
                let text = svg(&picture, label, medium);
                for element in elements(&text) {
                    assert!(known.contains(&element.as_str()), "{name}: {element} by {label:?}");
                }
            }
        }
    }
}

#[test]
fn a_label_of_any_length_makes_a_picture_of_a_bounded_height() {
    let long = "naimbag nga aldaw ".repeat(20_000);
    let say = |_: &str| long.clone();
    for (name, picture) in all(&say) {
        let text = svg(&picture, "p1", Medium::Alone);
        let drawn = text.matches("<text").count();
        assert!(drawn < 120, "{name}: {drawn} lines of words");
    }
}

/// The naughty strings that the work shares between its projects, where they are at hand.
#[test]
fn no_shared_naughty_string_becomes_more_than_a_label() {
    let folder = env::var("KATUWANG_CASES").unwrap_or_else(|_| "../shared/cases".to_owned());
    let Ok(files) = fs::read_dir(format!("{folder}/text")) else {
        println!("SKIPPED: there are no shared cases of text at {folder}");
        return;
    };
    for file in files {
        let Ok(text) = fs::read_to_string(file.unwrap().path()) else { continue };
        for label in text.lines().take(600) {
            let say = |_: &str| label.to_owned();
            for (_, picture) in all(&say).into_iter().take(2) {
                elements(&svg(&picture, "p1", Medium::Page));
            }
        }
    }
}
