//! What is still unclear in a project, and where to mend it.

use std::cmp::Reverse;

use super::findings::{place, section, sentence};
use crate::{
    domain::{
        id::Id,
        plan::Project,
        readiness::{Aspect, Check, Finding, Weight, readiness},
        workspace::Workspace,
    },
    ui::{
        clock,
        components::{Icon, Tone, button_link, eyebrow, icon, opening, rows, tag},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        words as w,
    },
};

/// The checks of a project as a list, and a button to the most serious finding.
pub fn readiness_view(state: AppState, workspace: &Workspace, project: Id<Project>) -> Element {
    let has_answers = |form, session| state.handed_in(form) > 0 && state.count_at(form, session) > 0;
    let checks = readiness(workspace, project, clock::today(), has_answers);
    // Partners come first, because nearly everything else asks which of them; then the first of the most serious
    // ones: it is the one that its check shows.
    let worst = checks
        .iter()
        .flat_map(|check| &check.findings)
        .min_by_key(|finding| (!matches!(finding, Finding::NoPartners), Reverse(finding.weight())));
    let mend = worst.map(|finding| {
        let (words, to) = (sentence(state, workspace, finding), place(finding, workspace, project));
        let words = state.fill(w::MEND_NEXT, [&words]);
        button_link(&to, words)
    });
    let checks: Vec<Element> = checks.iter().map(|check| row(state, workspace, project, check)).collect();
    pieces![mend, eyebrow(state.say(w::STILL_UNCLEAR)), rows(checks)]
}

fn row(state: AppState, workspace: &Workspace, project: Id<Project>, check: &Check) -> Element {
    let (tone, sign, word) = match check.weight() {
        None => (Tone::Good, Icon::Tick, w::CLEAR),
        Some(Weight::Open) => (Tone::Plain, Icon::Open, w::OPEN),
        Some(Weight::Look) => (Tone::Look, Icon::Look, w::LOOK),
        Some(Weight::Stop) => (Tone::Stop, Icon::Stop, w::STOP),
    };
    let dot = match tone {
        Tone::Good => "dot good",
        Tone::Look => "dot look",
        Tone::Stop => "dot stop",
        Tone::Plain => "dot",
    };
    let name = match check.aspect {
        Aspect::SharedView => w::SHARED_VIEW,
        Aspect::GiveAndTake => w::GIVE_AND_TAKE,
        Aspect::Books => w::BOOKS_ON_THE_WAY,
        Aspect::Languages => w::LANGUAGES,
        Aspect::People => w::PEOPLE,
        Aspect::Funds => w::FUNDS,
        Aspect::Librarians => w::LIBRARIANS,
        Aspect::Proof => w::PROOF,
    };
    let why = check
        .findings
        .first()
        .map_or_else(|| state.say(w::ALL_CLEAR).to_owned(), |finding| sentence(state, workspace, finding));
    let words = el("span.row-words").child(el("b").child(state.say(name)));
    let words = words.child(el("span.meta").child(why));
    let to = check.findings.first().map_or_else(
        || Route::Section(project, section(check.aspect)),
        |finding| place(finding, workspace, project),
    );
    let row = el("a.row.find").attr("href", to.href());
    let row =
        row.child(el("span").class(dot).child(icon(sign))).child(words).child(tag(tone, state.say(word)));
    pieces![row, others(state, project, check)]
}

/// The findings of a check behind its first one, each with the way to its mend.
fn others(state: AppState, project: Id<Project>, check: &Check) -> Option<Element> {
    let count = check.findings.len().saturating_sub(1);
    let others: Vec<Finding> = check.findings.iter().skip(1).cloned().collect();
    let inside = move || {
        let workspace = state.workspace();
        let row = |finding: &Finding| {
            let row = el("a.row.entry").attr("href", place(finding, &workspace, project).href());
            let words = el("span.row-words").child(sentence(state, &workspace, finding));
            row.child(words).child(icon(Icon::Forward))
        };
        pieces![others.iter().map(row).collect::<Vec<_>>()]
    };
    let words = state.fill(w::MORE_FINDINGS, [&count.to_string()]);
    (count > 0).then(|| opening("details.others", words, false, inside))
}
