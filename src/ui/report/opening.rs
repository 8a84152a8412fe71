//! What the project was for, its sessions, and who came.

use super::PlanLines;
use crate::{
    domain::{
        evaluation::small_cells::Cell,
        form::{Form, Respondents},
        id::Id,
        plan::{Session, SessionState},
        report::{Audience, Behind, FormPart, Reach, Report, SessionPart},
    },
    exchange::{
        picture::{Attendance, Gathering},
        report_page::{Block, Fact, Section, Source},
    },
    ui::words::{day_and_month, report as w},
};

pub(super) fn opening(plan: PlanLines<'_>, report: &Report) -> Vec<Section> {
    let say = plan.say;
    let purpose = &report.project.purpose;
    let purpose = (!purpose.trim().is_empty()).then(|| Section {
        title: say.say(w::WHAT_FOR).to_owned(),
        blocks: vec![Block::Words(purpose.clone())],
    });
    let reach = Section {
        title: say.say(w::WHO_CAME_TO_IT).to_owned(),
        blocks: [Block::Facts(facts(plan, report))].into_iter().chain(picture(plan, report)).collect(),
    };
    purpose.into_iter().chain([reach]).collect()
}

fn facts(plan: PlanLines<'_>, report: &Report) -> Vec<Fact> {
    let say = plan.say;
    let Reach { held, planned, cancelled, children, adults, .. } = &report.reach;
    let fact = |figure: String, words, sources: Vec<Source>| Fact {
        figure,
        words: say.say(words).to_owned(),
        sources,
    };
    let of_state = |state: SessionState| plan.sessions(|session| session.state == state);
    let mut facts = vec![fact(held.to_string(), w::SESSIONS_HELD, of_state(SessionState::Held))];
    let is_team = report.audience == Audience::Team;
    for (count, words, state) in [
        (planned, w::SESSIONS_TO_COME, SessionState::Planned),
        (cancelled, w::SESSIONS_CANCELLED, SessionState::Cancelled),
    ] {
        if *count > 0 && is_team {
            facts.push(fact(count.to_string(), words, of_state(state)));
        }
    }
    let came = plan.sessions(|session| session.children.is_some());
    let adults_came = plan.sessions(|session| session.adults.is_some());
    for (cell, words, sources) in
        [(children, w::CHILDREN_CAME, came.clone()), (adults, w::ADULTS_CAME, adults_came)]
    {
        // What is not to be seen is left out of a row of figures: there is no figure.
        if let Some(count) = cell.and_then(Cell::count) {
            facts.push(fact(count.to_string(), words, sources));
        }
    }
    if let Some(cost) = report.accounts.cost {
        let figure = report.project.currency.show(cost.per_child);
        let mut sources = plan.funds(|line| line.spent.is_some());
        sources.extend(came);
        facts.push(fact(figure, w::COST_PER_CHILD, sources));
    }
    facts
}

/// Attendance over the sessions, if there are two or more. How many answered at each is for the team.
fn picture(plan: PlanLines<'_>, report: &Report) -> Option<Block> {
    let (say, reach) = (plan.say, &report.reach);
    if reach.sessions.len() < 2 {
        return None;
    }
    // Only those who are counted can be compared with those who came.
    let of_children = |part: &&FormPart| {
        let form = plan.workspace.get::<Form>(part.form);
        form.is_some_and(|form| matches!(form.respondents, Respondents::Children | Respondents::Learners))
    };
    let form = report.forms.iter().find(of_children);
    let answered = |session: Id<Session>| {
        let found = form?.at_sessions.iter().find(|(id, _)| *id == session);
        found.map(|(_, count)| *count)
    };
    let gathering = |part: &SessionPart| Gathering {
        label: day_and_month(part.date, say.language),
        expected: part.expected,
        came: part.children.and_then(Cell::count),
        answered: answered(part.session),
    };
    let sessions: Vec<Gathering> = reach.sessions.iter().map(gathering).collect();
    let counted = reach.sessions.iter().filter(|part| part.children.is_some()).count().to_string();
    let said = reach
        .children
        .and_then(Cell::count)
        .map(|children| say.fill(w::ATTENDANCE_SAID, [&children.to_string(), &counted]));
    let picture = Attendance {
        title: say.say(w::ATTENDANCE).to_owned(),
        description: said.unwrap_or_default(),
        head: [w::BY_SESSION, w::EXPECTED, w::CAME, w::ANSWERED].map(|words| say.say(words).to_owned()),
        unknown: "–".to_owned(),
        sessions,
    };
    let behind = |part: &SessionPart| {
        let mut sources = plan.sessions(|session| session.id == part.session);
        let answers = form.map(|form| Source::Answers(form.form, Behind::At(part.session)));
        sources.extend(answers);
        sources
    };
    Some(Block::Picture(picture.draw(), reach.sessions.iter().map(behind).collect()))
}
