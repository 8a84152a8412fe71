//! A server for the built app on this machine: `xtask/server.mjs`, run by Node.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, bail};

/// A server that runs until this is dropped.
pub struct Server {
    process: Child,
    address: String,
}

impl Server {
    /// Opens a port of this machine, for this machine only; port 0 is any free one.
    pub fn open(port: u16) -> Result<Self> {
        let mut node = Command::new("node");
        node.args(["xtask/server.mjs", "dist", &port.to_string()]).stdout(Stdio::piped());
        let mut process = node.spawn().context("Node can't be started: nodejs.org.")?;
        let mut address = String::new();
        if let Some(said) = process.stdout.take() {
            BufReader::new(said).read_line(&mut address)?;
        }
        let address = address.trim().to_owned();
        if address.is_empty() {
            process.wait()?;
            bail!("The app can't be served.");
        }
        Ok(Self { process, address })
    }

    /// The address to type into a browser.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Serves until it is stopped.
    pub fn run(mut self) -> Result<()> {
        self.process.wait()?;
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
