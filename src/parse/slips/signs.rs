//! Signs that other programs make marked, raised or lowered words of: `==viktig==`, `m^2^`, `H~2~O`.

use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::model::block::{Inline, Parsed};
use crate::source::{Span, Spanned};

static MARKED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[^=<>\pL\pN])(==([^\s=<>](?:[^=]*[^\s=<>])?)==)(?:$|[^=<>\pL\pN])")
        .expect("the pattern is well formed")
});

static RAISED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[\pL\pN)](\^([0-9]{1,3})\^)").expect("the pattern is well formed")
});

/// What stands before the number is a formula: «ca~10~min» is not.
static LOWERED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[^\pL\pN~])[A-Z][A-Za-z]{0,4}(~([0-9]{1,3})~)(?:$|[^0-9~])")
        .expect("the pattern is well formed")
});

/// Reports the signs where they stand in pairs around words or numbers: to Markdown they are none.
pub fn printed_signs(inlines: &[Inline<Parsed>], source: &str, report: &mut Report) {
    for inline in inlines {
        let Inline::Text(text) = inline else { continue };
        if !text.value.contains(['=', '^', '~']) {
            continue;
        }
        if source.get(text.span.range()) != Some(text.value.as_str()) {
            continue;
        }
        pairs(text, &MARKED, source, report, codes::marked_words);
        pairs(text, &RAISED, source, report, |span, written, number| {
            codes::raised_number(span, written, &digits(number, RAISED_DIGITS))
        });
        pairs(text, &LOWERED, source, report, |span, written, number| {
            codes::lowered_number(span, written, &digits(number, LOWERED_DIGITS))
        });
    }
}

/// Reports each pair of signs in a text. `fault` gets its place, all of it, and what stands between the signs.
fn pairs(
    text: &Spanned<String>,
    pattern: &Regex,
    source: &str,
    report: &mut Report,
    fault: impl Fn(Span, &str, &str) -> Diagnostic,
) {
    for found in pattern.captures_iter(&text.value) {
        let (Some(all), Some(inner)) = (found.get(1), found.get(2)) else { continue };
        let is_escaped = text.is_escaped(all.start(), source);
        if !is_escaped && inner.as_str().contains(char::is_alphanumeric) {
            let span = text.part(all.range());
            report.push(fault(span, all.as_str(), inner.as_str()));
        }
    }
}

const RAISED_DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
const LOWERED_DIGITS: [char; 10] = ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'];

/// Returns a number in other digits.
fn digits(number: &str, digits: [char; 10]) -> String {
    let places = number.bytes().map(|digit| usize::from(digit.saturating_sub(b'0')));
    places.filter_map(|place| digits.get(place)).collect()
}
