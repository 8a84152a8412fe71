//! The browser's two stores, one file each.

mod indexed_db;
mod local_storage;

pub use indexed_db::{IndexedDb, Trouble};
pub use local_storage::BrowserShelf;
