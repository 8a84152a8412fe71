//! Questions whose answers follow from no others'.

use crate::domain::form::{Form, Formula, Logic, Preset, Question, QuestionKind, QuestionName, Selection};

/// The questions of a form that are asked once, of everybody and whatever was answered before, in every version of it.
///
/// Where one is asked only of those who gave an answer to another, how many answered the one is how many gave that
/// answer to the other, and what is hidden there could be read here.
pub fn standing_alone(form: &Form) -> Vec<&Question> {
    let mut found = Vec::new();
    gather(&form.questions, &mut found);
    let earlier = |name: &QuestionName| {
        form.editions.iter().all(|edition| {
            let mut alone = Vec::new();
            gather(&edition.questions, &mut alone);
            alone.iter().any(|question| question.name == *name) || !has(&edition.questions, name)
        })
    };
    found.retain(|question| earlier(&question.name));
    found
}

fn gather<'f>(questions: &'f [Question], found: &mut Vec<&'f Question>) {
    for question in questions.iter().filter(|question| depends_on_none(question)) {
        match &question.kind {
            QuestionKind::Group(group) => gather(&group.questions, found),
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
            | QuestionKind::Paper(_) => found.push(question),
        }
    }
}

fn has(questions: &[Question], name: &QuestionName) -> bool {
    questions.iter().any(|question| question.name == *name || has(question.inside(), name))
}

fn depends_on_none(question: &Question) -> bool {
    let Logic { relevant, required, constraint, calculation, default, .. } = &question.logic;
    let is_worked_out = matches!(default, Some(Preset::Worked(_)));
    let is_filtered =
        question.kind.kind().selection().is_some_and(|selection: &Selection| selection.filter.is_some());
    let asks_others = [required, constraint].into_iter().flatten().any(names_another);
    relevant.is_none() && calculation.is_none() && !is_worked_out && !is_filtered && !asks_others
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
        let names: Vec<&str> = standing_alone(&form).iter().map(|question| question.name.as_str()).collect();
        assert_eq!(names, ["everybody", "inside"]);
    }
}
