//! The second module of the app, which reads and writes spreadsheets in a worker: compiled without the app's own
//! dependencies, bound, and put into the site beside it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::packing;

/// The program of the package, and so the name of its module.
const NAME: &str = "katuwang-sheets";
/// The worker's script, as it stands in `public/` and, with the glue in it, in the site.
const SCRIPT: &str = "sheets.js";
/// Begins the name of its folder.
pub const FOLDER: &str = "sheets";

/// Builds it into a site, and tells the page where it is.
pub fn build(site: &Path, release: bool) -> Result<()> {
    let profile = if release { "release" } else { "debug" };
    let target = packing::target_folder()?;
    let module = compile(&target, profile)?;
    let made = target.join("sheets").join(profile);
    fs::remove_dir_all(&made).ok();
    fs::create_dir_all(&made)?;
    packing::bind(&module, NAME, &made, &[])?;
    if release {
        packing::optimise(&made)?;
    }
    let script = made.join(SCRIPT);
    fs::copy(Path::new("public").join(SCRIPT), &script)?;
    // A classic script: workers that are modules came two years after the rest of what the app needs. The script says
    // where the module is, so the glue's own guess is never asked for.
    packing::bundle(&script, release, &["--format=iife", "--define:import.meta.url=location.href"])?;
    fs::remove_file(made.join(format!("{NAME}.js")))?;
    let folder = packing::put(&made, site, FOLDER)?;
    tell(&site.join("index.html"), &folder)
}

fn compile(target: &Path, profile: &str) -> Result<PathBuf> {
    packing::compile(target, NAME, "sheets-worker", profile == "release")
}

fn tell(page: &Path, folder: &str) -> Result<()> {
    let (before, after) = (format!("./{SCRIPT}"), format!("./{folder}/{SCRIPT}"));
    let html = fs::read_to_string(page).with_context(|| format!("there is no {}", page.display()))?;
    if !html.contains(&before) {
        bail!("the page does not name {before}");
    }
    Ok(fs::write(page, html.replace(&before, &after))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_told_where_the_worker_is() {
        let page = std::env::temp_dir().join(format!("katuwang-tell-{}.html", std::process::id()));
        fs::write(&page, r#"<meta name="katuwang-sheets" content="./sheets.js">"#).unwrap();
        tell(&page, "sheets-1").unwrap();
        let told = r#"<meta name="katuwang-sheets" content="./sheets-1/sheets.js">"#;
        assert_eq!(fs::read_to_string(&page).unwrap(), told);
        assert!(tell(&page, "sheets-2").is_err());
        fs::remove_file(page).unwrap();
    }
}
