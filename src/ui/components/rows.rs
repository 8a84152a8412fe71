//! Cards, rows and tags.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::ui::{
    html::{Piece, Text, el},
    route::Route,
};

/// A card with a heading; without one if it is empty.
pub fn card(heading: impl Into<Text>, body: impl Piece) -> AnyView {
    let heading = heading.into();
    let heading = (!heading.is_empty()).then(|| el("h2").child(heading));
    el("section.card").child(heading).child(body).view()
}

/// A card of rows.
pub fn rows(rows: impl Piece) -> AnyView {
    el("section.card.rows").child(rows).view()
}

/// A heading over what follows, within a screen.
pub fn eyebrow(words: impl Into<Text>) -> AnyView {
    el("h2.eyebrow").child(words.into()).view()
}

/// A line in the background.
pub fn meta(words: impl Piece) -> AnyView {
    el("p.meta").child(words).view()
}

/// What a screen shows where there is nothing yet.
pub fn empty(words: impl Into<Text>) -> AnyView {
    el("p.empty").child(words.into()).view()
}

/// A row that leads somewhere: its name, a line about it, and a tag at its end.
pub fn link_row(to: &Route, name: impl Into<Text>, about: impl Into<Text>, end: impl Piece) -> AnyView {
    let about = about.into();
    let about = (!about.is_empty()).then(|| el("span.meta").child(about));
    let words = el("span.row-words").child(el("b").child(name.into())).child(about);
    let row = el("a.row.entry").attr("href", to.href());
    row.child(words).child(end).child(icon(Icon::Forward)).view()
}

/// A link that looks like a button: the one obvious next step of a screen.
pub fn button_link(to: &Route, words: impl Into<Text>) -> AnyView {
    el("a.btn").attr("href", to.href()).child(words.into()).view()
}

/// A link that looks like a button, beside a more obvious one.
pub fn quiet_link(to: &Route, words: impl Into<Text>) -> AnyView {
    el("a.btn.quiet").attr("href", to.href()).child(words.into()).view()
}

/// A button that acts.
pub fn button(class: &'static str, words: impl Into<Text>, mut act: impl FnMut() + 'static) -> AnyView {
    let button = el("button").class(class).attr("type", "button").child(words.into());
    button.on("click", move |_| act()).view()
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
pub fn tag(tone: Tone, words: impl Into<Text>) -> AnyView {
    let class = match tone {
        Tone::Good => "tag good",
        Tone::Look => "tag look",
        Tone::Stop => "tag stop",
        Tone::Plain => "tag",
    };
    el("span").class(class).child(words.into()).view()
}
