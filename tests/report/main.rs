//! The report: what stands behind its numbers, what a sponsor does not see, and whether another program finds the same in
//! the tables that are handed over.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

mod naughty;
mod numbers;
mod pages;
mod projects;
mod rebuilt;
mod sponsor;
