//! What an interview asks of the world, and what its expressions may ask of it.

use super::{blueprint::Blueprint, rules::own_list};
use crate::domain::{
    expression::{Document, Now, World},
    form::{Choice, Question},
    ordered::Ordered,
};

/// What an interview asks of the phone it is held on.
pub trait Surroundings {
    /// The present moment.
    fn now(&self) -> Now;

    /// Any number from 0 to below 1.
    fn random(&self) -> f64;

    /// The text of a UUID that nothing else has.
    fn unique(&self) -> String;
}

/// What expressions see beside the answers.
pub(super) struct Around<'a> {
    pub blueprint: &'a Blueprint,
    pub lists: &'a Ordered<String, Document>,
    pub language: &'a str,
    pub phone: &'a dyn Surroundings,
}

impl World for Around<'_> {
    fn now(&self) -> Now {
        self.phone.now()
    }

    fn random(&self) -> f64 {
        self.phone.random()
    }

    fn unique(&self) -> String {
        self.phone.unique()
    }

    fn named(&self, name: &str) -> Option<Vec<String>> {
        self.blueprint.named(name).map(|item| item.path.clone())
    }

    fn instance(&self, id: &str) -> Option<&Document> {
        self.lists.get(id)
    }

    fn choice_label(&self, path: &[String], value: &str) -> Option<String> {
        let item = self.blueprint.item(self.blueprint.at_path(path)?)?;
        let choices = item.question.kind.kind().choices(&self.blueprint.form.lists);
        let choice = choices.iter().find(|choice| choice.name == value)?;
        Some(self.blueprint.form.say(&choice.label, self.language).words.to_owned())
    }
}

/// The lists of a form as trees: a root with an `item` for each choice. Own choices of a question that is filtered have a
/// tree too.
pub(super) fn lists(blueprint: &Blueprint, language: &str) -> Ordered<String, Document> {
    let form = &blueprint.form;
    let shared =
        form.lists.iter().map(|(name, choices)| (name.to_owned(), tree(blueprint, choices, language)));
    let own = |question: &Question| {
        let selection = question.kind.kind().selection()?;
        let is_own = selection.list().is_none() && selection.filter.is_some();
        let tree = || tree(blueprint, selection.choices(&form.lists), language);
        is_own.then(|| (own_list(&question.name), tree()))
    };
    shared.chain(blueprint.items.iter().filter_map(|item| own(&item.question))).collect()
}

fn tree(blueprint: &Blueprint, choices: &[Choice], language: &str) -> Document {
    let mut tree = Document::new("root");
    let root = tree.root();
    for choice in choices {
        let item = tree.append(root, "item");
        let label = blueprint.form.say(&choice.label, language).words;
        // `itextId` is what other programs call the number of a label in several languages.
        let fixed = [("name", choice.name.as_str()), ("label", label), ("itextId", label)];
        let columns = choice.columns.iter().map(|(column, text)| (column.as_str(), text.as_str()));
        for (column, text) in fixed.into_iter().chain(columns) {
            let node = tree.append(item, column);
            tree.set_value(node, text);
        }
    }
    tree
}
