//! Holding an interview: which questions are asked now, what they say, what is still wrong, and the response in the end.
//! Everything follows from the draft: an interview that is begun anew from one is the same interview.
#![expect(
    clippy::redundant_closure_for_method_calls,
    reason = "a method of a value that borrows is not general enough for every borrow"
)]

mod blueprint;
mod checks;
mod column;
mod dependence;
mod finish;
mod flaw;
mod nodes;
mod order;
mod plain;
mod repeats;
mod rules;
mod screens;
mod settle;
mod surroundings;
mod wording;

use std::sync::Arc;

pub use blueprint::Blueprint;
pub use checks::Objection;
pub use column::Column;
pub use finish::NotFinished;
pub use flaw::Flaw;
pub use screens::Screen;
pub use surroundings::Surroundings;
pub use wording::Said;

use crate::domain::{
    expression::{Document, Expression, Fault, Node, Scope, Value},
    form::{Draft, Place, QuestionName},
    ordered::Ordered,
};
use blueprint::{ItemNumber, ROOT};
use surroundings::Around;

/// A form being filled in.
pub struct Interview {
    blueprint: Arc<Blueprint>,
    draft: Draft,
    /// The answers that can be read, as expressions see them.
    document: Document,
    /// The node of each question that is asked once.
    nodes: Vec<Option<Node>>,
    lists: Ordered<String, Document>,
    language: String,
    phone: Box<dyn Surroundings + Send + Sync>,
    faults: Ordered<QuestionName, Fault>,
}

/// What an answer changed beyond itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// Other questions may say something else, offer something else, or be filled in otherwise.
    pub words: bool,
    /// Other questions are asked than before.
    pub screens: bool,
}

impl Interview {
    /// Begins an interview, or goes on with one, in the language of a BCP 47 tag. A draft in which nothing is answered is
    /// filled with what the form answers beforehand.
    pub fn new(
        blueprint: Arc<Blueprint>,
        draft: Draft,
        language: &str,
        phone: Box<dyn Surroundings + Send + Sync>,
    ) -> Self {
        let nodes = vec![None; blueprint.items.len()];
        let lists = surroundings::lists(&blueprint, language);
        let language = language.to_owned();
        let is_new = draft.is_empty() && draft.worked_out.is_empty() && draft.mends.is_none();
        let document = Document::new(ROOT);
        let faults = Ordered::new();
        let mut interview = Self { blueprint, draft, document, nodes, lists, language, phone, faults };
        interview.lay_out();
        interview.settle_all();
        if is_new {
            interview.fill_beforehand(None);
        }
        interview
    }

    /// The draft, to be kept after every change.
    pub const fn draft(&self) -> &Draft {
        &self.draft
    }

    /// The draft, for what is not an answer: where one is in the form.
    pub const fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    /// The form made ready.
    pub fn blueprint(&self) -> &Blueprint {
        &self.blueprint
    }

    /// The same, to begin another interview with.
    pub fn shared_blueprint(&self) -> Arc<Blueprint> {
        Arc::clone(&self.blueprint)
    }

    /// Expressions that gave nothing because they go on for too long or speak of what is not there, by their question.
    pub fn faults(&self) -> impl Iterator<Item = (&QuestionName, &Fault)> {
        self.faults.iter()
    }

    /// Speaks another language from now on.
    pub fn speak(&mut self, language: &str) {
        if self.language != language {
            language.clone_into(&mut self.language);
            self.lists = surroundings::lists(&self.blueprint, language);
            // Labels may be part of what is worked out.
            self.settle_all();
        }
    }

    /// Keeps what was typed or tapped at a place, and works out what follows from it.
    pub fn answer(&mut self, place: &Place, text: String) -> Changed {
        self.draft.keep(place.clone(), text);
        let (Some(number), Some(node)) = (self.blueprint.number(&place.name), self.node(place)) else {
            return Changed::default();
        };
        let value = self.acceptable(number, place).unwrap_or_default();
        if self.document.value(node) == value {
            return Changed::default();
        }
        self.document.set_value(node, value);
        self.follow(number)
    }

    /// What stands in the field of a question: as it was typed, or else as it was worked out. Of choices that a filter
    /// leaves only what is among them: nobody could see the others, or take them back.
    pub fn shown(&self, place: &Place) -> String {
        let typed = self.draft.typed(place);
        let item = self.blueprint.number(&place.name).and_then(|number| self.blueprint.item(number));
        if !typed.is_empty() && item.is_some_and(|item| item.rules.offered.is_none()) {
            return typed.to_owned();
        }
        self.node(place).map(|node| self.document.value(node).to_owned()).unwrap_or_default()
    }

    /// What is typed at a place in its lexical form; none if nothing is, or it is no answer.
    fn readable(&self, number: ItemNumber, place: &Place) -> Option<String> {
        let typed = self.draft.typed(place).trim();
        let item = self.blueprint.item(number).filter(|_| !typed.is_empty())?;
        item.question.kind.kind().read_answer(typed, &self.blueprint.form.lists).ok()
    }

    /// What is made of the value of an expression at a node.
    fn evaluate<T>(
        &self,
        expression: &Expression,
        node: Node,
        take: impl FnOnce(&Value<'_>) -> T,
    ) -> Result<T, Fault> {
        let around = Around {
            blueprint: &self.blueprint,
            lists: &self.lists,
            language: &self.language,
            phone: &*self.phone,
        };
        let scope = Scope { document: &self.document, at: node, world: &around };
        expression.evaluate(&scope).map(|value| take(&value))
    }
}
