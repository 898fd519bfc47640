//! What all benches do with their figures.
#![allow(dead_code, reason = "each bench uses its part")]

use std::ffi::OsStr;
use std::fs;
use std::process::Command;

pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Returns the most memory this process has held, in MiB, where the system tells; 0 elsewhere.
pub fn peak_mib() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kib: Option<f64> = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    kib.unwrap_or(0.0) / 1024.0
}

/// Runs this bench again as a process of its own, and returns the figures it prints.
pub fn child<S: AsRef<OsStr>>(arguments: &[S]) -> Vec<f64> {
    let own = std::env::current_exe().expect("a bench knows where it lies");
    let output = Command::new(own).args(arguments).output().expect("the bench can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8_lossy(&output.stdout);
    printed.split_whitespace().map(|figure| figure.parse().expect("figures are numbers")).collect()
}
