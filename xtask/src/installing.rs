//! Where tools are kept, and what is said while one is installed.

use std::{env, path::PathBuf};

use anyhow::{Context, Result};

use crate::times::Times;

/// The folder in the user's cache where tools are kept.
pub fn cache() -> Result<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|cache| cache.is_absolute());
    let home = || env::home_dir().map(|home| home.join(".cache"));
    Ok(cache
        .or_else(home)
        .context("There is no home folder to keep tools in: set XDG_CACHE_HOME.")?
        .join("katuwang"))
}

/// Says what is installed and how long that usually takes, and then how long it took.
pub fn saying(what: &str, usually: &str, act: impl FnOnce() -> Result<()>) -> Result<()> {
    let mut times = Times::begin();
    times.step(&format!("Installing {what} (usually {usually})"), act)
}
