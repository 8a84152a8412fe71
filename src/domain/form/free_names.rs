//! Names that are free in a form, for questions that are added to it, and everything that these say of each other.

use super::{
    kind::QuestionKind,
    logic::{Formula, Logic, Preset},
    question::{Question, QuestionName},
    survey::{self, Form},
    texts::TextKind,
};
use crate::domain::{language::Multilingual, ordered::Ordered};

impl Form {
    /// A name that no question of the form has, nor had in a version with answers: `q` and the first free number.
    pub fn free_question_name(&self) -> QuestionName {
        let had = |name: &QuestionName| {
            self.editions
                .iter()
                .any(|edition| survey::every(&edition.questions).any(|known| known.name == *name))
        };
        let taken = |name: &QuestionName| self.question(name).is_some() || had(name);
        let before: usize =
            self.editions.iter().map(|edition| survey::every(&edition.questions).count()).sum();
        let count = self.every_question().count().saturating_add(before);
        let numbers = self.questions.len().saturating_add(1)..=count.saturating_mul(2).saturating_add(1);
        numbers
            .map(QuestionName::numbered)
            .find(|name| !taken(name))
            .unwrap_or_else(|| QuestionName::numbered(0))
    }
}

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
        for kind in TextKind::ALL {
            in_words(kind.of_mut(question), renamed);
        }
        in_logic(&mut question.logic, renamed);
        if let Some(selection) = question.kind.selection_mut() {
            in_formula(&mut selection.filter, renamed);
        }
        if let QuestionKind::Repeat(repeat) = &mut question.kind {
            in_formula(&mut repeat.count, renamed);
        }
        if let Some(inside) = question.kind.inside_mut() {
            follow(inside, renamed);
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

#[cfg(test)]
mod tests {
    use crate::domain::form::{
        KindName,
        edition::tests::{form, named},
    };

    #[test]
    fn a_new_question_takes_no_name_that_has_answers() {
        let form = form();
        assert_eq!(form.free_question_name().as_str(), "q3");
        let before = form
            .clone()
            .with_question(named("q4", KindName::Text))
            .with_question(named("q3", KindName::Text));
        let after = form.following(&before, true);
        assert_eq!(
            after.free_question_name().as_str(),
            "q5",
            "answers are kept under the name of a question that is gone"
        );
    }
}
