//! How does a citation stand in the text? Author and year as the bibliography printed them, put together as
//! Norwegian APA 7 has it.
//!
//! The bibliography prints each work once; a group is only those pieces with `;` between them, so that a
//! thousand pages cost no more than the works they cite.

use crate::language::Language;
use crate::model::block::{Citation, CitationForm, CitedWork, Resolved};
use crate::model::book::Book;
use crate::model::id::ReferenceId;
use crate::render::escape;

/// Adds a citation as HTML. Each work links to its entry in the page's own list of references, whose ids
/// begin with `prefix`; without one it is words alone, for a place that is a link already.
pub fn push(
    out: &mut String,
    citation: &Citation<Resolved>,
    book: &Book,
    language: Language,
    prefix: Option<&str>,
) {
    each_piece(citation, book, language, |piece| match piece {
        Piece::Words(words) => escape::push(out, words),
        Piece::Work(work, words) => push_link(out, book, work, words, prefix),
    });
}

/// Adds a citation as plain words.
pub fn push_words(
    out: &mut String,
    citation: &Citation<Resolved>,
    book: &Book,
    language: Language,
) {
    each_piece(citation, book, language, |piece| match piece {
        Piece::Words(words) | Piece::Work(_, words) => out.push_str(words),
    });
}

/// What a citation is put together of.
enum Piece<'a> {
    Words(&'a str),
    /// A work, and how it is named here.
    Work(ReferenceId, &'a str),
}

fn each_piece(
    citation: &Citation<Resolved>,
    book: &Book,
    language: Language,
    mut add: impl FnMut(Piece),
) {
    match citation.form {
        CitationForm::Narrative => {
            for item in &citation.items {
                let printed = book.reference(item.work).printed(language);
                let words = format!("{} ({})", printed.author_narrative, printed.year);
                add(Piece::Work(item.work, &words));
            }
        }
        CitationForm::Parenthetical => {
            add(Piece::Words("("));
            for (index, (item, words)) in group(&citation.items, book, language).iter().enumerate()
            {
                if index > 0 {
                    add(Piece::Words(if words.joined { ", " } else { "; " }));
                }
                if !item.prefix.is_empty() {
                    add(Piece::Words(&item.prefix));
                    add(Piece::Words(" "));
                }
                add(Piece::Work(item.work, &words.text));
            }
            add(Piece::Words(")"));
        }
    }
}

/// The id of a work's entry in a list of references.
pub fn anchor(book: &Book, work: ReferenceId, prefix: &str) -> String {
    format!("{prefix}ref-{}", crate::model::id::slug(book.reference(work).key.as_str()))
}

struct Words {
    text: String,
    /// Says that the author is the one before and left out: (Nordahl, 2007a, 2010).
    joined: bool,
}

/// Puts the works of a group in reference-list order and shortens repeated authors.
fn group<'a>(
    items: &'a [CitedWork<Resolved>],
    book: &Book,
    language: Language,
) -> Vec<(&'a CitedWork<Resolved>, Words)> {
    let mut items: Vec<&CitedWork<Resolved>> = items.iter().collect();
    // References stand in list order, so their ids sort as the list does. A word before a work (jf., se)
    // belongs to its place in the sentence: then the order is the writer's.
    if items.iter().all(|item| item.prefix.is_empty()) {
        items.sort_by_key(|item| item.work);
    }
    let mut group: Vec<(&CitedWork<Resolved>, Words)> = Vec::with_capacity(items.len());
    for item in items {
        let printed = book.reference(item.work).printed(language);
        let joined = group.last().is_some_and(|(before, _)| {
            let author = &book.reference(before.work).printed(language).author_parenthetical;
            *author == printed.author_parenthetical
                && before.locator.is_empty()
                && item.prefix.is_empty()
        });
        let mut text = if joined {
            printed.year.clone()
        } else {
            format!("{}, {}", printed.author_parenthetical, printed.year)
        };
        if !item.locator.is_empty() {
            text.push_str(", ");
            text.push_str(&item.locator);
        }
        group.push((item, Words { text, joined }));
    }
    group
}

fn push_link(out: &mut String, book: &Book, work: ReferenceId, words: &str, prefix: Option<&str>) {
    let Some(prefix) = prefix else { return escape::push(out, words) };
    out.push_str("<a class=\"citation\" href=\"#");
    out.push_str(&anchor(book, work, prefix));
    out.push_str("\">");
    escape::push(out, words);
    out.push_str("</a>");
}
