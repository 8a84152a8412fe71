//! What the project was for, its sessions, and who came.

use super::Saying;
use crate::{
    domain::{
        evaluation::small_cells::Cell,
        report::{Audience, Reach, Report, SessionPart},
    },
    exchange::{
        picture::{Attendance, Gathering},
        report_page::{Block, Fact, Section},
    },
    ui::words::{day_and_month, report as w},
};

pub(super) fn opening(say: Saying, report: &Report) -> Vec<Section> {
    let purpose = &report.project.purpose;
    let purpose = (!purpose.trim().is_empty()).then(|| Section {
        title: say.say(w::WHAT_FOR).to_owned(),
        blocks: vec![Block::Words(purpose.clone())],
    });
    let reach = Section {
        title: say.say(w::WHO_CAME_TO_IT).to_owned(),
        blocks: [Block::Facts(facts(say, report))].into_iter().chain(picture(say, report)).collect(),
    };
    purpose.into_iter().chain([reach]).collect()
}

fn facts(say: Saying, report: &Report) -> Vec<Fact> {
    let Reach { held, planned, cancelled, children, adults, .. } = &report.reach;
    let fact = |figure: String, words| Fact { figure, words: say.say(words).to_owned(), source: None };
    let mut facts = vec![fact(held.to_string(), w::SESSIONS_HELD)];
    let is_team = report.audience == Audience::Team;
    for (count, words) in [(planned, w::SESSIONS_TO_COME), (cancelled, w::SESSIONS_CANCELLED)] {
        if *count > 0 && is_team {
            facts.push(fact(count.to_string(), words));
        }
    }
    for (cell, words) in [(children, w::CHILDREN_CAME), (adults, w::ADULTS_CAME)] {
        // What is not to be seen is left out of a row of figures: there is no figure.
        if let Some(count) = cell.and_then(Cell::count) {
            facts.push(fact(count.to_string(), words));
        }
    }
    if let Some(cost) = report.accounts.cost {
        facts.push(fact(report.project.currency.show(cost.per_child), w::COST_PER_CHILD));
    }
    facts
}

/// Attendance over the sessions, if there are two or more. How many answered at each is for the team.
fn picture(say: Saying, report: &Report) -> Option<Block> {
    let reach = &report.reach;
    if reach.sessions.len() < 2 {
        return None;
    }
    let answered = |session| {
        let forms = report.forms.first()?;
        let found = forms.at_sessions.iter().find(|(id, _)| *id == session);
        found.map(|(_, count)| *count)
    };
    let gathering = |part: &SessionPart| Gathering {
        label: day_and_month(part.date, say.language),
        expected: part.expected,
        came: part.children.and_then(Cell::count),
        answered: answered(part.session),
    };
    let sessions: Vec<Gathering> = reach.sessions.iter().map(gathering).collect();
    let said = reach
        .children
        .and_then(Cell::count)
        .map(|children| say.fill(w::ATTENDANCE_SAID, [&children.to_string(), &sessions.len().to_string()]));
    let picture = Attendance {
        title: say.say(w::ATTENDANCE).to_owned(),
        description: said.unwrap_or_default(),
        head: [w::BY_SESSION, w::EXPECTED, w::CAME, w::ANSWERED].map(|words| say.say(words).to_owned()),
        unknown: "–".to_owned(),
        sessions,
    };
    Some(Block::Picture(picture.draw()))
}
