//! What the first visit weighs: the hard budget of a bad line.

use std::{fs, path::Path};

use anyhow::{Result, bail};

use crate::site::{files, is_second};

/// Brotli bytes until the first screen works: more than this and the build fails. A Leptos page with one form weighs
/// 41 kB, Enketo's bare form engine 189.
const BUDGET: usize = 188_000;
/// What it should weigh.
const AIM: usize = 150_000;
/// Brotli bytes of the module for spreadsheets: no visit waits for them, but somebody pays for them.
const SHEETS_LIMIT: usize = 440_000;
/// What the browser asks for before the first screen works; the page itself, which names the others, is one of them.
const FIRST: [&str; 4] = ["index.html", "manifest.webmanifest", "katuwang.js", "katuwang_bg.wasm"];

/// Writes a Brotli copy beside every file that profits from one, prints all weights, and fails above the budget.
pub fn weigh(folder: &Path) -> Result<()> {
    println!("\n     raw  Brotli  file");
    let (mut first, mut later, mut sheets) = (0, 0, 0);
    for file in files(folder)?.into_iter().filter(|file| file.extension().is_none_or(|kind| kind != "br")) {
        let bytes = fs::read(&file)?;
        let name = file.strip_prefix(folder)?.to_string_lossy().into_owned();
        let weight = if is_packed(&name) { bytes.len() } else { pack(&file, &bytes)? };
        let is_first = name.rsplit('/').next().is_some_and(|name| FIRST.contains(&name));
        let (sum, when) = if is_second(&name) {
            (&mut sheets, "  (last)")
        } else if is_first {
            (&mut first, "")
        } else {
            (&mut later, "  (later)")
        };
        *sum += weight;
        println!("{:>8} {weight:>7}  {name}{when}", bytes.len());
    }
    println!("         {first:>7}  until the first screen works; {AIM} is the aim, {BUDGET} the limit");
    println!("         {later:>7}  afterwards, when idle or when installed");
    println!(
        "         {sheets:>7}  for spreadsheets, once the app is on the phone; {SHEETS_LIMIT} is the limit"
    );
    if sheets > SHEETS_LIMIT {
        bail!(
            "The module for spreadsheets weighs {sheets} bytes, {} more than it may.",
            sheets - SHEETS_LIMIT
        );
    }
    if first > BUDGET {
        bail!("The first visit weighs {first} bytes, {} more than it may.", first - BUDGET);
    }
    Ok(())
}

fn is_packed(name: &str) -> bool {
    name.rsplit('.').next() == Some("png")
}

fn pack(file: &Path, bytes: &[u8]) -> Result<usize> {
    let mut packed = Vec::new();
    let mut settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    settings.size_hint = bytes.len();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &settings)?;
    let mut name = file.as_os_str().to_owned();
    name.push(".br");
    fs::write(name, &packed)?;
    Ok(packed.len())
}
