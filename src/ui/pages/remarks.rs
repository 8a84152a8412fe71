//! What could not be taken over from a form, row by row in plain words.

use leptos::prelude::GetUntracked;

use crate::{
    domain::{code::Coded, form::Noted},
    exchange::xlsform::{Remark, RemarkKind, Severity},
    ui::{
        components::{empty, eyebrow, long_list},
        html::{Element, el, pieces},
        state::AppState,
        words as w,
    },
};

/// The remarks, those first by which a form does less than was meant.
pub fn remarks(state: AppState, report: &[Remark]) -> Element {
    if report.is_empty() {
        return empty(state.say(w::ALL_TAKEN));
    }
    let of = |severity: Severity| report.iter().filter(move |remark| remark.what.severity() == severity);
    let part = |words, severity| {
        let found: Vec<Remark> = of(severity).cloned().collect();
        let (title, count) = (format!("{} ({})", state.say(words), found.len()), found.len());
        let list =
            move || long_list(state, count, move |place| found.get(place).map(|remark| row(state, remark)));
        (count > 0).then(|| pieces![eyebrow(title), list()])
    };
    pieces![part(w::DOES_LESS, Severity::Degraded), part(w::CHANGED_A_LITTLE, Severity::Taken)]
}

fn row(state: AppState, remark: &Remark) -> Element {
    let at = state.fill(w::AT_ROW, [remark.sheet.code(), &remark.row.to_string()]);
    let name = remark.name.as_ref().map(|name| format!("{at} · {name}"));
    el("div.row.remark")
        .child(el("span.meta").child(name.unwrap_or(at)))
        .child(el("span").child(remark_words(state, &remark.what)))
}

/// What is the matter and what was done instead, in one sentence.
fn remark_words(state: AppState, what: &RemarkKind) -> String {
    let language = state.language.get_untracked();
    let say = |words: crate::domain::language::Translated| words.say(language).to_owned();
    let one = |template: w::Template<1>, text: &str| template.fill(language, [text]);
    let two = |template: w::Template<2>, first: &str, second: &str| template.fill(language, [first, second]);
    match what {
        RemarkKind::OnPaper { xlsform } => one(w::ON_PAPER_INSTEAD, xlsform),
        RemarkKind::TypeUnknown { xlsform } => one(w::UNKNOWN_TYPE, xlsform),
        RemarkKind::TypeMissing => say(w::NO_TYPE),
        RemarkKind::RowLeftOut => say(w::ROW_LEFT_OUT),
        RemarkKind::LoopAsRepeat { list } => one(w::LOOP_AS_REPEAT, list),
        RemarkKind::TooDeep => say(w::TOO_DEEP),
        RemarkKind::NameMissing { made } | RemarkKind::ChoiceNameMissing { made } => one(w::NAME_MADE, made),
        RemarkKind::NameInvalid { was, now } => two(w::NAME_CHANGED, was, now),
        RemarkKind::NameTwice { was, now } => two(w::NAME_TAKEN, was, now),
        RemarkKind::ListMissing { list } => one(w::LIST_MISSING, list),
        RemarkKind::ListSpelled { was, now } => two(w::LIST_SPELLED, was, now),
        RemarkKind::ChoiceWithoutList => say(w::CHOICE_WITHOUT_LIST),
        RemarkKind::ChoiceTwice { now: Some(now) } => one(w::CHOICE_RENAMED, now),
        RemarkKind::ChoiceTwice { now: None } => say(w::CHOICE_DROPPED),
        RemarkKind::ChoiceNameHasSpace { now } => one(w::CHOICE_SPACES, now),
        RemarkKind::FormulaUnreadable { column, at } => {
            two(w::FORMULA_UNREADABLE, column, &at.saturating_add(1).to_string())
        }
        RemarkKind::FunctionUnknown { column, function } => {
            two(w::FUNCTION_UNKNOWN, column, function.trim_end_matches("()"))
        }
        RemarkKind::UnknownReference { column, name } => two(w::REFERENCE_UNKNOWN, column, name),
        RemarkKind::DefaultTakenAsText => say(w::DEFAULT_AS_TEXT),
        RemarkKind::TriggerUnreadable => say(w::TRIGGER_UNREADABLE),
        RemarkKind::Cycle { names } => one(w::CIRCLE, &names.join(", ")),
        RemarkKind::EndWithoutBegin => say(w::END_WITHOUT_BEGIN),
        RemarkKind::EndOfAnother => say(w::END_OF_ANOTHER),
        RemarkKind::BeginWithoutEnd => say(w::BEGIN_WITHOUT_END),
        RemarkKind::TranslationMissing { language, count } => {
            two(w::TRANSLATION_MISSING, language, &count.to_string())
        }
        RemarkKind::ColumnNotActedUpon { column, .. } => one(w::COLUMN_KEPT, column),
        RemarkKind::MediaNotShown { column, .. } => one(w::MEDIA_NOT_SHOWN, column),
        RemarkKind::ColumnWithoutHeader { column, .. } => one(w::COLUMN_WITHOUT_HEADER, &column.to_string()),
        RemarkKind::AppearanceNotActedUpon { appearance } => one(w::LOOKS_OTHERWISE, appearance),
        RemarkKind::NotATable => say(w::NOT_A_TABLE),
        RemarkKind::ParametersNotActedUpon { parameters } => one(w::PARAMETERS_KEPT, parameters),
        RemarkKind::ParametersUnreadable { parameters } => one(w::PARAMETERS_UNREADABLE, parameters),
        RemarkKind::ExternalFile { file } => one(w::NEEDS_FILE, file),
        RemarkKind::MetadataNotKnown { what } => one(w::NOT_KNOWN_TO_PAGE, Noted::code(*what)),
        RemarkKind::NotNoted { xlsform } => one(w::NOT_NOTED, xlsform),
        RemarkKind::EntitiesNotKept => say(w::ENTITIES_NOT_KEPT),
        RemarkKind::RepeatTooLarge { times } => one(w::TOO_MANY_TIMES, &times.to_string()),
        RemarkKind::OtherAdded { question } => one(w::OTHER_ADDED, question),
    }
}
