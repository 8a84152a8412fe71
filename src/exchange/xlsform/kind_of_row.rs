//! What kind of question a row is: by its type, its settings, how it looks, and what a column of ours says.

use super::{
    bounds,
    headings::Known,
    marked,
    own::{KIND, Mark},
    own_lists::{self, DEGREES},
    parameters,
    question::{Around, list_meant},
    question_types::{Container, Type},
    remark::RemarkKind,
    structure::Placed,
};
use crate::domain::{
    code::Coded,
    decimal::Decimal,
    form::{
        ChooseOne, ChooseSeveral, Formula, Group, KindName, Layout, Look, MOST_TIMES, Noted, Paper, Question,
        QuestionKind, Range, Rank, Rating, Repeat, Selection, Text,
    },
};

/// Sets the kind of a question, with what is left of its appearance and settings in its columns.
pub fn set(
    question: &mut Question,
    placed: &Placed<'_>,
    around: Around<'_>,
    formula: &dyn Fn(Known) -> Option<Formula>,
) -> Vec<RemarkKind> {
    let row = &placed.row;
    let mark = row.own(KIND);
    let (mark, details) = mark.split_once(' ').unwrap_or((&mark, ""));
    let mark = Mark::from_code(mark);
    let mut looks = row.known(Known::Appearance);
    let (mut settings, own_settings) = row.plain_and_own(Known::Parameters);
    let mut remarks = Vec::new();
    question.kind = match placed.kind.as_ref() {
        Some(Type::Plain(kind)) if marked::is_marked(mark, kind) => {
            let found = marked::read(mark, details, kind);
            remarks.extend(found.remark);
            if let Some(xlsform) = found.kept_type {
                question.columns.insert(Known::Type.code().to_owned(), xlsform);
            }
            found.kind
        }
        None => {
            remarks.push(RemarkKind::TypeMissing);
            QuestionKind::of_name(KindName::Note)
        }
        Some(Type::Begin(container)) => {
            let layout = layout(&mut looks, mark);
            begin(container, layout, around, &mut remarks, formula)
        }
        Some(Type::Choose { how, list, .. }) => {
            let (list, remark) = list_meant(list, around.lists);
            let own = own_lists::kind_of_mark(mark, around.lists.choices(&list));
            if own.is_none() {
                remarks.extend(remark);
            }
            own.unwrap_or_else(|| choose(*how, list, formula(Known::ChoiceFilter)))
        }
        Some(Type::Plain(QuestionKind::Text(_))) => {
            QuestionKind::Text(Text { one_line: !take_word(&mut looks, "multiline") })
        }
        Some(Type::Plain(QuestionKind::Number(number))) => {
            let found = bounds::read(details).filter(|_| mark == Some(Mark::Number)).unwrap_or(*number);
            let (number, constraint) = bounds::apart(found, question.logic.constraint.take());
            question.logic.constraint = constraint;
            QuestionKind::Number(number)
        }
        Some(Type::Plain(QuestionKind::Range(_))) => {
            let (range, rest, all_read) = parameters::range(&settings);
            if !all_read {
                remarks.push(RemarkKind::ParametersUnreadable { parameters: settings });
            }
            settings = rest;
            stars_or(range, &mut looks)
        }
        Some(Type::Plain(kind)) => {
            remarks.extend(unknown_to_a_page(kind));
            kind.clone()
        }
        Some(other) => {
            let (kind, remark) = beyond_us(other, question, row.known(Known::Type));
            remarks.push(remark);
            kind
        }
    };
    let opens = matches!(question.kind, QuestionKind::ChooseOne(_));
    keep(question, Known::Appearance, &looks, |appearance| {
        // A list that opens is what we show for it too.
        if !(opens && appearance == "minimal") {
            remarks.push(RemarkKind::AppearanceNotActedUpon { appearance });
        }
    });
    let settings = format!("{settings} {own_settings}");
    keep(question, Known::Parameters, &settings, |parameters| {
        remarks.push(RemarkKind::ParametersNotActedUpon { parameters });
    });
    remarks
}

/// What a phone of ours does not do.
fn beyond_us(kind: &Type, question: &mut Question, written: String) -> (QuestionKind, RemarkKind) {
    let paper = |xlsform: &String| QuestionKind::Paper(Paper { xlsform: xlsform.clone() });
    let mut unseen = |xlsform: &String| {
        question.columns.insert(Known::Type.code().to_owned(), xlsform.clone());
        QuestionKind::of_name(KindName::Hidden)
    };
    match kind {
        Type::Paper(xlsform) => (paper(xlsform), RemarkKind::OnPaper { xlsform: xlsform.clone() }),
        Type::FromFile(xlsform) => {
            let file = xlsform.split_once(' ').map_or("", |(_, file)| file).to_owned();
            (paper(xlsform), RemarkKind::ExternalFile { file })
        }
        Type::File(xlsform) => {
            let kind = unseen(xlsform);
            (kind, RemarkKind::ExternalFile { file: question.name.to_string() })
        }
        Type::Background(xlsform) => (unseen(xlsform), RemarkKind::NotNoted { xlsform: xlsform.clone() }),
        Type::Unknown(_)
        | Type::Begin(_)
        | Type::End(_)
        | Type::Choose { .. }
        | Type::Plain(_)
        | Type::Setting(_) => (paper(&written), RemarkKind::TypeUnknown { xlsform: written }),
    }
}

fn keep(question: &mut Question, column: Known, text: &str, tell: impl FnOnce(String)) {
    if !text.trim().is_empty() {
        question.columns.insert(column.code().to_owned(), text.trim().to_owned());
        tell(text.trim().to_owned());
    }
}

fn begin(
    container: &Container,
    layout: Layout,
    around: Around<'_>,
    remarks: &mut Vec<RemarkKind>,
    formula: &dyn Fn(Known) -> Option<Formula>,
) -> QuestionKind {
    let questions = Vec::new();
    let count = match container {
        Container::Group => return QuestionKind::Group(Group { questions, layout }),
        Container::Repeat => formula(Known::RepeatCount),
        Container::Loop(list) => {
            let (list, _) = list_meant(list, around.lists);
            remarks.push(RemarkKind::LoopAsRepeat { list: list.clone() });
            formula(Known::RepeatCount)
                .or_else(|| Formula::new(&around.lists.choices(&list).count().to_string()))
        }
    };
    let times = count.as_ref().and_then(|count| count.as_str().parse::<usize>().ok());
    if let Some(times) = times.filter(|times| *times > MOST_TIMES) {
        remarks.push(RemarkKind::RepeatTooLarge { times });
    }
    QuestionKind::Repeat(Repeat { questions, count, layout })
}

/// How a group is laid out; whether it is a table after all is seen when its questions are known.
fn layout(looks: &mut String, mark: Option<Mark>) -> Layout {
    let is_one_page = take_word(looks, "field-list");
    let is_table = take_word(looks, "table-list");
    if is_table || mark == Some(Mark::Table) {
        Layout::Table
    } else if is_one_page {
        Layout::OnePage
    } else {
        Layout::InTurn
    }
}

fn choose(how: KindName, list: String, filter: Option<Formula>) -> QuestionKind {
    let selection = if list.is_empty() {
        Selection::own(Vec::new()).filtered(filter)
    } else {
        Selection::of_list(list, filter)
    };
    if how == KindName::ChooseSeveral {
        QuestionKind::ChooseSeveral(ChooseSeveral(selection))
    } else if how == KindName::Rank {
        QuestionKind::Rank(Rank(selection))
    } else {
        QuestionKind::ChooseOne(ChooseOne(selection))
    }
}

/// A range, or five stars if that is what it looks like.
fn stars_or(range: Range, looks: &mut String) -> QuestionKind {
    let [first, .., last] = DEGREES;
    let five = Range { start: Decimal::whole(first), end: Decimal::whole(last), step: Decimal::whole(1) };
    if range == five && take_word(looks, "rating") {
        QuestionKind::Rating(Rating { look: Look::Stars })
    } else {
        QuestionKind::Range(range)
    }
}

fn unknown_to_a_page(kind: &QuestionKind) -> Option<RemarkKind> {
    let QuestionKind::Metadata(metadata) = kind else { return None };
    match metadata.what {
        what @ (Noted::User | Noted::Phone | Noted::Email | Noted::Audit | Noted::StartPlace) => {
            Some(RemarkKind::MetadataNotKnown { what })
        }
        Noted::Start | Noted::End | Noted::Today | Noted::Device => None,
    }
}

/// Takes a word out of several, if it is there.
fn take_word(words: &mut String, word: &str) -> bool {
    let is_there = words.split_whitespace().any(|known| known.eq_ignore_ascii_case(word));
    if is_there {
        *words = words
            .split_whitespace()
            .filter(|known| !known.eq_ignore_ascii_case(word))
            .collect::<Vec<_>>()
            .join(" ");
    }
    is_there
}
