//! Questions of a task that are no items of a numbered list: `**1. Hvem?**`, `1\. Hvem?`, `Spørsmål 1: Hvem?`.

use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostics::{Diagnostic, codes};
use crate::model::month::Month;
use crate::source::Span;

/// A number, or the word for a question, at the beginning of a line, and what it asks.
static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[*_]{0,2}(?:\d{1,2}\\?[.):]|(?i:spørsmål|spm\.?|question) ?(?:\d+\\?[.:)]?|[.:)]))[*_]{0,2}\s*(\S.*)$")
        .expect("the pattern is well formed")
});

/// Returns what is wrong with the first line that was meant as a question, of a task that has none: one that begins with a
/// number, or else one that asks.
pub fn unread_question(task: Span, source: &str) -> Option<Diagnostic> {
    let mut offset = 0;
    let mut lines = Vec::new();
    for line in source[task.range()].split_inclusive('\n') {
        let words = line.trim();
        let start = offset + line.len() - line.trim_start().len();
        lines.push((words, task.within(start..start + words.len())));
        offset += line.len();
    }
    // A line that is indented goes on with the field above it.
    let is_own = |(_, span): &&(&str, Span)| !source[..span.start as usize].ends_with([' ', '\t']);
    let mut own = lines.iter().filter(is_own);
    let numbered = lines.iter().find_map(|(line, span)| Some((line, span, numbered(line)?)));
    let (line, span, words) =
        numbered.or_else(|| own.find_map(|(line, span)| Some((line, span, asked(line)?))))?;
    Some(codes::unread_question(*span, line, &words))
}

/// Returns what a line says after its number.
fn numbered(line: &str) -> Option<String> {
    let words = bare(&NUMBERED.captures(line)?[1]);
    let is_date =
        words.split_whitespace().next().is_some_and(|word| Month::from_name(word).is_some());
    (!is_date && words.contains(char::is_alphabetic)).then_some(words)
}

/// Returns what a line asks. A field of the task may ask too, and is no question of it.
fn asked(line: &str) -> Option<String> {
    let is_field =
        line.starts_with(['-', '*', '+']) && line.contains(':') || line.starts_with(['>', '|']);
    let words = bare(line.trim_start_matches(['#', '-', '*', '+', '•', '·', '–', '—', ' ', '\t']));
    (!is_field && words.ends_with('?')).then_some(words)
}

/// Returns words without the stars around some of them.
fn bare(words: &str) -> String {
    words.replace("**", "").trim_matches(['*', '_', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{asked, numbered};

    #[test]
    fn questions_are_known_by_a_number_or_by_what_they_ask() {
        for line in [
            "**1. Hvem er med?**",
            "**1.** Hvem er med?",
            r"1\. Hvem er med?",
            "1.Hvem er med?",
            "Spørsmål 1: Hvem er med?",
            "Spørsmål 1 Hvem er med?",
            "**Spørsmål:** Hvem er med?",
        ] {
            assert_eq!(numbered(line).as_deref(), Some("Hvem er med?"), "{line}");
        }
        for line in ["**17. mai**", "10 minutter", "Spørsmålet er stort.", "1.5"] {
            assert_eq!(numbered(line), None, "{line}");
        }
        assert_eq!(asked("#### Hvem er med?").as_deref(), Some("Hvem er med?"));
        assert_eq!(asked("•\tHvem er med?").as_deref(), Some("Hvem er med?"));
        assert_eq!(asked("- **Mål:** Hvem er med?"), None);
        assert_eq!(asked("Dette skjedde."), None);
    }
}
