//! The page of a report on the screen.

use super::{Given, answers::answers, picture_file::save_buttons};
use crate::{
    exchange::{
        picture::{Medium, Picture, svg},
        report_page::{Block, CountRow, Page, Section, ShareBlock, block_html, table_html},
    },
    ui::{
        components::{opening, opening_of},
        html::{Element, el, pieces},
        state::AppState,
        words::report as words,
    },
};

/// The sections, each number with the answers behind it where they may be seen.
pub fn drawing(state: AppState, page: &Page, given: &Given) -> Element {
    let section = |(place, section): (usize, &Section)| {
        let heading = (!section.title.is_empty()).then(|| el("h2").child(section.title.clone()));
        let blocks = section.blocks.iter().enumerate();
        let blocks = blocks.map(|(block, of)| {
            let id = format!("p{place}-{block}");
            el("div.block").child(drawn(state, page, of, id, given))
        });
        el("section.card").child(heading).child(blocks.collect::<Vec<_>>())
    };
    let sections: Vec<Element> = page.sections.iter().enumerate().map(section).collect();
    let head = el("p.meta").child(page.about.clone());
    // The language of the report need not be that of the screen.
    let report = el("div.report").attr("lang", page.language).child(sections);
    pieces![head, report]
}

#[expect(clippy::wildcard_enum_match_arm, reason = "a block that is shown as it is written is the rule")]
fn drawn(state: AppState, page: &Page, block: &Block, id: String, given: &Given) -> Element {
    match block {
        Block::Share(share) => shared(state, block, share, id, given),
        Block::Counts(rows) => {
            pieces![rows.iter().map(|row| counted(state, row, given)).collect::<Vec<_>>()]
        }
        Block::Picture(picture) => pictured(state, page, picture, id),
        _ => as_written(block, &id, &page.behind),
    }
}

/// A block as it stands in the file too: what comes from outside was escaped where it was written.
fn as_written(block: &Block, id: &str, behind: &str) -> Element {
    el("div").prop("innerHTML", block_html(block, id, behind))
}

/// A picture; its table and its files stand behind a line below it.
fn pictured(state: AppState, page: &Page, picture: &Picture, id: String) -> Element {
    let drawn = el("figure").prop("innerHTML", svg(picture, &id, Medium::Page));
    let picture = picture.clone();
    let behind = opening("details.more", page.behind.clone(), false, move || {
        let table = el("div").prop("innerHTML", table_html(&picture.table));
        pieces![table, save_buttons(state, &picture, id.clone())]
    });
    pieces![drawn, behind]
}

fn shared(state: AppState, block: &Block, share: &ShareBlock, id: String, given: &Given) -> Element {
    let behind = share.source.clone().map(|source| {
        let title = state.fill(words::SEE_ANSWERS, [&share.count]);
        let given = given.clone();
        opening("details.more", title, false, move || answers(state, &source, &given))
    });
    pieces![as_written(block, &id, ""), behind]
}

/// How many there are of a kind: a tap opens the answers behind it.
fn counted(state: AppState, row: &CountRow, given: &Given) -> Element {
    let bar = row.percent.map(|percent| {
        let width = format!("{}%", percent.min(100));
        el("span.rail").attr("aria-hidden", "true").child(el("i").style("width", width))
    });
    let count = (!row.words.is_empty()).then(|| el("span.n").child(row.words.clone()));
    let label = el("span").child(row.label.clone());
    let Some(source) = row.source.clone() else {
        return el("p").child(pieces![label, " ", count]);
    };
    let given = given.clone();
    let summary = pieces![label, count, bar];
    opening_of("details.counted-row", summary, false, move || answers(state, &source, &given))
}
