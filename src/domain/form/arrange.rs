//! Where questions stand in a form: moved among those that they stand with, into groups and out of them, and doubled.

use super::{
    free_names::with_free_names,
    question::{Question, QuestionName},
    survey::Form,
};

/// Where a question stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The group that it is in; none at the top.
    pub group: Option<QuestionName>,
    /// Its place among those that it stands with, counted from 0.
    pub place: usize,
    /// How many those are, with itself.
    pub of: usize,
}

impl Form {
    /// Where a question stands; none if there is no such question.
    pub fn position(&self, name: &QuestionName) -> Option<Position> {
        position(&self.questions, None, name)
    }

    /// The same form with the question one place earlier among those that it stands with.
    #[must_use]
    pub fn with_question_earlier(mut self, name: &QuestionName) -> Self {
        if let Some((siblings, place)) = found(&mut self.questions, name)
            && place > 0
        {
            siblings.swap(place, place - 1);
        }
        self
    }

    /// The same form with the question one place later among those that it stands with.
    #[must_use]
    pub fn with_question_later(mut self, name: &QuestionName) -> Self {
        if let Some((siblings, place)) = found(&mut self.questions, name)
            && place + 1 < siblings.len()
        {
            siblings.swap(place, place + 1);
        }
        self
    }

    /// The groups that a question can be moved into: not the one that it is in, not itself, and none in itself.
    pub fn groups_for(&self, name: &QuestionName) -> Vec<&Question> {
        let around = self.position(name).and_then(|position| position.group);
        let mut groups = Vec::new();
        groups_outside(&self.questions, name, &mut groups);
        groups.retain(|group| Some(&group.name) != around.as_ref());
        groups
    }

    /// The same form with the question at the end of a group, if it can be there.
    #[must_use]
    pub fn with_question_in(mut self, name: &QuestionName, group: &QuestionName) -> Self {
        let can_be = self.groups_for(name).iter().any(|known| known.name == *group);
        if can_be && let Some(question) = take(&mut self.questions, name) {
            self = self.with_added(question, Some(group));
        }
        self
    }

    /// The same form with the question right behind the group that it was in.
    #[must_use]
    pub fn with_question_out(mut self, name: &QuestionName) -> Self {
        let group = self.position(name).and_then(|position| position.group);
        if let Some(group) = group
            && let Some(question) = take(&mut self.questions, name)
        {
            put_behind(&mut self.questions, &group, question);
        }
        self
    }

    /// The same form with one more question, at the end of a group or of the form.
    #[must_use]
    pub fn with_added(mut self, question: Question, group: Option<&QuestionName>) -> Self {
        let inside = group.and_then(|group| {
            let (siblings, place) = found(&mut self.questions, group)?;
            siblings.get_mut(place)?.kind.inside_mut()
        });
        match inside {
            Some(inside) => inside.push(question),
            None => self.questions.push(question),
        }
        self
    }

    /// The same form with the question a second time, right behind itself, and what the second one is called. What a group
    /// says of its own questions, its double says of theirs.
    #[must_use]
    pub fn doubled(mut self, name: &QuestionName) -> Option<(Self, QuestionName)> {
        let question = self.question(name)?.clone();
        let double = with_free_names(&self, vec![question]).into_iter().next()?;
        let called = double.name.clone();
        put_behind(&mut self.questions, name, double);
        Some((self, called))
    }
}

fn position(questions: &[Question], group: Option<&QuestionName>, name: &QuestionName) -> Option<Position> {
    if let Some(place) = questions.iter().position(|question| question.name == *name) {
        return Some(Position { group: group.cloned(), place, of: questions.len() });
    }
    questions.iter().find_map(|question| position(question.inside(), Some(&question.name), name))
}

/// Those that a question stands with, and its place among them.
fn found<'a>(
    questions: &'a mut Vec<Question>,
    name: &QuestionName,
) -> Option<(&'a mut Vec<Question>, usize)> {
    if let Some(place) = questions.iter().position(|question| question.name == *name) {
        return Some((questions, place));
    }
    questions.iter_mut().find_map(|question| found(question.kind.inside_mut()?, name))
}

fn take(questions: &mut Vec<Question>, name: &QuestionName) -> Option<Question> {
    found(questions, name).map(|(siblings, place)| siblings.remove(place))
}

fn put_behind(questions: &mut Vec<Question>, name: &QuestionName, question: Question) {
    match found(questions, name) {
        Some((siblings, place)) => siblings.insert(place + 1, question),
        None => questions.push(question),
    }
}

fn groups_outside<'a>(questions: &'a [Question], name: &QuestionName, groups: &mut Vec<&'a Question>) {
    for question in questions.iter().filter(|question| question.name != *name && question.kind.holds_others())
    {
        groups.push(question);
        groups_outside(question.inside(), name, groups);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        form::{Formula, KindName, QuestionKind},
        id::{Id, RecordId},
    };

    fn name(text: &str) -> QuestionName {
        text.parse().unwrap()
    }

    fn question(text: &str, kind: KindName) -> Question {
        Question { kind: QuestionKind::of_name(kind), ..Question::blank(name(text)) }
    }

    /// `a`, then a group `g` of `b` and a repeat `r` of `c`.
    fn form() -> Form {
        let blank = Form::blank(Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
        let mut form = blank;
        for (added, kind, group) in [
            ("a", KindName::YesNo, None),
            ("g", KindName::Group, None),
            ("b", KindName::Number, Some("g")),
            ("r", KindName::Repeat, Some("g")),
            ("c", KindName::Line, Some("r")),
        ] {
            form = form.with_added(question(added, kind), group.map(name).as_ref());
        }
        form
    }

    /// The questions as one line, groups in parentheses.
    fn shown(questions: &[Question]) -> String {
        let one = |question: &Question| match question.inside() {
            [] => question.name.to_string(),
            inside => format!("{}({})", question.name, shown(inside)),
        };
        questions.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn questions_move_among_their_siblings_into_groups_and_out() {
        let form = form();
        assert_eq!(shown(&form.questions), "a g(b r(c))");
        for (moved, expected) in [
            (form.clone().with_question_earlier(&name("a")), "a g(b r(c))"),
            (form.clone().with_question_earlier(&name("r")), "a g(r(c) b)"),
            (form.clone().with_question_later(&name("b")), "a g(r(c) b)"),
            (form.clone().with_question_later(&name("a")), "g(b r(c)) a"),
            (form.clone().with_question_later(&name("c")), "a g(b r(c))"),
            (form.clone().with_question_in(&name("a"), &name("r")), "g(b r(c a))"),
            (form.clone().with_question_in(&name("g"), &name("r")), "a g(b r(c))"),
            (form.clone().with_question_in(&name("g"), &name("g")), "a g(b r(c))"),
            (form.clone().with_question_in(&name("a"), &name("b")), "a g(b r(c))"),
            (form.clone().with_question_out(&name("c")), "a g(b r c)"),
            (form.clone().with_question_out(&name("r")), "a g(b) r(c)"),
            (form.clone().with_question_out(&name("a")), "a g(b r(c))"),
        ] {
            assert_eq!(shown(&moved.questions), expected);
        }
        let groups = |of: &str| -> Vec<String> {
            form.groups_for(&name(of)).iter().map(|group| group.name.to_string()).collect()
        };
        assert_eq!(
            (groups("a"), groups("b"), groups("g")),
            (vec!["g".into(), "r".into()], vec!["r".into()], vec![])
        );
        let of_c = Position { group: Some(name("r")), place: 0, of: 1 };
        assert_eq!(form.position(&name("c")), Some(of_c));
        assert_eq!(form.position(&name("x")), None);
    }

    #[test]
    fn a_double_has_names_of_its_own_and_speaks_of_itself() {
        let mut c = question("c", KindName::Line);
        c.logic.relevant = Formula::new("${b} > 3 and ${a} = 'yes'");
        let (form, called) = form().with_question(c).doubled(&name("g")).unwrap();
        assert_eq!(
            (shown(&form.questions), called.as_str()),
            ("a g(b r(c)) g_2(b_2 r_2(c_2))".into(), "g_2")
        );
        let relevant = form.question(&name("c_2")).unwrap().logic.relevant.as_ref();
        assert_eq!(relevant.map(Formula::as_str), Some("${b_2} > 3 and ${a} = 'yes'"));
        assert!(form.doubled(&name("x")).is_none());
    }
}
