//! What is wrong with an answer, what must be answered, and what there is to choose from.

use super::{Interview, Screen, blueprint::ItemNumber};
use crate::domain::{
    entry::Problem,
    expression::{Expression, Value},
    form::{Choice, Place},
};

/// Why one can't go on from a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objection {
    /// What was typed is no answer.
    Typed(Problem),
    /// It must be answered.
    Missing,
    /// The answer is not one that the form takes; its message says why.
    Constraint,
}

impl Interview {
    /// What keeps one from going on from a question; none if nothing does.
    pub fn objection(&self, place: &Place) -> Option<Objection> {
        let number = self.blueprint.number(&place.name)?;
        let item = self.blueprint.item(number)?;
        if !item.question.is_asked() {
            return None;
        }
        let typed = self.shown(place);
        if typed.trim().is_empty() {
            return self.is_required(place).then_some(Objection::Missing);
        }
        let kind = item.question.kind.kind();
        if let Err(problem) = kind.read_answer(typed.trim(), &self.blueprint.form.lists) {
            return Some(Objection::Typed(problem));
        }
        let holds = item.rules.constraint.as_ref().map_or(Some(true), |rule| self.truth(rule, place));
        (holds == Some(false)).then_some(Objection::Constraint)
    }

    /// The first question that keeps the form from being handed in, by the screens that there are now.
    pub fn first_objection(&self, screens: &[Screen]) -> Option<(Place, Objection)> {
        let mut places = screens.iter().flat_map(Screen::questions);
        places.find_map(|place| self.objection(place).map(|objection| (place.clone(), objection)))
    }

    /// Whether a question must be answered.
    pub fn is_required(&self, place: &Place) -> bool {
        let item = self.blueprint.number(&place.name).and_then(|number| self.blueprint.item(number));
        item.is_some_and(|item| {
            let rule = item.rules.required.as_ref();
            item.question.required || rule.and_then(|rule| self.truth(rule, place)).unwrap_or_default()
        })
    }

    /// Whether the answer to a question is shown and can't be changed.
    pub fn is_read_only(&self, place: &Place) -> bool {
        let item = self.blueprint.number(&place.name).and_then(|number| self.blueprint.item(number));
        let rule = item.and_then(|item| item.rules.read_only.as_ref());
        rule.and_then(|rule| self.truth(rule, place)).unwrap_or_default()
    }

    /// The choices that a filter leaves; none where all are offered that the question has.
    pub fn offered(&self, place: &Place) -> Option<Vec<Choice>> {
        let choices = self.choices(place)?;
        Some(choices.into_iter().cloned().collect())
    }

    /// What is typed at a place, as far as it can be read and a filter leaves it.
    pub(super) fn acceptable(&self, number: ItemNumber, place: &Place) -> Option<String> {
        let answer = self.readable(number, place)?;
        let Some(choices) = self.choices(place) else { return Some(answer) };
        let is_offered = |name: &&str| choices.iter().any(|choice| choice.name == **name);
        let kind = self.blueprint.item(number)?.question.kind.kind();
        // Where one is chosen, its name may have a space in it.
        if !kind.control().takes_several() {
            return Some(answer).filter(|answer| is_offered(&answer.as_str()));
        }
        Some(answer.split(' ').filter(is_offered).collect::<Vec<_>>().join(" "))
    }

    fn choices(&self, place: &Place) -> Option<Vec<&Choice>> {
        let number: ItemNumber = self.blueprint.number(&place.name)?;
        let item = self.blueprint.item(number)?;
        let (rule, selection) = (item.rules.offered.as_ref()?, item.question.kind.kind().selection()?);
        let node = self.node(place)?;
        let names = self.evaluate(rule, node, |value| match value {
            Value::Nodes(nodes) => nodes
                .0
                .iter()
                .filter_map(|found| {
                    let name = found.document.children_named(found.node, "name").next()?;
                    Some(found.document.value(name).to_owned())
                })
                .collect(),
            Value::Text(_) | Value::Number(_) | Value::Truth(_) => Vec::new(),
        });
        // Where the filter has no value all are offered.
        let names: Vec<String> = names.ok()?;
        let all = selection.choices(&self.blueprint.form.lists).iter();
        Some(all.filter(|choice| names.contains(&choice.name)).collect())
    }

    fn truth(&self, rule: &Expression, place: &Place) -> Option<bool> {
        self.evaluate(rule, self.node(place)?, |value| value.to_truth()).ok()
    }
}
