//! Points that are no list: the signs that Word sets, dashes, letters, and spaces that only look like one.

use super::part_of;
use crate::diagnostics::{Diagnostic, Report, codes};
use crate::model::block::{Inline, Parsed, plain_text};
use crate::model::month::Month;
use crate::source::Spanned;

/// What other programs set before a point, Word in a font of its own.
const BULLETS: [char; 14] =
    ['•', '·', '▪', '■', '●', '○', '◦', '‣', '⁃', '∙', '\u{f0b7}', '\u{f0a7}', '\u{f0d8}', '➢'];

/// A line that was meant as a point: what stands before its words, and why that makes no list.
struct Point<'a> {
    sign: &'a str,
    has_hard_space: bool,
    /// Its place among the points, where letters or numbers stand before them.
    number: Option<u32>,
    /// Where its words begin.
    words: usize,
}

/// Signs that begin a point, and a line of somebody's words as well.
const DASHES: [char; 3] = ['–', '—', '-'];

/// Reports the first line of a paragraph that was meant as a point of a list. Says whether there is one.
///
/// `goes_on` says that it stands right under another such paragraph, and then its first line has been told of.
pub fn unread_list(
    inlines: &[Inline<Parsed>],
    source: &str,
    goes_on: bool,
    report: &mut Report,
) -> bool {
    let shape = shape(inlines);
    let mut begins_line = true;
    for (index, inline) in inlines.iter().enumerate() {
        if begins_line
            && let Inline::Text(text) = inline
            && let Some(point) = shape.point(&text.value)
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
    if point.number.is_some() {
        let number = point.sign.trim_end_matches(['.', ')']);
        let number = if number.starts_with(char::is_alphabetic) { "1" } else { number };
        codes::point_with_other_number(span, point.sign, &format!("{number}. {words}"))
    } else if point.sign == "-" && !point.has_hard_space {
        codes::point_without_space(span, point.sign, &format!("- {words}"))
    } else if point.has_hard_space {
        codes::point_with_hard_space(span, point.sign, &format!("{} {words}", point.sign))
    } else {
        codes::point_with_other_sign(span, point.sign, &format!("- {words}"))
    }
}

/// Reports a paragraph that begins with a dash, in a part that lives by its list. Says whether there is one.
pub fn dash_in_part(inlines: &[Inline<Parsed>], source: &str, report: &mut Report) -> bool {
    let Some(Inline::Text(text)) = inlines.first() else { return false };
    let found = dash_point(&text.value);
    if let Some(point) = &found {
        report.push(fault(text, point, source));
    }
    found.is_some()
}

/// The lines of a paragraph that was meant as a list.
pub struct Lines {
    pub is_numbered: bool,
    pub lines: Vec<Vec<Inline<Parsed>>>,
}

/// Takes the lines of a paragraph apart whose first is a point. A line that is none goes on with the one before it.
pub fn bulleted(inlines: &mut Vec<Inline<Parsed>>) -> Option<Lines> {
    let shape = shape(inlines);
    let point = |line: &str| shape.point(line).map(|point| point.words);
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
                let words = point(&text.value).unwrap_or_default();
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
    Some(Lines { is_numbered: shape == Shape::Numbered, lines })
}

/// What the lines of a paragraph look like as a whole: signs that words may begin with too make points only together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Words,
    /// `– én` and `– to`, on lines that stand together and end as no sentence does.
    Dashed,
    /// `a) én` and `b) to`, or `1.én` and `2.to`.
    Numbered,
}

impl Shape {
    fn point(self, line: &str) -> Option<Point<'_>> {
        let more = match self {
            Shape::Words => None,
            Shape::Dashed => dash_point(line),
            Shape::Numbered => number_point(line),
        };
        more.or_else(|| point(line))
    }
}

fn shape(inlines: &[Inline<Parsed>]) -> Shape {
    let lines: Vec<&[Inline<Parsed>]> = inlines.split(Inline::is_break).collect();
    // What somebody says begins with a dash too, and ends as a sentence does.
    let is_dashed = |line: &&[Inline<Parsed>]| {
        dash_point(first_words(line)).is_some()
            && plain_text(line).trim_end().ends_with(char::is_alphanumeric)
    };
    let number = |line: &[Inline<Parsed>]| number_point(first_words(line))?.number;
    let is_next = |pair: &[&[Inline<Parsed>]]| {
        number(pair[0]).zip(number(pair[1])).is_some_and(|(one, next)| next == one + 1)
    };
    let is_first = |line: &&[Inline<Parsed>]| {
        number_point(first_words(line))
            .is_some_and(|point| point.sign == "a)" || point.sign.starts_with(char::is_numeric))
    };
    if list_from(&lines, is_dashed).windows(2).any(|pair| pair.iter().all(is_dashed)) {
        Shape::Dashed
    } else if list_from(&lines, is_first).windows(2).any(is_next) {
        Shape::Numbered
    } else {
        Shape::Words
    }
}

/// Returns the lines from the first point on. A list begins its paragraph, or comes after a colon: in the middle of
/// sentences, a line may break before a dash or a letter.
fn list_from<'l, 'i>(
    lines: &'l [&'i [Inline<Parsed>]],
    is_first: impl Fn(&&'i [Inline<Parsed>]) -> bool,
) -> &'l [&'i [Inline<Parsed>]] {
    let begins = |at: usize| at == 0 || plain_text(lines[at - 1]).trim_end().ends_with(':');
    let first = (0..lines.len()).find(|at| begins(*at) && is_first(&lines[*at]));
    first.map_or(&[], |first| &lines[first..])
}

fn first_words(line: &[Inline<Parsed>]) -> &str {
    match line.first() {
        Some(Inline::Text(text)) => &text.value,
        _ => "",
    }
}

/// Reads a line that begins with a dash and a space, or with a hyphen and no space.
fn dash_point(line: &str) -> Option<Point<'_>> {
    let rest = line.strip_prefix(DASHES)?;
    let sign = line.len() - rest.len();
    let words = line.len() - rest.trim_start().len();
    let is_begun = match line.starts_with('-') {
        true => rest.starts_with(char::is_alphabetic),
        false => rest.starts_with(char::is_whitespace),
    };
    is_begun.then(|| Point { sign: &line[..sign], has_hard_space: false, number: None, words })
}

/// Reads a line that begins with a letter and a parenthesis, or with a number and no space after it.
fn number_point(line: &str) -> Option<Point<'_>> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (sign, number) = match digits {
        0 => {
            let letter = line.bytes().next().filter(u8::is_ascii_lowercase)?;
            line[1..].starts_with(')').then_some((2, u32::from(letter)))?
        }
        1 | 2 => {
            let rest = line[digits..].strip_prefix(['.', ')'])?;
            let number = line[..digits].parse().ok()?;
            let is_point = rest.starts_with(char::is_alphabetic) && !is_counted(rest);
            is_point.then_some((digits + 1, number))?
        }
        _ => return None,
    };
    let words = line.len() - line[sign..].trim_start().len();
    let has_words = words < line.len();
    has_words.then(|| Point {
        sign: &line[..sign],
        has_hard_space: false,
        number: Some(number),
        words,
    })
}

/// Says whether words begin with what has a number of its own: `1.trinn`, `17. mai`.
fn is_counted(words: &str) -> bool {
    let word = words.split_whitespace().next().unwrap_or_default();
    let word = word.trim_matches(|sign: char| !sign.is_alphabetic()).to_lowercase();
    ["trinn", "årstrinn", "klasse"].iter().any(|known| word.starts_with(known))
        || Month::from_name(&word).is_some()
}

fn point(line: &str) -> Option<Point<'_>> {
    let begun = |sign: usize, has_hard_space| {
        let after = &line[sign..];
        let words = line.len() - after.trim_start().len();
        Point { sign: &line[..sign], has_hard_space, number: None, words }
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
        digits
            if digits <= 3
                && line[digits..].starts_with(['.', ')'])
                && !is_counted(&line[digits + 1..]) =>
        {
            digits + 1
        }
        _ => 0,
    };
    let is_hard = sign > 0 && line[sign..].starts_with(['\u{a0}', '\u{202f}']);
    is_hard.then(|| begun(sign, true))
}

#[cfg(test)]
mod tests {
    use super::{dash_point, number_point, point};

    #[test]
    fn a_point_has_a_sign_and_words() {
        for (line, sign) in [
            ("•\tFørste", Some("•")),
            ("•Første", Some("•")),
            ("· Første", Some("·")),
            ("o\tFørste", Some("o")),
            ("-\u{a0}Første", Some("-")),
            ("12.\u{a0}Første", Some("12.")),
            ("17.\u{a0}mai", None),
            ("8.\u{a0}trinn", None),
            ("·første", None),
            ("o store tid", None),
            ("2026.\u{a0}Året", None),
            ("– Hei, sa hun.", None),
            ("•\t", Some("•")),
        ] {
            assert_eq!(point(line).map(|point| point.sign), sign, "{line}");
        }
    }

    #[test]
    fn a_point_may_begin_with_a_dash_or_a_number() {
        for (line, sign) in [
            ("– Vær tydelig", Some("–")),
            ("— Vær tydelig", Some("—")),
            ("-Vær tydelig", Some("-")),
            ("–Vær", None),
            ("-2 grader", None),
            ("Vær", None),
        ] {
            assert_eq!(dash_point(line).map(|point| point.sign), sign, "{line}");
        }
        for (line, sign, number) in [
            ("a) Hva?", "a)", 97),
            ("b)Hva?", "b)", 98),
            ("1.Hva?", "1.", 1),
            ("12)Hva?", "12)", 12),
        ] {
            let point = number_point(line).unwrap_or_else(|| panic!("{line} is a point"));
            assert_eq!((point.sign, point.number), (sign, Some(number)), "{line}");
        }
        for line in [
            "a)",
            "A4",
            "1.5 timer",
            "2026.Året",
            "å) hva",
            "1. Hva",
            "",
            "1.trinn leker ute.",
            "2.klassene,",
            "17.mai er vi ute.",
        ] {
            assert!(number_point(line).is_none(), "{line}");
        }
    }
}
