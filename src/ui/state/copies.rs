//! The second copy: opening it, letting both stores meet, and delivering every change to it. "Saved" is said when it
//! answers, and not before.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{AppState, BrowserDoor, meeting::meet};
use crate::{
    storage::{
        Errand, Key, Writes,
        browser::{IndexedDb, Trouble},
    },
    ui::{
        wait::{later, painted, pause, within},
        words as w,
    },
};

/// How long the second store may take before it is opened anew, and again before nobody waits for it any more.
const PATIENCE: i32 = 1000;
/// After how long a store that did not answer is tried again.
const RETRY: i32 = 10_000;
/// How long asking waits at the start for what the second store knows better. On a phone that takes longer the earlier
/// version is asked, and the later one kept as a conflict.
const LONGEST_WAIT: i32 = 5000;

/// The second store, as far as this page has it.
#[derive(Clone, Default)]
pub(super) enum Second {
    /// It is being opened.
    #[default]
    Opening,
    /// It takes what is delivered.
    Open(IndexedDb),
    /// It can't be opened, or does not answer.
    Failed,
}

impl AppState {
    /// Opens the second store and lets the two meet. Called once the first screen is painted.
    pub fn begin_second_copy(self) {
        if self.meeting.get() {
            return;
        }
        self.meeting.set(true);
        later(async move {
            pause(LONGEST_WAIT).await;
            self.settle_copies();
        });
        later(async move {
            let opening = IndexedDb::open(move || self.begin_second_copy());
            if let Some(Ok(store)) = within(2 * PATIENCE, opening).await {
                self.second.set(Second::Open(store.clone()));
                self.show_fate();
                self.deliver();
                // Where the part that compares could not come, it is tried again with the next signal: what is saved
                // meanwhile is saved twice all the same.
                if let Ok(met) = meet(self, store).await {
                    self.second_works(met.await.is_ok());
                }
            } else {
                self.second_works(false);
            }
            self.meeting.set(false);
            self.settle_copies();
            self.show_fate();
            self.deliver();
        });
    }

    /// Whether both stores have said what they know: until then what is half-filled may be older than it was when the
    /// phone died. A screen that asks is drawn anew once they have.
    pub fn knows_all(self) -> bool {
        let knows = self.copies_heard.get_untracked();
        if !knows {
            self.copies_heard.track();
        }
        knows
    }

    fn settle_copies(self) {
        if !self.copies_heard.get_untracked() {
            self.copies_heard.set(true);
        }
    }

    fn second_works(self, works: bool) {
        if !works {
            self.second.set(Second::Failed);
            // A disk that was full may have room again, and a slow phone may only have been slow.
            later(async move {
                pause(RETRY).await;
                if matches!(self.second.get(), Second::Failed) || self.met.get_untracked().is_none() {
                    self.begin_second_copy();
                }
            });
        }
        // For those who look at the page from outside.
        if let Some(root) = document().document_element() {
            root.set_attribute("data-copies", if works { "two" } else { "one" }).ok();
        }
    }

    /// Delivers what waits, unless that is being done. Called with every change.
    pub(super) fn deliver(self) {
        if self.delivering.get() || matches!(self.second.get(), Second::Opening) {
            return;
        }
        self.delivering.set(true);
        later(async move {
            // A letter is painted first: handing it to the second store takes longer than all else that it causes.
            painted().await;
            while let Some(errands) = self.door.change(|door| door.outbox().take()) {
                let Some(written) = self.try_to_deliver(&errands).await else {
                    self.door.change(|door| door.outbox().returned());
                    self.second_works(false);
                    break;
                };
                self.door.change(|door| door.outbox().delivered());
                self.take_over(errands, written);
                self.show_fate();
                // A browser listens to this only once somebody has done something here.
                if self.touched.get() && !self.persistence_asked.get() {
                    self.persistence_asked.set(true);
                    ask_to_persist();
                }
            }
            self.delivering.set(false);
            self.show_fate();
        });
    }

    /// Delivers with the store as it is open, or else once more with the store opened anew.
    async fn try_to_deliver(self, errands: &[Errand]) -> Option<Vec<Writes>> {
        let clock = self.door.with(BrowserDoor::clock);
        if let Second::Open(store) = self.second.get()
            && let Some(Ok(written)) = within(PATIENCE, store.deliver(errands, clock)).await
        {
            if let Some(spare) = self.spare.get()
                && !matches!(within(PATIENCE, spare.deliver(errands, clock)).await, Some(Ok(_)))
            {
                // Without it there are two copies still. The next start opens it again, and what it lacks is copied.
                self.spare.set(None);
            }
            return Some(written);
        }
        let again = async {
            let store = self.reopen().await?;
            let written = store.deliver(errands, clock).await?;
            self.second.set(Second::Open(store));
            Ok(written)
        };
        match within(PATIENCE, again).await? {
            Ok(written) => Some(written),
            Err(Trouble::Newer) => {
                self.door.change(BrowserDoor::only_read);
                None
            }
            Err(Trouble::Failed) => None,
        }
    }

    /// Opens the store anew. If it lost what it had, the two meet again.
    pub(super) async fn reopen(self) -> Result<IndexedDb, Trouble> {
        let store = IndexedDb::open(move || self.begin_second_copy()).await?;
        let canary = Key::Canary.text();
        let before = canary.trim_end_matches('y');
        let found = store.read_behind(before, 1).await?;
        if found.first().is_none_or(|(key, _)| *key != canary) {
            self.begin_second_copy();
        }
        Ok(store)
    }

    /// What another tab had changed at the same moment, and stays, is shown here too.
    fn take_over(self, errands: Vec<Errand>, written: Vec<Writes>) {
        let (mut changed, before) = (false, self.conflicts());
        for (errand, writes) in errands.into_iter().zip(written) {
            if writes.lost_to.is_none() && writes.aside.is_empty() {
                continue;
            }
            changed = true;
            self.door.change(|door| door.adopt(&errand.key, writes));
        }
        if changed {
            self.read_anew();
        }
        if self.conflicts() > before {
            self.tell(self.fill(w::CONFLICTS, [&self.conflicts().to_string()]));
        }
    }
}

/// Asks the browser not to throw away what is kept here when room gets short. Browsers grant it to apps that are
/// installed or often used, and say no otherwise, without asking anybody.
fn ask_to_persist() {
    let storage = js_sys::Reflect::get(&window().navigator(), &"storage".into());
    let manager = storage.ok().and_then(|storage| storage.dyn_into::<web_sys::StorageManager>().ok());
    if let Some(Ok(asked)) = manager.map(|manager| manager.persist()) {
        later(async move {
            wasm_bindgen_futures::JsFuture::from(asked).await.ok();
        });
    }
}
