//! Languages: who listens in which, and whether they can follow.

use super::{Audience, seen::seen_all};
use crate::domain::{
    agenda::sessions_in_order,
    evaluation::{percent, small_cells::Cell},
    id::Id,
    plan::{Project, Session, Shift},
    readiness::cover_at,
    spoken::Spoken,
    workspace::Workspace,
};

/// Who could follow at the last session for which it is known who went to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    /// That session.
    pub session: Id<Session>,
    /// Every language that has a listener.
    pub languages: Vec<LanguagePart>,
    /// How many can follow, of how many, and in whole percent; none if a part of it is not to be seen.
    pub can_follow: Option<(u32, u32, u32)>,
}

/// Those who listen in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LanguagePart {
    /// The language.
    pub language: Spoken,
    /// How many listen in it.
    pub listeners: Cell,
    /// Whether anyone on shift reads in it.
    pub has_reader: bool,
    /// Whether a book in it is there.
    pub has_book: bool,
}

impl Languages {
    pub(super) fn of(workspace: &Workspace, project: Id<Project>, audience: Audience) -> Option<Self> {
        let is_staffed = |session: &Session| {
            workspace.of_project::<Shift>(project).any(|shift| shift.session == session.id)
        };
        let sessions = sessions_in_order(workspace, project);
        let (_, session) = sessions.into_iter().rfind(|(_, session)| is_staffed(session))?;
        let cover = cover_at(workspace, session);
        let counts: Vec<u32> = cover.languages.iter().map(|of| of.listeners).collect();
        let (cells, total) = seen_all(&counts, audience);
        let is_whole = cells.iter().chain([&total]).all(|cell| cell.count().is_some());
        let (can, all) = (cover.can_follow(), cover.listeners());
        let parts = cover.languages.iter().zip(cells).map(|(of, listeners)| LanguagePart {
            language: of.language,
            listeners,
            has_reader: of.has_reader,
            has_book: of.has_book,
        });
        let languages: Vec<LanguagePart> = parts.collect();
        (!languages.is_empty()).then_some(Self {
            session: session.id,
            languages,
            can_follow: is_whole.then(|| (can, all, percent(can, all))),
        })
    }
}
