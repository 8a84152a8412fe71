//! Data Packages as the reference validator sees them.

use std::{collections::BTreeSet, env, fs, path::Path, process::Command};

use katuwang::{
    domain::{
        code::Coded,
        evaluation::Grouping,
        form::{Form, KindName, QuestionKind, Response},
        workspace::Workspace,
    },
    exchange::{
        answer_import::sheet_of_csv,
        answers::{Audience, Dialect, Layout, Several, Wording},
        data_package, data_package_files,
    },
};
use serde_json::Value;

use crate::{
    households::{form, named, response, responses, words, workspace},
    now,
};

/// A Python that has `frictionless`: the one that `KATUWANG_PYTHON` names, or the one that the set-up made.
fn python() -> Option<String> {
    let cache = env::var("XDG_CACHE_HOME").ok().filter(|cache| Path::new(cache).is_absolute());
    let cache = cache.or_else(|| Some(format!("{}/.cache", env::var("HOME").ok()?)));
    let made = cache.map(|cache| format!("{cache}/katuwang/python/bin/python"));
    let python = env::var("KATUWANG_PYTHON").ok().or(made)?;
    let imports = Command::new(&python).args(["-c", "import frictionless"]).output();
    imports.is_ok_and(|output| output.status.success()).then_some(python)
}

fn packages() -> Vec<(&'static str, Form, Vec<Response>, Workspace, Layout)> {
    // One of its questions is called like ODK's own key.
    let form = form();
    let few = responses(&form);
    let of_numbers = |number: u128| {
        let degree = if number.is_multiple_of(3) { "5" } else { "4" };
        response(number, &form, &[("a_rating_words", degree), ("a_yes_no", "no"), ("a_number", "-99")])
    };
    let many: Vec<Response> = (1..=60).map(of_numbers).collect();
    let in_words = |dialect| Layout {
        dialect,
        wording: Wording::Labels("fil".to_owned()),
        several: Several::Both,
        audience: Audience::Team,
    };
    let public = Layout { audience: Audience::Public(Some(Grouping::Language)), ..Layout::OURS };
    let package =
        |name, responses: &[Response], layout| (name, form.clone(), responses.to_vec(), workspace(), layout);
    vec![
        package("ours", &few, Layout::OURS),
        package("ours-words", &few, in_words(Dialect::Ours)),
        package("odk", &few, Layout { several: Several::Split, ..Layout::ODK }),
        package("kobo", &few, Layout::KOBO),
        package("kobo-words", &few, in_words(Dialect::Kobo)),
        package("many", &many, Layout::OURS),
        package("none", &[], Layout::OURS),
        package("public", &many, public),
    ]
}

#[test]
fn the_reference_validator_takes_every_package() {
    let Some(python) = python() else {
        println!("SKIPPED: no Python with frictionless, so nobody else has read the packages");
        return;
    };
    let mut files = Vec::new();
    for (name, form, responses, workspace, layout) in packages() {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("package-{name}.zip"));
        fs::write(&file, data_package(&form, &responses, &workspace, &layout, now()).unwrap()).unwrap();
        files.push(file);
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/answers/validate.py");
    let output = Command::new(python).arg(script).args(&files).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    let refused: Vec<&str> = said.lines().filter(|line| !line.contains("\tvalid\t")).collect();
    assert!(refused.is_empty(), "refused:\n{}", refused.join("\n"));
    assert_eq!(said.lines().count(), files.len());
}

#[test]
fn a_package_describes_every_column_of_every_file() {
    for (name, form, responses, workspace, layout) in packages() {
        let files = data_package_files(&form, &responses, &workspace, &layout);
        let (described, files) = files.split_first().unwrap();
        let package: Value = serde_json::from_slice(&described.bytes).unwrap();
        let resources = package["resources"].as_array().unwrap();
        let paths: Vec<&str> = resources.iter().map(|resource| resource["path"].as_str().unwrap()).collect();
        assert_eq!(paths, files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), "{name}");
        for (resource, file) in resources.iter().zip(files) {
            let fields = resource["schema"]["fields"].as_array().unwrap();
            let fields: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
            let different: BTreeSet<&&str> = fields.iter().collect();
            assert_eq!(different.len(), fields.len(), "{name} {}", file.name);
            let sheet = sheet_of_csv(&file.name, &file.bytes);
            assert_eq!(fields, sheet.rows[0], "{name} {}", file.name);
        }
    }
}

#[test]
fn degrees_are_in_order_and_every_choice_has_its_words() {
    let (_, form, responses, workspace, layout) = packages().swap_remove(0);
    let files = data_package_files(&form, &responses, &workspace, &layout);
    let package: Value = serde_json::from_slice(&files[0].bytes).unwrap();
    let fields = package["resources"][0]["schema"]["fields"].as_array().unwrap();
    let field = |name: &str| fields.iter().find(|field| field["name"] == name).unwrap();
    let rating = field("a_rating_words");
    assert_eq!((&rating["type"], &rating["categoriesOrdered"]), (&"integer".into(), &true.into()));
    assert_eq!(rating["categories"][4], serde_json::json!({ "value": 5, "label": "Strongly agree" }));
    assert_eq!(field("question.language")["type"], "string", "an earlier version took other answers");
    assert_eq!(field("a_yes_no")["categories"][0], serde_json::json!({ "value": "yes", "label": "Yes" }));
    assert_eq!(field("child")["title"], "child?");
    let repeats = package["resources"].as_array().unwrap();
    let toy = repeats.iter().find(|resource| resource["path"] == "repeat-toy.csv").unwrap();
    let key = &toy["schema"]["foreignKeys"][0];
    assert_eq!(key["fields"], serde_json::json!(["parent_key"]));
    assert!(key["reference"]["resource"].as_str().unwrap().ends_with("-child"));
}

#[test]
fn no_two_files_have_one_name_whatever_a_form_and_its_repeats_are_called() {
    let once = [response(1, &Form::blank(form().id, form().project), &[])];
    for (title, repeats) in [
        ("Questions", &["choices", "form-survey", "Form-Settings"][..]),
        ("datapackage.json", &["questions", "QUESTIONS", "responses"]),
        ("form", &["survey", "choices", "settings"]),
        ("form-survey", &["counts"]),
    ] {
        let mut form = Form::blank(form().id, form().project);
        form.title = words(title, title);
        form.questions =
            repeats.iter().map(|name| named(name, QuestionKind::of_name(KindName::Repeat))).collect();
        for dialect in Dialect::ALL {
            let layout = Layout { dialect: *dialect, ..Layout::OURS };
            let files = data_package_files(&form, &once, &workspace(), &layout);
            let names: BTreeSet<String> = files.iter().map(|file| file.name.to_lowercase()).collect();
            assert_eq!(names.len(), files.len(), "{title} {}: {names:?}", dialect.code());
            let package: Value = serde_json::from_slice(&files[0].bytes).unwrap();
            let resources = package["resources"].as_array().unwrap();
            let said: BTreeSet<&str> =
                resources.iter().map(|about| about["name"].as_str().unwrap()).collect();
            assert_eq!(said.len(), resources.len(), "{title} {}: {said:?}", dialect.code());
        }
    }
}
