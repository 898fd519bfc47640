//! Stars that make nothing bold, and are printed.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::model::block::{Inline, Parsed};
use crate::source::Spanned;

const STARS: &str = "**";

/// Endings of words, which belong inside the stars. `er` and `i` right after them are rather words.
const ENDINGS: [&str; 10] = ["en", "et", "a", "ene", "ane", "s", "ens", "ets", "enes", "anes"];

/// Stars that stand further apart may have nothing to do with each other.
const MOST_LETTERS: usize = 120;

/// Reports stars in the text that were meant to make words bold: with a space on their inner side, with a letter right
/// after the last ones, or with none at the end.
pub fn loose_stars(inlines: &[Inline<Parsed>], source: &str, report: &mut Report) {
    for (index, inline) in inlines.iter().enumerate() {
        let Inline::Text(text) = inline else { continue };
        if !text.is_as_written(source) || !text.value.contains(STARS) {
            continue;
        }
        let ends_line = inlines.get(index + 1).is_none_or(Inline::is_break);
        in_text(text, ends_line, source, report);
    }
}

fn in_text(text: &Spanned<String>, ends_line: bool, source: &str, report: &mut Report) {
    let value = text.value.as_str();
    let places: Vec<usize> = value
        .match_indices(STARS)
        .map(|(at, _)| at)
        .filter(|at| {
            let before = &source[..text.span.start as usize + at];
            !before.ends_with(['\\', '*']) && !value[at + STARS.len()..].starts_with('*')
        })
        .collect();
    let mut rest = places.as_slice();
    while let [start, others @ ..] = rest {
        rest = others;
        let begins = value[..*start].chars().next_back().is_none_or(|one| !one.is_alphanumeric());
        if !begins {
            continue;
        }
        let from = start + STARS.len();
        let Some(end) = others.first().copied() else {
            let word = first_word(&value[from..]);
            if ends_line && word.starts_with(char::is_alphabetic) {
                let span = text.part(*start..start + STARS.len() + word.len());
                report.push(codes::unclosed_stars(span, word));
            }
            return;
        };
        let after = &value[end + STARS.len()..];
        if let Some(fault) = pair(text, *start..end, after) {
            rest = &others[1..];
            report.push(fault);
        }
    }
}

/// Returns what is wrong with a pair of stars, when there are words between them.
fn pair(text: &Spanned<String>, stars: Range<usize>, after: &str) -> Option<Diagnostic> {
    let written = &text.value[stars.start..stars.end + STARS.len()];
    let inner = &text.value[stars.start + STARS.len()..stars.end];
    let words = inner.trim();
    let is_words = words.contains(char::is_alphabetic) && inner.chars().count() <= MOST_LETTERS;
    // Loose on both sides, they may each be a sign of its own: between numbers, and in sentences that follow.
    let is_loose = inner.starts_with(' ') && inner.ends_with(' ');
    let may_be_signs = is_loose && (words.contains(". ") || words.ends_with(char::is_numeric));
    if !is_words || inner.contains('*') || may_be_signs {
        return None;
    }
    let next = first_word(after);
    let is_tight = next.starts_with(char::is_alphanumeric);
    if inner.len() != words.len() {
        let span = text.part(stars.start..stars.start + written.len());
        // With a letter right after them, the last stars rather begin other words.
        let is_end = !(is_tight && inner.ends_with(char::is_whitespace));
        return is_end.then(|| codes::stars_with_space(span, written, &format!("**{words}**")));
    }
    is_tight.then(|| {
        let span = text.part(stars.start..stars.start + written.len() + next.len());
        let all = format!("{written}{next}");
        let letters = next.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(next.len());
        let (ending, rest) = next.split_at(letters);
        if ENDINGS.contains(&ending) {
            let proposal = format!("**{words}{ending}**{rest}");
            codes::stars_before_ending(span, &all, ending, &proposal)
        } else {
            codes::stars_without_space(span, &all, &format!("{written} {next}"))
        }
    })
}

fn first_word(text: &str) -> &str {
    text.split(char::is_whitespace).next().unwrap_or_default()
}
