//! Icons, drawn once in `index.html` so that they are there before the module is.

use leptos::prelude::*;

use crate::ui::html::{Element, pieces};

/// The icons there are.
#[derive(Clone, Copy)]
pub enum Icon {
    /// A calendar page.
    Today,
    /// An open book.
    Projects,
    /// A speech bubble.
    Surveys,
    /// Bars.
    Reports,
    /// A phone.
    Phone,
    /// A tick.
    Tick,
    /// An exclamation mark.
    Look,
    /// A cross.
    Stop,
    /// A question mark.
    Open,
    /// An arrow to the left.
    Back,
    /// An arrow to the right.
    Forward,
    /// Arrows up and down.
    Move,
    /// A plus.
    Plus,
    /// A minus.
    Minus,
    /// A loudspeaker.
    Speaker,
    /// The sign of the project.
    Mark,
}

/// An icon beside words that say the same.
pub fn icon(icon: Icon) -> Element {
    let href = match icon {
        Icon::Today => "#i-today",
        Icon::Projects => "#i-projects",
        Icon::Surveys => "#i-surveys",
        Icon::Reports => "#i-reports",
        Icon::Phone => "#i-phone",
        Icon::Tick => "#i-tick",
        Icon::Look => "#i-look",
        Icon::Stop => "#i-stop",
        Icon::Open => "#i-open",
        Icon::Back => "#i-back",
        Icon::Forward => "#i-forward",
        Icon::Move => "#i-move",
        Icon::Plus => "#i-plus",
        Icon::Minus => "#i-minus",
        Icon::Speaker => "#i-speaker",
        Icon::Mark => "#i-mark",
    };
    drawing("icon", href)
}

/// A drawing of `index.html`, with a class, by its address there.
pub fn drawing(class: &'static str, href: &'static str) -> Element {
    pieces![view! { <svg class=class aria-hidden="true"><use href=href /></svg> }.into_any()]
}
