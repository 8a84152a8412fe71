//! Every question of a form, for the team; the ratings as a picture.

use super::{
    Saying,
    shares::{known, share_words, short_share},
};
use crate::{
    domain::{
        evaluation::{Group, WordCount},
        form::{Form, Question},
        report::{Behind, FormPart, NumberFigures, QuestionPart, SeenShare},
    },
    exchange::{
        picture::{Rated, Ratings},
        report_page::{Block, CountRow, Line, Section, Source},
    },
    ui::words::{self as words, report as w},
};

/// A section for each question.
pub(super) fn questions(say: Saying, form: &Form, part: &FormPart) -> Vec<Section> {
    let of = |part: &QuestionPart| {
        let question = form.question(&part.question)?;
        Some(Section {
            title: say.of_form(form, &question.label),
            blocks: question_blocks(say, form, question, part),
        })
    };
    let mut sections: Vec<Section> = part.questions.iter().filter_map(of).collect();
    if let Some(first) = sections.first_mut() {
        let came = part.could_answer.map(|came| say.fill(w::IN_BRACKETS_OF, [&came.to_string()]));
        let words = came.unwrap_or_else(|| say.say(w::IN_BRACKETS).to_owned());
        let sources = vec![Source::Answers(form.id, Behind::Everybody)];
        first.blocks.insert(0, Block::Said(Line { words, sources }));
    }
    sections
}

/// The ratings of a form, each as a picture.
pub(super) fn ratings(say: Saying, form: &Form, part: &FormPart) -> Vec<Block> {
    let of = |part: &QuestionPart| {
        let question = form.question(&part.question)?;
        let title = Block::Heading(say.of_form(form, &question.label));
        Some([title, rating(say, form, question, part)?])
    };
    part.questions.iter().filter_map(of).flatten().collect()
}

fn question_blocks(say: Saying, form: &Form, question: &Question, part: &QuestionPart) -> Vec<Block> {
    let mut blocks = Vec::new();
    blocks.extend(rating(say, form, question, part));
    let row = |label: String, share: &SeenShare, behind: Behind| CountRow {
        label,
        words: short_share(say, share),
        percent: known(share).map(|known| known.percent),
        sources: vec![Source::Answers(form.id, behind)],
    };
    let chosen = part.choices.iter().map(|(choice, _, share)| {
        let behind = Behind::Chose(part.question.clone(), choice.name.clone());
        row(say.of_form(form, &choice.label), share, behind)
    });
    let chosen: Vec<CountRow> = chosen.collect();
    if !chosen.is_empty() {
        blocks.push(Block::Counts(chosen));
    }
    if let Some(numbers) = &part.numbers {
        let answered = Source::Answers(form.id, Behind::Answered(part.question.clone()));
        let said = |words| Block::Said(Line { words, sources: vec![answered.clone()] });
        blocks.extend(number_words(say, numbers).map(said));
        let groups = numbers.groups.iter().map(|(group, share)| {
            row(group_words(*group), share, Behind::Within(part.question.clone(), *group))
        });
        blocks.push(Block::Counts(groups.collect()));
    }
    if !part.words.is_empty() {
        blocks.push(Block::Meta(say.say(w::OFTEN_SAID).to_owned()));
        let line = |found: &WordCount| Line {
            words: format!("{} · {}", found.word, say.fill(w::IN_ANSWERS, [&found.answers.to_string()])),
            sources: vec![Source::Answers(form.id, Behind::Said(part.question.clone(), found.word.clone()))],
        };
        blocks.push(Block::List(part.words.iter().map(line).collect()));
    }
    let missing = part.missing.unwrap_or_default();
    let [answered, not_reached, skipped, refused] =
        [part.answered, missing.not_reached, missing.skipped, missing.refused].map(|count| count.to_string());
    let answered = say.fill(w::ANSWERED_IT, [&answered]);
    let others = say.fill(w::LEFT_OUT_WHY, [&not_reached, &skipped, &refused]);
    let line = |words, behind| Line { words, sources: vec![Source::Answers(form.id, behind)] };
    blocks.push(Block::List(vec![
        line(answered, Behind::Answered(part.question.clone())),
        line(others, Behind::Unanswered(part.question.clone())),
    ]));
    blocks
}

fn rating(say: Saying, form: &Form, question: &Question, part: &QuestionPart) -> Option<Block> {
    let top_two = part.top_two.as_ref()?;
    let choices = || part.choices.iter();
    let picture = Ratings {
        title: say.of_form(form, &question.label),
        description: top_two_words(say, top_two),
        question: say.say(words::CHOICE).to_owned(),
        degrees: choices().map(|(choice, ..)| say.of_form(form, &choice.label)).collect(),
        rows: vec![Rated { label: String::new(), counts: choices().map(|(_, count, _)| *count).collect() }],
    };
    let answered = Source::Answers(form.id, Behind::Answered(part.question.clone()));
    Some(Block::Picture(picture.draw(), vec![vec![answered]]))
}

fn top_two_words(say: Saying, share: &SeenShare) -> String {
    match share {
        SeenShare::Known(known) => say.fill(w::TOP_TWO, [&known.count.to_string(), &known.of.to_string()]),
        SeenShare::TooFew { .. } | SeenShare::Hidden => share_words(say, share),
    }
}

fn number_words(say: Saying, numbers: &NumberFigures) -> [String; 2] {
    let [least, most, median, mean] =
        [numbers.least, numbers.most, numbers.median, numbers.mean].map(|number| number.to_string());
    let deviation = numbers.deviation.map_or_else(|| "–".to_owned(), |deviation| deviation.to_string());
    [say.fill(words::NUMBERS, [&least, &most, &median]), say.fill(w::MEAN_IS, [&mean, &deviation])]
}

fn group_words(group: Group) -> String {
    if group.from == group.to { group.from.to_string() } else { format!("{}–{}", group.from, group.to) }
}
