//! What could not be taken over as it was written, as facts; the words are chosen where they are shown.

use crate::domain::{code::coded, form::Noted};

/// Something about a row of a form from elsewhere that whoever brought it in should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The sheet.
    pub sheet: SheetOfForm,
    /// The row as a person sees it, counted from 1; 1 for what concerns a whole column or sheet.
    pub row: usize,
    /// The name of the question or choice, if it has one.
    pub name: Option<String>,
    /// What is the matter.
    pub what: RemarkKind,
}

coded! {
    /// The sheets of a form.
    SheetOfForm {
        /// The questions.
        Survey = "survey",
        /// The choices.
        Choices = "choices",
        /// Title, languages and the like.
        Settings = "settings",
        /// Choices that other programs keep in a file of their own.
        ExternalChoices = "external_choices",
        /// What a server would make of the answers.
        Entities = "entities",
    }
}

coded! {
    /// How much a remark matters.
    Severity {
        /// The form asks and reckons as it was meant; something about it looks otherwise or was mended.
        Taken = "taken",
        /// It does less than was meant.
        Degraded = "degraded",
    }
}

/// What is the matter with a row, and what was done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each says with its variant what it is")]
pub enum RemarkKind {
    /// A phone of ours can't keep such an answer: it is to be written on paper.
    OnPaper { xlsform: String },
    /// No such type is known: it is to be answered on paper.
    TypeUnknown { xlsform: String },
    /// There is no type: what it says is shown to be read.
    TypeMissing,
    /// It has neither type nor words, or is switched off: left out.
    RowLeftOut,
    /// A group for each choice of a list: asked again as often as there are choices.
    LoopAsRepeat { list: String },
    /// Groups in groups beyond what is sensible: its questions stand in the group around it.
    TooDeep,
    /// It has no name: one was made.
    NameMissing { made: String },
    /// Its name can't be one: it was changed.
    NameInvalid { was: String, now: String },
    /// Another one has its name: it was changed, and so was what refers to it.
    NameTwice { was: String, now: String },
    /// There is no such list: nothing can be chosen.
    ListMissing { list: String },
    /// The list was found under another spelling.
    ListSpelled { was: String, now: String },
    /// A choice that belongs to no list: left out.
    ChoiceWithoutList,
    /// It has no name: one was made.
    ChoiceNameMissing { made: String },
    /// The list has a choice of that name: it was changed, or left out if it was the same.
    ChoiceTwice { now: Option<String> },
    /// Several are chosen at once with spaces between: those in the name became `_`.
    ChoiceNameHasSpace { now: String },
    /// An expression can't be read: not acted upon, but kept.
    FormulaUnreadable { column: String, at: usize },
    /// An expression needs a function that is not known here: not acted upon, but kept.
    FunctionUnknown { column: String, function: String },
    /// An expression speaks of a question that is not in the form: not acted upon, but kept.
    UnknownReference { column: String, name: String },
    /// A default looks like an expression and is none: taken as it is written.
    DefaultTakenAsText,
    /// What makes it be reckoned anew is no list of questions of the form: not acted upon, but kept.
    TriggerUnreadable,
    /// These depend on each other in a circle.
    Cycle { names: Vec<String> },
    /// It ends what never began: passed over.
    EndWithoutBegin,
    /// It ends with the word for the other kind of group; taken as the end of the one that was open.
    EndOfAnother,
    /// It never ends: taken to end with what is around it.
    BeginWithoutEnd,
    /// So many texts have no words in a language.
    TranslationMissing { language: String, count: usize },
    /// A column that is not acted upon; it is kept and written out again.
    ColumnNotActedUpon { column: String, count: usize },
    /// Pictures and sounds that are not in the form itself: their names are kept.
    MediaNotShown { column: String, count: usize },
    /// Cells under no header, or under one that was there before: not kept.
    ColumnWithoutHeader { column: usize, count: usize },
    /// A way of looking that is not acted upon; it is kept.
    AppearanceNotActedUpon { appearance: String },
    /// A table whose questions are not all answered from the same choices: one screen instead.
    NotATable,
    /// Settings of the type that are not acted upon; they are kept.
    ParametersNotActedUpon { parameters: String },
    /// Settings of the type that can't be read: the usual ones are in place.
    ParametersUnreadable { parameters: String },
    /// It needs a file beside the form.
    ExternalFile { file: String },
    /// A page can't know this: it stays blank.
    MetadataNotKnown { what: Noted },
    /// What the phone should note by itself in the background: not noted.
    NotNoted { xlsform: String },
    /// What a server would keep beyond the answers: not kept.
    EntitiesNotKept,
    /// It is asked more often than any phone shows.
    RepeatTooLarge { times: usize },
    /// A choice "other" and a question for it were added, as the type says.
    OtherAdded { question: String },
}

impl RemarkKind {
    /// How much it matters.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::RowLeftOut
            | Self::NameMissing { .. }
            | Self::NameInvalid { .. }
            | Self::NameTwice { .. }
            | Self::ListSpelled { .. }
            | Self::ChoiceNameMissing { .. }
            | Self::DefaultTakenAsText
            | Self::EndOfAnother
            | Self::TranslationMissing { .. }
            | Self::ColumnNotActedUpon { .. }
            | Self::AppearanceNotActedUpon { .. }
            | Self::OtherAdded { .. } => Severity::Taken,
            Self::OnPaper { .. }
            | Self::TypeUnknown { .. }
            | Self::TypeMissing
            | Self::LoopAsRepeat { .. }
            | Self::TooDeep
            | Self::ListMissing { .. }
            | Self::ChoiceWithoutList
            | Self::ChoiceTwice { .. }
            | Self::ChoiceNameHasSpace { .. }
            | Self::FormulaUnreadable { .. }
            | Self::FunctionUnknown { .. }
            | Self::UnknownReference { .. }
            | Self::TriggerUnreadable
            | Self::Cycle { .. }
            | Self::EndWithoutBegin
            | Self::BeginWithoutEnd
            | Self::MediaNotShown { .. }
            | Self::ColumnWithoutHeader { .. }
            | Self::NotATable
            | Self::ParametersNotActedUpon { .. }
            | Self::ParametersUnreadable { .. }
            | Self::ExternalFile { .. }
            | Self::MetadataNotKnown { .. }
            | Self::NotNoted { .. }
            | Self::EntitiesNotKept
            | Self::RepeatTooLarge { .. } => Severity::Degraded,
        }
    }
}

/// Why a spreadsheet is no form at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAForm {
    /// No sheet is called `survey`.
    #[error("no sheet is called survey")]
    NoSurvey,
    /// The survey has no column `type`.
    #[error("the survey has no column for types")]
    NoTypes,
    /// More rows than a phone can hold.
    #[error("{rows} rows in {sheet:?}, more than {most}")]
    TooManyRows {
        /// The sheet.
        sheet: SheetOfForm,
        /// How many there are.
        rows: usize,
        /// How many there may be.
        most: usize,
    },
    /// More choices in one list than a phone can offer.
    #[error("{choices} choices in {list}, more than {most}")]
    TooManyChoices {
        /// The list.
        list: String,
        /// How many there are.
        choices: usize,
        /// How many there may be.
        most: usize,
    },
}
