//! Any text as an expression, on a small document: it must neither panic nor go on for ever.
//!
//! `cargo +nightly fuzz run expression -- -max_total_time=120 -dict=fuzz/expression.dict`

#![no_main]

use chrono::NaiveDateTime;
use katuwang::domain::expression::{Document, Expression, Node, Now, Scope, World};
use libfuzzer_sys::fuzz_target;

struct Small(Document);

impl World for Small {
    fn now(&self) -> Now {
        Now { wall: NaiveDateTime::default(), offset_minutes: 480 }
    }

    fn random(&self) -> f64 {
        0.5
    }

    fn unique(&self) -> String {
        "1".to_owned()
    }

    fn named(&self, name: &str) -> Option<Vec<String>> {
        path(name)
    }

    fn instance(&self, id: &str) -> Option<&Document> {
        (id == "x").then_some(&self.0)
    }

    fn choice_label(&self, path: &[String], _: &str) -> Option<String> {
        path.first().cloned()
    }
}

fn path(name: &str) -> Option<Vec<String>> {
    let names: &[&str] = match name {
        "a" => &["data", "r", "a"],
        "b" => &["data", "r", "b"],
        "r" => &["data", "r"],
        "c" => &["data", "c"],
        _ => return None,
    };
    Some(names.iter().map(|name| (*name).to_owned()).collect())
}

fn small() -> (Small, Node) {
    let mut document = Document::new("data");
    let root = document.root();
    let add = |document: &mut Document, parent, name, value| {
        let node = document.append(parent, name);
        document.set_value(node, value);
        node
    };
    add(&mut document, root, "c", "2026-11-25");
    let mut at = root;
    for (a, b) in [("1", "x y"), ("", "2026-11-25T10:00:00.000+08:00"), ("-2.5", "ñ")] {
        let repeat = document.append(root, "r");
        at = add(&mut document, repeat, "a", a);
        add(&mut document, repeat, "b", b);
    }
    (Small(document), at)
}

fuzz_target!(|text: &str| {
    let Ok(expression) = text.parse::<Expression>() else { return };
    let (world, at) = small();
    let scope = Scope { document: &world.0, at, world: &world };
    let _ = expression.evaluate(&scope).map(|value| (value.to_text(), value.to_number(), value.to_truth()));
    let _ = expression.mentions(&["data", "r", "a"], &path);
});
