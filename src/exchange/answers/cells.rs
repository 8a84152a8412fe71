//! What stands in a cell.

use std::borrow::Cow;

use super::{
    columns_of::Holds,
    keys::{around, odk_key, row_key},
    layout::Dialect,
    meta::{KOBO_REJECTED, Meta, ODK_REJECTED},
    rows::Row,
    sections::Section,
};
use crate::{
    domain::{
        form::{Form, Response},
        language::Language,
        plan::{Project, Session},
        workspace::Workspace,
    },
    exchange::{columns::blank_or, plan_tables::site},
};

/// What cells are looked up in.
pub struct Cells<'a> {
    /// The form.
    pub form: &'a Form,
    /// Where its project and sessions are.
    pub workspace: &'a Workspace,
    /// All its sections.
    pub sections: &'a [Section<'a>],
    /// Whose layout it is.
    pub dialect: Dialect,
}

impl Cells<'_> {
    /// The text of a cell in a section's table, in a row with that answer to the question of the column.
    pub fn text<'r>(
        &self,
        section: &Section<'_>,
        holds: &Holds<'_>,
        row: &Row<'r>,
        answer: &'r str,
    ) -> Cow<'r, str> {
        match holds {
            Holds::Meta(meta) => self.meta(section, *meta, row),
            Holds::Answer(_, saying) => saying.say(answer),
            Holds::Chosen(asked, choice) => {
                let is_chosen = asked.question.kind.kind().counts_for(answer, choice);
                let blank = if self.dialect == Dialect::Odk { "0" } else { "" };
                Cow::Borrowed(if is_chosen {
                    "1"
                } else if answer.is_empty() {
                    blank
                } else {
                    "0"
                })
            }
            Holds::Unknown(_) => Cow::Borrowed(answer),
        }
    }

    fn meta<'r>(&self, section: &Section<'_>, meta: Meta, row: &Row<'r>) -> Cow<'r, str> {
        let response = row.response;
        let parent = || self.sections.get(section.parent).unwrap_or(section);
        let text = match meta {
            Meta::Always(text) => return Cow::Borrowed(text),
            Meta::Language => return Cow::Borrowed(&response.language),
            Meta::Void => return Cow::Borrowed(response.void.as_ref().map_or("", |void| &void.reason)),
            Meta::OdkReview => return Cow::Borrowed(review(response, ODK_REJECTED)),
            Meta::KoboReview => return Cow::Borrowed(review(response, KOBO_REJECTED)),
            Meta::Id => response.id.to_string(),
            Meta::Instance => format!("uuid:{}", response.id),
            Meta::Project => self.project().map(|project| project.name.clone()).unwrap_or_default(),
            Meta::Form => self.form.say(&self.form.title, Language::English.tag()).words.to_owned(),
            Meta::Version => response.form_version.to_string(),
            Meta::SessionDate => blank_or(self.session(response).map(|session| session.date)),
            Meta::Session => blank_or(response.session),
            Meta::Site => self.site(response).to_owned(),
            Meta::Started => response.started.to_string(),
            Meta::Finished => response.finished.to_string(),
            Meta::OdkFinished => format!("{}:00.000", response.finished),
            Meta::KoboFinished => format!("{}:00", response.finished),
            Meta::Mended => mended(response, self.dialect),
            Meta::Parent => blank_or(row.times.iter().rev().nth(1)),
            Meta::Time => blank_or(row.times.last()),
            Meta::RowKey => row_key(section, row),
            Meta::ParentKey => row_key(parent(), &around(row)),
            Meta::OdkKey => odk_key(section, row),
            Meta::OdkParentKey => odk_key(parent(), &around(row)),
            Meta::KoboId | Meta::Number => row.number.to_string(),
            Meta::ParentNumber => row.parent.to_string(),
            Meta::ParentTable => parent().repeat.map_or_else(
                || self.form.say(&self.form.title, Language::English.tag()).words.to_owned(),
                |repeat| repeat.name.to_string(),
            ),
        };
        Cow::Owned(text)
    }

    fn project(&self) -> Option<&Project> {
        self.workspace.get(self.form.project)
    }

    fn session(&self, response: &Response) -> Option<&Session> {
        response.session.and_then(|id| self.workspace.get(id))
    }

    fn site(&self, response: &Response) -> &str {
        match (self.session(response), self.project()) {
            (Some(session), Some(project)) => site(session, project),
            (None, Some(project)) => &project.site,
            (_, None) => "",
        }
    }
}

/// How many times a response was mended. Ours is blank where it never was.
fn mended(response: &Response, dialect: Dialect) -> String {
    let count = response.revisions.len();
    if count == 0 && dialect == Dialect::Ours { String::new() } else { count.to_string() }
}

const fn review(response: &Response, rejected: &'static str) -> &'static str {
    if response.void.is_some() { rejected } else { "" }
}
