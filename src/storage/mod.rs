//! What stays on the phone: one key per record, each sealed with a checksum, behind one door.

#[cfg(feature = "browser")]
pub mod browser;
mod door;
mod envelope;
mod key;
mod shelf;
mod take_in;
mod take_out;

pub use door::{Door, Opened, SaveProblem};
pub use envelope::{Damage, Envelope, VERSION, open, seal_over};
pub use key::Key;
pub use shelf::{MemoryShelf, Shelf, ShelfProblem};
pub use take_in::{Refusal, TakenIn};
