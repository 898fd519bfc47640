//! Points that are no list: the signs that Word sets, and spaces that only look like one.

use super::part_of;
use crate::diagnostics::{Diagnostic, Report, codes};
use crate::model::block::{Inline, Parsed};
use crate::source::Spanned;

/// What other programs set before a point, Word in a font of its own.
const BULLETS: [char; 14] =
    ['•', '·', '▪', '■', '●', '○', '◦', '‣', '⁃', '∙', '\u{f0b7}', '\u{f0a7}', '\u{f0d8}', '➢'];

/// A line that was meant as a point: what stands before its words, and why that makes no list.
struct Point<'a> {
    sign: &'a str,
    has_hard_space: bool,
    /// Where its words begin.
    words: usize,
}

/// Reports the first line of a paragraph that was meant as a point of a list. Says whether there is one.
///
/// `goes_on` says that it stands right under another such paragraph, and then its first line has been told of.
pub fn unread_list(
    inlines: &[Inline<Parsed>],
    source: &str,
    goes_on: bool,
    report: &mut Report,
) -> bool {
    let mut begins_line = true;
    for (index, inline) in inlines.iter().enumerate() {
        if begins_line
            && let Inline::Text(text) = inline
            && let Some(point) = point(&text.value)
            // Between words, a dot in the middle parts them, and a line may break there.
            && (index == 0 || point.sign != "·")
            && !source[..text.span.start as usize].ends_with('\\')
        {
            if index > 0 || !goes_on {
                report.push(fault(text, &point, source));
            }
            return true;
        }
        begins_line = inline.is_break();
    }
    false
}

fn fault(text: &Spanned<String>, point: &Point, source: &str) -> Diagnostic {
    let line = source[text.span.start as usize..].lines().next().unwrap_or_default();
    let words = line.get(point.words..).unwrap_or_default().trim_start();
    let span = part_of(text, 0, point.words);
    if point.has_hard_space {
        codes::point_with_hard_space(span, point.sign, &format!("{} {words}", point.sign))
    } else {
        codes::point_with_other_sign(span, point.sign, &format!("- {words}"))
    }
}

/// Takes the lines of a paragraph apart whose first is a point. A line that is none goes on with the one before it.
pub fn bulleted(inlines: &mut Vec<Inline<Parsed>>) -> Option<Vec<Vec<Inline<Parsed>>>> {
    let is_point = |inline: &Inline<Parsed>| match inline {
        Inline::Text(text) => point(&text.value).is_some(),
        _ => false,
    };
    if !inlines.first().is_some_and(is_point) {
        return None;
    }
    let mut lines: Vec<Vec<Inline<Parsed>>> = Vec::new();
    let mut begins_line = true;
    for mut inline in std::mem::take(inlines) {
        if begins_line && is_point(&inline) {
            if let Inline::Text(text) = &mut inline {
                let words = point(&text.value).map_or(0, |point| point.words);
                text.span = part_of(text, words, text.value.len() - words);
                text.value.drain(..words);
            }
            lines.push(Vec::new());
        }
        begins_line = inline.is_break();
        // Nothing is left of a sign before words in bold.
        if !matches!(&inline, Inline::Text(text) if text.value.is_empty()) {
            lines.last_mut().expect("the first line is a point").push(inline);
        }
    }
    for line in &mut lines {
        line.pop_if(|last| last.is_break());
    }
    Some(lines)
}

fn point(line: &str) -> Option<Point<'_>> {
    let begun = |sign: usize, has_hard_space| {
        let after = &line[sign..];
        let words = line.len() - after.trim_start().len();
        Point { sign: &line[..sign], has_hard_space, words }
    };
    if let Some(rest) = line.strip_prefix(BULLETS) {
        let sign = line.len() - rest.len();
        // A dot without a space may be the beginning of a word.
        let is_free = line.starts_with('•') || rest.starts_with(char::is_whitespace);
        return is_free.then(|| begun(sign, false));
    }
    if line.starts_with("o\t") {
        return Some(begun(1, false));
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let sign = match digits {
        0 => usize::from(line.starts_with(['-', '*', '+'])),
        digits if digits <= 3 && line[digits..].starts_with(['.', ')']) => digits + 1,
        _ => 0,
    };
    let is_hard = sign > 0 && line[sign..].starts_with(['\u{a0}', '\u{202f}']);
    is_hard.then(|| begun(sign, true))
}

#[cfg(test)]
mod tests {
    use super::point;

    #[test]
    fn a_point_has_a_sign_and_words() {
        for (line, sign) in [
            ("•\tFørste", Some("•")),
            ("•Første", Some("•")),
            ("· Første", Some("·")),
            ("o\tFørste", Some("o")),
            ("-\u{a0}Første", Some("-")),
            ("12.\u{a0}Første", Some("12.")),
            ("·første", None),
            ("o store tid", None),
            ("2026.\u{a0}Året", None),
            ("– Hei, sa hun.", None),
            ("•\t", Some("•")),
        ] {
            assert_eq!(point(line).map(|point| point.sign), sign, "{line}");
        }
    }
}
