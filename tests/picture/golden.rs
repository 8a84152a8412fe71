//! The pictures as they were.

use std::{env, fs, path::Path};

use katuwang::exchange::picture::{Medium, svg};

use crate::drawings::all;

/// Compares with the golden file, or writes it when told to.
fn compare(name: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/picture").join(format!("{name}.svg"));
    if env::var_os("KATUWANG_BLESS").is_some() {
        fs::write(&file, text).unwrap();
    }
    let golden = fs::read_to_string(&file).unwrap_or_default();
    assert!(golden == text, "{name}.svg has changed: look at it, and set KATUWANG_BLESS=1 if that is meant");
}

/// One element a line, so that a difference is seen.
fn lines(svg: &str) -> String {
    svg.replace("><", ">\n<") + "\n"
}

#[test]
fn the_pictures_are_as_they_were() {
    for (name, picture) in all(&str::to_owned) {
        compare(name, &lines(&svg(&picture, "p1", Medium::Alone)));
    }
}

#[test]
fn in_a_page_they_have_its_colours_and_by_themselves_their_own() {
    for (name, picture) in all(&str::to_owned) {
        let (page, alone) = (svg(&picture, "p1", Medium::Page), svg(&picture, "p1", Medium::Alone));
        assert!(page.contains("var(--ink, #1c2530)"), "{name}");
        assert!(!alone.contains("var("), "{name}: not every program knows variables");
        for wrong in ["style=", "<style", "<script", "href", "<image", "<foreignObject"] {
            assert!(!page.contains(wrong) && !alone.contains(wrong), "{name}: {wrong}");
        }
        for wanted in [
            "role=\"img\"",
            "aria-labelledby=\"p1-title p1-desc\"",
            "<title id=\"p1-title\">",
            "<desc id=\"p1-desc\">",
        ] {
            assert!(page.contains(wanted), "{name}: {wanted}");
        }
    }
}

#[test]
fn behind_every_picture_is_a_table_with_a_row_for_each_thing_on_it() {
    for (name, picture) in all(&str::to_owned) {
        assert!(picture.table.rows.len() >= 2, "{name}");
        for row in &picture.table.rows {
            assert_eq!(row.len(), picture.table.head.len(), "{name}");
            assert!(row.iter().all(|cell| !cell.is_empty()), "{name}: {row:?}");
        }
    }
}
