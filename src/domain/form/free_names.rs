//! Names that are free in a form, for questions that are added to it, and everything that these say of each other.

use super::{
    kind::QuestionKind,
    logic::{Formula, Logic, Preset},
    question::{Question, QuestionName},
    survey::Form,
};
use crate::domain::{language::Multilingual, ordered::Ordered};

/// New names by the old ones.
type Renamed = Ordered<String, QuestionName>;

/// Questions that are to be added to a form, each under a name that is free in it. What they say of each other follows.
pub fn with_free_names(form: &Form, mut questions: Vec<Question>) -> Vec<Question> {
    let mut taken = Ordered::new();
    note_names(&form.questions, &mut taken);
    form.editions.iter().for_each(|edition| note_names(&edition.questions, &mut taken));
    let mut renamed = Renamed::new();
    rename(&mut questions, &mut taken, &mut renamed);
    follow(&mut questions, &renamed);
    questions
}

fn note_names(questions: &[Question], names: &mut Ordered<QuestionName, ()>) {
    for question in questions {
        names.insert(question.name.clone(), ());
        note_names(question.inside(), names);
    }
}

/// Gives every question a free name. What is said of a name that several of them have is said of the first.
fn rename(questions: &mut [Question], taken: &mut Ordered<QuestionName, ()>, renamed: &mut Renamed) {
    for question in questions {
        let name = free(&question.name, taken);
        taken.insert(name.clone(), ());
        if renamed.get(question.name.as_str()).is_none() {
            renamed.insert(question.name.to_string(), name.clone());
        }
        question.name = name;
        if let Some(inside) = question.kind.inside_mut() {
            rename(inside, taken, renamed);
        }
    }
}

fn free(name: &QuestionName, taken: &Ordered<QuestionName, ()>) -> QuestionName {
    if taken.get(name).is_none() {
        return name.clone();
    }
    // One more than there are names: one of them is free.
    let mut numbered =
        (2..=taken.keys().count() + 2).filter_map(|number| format!("{name}_{number}").parse().ok());
    numbered.find(|name| taken.get(name).is_none()).unwrap_or_else(|| name.clone())
}

/// Lets everything that a question says of another follow that one's new name.
fn follow(questions: &mut [Question], renamed: &Renamed) {
    for question in questions {
        let Question { label, hint, script, logic, kind, .. } = question;
        for text in [label, hint, script, &mut logic.required_message, &mut logic.constraint_message] {
            in_words(text, renamed);
        }
        in_logic(logic, renamed);
        match kind {
            QuestionKind::ChooseOne(choice) => in_formula(&mut choice.0.filter, renamed),
            QuestionKind::ChooseSeveral(choice) => in_formula(&mut choice.0.filter, renamed),
            QuestionKind::Rank(choice) => in_formula(&mut choice.0.filter, renamed),
            QuestionKind::Group(group) => follow(&mut group.questions, renamed),
            QuestionKind::Repeat(repeat) => {
                in_formula(&mut repeat.count, renamed);
                follow(&mut repeat.questions, renamed);
            }
            QuestionKind::Rating(_)
            | QuestionKind::YesNo(_)
            | QuestionKind::Number(_)
            | QuestionKind::DecimalNumber(_)
            | QuestionKind::Range(_)
            | QuestionKind::Text(_)
            | QuestionKind::Day(_)
            | QuestionKind::Time(_)
            | QuestionKind::DayAndTime(_)
            | QuestionKind::Note(_)
            | QuestionKind::Acknowledge(_)
            | QuestionKind::Calculate(_)
            | QuestionKind::Hidden(_)
            | QuestionKind::Metadata(_)
            | QuestionKind::Paper(_) => {}
        }
    }
}

fn in_logic(logic: &mut Logic, renamed: &Renamed) {
    let Logic { relevant, required, constraint, calculation, read_only, .. } = logic;
    for formula in [relevant, required, constraint, calculation, read_only] {
        in_formula(formula, renamed);
    }
    if let Some(Preset::Worked(formula)) = &mut logic.default {
        rewrite(formula, renamed);
    }
    for name in &mut logic.trigger {
        if let Some(new) = renamed.get(name.as_str()) {
            *name = new.clone();
        }
    }
}

fn in_formula(formula: &mut Option<Formula>, renamed: &Renamed) {
    if let Some(formula) = formula {
        rewrite(formula, renamed);
    }
}

fn rewrite(formula: &mut Formula, renamed: &Renamed) {
    if let Some(new) = Formula::new(&with_new_names(formula.as_str(), renamed)) {
        *formula = new;
    }
}

fn in_words(text: &mut Multilingual, renamed: &Renamed) {
    *text = text.iter().fold(Multilingual::default(), |made, (tag, words)| {
        made.with_words(tag, &with_new_names(words, renamed))
    });
}

/// The text with `${old}` replaced by `${new}`.
fn with_new_names(text: &str, renamed: &Renamed) -> String {
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        made.push_str(before);
        made.push_str("${");
        rest = after;
        let Some((name, behind)) = after.split_once('}') else { break };
        made.push_str(renamed.get(name.trim()).map_or(name, QuestionName::as_str));
        made.push('}');
        rest = behind;
    }
    made + rest
}
