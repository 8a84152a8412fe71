//! Who took part, who gave what, and which promises were kept.

use super::{PlanLines, Saying};
use crate::{
    domain::{
        plan::ExchangeState,
        report::{Audience, PartnerPart, Report},
    },
    exchange::{
        picture::{Kept, Promises},
        report_page::{Block, Line, Section},
    },
    ui::words::{choice_words, report as w},
};

pub(super) fn partners(plan: PlanLines<'_>, report: &Report) -> Option<Section> {
    if report.partners.is_empty() {
        return None;
    }
    let say = plan.say;
    let line = |partner: &PartnerPart| Line {
        words: words(say, report, partner),
        sources: plan.gives_and_gets(partner.organisation),
    };
    let lines = report.partners.iter().map(line).collect();
    let blocks = [Block::List(lines)].into_iter().chain(promises(plan, report)).collect();
    Some(Section { title: say.say(w::PARTNERS_GAVE).to_owned(), blocks })
}

/// A partner in a line: what it does, gives and gets.
fn words(say: Saying, report: &Report, partner: &PartnerPart) -> String {
    let is_team = report.audience == Audience::Team;
    let what = |lines: &[(String, ExchangeState)]| {
        let said = |(what, state): &(String, ExchangeState)| {
            let words = choice_words(*state).say(say.language).to_lowercase();
            // What was given needs no word of how far it is.
            let is_given = *state == ExchangeState::Delivered;
            if is_given { what.clone() } else { format!("{what} ({words})") }
        };
        lines.iter().map(said).collect::<Vec<_>>().join(", ")
    };
    let mut said = vec![partner.name.clone()];
    if !partner.gives.is_empty() {
        said.push(say.fill(w::GIVES_WHAT, [&what(&partner.gives)]));
    }
    if partner.given.worth.minor() > 0 {
        said.push(say.fill(w::WORTH_GIVEN, [&report.project.currency.show(partner.given.worth)]));
    }
    if !partner.gets.is_empty() && is_team {
        said.push(say.fill(w::GETS_WHAT, [&what(&partner.gets)]));
    }
    said.join(" · ")
}

fn promises(plan: PlanLines<'_>, report: &Report) -> Option<Block> {
    let say = plan.say;
    let due = || report.partners.iter().filter(|partner| partner.promises.due > 0);
    let kept = |partner: &PartnerPart| Kept {
        label: partner.name.clone(),
        kept: partner.promises.kept,
        due: partner.promises.due,
    };
    let rows: Vec<Kept> = due().map(kept).collect();
    let behind = due().map(|partner| plan.promises(partner.organisation)).collect();
    let said = |row: &Kept| {
        let counts = say.fill(w::OF_COUNT, [&row.kept.to_string(), &row.due.to_string()]);
        format!("{}: {counts}", row.label)
    };
    let description = rows.iter().map(said).collect::<Vec<_>>().join("; ");
    let picture = Promises {
        title: say.say(w::PROMISES_KEPT).to_owned(),
        description,
        head: [w::WHO, w::KEPT, w::WERE_DUE].map(|words| say.say(words).to_owned()),
        rows,
    };
    (!picture.rows.is_empty()).then(|| Block::Picture(picture.draw(), behind))
}
