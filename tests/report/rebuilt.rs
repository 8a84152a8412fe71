//! Every figure, rebuilt by another program from the tables alone.

use std::{env, fs, path::Path, process::Command};

use katuwang::{
    domain::{code::Coded, form::Form, report::Audience},
    exchange::{PlanTable, answer_table, plan_table, question_table},
};

use crate::projects::{Reported, asked_without_codes, saturday, today, twice_asked};

/// A Python: any will do, for the script needs nothing but what comes with it.
fn python() -> Option<String> {
    let named = env::var("KATUWANG_PYTHON").ok();
    let python = named.unwrap_or_else(|| "python3".to_owned());
    Command::new(&python).arg("--version").output().is_ok_and(|said| said.status.success()).then_some(python)
}

/// The tables of a project in a folder of their own.
fn hand_over(name: &str, reported: &Reported) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("rebuilt-{name}"));
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).unwrap();
    let put = |name: &str, bytes: Vec<u8>| fs::write(folder.join(format!("{name}.csv")), bytes).unwrap();
    for table in PlanTable::ALL {
        put(table.code(), plan_table(*table, &reported.workspace, Some(reported.project)).csv().bytes);
    }
    for form in reported.workspace.of_project::<Form>(reported.project) {
        let given =
            reported.responses.iter().find(|(id, _)| *id == form.id).map_or(&[][..], |(_, given)| given);
        put(
            &format!("responses-{}", form.id),
            answer_table(form, given, &reported.workspace, None).unwrap().bytes,
        );
        put(&format!("questions-{}", form.id), question_table(form).csv().bytes);
    }
    folder.to_string_lossy().into_owned()
}

fn compare(name: &str, reported: &Reported) {
    let Some(python) = python() else {
        println!("SKIPPED: there is no Python, so nobody else has rebuilt the figures of {name}");
        return;
    };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report/rebuild.py");
    let said = Command::new(python)
        .arg(script)
        .args([hand_over(name, reported), today().to_string()])
        .env("PYTHONIOENCODING", "utf-8")
        .output()
        .unwrap();
    assert!(said.status.success(), "{name}: {}", String::from_utf8_lossy(&said.stderr));
    let said = String::from_utf8(said.stdout).unwrap();
    let mut rebuilt: Vec<&str> = said.lines().collect();
    let figures = reported.report(Audience::Team).figures();
    let mut printed: Vec<String> =
        figures.iter().map(|figure| format!("{}\t{}", figure.name, figure.value)).collect();
    rebuilt.sort_unstable();
    printed.sort_unstable();
    let lost: Vec<&String> = printed.iter().filter(|line| !rebuilt.contains(&line.as_str())).collect();
    let more: Vec<&&str> =
        rebuilt.iter().filter(|line| !printed.iter().any(|known| known == **line)).collect();
    assert!(lost.is_empty() && more.is_empty(), "{name}: not rebuilt {lost:#?}, not printed {more:#?}");
    assert_eq!(rebuilt.len(), printed.len());
    println!("{name}: {} figures rebuilt", printed.len());
}

#[test]
fn every_figure_of_the_example_is_rebuilt_from_its_tables() {
    compare("example", &saturday());
}

#[test]
fn what_changed_is_rebuilt_from_the_tables() {
    compare("twice-asked", &twice_asked());
    compare("without-codes", &asked_without_codes());
}
