//! Remarks on forms in plain English, for whoever reads them in a terminal.

use katuwang::{
    domain::code::Coded,
    exchange::xlsform::RemarkKind::{self, *},
};

/// What is the matter, and what was done.
pub fn say(what: &RemarkKind) -> String {
    match what {
        OnPaper { xlsform } => format!("{xlsform} is to be answered on paper"),
        TypeUnknown { xlsform } => format!("no type is called “{xlsform}”: to be answered on paper"),
        TypeMissing => "no type: shown as a note".to_owned(),
        RowLeftOut => "left out: switched off, or neither type nor words".to_owned(),
        LoopAsRepeat { list } => format!("a loop over {list}: asked again as often as there are choices"),
        TooDeep => "too deep in other groups: its questions stand in the one around it".to_owned(),
        NameMissing { made } => format!("no name: called {made}"),
        NameInvalid { was, now } => format!("“{was}” can't be a name: called {now}"),
        NameTwice { was, now } => format!("{was} is there twice: called {now}, also where it is spoken of"),
        ListMissing { list } => format!("there is no list “{list}”: nothing to choose from"),
        ListSpelled { was, now } => format!("no list “{was}”: taken for {now}"),
        ChoiceWithoutList => "a choice of no list: left out".to_owned(),
        ChoiceNameMissing { made } => format!("a choice without a name: called {made}"),
        ChoiceTwice { now: Some(now) } => format!("a second choice of that name: called {now}"),
        ChoiceTwice { now: None } => "the same choice again: left out".to_owned(),
        ChoiceNameHasSpace { now } => {
            format!("a space in the name of a choice of which several are chosen: called {now}")
        }
        FormulaUnreadable { column, at } => {
            format!("{column} can't be read (at character {at}): not acted upon, kept")
        }
        FunctionUnknown { column, function } => {
            format!("{column} needs {function}, which is not here: not acted upon, kept")
        }
        UnknownReference { column, name } => {
            format!("{column} speaks of {name}, which is not in the form: not acted upon, kept")
        }
        DefaultTakenAsText => {
            "the default looks like an expression and is none: taken as it is written".to_owned()
        }
        TriggerUnreadable => "the trigger is no list of questions: not acted upon, kept".to_owned(),
        Cycle { names } => format!("these wait for each other: {}", names.join(" → ")),
        EndWithoutBegin => "ends what never began: passed over".to_owned(),
        EndOfAnother => "ends another kind of group than the one that is open: taken as its end".to_owned(),
        BeginWithoutEnd => "never ends: taken to end with what is around it".to_owned(),
        TranslationMissing { language, count } => format!("{count} texts are missing in {language}"),
        ColumnNotActedUpon { column, count } => {
            format!("column {column} ({count} cells) is kept and not acted upon")
        }
        MediaNotShown { column, count } => format!("column {column} ({count} cells) is kept and not shown"),
        ColumnWithoutHeader { column, count } => {
            format!("{count} cells in column {column}, which has no header of its own: not kept")
        }
        AppearanceNotActedUpon { appearance } => {
            format!("appearance “{appearance}” is kept and not acted upon")
        }
        NotATable => "a table with more than one list: one screen instead".to_owned(),
        ParametersNotActedUpon { parameters } => {
            format!("parameters “{parameters}” are kept and not acted upon")
        }
        ParametersUnreadable { parameters } => {
            format!("parameters “{parameters}” can't be read: the usual ones instead")
        }
        ExternalFile { file } => format!("needs the file {file} beside the form: not acted upon, kept"),
        MetadataNotKnown { what } => format!("a page can't know the {}: stays blank", what.code()),
        NotNoted { xlsform } => format!("{xlsform} is not noted"),
        EntitiesNotKept => "entities are not kept".to_owned(),
        RepeatTooLarge { times } => format!("asked {times} times, more than any phone shows"),
        OtherAdded { question } => format!("a choice “other” and the question {question} were added"),
    }
}
