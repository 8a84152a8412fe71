//! The statistics: counting, and figures that agree with SciPy and statsmodels.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

mod answers;
mod changing;
mod classes;
mod counting;
mod grouping;
mod hidden;
mod reference;
mod speed;
