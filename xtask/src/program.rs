//! Running other programs, and saying plainly what was run when one fails.

use std::{env, path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};

/// Runs a program and lets it speak; fails if it does.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("can't start {}", line(command)))?;
    if status.success() { Ok(()) } else { bail!("failed: {}", line(command)) }
}

/// What a program says, without the line's end; fails if it does.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("can't start {}", line(command)))?;
    if !output.status.success() {
        bail!("failed: {}\n{}", line(command), String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where a program is on PATH.
pub fn find(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
