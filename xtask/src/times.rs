//! Where the time went.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// Steps that were done, with the time that each took.
pub struct Times {
    begun: Instant,
    steps: Vec<(String, Duration)>,
}

impl Times {
    /// No step yet.
    pub fn begin() -> Self {
        Self { begun: Instant::now(), steps: Vec::new() }
    }

    /// Does a step, says so before, and notes how long it took.
    pub fn step<T>(&mut self, name: &str, act: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("\n== {name}");
        let begun = Instant::now();
        let done = act();
        self.steps.push((name.to_owned(), begun.elapsed()));
        done.with_context(|| format!("in the step “{name}”"))
    }

    /// Prints a line for each step, and their sum.
    pub fn print(&self) {
        println!("\nWhere the time went:");
        for (name, time) in &self.steps {
            println!("{:>7.1} s  {name}", time.as_secs_f32());
        }
        println!("{:>7.1} s  in all", self.begun.elapsed().as_secs_f32());
    }
}
