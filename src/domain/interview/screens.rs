//! What is shown one after the other.

use super::{
    Interview,
    blueprint::{Item, ItemNumber},
};
use crate::domain::{
    expression::Node,
    form::{Control, Layout, Place, QuestionKind, QuestionName},
};

/// What is shown at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// One question.
    Question(Place),
    /// Questions that stand on one page.
    Page {
        /// The group, with the times of the repeats around it.
        group: Place,
        /// Its questions.
        questions: Vec<Place>,
        /// Whether they are rows of a table.
        is_table: bool,
    },
    /// Whether an open repeat is asked once more.
    Another(Place),
}

impl Screen {
    /// The questions on it, in order.
    pub fn questions(&self) -> &[Place] {
        match self {
            Self::Question(place) => std::slice::from_ref(place),
            Self::Page { questions, .. } => questions,
            Self::Another(_) => &[],
        }
    }

    /// By what a draft remembers that it was here: the first question, or the repeat.
    pub fn place(&self) -> &Place {
        match self {
            Self::Question(place) | Self::Another(place) => place,
            Self::Page { group, questions, .. } => questions.first().unwrap_or(group),
        }
    }

    /// Whether it is the one to come back to for a place.
    pub fn shows(&self, place: &Place) -> bool {
        self.place() == place || self.questions().contains(place)
    }
}

impl Interview {
    /// Everything that is asked now, in order.
    pub fn screens(&self) -> Vec<Screen> {
        self.all_screens(false)
    }

    /// Everything that may be asked, whatever the form's logic says now.
    pub fn every_screen(&self) -> Vec<Screen> {
        self.all_screens(true)
    }

    /// Whether the form's logic asks a question that is asked once, as things stand.
    pub fn asks(&self, question: &QuestionName) -> bool {
        let node = self.node(&Place::once(question.clone()));
        node.is_some_and(|node| self.document.is_present(node))
    }

    fn all_screens(&self, also_hidden: bool) -> Vec<Screen> {
        let mut screens = Showing { interview: self, also_hidden, screens: Vec::new() };
        let root = self.document.root();
        for (number, item) in self.blueprint.items.iter().enumerate() {
            if item.parent.is_none() {
                screens.show(number, root, &[]);
            }
        }
        screens.screens
    }

    /// The groups around a place that have words, the outermost first.
    pub fn around(&self, place: &Place) -> Vec<Place> {
        let mut around = Vec::new();
        let mut next =
            self.blueprint.number(&place.name).and_then(|number| self.blueprint.item(number)?.parent);
        while let Some(item) = next.and_then(|number| self.blueprint.item(number)) {
            let is_repeat = matches!(item.question.kind, QuestionKind::Repeat(_));
            let depth = item.repeats.len() + usize::from(is_repeat);
            let times = place.times.iter().copied().take(depth).collect();
            around.push(Place { name: item.question.name.clone(), times });
            next = item.parent;
        }
        around.reverse();
        around
    }
}

/// A walk through the form.
struct Showing<'i> {
    interview: &'i Interview,
    also_hidden: bool,
    screens: Vec<Screen>,
}

impl Showing<'_> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "a question by itself is the rule")]
    fn show(&mut self, number: ItemNumber, parent: Node, times: &[usize]) {
        let document = &self.interview.document;
        let Some(item) = self.interview.blueprint.item(number) else { return };
        let name = item.question.name.as_str();
        match &item.question.kind {
            QuestionKind::Repeat(repeat) => {
                let asked: Vec<Node> = document.children_named(parent, name).collect();
                for (time, node) in asked.into_iter().enumerate() {
                    let times: Vec<usize> = times.iter().copied().chain([time + 1]).collect();
                    self.show_inside(item, repeat.layout, node, &times);
                }
                if repeat.count.is_none() && self.may_be_asked_again(item, parent) {
                    self.screens.push(Screen::Another(place(item, times)));
                }
            }
            QuestionKind::Group(group) => {
                if let Some(node) = document.children_named(parent, name).next() {
                    self.show_inside(item, group.layout, node, times);
                }
            }
            kind => {
                let node = document.children_named(parent, name).next();
                let is_asked = node.is_some_and(|node| self.also_hidden || document.is_relevant(node));
                if is_asked && kind.kind().control() != Control::Unseen {
                    self.screens.push(Screen::Question(place(item, times)));
                }
            }
        }
    }

    fn show_inside(&mut self, item: &Item, layout: Layout, node: Node, times: &[usize]) {
        if !self.also_hidden && !self.interview.document.is_relevant(node) {
            return;
        }
        let before = std::mem::take(&mut self.screens);
        for child in &item.children {
            self.show(*child, node, times);
        }
        let inside = std::mem::replace(&mut self.screens, before);
        if layout == Layout::InTurn {
            self.screens.extend(inside);
            return;
        }
        // An open repeat within a page is asked behind it.
        let questions: Vec<Place> = inside.iter().flat_map(Screen::questions).cloned().collect();
        if !questions.is_empty() {
            let (group, is_table) = (place(item, times), layout == Layout::Table);
            self.screens.push(Screen::Page { group, questions, is_table });
        }
        self.screens.extend(inside.into_iter().filter(|screen| matches!(screen, Screen::Another(_))));
    }

    /// A repeat that was never asked has no node that would say whether it is to be.
    fn may_be_asked_again(&self, item: &Item, parent: Node) -> bool {
        let rule = item.rules.relevant.as_ref().filter(|_| !self.also_hidden);
        rule.is_none_or(|rule| {
            self.interview.evaluate(rule, parent, |value| value.to_truth()).unwrap_or(true)
        })
    }
}

fn place(item: &Item, times: &[usize]) -> Place {
    Place { name: item.question.name.clone(), times: times.to_vec() }
}
