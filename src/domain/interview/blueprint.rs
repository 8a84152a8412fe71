//! A form made ready for asking: its questions in a row, their expressions read, and the order in which values are worked
//! out. Made once when a form is opened.

use super::{
    flaw::{Column, Flaw},
    order,
};
use crate::domain::{
    expression::{Expression, Mentions},
    form::{Form, Formula, Preset, Question, QuestionKind, QuestionName},
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

/// The expressions of a question that can be read.
#[derive(Debug, Default)]
pub(super) struct Rules {
    pub relevant: Option<Expression>,
    pub required: Option<Expression>,
    pub constraint: Option<Expression>,
    pub calculation: Option<Expression>,
    pub read_only: Option<Expression>,
    pub preset: Option<Expression>,
    pub times: Option<Expression>,
    /// Finds the choices that are offered.
    pub offered: Option<Expression>,
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
        let (order, circles) = order::order(&blueprint.items, &mentions, &blueprint);
        for circle in circles {
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
            let mut reading =
                Reading { blueprint: self, item, flaws: Vec::new(), settles_by: Mentions::default() };
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

/// Reads the expressions of one question.
struct Reading<'b> {
    blueprint: &'b Blueprint,
    item: &'b Item,
    flaws: Vec<Flaw>,
    /// What its value, its presence and its times depend on.
    settles_by: Mentions,
}

impl Reading<'_> {
    fn rules(&mut self) -> (Rules, bool) {
        let item = self.item;
        let question = &item.question;
        let logic = &question.logic;
        let mut rules = Rules {
            relevant: self.settling(Column::Relevant, logic.relevant.as_ref()),
            required: self.read(Column::Required, logic.required.as_ref()),
            constraint: self.read(Column::Constraint, logic.constraint.as_ref()),
            read_only: self.read(Column::ReadOnly, logic.read_only.as_ref()),
            ..Rules::default()
        };
        let settles_before = self.settles_by.keeps_first;
        let calculation = logic.calculation.as_ref();
        if logic.trigger.is_empty() {
            rules.calculation = self.settling(Column::Calculation, calculation);
        } else {
            // What it mentions does not settle it, but its value may differ.
            let read = self.read_with_mentions(Column::Calculation, calculation);
            self.settles_by.is_volatile |= read.as_ref().is_some_and(|(_, mentions)| mentions.is_volatile);
            rules.calculation = read.map(|(expression, _)| expression);
        }
        let keeps_first = self.settles_by.keeps_first && !settles_before;
        if let Some(Preset::Worked(formula)) = &logic.default {
            rules.preset = self.read(Column::Default, Some(formula));
        }
        if let QuestionKind::Repeat(repeat) = &question.kind {
            rules.times = self.settling(Column::RepeatCount, repeat.count.as_ref());
        }
        let selection = question.kind.kind().selection();
        if let Some((selection, filter)) = selection.and_then(|known| Some((known, known.filter.as_ref()?))) {
            let list = selection.list().map_or_else(|| own_list(&question.name), ToOwned::to_owned);
            let found = Formula::new(&format!("instance('{list}')/root/item[{filter}]"));
            rules.offered = self.read(Column::ChoiceFilter, found.as_ref());
        }
        (rules, keeps_first)
    }

    fn read(&mut self, column: Column, formula: Option<&Formula>) -> Option<Expression> {
        self.read_with_mentions(column, formula).map(|(expression, _)| expression)
    }

    fn settling(&mut self, column: Column, formula: Option<&Formula>) -> Option<Expression> {
        let (expression, mentions) = self.read_with_mentions(column, formula)?;
        self.settles_by.paths.extend(mentions.paths);
        self.settles_by.anything |= mentions.anything;
        self.settles_by.keeps_first |= mentions.keeps_first;
        self.settles_by.is_volatile |= mentions.is_volatile;
        Some(expression)
    }

    fn read_with_mentions(
        &mut self,
        column: Column,
        formula: Option<&Formula>,
    ) -> Option<(Expression, Mentions)> {
        let question = self.item.question.name.clone();
        let expression: Expression = match formula?.as_str().parse() {
            Ok(expression) => expression,
            Err(error) => {
                self.flaws.push(Flaw::Unreadable { question, column, error });
                return None;
            }
        };
        let path: Vec<&str> = self.item.path.iter().map(String::as_str).collect();
        let named = |name: &str| self.blueprint.named(name).map(|item| item.path.clone());
        let mentions = expression.mentions(&path, &named);
        for name in &mentions.unknown_names {
            self.flaws.push(Flaw::UnknownName { question: question.clone(), column, name: name.clone() });
        }
        Some((expression, mentions))
    }
}

/// What the choices of a question's own are called where an expression looks into them.
pub(super) fn own_list(question: &QuestionName) -> String {
    format!("?{question}")
}
