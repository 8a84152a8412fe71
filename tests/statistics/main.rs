//! The statistics: counting, and figures that agree with SciPy and statsmodels.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may fail")]

mod answers;
mod classes;
mod counting;
mod hidden;
mod reference;
