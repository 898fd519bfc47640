//! The handbook in this repository is one that its readers can rely on.

use handbok::diagnostics::render;
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
    assert!(report.is_empty(), "the handbook has faults:\n{said}");
    book.expect("a book without errors can be built")
}

#[test]
fn the_handbook_is_built_without_a_fault() {
    let site = build(repository(), REVIEWED, 2);
    assert_eq!(crate::properties::dead_links(&site), Vec::<String>::new());
    assert_eq!(crate::properties::crooked_pages(&site), Vec::<String>::new());
}

#[test]
fn at_least_eight_articles_have_a_task() {
    let book = book();
    let with_tasks = book.articles.iter().filter(|article| !article.tasks.is_empty()).count();
    assert!(with_tasks >= 8, "{with_tasks} articles have a task");
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
fn the_glossary_has_at_least_thirty_terms() {
    let terms = book().terms.len();
    assert!(terms >= 30, "{terms} terms");
}
