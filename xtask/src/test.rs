//! `cargo xtask test`: everything that must hold.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::{
    build, packing, program,
    server::Server,
    times::Times,
    tools::{self, Browser, Tools},
};

const PARTS: [&str; 8] = ["format", "lint", "unit", "docs", "build", "browser", "journeys", "faults"];
/// Everything but the browser's side.
const NATIVE: [&str; 3] = ["--no-default-features", "--features", "sheets"];
const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

/// Runs the parts, or all.
pub fn run(chosen: &[&str]) -> Result<()> {
    if let Some(unknown) = chosen.iter().find(|part| !PARTS.contains(part)) {
        bail!("There is no part “{unknown}”; the parts are {}.", PARTS.join(", "));
    }
    let mut times = Times::begin();
    let outcome = run_parts(chosen, &mut times);
    times.print();
    outcome
}

fn run_parts(chosen: &[&str], times: &mut Times) -> Result<()> {
    let is_chosen = |part: &str| chosen.is_empty() || chosen.contains(&part);
    if is_chosen("format") {
        times.step("Formatting", || run_cargo(&["fmt", "--all", "--check"]))?;
    }
    let (tools, browser) = times.step("Looking for the tools", tools::all)?;
    if is_chosen("lint") {
        let strict = ["--", "-D", "warnings"];
        times.step("Clippy, native", || {
            run_cargo(&[&["clippy", "--workspace", "--all-targets"], &NATIVE[..], &strict[..]].concat())
        })?;
        times.step("Clippy, wasm32", || {
            run_cargo(
                &[&["clippy", "--lib", "--bins", "--test", "browser*"], &WASM[..], &strict[..]].concat(),
            )?;
            // The second module has none of the app's own dependencies.
            let second = ["clippy", "--bins", "--no-default-features", "--features", "sheets-worker,bench"];
            run_cargo(&[&second[..], &WASM[..], &strict[..]].concat())
        })?;
    }
    if is_chosen("unit") {
        times.step("Native tests", || run_cargo(&[&["test", "--workspace"], &NATIVE[..]].concat()))?;
    }
    if is_chosen("docs") {
        times.step("Documentation", || {
            program::run(
                Command::new("cargo")
                    .args(["doc", "--no-deps", "--document-private-items"])
                    .args(NATIVE)
                    .env("RUSTDOCFLAGS", "-D warnings"),
            )
        })?;
    }
    if is_chosen("build") {
        times.step("The app and its weight", || build::run_with(&tools))?;
    }
    if is_chosen("browser") {
        times.step("wasm-bindgen tests", || browser_tests(&tools, &browser))?;
    }
    if is_chosen("journeys") {
        times.step("Journeys in a browser", || {
            with_server(|address| journeys(&browser, address, "journeys"))
        })?;
    }
    if is_chosen("faults") {
        times.step("Faults, the short run", || faults(&browser, &["--short"]))?;
    }
    Ok(())
}

/// Breaks what can break under the app, as it is built now.
pub fn break_what_can_break(arguments: &[&str]) -> Result<()> {
    build::run()?;
    faults(&tools::browser()?, arguments)
}

/// Prints what keeping costs, and what a large plan does.
pub fn bench() -> Result<()> {
    build::run()?;
    let browser = tools::browser()?;
    run_node(&browser, "tests/e2e/bench/storage.mjs", &[])?;
    run_node(&browser, "tests/e2e/bench/form.mjs", &[])?;
    run_node(&browser, "tests/e2e/bench/plan.mjs", &[])?;
    run_node(&browser, "tests/e2e/bench/answers.mjs", &[])?;
    run_node(&browser, "tests/e2e/bench/report.mjs", &[])?;
    run_node(&browser, "tests/e2e/bench/results.mjs", &[beside_others()?.as_str()])
}

/// What is measured beside other programs, built as the app is: gives the folder.
fn beside_others() -> Result<String> {
    const NAME: &str = "katuwang-bench";
    let target = packing::target_folder()?;
    let made = target.join("bench");
    fs::create_dir_all(&made)?;
    packing::bind(&packing::compile(&target, NAME, "bench", true)?, NAME, &made, &[])?;
    packing::optimise(&made)?;
    Ok(made.display().to_string())
}

fn faults(browser: &Browser, arguments: &[&str]) -> Result<()> {
    run_node(browser, "tests/e2e/faults/run.mjs", arguments)
}

fn run_node(browser: &Browser, script: &str, arguments: &[&str]) -> Result<()> {
    let mut node = Command::new("node");
    node.arg(script).args(arguments);
    browser.tell(&mut node);
    program::run(&mut node)
}

/// Draws icons and screenshots with the app as it is built.
pub fn draw_pictures() -> Result<()> {
    build::run()?;
    let browser = tools::browser()?;
    with_server(|address| journeys(&browser, address, "pictures"))
}

fn with_server(act: impl FnOnce(&str) -> Result<()>) -> Result<()> {
    let server = Server::open(0)?;
    act(server.address())
}

fn journeys(browser: &Browser, address: &str, project: &str) -> Result<()> {
    let mut playwright = Command::new("npx");
    playwright.args([
        "--no",
        "playwright",
        "test",
        "--config",
        "tests/e2e/playwright.config.mjs",
        "--project",
        project,
    ]);
    playwright.env("KATUWANG", address);
    browser.tell(&mut playwright);
    program::run(&mut playwright)
}

/// Tests that want a browser: the runner serves a page, and a script looks at it.
fn browser_tests(tools: &Tools, browser: &Browser) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["test", "--test", "browser*", "--no-default-features", "--features", "stores"])
        .args(["--no-run", "--message-format=json-render-diagnostics"])
        .args(WASM);
    let mut building = cargo.stdout(Stdio::piped()).spawn()?;
    let messages = building.stdout.take().context("cargo says nothing")?;
    let mut files = Vec::new();
    for message in BufReader::new(messages).lines() {
        let message: serde_json::Value = serde_json::from_str(&message?)?;
        let text = |pointer| message.pointer(pointer).and_then(serde_json::Value::as_str);
        let is_test = text("/target/name").is_some_and(|name| name.starts_with("browser"));
        if let Some(file) = text("/executable").filter(|_| is_test) {
            files.push(file.to_owned());
        }
    }
    if !building.wait()?.success() || files.is_empty() {
        bail!("the tests for the browser could not be built");
    }
    for file in files {
        let port = free_port()?;
        let mut runner = Command::new("wasm-bindgen-test-runner");
        runner.arg(&file).env("PATH", &tools.path).env("NO_HEADLESS", "1").stdout(Stdio::null());
        let mut runner = runner.env("WASM_BINDGEN_TEST_ADDRESS", format!("127.0.0.1:{port}")).spawn()?;
        let mut look = Command::new("node");
        look.args(["tests/e2e/wasm-tests.mjs", &format!("http://127.0.0.1:{port}/")]);
        browser.tell(&mut look);
        let outcome = program::run(&mut look);
        runner.kill().ok();
        runner.wait().ok();
        outcome?;
    }
    Ok(())
}

fn free_port() -> Result<u16> {
    Ok(std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

fn run_cargo(arguments: &[&str]) -> Result<()> {
    program::run(Command::new("cargo").args(arguments))
}
