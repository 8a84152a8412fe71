//! The answers, the lists and the world that the cases are evaluated in.

use std::{collections::BTreeMap, fs, path::Path};

use chrono::NaiveDate;
use katuwang::domain::expression::{Document, Node, Now, World};

/// The example, as the files beside this one describe it.
pub struct Example {
    /// The answers.
    pub answers: Document,
    lists: BTreeMap<String, Document>,
}

impl Example {
    /// Reads the files.
    pub fn new() -> Self {
        let answers = documents("answers.txt").remove(0);
        let lists = documents("lists.txt").into_iter().map(|list| {
            // The id stands where a document has its root; the root is what stands in it.
            let root = list.children(list.root())[0];
            let mut document = Document::new(list.name(root));
            let to = document.root();
            copy(&list, root, &mut document, to);
            (list.name(list.root()).to_owned(), document)
        });
        Self { lists: lists.collect(), answers }
    }

    /// The node at a path such as `/data/person[2]/age`, with numbers from 1.
    pub fn node(&self, path: &str) -> Node {
        let mut steps = path.split('/').skip(2);
        steps
            .try_fold(self.answers.root(), |node, step| {
                let (name, number) = step.trim_end_matches(']').split_once('[').unwrap_or((step, "1"));
                self.answers.children_named(node, name).nth(number.parse::<usize>().unwrap() - 1)
            })
            .unwrap_or_else(|| panic!("{path} is not in the answers"))
    }
}

impl World for Example {
    fn now(&self) -> Now {
        let wall = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap().and_hms_milli_opt(14, 5, 9, 250).unwrap();
        Now { wall, offset_minutes: 480 }
    }

    fn random(&self) -> f64 {
        0.25
    }

    fn unique(&self) -> String {
        "0b5e8c8e-6f0f-4d6e-9a1a-1f2e3d4c5b6a".to_owned()
    }

    /// The first question of that name.
    fn named(&self, name: &str) -> Option<Vec<String>> {
        let mut waiting = vec![self.answers.root()];
        while let Some(node) = waiting.pop() {
            if self.answers.name(node) == name {
                return Some(self.answers.path(node));
            }
            waiting.extend(self.answers.children(node).iter().rev());
        }
        None
    }

    fn instance(&self, id: &str) -> Option<&Document> {
        self.lists.get(id)
    }

    fn choice_label(&self, path: &[String], value: &str) -> Option<String> {
        let asked = path.join("/");
        let label = match (asked.as_str(), value) {
            ("data/fruit" | "data/one_fruit", "mango") => "Mangga",
            ("data/fruit" | "data/one_fruit", "banana") => "Saging",
            ("data/person/sex", "f") => "Babae",
            _ => return None,
        };
        Some(label.to_owned())
    }

    fn pulldata(&self, arguments: &[String]) -> Option<String> {
        let [list, wanted, column, value] = arguments else { return None };
        let list = self.lists.get(list)?;
        let cell =
            |item: Node, name: &str| list.children_named(item, name).next().map(|cell| list.value(cell));
        let mut items = list.children_named(list.root(), "item");
        let item = items.find(|item| cell(*item, column) == Some(value))?;
        cell(item, wanted).map(str::to_owned)
    }
}

/// The documents of a file: a name a line, two spaces for each thing that it stands in.
fn documents(file: &str) -> Vec<Document> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expression").join(file);
    let text = fs::read_to_string(path).unwrap();
    let mut found: Vec<Document> = Vec::new();
    let mut above: Vec<Node> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let depth = (line.len() - line.trim_start().len()) / 2;
        let (name, value) = line.split_once('=').unwrap_or((line, ""));
        let (name, relevant) = match name.trim().strip_prefix('~') {
            Some(name) => (name, false),
            None => (name.trim(), true),
        };
        above.truncate(depth);
        let node = if let Some(parent) = above.last() {
            found.last_mut().unwrap().append(*parent, name)
        } else {
            found.push(Document::new(name));
            found.last().unwrap().root()
        };
        let document = found.last_mut().unwrap();
        document.set_value(node, value.trim());
        document.set_relevant(node, relevant);
        above.push(node);
    }
    found
}

fn copy(from: &Document, node: Node, to: &mut Document, target: Node) {
    for child in from.children(node) {
        let made = to.append(target, from.name(*child));
        to.set_value(made, from.value(*child));
        copy(from, *child, to, made);
    }
}
