//! What stays on the phone: one key per record, each sealed with a checksum, behind one door. Every text is kept twice,
//! in two stores of the browser that fail in different ways.

mod answers;
mod bin;
#[cfg(feature = "stores")]
pub mod browser;
mod canary;
mod door;
mod envelope;
mod files;
mod key;
mod meeting;
pub mod migration;
mod opening;
mod outbox;
mod reconcile;
mod removing;
mod room;
mod shelf;
mod shelving;
mod take_in;
mod take_out;

pub use bin::Aside;
pub use canary::Lost;
pub use door::{Door, SaveProblem};
pub use envelope::{Damage, Envelope, VERSION, open, seal_over};
pub use key::Key;
pub use meeting::{Meeting, Met};
pub use opening::{Foreign, Opened};
pub use outbox::{Errand, Outbox, What, Writes};
pub use reconcile::{Found, Known, Newer, Settled, Standing, settle};
pub use room::{LIMIT, Level, Room};
pub use shelf::{MemoryShelf, Shelf, ShelfProblem};
pub use take_in::{Refusal, TakenIn};
