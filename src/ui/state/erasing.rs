//! Emptying both stores.

use leptos::prelude::*;

use super::{AppState, copies::Second};
use crate::ui::{
    address, clock,
    route::Route,
    wait::{later, within},
    words as w,
};

/// How long a store may take to empty itself.
const PATIENCE: i32 = 5000;

impl AppState {
    /// Empties both stores and begins anew, as on the first day.
    pub fn erase_everything(self) {
        later(async move {
            let store = match self.second.get() {
                Second::Open(store) => Some(store),
                Second::Opening | Second::Failed => {
                    within(PATIENCE, self.reopen()).await.and_then(Result::ok)
                }
            };
            let second = match store {
                Some(store) => {
                    // First there, where it is known to last: a first store that forgets it is erased again.
                    let (key, mark) = self.door.change(|door| door.erased(clock::milliseconds()));
                    let key = key.text();
                    let spare = match self.spare.get() {
                        Some(spare) => within(PATIENCE, spare.clear_but_for(&key, &mark)).await,
                        None => Some(Ok(())),
                    };
                    let second = within(PATIENCE, store.clear_but_for(&key, &mark)).await;
                    matches!((second, spare), (Some(Ok(())), Some(Ok(()))))
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
