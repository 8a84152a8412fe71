//! A share on a line from 0 to 100: where it is, where it likely lies, and where it should be.

use leptos::prelude::*;

use crate::domain::evaluation::Interval;

/// The picture; the sentence beside it says the same, so a screen reader passes over it.
pub fn interval_picture(percent: u32, interval: Interval, target: u32) -> AnyView {
    let (low, high) = interval.percents();
    let at = |percent: u32| format!("{percent}%");
    view! {
        <div class="interval" aria-hidden="true">
            <div class="rail"></div>
            <div class="range" style:left=at(low) style:width=at(high.saturating_sub(low))></div>
            <div class="at" style:left=at(percent)></div>
            <div class="goal" style:left=at(target)></div>
        </div>
    }
    .into_any()
}
