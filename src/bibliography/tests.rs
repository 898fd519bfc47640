//! What a reader finds in the list and in the text, and what an editor is told.

use super::format::render_alone;
use super::prune::prune;
use super::shape::Shape;
use super::style::Edition;
use super::*;

use BibLanguage::{En, Nb, Nn};

mod entries;
mod order;
mod reading;

/// Formats a file without faults.
fn formatted(bib: &str, language: BibLanguage) -> Vec<FormattedWork> {
    let (works, faults) = parse(bib);
    assert_eq!(faults, [], "in {bib}");
    format(&works.iter().collect::<Vec<_>>(), language)
}

/// Compares the entries of a file with what is expected, one on each line.
#[track_caller]
fn check(bib: &str, language: BibLanguage, expected: &str) {
    let entries: Vec<_> =
        formatted(bib, language).into_iter().map(|work| work.entry_text).collect();
    let expected: Vec<_> =
        expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(entries, expected);
}

/// Compares citations in running text and in parentheses, in the order of the list.
#[track_caller]
fn check_cited(bib: &str, language: BibLanguage, expected: &[&str]) {
    let cited: Vec<_> = formatted(bib, language)
        .into_iter()
        .map(|work| {
            format!(
                "{} ({}) – ({}, {})",
                work.author_narrative, work.year, work.author_parenthetical, work.year
            )
        })
        .collect();
    assert_eq!(cited, expected);
}

/// Compares faults and the text they point to.
#[track_caller]
fn check_faults(bib: &str, expected: &[(&str, BibFaultKind)]) {
    let (_, faults) = parse(bib);
    let found: Vec<_> = faults.into_iter().map(|fault| (&bib[fault.span], fault.kind)).collect();
    assert_eq!(found, expected);
}
