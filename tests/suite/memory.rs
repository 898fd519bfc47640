//! A book that is built again and again while it is written: what is remembered must never be seen.

use std::sync::Arc;

use handbok::diagnostics::{Report, render};
use handbok::language::Language;
use handbok::memory::Memory;
use handbok::source::SourceTree;

use crate::support::{self, Site, TODAY};

const ARTICLE: &str = "content/laering/tillit.md";

/// What a build gives: the pages, and all that is said.
fn built(sources: &SourceTree) -> (Option<Site>, String) {
    let mut report = Report::default();
    let config = handbok::read_config(sources, None, &mut report);
    let built = config
        .and_then(|config| handbok::build(sources, &config, TODAY, None, &mut report))
        .map(|built| {
            let files = built.site.files().iter();
            files.map(|file| (file.path.clone(), file.bytes(sources).to_vec())).collect()
        });
    (built, render::report(&report, sources, Language::Nb))
}

/// Replaces words in a file, as an editor does.
fn edit(sources: &mut SourceTree, path: &str, from: &str, to: &str) {
    let file = sources.files.iter_mut().find(|file| file.path == path);
    let file = file.expect("the book has the file");
    assert!(file.text.contains(from), "{path} has «{from}»");
    file.text = file.text.replace(from, to);
}

#[test]
fn every_state_of_a_book_comes_out_as_if_it_were_the_first() {
    let everything = support::repository().join("tests/sites/everything");
    let mut sources = SourceTree::clone(&support::load(&everything).sources);
    let memory: Arc<Memory> = Arc::default();
    let edits: [(&str, &str, &str); 12] = [
        // Words on one page.
        (ARTICLE, "\n\n## ", "\n\nEn setning til.\n\n## "),
        // A heading that other pages link to, by its name and by its place: faults on pages that did not change.
        (ARTICLE, "## Slik bygges den", "## Slik blir den til"),
        (ARTICLE, "## Slik blir den til", "## Slik bygges den"),
        // What others call the page.
        (ARTICLE, "title = \"", "title = \"Mer "),
        (ARTICLE, "title = \"Mer ", "title = \""),
        // A citation less: the list of references gets shorter, and those after it another number.
        ("content/laering/alt.md", "[@nordahl2010, s. 12]", ""),
        ("content/begreper.toml", "nb = \"relasjon\"", "nb = \"forbindelse\""),
        ("content/lovregister.toml", "12-2", "12-99"),
        ("content/lovregister.toml", "12-99", "12-2"),
        ("content/laering/bilder/hjul.svg", "", ""),
        ("book.toml", "language = \"nb\"", "language = \"nn\""),
        ("book.toml", "language = \"nn\"", "language = \"nb\""),
    ];
    let mut seen = vec![compared(&mut sources, &memory)];
    for (path, from, to) in edits {
        match sources.assets.iter_mut().find(|asset| asset.path == path) {
            Some(asset) => {
                asset.bytes = Arc::from(
                    &b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"7\" height=\"9\"/>"[..],
                )
            }
            None => edit(&mut sources, path, from, to),
        }
        let outcome = compared(&mut sources, &memory);
        assert_ne!(Some(&outcome), seen.last(), "{path}: the change from «{from}» is seen");
        seen.push(outcome);
    }
    // A file before all others: every place in the text gets another name.
    let mut first = sources.files[0].clone();
    first.path = "content/aa.md".to_owned();
    first.text = "+++\ntitle = \"Først\"\nsummary = \"Først.\"\n+++\n\nEn side.\n".to_owned();
    sources.files.push(first);
    sources.files.sort_by(|one, other| one.path.cmp(&other.path));
    assert_ne!(Some(&compared(&mut sources, &memory)), seen.last());
}

/// Builds with what is remembered, and without, and looks for a difference.
fn compared(sources: &mut SourceTree, memory: &Arc<Memory>) -> (Option<Site>, String) {
    sources.memory = Some(memory.clone());
    let remembering = built(sources);
    memory.forget_unused();
    sources.memory = None;
    let alone = built(sources);
    assert_eq!(remembering.1, alone.1);
    assert!(remembering.0 == alone.0, "a page came out in another way: {}", alone.1);
    alone
}
