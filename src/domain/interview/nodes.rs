//! The tree of answers: a node for each question, for one in a repeat one each time that it is asked.

use super::{Interview, blueprint::ItemNumber};
use crate::domain::{
    expression::Node,
    form::{MOST_TIMES, Metadata, Noted, Place, QuestionKind},
};

impl Interview {
    /// Makes the tree from what is typed. Repeats whose times are worked out get theirs when all is settled.
    pub(super) fn lay_out(&mut self) {
        let root = self.document.root();
        for number in 0..self.blueprint.items.len() {
            if self.blueprint.item(number).is_some_and(|item| item.parent.is_none()) {
                self.grow(number, root, &[]);
            }
        }
    }

    /// Makes the nodes of a question, and of all in it, in a node.
    pub(super) fn grow(&mut self, number: ItemNumber, parent: Node, times: &[usize]) {
        let blueprint = std::sync::Arc::clone(&self.blueprint);
        let Some(item) = blueprint.item(number) else { return };
        if let QuestionKind::Repeat(_) = item.question.kind {
            if item.rules.times.is_none() {
                let place = Place { name: item.question.name.clone(), times: times.to_vec() };
                let count = self.draft.typed(&place).parse().unwrap_or(0_usize).min(MOST_TIMES);
                self.ask_times(number, parent, times, count);
            }
            return;
        }
        let node = self.document.append(parent, item.question.name.as_str());
        if item.repeats.is_empty()
            && let Some(known) = self.nodes.get_mut(number)
        {
            *known = Some(node);
        }
        for child in &item.children {
            self.grow(*child, node, times);
        }
        if item.children.is_empty() {
            let place = Place { name: item.question.name.clone(), times: times.to_vec() };
            let value = self.readable(number, &place).or_else(|| self.noted(number));
            let value = value.or_else(|| self.draft.worked_out.get(&place).cloned());
            self.document.set_value(node, value.unwrap_or_default());
        }
    }

    /// Sees to it that a repeat is asked so many times in a node. Answers of times that are taken away stay in the draft.
    pub(super) fn ask_times(
        &mut self,
        number: ItemNumber,
        parent: Node,
        times: &[usize],
        count: usize,
    ) -> bool {
        let blueprint = std::sync::Arc::clone(&self.blueprint);
        let Some(item) = blueprint.item(number) else { return false };
        let name = item.question.name.as_str();
        let asked: Vec<Node> = self.document.children_named(parent, name).collect();
        for gone in asked.iter().skip(count) {
            self.document.remove(*gone);
        }
        // All times stand side by side, where the repeat stands among its neighbours.
        let first = self.place_among(parent, number, asked.last().copied());
        for (place, time) in (first..).zip(asked.len()..count) {
            let node = self.document.insert_at(parent, place, name);
            let times: Vec<usize> = times.iter().copied().chain([time + 1]).collect();
            for child in &item.children {
                self.grow(*child, node, &times);
            }
        }
        asked.len() != count
    }

    /// Where among its parent's children the next time of a repeat goes: behind the last one, or before whatever the form
    /// has behind the repeat.
    fn place_among(&self, parent: Node, number: ItemNumber, last: Option<Node>) -> usize {
        let siblings = self.document.children(parent);
        if let Some(last) = last {
            let at = siblings.iter().position(|sibling| *sibling == last);
            return at.map_or(siblings.len(), |at| at + 1);
        }
        let is_behind = |sibling: &Node| {
            let item = self.blueprint.named(self.document.name(*sibling));
            item.is_some_and(|item| {
                self.blueprint.number(&item.question.name).is_some_and(|other| other > number)
            })
        };
        siblings.iter().position(is_behind).unwrap_or(siblings.len())
    }

    /// What the phone notes of itself.
    fn noted(&self, number: ItemNumber) -> Option<String> {
        let QuestionKind::Metadata(Metadata { what }) = &self.blueprint.item(number)?.question.kind else {
            return None;
        };
        match what {
            Noted::Start => Some(self.draft.started.to_string()),
            Noted::Today => Some(self.draft.started.date.to_string()),
            // The end is noted in the end; the rest a page does not know, or does not tell.
            Noted::End
            | Noted::Device
            | Noted::User
            | Noted::Phone
            | Noted::Email
            | Noted::Audit
            | Noted::StartPlace => None,
        }
    }

    /// The node of a place; of a repeat's own place the node that it stands in.
    pub(super) fn node(&self, place: &Place) -> Option<Node> {
        let number = self.blueprint.number(&place.name)?;
        let item = self.blueprint.item(number)?;
        if let Some(Some(node)) = self.nodes.get(number)
            && place.times.is_empty()
        {
            return Some(*node);
        }
        let is_repeat = matches!(item.question.kind, QuestionKind::Repeat(_));
        let mut times = place.times.iter();
        let mut node = self.document.root();
        // The path begins with the root; of a repeat itself the last name is left away.
        let names = item.path.iter().skip(1).take(item.path.len().saturating_sub(1 + usize::from(is_repeat)));
        for name in names {
            let is_asked_again = self
                .blueprint
                .named(name)
                .is_some_and(|item| matches!(item.question.kind, QuestionKind::Repeat(_)));
            let time = if is_asked_again { times.next()?.checked_sub(1)? } else { 0 };
            node = self.document.children_named(node, name).nth(time)?;
        }
        times.next().is_none().then_some(node)
    }

    /// Every node of a question with its times; of a repeat the nodes that it stands in.
    pub(super) fn nodes_of(&self, number: ItemNumber) -> Vec<(Node, Vec<usize>)> {
        if let Some(Some(node)) = self.nodes.get(number) {
            return vec![(*node, Vec::new())];
        }
        let Some(item) = self.blueprint.item(number) else { return Vec::new() };
        let is_repeat = matches!(item.question.kind, QuestionKind::Repeat(_));
        let Some(parent) = item.parent else {
            // Everything else at the top has a node of its own.
            return if is_repeat { vec![(self.document.root(), Vec::new())] } else { Vec::new() };
        };
        let parents = self.instances_of(parent);
        if is_repeat {
            return parents;
        }
        let name = item.question.name.as_str();
        let below = |(node, times): (Node, Vec<usize>)| {
            let child = self.document.children_named(node, name).next();
            child.map(|child| (child, times))
        };
        parents.into_iter().filter_map(below).collect()
    }

    /// The nodes that what is in a group stands in: of a repeat one each time that it is asked.
    pub(super) fn instances_of(&self, number: ItemNumber) -> Vec<(Node, Vec<usize>)> {
        let nodes = self.nodes_of(number);
        let Some(item) = self.blueprint.item(number) else { return nodes };
        if !matches!(item.question.kind, QuestionKind::Repeat(_)) {
            return nodes;
        }
        let name = item.question.name.as_str();
        let each = |(parent, times): (Node, Vec<usize>)| {
            let asked: Vec<Node> = self.document.children_named(parent, name).collect();
            let with_time =
                move |(time, node): (usize, Node)| (node, times.iter().copied().chain([time + 1]).collect());
            asked.into_iter().enumerate().map(with_time).collect::<Vec<_>>()
        };
        nodes.into_iter().flat_map(each).collect()
    }
}
