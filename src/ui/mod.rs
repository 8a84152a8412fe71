//! The screens: they read the state, dispatch edits and choose words.

#[cfg(feature = "browser")]
mod address;
#[cfg(feature = "browser")]
mod app;
pub mod building;
#[cfg(feature = "browser")]
mod clock;
#[cfg(feature = "browser")]
mod components;
#[cfg(feature = "browser")]
mod download;
#[cfg(feature = "browser")]
mod file_choice;
#[cfg(feature = "browser")]
mod focus;
#[cfg(feature = "browser")]
mod handing;
#[cfg(feature = "browser")]
mod html;
#[cfg(feature = "browser")]
mod pages;
pub mod part;
#[cfg(feature = "browser")]
mod questions;
#[cfg(feature = "browser")]
mod read_aloud;
pub mod report;
pub mod route;
#[cfg(feature = "browser")]
pub mod sheets;
#[cfg(feature = "browser")]
mod state;
pub mod subject;
#[cfg(feature = "browser")]
mod wait;
mod ways;
pub mod words;
#[cfg(feature = "browser")]
mod worker;

#[cfg(feature = "browser")]
pub use app::start;
