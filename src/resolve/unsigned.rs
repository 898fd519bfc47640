//! Keys of the bibliography that stand in brackets without their `@`, or with one that does not touch them: to Markdown
//! they are words, and no source is named.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostics::{Report, codes};
use crate::parse::Bibliography;
use crate::source::{SourceTree, Span, Spanned};

/// What closes a bracket that is opened by each sign.
const BRACKETS: [(char, char); 2] = [('[', ']'), ('(', ')')];

/// What makes a key unlike a word or a short form: `hattie2009`, but not `lk20`.
static YEAR: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?:19|20)\d\d").expect("the pattern is well formed"));

/// The keys of the bibliography, ready for looking up.
pub struct Keys<'a> {
    /// Each as it is written, by how it is written in lower case.
    by_lower: BTreeMap<String, &'a str>,
    sources: &'a SourceTree,
}

impl<'a> Keys<'a> {
    pub fn new(bibliography: &'a Bibliography, sources: &'a SourceTree) -> Keys<'a> {
        let keys = bibliography.works.iter().map(|(_, work)| work.key.as_str());
        Keys { by_lower: keys.map(|key| (key.to_lowercase(), key)).collect(), sources }
    }

    /// Returns the keys in a fixed order.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.by_lower.values().copied()
    }

    /// Reports each pair of brackets in a text whose words begin with a key: `[hattie2009, s. 12]`.
    pub fn guard(&self, text: &Spanned<String>, report: &mut Report) {
        if !text.value.contains(BRACKETS.map(|(open, _)| open)) {
            return;
        }
        // Places are only known when the text is byte for byte what stands in the source.
        let source = &self.sources.file(text.span.file).text;
        if !text.is_as_written(source) {
            return;
        }
        for (open, close) in BRACKETS {
            for (start, _) in text.value.match_indices(open) {
                let at = text.span.start as usize + start;
                let Some(length) = text.value[start..].find(close) else { continue };
                let inner = &text.value[start + 1..start + length];
                let is_link = source[at + length + 1..].starts_with(['(', '[']) && open == '[';
                if source[..at].ends_with(['\\', '[', ']']) || is_link {
                    continue;
                }
                if let Some(proposal) = with_signs(inner, open == '(', &self.by_lower) {
                    let span = Span::new(text.span.file, at..at + length + 1);
                    let written = &source[span.range()];
                    report.push(codes::citation_without_sign(span, written, &proposal));
                }
            }
        }
    }
}

/// Returns the citation that was meant, when the first word of every piece is a key. Round brackets stand around ordinary
/// words and short forms too, «(LK20)»: there a key must have a year, and stand letter for letter.
fn with_signs(inner: &str, is_round: bool, keys: &BTreeMap<String, &str>) -> Option<String> {
    let pieces = inner.split(';').map(|piece| {
        let piece = piece.trim();
        // The sign may stand there and not touch the key, `@ hattie2009`, or stand after it.
        let piece = piece.strip_prefix('@').map_or(piece, str::trim_start);
        let end = piece.find([',', ' ', ':', '\u{a0}']).unwrap_or(piece.len());
        let (word, rest) = piece.split_at(end);
        let word = word.trim_end_matches('@');
        let key = keys.get(&word.to_lowercase())?;
        let is_sure = !is_round || (word == *key && YEAR.is_match(key));
        let place = rest.trim_start_matches([',', ' ', ':', '\u{a0}']);
        let place = if place.is_empty() { String::new() } else { format!(", {place}") };
        is_sure.then(|| format!("@{key}{place}"))
    });
    let pieces: Option<Vec<String>> = pieces.collect();
    pieces.map(|pieces| format!("[{}]", pieces.join("; ")))
}

#[cfg(test)]
mod tests {
    use super::with_signs;

    #[test]
    fn every_piece_begins_with_a_key() {
        let keys = [("hattie2009", "hattie2009"), ("udir", "Udir")];
        let keys = keys.map(|(lower, key)| (lower.to_owned(), key)).into();
        for (inner, proposal) in [
            ("hattie2009", Some("[@hattie2009]")),
            ("Hattie2009 s. 12", Some("[@hattie2009, s. 12]")),
            ("hattie2009; udir, kap. 3", Some("[@hattie2009; @Udir, kap. 3]")),
            ("@ hattie2009; @udir", Some("[@hattie2009; @Udir]")),
            ("hattie2009@, s. 12", Some("[@hattie2009, s. 12]")),
            ("post@hattie2009", None),
            ("udir", Some("[@Udir]")),
            ("nordahl2009", None),
            ("se hattie2009", None),
            ("", None),
        ] {
            assert_eq!(with_signs(inner, false, &keys).as_deref(), proposal, "{inner}");
        }
    }

    #[test]
    fn round_brackets_ask_for_the_letters_of_a_key_and_a_year_in_it() {
        let keys = ["hattie2009", "udir", "lk20", "NOU2015"];
        let keys = keys.map(|key| (key.to_lowercase(), key)).into();
        for (inner, proposal) in [
            ("hattie2009", Some("[@hattie2009]")),
            ("NOU2015, kap. 3", Some("[@NOU2015, kap. 3]")),
            ("nou2015", None),
            ("Hattie2009", None),
            ("LK20", None),
            ("lk20", None),
            ("udir", None),
        ] {
            assert_eq!(with_signs(inner, true, &keys).as_deref(), proposal, "{inner}");
        }
    }
}
