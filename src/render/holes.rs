//! Words of the book that every page has around its text: holes in what a template makes, filled afterwards.
//!
//! The books of several schools have most pages in common, but for the name over them. Such a page is rendered once,
//! with holes where the name belongs.

use std::borrow::Borrow;
use std::sync::Arc;

use memchr::memmem;

use crate::diagnostics::Diagnostic;

/// A code point that is no character: Unicode keeps it for use inside a program.
const MARK: &str = "\u{FDD0}";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hole {
    WindowTitle,
    Canonical,
    Header,
    SiteLinks,
    Colophon,
    Imprint,
    /// A piece of this page alone, by its number: an article in the whole book.
    Piece(usize),
}

impl Hole {
    const COMMON: [Hole; 6] = [
        Hole::WindowTitle,
        Hole::Canonical,
        Hole::Header,
        Hole::SiteLinks,
        Hole::Colophon,
        Hole::Imprint,
    ];

    /// Returns what stands in the page until the hole is filled: the number of the hole between two marks.
    pub fn mark(self) -> String {
        let number = match self {
            Hole::Piece(number) => Hole::COMMON.len() + number,
            common => Hole::COMMON.into_iter().position(|one| one == common).unwrap_or_default(),
        };
        format!("{MARK}{number}{MARK}")
    }

    /// Returns the hole that a page goes on with, and how long its mark is.
    fn at_start(page: &[u8]) -> Option<(Hole, usize)> {
        let number = page.strip_prefix(MARK.as_bytes())?;
        let number = &number[..memmem::find(number, MARK.as_bytes())?];
        let length = number.len() + 2 * MARK.len();
        let number: usize = std::str::from_utf8(number).ok()?.parse().ok()?;
        let hole = Hole::COMMON.get(number).copied();
        Some((hole.unwrap_or_else(|| Hole::Piece(number - Hole::COMMON.len())), length))
    }
}

/// Fills all holes of a page. `filling` returns what belongs in one; where nothing does, the signs are the page's own.
pub fn fill<'p>(
    page: &'p [u8],
    mut filling: impl FnMut(Hole) -> Result<Option<Filling<'p>>, Diagnostic>,
) -> Result<Vec<u8>, Diagnostic> {
    let mut pieces: Vec<Filling> = Vec::new();
    let mut rest = page;
    while let Some(at) = memmem::find(rest, MARK.as_bytes()) {
        let (before, from_mark) = rest.split_at(at);
        let hole = Hole::at_start(from_mark);
        let filled = hole.map(|(hole, length)| Ok((filling(hole)?, length))).transpose()?;
        match filled {
            Some((Some(filling), length)) => {
                pieces.push(Filling::Own(before));
                pieces.push(filling);
                rest = &from_mark[length..];
            }
            Some((None, _)) | None => {
                let (kept, after) = rest.split_at(at + MARK.len());
                pieces.push(Filling::Own(kept));
                rest = after;
            }
        }
    }
    pieces.push(Filling::Own(rest));
    Ok(pieces.concat())
}

/// A part of a page as it will be.
pub enum Filling<'p> {
    /// The page's own.
    Own(&'p [u8]),
    /// What many pages have in common.
    Shared(Arc<str>),
}

impl Borrow<[u8]> for Filling<'_> {
    fn borrow(&self) -> &[u8] {
        match self {
            Filling::Own(bytes) => bytes,
            Filling::Shared(text) => text.as_bytes(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled_and_all_else_is_kept() {
        let page = format!(
            "<t>{}</t>\u{FDD0}{}{}x{}\u{FDD0}9",
            Hole::WindowTitle.mark(),
            Hole::Imprint.mark(),
            Hole::Piece(2).mark(),
            Hole::Piece(3).mark(),
        );
        let filled = fill(page.as_bytes(), |hole| {
            let is_there = !matches!(hole, Hole::Piece(3..));
            Ok(is_there.then(|| Filling::Shared(format!("{hole:?}").into())))
        });
        let expected = "<t>WindowTitle</t>\u{FDD0}ImprintPiece(2)x\u{FDD0}9\u{FDD0}\u{FDD0}9";
        assert_eq!(filled.expect("nothing fails"), expected.as_bytes());
    }
}
