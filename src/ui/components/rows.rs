//! Cards, rows and tags.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::ui::route::Route;

/// A card with a heading; without one if it is empty.
pub fn card(heading: String, body: AnyView) -> AnyView {
    let heading = (!heading.is_empty()).then(|| view! { <h2>{heading}</h2> });
    view! { <section class="card">{heading}{body}</section> }.into_any()
}

/// What a screen shows where there is nothing yet.
pub fn empty(words: String) -> AnyView {
    view! { <p class="empty">{words}</p> }.into_any()
}

/// A row that leads somewhere: its name, a line about it, and a tag at its end.
pub fn link_row(to: &Route, name: String, about: String, end: AnyView) -> AnyView {
    let about = (!about.is_empty()).then(|| view! { <span class="meta" dir="auto">{about}</span> });
    view! {
        <a class="row entry" href=to.href()>
            <span class="row-words">
                <b dir="auto">{name}</b>
                {about}
            </span>
            {end}
            {icon(Icon::Forward)}
        </a>
    }
    .into_any()
}

/// A link that looks like a button.
pub fn button_link(to: &Route, words: String, quiet: bool) -> AnyView {
    view! { <a class="btn" class:quiet=quiet href=to.href()>{words}</a> }.into_any()
}

/// How a tag looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// All is well.
    Good,
    /// Worth a look.
    Look,
    /// It can't stay like this.
    Stop,
    /// Neither.
    Plain,
}

/// A word or two on a coloured ground.
pub fn tag(tone: Tone, words: String) -> AnyView {
    let class = match tone {
        Tone::Good => "tag good",
        Tone::Look => "tag look",
        Tone::Stop => "tag stop",
        Tone::Plain => "tag",
    };
    view! { <span class=class>{words}</span> }.into_any()
}
