//! A picture that no page shows, or a document that none links to: it goes along to every host, seen by nobody who wrote
//! the book. A draft may have things in it that were never meant to be read.

use std::collections::BTreeSet;

use super::Checked;
use super::heavy_image::is_image;
use crate::diagnostics::Report;
use crate::diagnostics::codes::{self, UnusedFile};
use crate::model::block::{Block, Inline, Resolved, Target};
use crate::model::url::Permalink;
use crate::resolve::links::relative_path;
use crate::source::Span;

/// Endings of documents that are there to be linked to.
const DOCUMENTS: [&str; 4] = [".docx", ".pdf", ".zip", ".ics"];

fn kind(path: &str) -> Option<UnusedFile> {
    let path = path.to_lowercase();
    if is_image(&path) {
        Some(UnusedFile::Image)
    } else {
        DOCUMENTS.iter().any(|ending| path.ends_with(ending)).then_some(UnusedFile::Document)
    }
}

/// Reports each picture and document in `content/` that no page shows or links to.
pub fn check(checked: &Checked, report: &mut Report) {
    let mut shown: BTreeSet<&Permalink> = BTreeSet::new();
    for page in checked.book.all_pages() {
        page.body.texts().for_each(|blocks| figures(blocks, &mut shown));
        page.body.visit_each(&mut |inline| match inline {
            Inline::Picture(inner) => {
                shown.insert(&inner.picture.file);
            }
            Inline::Link(link) => {
                if let Target::File(file) = &link.target {
                    shown.insert(file);
                }
            }
            _ => {}
        });
    }
    for picture in &checked.book.pictures {
        let file = &checked.sources.assets[picture.asset];
        if let Some(kind) = kind(&file.path).filter(|_| !shown.contains(&picture.permalink)) {
            let path = file.shown();
            let name = path.rsplit('/').next().unwrap_or(&path);
            report.push(match named(name, checked) {
                Some(span) => {
                    let page = &checked.sources.file(span.file).path;
                    let address = relative_path(page, &file.path);
                    codes::unused_image_with_name(&path, kind, &address, span)
                }
                None => codes::unused_image(&path, kind),
            });
        }
    }
}

/// Returns where the name of a file stands among the words of a page: there it was to be shown, and Markdown has read it
/// as words.
fn named(name: &str, checked: &Checked) -> Option<Span> {
    let name = name.to_lowercase();
    let is_part = |letter: Option<char>| {
        letter.is_some_and(|letter| letter.is_alphanumeric() || "-_".contains(letter))
    };
    checked.pages.iter().flat_map(|page| &page.runs).find_map(|run| {
        let text = run.text.to_lowercase();
        // Places are those of the printed text when no letter has become longer.
        let mut found = text.match_indices(&name).filter(|_| text.len() == run.text.len());
        let (at, _) = found.find(|(at, _)| {
            let (before, after) = (&text[..*at], &text[at + name.len()..]);
            !is_part(before.chars().next_back()) && !is_part(after.chars().next())
        })?;
        run.span(at..at + name.len(), checked.sources)
    })
}

/// Adds the pictures that stand alone, also in boxes, lists and tasks.
fn figures<'a>(blocks: &'a [Block<Resolved>], shown: &mut BTreeSet<&'a Permalink>) {
    for block in blocks {
        match block {
            Block::Figure(figure) => {
                shown.insert(&figure.picture.file);
                figures(&figure.text, shown);
            }
            Block::List { items, .. } => items.iter().for_each(|item| figures(item, shown)),
            Block::Quote { blocks, .. } | Block::Callout { blocks, .. } => figures(blocks, shown),
            Block::Part(part) => figures(&part.blocks, shown),
            Block::Addition(addition) => figures(&addition.blocks, shown),
            Block::Recommendations(advice) => {
                advice.iter().for_each(|one| figures(&one.blocks, shown));
            }
            Block::Definitions(definitions) => {
                let bodies = definitions.iter().flat_map(|one| &one.definitions);
                bodies.for_each(|blocks| figures(blocks, shown));
            }
            Block::Task(task) => {
                figures(&task.introduction, shown);
                for group in &task.groups {
                    figures(&group.introduction, shown);
                    group.questions.iter().for_each(|question| figures(question, shown));
                }
            }
            _ => {}
        }
    }
}
