//! The response that comes of an interview.

use super::{Interview, Objection};
use crate::domain::{
    calendar::WallTime,
    expression::Node,
    form::{Answers, Control, Metadata, Noted, Place, QuestionKind, Response},
};

/// Why a form can't be handed in: the first question that keeps it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotFinished {
    /// Where it is.
    pub place: Place,
    /// What is wrong there.
    pub objection: Objection,
}

impl Interview {
    /// The response, if nothing keeps it back. What the form's logic does not ask is left out of it; the draft keeps it.
    ///
    /// # Errors
    /// The first question that keeps it back.
    pub fn finish(&self, finished: WallTime) -> Result<Response, NotFinished> {
        if let Some((place, objection)) = self.first_objection(&self.screens()) {
            return Err(NotFinished { place, objection });
        }
        let draft = &self.draft;
        Ok(Response {
            id: draft.id,
            project: draft.project,
            form: draft.form,
            form_version: self.blueprint.form.version,
            session: draft.session,
            language: self.language.clone(),
            started: draft.started,
            finished,
            answers: self.answers(finished),
            revisions: Vec::new(),
            void: None,
        })
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "a question with a value of its own is the rule")]
    fn answers(&self, finished: WallTime) -> Answers {
        let mut answers = Vec::new();
        for (number, item) in self.blueprint.items.iter().enumerate() {
            let name = &item.question.name;
            let at = |times: Vec<usize>| Place { name: name.clone(), times };
            let present = |(node, _): &(Node, Vec<usize>)| self.document.is_present(*node);
            match &item.question.kind {
                QuestionKind::Group(_) => {}
                QuestionKind::Repeat(_) => {
                    for (parent, times) in self.nodes_of(number).into_iter().filter(present) {
                        let asked = self.document.children_named(parent, name.as_str());
                        let count = asked.filter(|node| self.document.is_relevant(*node)).count();
                        if count > 0 {
                            answers.push((at(times), count.to_string()));
                        }
                    }
                }
                QuestionKind::Metadata(Metadata { what: Noted::End }) => {
                    answers.push((at(Vec::new()), finished.to_string()));
                }
                kind => {
                    if matches!(kind.kind().control(), Control::Note) {
                        continue;
                    }
                    for (node, times) in self.nodes_of(number).into_iter().filter(present) {
                        let value = self.document.value(node);
                        if !value.is_empty() {
                            answers.push((at(times), value.to_owned()));
                        }
                    }
                }
            }
        }
        answers.into_iter().collect()
    }
}
