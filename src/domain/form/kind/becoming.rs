//! A kind of question that becomes another: what both have is kept.

use super::{ChooseOne, ChooseSeveral, Group, KindName, Layout, QuestionKind, Rank, Repeat};
use crate::domain::form::{lists::Selection, question::Question};

impl QuestionKind {
    /// The kind of that name, with the choices or the questions that this one has.
    #[must_use]
    pub fn becoming(self, name: KindName) -> Self {
        if self.name() == name {
            return self;
        }
        match name {
            KindName::ChooseOne => Self::ChooseOne(ChooseOne(self.into_selection())),
            KindName::ChooseSeveral => Self::ChooseSeveral(ChooseSeveral(self.into_selection())),
            KindName::Rank => Self::Rank(Rank(self.into_selection())),
            KindName::Group => {
                let (questions, layout) = self.into_inside();
                Self::Group(Group { questions, layout })
            }
            KindName::Repeat => {
                let (questions, layout) = self.into_inside();
                Self::Repeat(Repeat { questions, layout, count: None })
            }
            KindName::RatingFaces
            | KindName::RatingWords
            | KindName::RatingStars
            | KindName::YesNo
            | KindName::Number
            | KindName::DecimalNumber
            | KindName::Range
            | KindName::Line
            | KindName::Text
            | KindName::Day
            | KindName::Time
            | KindName::DayAndTime
            | KindName::Note
            | KindName::Acknowledge
            | KindName::Calculate
            | KindName::Hidden
            | KindName::Metadata
            | KindName::Paper => Self::of_name(name),
        }
    }

    /// What a question of this kind can become: one in which others stand stays one.
    pub fn can_become(&self) -> Vec<KindName> {
        use crate::domain::code::Coded;
        let holds = !self.kind().inside().is_empty();
        let is_group = |name: KindName| matches!(name, KindName::Group | KindName::Repeat);
        let fits = |name: &KindName| *name == self.name() || name.is_offered() && (!holds || is_group(*name));
        KindName::ALL.iter().copied().filter(fits).collect()
    }

    fn into_selection(self) -> Selection {
        self.kind().selection().cloned().unwrap_or_default()
    }

    fn into_inside(self) -> (Vec<Question>, Layout) {
        match self {
            Self::Group(group) => (group.questions, group.layout),
            Self::Repeat(repeat) => (repeat.questions, repeat.layout),
            Self::Rating(_)
            | Self::YesNo(_)
            | Self::ChooseOne(_)
            | Self::ChooseSeveral(_)
            | Self::Rank(_)
            | Self::Number(_)
            | Self::DecimalNumber(_)
            | Self::Range(_)
            | Self::Text(_)
            | Self::Day(_)
            | Self::Time(_)
            | Self::DayAndTime(_)
            | Self::Note(_)
            | Self::Acknowledge(_)
            | Self::Calculate(_)
            | Self::Hidden(_)
            | Self::Metadata(_)
            | Self::Paper(_) => (Vec::new(), Layout::default()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::Choice;

    #[test]
    fn choices_and_questions_are_kept() {
        let selection = Selection::own(vec![Choice::named("red")]);
        let one = QuestionKind::ChooseOne(ChooseOne(selection.clone()));
        assert_eq!(one.clone().becoming(KindName::Rank), QuestionKind::Rank(Rank(selection)));
        assert_eq!(one.becoming(KindName::Day), QuestionKind::of_name(KindName::Day));
        let questions = vec![Question::blank("q1".parse().unwrap())];
        let group = QuestionKind::Group(Group { questions, layout: Layout::OnePage });
        assert_eq!(group.can_become(), [KindName::Group, KindName::Repeat]);
        assert_eq!(group.clone().becoming(KindName::Repeat).becoming(KindName::Group), group);
    }
}
