//! A draft: a form that is being filled in, kept at every change exactly as typed.

use serde::{Deserialize, Serialize};

use super::{place::Place, response::Response, survey::Form};
use crate::domain::{
    calendar::WallTime,
    id::Id,
    ordered::Ordered,
    plan::{Project, Session},
};

/// A form that is being filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The id that the response will have.
    pub id: Id<Response>,
    /// The project.
    pub project: Id<Project>,
    /// The form.
    pub form: Id<Form>,
    /// The version of the form that is answered; 0 in drafts of programs that kept no versions.
    #[serde(default)]
    pub form_version: u32,
    /// The session at which it is answered, if at one.
    pub session: Option<Id<Session>>,
    /// When the first question was shown.
    pub started: WallTime,
    /// Why it mends the response of its id, if it does; none for the answers of somebody new.
    #[serde(default)]
    pub mends: Option<String>,
    /// The question on the screen; the first one if none.
    #[serde(default)]
    pub at: Option<Place>,
    /// Where the next letter goes in what is being typed, in UTF-16 code units as browsers count; none where nothing is.
    #[serde(default)]
    pub caret: Option<u32>,
    /// What was typed or tapped, by place, not yet checked; and how many times an open repeat is asked.
    raw: Ordered<Place, String>,
    /// Values worked out that would come out otherwise another time.
    #[serde(default = "Ordered::new")]
    pub worked_out: Ordered<Place, String>,
}

impl Draft {
    /// An empty draft.
    pub const fn new(id: Id<Response>, form: &Form, session: Option<Id<Session>>, started: WallTime) -> Self {
        Self {
            id,
            project: form.project,
            form: form.id,
            form_version: form.version,
            session,
            started,
            mends: None,
            at: None,
            caret: None,
            raw: Ordered::new(),
            worked_out: Ordered::new(),
        }
    }

    /// What was typed or tapped at a place; empty if nothing.
    pub fn typed(&self, place: &Place) -> &str {
        self.raw.get(place).map_or("", String::as_str)
    }

    /// Keeps what was typed or tapped at a place.
    pub fn keep(&mut self, place: Place, text: String) {
        if text.is_empty() {
            self.raw.remove(&place);
        } else {
            self.raw.insert(place, text);
        }
    }

    /// Everything that was typed or tapped.
    pub fn all_typed(&self) -> impl Iterator<Item = (&Place, &str)> {
        self.raw.iter().map(|(place, text)| (place, text.as_str()))
    }

    /// Whether nothing was answered yet.
    pub fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }
}
