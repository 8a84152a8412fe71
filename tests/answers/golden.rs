//! The tables byte by byte.

use std::{env, fs, path::Path};

use katuwang::exchange::answers::{Audience, Layout, Several, Wording, answer_files};

use crate::households::{form, responses, workspace};

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
        ("public", Layout { audience: Audience::Public(None), ..Layout::OURS }),
    ] {
        for file in answer_files(&form, &responses(&form), &workspace(), &layout) {
            compare(&format!("{name}-{}", file.name), &file.bytes);
        }
    }
}
