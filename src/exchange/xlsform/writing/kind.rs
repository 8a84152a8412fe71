//! What kind of question it is, in the words of the standard and, where it has none, in our own beside them.

use super::super::{
    bounds,
    headings::Known,
    layout::{is_table, looks_like_table},
    own::Mark,
    parameters,
    question_types::{self, Type, is_of_the_standard},
};
use super::{OWN_LISTS, choices::Lists, others::Around};
use crate::domain::{
    code::Coded,
    form::{Layout, Look, Noted, Paper, Question, QuestionKind, Selection},
};

/// What a question is said to be.
#[derive(Debug, Default)]
pub struct Said {
    /// Its type.
    pub xlsform: String,
    /// What our own column says.
    pub mark: Option<String>,
    /// How it looks, beside what is kept of that.
    pub looks: Option<&'static str>,
    /// The settings of its type, beside what is kept of them.
    pub settings: Option<String>,
    /// What ends it.
    pub end: Option<&'static str>,
}

impl Said {
    fn plain(xlsform: impl Into<String>) -> Self {
        Self { xlsform: xlsform.into(), ..Self::default() }
    }

    fn marked(xlsform: impl Into<String>, mark: Mark, details: &str) -> Self {
        let mark = format!("{} {details}", mark.code()).trim_end().to_owned();
        Self { mark: Some(mark), ..Self::plain(xlsform) }
    }
}

/// Says what kind a question is; the lists that it needs are put with the others.
pub fn of(question: &Question, around: &Around<'_>, lists: &mut Lists<'_>) -> Said {
    let [faces, agreement, yes_no] = OWN_LISTS;
    let mut of_kind = |list: &str| format!("select_one {}", lists.of_kind(list, &question.kind));
    match &question.kind {
        QuestionKind::Rating(rating) => match rating.look {
            Look::Faces => Said::marked(of_kind(faces), Mark::Faces, ""),
            Look::Words => Said::marked(of_kind(agreement), Mark::Degrees, ""),
            Look::Stars => Said {
                looks: Some("rating"),
                settings: Some("start=1 end=5 step=1".to_owned()),
                ..Said::plain("range")
            },
        },
        QuestionKind::YesNo(_) => Said::marked(of_kind(yes_no), Mark::YesNo, ""),
        QuestionKind::ChooseOne(choose) => chosen("select_one", question, &choose.0, lists),
        QuestionKind::ChooseSeveral(choose) => chosen("select_multiple", question, &choose.0, lists),
        QuestionKind::Rank(rank) => chosen("rank", question, &rank.0, lists),
        QuestionKind::Number(number) => match bounds::written(*number) {
            Some(bounds) => Said::marked("integer", Mark::Number, &bounds),
            None => Said::plain("integer"),
        },
        QuestionKind::DecimalNumber(_) => Said::plain("decimal"),
        QuestionKind::Range(range) if parameters::is_sound(range) => {
            Said { settings: Some(parameters::of_range(range)), ..Said::plain("range") }
        }
        QuestionKind::Range(range) => Said::marked("decimal", Mark::Range, &parameters::of_range(range)),
        QuestionKind::Text(text) => {
            Said { looks: (!text.one_line).then_some("multiline"), ..Said::plain("text") }
        }
        QuestionKind::Day(_) => Said::plain("date"),
        QuestionKind::Time(_) => Said::plain("time"),
        QuestionKind::DayAndTime(_) => Said::plain("dateTime"),
        QuestionKind::Note(_) => Said::plain("note"),
        QuestionKind::Acknowledge(_) => Said::plain("acknowledge"),
        // Others refuse a value that is worked out from nothing.
        QuestionKind::Calculate(_) => match &question.logic.calculation {
            Some(formula) if around.is_known_through(formula.as_str()) => Said::plain("calculate"),
            Some(_) | None => Said::marked("hidden", Mark::Calculate, ""),
        },
        QuestionKind::Hidden(_) => hidden(question, around),
        // Others know it once, under one name.
        QuestionKind::Metadata(metadata) if metadata.what == Noted::Audit && !is_audit(question) => {
            Said::marked("hidden", Mark::Audit, "")
        }
        QuestionKind::Metadata(metadata) => Said::plain(metadata.what.code()),
        QuestionKind::Paper(paper) => on_paper(question, paper, around),
        QuestionKind::Group(group) => laid_out("group", group.layout, &group.questions),
        QuestionKind::Repeat(repeat) => laid_out("repeat", repeat.layout, &repeat.questions),
    }
}

fn chosen(command: &str, question: &Question, selection: &Selection, lists: &mut Lists<'_>) -> Said {
    if let Some(list) = selection.list() {
        lists.shared(list);
        return Said::plain(format!("{command} {list}"));
    }
    let none = crate::domain::form::ChoiceLists::new();
    let list = lists.own(question.name.as_str(), selection.choices(&none));
    Said::marked(format!("{command} {list}"), Mark::OwnChoices, "")
}

/// Whether it is what happened while the form was filled in, under the name that others insist on.
pub fn is_audit(question: &Question) -> bool {
    let code = Noted::Audit.code();
    question.name.as_str() == code
        && matches!(&question.kind, QuestionKind::Metadata(metadata) if metadata.what == Noted::Audit)
}

/// A value that is not shown, or what other programs note in the background.
fn hidden(question: &Question, around: &Around<'_>) -> Said {
    let kept = question.columns.get(Known::Type.code());
    let is_unseen = |xlsform: &&String| {
        matches!(question_types::read(xlsform), Some(Type::Background(_) | Type::File(_)))
    };
    let Some(xlsform) = kept.filter(is_unseen) else { return Said::plain("hidden") };
    let lacks_trigger = xlsform == "background-geopoint" && question.logic.trigger.is_empty();
    // The reference converter (4.5.0) ends over a file within a repeat.
    let is_odd = xlsform.ends_with("-external") && around.is_repeated(question);
    if lacks_trigger || is_odd {
        Said::marked("hidden", Mark::Unseen, xlsform)
    } else {
        Said::plain(xlsform.clone())
    }
}

fn on_paper(question: &Question, paper: &Paper, around: &Around<'_>) -> Said {
    let is_file = |list: &str| [".csv", ".xml", ".geojson"].iter().any(|end| list.ends_with(end));
    let names_a_file = match paper.xlsform.split_once("_from_file") {
        Some((_, file)) => is_file(file) && file.split_whitespace().count() == 1,
        None => true,
    };
    // The reference converter (4.5.0) ends over these within a repeat.
    let is_odd = paper.xlsform.starts_with("osm") && around.is_repeated(question);
    if is_of_the_standard(paper) && names_a_file && !is_odd && around.is_known_through(&paper.xlsform) {
        Said::plain(paper.xlsform.clone())
    } else {
        Said::marked("text", Mark::Paper, &paper.xlsform)
    }
}

fn laid_out(what: &str, layout: Layout, questions: &[Question]) -> Said {
    let (looks, is_marked) = match layout {
        Layout::InTurn => (None, false),
        Layout::OnePage => (Some("field-list"), false),
        Layout::Table if looks_like_table(questions) => (Some("field-list"), false),
        Layout::Table if is_table(questions) => (Some("table-list"), false),
        Layout::Table => (Some("field-list"), true),
    };
    let mark = is_marked.then(|| Mark::Table.code().to_owned());
    let end = if what == "group" { "end_group" } else { "end_repeat" };
    Said { looks, mark, end: Some(end), ..Said::plain(format!("begin_{what}")) }
}
