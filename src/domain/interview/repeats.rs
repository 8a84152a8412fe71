//! Asking again: one time more, one time less.

use std::sync::Arc;

use super::{Interview, Screen};
use crate::domain::form::{Control, MOST_TIMES, Place, QuestionName};

impl Interview {
    /// How many times a repeat is asked at its place.
    pub fn times(&self, repeat: &Place) -> usize {
        let parent = self.node(repeat);
        parent.map_or(0, |parent| self.document.children_named(parent, repeat.name.as_str()).count())
    }

    /// The first words that were answered in one time of a repeat: they tell which one it is.
    pub fn first_words(&self, repeat: &Place, time: usize) -> Option<String> {
        let times: Vec<usize> = repeat.times.iter().copied().chain([time]).collect();
        let screens = self.screens();
        let mut inside = screens.iter().flat_map(Screen::questions).filter(|place| place.times == times);
        inside.find_map(|place| {
            let kind = &self.blueprint.question(&place.name)?.kind;
            let is_words = matches!(kind.kind().control(), Control::Line | Control::Lines);
            Some(self.shown(place)).filter(|words| is_words && !words.is_empty())
        })
    }

    /// Asks an open repeat once more, and says which time that is; none if it was asked as often as any phone can show.
    pub fn add_time(&mut self, repeat: &Place) -> Option<usize> {
        let (number, parent) = (self.blueprint.number(&repeat.name)?, self.node(repeat)?);
        let time = self.times(repeat).checked_add(1).filter(|time| *time <= MOST_TIMES)?;
        self.draft.keep(repeat.clone(), time.to_string());
        self.ask_times(number, parent, &repeat.times, time);
        self.settle_all();
        let times: Vec<usize> = repeat.times.iter().copied().chain([time]).collect();
        self.fill_beforehand(Some((number, &times)));
        Some(time)
    }

    /// Takes one time of an open repeat away, with what was answered to it; the later ones move up.
    pub fn remove_time(&mut self, repeat: &Place, time: usize) {
        let count = self.times(repeat);
        let Some(parent) = self.node(repeat).filter(|_| (1..=count).contains(&time)) else { return };
        let (depth, inside) = (repeat.times.len(), self.names_inside(&repeat.name));
        let is_of_it = |place: &Place| inside.contains(&place.name) && place.times.starts_with(&repeat.times);
        let moved: Vec<(Place, String)> = self
            .draft
            .all_typed()
            .filter(|(place, _)| is_of_it(place))
            .map(|(place, text)| (place.clone(), text.to_owned()))
            .collect();
        for (place, _) in &moved {
            self.draft.keep(place.clone(), String::new());
        }
        for (mut place, text) in moved {
            let Some(own) = place.times.get_mut(depth).filter(|own| **own != time) else { continue };
            if *own > time {
                *own -= 1;
            }
            self.draft.keep(place, text);
        }
        let left = count - 1;
        self.draft.keep(repeat.clone(), if left == 0 { String::new() } else { left.to_string() });
        let gone = self.document.children_named(parent, repeat.name.as_str()).nth(time - 1);
        if let Some(gone) = gone {
            self.document.remove(gone);
        }
        self.settle_all();
    }

    fn names_inside(&self, repeat: &QuestionName) -> Vec<QuestionName> {
        let blueprint = Arc::clone(&self.blueprint);
        let Some(number) = blueprint.number(repeat) else { return Vec::new() };
        let inside = blueprint.items.iter().filter(|item| item.repeats.contains(&number));
        inside.map(|item| item.question.name.clone()).collect()
    }
}
