//! The groups of a public table: none of them small.

use crate::{
    domain::{
        evaluation::{Grouping, Subset, groups, small_cells::Rule},
        form::{Form, Question, Response},
        plan::{Project, Session},
        workspace::Workspace,
    },
    exchange::plan_tables::site,
};

/// A group of responses, large enough to be counted in public.
pub struct PublicGroup<'r> {
    /// What it is called in the table.
    pub name: String,
    /// Its responses.
    pub responses: Vec<&'r Response>,
}

impl<'r> PublicGroup<'r> {
    /// The answer of each response to a question that is asked once; blank where there is none.
    pub fn answers(&self, question: &Question) -> Vec<&'r str> {
        let answers = self.responses.iter().map(|response| response.answer(&question.name));
        answers.map(Option::unwrap_or_default).collect()
    }
}

/// What those are called of whom the grouping is not known.
pub const UNKNOWN: &str = "unknown";

/// What the small groups are called that are counted together.
pub const OTHERS: &str = "others";

/// The responses in groups of at least so many as the rule asks for; all in one without a grouping, and none at all if
/// there are fewer in all. Groups that are smaller are counted together, and if that is still too few, with the smallest
/// of the others: whoever knows how many there are in all would else know how many are missing.
pub fn public_groups<'r>(
    form: &Form,
    counted: Vec<&'r Response>,
    workspace: &Workspace,
    by: Option<&Grouping>,
    rule: Rule,
) -> Vec<PublicGroup<'r>> {
    let mut found: Vec<PublicGroup<'r>> = match by {
        None => vec![PublicGroup { name: String::new(), responses: counted }],
        Some(by) => groups(by, form, counted, workspace)
            .into_iter()
            .map(|(subset, responses)| PublicGroup { name: name(&subset, form, workspace), responses })
            .collect(),
    };
    let fewest = usize::try_from(rule.fewest).unwrap_or(usize::MAX);
    let (large, small): (Vec<_>, Vec<_>) =
        found.drain(..).partition(|group: &PublicGroup<'_>| group.responses.len() >= fewest);
    found = large;
    let mut others: Vec<&Response> = small.into_iter().flat_map(|group| group.responses).collect();
    while !others.is_empty() && others.len() < fewest {
        let smallest =
            (0..found.len()).min_by_key(|place| found.get(*place).map(|group| group.responses.len()));
        let Some(smallest) = smallest else { return Vec::new() };
        others.extend(found.remove(smallest).responses);
    }
    if !others.is_empty() {
        found.push(PublicGroup { name: OTHERS.to_owned(), responses: others });
    }
    found.retain(|group| !group.responses.is_empty());
    found
}

fn name(subset: &Subset, form: &Form, workspace: &Workspace) -> String {
    match subset {
        Subset::Session(id) => {
            let session: Option<&Session> = workspace.get(*id);
            let project: Option<&Project> = workspace.get(form.project);
            let named = session.zip(project).map(|(session, project)| {
                format!("{} {}", session.date, site(session, project)).trim_end().to_owned()
            });
            named.unwrap_or_else(|| UNKNOWN.to_owned())
        }
        Subset::Site(site) | Subset::Language(site) | Subset::Answer(site) if !site.is_empty() => {
            site.clone()
        }
        Subset::Site(_) | Subset::Language(_) | Subset::Answer(_) | Subset::Unknown => UNKNOWN.to_owned(),
        Subset::Band(from, Some(to)) => format!("{from} to {to}"),
        Subset::Band(from, None) => format!("{from} and more"),
        Subset::Month(year, month) => format!("{year:04}-{month:02}"),
    }
}
