//! Money: what costs, who shoulders it, and what became of it.

use leptos::prelude::GetUntracked;

use super::list;
use crate::{
    domain::{
        id::Id,
        money::Money,
        ordered::Ordered,
        plan::{ExchangeState, FundLine, Organisation, Project},
        readiness::sources_and_uses,
        workspace::Workspace,
    },
    ui::{
        components::{Tone, button_link, eyebrow, link_row, tag},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        words::{self as w, choice_words},
    },
};

/// Every line, the sums, and a bar for each who shoulders.
pub fn body(state: AppState, project: &Project) -> Element {
    let workspace = state.workspace();
    let lines: Vec<&FundLine> = workspace.of_project::<FundLine>(project.id).collect();
    let found = lines.iter().map(|line| row(state, &workspace, project, line)).collect();
    pieces![
        list(state, found),
        button_link(&Route::Edit(project.id, Subject::FundLine, None), state.say(w::ADD_FUND_LINE)),
        (!lines.is_empty()).then(|| sums(state, project, &lines)),
        payers(state, &workspace, project, &lines),
    ]
}

fn row(state: AppState, workspace: &Workspace, project: &Project, line: &FundLine) -> Element {
    let to = Route::Edit(project.id, Subject::FundLine, Some(line.id.record()));
    let payer = line.payer.and_then(|payer| workspace.get(payer));
    let language = state.language.get_untracked();
    let end = match (payer, line.confirmed) {
        (None, _) => tag(Tone::Stop, state.say(w::NOT_CLEAR_YET)),
        (Some(_), true) => tag(Tone::Good, choice_words(ExchangeState::Confirmed).say(language)),
        (Some(_), false) => tag(Tone::Look, choice_words(ExchangeState::Promised).say(language)),
    };
    let spent =
        line.spent.map(|spent| format!("{}: {}", state.say(w::SPENT_SUM), project.currency.show(spent)));
    let planned = line.planned.map(|planned| project.currency.show(planned));
    let payer = payer.map(|payer| payer.name.clone());
    let about: Vec<String> = [payer, planned, spent].into_iter().flatten().collect();
    link_row(&to, line.what.clone(), about.join(" · "), end)
}

fn sums(state: AppState, project: &Project, lines: &[&FundLine]) -> Element {
    let (sources, uses) = sources_and_uses(lines.iter().copied());
    let spent = lines.iter().filter_map(|line| line.spent).fold(Money::default(), Money::plus);
    let side = |words, amount: Money| {
        let words = el("span.meta").child(state.say(words));
        el("div").child(words).child(el("span").child(project.currency.show(amount)))
    };
    el("section.card.scale")
        .child(side(w::PLANNED_SUM, uses))
        .child(side(w::SHOULDERED_SUM, sources))
        .child(side(w::SPENT_SUM, spent))
}

/// Who shoulders how much: a bar each, the largest as wide as the card.
fn payers(state: AppState, workspace: &Workspace, project: &Project, lines: &[&FundLine]) -> Option<Element> {
    let mut by_payer: Ordered<Id<Organisation>, Money> = Ordered::new();
    for line in lines {
        let Some(payer) = line.payer else { continue };
        if let Some(sum) = by_payer.get_or_insert(payer, Money::default) {
            *sum = sum.plus(line.pledged.or(line.planned).unwrap_or_default());
        }
    }
    let most = by_payer.values().max().copied().filter(|most| *most > Money::default())?;
    let bars: Vec<Element> = by_payer
        .iter()
        .map(|(payer, sum)| {
            let width = u128::from(sum.minor()).saturating_mul(100).checked_div(u128::from(most.minor()));
            let name = workspace.get(*payer).map(|payer| payer.name.clone()).unwrap_or_default();
            let rail =
                el("span.rail").child(el("i").style("width", format!("{}%", width.unwrap_or_default())));
            let amount = el("span").child(project.currency.show(*sum));
            el("div.cover").child(el("b").child(name)).child(amount).child(rail)
        })
        .collect();
    Some(pieces![eyebrow(state.say(w::SHOULDERED_BY)), el("section.card").child(bars)])
}
