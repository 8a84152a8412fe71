//! What a file does not say of its responses, and what it must be compared with.

use crate::{
    domain::{
        calendar::WallTime,
        form::{Form, Response},
        id::Id,
        plan::{Project, Session},
        workspace::Workspace,
    },
    exchange::plan_tables::site,
};

/// What a file does not say of its responses, and what it must be compared with.
pub struct Surroundings<'a> {
    /// Where the form's project and its sessions are.
    pub workspace: &'a Workspace,
    /// The responses to the form that are here already.
    pub known: &'a [Response],
    /// The session at which those were given that do not say it, if at one.
    pub session: Option<Id<Session>>,
    /// The BCP 47 tag of the language of those that do not say it.
    pub language: String,
    /// When those were handed in that do not say it.
    pub now: WallTime,
}

impl Surroundings<'_> {
    /// The session of the form's project with that id; none if it is not here.
    pub fn session_called(&self, form: &Form, id: &str) -> Option<Id<Session>> {
        let session: &Session = self.workspace.get(id.trim().parse().ok()?)?;
        (session.project == form.project).then_some(session.id)
    }

    /// The one session of the form's project on a day, and at a site if one is named; none if there is none or more
    /// than one.
    pub fn session_on(&self, form: &Form, day: &str, at: &str) -> Option<Id<Session>> {
        let project: &Project = self.workspace.get(form.project)?;
        let is_it = |session: &&Session| {
            session.project == form.project
                && session.date.to_string() == day.trim()
                && (at.trim().is_empty() || site(session, project).trim() == at.trim())
        };
        let found: Vec<Id<Session>> =
            self.workspace.all::<Session>().filter(is_it).map(|session| session.id).collect();
        match found.as_slice() {
            [only] => Some(*only),
            several => self.session.filter(|session| several.contains(session)),
        }
    }
}
