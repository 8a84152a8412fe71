//! Work that may take long: how far it is, and a tap to leave it.

use leptos::prelude::*;

use crate::ui::{
    components::button,
    html::{Element, el, live, pieces},
    state::AppState,
    words as w,
};

/// How far a screen's work is. At most one goes on at a time.
#[derive(Clone, Copy)]
pub struct Work {
    /// How much is done, of how much; none while nothing goes on.
    reached: RwSignal<Option<(usize, usize)>>,
    is_left: RwSignal<bool>,
}

impl Work {
    /// Nothing goes on yet.
    pub fn new() -> Self {
        Self { reached: RwSignal::new(None), is_left: RwSignal::new(false) }
    }

    /// Begins, unless something goes on already, or the screen is gone.
    pub fn begin(self) -> bool {
        let is_free = self.reached.try_get_untracked().is_some_and(|reached| reached.is_none());
        if is_free {
            self.is_left.set(false);
            self.reached.set(Some((0, 0)));
        }
        is_free
    }

    /// Says how far it is. Whether it should go on.
    pub fn reach(self, done: usize, all: usize) -> bool {
        let is_wanted = self.is_wanted();
        if is_wanted {
            self.reached.set(Some((done, all)));
        }
        is_wanted
    }

    /// It is over. Whether anybody still wants what came of it.
    pub fn end(self) -> bool {
        let is_wanted = self.is_wanted();
        self.reached.try_set(None);
        is_wanted
    }

    /// Whoever left it, or went to another screen, wants nothing of it any more.
    fn is_wanted(self) -> bool {
        !self.is_left.try_get_untracked().unwrap_or(true)
    }
}

/// What goes on, while something does. Work that ends at once is never seen.
pub fn work_view(state: AppState, work: Work) -> Element {
    let is_going_on = Memo::new(move |_| work.reached.get().is_some_and(|(_, all)| all > 0));
    live(move || pieces![is_going_on.get().then(|| going_on(state, work))])
}

fn going_on(state: AppState, work: Work) -> Element {
    let part = move |pick: fn((usize, usize)) -> usize| work.reached.get().map(pick).unwrap_or_default();
    let bar = el("progress")
        .attr("aria-label", state.say(w::READING_ANSWERS))
        .live_attr("max", move || Some(part(|(_, all)| all.max(1)).to_string().into()))
        .live_attr("value", move || Some(part(|(done, _)| done).to_string().into()));
    let words = live(move || {
        let (done, all) = work.reached.get().unwrap_or_default();
        pieces![state.fill(w::READ_OF, [&done.to_string(), &all.to_string()])]
    });
    let leave = button("btn quiet", state.say(w::LEAVE_IT), move || work.is_left.set(true));
    el("section.card.work").child(el("p").child(words)).child(bar).child(leave)
}
