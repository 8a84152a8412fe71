//! The texts of what stands beside the answers.

use super::{
    keys::{around, odk_key, row_key},
    layout::Dialect,
    meta::{KOBO_REJECTED, Meta, ODK_REJECTED},
    rows::Row,
    sections::Section,
};
use crate::{
    domain::{
        form::{Form, Response},
        id::Id,
        language::Language,
        plan::{Project, Session},
        workspace::Workspace,
    },
    exchange::plan_tables::site,
};

/// What is looked up of it once for a table, and once for responses of the same session that follow each other.
pub struct MetaTexts<'t> {
    workspace: &'t Workspace,
    section: &'t Section<'t>,
    parent: &'t Section<'t>,
    dialect: Dialect,
    /// The title of the form.
    title: &'t str,
    project: Option<&'t Project>,
    /// The session that is met; none for responses at none.
    met: Option<Id<Session>>,
    /// It, unless it is gone.
    session: Option<&'t Session>,
}

impl<'t> MetaTexts<'t> {
    /// For the table of a section among all of a form.
    pub fn new(
        form: &'t Form,
        workspace: &'t Workspace,
        section: &'t Section<'t>,
        sections: &'t [Section<'t>],
        dialect: Dialect,
    ) -> Self {
        let parent = sections.get(section.parent).unwrap_or(section);
        let title = form.say(&form.title, Language::English.tag()).words;
        let project = workspace.get(form.project);
        Self { workspace, section, parent, dialect, title, project, met: None, session: None }
    }

    /// Says of which session the next responses are.
    pub fn meet(&mut self, session: Option<Id<Session>>) {
        if self.met != session {
            self.met = session;
            self.session = session.and_then(|id| self.workspace.get(id));
        }
    }

    /// The text of a cell in a row of the session that was met. Where it has to be made, it is made in the place of
    /// another.
    pub fn text<'a>(&'a self, meta: Meta, row: &Row<'a>, made: &'a mut String) -> &'a str {
        let response = row.response;
        made.clear();
        match meta {
            Meta::Always(text) => return text,
            Meta::Project => return self.project.map_or("", |project| &project.name),
            Meta::Form => return self.title,
            Meta::Site => return self.site(),
            Meta::Language => return &response.language,
            Meta::Void => return response.void.as_ref().map_or("", |void| &void.reason),
            Meta::OdkReview => return review(response, ODK_REJECTED),
            Meta::KoboReview => return review(response, KOBO_REJECTED),
            Meta::ParentTable => return self.parent.repeat.map_or(self.title, |repeat| repeat.name.as_str()),
            Meta::Id => response.id.put(made),
            Meta::Instance => {
                made.push_str("uuid:");
                response.id.put(made);
            }
            Meta::Session => response.session.into_iter().for_each(|session| session.put(made)),
            Meta::SessionDate => self.session.into_iter().for_each(|session| session.date.put(made)),
            Meta::Started => response.started.put(made),
            Meta::Finished => response.finished.put(made),
            Meta::OdkFinished => {
                response.finished.put(made);
                made.push_str(":00.000");
            }
            Meta::KoboFinished => {
                response.finished.put(made);
                made.push_str(":00");
            }
            Meta::Version => put(made, usize::try_from(response.form_version).unwrap_or_default()),
            Meta::Mended => {
                // Ours is blank where it never was.
                if self.dialect != Dialect::Ours || !response.revisions.is_empty() {
                    put(made, response.revisions.len());
                }
            }
            Meta::Parent => row.times.iter().rev().nth(1).into_iter().for_each(|time| put(made, *time)),
            Meta::Time => row.times.last().into_iter().for_each(|time| put(made, *time)),
            Meta::RowKey => *made = row_key(self.section, row),
            Meta::ParentKey => *made = row_key(self.parent, &around(row)),
            Meta::OdkKey => *made = odk_key(self.section, row),
            Meta::OdkParentKey => *made = odk_key(self.parent, &around(row)),
            Meta::KoboId | Meta::Number => put(made, row.number),
            Meta::ParentNumber => put(made, row.parent),
        }
        made
    }

    fn site(&self) -> &'t str {
        match (self.session, self.project) {
            (Some(session), Some(project)) => site(session, project),
            (None, Some(project)) => &project.site,
            (_, None) => "",
        }
    }
}

/// Puts a number behind a text.
fn put(made: &mut String, number: usize) {
    if number >= 10 {
        put(made, number / 10);
    }
    made.extend(u32::try_from(number % 10).ok().and_then(|digit| char::from_digit(digit, 10)));
}

const fn review(response: &Response, rejected: &'static str) -> &'static str {
    if response.void.is_some() { rejected } else { "" }
}
