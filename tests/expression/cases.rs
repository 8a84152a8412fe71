//! Runs the tables of cases.
//!
//! A case is a line: the expression, `⇒`, what it comes to. A text stands in single quotation marks, nodes as their texts
//! in brackets with bars between them, a syntax error as `!`, its place and what is wrong, a fault as `!!` and what is
//! wrong. `@` and a path say at which node of the answers the cases below stand; a line with `#` is a remark. `\n` and
//! `\u{…}` are what they are in Rust.

use std::{fs, path::Path};

use katuwang::domain::expression::{Expression, Scope, Value};

use crate::example::Example;

fn shown(text: &str, example: &Example, at: &str) -> String {
    let expression: Expression = match text.parse() {
        Ok(expression) => expression,
        Err(error) => return format!("! {} {}", error.at, error.problem),
    };
    let scope = Scope { document: &example.answers, at: example.node(at), world: example };
    match expression.evaluate(&scope) {
        Ok(Value::Text(text)) => format!("'{text}'"),
        Ok(Value::Nodes(nodes)) => format!("[{}]", nodes.texts().collect::<Vec<_>>().join("|")),
        Ok(value @ (Value::Number(_) | Value::Truth(_))) => value.to_text(),
        Err(fault) => format!("!! {fault}"),
    }
}

fn unescaped(text: &str) -> String {
    ["\\u{a0}", "\\u{200b}", "\\n"]
        .into_iter()
        .zip(["\u{a0}", "\u{200b}", "\n"])
        .fold(text.to_owned(), |text, (escape, meant)| text.replace(escape, meant))
}

#[test]
fn every_case_comes_to_what_its_table_says() {
    let example = Example::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expression/cases");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut count, mut wrong) = (0, Vec::new());
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).unwrap();
        let mut at = "/data/books";
        for (number, line) in text.lines().enumerate() {
            if let Some(path) = line.strip_prefix("@ ") {
                at = path;
            } else if !line.is_empty() && !line.starts_with('#') {
                let (expression, expected) =
                    line.split_once(" ⇒ ").unwrap_or_else(|| panic!("{name}: {line}"));
                let found = shown(&unescaped(expression), &example, at);
                count += 1;
                if found != expected {
                    wrong.push(format!("{name}:{}: {expression} ⇒ {found}, not {expected}", number + 1));
                }
            }
        }
    }
    println!("{count} cases");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 400, "only {count} cases were read");
}
