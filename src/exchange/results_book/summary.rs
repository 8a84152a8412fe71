//! The first sheet: each target with how many answers meet it, where the share likely lies, and whether that is enough.

use super::Answered;
use crate::{
    domain::{
        evaluation::{FEWEST_ANSWERS, Verdict, standing},
        form::Response,
        id::Id,
        language::Language,
        plan::{Project, Target},
        workspace::Workspace,
    },
    exchange::{Cell, TypedSheet},
};

const HEADER: [&str; 11] = [
    "form",
    "question",
    "label",
    "condition",
    "target",
    "met",
    "answered",
    "share",
    "likely_from",
    "likely_to",
    "verdict",
];

/// The summary of a project.
pub fn summary(workspace: &Workspace, project: Id<Project>, answered: &[Answered<'_>]) -> TypedSheet {
    let english = Language::English.tag();
    let mut rows = Vec::new();
    for (form, responses) in answered {
        let targets = workspace.of_project::<Target>(project).filter(|target| target.form == form.id);
        for target in targets {
            let counted = responses.iter().filter(|response: &&Response| response.void.is_none());
            let Some(found) = standing(target, form, counted) else { continue };
            let label = form
                .question(&target.question)
                .map_or("", |question| form.say(&question.label, english).words);
            let text = |text: &str| Cell::Text(text.to_owned());
            let number = |count: u32| Cell::Number(count.to_string());
            let share = |share: f64| Cell::Share(share.to_string());
            // Of fewer answers no share is said anywhere.
            let interval = found.interval.filter(|_| found.answered >= FEWEST_ANSWERS);
            let fraction = interval.map(|_| share(f64::from(found.met) / f64::from(found.answered)));
            rows.push(vec![
                text(form.say(&form.title, english).words),
                text(target.question.as_str()),
                text(label),
                text(&target.condition.code()),
                share(f64::from(target.share) / 100.0),
                number(found.met),
                number(found.answered),
                fraction.unwrap_or_default(),
                interval.map(|interval| share(interval.low)).unwrap_or_default(),
                interval.map(|interval| share(interval.high)).unwrap_or_default(),
                text(verdict(found.verdict)),
            ]);
        }
    }
    TypedSheet { name: "summary".to_owned(), header: HEADER.map(str::to_owned).to_vec(), rows }
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "met",
        Verdict::NotMet => "not-met",
        Verdict::CannotTell => "cannot-tell",
        Verdict::TooFew => "too-few",
    }
}
