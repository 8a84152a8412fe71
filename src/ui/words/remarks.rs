//! What could not be taken over from a form, in words: on a screen and in a terminal.

use super::{
    Template,
    importing::{
        BEGIN_WITHOUT_END, CHOICE_DROPPED, CHOICE_RENAMED, CHOICE_SPACES, CHOICE_WITHOUT_LIST, CIRCLE,
        COLUMN_KEPT, COLUMN_WITHOUT_HEADER, DEFAULT_AS_TEXT, END_OF_ANOTHER, END_WITHOUT_BEGIN,
        ENTITIES_NOT_KEPT, FORMULA_UNREADABLE, FUNCTION_UNKNOWN, LIST_MISSING, LIST_SPELLED, LOOKS_OTHERWISE,
        LOOP_AS_REPEAT, MEDIA_NOT_SHOWN, NAME_CHANGED, NAME_MADE, NAME_TAKEN, NEEDS_FILE, NO_TYPE,
        NOT_A_TABLE, NOT_KNOWN_TO_PAGE, NOT_NOTED, ON_PAPER_INSTEAD, OTHER_ADDED, PARAMETERS_KEPT,
        PARAMETERS_UNREADABLE, REFERENCE_UNKNOWN, ROW_LEFT_OUT, TOO_DEEP, TOO_MANY_TIMES,
        TRANSLATION_MISSING, TRIGGER_UNREADABLE, UNKNOWN_TYPE,
    },
};
use crate::{
    domain::{
        code::Coded,
        form::Noted,
        language::{Language, Translated},
    },
    exchange::xlsform::RemarkKind,
};

/// What is the matter and what was done instead, in one sentence.
pub fn remark_words(what: &RemarkKind, language: Language) -> String {
    let say = |words: Translated| words.say(language).to_owned();
    let one = |template: Template<1>, text: &str| template.fill(language, [text]);
    let two = |template: Template<2>, first: &str, second: &str| template.fill(language, [first, second]);
    match what {
        RemarkKind::OnPaper { xlsform } => one(ON_PAPER_INSTEAD, xlsform),
        RemarkKind::TypeUnknown { xlsform } => one(UNKNOWN_TYPE, xlsform),
        RemarkKind::TypeMissing => say(NO_TYPE),
        RemarkKind::RowLeftOut => say(ROW_LEFT_OUT),
        RemarkKind::LoopAsRepeat { list } => one(LOOP_AS_REPEAT, list),
        RemarkKind::TooDeep => say(TOO_DEEP),
        RemarkKind::NameMissing { made } | RemarkKind::ChoiceNameMissing { made } => one(NAME_MADE, made),
        RemarkKind::NameInvalid { was, now } => two(NAME_CHANGED, was, now),
        RemarkKind::NameTwice { was, now } => two(NAME_TAKEN, was, now),
        RemarkKind::ListMissing { list } => one(LIST_MISSING, list),
        RemarkKind::ListSpelled { was, now } => two(LIST_SPELLED, was, now),
        RemarkKind::ChoiceWithoutList => say(CHOICE_WITHOUT_LIST),
        RemarkKind::ChoiceTwice { now: Some(now) } => one(CHOICE_RENAMED, now),
        RemarkKind::ChoiceTwice { now: None } => say(CHOICE_DROPPED),
        RemarkKind::ChoiceNameHasSpace { now } => one(CHOICE_SPACES, now),
        RemarkKind::FormulaUnreadable { column, at } => {
            two(FORMULA_UNREADABLE, column, &at.saturating_add(1).to_string())
        }
        RemarkKind::FunctionUnknown { column, function } => {
            two(FUNCTION_UNKNOWN, column, function.trim_end_matches("()"))
        }
        RemarkKind::UnknownReference { column, name } => two(REFERENCE_UNKNOWN, column, name),
        RemarkKind::DefaultTakenAsText => say(DEFAULT_AS_TEXT),
        RemarkKind::TriggerUnreadable => say(TRIGGER_UNREADABLE),
        RemarkKind::Cycle { names } => one(CIRCLE, &names.join(", ")),
        RemarkKind::EndWithoutBegin => say(END_WITHOUT_BEGIN),
        RemarkKind::EndOfAnother => say(END_OF_ANOTHER),
        RemarkKind::BeginWithoutEnd => say(BEGIN_WITHOUT_END),
        RemarkKind::TranslationMissing { language, count } => {
            two(TRANSLATION_MISSING, language, &count.to_string())
        }
        RemarkKind::ColumnNotActedUpon { column, .. } => one(COLUMN_KEPT, column),
        RemarkKind::MediaNotShown { column, .. } => one(MEDIA_NOT_SHOWN, column),
        RemarkKind::ColumnWithoutHeader { column, .. } => one(COLUMN_WITHOUT_HEADER, &column.to_string()),
        RemarkKind::AppearanceNotActedUpon { appearance } => one(LOOKS_OTHERWISE, appearance),
        RemarkKind::NotATable => say(NOT_A_TABLE),
        RemarkKind::ParametersNotActedUpon { parameters } => one(PARAMETERS_KEPT, parameters),
        RemarkKind::ParametersUnreadable { parameters } => one(PARAMETERS_UNREADABLE, parameters),
        RemarkKind::ExternalFile { file } => one(NEEDS_FILE, file),
        RemarkKind::MetadataNotKnown { what } => one(NOT_KNOWN_TO_PAGE, Noted::code(*what)),
        RemarkKind::NotNoted { xlsform } => one(NOT_NOTED, xlsform),
        RemarkKind::EntitiesNotKept => say(ENTITIES_NOT_KEPT),
        RemarkKind::RepeatTooLarge { times } => one(TOO_MANY_TIMES, &times.to_string()),
        RemarkKind::OtherAdded { question } => one(OTHER_ADDED, question),
    }
}
