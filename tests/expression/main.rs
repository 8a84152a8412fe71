//! Expressions of forms: cases with what the specifications say of them, and texts of every kind.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod any_text;
mod cases;
mod document;
mod example;
mod mentions;
