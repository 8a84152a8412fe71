//! The last touches to a built site: the policy's hashes and the service worker's list of files.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use crate::sheets;

/// What the service worker says in place of its list until it is filled in.
const LIST: &str = "const BUILD = { version: 'none', files: {}, later: {} }";

/// Finishes the site in a folder.
pub fn finish(folder: &Path) -> Result<()> {
    for page in ["index.html", "rescue.html"].map(|name| folder.join(name)) {
        let html = with_hashes(&fs::read_to_string(&page)?)?;
        fs::write(&page, html)?;
    }
    let worker = folder.join("service-worker.js");
    let script = fs::read_to_string(&worker)?;
    if !script.contains(LIST) {
        bail!("the service worker has no place for its list of files: {LIST}");
    }
    Ok(fs::write(&worker, script.replace(LIST, &list(folder)?))?)
}

/// Puts the hashes of inline scripts and styles into the page's policy.
fn with_hashes(html: &str) -> Result<String> {
    let mut html = html.to_owned();
    for (element, directive) in [("script", "script-src 'self'"), ("style", "style-src 'self'")] {
        let hashes: Vec<String> =
            inline(&html, element).map(|text| STANDARD.encode(Sha256::digest(text))).collect();
        let hashes = hashes.iter().fold(String::new(), |all, hash| all + " 'sha256-" + hash + "'");
        if !html.contains(directive) {
            bail!("the page has no policy with {directive}");
        }
        html = html.replacen(directive, &format!("{directive}{hashes}"), 1);
    }
    Ok(html)
}

/// The texts of a page's inline elements of a name.
fn inline<'a>(html: &'a str, element: &str) -> impl Iterator<Item = &'a str> {
    let (open, close) = (format!("<{element}"), format!("</{element}>"));
    html.split(&open.clone()).skip(1).collect::<Vec<_>>().into_iter().filter_map(move |rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let (text, _) = rest.split_once(&close)?;
        (!attributes.contains("src=")).then_some(text)
    })
}

/// The lists for the service worker, each file by its address, with its hash: what the app needs without a network, and
/// what comes after that.
fn list(folder: &Path) -> Result<String> {
    let (mut needed, mut later) = (BTreeMap::new(), BTreeMap::new());
    for file in files(folder)? {
        let name = file.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        let is_for_installing = name.starts_with("screenshots/") || name.ends_with("-512.png");
        if !is_for_installing && name != "service-worker.js" {
            let list = if is_second(&name) { &mut later } else { &mut needed };
            list.insert(name, hex(&Sha256::digest(fs::read(&file)?)));
        }
    }
    let (needed, later) = (lines(&needed), lines(&later));
    let version = hex(&Sha256::digest(needed.clone() + &later)).chars().take(12).collect::<String>();
    Ok(format!(
        "const BUILD = {{\n  version: '{version}',\n  files: {{\n{needed}  }},\n  later: {{\n{later}  }},\n}}"
    ))
}

fn lines(hashes: &BTreeMap<String, String>) -> String {
    hashes.iter().fold(String::new(), |all, (name, hash)| all + &format!("    '{name}': '{hash}',\n"))
}

/// Whether a file, by its address in the site, is of the second module.
pub fn is_second(name: &str) -> bool {
    name.split_once('/').is_some_and(|(folder, _)| folder.starts_with(&format!("{}-", sheets::FOLDER)))
}

/// All files in a folder and the folders in it.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_texts_are_hashed_and_fetched_ones_are_not() {
        let page = "<meta content=\"script-src 'self'; style-src 'self'\"><script src=a></script><script>1</script><style>b</style>";
        let found = with_hashes(page).unwrap();
        assert!(found.contains("script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='; style-src 'self' 'sha256-"));
        assert_eq!(found.matches("sha256").count(), 2);
    }

    #[test]
    fn the_second_module_comes_after_the_rest() {
        let place = std::env::temp_dir().join(format!("katuwang-list-{}", std::process::id()));
        for name in ["index.html", "service-worker.js", "app-1/katuwang.js", "sheets-1/sheets.js"] {
            let file = place.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "").unwrap();
        }
        let list = list(&place).unwrap();
        let (needed, later) = list.split_once("later: {").unwrap();
        assert!(needed.contains("'app-1/katuwang.js'") && needed.contains("'index.html'"), "{list}");
        assert!(later.contains("'sheets-1/sheets.js'") && later.matches("': '").count() == 1, "{list}");
        fs::remove_dir_all(place).unwrap();
    }
}
