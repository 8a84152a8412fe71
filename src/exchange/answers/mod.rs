//! The answers to a form as tables for other programs and for people, and back.

mod answered;
pub(super) mod cell_words;
pub(super) mod cells;
pub(super) mod column_type;
pub(super) mod columns_of;
pub(super) mod files;
pub(super) mod headers;
pub(super) mod keys;
mod layout;
pub(super) mod meta;
mod meta_texts;
mod number_bands;
pub(super) mod public_counts;
mod public_groups;
mod rows;
mod saying;
pub(super) mod schema;
pub(super) mod sections;
mod standing_alone;

pub use files::{answer_files, answer_table};
pub use headers::Target;
pub use layout::{Audience, Dialect, Layout, Several, Wording};
pub use meta::Meta;
