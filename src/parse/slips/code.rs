//! Text that becomes code: by an indent, or under a fence that nothing closes.

use crate::diagnostics::{Report, codes};
use crate::source::Span;

/// Signs that code has and sentences do not.
const CODE_SIGNS: [&str; 14] =
    ["{", "}", "=", "<", "/>", "+++", "://", "_", "\\", "[", "#", "$", "`", ";"];

/// Reports a block of code without a fence whose words are prose. `block` begins where the first line does or where its
/// words do.
pub fn indented_prose(block: Span, code: &str, source: &str, report: &mut Report) {
    if !is_prose(code) {
        return;
    }
    let first = code.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    let written = &source[block.range()];
    let Some(start) = written.find(first) else { return };
    let span = block.within(start..start + first.len());
    report.push(codes::indented_prose(span, first));
}

/// Reports a block of code whose fence has no counterpart under it.
pub fn unclosed_fence(block: Span, source: &str, report: &mut Report) {
    let text = source[block.range()].trim_end();
    let mut lines = text.lines();
    let opening = lines.next().unwrap_or_default();
    let Some(sign) = opening.chars().next().filter(|sign| "`~".contains(*sign)) else { return };
    let length = opening.chars().take_while(|letter| *letter == sign).count();
    let is_closed = lines.next_back().is_some_and(|last| {
        let last = last.trim_start_matches(['>', ' ', '\t']);
        last.len() >= length && last.chars().all(|letter| letter == sign)
    });
    if !is_closed {
        let fence = &opening[..length];
        report.push(codes::unclosed_fence(block.with_length(length), fence));
    }
}

/// Says whether lines are sentences: they have some words each, most of them of letters alone, and no sign of code.
fn is_prose(code: &str) -> bool {
    let lines: Vec<&str> = code.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let Some(first) = lines.first() else { return false };
    let words: Vec<&str> = code.split_whitespace().collect();
    let is_word = |word: &&&str| {
        let bare =
            word.trim_matches(|sign: char| sign.is_ascii_punctuation() || "«»–…".contains(sign));
        !bare.is_empty() && bare.chars().all(|letter| letter.is_alphabetic() || letter == '-')
    };
    let begins = first.starts_with(|letter: char| letter.is_uppercase() || "«–*".contains(letter));
    begins
        && words.len() >= 3
        && words.iter().filter(is_word).count() * 4 >= words.len() * 3
        && !CODE_SIGNS.iter().any(|sign| code.contains(sign))
        && !lines.iter().any(|line| line.starts_with(['|', '>']) || line.contains("  "))
}

#[cfg(test)]
mod tests {
    use super::is_prose;

    #[test]
    fn prose_is_told_from_code() {
        for text in [
            "Dette er et innrykk fra Word.",
            "– Hei, sa hun, og gikk.",
            "Vi begynner ute klokka 10\nog går inn etterpå",
        ] {
            assert!(is_prose(text), "{text}");
        }
        for text in [
            "title = \"Ro\"",
            "handbok serve --open",
            "## Gode råd",
            "Mappe\n  fil.md",
            "| Gjør | Unngå |",
            "Navn    Tid    Sted",
            "[lenke](fil.md) er slik",
            "A B",
        ] {
            assert!(!is_prose(text), "{text}");
        }
    }
}
