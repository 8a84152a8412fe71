//! The page of a report on the screen.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Given, answers::behind, opening_rows::opening_rows, picture_file::save_buttons};
use crate::{
    exchange::{
        picture::{Medium, Picture, svg},
        report_page::{Block, CountRow, Fact, Line, Page, Section, ShareBlock, Source, block_html},
    },
    ui::{
        components::{opening, opening_of},
        html::{Element, el, live, pieces},
        state::AppState,
        wait::{later, pause},
        words::report as words,
    },
};

/// So many sections are drawn at once: they fill the screen. The others follow one by one, so that no tap waits for them.
const AT_ONCE: usize = 3;

/// The sections, each number with what it stands on where that may be looked at.
pub fn drawing(state: AppState, page: Page, given: &Given) -> Element {
    let all = page.sections.len();
    let page = Arc::new(page);
    let shown = RwSignal::new(AT_ONCE.min(all));
    let section = |place: usize| {
        let is_shown = Memo::new(move |_| place < shown.get());
        let (page, given) = (Arc::clone(&page), Arc::clone(given));
        let drawn = live(move || {
            let section = page.sections.get(place).filter(|_| is_shown.get());
            pieces![
                section.map(|section| Drawing { state, page: &page, given: &given }.section(place, section))
            ]
        });
        el("section.card").child(drawn)
    };
    let sections: Vec<Element> = (0..all).map(section).collect();
    later(async move {
        for place in AT_ONCE..all {
            pause(0).await;
            // Whoever left the screen needs no more of it.
            if shown.try_set(place + 1).is_some() {
                return;
            }
        }
    });
    let head = el("p.meta").child(page.about.clone());
    // The language of the report need not be that of the screen.
    let report = el("div.report").attr("lang", page.language).child(sections);
    let report = report.live_attr("aria-busy", move || (shown.get() < all).then(|| "true".into()));
    pieces![head, report]
}

/// A page while it is drawn.
struct Drawing<'a> {
    state: AppState,
    page: &'a Page,
    given: &'a Given,
}

impl Drawing<'_> {
    fn section(&self, place: usize, section: &Section) -> Element {
        let heading = (!section.title.is_empty()).then(|| el("h2").child(section.title.clone()));
        let blocks = section.blocks.iter().enumerate();
        let blocks =
            blocks.map(|(block, of)| el("div.block").child(self.block(of, format!("p{place}-{block}"))));
        pieces![heading, blocks.collect::<Vec<_>>()]
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "a block that is shown as it is written is the rule")]
    fn block(&self, block: &Block, id: String) -> Element {
        match block {
            Block::Picture(picture, sources) => self.picture(picture, sources, id),
            _ if !self.page.opens => self.as_written(block, &id),
            Block::Facts(facts) => el("div.figures").child(self.each(facts, Self::fact)),
            Block::Share(share) => self.share(block, share, &id),
            Block::Counts(rows) => pieces![self.each(rows, Self::count)],
            Block::Table(table, sources) => opening_rows(self.state, table, sources, &id, self.given),
            Block::List(lines) => {
                let items = lines.iter().map(|line| el("li").child(self.line(line)));
                el("ul.lines").child(items.collect::<Vec<_>>())
            }
            Block::Said(line) => self.line(line),
            _ => self.as_written(block, &id),
        }
    }

    /// A block as it stands in the file too: what comes from outside was escaped where it was written.
    fn as_written(&self, block: &Block, id: &str) -> Element {
        el("div").prop("innerHTML", block_html(block, id, &self.page.behind))
    }

    fn each<T>(&self, things: &[T], drawn: fn(&Self, &T) -> Element) -> Vec<Element> {
        things.iter().map(|thing| drawn(self, thing)).collect()
    }

    /// A line of the page that opens what it stands on.
    fn opens(&self, sketch: &'static str, line: Element, sources: &[Source]) -> Element {
        let (state, sources, given) = (self.state, sources.to_vec(), self.given.clone());
        opening_of(sketch, line, false, move || behind(state, &sources, &given))
    }

    /// A picture; its table and its files stand behind a line below it.
    fn picture(&self, picture: &Picture, sources: &[Vec<Source>], id: String) -> Element {
        let drawn = el("figure").prop("innerHTML", svg(picture, &id, Medium::Page));
        let (state, picture, given) = (self.state, picture.clone(), self.given.clone());
        let sources = if self.page.opens { sources.to_vec() } else { Vec::new() };
        let table = opening("details.more", self.page.behind.clone(), false, move || {
            let table = opening_rows(state, &picture.table, &sources, &id, &given);
            pieces![table, save_buttons(state, &picture, id.clone())]
        });
        pieces![drawn, table]
    }

    fn fact(&self, fact: &Fact) -> Element {
        let line = pieces![el("b").child(fact.figure.clone()), el("span").child(fact.words.clone())];
        self.opens("details.fact", line, &fact.sources)
    }

    fn share(&self, block: &Block, share: &ShareBlock, id: &str) -> Element {
        let title = self.state.fill(words::SEE_ANSWERS, [&share.count]);
        let behind = self.opens("details.more", pieces![title], &share.sources);
        pieces![self.as_written(block, id), behind]
    }

    /// How many there are of a kind.
    fn count(&self, row: &CountRow) -> Element {
        let bar = row.percent.map(|percent| {
            let width = format!("{}%", percent.min(100));
            el("span.rail").attr("aria-hidden", "true").child(el("i").style("width", width))
        });
        let line = pieces![el("span").child(row.label.clone()), el("span.n").child(row.words.clone()), bar];
        self.opens("details.counted-row", line, &row.sources)
    }

    fn line(&self, line: &Line) -> Element {
        let words = el("span").child(line.words.clone());
        if line.sources.is_empty() {
            return el("p").child(words);
        }
        self.opens("details.counted-row", words, &line.sources)
    }
}
