//! On which answers it depends whether questions are asked.

use super::{Blueprint, blueprint::ItemNumber};
use crate::domain::form::QuestionName;

impl Blueprint {
    /// The questions on whose answers it depends whether some others are asked, in the order of their names; the others are
    /// among them. None if it also depends on the moment or on chance.
    pub fn asked_by(&self, questions: &[&QuestionName]) -> Option<Vec<QuestionName>> {
        let mut is_in = vec![false; self.items.len()];
        let mut waiting: Vec<ItemNumber> = questions.iter().filter_map(|name| self.number(name)).collect();
        while let Some(number) = waiting.pop() {
            let Some(item) = self.item(number) else { continue };
            match is_in.get_mut(number) {
                Some(is_in) if !*is_in => *is_in = true,
                Some(_) | None => continue,
            }
            if item.is_volatile {
                return None;
            }
            // It is there only while what it stands in is.
            waiting.extend(item.parent);
            let heard =
                self.items.iter().enumerate().filter(|(_, other)| {
                    other.listeners.contains(&number) || other.triggers.contains(&number)
                });
            waiting.extend(heard.map(|(other, _)| other));
        }
        let items = self.items.iter().zip(is_in).filter(|(_, is_in)| *is_in);
        let mut names: Vec<QuestionName> = items.map(|(item, _)| item.question.name.clone()).collect();
        names.sort_unstable();
        Some(names)
    }
}
