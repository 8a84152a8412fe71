//! Divides the app's module at the functions marked `wasm_split`: a first one that the first screen needs, and parts
//! that come after it. Trunk can bind and optimise one module only, so this binds and optimises them all anew.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, anyhow, bail};
use sha2::{Digest, Sha256};
use wasm_split_cli_support::{Options, transform};

use crate::{
    program,
    site::{files, hex},
};

/// The program of the package, and so the name of its module.
const NAME: &str = "katuwang";
/// Names the loader of the parts; it is bundled into the glue and never seen again.
const LOADER: &str = "./parts.js";
/// What Rust's modules use and every browser since 2021 knows.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Puts the divided module in place of the whole one that trunk left in a folder, and its address into the page.
///
/// All its files stand in one folder named by what is in them: so a browser may keep them for ever, and files of
/// two versions are never mixed.
pub fn divide(site: &Path, release: bool) -> Result<()> {
    let profile = if release { "release" } else { "debug" };
    let target = target_folder()?;
    let whole = target.join("wasm32-unknown-unknown").join(profile).join(format!("{NAME}.wasm"));
    let made = target.join("divided").join(profile);
    fs::remove_dir_all(&made).ok();
    let first = split(&fs::read(&whole).with_context(|| format!("there is no {}", whole.display()))?, &made)?;
    bind(&first, &made)?;
    if release {
        for module in files(&made)?.iter().filter(|file| file.extension().is_some_and(|kind| kind == "wasm"))
        {
            optimise(module)?;
        }
    }
    bundle(&made, release)?;
    put(&made, site)
}

fn target_folder() -> Result<PathBuf> {
    let said = program::output(Command::new("cargo").args(["metadata", "--format-version=1", "--no-deps"]))?;
    let known: serde_json::Value = serde_json::from_str(&said)?;
    let folder = known
        .get("target_directory")
        .and_then(serde_json::Value::as_str)
        .context("cargo does not say where it builds")?;
    Ok(PathBuf::from(folder))
}

/// Splits the module into a folder, and says where the first one is: it still wants binding.
fn split(whole: &[u8], made: &Path) -> Result<PathBuf> {
    let (first, glue) = (made.join("first.wasm"), format!("./{NAME}.js"));
    let mut options = Options::new(whole);
    (options.output_dir, options.main_out_path) = (made, &first);
    (options.link_name, options.main_module) = (LOADER, &glue);
    transform(options).map_err(|problem| anyhow!("the module can't be divided: {problem:#}"))?;
    Ok(first)
}

fn bind(first: &Path, made: &Path) -> Result<()> {
    let mut bindgen = Command::new("wasm-bindgen");
    // The parts are linked to the first module's table of functions, which binding would else hide.
    bindgen.args([
        "--target",
        "web",
        "--keep-lld-exports",
        "--no-typescript",
        "--out-name",
        NAME,
        "--out-dir",
    ]);
    program::output(bindgen.arg(made).arg(first))?;
    Ok(fs::remove_file(first)?)
}

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

fn optimise(module: &Path) -> Result<()> {
    let mut optimiser = Command::new("wasm-opt");
    program::output(optimiser.args(PASSES).args(FEATURES).arg(module).arg("-o").arg(module))?;
    Ok(())
}

/// Makes one script of the glue and the loader: one request less before the first screen.
fn bundle(made: &Path, release: bool) -> Result<()> {
    let glue = made.join(format!("{NAME}.js"));
    let mut bundler = Command::new("esbuild");
    bundler.args(["--bundle", "--format=esm", "--target=es2020", "--allow-overwrite", "--log-level=warning"]);
    // It is syntax of 2020 that modules have, whatever the target says.
    bundler.arg("--supported:import-meta=true").args(release.then_some("--minify"));
    program::output(bundler.arg(format!("--outfile={}", glue.display())).arg(&glue))?;
    Ok(fs::remove_file(made.join(LOADER))?)
}

fn put(made: &Path, site: &Path) -> Result<()> {
    let mut sum = Sha256::new();
    for file in files(made)? {
        sum.update(fs::read(file)?);
    }
    let folder = format!("app-{}", hex(&sum.finalize()).chars().take(12).collect::<String>());
    fs::create_dir_all(site.join(&folder))?;
    for file in files(made)? {
        fs::copy(&file, site.join(&folder).join(file.strip_prefix(made)?))?;
    }
    let (page, glue, module) = (site.join("index.html"), format!("{NAME}.js"), format!("{NAME}_bg.wasm"));
    let mut html = fs::read_to_string(&page)?;
    for name in [&glue, &module] {
        let (before, after) = (format!("./{name}"), format!("./{folder}/{name}"));
        if !html.contains(&before) {
            bail!("the page does not name {before}");
        }
        html = html.replace(&before, &after);
        fs::remove_file(site.join(name))?;
    }
    Ok(fs::write(page, html)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_the_folder_of_the_module_and_trunks_own_is_gone() {
        let place = std::env::temp_dir().join(format!("katuwang-put-{}", std::process::id()));
        let (made, site) = (place.join("made"), place.join("site"));
        fs::create_dir_all(&made).unwrap();
        fs::create_dir_all(&site).unwrap();
        for name in ["katuwang.js", "katuwang_bg.wasm", "part.wasm"] {
            fs::write(made.join(name), "divided").unwrap();
        }
        fs::write(site.join("katuwang.js"), "whole").unwrap();
        fs::write(site.join("katuwang_bg.wasm"), "whole").unwrap();
        fs::write(
            site.join("index.html"),
            "<script>import './katuwang.js'; init('./katuwang_bg.wasm')</script>",
        )
        .unwrap();
        put(&made, &site).unwrap();
        let html = fs::read_to_string(site.join("index.html")).unwrap();
        let folder = html.split('/').nth(1).unwrap().to_owned();
        assert!(folder.starts_with("app-"), "{html}");
        assert_eq!(
            html,
            format!("<script>import './{folder}/katuwang.js'; init('./{folder}/katuwang_bg.wasm')</script>")
        );
        let names: Vec<String> = files(&site)
            .unwrap()
            .iter()
            .map(|file| file.strip_prefix(&site).unwrap().to_string_lossy().into_owned())
            .collect();
        let expected =
            ["katuwang.js", "katuwang_bg.wasm", "part.wasm"].map(|name| format!("{folder}/{name}"));
        assert_eq!(names, [&expected[..], &["index.html".to_owned()]].concat());
        fs::remove_dir_all(place).unwrap();
    }
}
