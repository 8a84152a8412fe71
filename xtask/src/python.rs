//! The Python programs that read our calendar files, forms, packages of answers and printed pages back: a folder of their own in the cache, made once.

use std::{fs, process::Command};

use anyhow::Result;

use crate::{
    installing::{cache, saying},
    program::{output, run},
};

const WANTED: [&str; 4] = [
    "tests/answers/requirements.txt",
    "tests/calendar/requirements.txt",
    "tests/e2e/requirements.txt",
    "tests/xlsform/requirements.txt",
];

/// Installs them where Python is. Where it is not, the test that needs them says that it was skipped.
pub fn readers() -> Result<()> {
    if output(Command::new("python3").arg("--version")).is_err() {
        println!(
            "Python 3 is not here: calendar files, forms and packages are not read back by another program."
        );
        return Ok(());
    }
    let folder = cache()?.join("python");
    let wanted = WANTED.iter().map(fs::read).collect::<Result<Vec<_>, _>>()?.concat();
    let installed = folder.join("installed.txt");
    if fs::read(&installed).is_ok_and(|known| known == wanted) {
        return Ok(());
    }
    let made = saying("readers of calendar files, forms and packages for Python", "a minute", || {
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
        let pip = folder.join("bin/python");
        run(Command::new(pip)
            .args(["-m", "pip", "install", "--quiet"])
            .args(WANTED.iter().flat_map(|wanted| ["--requirement", wanted])))
    });
    match made {
        Ok(()) => fs::write(installed, wanted)?,
        Err(problem) => println!("They could not be installed, so the files are not read back: {problem:#}"),
    }
    Ok(())
}
