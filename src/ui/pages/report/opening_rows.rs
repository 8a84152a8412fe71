//! A table whose rows open what they stand on.

use leptos::prelude::*;

use super::{Given, answers::behind};
use crate::{
    exchange::{picture::Table, report_page::Source},
    ui::{
        components::button,
        html::{Element, el, live, pieces},
        state::AppState,
    },
};

/// A table; what each row stands on is in the order of the rows, and opens below it. `id` tells the table from the others of
/// the page.
pub fn opening_rows(
    state: AppState,
    table: &Table,
    sources: &[Vec<Source>],
    id: &str,
    given: &Given,
) -> Element {
    let head = table.head.iter().map(|cell| el("th").attr("scope", "col").child(cell.clone()));
    let head = el("thead").child(el("tr").child(head.collect::<Vec<_>>()));
    let rows = table.rows.iter().enumerate().map(|(place, cells)| {
        let sources = sources.get(place).filter(|sources| !sources.is_empty());
        row(state, cells, sources.cloned(), format!("{id}-{place}"), given)
    });
    let body = el("tbody").child(rows.collect::<Vec<_>>());
    el("div.wide").attr("tabindex", "0").child(el("table.data").child(head).child(body))
}

fn row(
    state: AppState,
    cells: &[String],
    sources: Option<Vec<Source>>,
    id: String,
    given: &Given,
) -> Element {
    let name = cells.first().cloned().unwrap_or_default();
    let others: Vec<Element> = cells.iter().skip(1).map(|cell| el("td").child(cell.clone())).collect();
    let th = el("th").attr("scope", "row");
    let Some(sources) = sources else {
        return el("tr").child(th.child(name)).child(others);
    };
    let is_open = RwSignal::new(false);
    let given = given.clone();
    let opener = button("opener", name, move || is_open.update(|open| *open = !*open))
        .attr("aria-controls", id.clone())
        .live_attr("aria-expanded", move || Some(if is_open.get() { "true" } else { "false" }.into()));
    let row = el("tr").child(th.child(opener)).child(others);
    let inside = live(move || pieces![is_open.get().then(|| behind(state, &sources, &given))]);
    let inside = el("td").attr("colspan", cells.len().to_string()).child(inside);
    let below = el("tr.behind").attr("id", id).hidden_while(move || !is_open.get()).child(inside);
    pieces![row, below]
}
