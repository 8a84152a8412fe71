//! A share on a line from 0 to 100: where it is, where it likely lies, and where it should be.

use crate::{
    domain::evaluation::Interval,
    ui::html::{Element, el},
};

/// The picture; the sentence beside it says the same, so a screen reader passes over it.
pub fn interval_picture(percent: u32, interval: Interval, target: u32) -> Element {
    let (low, high) = interval.percents();
    let at = |percent: u32| format!("{percent}%");
    let mark = |class, at_percent: u32| el("div").class(class).style("left", at(at_percent));
    el("div.interval")
        .attr("aria-hidden", "true")
        .child(el("div.rail"))
        .child(mark("range", low).style("width", at(high.saturating_sub(low))))
        .child(mark("at", percent))
        .child(mark("goal", target))
}
