//! Remarks on forms in plain English, for whoever reads them in a terminal.

use katuwang::{domain::code::Coded, exchange::xlsform::RemarkKind as Kind};

/// What is the matter, and what was done.
pub fn say(what: &Kind) -> String {
    match what {
        Kind::OnPaper { xlsform } => format!("{xlsform} is to be answered on paper"),
        Kind::TypeUnknown { xlsform } => format!("no type is called “{xlsform}”: to be answered on paper"),
        Kind::TypeMissing => "no type: shown as a note".to_owned(),
        Kind::RowLeftOut => "left out: switched off, or neither type nor words".to_owned(),
        Kind::LoopAsRepeat { list } => {
            format!("a loop over {list}: asked again as often as there are choices")
        }
        Kind::TooDeep => "too deep in other groups: its questions stand in the one around it".to_owned(),
        Kind::NameMissing { made } => format!("no name: called {made}"),
        Kind::NameInvalid { was, now } => format!("“{was}” can't be a name: called {now}"),
        Kind::NameTwice { was, now } => {
            format!("{was} is there twice: called {now}, also where it is spoken of")
        }
        Kind::ListMissing { list } => format!("there is no list “{list}”: nothing to choose from"),
        Kind::ListSpelled { was, now } => format!("no list “{was}”: taken for {now}"),
        Kind::ChoiceWithoutList => "a choice of no list: left out".to_owned(),
        Kind::ChoiceNameMissing { made } => format!("a choice without a name: called {made}"),
        Kind::ChoiceTwice { now: Some(now) } => format!("a second choice of that name: called {now}"),
        Kind::ChoiceTwice { now: None } => "the same choice again: left out".to_owned(),
        Kind::ChoiceNameHasSpace { now } => {
            format!("a space in the name of a choice of which several are chosen: called {now}")
        }
        Kind::FormulaUnreadable { column, at } => {
            format!("{column} can't be read (at character {at}): not acted upon, kept")
        }
        Kind::FunctionUnknown { column, function } => {
            format!("{column} needs {function}, which is not here: not acted upon, kept")
        }
        Kind::UnknownReference { column, name } => {
            format!("{column} speaks of {name}, which is not in the form: not acted upon, kept")
        }
        Kind::DefaultTakenAsText => {
            "the default looks like an expression and is none: taken as it is written".to_owned()
        }
        Kind::TriggerUnreadable => "the trigger is no list of questions: not acted upon, kept".to_owned(),
        Kind::Cycle { names } => format!("these wait for each other: {}", names.join(" → ")),
        Kind::EndWithoutBegin => "ends what never began: passed over".to_owned(),
        Kind::EndOfAnother => {
            "ends another kind of group than the one that is open: taken as its end".to_owned()
        }
        Kind::BeginWithoutEnd => "never ends: taken to end with what is around it".to_owned(),
        Kind::TranslationMissing { language, count } => format!("{count} texts are missing in {language}"),
        Kind::ColumnNotActedUpon { column, count } => {
            format!("column {column} ({count} cells) is kept and not acted upon")
        }
        Kind::MediaNotShown { column, count } => {
            format!("column {column} ({count} cells) is kept and not shown")
        }
        Kind::ColumnWithoutHeader { column, count } => {
            format!("{count} cells in column {column}, which has no header of its own: not kept")
        }
        Kind::AppearanceNotActedUpon { appearance } => {
            format!("appearance “{appearance}” is kept and not acted upon")
        }
        Kind::NotATable => "a table with more than one list: one screen instead".to_owned(),
        Kind::ParametersNotActedUpon { parameters } => {
            format!("parameters “{parameters}” are kept and not acted upon")
        }
        Kind::ParametersUnreadable { parameters } => {
            format!("parameters “{parameters}” can't be read: the usual ones instead")
        }
        Kind::ExternalFile { file } => format!("needs the file {file} beside the form: not acted upon, kept"),
        Kind::MetadataNotKnown { what } => format!("a page can't know the {}: stays blank", what.code()),
        Kind::NotNoted { xlsform } => format!("{xlsform} is not noted"),
        Kind::EntitiesNotKept => "entities are not kept".to_owned(),
        Kind::RepeatTooLarge { times } => format!("asked {times} times, more than any phone shows"),
        Kind::OtherAdded { question } => format!("a choice “other” and the question {question} were added"),
    }
}
