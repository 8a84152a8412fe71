//! The report in words: the sections of a page, for an audience, in a language of its own. It computes nothing: every figure
//! comes from `domain::report`.

mod change;
mod languages;
mod money;
mod opening;
mod outcome;
mod partners;
mod plan_lines;
mod questions;
mod saying;
mod shares;

pub use saying::Saying;

use plan_lines::PlanLines;

use crate::{
    domain::{
        calendar::CalendarDate,
        form::Form,
        language::Language,
        report::{Audience, Report},
        workspace::Workspace,
    },
    exchange::report_page::{Block, Page, Section},
    ui::words::{full_date, report as w},
};

/// The page of a report in a language.
pub fn page(report: &Report, workspace: &Workspace, language: Language, today: CalendarDate) -> Page {
    let say = Saying { language };
    let plan = PlanLines { say, workspace, project: &report.project, today };
    let mut sections = opening::opening(plan, report);
    for part in &report.forms {
        if let Some(form) = workspace.get::<Form>(part.form) {
            sections.extend(outcome::outcome(say, workspace, form, part));
        }
    }
    sections.extend(told(w::ONE_STORY.say(language), &report.project.told.story));
    sections.extend(partners::partners(plan, report));
    sections.extend(money::money(plan, report));
    sections.extend(languages::languages(plan, report));
    sections.extend(written(w::WE_LEARNED.say(language), &report.project.told.learned));
    sections.extend(written(w::COMES_NEXT.say(language), &report.project.told.next));
    if report.audience == Audience::Team {
        for part in &report.forms {
            if let Some(form) = workspace.get::<Form>(part.form) {
                sections.extend(questions::questions(say, form, part));
            }
        }
    }
    sections.push(closing(say, report.audience));
    Page {
        language: language.tag(),
        title: report.project.name.clone(),
        about: about(say, report, today),
        behind: say.say(w::SHOW_TABLE).to_owned(),
        opens: report.audience == Audience::Team,
        sections,
    }
}

/// Where and when it was, and of which day the figures are.
fn about(say: Saying, report: &Report, today: CalendarDate) -> String {
    let project = &report.project;
    let day = |day: CalendarDate| full_date(day, say.language);
    let dates = match (project.starts, project.ends) {
        (Some(first), Some(last)) if first != last => Some(say.fill(w::FROM_TO, [&day(first), &day(last)])),
        (Some(one), _) | (None, Some(one)) => Some(day(one)),
        (None, None) => None,
    };
    let site = Some(project.site.clone()).filter(|site| !site.is_empty());
    let as_of = say.fill(w::IS_FROM, [&day(today)]);
    site.into_iter().chain(dates).chain([as_of]).collect::<Vec<_>>().join(" · ")
}

fn told(title: &str, story: &str) -> Option<Section> {
    let blocks = vec![Block::Story(story.to_owned())];
    (!story.trim().is_empty()).then(|| Section { title: title.to_owned(), blocks })
}

fn written(title: &str, text: &str) -> Option<Section> {
    let blocks = vec![Block::Words(text.to_owned())];
    (!text.trim().is_empty()).then(|| Section { title: title.to_owned(), blocks })
}

/// What a sponsor is told of what is not shown, and lines to sign on.
fn closing(say: Saying, audience: Audience) -> Section {
    let hidden = (audience == Audience::Sponsor).then(|| Block::Meta(say.say(w::SMALL_HIDDEN).to_owned()));
    let names = [w::SIGNED_LIBRARY, w::SIGNED_SPONSOR].map(|words| say.say(words).to_owned());
    let signatures = Block::Signatures(names.to_vec());
    Section { title: String::new(), blocks: hidden.into_iter().chain([signatures]).collect() }
}
