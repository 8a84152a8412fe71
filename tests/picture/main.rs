//! The pictures, letter by letter, and with labels that want to be more than labels.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may fail")]

mod drawings;
mod golden;
mod naughty;
