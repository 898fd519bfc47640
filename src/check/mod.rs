//! [`Book`] → diagnostics: is what the book says tenable as a whole? One rule a file.
//!
//! [`run`] is what every build asks; [`run_all`] adds what an editor wants to know before publishing. What the
//! book thinks of a rule (its level, its silences) is `settle`'s business, so that a rule only has to find.

mod authors;
mod bare_address;
mod changed_surroundings;
mod claim_without_citation;
mod clear_language;
mod duplicate_reference;
mod duplicate_title;
mod empty_link_text;
mod empty_page;
mod evidence_without_citation;
mod former_term;
mod future_date;
mod handmade_references;
mod heavy_image;
mod high_lix;
mod law_link_words;
mod long_sentence;
mod long_sentences;
mod missing_counterpart;
mod noun_heavy_phrase;
mod orphan_page;
mod overdue_review;
mod passive_chain;
mod placeholder_text;
mod prose;
mod pupil_case;
mod reference_among_advice;
mod repeated_title;
mod review_due_soon;
mod settle;
mod shares;
mod typed_citation;
mod unused_image;
mod unused_reference;
mod unused_term;

use std::cell::OnceCell;

use crate::diagnostics::Report;
use crate::model::book::{Book, Page};
use crate::source::SourceTree;

pub use shares::{Share, shares};

use authors::Authors;
use prose::Run;

/// What is checked: the book, the files it was made of, and the running text of each page.
struct Checked<'a> {
    book: &'a Book,
    sources: &'a SourceTree,
    pages: Vec<PageText<'a>>,
    authors: OnceCell<Authors>,
}

impl Checked<'_> {
    /// What people call the works of the bibliography: worked out when the first rule asks.
    fn authors(&self) -> &Authors {
        self.authors.get_or_init(|| Authors::of(self))
    }
}

/// A page with what a reader meets on it, in order.
struct PageText<'a> {
    page: &'a Page,
    runs: Vec<Run<'a>>,
}

/// The rules of every build, in the order of their codes.
const ALWAYS: [fn(&Book, &mut Report); 2] =
    [evidence_without_citation::check, overdue_review::check];

/// The rules of `check` alone, in the order of their codes.
const RULES: [fn(&Checked, &mut Report); 28] = [
    former_term::check,
    empty_link_text::check,
    bare_address::check,
    claim_without_citation::check,
    pupil_case::check,
    unused_reference::check,
    unused_term::check,
    unused_image::check,
    duplicate_title::check,
    duplicate_reference::check,
    orphan_page::check,
    repeated_title::check,
    review_due_soon::check,
    heavy_image::check,
    missing_counterpart::check,
    long_sentence::check,
    long_sentences::check,
    high_lix::check,
    passive_chain::check,
    noun_heavy_phrase::check,
    reference_among_advice::check,
    law_link_words::check,
    placeholder_text::check,
    future_date::check,
    typed_citation::check,
    handmade_references::check,
    changed_surroundings::check,
    empty_page::check,
];

/// Runs the rules of every build.
pub fn run(book: &Book, sources: &SourceTree, report: &mut Report) {
    let mut found = Report::default();
    for rule in ALWAYS {
        rule(book, &mut found);
    }
    settle::settle(found, book, sources, report);
}

/// Runs every rule, and tells of silences that silenced nothing.
pub fn run_all(book: &Book, sources: &SourceTree, report: &mut Report) {
    let mut found = Report::default();
    for rule in ALWAYS {
        rule(book, &mut found);
    }
    let pages = book.all_pages().map(|page| PageText { page, runs: prose::runs(&page.body) });
    let checked = Checked { book, sources, pages: pages.collect(), authors: OnceCell::new() };
    for rule in RULES {
        rule(&checked, &mut found);
    }
    settle::settle_all(found, book, sources, report);
}
