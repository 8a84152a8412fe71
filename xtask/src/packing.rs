//! From a module as the compiler leaves it to files that a browser takes: bound, optimised, bundled, and in a folder
//! named by what is in them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::{
    program,
    site::{files, hex},
};

/// What Rust's modules use and every browser since 2021 knows.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Two kilobytes less in Brotli than one `-Oz` alone (136.2 to 134.1): functions of like names are like each other, so they
/// pack better side by side, and so do those whose control flow was made anew.
const PASSES: [&str; 8] = [
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--strip-producers",
    "--strip-target-features",
    "--reorder-functions-by-name",
];

/// Where cargo builds.
pub fn target_folder() -> Result<PathBuf> {
    let said = program::output(Command::new("cargo").args(["metadata", "--format-version=1", "--no-deps"]))?;
    let known: serde_json::Value = serde_json::from_str(&said)?;
    let folder = known
        .get("target_directory")
        .and_then(serde_json::Value::as_str)
        .context("cargo does not say where it builds")?;
    Ok(folder.into())
}

/// Compiles a program of the package that is a module of its own, with one feature. Gives where it is.
pub fn compile(target: &Path, name: &str, feature: &str, release: bool) -> Result<PathBuf> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--locked", "--target", "wasm32-unknown-unknown", "--bin", name]);
    cargo.args(["--no-default-features", "--features", feature]);
    program::run(cargo.args(release.then_some("--release")))?;
    let profile = if release { "release" } else { "debug" };
    Ok(target.join("wasm32-unknown-unknown").join(profile).join(format!("{name}.wasm")))
}

/// Makes a module's glue: `<name>.js` and `<name>_bg.wasm` in a folder.
pub fn bind(module: &Path, name: &str, made: &Path, options: &[&str]) -> Result<()> {
    let mut bindgen = Command::new("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", name, "--out-dir"]);
    program::output(bindgen.arg(made).args(options).arg(module))?;
    Ok(())
}

/// Makes all modules in a folder as small as they get.
pub fn optimise(made: &Path) -> Result<()> {
    for module in files(made)?.iter().filter(|file| file.extension().is_some_and(|kind| kind == "wasm")) {
        let mut optimiser = Command::new("wasm-opt");
        program::output(optimiser.args(PASSES).args(FEATURES).arg(module).arg("-o").arg(module))?;
    }
    Ok(())
}

/// Puts all that a script imports into it: one request less for each.
pub fn bundle(script: &Path, release: bool, options: &[&str]) -> Result<()> {
    let mut bundler = Command::new("esbuild");
    bundler.args(["--bundle", "--target=es2020", "--allow-overwrite", "--log-level=warning"]);
    bundler.args(options).args(release.then_some("--minify"));
    program::output(bundler.arg(format!("--outfile={}", script.display())).arg(script))?;
    Ok(())
}

/// Copies what was made into a folder of the site that is named by what is in it, and says its name: so a browser may keep it for
/// ever, and files of two versions are never mixed.
pub fn put(made: &Path, site: &Path, kind: &str) -> Result<String> {
    let mut sum = Sha256::new();
    for file in files(made)? {
        let bytes = fs::read(&file)?;
        // What a file is called and where it ends count too: modules ask for each other by name.
        let name = file.strip_prefix(made)?.to_string_lossy().replace('\\', "/");
        sum.update(format!("{name}\n{}\n", bytes.len()));
        sum.update(bytes);
    }
    let folder = format!("{kind}-{}", hex(&sum.finalize()).chars().take(12).collect::<String>());
    fs::create_dir_all(site.join(&folder))?;
    for file in files(made)? {
        fs::copy(&file, site.join(&folder).join(file.strip_prefix(made)?))?;
    }
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_named_by_what_is_in_it_and_how_that_is_called() {
        let folder = std::env::temp_dir().join(format!("katuwang-packing-{}", std::process::id()));
        let named = |files: &[(&str, &str)]| {
            let (made, site) = (folder.join("made"), folder.join("site"));
            fs::remove_dir_all(&made).ok();
            fs::create_dir_all(&made).unwrap();
            for (name, text) in files {
                fs::write(made.join(name), text).unwrap();
            }
            put(&made, &site, "app").unwrap()
        };
        let first = named(&[("a.js", "one"), ("b.js", "two")]);
        let others = [
            named(&[("a.js", "one"), ("c.js", "two")]),
            named(&[("a.js", "onet"), ("b.js", "wo")]),
            named(&[("a.js", "two"), ("b.js", "one")]),
        ];
        let again = named(&[("a.js", "one"), ("b.js", "two")]);
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(first, again);
        assert!(!others.contains(&first), "{first}: {others:?}");
    }
}
