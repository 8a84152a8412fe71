//! Pieces that several screens are made of.

mod counter;
mod editor;
mod field;
mod icon;
mod long_list;
mod opening;
pub mod options;
mod rows;
mod task_tick;

pub use counter::counter;
pub use editor::{Commit, Edited, editor};
pub use field::FieldView;
pub use icon::{Icon, drawing, icon};
pub use long_list::{long_list, long_list_of};
pub use opening::{opening, opening_of};
pub use rows::{Tone, button, button_link, card, empty, eyebrow, link_row, meta, quiet_link, rows, tag};
pub use task_tick::task_tick;
