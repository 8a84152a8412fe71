//! What the project needs beside Rust and Node: found where it is, installed where it is missing.
//!
//! Tools built from source go into a folder of the user's cache that is named by their version, so that a second
//! clone builds none of them again.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{
    installing::{cache, saying},
    program::{find, output, run},
    python::readers,
};

/// The last one that builds with the Rust of this project; also in Trunk.toml.
const TRUNK: &str = "0.21.14";
const TARGET: &str = "wasm32-unknown-unknown";
/// The first with a CRC-32 of its own, which the faults and benchmarks compare with.
const OLDEST_NODE: (u32, u32) = (20, 15);
/// Optimising a tool that runs a few times a day does not pay: 4 minutes instead of 12 on two cores.
const FAST_BUILD: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256"),
];

/// The tools that build the app.
pub struct Tools {
    /// PATH with their folders in front.
    pub path: OsString,
}

/// Everything, for building and for testing.
pub fn all() -> Result<(Tools, Browser)> {
    let (tools, browser) = (for_building()?, browser()?);
    readers()?;
    Ok((tools, browser))
}

/// What building the app takes.
pub fn for_building() -> Result<Tools> {
    wasm_target()?;
    npm_packages()?;
    let bindgen = locked_version("wasm-bindgen")?;
    let mut folders = vec![
        built_tool("trunk", "trunk", TRUNK)?,
        built_tool("wasm-bindgen-cli", "wasm-bindgen", &bindgen)?,
        env::current_dir()?.join("node_modules/.bin"),
    ];
    folders.extend(env::var_os("PATH").iter().flat_map(env::split_paths));
    Ok(Tools { path: env::join_paths(folders)? })
}

fn wasm_target() -> Result<()> {
    let known = output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(&known).is_dir() {
        return Ok(());
    }
    saying(&format!("the Rust target {TARGET}"), "a minute", || {
        run(Command::new("rustup").args(["target", "add", TARGET]))
            .context("The target is installed by rustup; install Rust from rustup.rs and try again.")
    })
}

/// Installs what the lockfile names, unless it is there.
fn npm_packages() -> Result<()> {
    let (oldest, minor) = OLDEST_NODE;
    let wanted = format!("Node {oldest}.{minor} or newer is needed");
    let node =
        output(Command::new("node").arg("--version")).with_context(|| format!("{wanted}: nodejs.org."))?;
    let mut numbers = node.trim_start_matches('v').split('.').map_while(|number| number.parse::<u32>().ok());
    if numbers.next().zip(numbers.next()).is_none_or(|found| found < OLDEST_NODE) {
        bail!("{wanted}, this is {node}: install it from nodejs.org and try again.");
    }
    let (lock, installed) = (fs::read("package-lock.json")?, Path::new("node_modules/.installed-lock.json"));
    if fs::read(installed).is_ok_and(|known| known == lock) {
        return Ok(());
    }
    saying("wasm-opt, Playwright and axe from npm", "a minute", || {
        run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]))
            .context("npm could not fetch the packages; check the connection and try again.")
    })?;
    Ok(fs::write(installed, lock)?)
}

/// The folder of a tool: the one on PATH if it has the version, else one in the cache, filled if need be.
fn built_tool(package: &str, program: &str, version: &str) -> Result<PathBuf> {
    let fits = |program: &Path| {
        output(Command::new(program).arg("--version"))
            .is_ok_and(|said| said.split(' ').nth(1) == Some(version))
    };
    if let Some(found) = find(program).filter(|found| fits(found)) {
        return Ok(found.parent().unwrap_or(Path::new("")).to_owned());
    }
    let folder = cache()?.join(format!("{package}-{version}"));
    let bin = folder.join("bin");
    if !fits(&bin.join(program)) {
        saying(&format!("{package} {version} from source"), "2 to 5 minutes", || {
            let mut install = Command::new("cargo");
            install
                .args(["install", package, "--version", version, "--locked", "--force", "--root"])
                .arg(&folder);
            install.envs(FAST_BUILD).env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
            run(&mut install).with_context(|| {
                format!("{package} {version} could not be built; put it on PATH yourself and try again.")
            })
        })?;
    }
    Ok(bin)
}

/// The version of a package in Cargo.lock.
fn locked_version(package: &str) -> Result<String> {
    let lock = fs::read_to_string("Cargo.lock")?;
    let entry = format!("name = \"{package}\"\nversion = \"");
    let version = lock.split_once(&entry).and_then(|(_, rest)| rest.split_once('"'));
    Ok(version.with_context(|| format!("{package} is not in Cargo.lock"))?.0.to_owned())
}

/// The browser to test in.
pub enum Browser {
    /// A Chromium or Chrome of this machine.
    Here(PathBuf),
    /// The one that Playwright fetched for itself.
    OfPlaywright,
}

impl Browser {
    /// Tells a program which browser to take.
    pub fn tell(&self, command: &mut Command) {
        if let Self::Here(program) = self {
            command.env("CHROME", program);
        }
    }
}

/// Finds or installs a browser.
pub fn browser() -> Result<Browser> {
    if let Some(program) = env::var_os("CHROME").map(PathBuf::from) {
        if program.is_file() {
            return Ok(Browser::Here(program));
        }
        bail!("$CHROME is {}, and there is no such file: correct it or unset it.", program.display());
    }
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let found = || names.into_iter().find_map(find);
    if let Some(program) = found() {
        return Ok(Browser::Here(program));
    }
    if can_install() {
        let installed = saying("Chromium from Debian", "a minute", || {
            run(Command::new("apt-get").args(["update", "--quiet"]))?;
            let mut install = Command::new("apt-get");
            run(install
                .args(["install", "--yes", "--no-install-recommends", "chromium"])
                .env("DEBIAN_FRONTEND", "noninteractive"))
        });
        if let (Ok(()), Some(program)) = (installed, found()) {
            return Ok(Browser::Here(program));
        }
    }
    saying("Playwright's Chromium", "a minute", || {
        run(Command::new("npx").args(["playwright", "install", "chromium"])).context(
            "No browser could be had: install Chromium or Chrome, or set CHROME to one, and try again.",
        )
    })?;
    Ok(Browser::OfPlaywright)
}

/// Whether this user may install Debian packages.
fn can_install() -> bool {
    find("apt-get").is_some() && output(Command::new("id").arg("-u")).is_ok_and(|user| user == "0")
}
