//! Which conditions fit a question: what its answers can be held against.

use super::{About, Condition, Test, Wanted};
use crate::domain::{
    decimal::Decimal,
    form::{Control, KindName, Question, lists::ChoiceLists},
};

impl Test {
    /// The tests that make sense of an answer to a question.
    pub fn of_answers_to(question: &Question) -> Vec<Self> {
        let some: &[Self] = match question.kind.kind().control() {
            Control::ChooseSeveral | Control::Rank => &[Self::Includes, Self::IncludesNot],
            Control::Faces | Control::Stars => &[Self::Is, Self::IsNot, Self::AtLeast, Self::AtMost],
            Control::ChooseOne if question.kind.name() == KindName::RatingWords => {
                &[Self::Is, Self::IsNot, Self::AtLeast, Self::AtMost]
            }
            Control::ChooseOne | Control::Acknowledge | Control::Line | Control::Lines => {
                &[Self::Is, Self::IsNot]
            }
            Control::WholeNumber | Control::DecimalNumber | Control::Scale(_) => &Self::NUMBERS,
            Control::Unseen => {
                &[Self::Is, Self::IsNot, Self::MoreThan, Self::LessThan, Self::AtLeast, Self::AtMost]
            }
            Control::Day | Control::Time | Control::DayAndTime | Control::Note | Control::Paper => &[],
        };
        some.iter().copied().chain([Self::Answered, Self::NotAnswered]).collect()
    }

    /// The tests of a number.
    pub const NUMBERS: [Self; 5] = [Self::MoreThan, Self::LessThan, Self::AtLeast, Self::AtMost, Self::Is];

    /// Whether it is held against a number.
    pub const fn is_of_numbers(self) -> bool {
        matches!(self, Self::MoreThan | Self::LessThan | Self::AtLeast | Self::AtMost)
    }
}

impl Condition {
    /// What a condition on a question is before anybody has said more: one that can hold.
    pub fn begun(question: &Question, lists: &ChoiceLists) -> Self {
        let test = Test::of_answers_to(question).first().copied().unwrap_or(Test::Answered);
        let about = About::Question(question.name.clone());
        Self { about, test, wanted: Wanted::Text(String::new()) }.fitting(question, lists)
    }

    /// The same condition, held against something that an answer to the question can be.
    #[must_use]
    pub fn fitting(self, question: &Question, lists: &ChoiceLists) -> Self {
        let choices = question.kind.kind().choices(lists);
        let wants_number = self.test.is_of_numbers() || wants_number(question);
        let shown = self.wanted.shown();
        let wanted = if !self.test.takes_a_value() {
            Wanted::Text(String::new())
        } else if choices.is_empty() {
            let number = shown.parse().ok().or_else(|| shown.is_empty().then(|| Decimal::whole(0)));
            number.filter(|_| wants_number).map_or_else(|| Wanted::typed(&shown, false), Wanted::Number)
        } else {
            let known = choices.iter().find(|choice| choice.name == shown).or_else(|| choices.first());
            Wanted::typed(known.map_or("", |choice| &choice.name), self.test.is_of_numbers())
        };
        Self { wanted, ..self }
    }
}

/// Whether answers to a question are numbers that are typed.
pub fn wants_number(question: &Question) -> bool {
    matches!(
        question.kind.kind().control(),
        Control::WholeNumber | Control::DecimalNumber | Control::Scale(_)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::{Choice, ChooseOne, Conditions, Joined, QuestionKind, Selection};

    #[test]
    fn a_condition_begins_as_one_that_can_hold() {
        let lists = ChoiceLists::new();
        let named = |kind| Question { kind, ..Question::blank("a".parse().unwrap()) };
        let choices = Selection::own(vec![Choice::named("red"), Choice::named("blue")]);
        for (kind, expected) in [
            (QuestionKind::ChooseOne(ChooseOne(choices)), "${a} = 'red'"),
            (QuestionKind::of_name(KindName::YesNo), "${a} = 'yes'"),
            (QuestionKind::of_name(KindName::Number), "${a} > 0"),
            (QuestionKind::of_name(KindName::Day), "${a} != ''"),
            (QuestionKind::of_name(KindName::RatingFaces), "${a} = '1'"),
        ] {
            let begun = Condition::begun(&named(kind), &lists);
            let conditions = Conditions { joined: Joined::All, all: vec![begun] };
            assert_eq!(conditions.write().as_deref(), Some(expected));
        }
        let faces = named(QuestionKind::of_name(KindName::RatingFaces));
        let most =
            Condition { test: Test::AtLeast, ..Condition::begun(&faces, &lists) }.fitting(&faces, &lists);
        assert_eq!(most.wanted, Wanted::Number(Decimal::whole(1)));
    }
}
