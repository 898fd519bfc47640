//! A citation in running text brings its own year and parentheses: `(@hattie2009, s. 12)` is printed as
//! «(Hattie (2009), s. 12)», and `@hattie2009 (2009)` says the year twice.

use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostics::{Report, codes};
use crate::model::reference::Reference;
use crate::parse::citation;
use crate::source::Span;

/// What may stand between the parenthesis and the first key.
static BEFORE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\((?:(?:se|sjå|jf\.|see|cf\.)\s)?$"));

/// The longest of that, in letters.
const LONGEST_BEFORE: usize = 8;

/// Nothing but places and further citations to the end of the parenthesis: with other words in it, it is a sentence.
static AFTER: LazyLock<Regex> = LazyLock::new(|| {
    let numbers = r"\d[\d.]*(?:\s?(?:[–,-]|og)\s?\d[\d.]*)*(?:\s?ff?\.?)?";
    let words = r"(?:(?:ss?|kap|pkt|pp?|ch)\.|side|kapittel|punkt|avsnitt)";
    let place = format!(r"(?:,?\s{words}\s{numbers}|,\s{numbers})?");
    let further = r"(?:(?:;|,|\sog|\s&)\s@[\p{L}\d_:.-]*[\p{L}\d]";
    pattern(&format!(r"^{place}{further}{place})*\)"))
});

static YEAR: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^\s?\((?<year>(?:19|20)\d\d[a-zæøå]?|u\.å\.|n\.d\.)(?:,\s(?<place>[^()@]{1,30}))?\)")
});

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is well formed")
}

/// Reports a citation of a work in running text, at its place in a file, when it stands alone in parentheses or has its own
/// year after it.
pub fn check(work: &Reference, span: Span, source: &str, report: &mut Report) {
    let key = work.key.as_str();
    // Places are only known when the text is byte for byte what stands in the source.
    if source[span.range()].strip_prefix('@') != Some(key) {
        return;
    }
    let (before, after) = (&source[..span.start as usize], &source[span.end as usize..]);
    let is_followed = after.trim_start().starts_with('(');
    if is_followed
        && let Some(found) = YEAR.captures(after)
        && is_year_of(work, &found["year"])
    {
        let end = span.end as usize + found[0].len();
        let span = Span::new(span.file, span.start as usize..end);
        let place = found.name("place").map(|place| format!(" ({})", place.as_str()));
        let proposal = format!("@{key}{}", place.unwrap_or_default());
        let written = on_one_line(&source[span.range()]);
        report.push(codes::doubled_year(span, &written, &on_one_line(&proposal)));
        return;
    }
    let near = before.char_indices().rev().nth(LONGEST_BEFORE).map_or(0, |(at, _)| at);
    if before[near..].contains('(')
        && let Some(opened) = BEFORE.find(&before[near..])
        && let Some(closed) = AFTER.find(after)
        && !before[..near + opened.start()].ends_with(['\\', ']'])
    {
        let opened = near + opened.start();
        let end = span.end as usize + closed.len();
        let place = closed.as_str().trim_matches([',', ')', ' ', '\n']);
        let place = if is_year_of(work, place) { "" } else { place };
        let (start, proposal) = match author_at_end(work, &before[..opened]) {
            // The name is part of a citation in running text.
            Some(start) if !place.contains('@') && before[opened..].len() == 1 => {
                let place = if place.is_empty() { String::new() } else { format!(" ({place})") };
                (start, format!("@{key}{place}"))
            }
            _ => {
                let inner = if place.is_empty() {
                    &source[opened + 1..span.end as usize]
                } else {
                    &source[opened + 1..end - 1]
                };
                let group = format!("[{inner}]");
                (opened, citation::with_semicolons(&group).unwrap_or(group))
            }
        };
        let span = Span::new(span.file, start..end);
        let written = on_one_line(&source[span.range()]);
        report.push(codes::doubled_brackets(span, &written, &on_one_line(&proposal)));
    }
}

/// Returns where the name of a work's author begins, when a text ends with it.
fn author_at_end(work: &Reference, text: &str) -> Option<usize> {
    let text = text.trim_end();
    let names = work.printed.values();
    names.flat_map(|printed| [&printed.author_narrative, &printed.author_parenthetical]).find_map(
        |name| {
            let before = text.strip_suffix(name.as_str())?;
            (!name.is_empty() && !before.ends_with(char::is_alphanumeric)).then_some(before.len())
        },
    )
}

/// A message is one line, and a paragraph may break anywhere.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Says whether a year is that of a work, with or without the letter that tells it from others of the year.
fn is_year_of(work: &Reference, year: &str) -> bool {
    let bare = |year: &str| year.trim_end_matches(char::is_alphabetic).to_owned();
    work.printed.values().any(|printed| printed.year == year || bare(&printed.year) == year)
}

#[cfg(test)]
mod tests {
    use super::{AFTER, BEFORE};

    #[test]
    fn a_parenthesis_with_other_words_is_a_sentence() {
        for (text, is_citation) in [
            ("(@a)", true),
            ("(se @a, s. 12)", true),
            ("(@a kap. 3)", true),
            ("(@a, s. 12; @b2009)", true),
            ("(@a og @b, 14–16)", true),
            ("(@a, som fant det samme)", false),
            ("(slik @a viser)", false),
            ("(@a viser det)", false),
            ("(@a, se også kapittel 3 om dette)", false),
        ] {
            let at = text.find('@').expect("there is a citation");
            let found = BEFORE.is_match(&text[..at]) && AFTER.is_match(&text[at + 2..]);
            assert_eq!(found, is_citation, "{text}");
        }
    }
}
