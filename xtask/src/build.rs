//! Building the app: trunk with the right tools, then the weight of what came out.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;

use crate::{program, tools, weight};

/// Builds the release app into `dist/`, prints what each file weighs, and fails above the budget.
pub fn run_with(tools: &tools::Tools) -> Result<()> {
    println!("Building the app (about 3 minutes on two cores, less when little has changed).");
    let mut trunk = Command::new("trunk");
    // Trunk takes NO_COLOR for an option of its own that wants `true` or `false`.
    trunk.args(["build", "--release", "--locked"]).env("PATH", &tools.path).env_remove("NO_COLOR");
    trunk.env("CARGO_ENCODED_RUSTFLAGS", without_paths()?).env_remove("RUSTFLAGS");
    program::run(&mut trunk)?;
    weight::weigh(Path::new("dist"))
}

/// Tells the compiler to leave the paths of this machine out of the app: nobody's business, and bytes.
fn without_paths() -> Result<OsString> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let mut flags = OsString::new();
    for folder in home.iter().flat_map(|home| fs::read_dir(home.join("registry/src")).into_iter().flatten()) {
        if !flags.is_empty() {
            flags.push("\u{1f}");
        }
        flags.push("--remap-path-prefix=");
        flags.push(folder?.path());
        flags.push("/=");
    }
    Ok(flags)
}

/// The same, installing what is missing first.
pub fn run() -> Result<tools::Tools> {
    let tools = tools::for_building()?;
    run_with(&tools)?;
    Ok(tools)
}
