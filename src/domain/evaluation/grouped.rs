//! The success rate of a target by group: by session, site, language, an answer, an age band, or month.

use super::{
    success::{Success, success},
    valid::Valid,
};
use crate::domain::{
    decimal::Decimal,
    form::{Form, QuestionName, Response},
    id::Id,
    ordered::Ordered,
    plan::{Project, Session, Target},
    workspace::Workspace,
};

/// By what responses are grouped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// By the session at which they were given.
    Session,
    /// By the site of that session.
    Site,
    /// By the language in which they were asked.
    Language,
    /// By the answer to a question of one choice.
    Answer(QuestionName),
    /// By the number that answers a question, in bands that begin at these numbers, in ascending order.
    Bands(QuestionName, Vec<i64>),
    /// By the month in which they were handed in.
    Month,
}

/// A group of responses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subset {
    /// Of a session, in the order in which sessions were planned.
    Session(Id<Session>),
    /// Of a site by its name; blank if nobody said.
    Site(String),
    /// In a language, by its BCP 47 tag.
    Language(String),
    /// With an answer, by the name of the choice.
    Answer(String),
    /// With a number from the first on, to the second, both counted; none where the last band is open.
    Band(i64, Option<i64>),
    /// Of a month: the year, and 1 to 12.
    Month(i32, u32),
    /// What the grouping asks for is not known of them.
    Unknown,
}

/// The success rate of each group that has a response, in the order of the groups, those of whom it is not known last; none if
/// the form no longer has the question.
pub fn success_by(
    grouping: &Grouping,
    target: &Target,
    form: &Form,
    responses: &[&Response],
    workspace: &Workspace,
) -> Option<Vec<(Subset, Success)>> {
    form.question(&target.question)?;
    let groups = groups(grouping, form, responses.iter().copied(), workspace);
    groups.into_iter().map(|(group, responses)| Some((group, success(target, form, responses)?))).collect()
}

/// The responses of each group that has any, in the order of the groups, those of whom it is not known last.
pub fn groups<'r>(
    grouping: &Grouping,
    form: &Form,
    responses: impl IntoIterator<Item = &'r Response>,
    workspace: &Workspace,
) -> Ordered<Subset, Vec<&'r Response>> {
    let mut groups: Ordered<Subset, Vec<&Response>> = Ordered::new();
    let by = By::new(grouping, form, workspace);
    for response in responses {
        if let Some(group) = groups.get_or_insert(by.group(response), Vec::new) {
            group.push(response);
        }
    }
    groups
}

/// A grouping with what it looks things up in.
struct By<'a> {
    grouping: &'a Grouping,
    question: Option<Valid<'a>>,
    workspace: &'a Workspace,
    site: Option<String>,
}

impl<'a> By<'a> {
    fn new(grouping: &'a Grouping, form: &'a Form, workspace: &'a Workspace) -> Self {
        let question = match grouping {
            Grouping::Answer(name) | Grouping::Bands(name, _) => form.question(name),
            Grouping::Session | Grouping::Site | Grouping::Language | Grouping::Month => None,
        };
        let site = workspace.get(form.project).map(|project: &Project| project.site.trim().to_owned());
        Self { grouping, question: question.map(|question| Valid::new(question, form)), workspace, site }
    }

    fn group(&self, response: &Response) -> Subset {
        self.known(response).unwrap_or(Subset::Unknown)
    }

    fn known(&self, response: &Response) -> Option<Subset> {
        match self.grouping {
            Grouping::Session => response.session.map(Subset::Session),
            Grouping::Site => {
                let session = self.workspace.get(response.session?)?;
                let own = session.site.trim();
                // A session that names no site is held at the project's.
                let site = if own.is_empty() { self.site.clone()? } else { own.to_owned() };
                Some(Subset::Site(site))
            }
            Grouping::Language => Some(Subset::Language(response.language.clone())),
            Grouping::Answer(_) => self.answer(response).map(|answer| Subset::Answer(answer.to_owned())),
            Grouping::Bands(_, starts) => {
                let number = self.question.as_ref()?.quantity(self.answer(response)?)?;
                band(number, starts)
            }
            Grouping::Month => {
                let (year, month, _) = response.finished.date.parts();
                Some(Subset::Month(year, month))
            }
        }
    }

    fn answer<'r>(&self, response: &'r Response) -> Option<&'r str> {
        self.question.as_ref()?.answer(response)
    }
}

/// The band of a number; none below the first.
fn band(number: Decimal, starts: &[i64]) -> Option<Subset> {
    let next = starts.iter().position(|start| Decimal::whole(*start) > number).unwrap_or(starts.len());
    let from = starts.get(next.checked_sub(1)?)?;
    Some(Subset::Band(*from, starts.get(next).map(|next| next.saturating_sub(1))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_in_the_band_that_begins_last_before_it() {
        let starts = [6, 9, 13];
        for (number, expected) in [
            ("5", None),
            ("6", Some(Subset::Band(6, Some(8)))),
            ("8.5", Some(Subset::Band(6, Some(8)))),
            ("9", Some(Subset::Band(9, Some(12)))),
            ("40", Some(Subset::Band(13, None))),
        ] {
            assert_eq!(band(number.parse().unwrap(), &starts), expected, "{number}");
        }
        assert_eq!(band(Decimal::whole(3), &[]), None);
    }
}
