//! Working out what follows: what is asked, what is calculated, how often a repeat is asked. Everything once at the
//! beginning; after an answer only what depends on it, each thing after what it depends on itself.

use std::{collections::BTreeSet, sync::Arc};

use super::{Blueprint, Changed, Interview, blueprint::ItemNumber};
use crate::domain::{
    expression::Fault,
    form::{MOST_TIMES, Place, Preset},
};

/// No answer makes more of its followers settle than this many times their number: then they run in a circle.
const MOST_ROUNDS: usize = 4;

impl Interview {
    /// Works everything out anew.
    pub(super) fn settle_all(&mut self) -> Changed {
        let blueprint = Arc::clone(&self.blueprint);
        let mut changed = Changed::default();
        for number in &blueprint.order {
            let settled = self.settle(*number);
            changed.words |= settled.words || settled.screens;
            changed.screens |= settled.screens;
        }
        changed
    }

    /// Works out what follows from a change of a question.
    pub(super) fn follow(&mut self, from: ItemNumber) -> Changed {
        let blueprint = Arc::clone(&self.blueprint);
        let rank = |number: ItemNumber| blueprint.item(number).map_or(usize::MAX, |item| item.rank);
        let mut changed = Changed { words: true, screens: false };
        let mut waiting: BTreeSet<(usize, ItemNumber)> = BTreeSet::new();
        let hear = |number: ItemNumber, waiting: &mut BTreeSet<(usize, ItemNumber)>| {
            let listeners = blueprint.item(number).map(|item| item.listeners.as_slice()).unwrap_or_default();
            waiting.extend(listeners.iter().map(|listener| (rank(*listener), *listener)));
        };
        hear(from, &mut waiting);
        self.trigger(from, &mut waiting, &rank);
        let mut steps = blueprint.items.len().saturating_mul(MOST_ROUNDS).saturating_add(MOST_ROUNDS);
        while let Some((_, number)) = waiting.pop_first() {
            if steps == 0 {
                if let Some(item) = blueprint.item(number) {
                    self.faults.insert(item.question.name.clone(), Fault::TooManySteps);
                }
                break;
            }
            steps -= 1;
            let settled = self.settle(number);
            if settled.screens {
                changed.screens = true;
                // What stands in a group comes and goes with it.
                for inside in within(&blueprint, number) {
                    hear(inside, &mut waiting);
                    if let Some(item) = blueprint.item(inside) {
                        waiting.insert((item.rank, inside));
                    }
                }
            }
            if settled.words || settled.screens {
                hear(number, &mut waiting);
                self.trigger(number, &mut waiting, &rank);
            }
        }
        changed
    }

    /// Works out what a question's value is, whether it is asked, and how many times.
    fn settle(&mut self, number: ItemNumber) -> Changed {
        let blueprint = Arc::clone(&self.blueprint);
        let mut changed = Changed::default();
        let Some(item) = blueprint.item(number) else { return changed };
        if let Some(relevant) = &item.rules.relevant {
            for (node, _) in self.instances_of(number) {
                let is_asked = self.note_fault(number, |interview| {
                    interview.evaluate(relevant, node, |value| value.to_truth())
                });
                // What can't be told is asked: better one question too many than one too few.
                let is_asked = is_asked.unwrap_or(true);
                if self.document.is_relevant(node) != is_asked {
                    self.document.set_relevant(node, is_asked);
                    changed.screens = true;
                }
            }
        }
        if let Some(times) = &item.rules.times {
            for (parent, around) in self.nodes_of(number) {
                let count = self.note_fault(number, |interview| {
                    interview.evaluate(times, parent, |value| value.to_number())
                });
                let count = whole(count.unwrap_or_default());
                if count > MOST_TIMES {
                    self.faults.insert(item.question.name.clone(), Fault::TooManySteps);
                }
                changed.screens |= self.ask_times(number, parent, &around, count.min(MOST_TIMES));
            }
        }
        if item.question.logic.trigger.is_empty() {
            changed.words |= self.calculate(number);
        }
        if item.rules.offered.is_some() {
            changed.words |= self.choose_anew(number);
        }
        changed
    }

    /// Takes of a filtered question's answer what is offered now.
    fn choose_anew(&mut self, number: ItemNumber) -> bool {
        let Some(name) = self.blueprint.item(number).map(|item| item.question.name.clone()) else {
            return false;
        };
        let mut changed = false;
        for (node, times) in self.nodes_of(number) {
            let place = Place { name: name.clone(), times };
            let value = self.acceptable(number, &place).unwrap_or_default();
            if self.document.value(node) != value {
                self.document.set_value(node, value);
                changed = true;
            }
        }
        changed
    }

    /// Works the value of a calculated question out.
    fn calculate(&mut self, number: ItemNumber) -> bool {
        let blueprint = Arc::clone(&self.blueprint);
        let mut changed = false;
        let Some(item) = blueprint.item(number) else { return changed };
        let Some(calculation) = &item.rules.calculation else { return changed };
        for (node, times) in self.nodes_of(number) {
            if !self.document.is_present(node) {
                continue;
            }
            let value = self
                .note_fault(number, |interview| {
                    interview.evaluate(calculation, node, |value| value.to_text())
                })
                .unwrap_or_default();
            if self.document.value(node) != value {
                let place = Place { name: item.question.name.clone(), times };
                if item.keeps_value {
                    self.draft.worked_out.insert(place.clone(), value.clone());
                }
                // What was typed over it does not count any more.
                self.draft.keep(place, String::new());
                self.document.set_value(node, value);
                changed = true;
            }
        }
        changed
    }

    /// Works out what is to be worked out when this question is answered.
    fn trigger(
        &mut self,
        from: ItemNumber,
        waiting: &mut BTreeSet<(usize, ItemNumber)>,
        rank: &dyn Fn(ItemNumber) -> usize,
    ) {
        let blueprint = Arc::clone(&self.blueprint);
        let triggered = blueprint.item(from).map(|item| item.triggers.as_slice()).unwrap_or_default();
        for number in triggered {
            if self.calculate(*number) {
                let listeners =
                    blueprint.item(*number).map(|item| item.listeners.as_slice()).unwrap_or_default();
                waiting.extend(listeners.iter().map(|listener| (rank(*listener), *listener)));
            }
        }
    }

    /// Fills in what the form answers beforehand; in all questions, or in those of one new time of a repeat.
    pub(super) fn fill_beforehand(&mut self, within_time: Option<(ItemNumber, &[usize])>) {
        let blueprint = Arc::clone(&self.blueprint);
        let mut filled = false;
        for number in &blueprint.order {
            let Some(item) = blueprint.item(*number) else { continue };
            let Some(preset) = &item.question.logic.default else { continue };
            for (node, times) in self.nodes_of(*number) {
                let is_in_it = within_time
                    .is_none_or(|(repeat, time)| item.repeats.contains(&repeat) && times.starts_with(time));
                if !is_in_it {
                    continue;
                }
                let answer = match (preset, &item.rules.preset) {
                    (Preset::Text(text), _) => Some(text.clone()),
                    (Preset::Worked(_), Some(worked)) => self.note_fault(*number, |interview| {
                        interview.evaluate(worked, node, |value| value.to_text())
                    }),
                    (Preset::Worked(_), None) => None,
                };
                let Some(answer) = answer.filter(|answer| !answer.is_empty()) else { continue };
                let place = Place { name: item.question.name.clone(), times };
                self.draft.keep(place.clone(), answer);
                let value = self.acceptable(*number, &place).unwrap_or_default();
                self.document.set_value(node, value);
                filled = true;
            }
        }
        if filled {
            self.settle_all();
        }
    }

    /// What an expression gives, or nothing, and then it is noted why.
    pub(super) fn note_fault<T>(
        &mut self,
        number: ItemNumber,
        evaluate: impl FnOnce(&Self) -> Result<T, Fault>,
    ) -> Option<T> {
        match evaluate(self) {
            Ok(value) => Some(value),
            Err(fault) => {
                if let Some(item) = self.blueprint.item(number) {
                    self.faults.insert(item.question.name.clone(), fault);
                }
                None
            }
        }
    }
}

/// All that stands in a group, deeply.
fn within(blueprint: &Blueprint, number: ItemNumber) -> Vec<ItemNumber> {
    let children = blueprint.item(number).map(|item| item.children.clone()).unwrap_or_default();
    let mut all = children.clone();
    for child in children {
        all.extend(within(blueprint, child));
    }
    all
}

/// A number of times: none for what is no number, and never more than can be told from too many.
fn whole(number: f64) -> usize {
    if number.is_nan() || number < 1.0 {
        return 0;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at least 1, and a cast saturates"
    )]
    let whole = number as usize;
    whole
}
