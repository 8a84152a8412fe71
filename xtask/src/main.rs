//! What one does with the project: `cargo xtask serve`, `cargo xtask test`, and the parts of them.

mod build;
mod installing;
mod module;
mod packing;
mod program;
mod python;
mod server;
mod sheets;
mod site;
mod test;
mod times;
mod tools;
mod weight;

use std::{
    env,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, bail};

const USAGE: &str = "cargo xtask <command>

  serve [--port N] [--no-build]   build the app and serve it on this machine
  test [part …]                   everything that must hold; parts: format lint unit docs build browser journeys faults
  faults [--kills N] [--seed N] [--only NAME] [--out FILE]
                                  break what can break under the app, a hundred kills unless told otherwise
  bench                           print what ten thousand answers and a large plan cost
  build                           build the app into dist/ and weigh it
  setup                           install what is missing, and nothing else
  pictures                        draw the icons and the screenshots anew
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\n{problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    env::set_current_dir(root())?;
    match *arguments.as_slice() {
        ["serve", ref rest @ ..] => serve(rest),
        ["test", ref parts @ ..] => test::run(parts),
        ["build"] => build::run().map(|_| ()),
        ["setup"] => tools::all().map(|_| ()),
        ["pictures"] => test::draw_pictures(),
        ["faults", ref rest @ ..] => test::break_what_can_break(rest),
        ["bench"] => test::bench(),
        // Called by trunk, see Trunk.toml.
        ["hook"] => hook(),
        _ => bail!("{USAGE}"),
    }
}

fn hook() -> Result<()> {
    let site = env::var("TRUNK_STAGING_DIR").context("trunk calls this")?;
    let (site, release) =
        (Path::new(&site), env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release"));
    module::divide(site, release)?;
    sheets::build(site, release)?;
    site::finish(site)
}

fn serve(rest: &[&str]) -> Result<()> {
    let (mut port, mut build) = (8080, true);
    let mut rest = rest.iter();
    while let Some(argument) = rest.next() {
        match *argument {
            "--no-build" => build = false,
            "--port" => {
                port = rest.next().and_then(|port| port.parse().ok()).context("--port wants a number")?;
            }
            other => bail!("unknown: {other}\n\n{USAGE}"),
        }
    }
    if build {
        build::run()?;
    }
    let server = server::Server::open(port)?;
    println!("\nKatuwang is at {}\nStop it with Ctrl+C.", server.address());
    server.run()
}

/// The top of the project, wherever this was called from.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_owned()
}
