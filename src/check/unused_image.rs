//! A picture that no page shows: it is carried along to every host for nothing.

use std::collections::BTreeSet;

use super::Checked;
use super::heavy_image::is_image;
use crate::diagnostics::{Report, codes};
use crate::model::block::{Block, Inline, Resolved, Target, visit_each, visit_inlines};
use crate::model::url::Permalink;

/// Reports each picture in `content/` that no page shows or links to.
pub fn check(checked: &Checked, report: &mut Report) {
    let mut shown: BTreeSet<&Permalink> = BTreeSet::new();
    for page in checked.book.all_pages() {
        let notes = page.body.footnotes.iter().map(|note| note.blocks.as_slice());
        for blocks in std::iter::once(page.body.blocks.as_slice()).chain(notes) {
            figures(blocks, &mut shown);
            visit_inlines(blocks, &mut |_, inlines| {
                visit_each(inlines, &mut |inline| match inline {
                    Inline::Picture { picture, .. } => {
                        shown.insert(&picture.file);
                    }
                    Inline::Link { target: Target::File(file), .. } => {
                        shown.insert(file);
                    }
                    _ => {}
                });
            });
        }
    }
    for picture in &checked.book.pictures {
        let path = &checked.sources.assets[picture.asset].path;
        if is_image(path) && !shown.contains(&picture.permalink) {
            report.push(codes::unused_image(path));
        }
    }
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
