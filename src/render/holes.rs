//! Words of the book that every page has around its text: holes in what a template makes, filled afterwards.
//!
//! The books of several schools have most pages in common, but for the name over them. Such a page is rendered once,
//! with holes where the name belongs.

use std::borrow::Borrow;
use std::sync::Arc;

use crate::diagnostics::Diagnostic;

/// A code point that is no character: Unicode keeps it for use inside a program.
const MARK: char = '\u{FDD0}';

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hole {
    WindowTitle,
    Canonical,
    Header,
    SiteLinks,
    Colophon,
    Imprint,
}

impl Hole {
    const ALL: [Hole; 6] = [
        Hole::WindowTitle,
        Hole::Canonical,
        Hole::Header,
        Hole::SiteLinks,
        Hole::Colophon,
        Hole::Imprint,
    ];

    /// Returns what stands in the page until the hole is filled.
    pub const fn mark(self) -> &'static str {
        match self {
            Hole::WindowTitle => "\u{FDD0}0\u{FDD0}",
            Hole::Canonical => "\u{FDD0}1\u{FDD0}",
            Hole::Header => "\u{FDD0}2\u{FDD0}",
            Hole::SiteLinks => "\u{FDD0}3\u{FDD0}",
            Hole::Colophon => "\u{FDD0}4\u{FDD0}",
            Hole::Imprint => "\u{FDD0}5\u{FDD0}",
        }
    }

    /// Returns the hole that a text begins with.
    fn at_start(text: &str) -> Option<Hole> {
        Hole::ALL.into_iter().find(|hole| text.starts_with(hole.mark()))
    }
}

/// Fills all holes of a page. `filling` returns what belongs in one.
pub fn fill(
    page: &str,
    mut filling: impl FnMut(Hole) -> Result<Arc<str>, Diagnostic>,
) -> Result<String, Diagnostic> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find(MARK) {
        let (before, from_mark) = rest.split_at(at);
        match Hole::at_start(from_mark) {
            Some(hole) => {
                pieces.push(Piece::Page(before));
                pieces.push(Piece::Filling(filling(hole)?));
                rest = &from_mark[hole.mark().len()..];
            }
            None => {
                let (kept, after) = rest.split_at(at + MARK.len_utf8());
                pieces.push(Piece::Page(kept));
                rest = after;
            }
        }
    }
    pieces.push(Piece::Page(rest));
    // A large book keeps tens of thousands of pages until they are written: none with room to spare.
    Ok(pieces.concat())
}

/// A part of a page as it will be.
enum Piece<'p> {
    Page(&'p str),
    Filling(Arc<str>),
}

impl Borrow<str> for Piece<'_> {
    fn borrow(&self) -> &str {
        match self {
            Piece::Page(text) => text,
            Piece::Filling(text) => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled_and_all_else_is_kept() {
        let page = format!(
            "<t>{}</t>\u{FDD0}{}x\u{FDD0}9",
            Hole::WindowTitle.mark(),
            Hole::Imprint.mark()
        );
        let filled = fill(&page, |hole| Ok(format!("{hole:?}").into()));
        assert_eq!(filled.expect("nothing fails"), "<t>WindowTitle</t>\u{FDD0}Imprintx\u{FDD0}9");
    }
}
