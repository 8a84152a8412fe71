//! Divides the app's module at the functions marked `wasm_split`: a first one that the first screen needs, and parts
//! that come after it. Trunk can bind and optimise one module only, so this binds and optimises them all anew.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};

use crate::packing;

/// The program of the package, and so the name of its module.
const NAME: &str = "katuwang";
/// Names the loader of the parts; it is bundled into the glue and never seen again.
const LOADER: &str = "./parts.js";

/// Puts the divided module in place of the whole one that trunk left in a folder, and its address into the page.
pub fn divide(site: &Path, release: bool) -> Result<()> {
    let profile = if release { "release" } else { "debug" };
    let target = packing::target_folder()?;
    let whole = target.join("wasm32-unknown-unknown").join(profile).join(format!("{NAME}.wasm"));
    let made = target.join("divided").join(profile);
    fs::remove_dir_all(&made).ok();
    let first = split(&fs::read(&whole).with_context(|| format!("there is no {}", whole.display()))?, &made)?;
    bind(&first, &made)?;
    if release {
        packing::optimise(&made)?;
    }
    bundle(&made, release)?;
    put(&made, site)
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
    // The parts are linked to the first module's table of functions, which binding would else hide.
    packing::bind(first, NAME, made, &["--keep-lld-exports"])?;
    Ok(fs::remove_file(first)?)
}

/// Makes one script of the glue and the loader: one request less before the first screen.
fn bundle(made: &Path, release: bool) -> Result<()> {
    // It is syntax of 2020 that modules have, whatever the target says.
    let options = ["--format=esm", "--supported:import-meta=true"];
    packing::bundle(&made.join(format!("{NAME}.js")), release, &options)?;
    Ok(fs::remove_file(made.join(LOADER))?)
}

fn put(made: &Path, site: &Path) -> Result<()> {
    let folder = packing::put(made, site, "app")?;
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
    use crate::site::files;

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
