//! The handbook in this repository is one that its readers can rely on.

use handbok::diagnostics::{Code, render};
use handbok::language::Language;
use handbok::model::book::Book;
use jiff::civil::{Date, date};

use crate::support::{LoadedBook, build, load, repository};

/// The day the handbook was last gone through. A later review moves it.
const REVIEWED: Date = date(2026, 11, 22);

fn book() -> Book {
    let LoadedBook { sources, config, mut report } = load(repository());
    let book = handbok::book(&sources, &config, REVIEWED, &mut report);
    let said = render::report(&report, &sources, Language::Nb);
    // Nobody hosts this copy, so nobody has filled in what a host must.
    let is_hosts = |code: Code| code == Code::EmptyHostSlots;
    let found = report.sorted(&sources);
    assert!(found.iter().all(|one| is_hosts(one.code)), "the handbook has faults:\n{said}");
    book.expect("a book without errors can be built")
}

#[test]
fn the_handbook_is_built_without_a_fault() {
    let site = build(repository(), REVIEWED, 2);
    assert_eq!(crate::properties::dead_links(&site), Vec::<String>::new());
    assert_eq!(crate::properties::crooked_pages(&site), Vec::<String>::new());
}

#[test]
fn the_handbook_is_whole() {
    let book = book();
    let articles = book.articles.len();
    assert!(articles >= 29, "{articles} articles");
    let nynorsk = book.articles.iter().filter(|one| one.page.meta.language.tag() == "nn");
    assert!(nynorsk.count() >= 5, "too few articles in nynorsk");
    let tasks = book.task_count();
    assert!(tasks >= 45, "{tasks} tasks");
    assert!(book.paths.len() >= 8, "{} paths", book.paths.len());
    let without: Vec<&str> = book
        .articles
        .iter()
        .filter(|article| article.tasks.is_empty())
        .map(|article| article.page.meta.title.as_str())
        .collect();
    assert_eq!(without, Vec::<&str>::new(), "articles without a task");
}

/// A staff meeting in any month of the school year finds something for that month.
#[test]
fn every_month_of_the_school_year_has_a_task() {
    let book = book();
    let mut months = std::collections::BTreeSet::new();
    for article in &book.articles {
        for (task, _) in article.tasks() {
            months.extend(task.season.iter().map(|month| month.in_school_year()));
        }
    }
    // August is the first month of the school year, June the eleventh.
    let missing: Vec<_> = (0..11).filter(|month| !months.contains(month)).collect();
    assert_eq!(missing, Vec::<u8>::new());
}

/// Long enough to say something, short enough to be read in five minutes.
#[test]
fn an_article_has_600_to_1200_words() {
    let book = book();
    let odd: Vec<(&str, u32)> = book
        .articles
        .iter()
        .map(|article| (article.page.meta.title.as_str(), article.page.body.words))
        .filter(|(_, words)| !(600..=1200).contains(words))
        .collect();
    assert_eq!(odd, []);
}

#[test]
fn the_glossary_has_at_least_eighty_terms() {
    let terms = book().terms.len();
    assert!(terms >= 80, "{terms} terms");
}
