//! Emptying both stores.

use leptos::prelude::*;

use super::{AppState, copies::Second};
use crate::ui::{address, clock, route::Route, wait::later, words as w};

impl AppState {
    /// Empties both stores and begins anew, as on the first day.
    pub fn erase_everything(self) {
        later(async move {
            let store = match self.second.get() {
                Second::Open(store) => Some(store),
                Second::Opening | Second::Failed => self.reopen().await.ok(),
            };
            let second = match store {
                Some(store) => {
                    // First there, where it is known to last: a first store that forgets it is erased again.
                    let (key, mark) = self.door.change(|door| door.erased(clock::milliseconds()));
                    let spare = match self.spare.get() {
                        Some(spare) => spare.clear_but_for(&key.text(), &mark).await.is_ok(),
                        None => true,
                    };
                    store.clear_but_for(&key.text(), &mark).await.is_ok() && spare
                }
                None => false,
            };
            let first = self.door.change(|door| door.erase().is_ok());
            if first && second {
                address::go(&Route::Today);
                window().location().reload().ok();
            } else {
                self.tell(self.say(w::NOT_ERASED).to_owned());
            }
        });
    }
}
