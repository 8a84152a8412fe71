//! What the reference converter says of forms that leave.

use std::{collections::BTreeMap, env, fs, path::Path, process::Command};

use katuwang::{domain::form::Form, exchange::xlsform::write};

/// A Python that has `pyxform`: the one that `KATUWANG_PYTHON` names, or the one that the set-up made.
fn python() -> Option<String> {
    let cache = env::var("XDG_CACHE_HOME").ok().filter(|cache| Path::new(cache).is_absolute());
    let cache = cache.or_else(|| Some(format!("{}/.cache", env::var("HOME").ok()?)));
    let made = cache.map(|cache| format!("{cache}/katuwang/python/bin/python"));
    let python = env::var("KATUWANG_PYTHON").ok().or(made)?;
    let imports = Command::new(&python).args(["-c", "import pyxform"]).output();
    imports.is_ok_and(|output| output.status.success()).then_some(python)
}

/// Has the converter take forms, by name.
pub fn takes(about: &str, forms: &BTreeMap<String, Form>) {
    let Some(python) = python() else {
        println!("SKIPPED: no Python with pyxform, so nobody else has read the forms of: {about}");
        return;
    };
    let workbooks: BTreeMap<&String, _> = forms.iter().map(|(name, form)| (name, write(form))).collect();
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("xlsform-{about}.json"));
    fs::write(&file, serde_json::to_string(&workbooks).unwrap()).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/xlsform/convert.py");
    let output = Command::new(python).arg(script).arg(file).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    let refused: Vec<&str> = said.lines().filter(|line| !line.ends_with("\ttaken")).collect();
    assert!(refused.is_empty(), "refused:\n{}", refused.join("\n"));
    assert_eq!(said.lines().count(), forms.len());
}
