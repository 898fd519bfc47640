//! What stands in a run as one text, whatever lies between its pieces: a line that breaks, bold letters, an entity.

use std::ops::Range;

use crate::model::block::{Inline, Parsed};
use crate::source::{Span, Spanned};

/// Words that stand side by side, and where each of the pieces has its place.
#[derive(Debug, Default)]
pub struct Joined<'i> {
    words: String,
    /// The pieces, each with where it begins in the words.
    pieces: Vec<(usize, &'i Spanned<String>)>,
}

impl<'i> Joined<'i> {
    /// Joins what stands side by side in a run. Links, code, pictures, citations and a break that was asked for part it.
    pub fn of(inlines: &'i [Inline<Parsed>]) -> Vec<Joined<'i>> {
        let mut texts = vec![Joined::default()];
        join(inlines, &mut texts);
        texts
    }

    pub fn words(&self) -> &str {
        &self.words
    }

    /// Returns the place of a part of the words that neither begins nor ends with a space.
    pub fn place(&self, range: Range<usize>) -> Span {
        let first = self.piece_at(range.start);
        let last = self.piece_at(range.end - 1);
        let start = range.start - first.0;
        let begin = first.1.part(start..start).start;
        let end = range.end - last.0;
        let end = last.1.part(0..end).end;
        Span { start: begin, end, ..first.1.span }
    }

    /// Returns the piece that has a place in the words, and where it begins.
    fn piece_at(&self, at: usize) -> (usize, &'i Spanned<String>) {
        let mut pieces = self.pieces.iter();
        *pieces.rfind(|(start, _)| *start <= at).expect("all but spaces comes from a piece")
    }
}

fn join<'i>(inlines: &'i [Inline<Parsed>], texts: &mut Vec<Joined<'i>>) {
    for inline in inlines {
        let text = texts.last_mut().expect("there is one from the beginning");
        match inline {
            Inline::Text(piece) => {
                text.pieces.push((text.words.len(), piece));
                text.words.push_str(&piece.value);
            }
            Inline::SoftBreak => text.words.push(' '),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                join(inner, texts);
            }
            _ if text.words.is_empty() => {}
            _ => texts.push(Joined::default()),
        }
    }
}

/// Says whether any text of a run passes.
pub fn any(inlines: &[Inline<Parsed>], passes: &mut impl FnMut(&str) -> bool) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Text(text) => passes(&text.value),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
            any(inner, passes)
        }
        _ => false,
    })
}
