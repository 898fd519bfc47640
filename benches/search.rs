//! How long does it take to make the search of a book, against tantivy indexing the same text?
//!
//! Ours cuts the pages into passages, analyses the words, has tantivy index them in a folder and writes out the files for the
//! browser. Tantivy alone gets the passages ready cut, analyses them with its own Norwegian stemmer, and commits. The bar
//! is 1.5 (`SEARCH.md`). Both are measured in turn in fresh folders, and the medians are compared. Then one article is changed, and
//! the index in the folder is brought up to date: how long all of the search takes then, and how many passages were indexed again.
//!
//! `cargo bench --bench search` measures 30, 1,000 and 10,000 articles; `cargo bench --bench search -- 30 1000` only those.
#![allow(clippy::disallowed_methods, reason = "a bench reads, writes and measures time")]
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

mod corpus;
mod figures;
mod tantivy_alone;

use std::fs;
use std::path::Path;
use std::time::Instant;

use figures::median;
use handbok::config::Config;
use handbok::diagnostics::Report;
use handbok::load;
use handbok::model::book::Book;
use handbok::search::index::Update;
use handbok::search::{self, passages};

/// The program's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 7;

fn main() {
    let mut sizes: Vec<usize> =
        std::env::args().skip(1).filter_map(|argument| argument.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![30, 1_000, 10_000];
    }
    println!("articles   passages   tantivy s   search s   ratio   update s   again");
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for size in sizes {
        measure(size, &folder.path().join(size.to_string()));
    }
}

fn measure(articles: usize, folder: &Path) {
    corpus::write(&folder.join("book"), articles);
    let book = book(&folder.join("book"));
    let all = passages::of(&book);
    let texts: Vec<String> = all
        .passages
        .iter()
        .map(|passage| format!("{} {}", passage.headings.join(" "), passage.text))
        .collect();
    let changed = with_a_new_sentence(&folder.join("book"));
    let (mut alone, mut ours, mut updates) = (Vec::new(), Vec::new(), Vec::new());
    let mut again = 0;
    for round in 0..ROUNDS {
        let index = folder.join(format!("ours-{round}"));
        let start = Instant::now();
        let made = search::files(&book, Some(&index));
        ours.push(start.elapsed().as_secs_f64());
        assert!(made.is_ok_and(|(files, _)| !files.is_empty()), "the search is made");
        let start = Instant::now();
        let updated = search::files(&changed, Some(&index));
        updates.push(start.elapsed().as_secs_f64());
        let Ok((_, Update::Changed { indexed, .. })) = updated else {
            panic!("the index is brought up to date");
        };
        again = indexed;
        let start = Instant::now();
        tantivy_alone::index(
            texts.iter().map(String::as_str),
            &folder.join(format!("alone-{round}")),
        );
        alone.push(start.elapsed().as_secs_f64());
    }
    let (alone, ours) = (median(alone), median(ours));
    println!(
        "{articles:>8}   {:>8}   {alone:>9.3}   {ours:>8.3}   {:>5.2}   {:>8.3}   {again:>5}",
        texts.len(),
        ours / alone,
        median(updates),
    );
}

/// Returns the book with one article changed.
fn with_a_new_sentence(folder: &Path) -> Book {
    let article = folder.join("content/tema-000/artikkel-00001.md");
    let written = fs::read_to_string(&article).expect("the corpus has this article");
    let sentence = "\n\nEn ny setning om klasseledelse. ";
    fs::write(&article, written.replacen("\n\n", sentence, 3)).expect("it can be changed");
    book(folder)
}

fn book(folder: &Path) -> Book {
    let mut report = Report::default();
    let sources = load::book(folder, &mut report).expect("the corpus has a book.toml");
    let (id, file) = sources.find("book.toml").expect("the corpus has a book.toml");
    let config = Config::read(id, file, &mut report).expect("the corpus is well formed");
    handbok::book(&sources, &config, jiff::civil::date(2026, 8, 17), &mut report)
        .expect("the corpus has no faults")
}
