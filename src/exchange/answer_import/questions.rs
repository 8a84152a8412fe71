//! The questions that the cells of a form's tables answer, in each of its versions.

use super::problem::Problem;
use crate::{
    domain::{
        entry,
        form::{Form, KindName, MOST_TIMES, Question, QuestionName},
    },
    exchange::answers::cell_words::{CellReader, Unread},
};

/// A question in the versions of a form that have it, the present one first.
pub struct Versions<'f> {
    readers: Vec<(u32, CellReader<'f>)>,
    is_repeat: bool,
}

impl<'f> Versions<'f> {
    /// The versions of the question of that name.
    pub fn of(name: &QuestionName, form: &'f Form) -> Self {
        let present = (form.version, form.questions.as_slice(), &form.lists);
        let earlier = form.editions.iter().rev();
        let earlier = earlier.map(|edition| (edition.version, edition.questions.as_slice(), &edition.lists));
        let (mut readers, mut is_repeat) = (Vec::new(), false);
        for (version, questions, lists) in std::iter::once(present).chain(earlier) {
            if let Some(question) = find(questions, name) {
                readers.push((version, CellReader::new(question, lists)));
                is_repeat |= question.kind.name() == KindName::Repeat;
            }
        }
        Self { readers, is_repeat }
    }

    /// The answer in a cell of a response to a version: as that version reads it, or else as another does. A question of
    /// which only the name is left takes any answer, as it stands in our own tables.
    ///
    /// # Errors
    /// Why none of them takes it; the reason is that of the version that was answered, if that is known.
    pub fn read(&self, cell: &str, version: u32) -> Result<Option<String>, Problem> {
        let own = self.readers.iter().filter(|(known, _)| *known == version);
        let others = self.readers.iter().filter(|(known, _)| *known != version);
        let mut first = None;
        for (_, reader) in own.chain(others) {
            match reader.read(cell) {
                Ok(answer) => return self.few_enough(answer),
                Err(Unread::Ambiguous) => first = first.or(Some(Problem::Ambiguous)),
                Err(Unread::Refused(problem)) => first = first.or(Some(Problem::Answer(problem))),
            }
        }
        first.map_or_else(|| Ok(Some(cell.to_owned()).filter(|cell| !cell.is_empty())), Err)
    }
    /// How many times a repeat was asked: no more than a phone can show, or a file could make it busy for ever.
    fn few_enough(&self, answer: Option<String>) -> Result<Option<String>, Problem> {
        let is_much = |answer: &String| answer.parse().is_ok_and(|times: usize| times > MOST_TIMES);
        if self.is_repeat && answer.as_ref().is_some_and(is_much) {
            let most = i64::try_from(MOST_TIMES).unwrap_or(i64::MAX);
            return Err(Problem::Answer(entry::Problem::TooLarge { most }));
        }
        Ok(answer)
    }
}

fn find<'f>(questions: &'f [Question], name: &QuestionName) -> Option<&'f Question> {
    questions.iter().find_map(|question| {
        if question.name == *name { Some(question) } else { find(question.inside(), name) }
    })
}
