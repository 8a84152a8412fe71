//! Questions whose answers follow from no others'.

use crate::domain::form::{
    Form, Formula, Logic, Preset, Question, QuestionKind, QuestionName, Response, Selection,
};

/// What can be counted of a form without telling of something else.
pub struct StandingAlone<'f> {
    /// The questions.
    pub questions: Vec<&'f Question>,
    /// Of whom they are counted; of everybody if there is none.
    pub gate: Option<Gate>,
}

/// An answer behind which most of a form is asked, such as consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    question: QuestionName,
    answer: String,
}

impl Gate {
    /// Whether a response gave it.
    pub fn lets_in(&self, response: &Response) -> bool {
        response.answer(&self.question) == Some(&self.answer)
    }

    /// The gate of a condition, if it has the shape `${question} = 'answer'`.
    fn of(condition: &str) -> Option<Self> {
        let (question, answer) = condition.split_once('=')?;
        let question = question.trim().strip_prefix("${")?.strip_suffix('}')?.trim().parse().ok()?;
        let answer = answer.trim();
        let inner = ['\'', '"'].iter().find_map(|quote| answer.strip_prefix(*quote)?.strip_suffix(*quote))?;
        let is_plain = !inner.is_empty() && !inner.contains(['\'', '"']);
        is_plain.then(|| Self { question, answer: inner.to_owned() })
    }
}

/// The questions of a form that are asked once, of everybody and whatever was answered before, in every version of it; or,
/// where most are asked only behind one answer, of everybody who gave it.
///
/// Where one is asked only of those who gave an answer to another, how many answered the one is how many gave that
/// answer to the other, and what is hidden there could be read here. Behind a gate nobody is counted who did not pass it,
/// so that nothing is said of the answer that it asks for.
pub fn standing_alone(form: &Form) -> StandingAlone<'_> {
    let mut found = Vec::new();
    gather(&form.questions, &[], &mut found);
    let condition = gate(&found);
    let is_open = |conditions: &[&str]| conditions.iter().all(|known| Some(*known) == condition);
    let was_open = |name: &QuestionName| {
        form.editions.iter().all(|edition| {
            let mut earlier = Vec::new();
            gather(&edition.questions, &[], &mut earlier);
            let same = earlier.iter().find(|(_, question)| question.name == *name);
            same.map_or_else(|| !has(&edition.questions, name), |(conditions, _)| is_open(conditions))
        })
    };
    let alone = found.iter().filter(|(conditions, question)| is_open(conditions) && was_open(&question.name));
    let questions = alone.map(|(_, question)| *question).collect();
    StandingAlone { questions, gate: condition.and_then(Gate::of) }
}

/// A question with the conditions under which it is asked.
type Found<'f> = (Vec<&'f str>, &'f Question);

/// The condition behind which more questions are asked than without any. It follows from the form, not from the answers.
fn gate<'f>(found: &[Found<'f>]) -> Option<&'f str> {
    let asked = || found.iter().filter(|(_, question)| question.is_asked());
    let open = asked().filter(|(conditions, _)| conditions.is_empty()).count();
    let behind = |condition: &str| {
        let only = |(conditions, _): &&Found<'f>| {
            !conditions.is_empty() && conditions.iter().all(|known| *known == condition)
        };
        asked().filter(only).count()
    };
    let firsts = asked().filter_map(|(conditions, _)| conditions.first().copied());
    firsts
        .filter(|condition| Gate::of(condition).is_some() && behind(condition) > open)
        .max_by_key(|it| behind(it))
}

fn gather<'f>(questions: &'f [Question], around: &[&'f str], found: &mut Vec<Found<'f>>) {
    for question in questions.iter().filter(|question| depends_on_none(question)) {
        let own = question.logic.relevant.as_ref().map(Formula::as_str);
        let conditions: Vec<&str> = around.iter().copied().chain(own).collect();
        match &question.kind {
            QuestionKind::Group(group) => gather(&group.questions, &conditions, found),
            QuestionKind::Repeat(_) => {}
            QuestionKind::Rating(_)
            | QuestionKind::YesNo(_)
            | QuestionKind::ChooseOne(_)
            | QuestionKind::ChooseSeveral(_)
            | QuestionKind::Rank(_)
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
            | QuestionKind::Paper(_) => found.push((conditions, question)),
        }
    }
}

fn has(questions: &[Question], name: &QuestionName) -> bool {
    questions.iter().any(|question| question.name == *name || has(question.inside(), name))
}

/// Whether it depends on no other apart from when it is asked.
fn depends_on_none(question: &Question) -> bool {
    let Logic { required, constraint, calculation, default, .. } = &question.logic;
    let is_worked_out = matches!(default, Some(Preset::Worked(_)));
    let is_filtered =
        question.kind.kind().selection().is_some_and(|selection: &Selection| selection.filter.is_some());
    let asks_others = [required, constraint].into_iter().flatten().any(names_another);
    calculation.is_none() && !is_worked_out && !is_filtered && !asks_others
}

/// Whether an expression may speak of another question: by `${name}` or by a path. One that only looks so costs a count.
fn names_another(formula: &Formula) -> bool {
    formula.as_str().contains(['$', '/'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        form::{Edition, Group, KindName, Layout},
        id::{Id, RecordId},
    };

    fn asked(name: &str, relevant: &str, constraint: &str) -> Question {
        let mut question = Question::blank(name.parse().unwrap());
        question.logic.relevant = Formula::new(relevant);
        question.logic.constraint = Formula::new(constraint);
        question
    }

    #[test]
    fn what_is_asked_of_some_or_held_against_another_does_not_stand_alone() {
        let group = |name: &str, relevant: &str, inside: &str| Question {
            kind: QuestionKind::Group(Group {
                questions: vec![asked(inside, "", "")],
                layout: Layout::InTurn,
            }),
            ..asked(name, relevant, "")
        };
        let mut form = Form::blank(Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
        form.questions = vec![
            asked("everybody", "", ". > 3"),
            asked("some", "${everybody} = 4", ""),
            asked("held", "", ". < ${everybody}"),
            group("open", "", "inside"),
            group("shut", "${everybody} = 4", "not_inside"),
            asked("once_some", "", ""),
            Question { kind: QuestionKind::of_name(KindName::Repeat), ..asked("again", "", "") },
        ];
        let questions = vec![asked("everybody", "", ""), asked("once_some", "true()", "")];
        form.editions =
            vec![Edition { version: 1, questions, lists: crate::domain::form::ChoiceLists::new() }];
        let found = standing_alone(&form);
        let names: Vec<&str> = found.questions.iter().map(|question| question.name.as_str()).collect();
        assert_eq!((names.as_slice(), found.gate), (&["everybody", "inside"][..], None));
    }

    #[test]
    fn behind_consent_everything_stands_alone_among_those_who_gave_it() {
        let behind = |name: &str| asked(name, "${consent} = 'yes'", "");
        let mut form = Form::blank(Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
        let why = asked("why", "${happy} = 1", "");
        form.questions = vec![asked("consent", "", ""), behind("happy"), behind("books"), why];
        let found = standing_alone(&form);
        let names: Vec<&str> = found.questions.iter().map(|question| question.name.as_str()).collect();
        assert_eq!(names, ["consent", "happy", "books"]);
        assert_eq!(found.gate, Gate::of("${consent}=\"yes\""));
        form.questions.remove(2);
        assert_eq!(standing_alone(&form).gate, None, "no more are asked behind it than without");
        for condition in ["${a} = 'x' or ${b} = 'y'", "${a} = 4", "true()", "${a} != 'x'", "'x' = ${a}"] {
            assert_eq!(Gate::of(condition), None, "{condition}");
        }
    }
}
