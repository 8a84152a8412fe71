//! What no plain column of the standard can say of a form made here: columns of our own beside them.

use super::headings::OWN;
use crate::domain::code::coded;

coded! {
    /// What the column `katuwang::kind` says of a question.
    Mark {
        /// Five faces.
        Faces = "rating-faces",
        /// Five degrees of agreement.
        Degrees = "rating-words",
        /// Yes or no.
        YesNo = "yes-no",
        /// The list belongs to this question alone.
        OwnChoices = "own-choices",
        /// Bounds of a number follow.
        Number = "number",
        /// A range that others do not take; its settings follow.
        Range = "range",
        /// A value worked out from nothing yet.
        Calculate = "calculate",
        /// A type that others do not take follows.
        Paper = "paper",
        /// What is not shown and others do not take here; its type follows.
        Unseen = "unseen",
        /// What happened while the form was filled in, asked for a second time.
        Audit = "audit",
        /// A table of questions that others do not take for one.
        Table = "table",
    }
}

/// The column that says it.
pub const KIND: &str = "kind";

/// What our own settings begin with. Their words are joined by `_`, for other programs take `::` for a language.
pub const SETTINGS: &str = "katuwang_";

/// The setting that says who fills a form in.
pub const RESPONDENTS: &str = "katuwang_respondents";
/// The setting that counts the versions of a form that names them otherwise.
pub const VERSION: &str = "katuwang_version";
/// The setting that says that a form is in the languages of the screens, whichever they are.
pub const SCREEN_LANGUAGES: &str = "katuwang_screen_languages";
/// What the settings begin with that hold the title in further languages, before the tag.
pub const TITLE: &str = "katuwang_title_";
/// A setting of the standard that other programs would stumble over, before its name.
pub const SET_ASIDE: &str = "katuwang_aside_";

/// The name of the one choice in a list that has none, as other programs refuse such lists.
pub const NO_CHOICE: &str = "katuwang_no_choice";

/// The header of a column of our own.
pub fn header(name: &str) -> String {
    format!("{OWN}::{name}")
}
