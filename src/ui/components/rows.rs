//! Cards, rows and tags.

use super::icon::{Icon, icon};
use crate::ui::{
    html::{Element, Piece, Text, el},
    route::Route,
};

/// A card with a heading; without one if it is empty.
pub fn card(heading: impl Into<Text>, body: impl Piece) -> Element {
    let heading = heading.into();
    let heading = (!heading.is_empty()).then(|| el("h2").child(heading));
    el("section.card").child(heading).child(body)
}

/// A card of rows.
pub fn rows(rows: impl Piece) -> Element {
    el("section.card.rows").child(rows)
}

/// A heading over what follows, within a screen.
pub fn eyebrow(words: impl Into<Text>) -> Element {
    el("h2.eyebrow").child(words.into())
}

/// A line in the background.
pub fn meta(words: impl Piece) -> Element {
    el("p.meta").child(words)
}

/// What a screen shows where there is nothing yet.
pub fn empty(words: impl Into<Text>) -> Element {
    el("p.empty").child(words.into())
}

/// A row that leads somewhere: its name, a line about it, and a tag at its end.
pub fn link_row(to: &Route, name: impl Into<Text>, about: impl Into<Text>, end: impl Piece) -> Element {
    let about = about.into();
    let about = (!about.is_empty()).then(|| el("span.meta").child(about));
    let words = el("span.row-words").child(el("b").child(name.into())).child(about);
    let row = el("a.row.entry").attr("href", to.href());
    row.child(words).child(end).child(icon(Icon::Forward))
}

/// A link that looks like a button: the one obvious next step of a screen.
pub fn button_link(to: &Route, words: impl Into<Text>) -> Element {
    el("a.btn").attr("href", to.href()).child(words.into())
}

/// A link that looks like a button, beside a more obvious one.
pub fn quiet_link(to: &Route, words: impl Into<Text>) -> Element {
    el("a.btn.quiet").attr("href", to.href()).child(words.into())
}

/// A button that acts.
pub fn button(class: &'static str, words: impl Into<Text>, mut act: impl FnMut() + 'static) -> Element {
    let button = el("button").class(class).attr("type", "button").child(words.into());
    button.on("click", move |_| act())
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
pub fn tag(tone: Tone, words: impl Into<Text>) -> Element {
    let class = match tone {
        Tone::Good => "tag good",
        Tone::Look => "tag look",
        Tone::Stop => "tag stop",
        Tone::Plain => "tag",
    };
    el("span").class(class).child(words.into())
}
