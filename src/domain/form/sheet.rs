//! A response as it is read: its answers in the order of the form, with the groups that they stand in.

use super::{
    kind::QuestionKind,
    place::Place,
    question::{Question, QuestionName},
    response::Answers,
    survey::Form,
};
use crate::domain::ordered::Ordered;

/// An answer with what it answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Where it belongs.
    pub place: &'a Place,
    /// The answer.
    pub answer: &'a str,
    /// The question; none if the form has none of that name.
    pub question: Option<&'a Question>,
    /// The groups around it, the outermost first; of one that is asked again and again with its times.
    pub around: Vec<(Place, &'a Question)>,
}

/// Answers in the order of the form; those to questions that it does not have come last. What a repeat is asked again for
/// stands together. How often it was asked is no line: its times say so.
pub fn sheet<'a>(form: &'a Form, answers: &'a Answers) -> Vec<Line<'a>> {
    let mut ways = Ordered::new();
    find_ways(&form.questions, &[], &mut ways);
    let mut lines: Vec<(Vec<(usize, usize)>, Line<'a>)> = Vec::new();
    for (place, answer) in answers.iter() {
        let Some(way) = ways.get(&place.name) else {
            let line = Line { place, answer, question: None, around: Vec::new() };
            lines.push((vec![(usize::MAX, 0)], line));
            continue;
        };
        let mut times = place.times.iter().copied();
        let mut passed = Vec::new();
        let (mut rank, mut around, mut question) = (Vec::new(), Vec::new(), None);
        for (number, step) in way {
            let is_itself = step.name == place.name;
            let is_repeat = matches!(step.kind, QuestionKind::Repeat(_));
            let time = if is_repeat && !is_itself { times.next() } else { None };
            passed.extend(time);
            rank.push((*number, time.unwrap_or_default()));
            if is_itself {
                question = Some(*step);
            } else {
                around.push((Place { name: step.name.clone(), times: passed.clone() }, *step));
            }
        }
        if question.is_some_and(|question| !matches!(question.kind, QuestionKind::Repeat(_))) {
            lines.push((rank, Line { place, answer, question, around }));
        }
    }
    lines.sort_by(|(one, _), (other, _)| one.cmp(other));
    lines.into_iter().map(|(_, line)| line).collect()
}

/// What former answers said otherwise than later ones; blank where they said nothing.
pub fn differences(former: &Answers, later: &Answers) -> Answers {
    let changed = former.iter().filter(|(place, answer)| later.get(place) != Some(*answer));
    let changed = changed.map(|(place, answer)| (place.clone(), answer.clone()));
    let added = later.keys().filter(|place| former.get(place).is_none());
    changed.chain(added.map(|place| (place.clone(), String::new()))).collect()
}

/// The groups down to a question and the question itself, each with its number among its neighbours.
type Way<'a> = Vec<(usize, &'a Question)>;

fn find_ways<'a>(
    questions: &'a [Question],
    to: &[(usize, &'a Question)],
    ways: &mut Ordered<QuestionName, Way<'a>>,
) {
    for (number, question) in questions.iter().enumerate() {
        let way: Way<'a> = to.iter().copied().chain([(number, question)]).collect();
        find_ways(question.inside(), &way, ways);
        ways.insert(question.name.clone(), way);
    }
}
