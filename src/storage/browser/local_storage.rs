//! The browser's localStorage as a shelf. The only file that names it.
#![expect(clippy::disallowed_types, clippy::disallowed_methods, reason = "this is the one door")]

use gloo_storage::{LocalStorage, Storage as _};
use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{DomException, Storage};

use crate::storage::shelf::{Shelf, ShelfProblem};

/// localStorage, asked for anew at every call: a browser may block it at any time.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserShelf;

/// `LocalStorage::raw` panics where storage is blocked, so the browser is asked first.
fn storage() -> Result<Storage, ShelfProblem> {
    match web_sys::window().map(|window| window.local_storage()) {
        Some(Ok(Some(_))) => Ok(LocalStorage::raw()),
        Some(Ok(None) | Err(_)) | None => Err(ShelfProblem::Blocked),
    }
}

impl Shelf for BrowserShelf {
    fn keys(&self) -> Result<Vec<String>, ShelfProblem> {
        // One call for all keys: asking for ten thousand one by one takes ten thousand.
        let storage = storage()?;
        Ok(Object::keys(&storage).iter().filter_map(|key| key.as_string()).collect())
    }

    fn read(&self, key: &str) -> Result<Option<String>, ShelfProblem> {
        storage()?.get_item(key).map_err(|_| ShelfProblem::Blocked)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), ShelfProblem> {
        storage()?.set_item(key, text).map_err(|error| {
            let name = error
                .dyn_ref::<DomException>()
                .map(DomException::name)
                .or_else(|| Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string()));
            if name.is_some_and(|name| name.contains("Quota")) {
                ShelfProblem::Full
            } else {
                ShelfProblem::Blocked
            }
        })
    }

    fn remove(&self, key: &str) -> Result<(), ShelfProblem> {
        storage()?.remove_item(key).map_err(|_| ShelfProblem::Blocked)
    }
}
