//! Building the app: trunk with the right tools, then the weight of what came out.

use std::{path::Path, process::Command};

use anyhow::Result;

use crate::{program, tools, weight};

/// Builds the release app into `dist/`, prints what each file weighs, and fails above the budget.
pub fn run_with(tools: &tools::Tools) -> Result<()> {
    println!("Building the app (about 3 minutes on two cores, less when little has changed).");
    let mut trunk = Command::new("trunk");
    // Trunk takes NO_COLOR for an option of its own that wants `true` or `false`.
    trunk.args(["build", "--release", "--locked"]).env("PATH", &tools.path).env_remove("NO_COLOR");
    program::run(&mut trunk)?;
    weight::weigh(Path::new("dist"))
}

/// The same, installing what is missing first.
pub fn run() -> Result<tools::Tools> {
    let tools = tools::for_building()?;
    run_with(&tools)?;
    Ok(tools)
}
