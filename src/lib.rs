//! Katuwang: plan a library partnership, run it where there is no signal, and prove what it changed.
//!
//! Four rooms, one direction: [`domain`] ← [`exchange`], [`storage`] ← [`ui`]. `ARCHITECTURE.md` is the map.

pub mod domain;
pub mod exchange;
pub mod storage;
pub mod ui;
