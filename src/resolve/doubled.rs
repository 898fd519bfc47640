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

/// Nothing but places and further citations to the end of the parenthesis: with other words in it, it is a sentence.
static AFTER: LazyLock<Regex> = LazyLock::new(|| {
    let place = r"(?:,?\s(?:(?:ss?|kap|pkt|pp?|ch)\.|side|kapittel|punkt|avsnitt)\s[^()\[\];@]{1,30}|,\s\d[\d–-]*)?";
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
    if let Some(found) = YEAR.captures(after).filter(|found| is_year_of(work, &found["year"])) {
        let end = span.end as usize + found[0].len();
        let span = Span::new(span.file, span.start as usize..end);
        let place = found.name("place").map(|place| format!(" ({})", place.as_str()));
        let proposal = format!("@{key}{}", place.unwrap_or_default());
        report.push(codes::doubled_year(span, &source[span.range()], &proposal));
        return;
    }
    let line = before.rsplit('\n').next().unwrap_or_default();
    if let Some(opened) = BEFORE.find(line)
        && let Some(closed) = AFTER.find(after)
        && !line[..opened.start()].ends_with(['\\', ']'])
    {
        let start = span.start as usize - opened.len();
        let span = Span::new(span.file, start..span.end as usize + closed.len());
        let written = &source[span.range()];
        let group = format!("[{}]", &written[1..written.len() - 1]);
        let proposal = citation::with_semicolons(&group).unwrap_or(group);
        report.push(codes::doubled_brackets(span, written, &proposal));
    }
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
