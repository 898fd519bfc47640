//! What does a line begin with that was meant as a point?

use super::Within;
use crate::model::block::{Inline, Parsed, plain_text};
use crate::model::month::Month;

/// What other programs set before a point, Word in a font of its own.
const BULLETS: [char; 14] =
    ['•', '·', '▪', '■', '●', '○', '◦', '‣', '⁃', '∙', '\u{f0b7}', '\u{f0a7}', '\u{f0d8}', '➢'];

/// A line that was meant as a point: what stands before its words, and why that makes no list.
pub struct Point<'a> {
    pub sign: &'a str,
    pub has_hard_space: bool,
    /// Its place among the points, where letters or numbers stand before them.
    pub number: Option<u32>,
    /// Where its words begin.
    pub words: usize,
}

/// Signs that begin a point, and a line of somebody's words as well.
const DASHES: [char; 3] = ['–', '—', '-'];

/// What the lines of a paragraph look like as a whole: signs that words may begin with too make points only together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Words,
    /// `-To` right under the point `- én`.
    Tight,
    /// `– én` and `– to`, on lines that stand together and end as no sentence does.
    Dashed,
    /// `o Én` and `o To`.
    Ringed,
    /// `a) én` and `b) to`, or `1.én` and `2.to`.
    Numbered,
}

impl Shape {
    /// Reads the sign that a line begins with.
    pub fn point<'l>(self, line: &'l [Inline<Parsed>]) -> Option<Point<'l>> {
        let words = first_words(line);
        let more = match self {
            Shape::Words => None,
            Shape::Tight => tight_point(words),
            Shape::Dashed => dash_point(words),
            Shape::Ringed => ring_point(words),
            Shape::Numbered => number_point(words),
        };
        more.or_else(|| point(words)).or_else(|| point_before_bold(line))
    }
}

pub fn shape(inlines: &[Inline<Parsed>], within: Within) -> Shape {
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
        number_point(first_words(line)).is_some_and(|point| {
            point.number == Some(A) || point.sign.starts_with(char::is_numeric)
        })
    };
    let is_ringed = |line: &&[Inline<Parsed>]| ring_point(first_words(line)).is_some();
    if list_from(&lines, &[':'], is_dashed).windows(2).any(|pair| pair.iter().all(is_dashed)) {
        Shape::Dashed
    } else if list_from(&lines, &[':', '?'], is_first).windows(2).any(is_next) {
        Shape::Numbered
    } else if lines.windows(2).any(|pair| pair.iter().all(is_ringed)) {
        Shape::Ringed
    } else if within != Within::Text {
        Shape::Tight
    } else {
        Shape::Words
    }
}

/// Returns the lines from the first point on. A list begins its paragraph, or comes after a line that ends so as to bring
/// one: in the middle of sentences, a line may break before a dash or a letter.
fn list_from<'l, 'i>(
    lines: &'l [&'i [Inline<Parsed>]],
    ends_before: &[char],
    is_first: impl Fn(&&'i [Inline<Parsed>]) -> bool,
) -> &'l [&'i [Inline<Parsed>]] {
    let begins = |at: usize| at == 0 || plain_text(lines[at - 1]).trim_end().ends_with(ends_before);
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
pub fn dash_point(line: &str) -> Option<Point<'_>> {
    let rest = line.strip_prefix(DASHES)?;
    let sign = line.len() - rest.len();
    let is_begun = match line.starts_with('-') {
        true => rest.starts_with(char::is_alphabetic),
        false => rest.starts_with(char::is_whitespace),
    };
    is_begun.then(|| begun(line, sign, false))
}

/// Reads a line that begins with a hyphen and a capital right after it.
fn tight_point(line: &str) -> Option<Point<'_>> {
    // «-A, -B og -C» are names.
    let is_word = |rest: &str| rest.starts_with(char::is_uppercase) && rest.get(1..2) != Some(",");
    let is_point = line.strip_prefix('-').is_some_and(is_word);
    is_point.then(|| begun(line, 1, false))
}

/// Reads a dash or the `o` of Word right before words in bold: `-**Vent.**`. A number in bold may be below zero, and what
/// is no word of its own is an ending.
fn point_before_bold<'l>(line: &'l [Inline<Parsed>]) -> Option<Point<'l>> {
    let [Inline::Text(text), Inline::Strong(bold), ..] = line else { return None };
    let bold = plain_text(bold);
    let is_whole = bold.starts_with(char::is_uppercase)
        || (bold.starts_with(char::is_alphabetic) && bold.trim_end().ends_with(['.', ':', '!']));
    let sign = text.value.trim_end();
    let is_tight = DASHES.iter().any(|dash| text.value.strip_prefix(*dash) == Some(""));
    let is_point = is_whole && (is_tight || (sign == "o" && text.value.len() > sign.len()));
    is_point.then(|| begun(&text.value, sign.len(), false))
}

/// Reads a line that begins with a small o before a capital, as the second level of Word's lists does.
pub fn ring_point(line: &str) -> Option<Point<'_>> {
    let rest = line.strip_prefix("o ")?;
    rest.starts_with(char::is_uppercase).then(|| begun(line, 1, false))
}

fn begun(line: &str, sign: usize, has_hard_space: bool) -> Point<'_> {
    let words = line.len() - line[sign..].trim_start().len();
    Point { sign: &line[..sign], has_hard_space, number: None, words }
}

/// The number of the letter that a list begins with.
const A: u32 = b'a' as u32;

/// Reads a line that begins with a letter and a sign after it, or with a number and no space after it.
fn number_point(line: &str) -> Option<Point<'_>> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (sign, number) = match digits {
        0 => {
            let letter = line.bytes().next().filter(u8::is_ascii_lowercase)?;
            let is_point = line[1..].starts_with(')') || line[1..].starts_with(". ");
            is_point.then_some((2, u32::from(letter)))?
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
    if let Some(rest) = line.strip_prefix(BULLETS) {
        let sign = line.len() - rest.len();
        // A dot without a space may be the beginning of a word.
        let is_free = line.starts_with('•') || rest.starts_with(char::is_whitespace);
        return is_free.then(|| begun(line, sign, false));
    }
    if ["o\t", "o  ", "o\u{a0}"].iter().any(|sign| line.starts_with(sign)) {
        return Some(begun(line, 1, false));
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
    is_hard.then(|| begun(line, sign, true))
}

#[cfg(test)]
mod tests {
    use super::{dash_point, number_point, point, ring_point, tight_point};

    #[test]
    fn a_point_has_a_sign_and_words() {
        for (line, sign) in [
            ("•\tFørste", Some("•")),
            ("•Første", Some("•")),
            ("· Første", Some("·")),
            ("o\tFørste", Some("o")),
            ("o   første", Some("o")),
            ("o\u{a0}første", Some("o")),
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
            ("a. Hva?", "a.", 97),
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
            "a.m.",
            "1. Hva",
            "",
            "1.trinn leker ute.",
            "2.klassene,",
            "17.mai er vi ute.",
        ] {
            assert!(number_point(line).is_none(), "{line}");
        }
    }
    #[test]
    fn a_capital_tells_a_point_from_words() {
        assert!(tight_point("-Vent").is_some() && ring_point("o Vent").is_some());
        for line in ["-tallet", "- Vent", "-2 grader"] {
            assert!(tight_point(line).is_none(), "{line}");
        }
        for line in ["o store tid", "oVent", "O Vent"] {
            assert!(ring_point(line).is_none(), "{line}");
        }
    }
}
