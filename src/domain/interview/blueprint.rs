//! A form made ready for asking: its questions in a row, their expressions read, and the order in which values are worked
//! out. Made once when a form is opened.

use std::collections::BTreeSet;

use super::{
    flaw::Flaw,
    order,
    rules::{Reading, Rules},
};
use crate::domain::{
    expression::Mentions,
    form::{Form, Question, QuestionKind, QuestionName},
    ordered::Ordered,
};

/// The number of a question in a [`Blueprint`].
pub(super) type ItemNumber = usize;

/// What the root of the answers is called in paths.
pub(super) const ROOT: &str = "data";

/// A form made ready for asking.
#[derive(Debug)]
pub struct Blueprint {
    /// The form without its questions: its lists and languages.
    pub(super) form: Form,
    pub(super) items: Vec<Item>,
    by_name: Ordered<QuestionName, ItemNumber>,
    /// The items in the order in which what they depend on is known before them.
    pub(super) order: Vec<ItemNumber>,
    flaws: Vec<Flaw>,
}

/// A question with what the engine knows of it.
#[derive(Debug)]
pub(super) struct Item {
    /// The question; what stands in a group is taken out of it and has items of its own.
    pub question: Question,
    pub parent: Option<ItemNumber>,
    pub children: Vec<ItemNumber>,
    /// Its names from the root.
    pub path: Vec<String>,
    /// The repeats around it, the outermost first.
    pub repeats: Vec<ItemNumber>,
    pub rules: Rules,
    /// Who is settled anew when its value changes or it comes or goes.
    pub listeners: Vec<ItemNumber>,
    /// Who works its value out anew when somebody answers this.
    pub triggers: Vec<ItemNumber>,
    /// Its place in [`Blueprint::order`].
    pub rank: usize,
    /// Its value, its presence or its times differ from time to time whatever is answered.
    pub is_volatile: bool,
    /// Its value must be kept, because it would come out otherwise another time.
    pub keeps_value: bool,
}

impl Blueprint {
    /// Makes a form ready. It always succeeds: what can't be read is left out and said in [`Self::flaws`].
    pub fn new(mut form: Form) -> Self {
        let questions = std::mem::take(&mut form.questions);
        form.editions.clear();
        let mut items = Vec::new();
        lay_out(questions, None, &[ROOT.to_owned()], &[], &mut items);
        let names = items.iter().enumerate().map(|(number, item)| (item.question.name.clone(), number));
        let mut blueprint =
            Self { by_name: names.collect(), form, items, order: Vec::new(), flaws: Vec::new() };
        let mentions = blueprint.read_rules();
        blueprint.listen(&mentions);
        let (order, circles) = order::order(&blueprint.needs(&mentions));
        for circle in blueprint.circles_of_one(&mentions).into_iter().chain(circles) {
            let names = circle.into_iter().filter_map(|number| blueprint.item(number));
            blueprint.flaws.push(Flaw::Circle(names.map(|item| item.question.name.clone()).collect()));
        }
        for (rank, number) in order.iter().enumerate() {
            if let Some(item) = blueprint.items.get_mut(*number) {
                item.rank = rank;
            }
        }
        blueprint.order = order;
        blueprint
    }

    /// What of the form's logic can't be honoured.
    pub fn flaws(&self) -> &[Flaw] {
        &self.flaws
    }

    /// The question of that name, without what stands in it.
    pub fn question(&self, name: &QuestionName) -> Option<&Question> {
        self.item(self.number(name)?).map(|item| &item.question)
    }

    /// The form, without its questions.
    pub fn form(&self) -> &Form {
        &self.form
    }

    pub(super) fn item(&self, number: ItemNumber) -> Option<&Item> {
        self.items.get(number)
    }

    pub(super) fn number(&self, name: &QuestionName) -> Option<ItemNumber> {
        self.by_name.get(name).copied()
    }

    /// The item of a name as it stands in `${name}`.
    pub(super) fn named(&self, name: &str) -> Option<&Item> {
        self.item(self.number(&name.parse().ok()?)?)
    }

    /// The item at a path of names. Names are unique in a form, so the last one tells.
    pub(super) fn at_path(&self, path: &[String]) -> Option<ItemNumber> {
        let number = self.number(&path.last()?.parse().ok()?)?;
        self.item(number).filter(|item| item.path == path).map(|_| number)
    }

    fn read_rules(&mut self) -> Vec<Mentions> {
        let mut all_mentions = Vec::new();
        for number in 0..self.items.len() {
            let Some(item) = self.items.get(number) else { continue };
            let named = |name: &str| self.named(name).map(|item| item.path.clone());
            let mut reading = Reading::of(&item.question, &item.path, &named);
            let (rules, keeps_first) = reading.rules();
            let (flaws, mentions) = (reading.flaws, reading.settles_by);
            let is_triggered = !item.question.logic.trigger.is_empty();
            self.flaws.extend(flaws);
            if let Some(item) = self.items.get_mut(number) {
                item.rules = rules;
                item.keeps_value = keeps_first || is_triggered;
                item.is_volatile = mentions.is_volatile;
            }
            all_mentions.push(mentions);
        }
        all_mentions
    }

    /// What each item is settled after: what it speaks of, and the group that it stands in.
    fn needs(&self, mentions: &[Mentions]) -> Vec<BTreeSet<ItemNumber>> {
        let of = |(number, (item, mentions)): (ItemNumber, (&Item, &Mentions))| {
            let mentioned = mentions.paths.iter().filter_map(|path| self.at_path(path));
            item.parent.into_iter().chain(mentioned.filter(|other| *other != number)).collect()
        };
        self.items.iter().zip(mentions).enumerate().map(of).collect()
    }

    /// Items that depend on themselves, unless they only keep what they once came to.
    fn circles_of_one(&self, mentions: &[Mentions]) -> Vec<Vec<ItemNumber>> {
        let is_one = |(_, (item, mentions)): &(ItemNumber, (&Item, &Mentions))| {
            !mentions.keeps_first && mentions.paths.contains(&item.path)
        };
        let items = self.items.iter().zip(mentions).enumerate();
        items.filter(is_one).map(|(number, _)| vec![number]).collect()
    }

    fn listen(&mut self, mentions: &[Mentions]) {
        for (number, mentions) in mentions.iter().enumerate() {
            let heard: Vec<ItemNumber> = if mentions.anything {
                (0..self.items.len()).filter(|other| *other != number).collect()
            } else {
                mentions.paths.iter().filter_map(|path| self.at_path(path)).collect()
            };
            for other in heard {
                if let Some(item) = self.items.get_mut(other) {
                    item.listeners.push(number);
                }
            }
            let trigger = self.items.get(number).map(|item| item.question.logic.trigger.clone());
            for name in trigger.unwrap_or_default() {
                let other = self.number(&name);
                if let Some(item) = other.and_then(|other| self.items.get_mut(other)) {
                    item.triggers.push(number);
                }
            }
        }
    }
}

/// Puts questions in a row, a group before what stands in it.
fn lay_out(
    questions: Vec<Question>,
    parent: Option<ItemNumber>,
    path: &[String],
    repeats: &[ItemNumber],
    items: &mut Vec<Item>,
) {
    for mut question in questions {
        let number = items.len();
        let inside = question.kind.inside_mut().map(std::mem::take).unwrap_or_default();
        let own_path: Vec<String> = path.iter().cloned().chain([question.name.to_string()]).collect();
        let is_repeat = matches!(question.kind, QuestionKind::Repeat(_));
        items.push(Item {
            question,
            parent,
            children: Vec::new(),
            path: own_path.clone(),
            repeats: repeats.to_vec(),
            rules: Rules::default(),
            listeners: Vec::new(),
            triggers: Vec::new(),
            rank: number,
            is_volatile: false,
            keeps_value: false,
        });
        if let Some(item) = parent.and_then(|parent| items.get_mut(parent)) {
            item.children.push(number);
        }
        let around: Vec<ItemNumber> = repeats.iter().copied().chain(is_repeat.then_some(number)).collect();
        lay_out(inside, Some(number), &own_path, &around, items);
    }
}
