//! Links and pictures that are just words, because of how their address is written.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::model::block::{Inline, Parsed};
use crate::model::url::{SCHEMES, of_register};
use crate::parse::citation;
use crate::source::{FileId, Span};

/// Reports what was meant as a link or a picture: an address with a space in it, a space before the address, and brackets
/// that have changed places.
pub fn unread_links(inlines: &[Inline<Parsed>], source: &str, report: &mut Report) {
    for inline in inlines {
        let Inline::Text(text) = inline else { continue };
        if !text.has_places() || !text.value.contains(']') {
            continue;
        }
        let places = |sign| {
            let found = text.value.match_indices(sign);
            found.map(|(at, sign)| text.span.start as usize + at + sign.len())
        };
        let file = text.span.file;
        for start in places("](") {
            let fault = title_in_other_marks(file, start, source)
                .or_else(|| unclosed_title(file, start, source))
                .or_else(|| address_with_space(file, start, source));
            fault.into_iter().for_each(|fault| report.push(fault));
        }
        for start in places("][") {
            let fault = address_in_brackets(file, start, source);
            fault.into_iter().for_each(|fault| report.push(fault));
        }
        for start in places("] (") {
            let fault = address_apart(file, start, source);
            fault.into_iter().for_each(|fault| report.push(fault));
        }
        for start in places(")[") {
            let line = source[start..].lines().next().unwrap_or_default();
            let Some(address) = line.split(']').next().filter(|it| it.len() < line.len()) else {
                continue;
            };
            let before = source[..start - ")[".len()].rsplit('\n').next().unwrap_or_default();
            let Some(opened) = before.rfind('(').filter(|_| is_sure_address(address)) else {
                continue;
            };
            let words = &before[opened + 1..];
            let first = start - ")[".len() - words.len() - 1;
            let span = Span::new(text.span.file, first..start + address.len() + 1);
            let proposal = format!("[{words}]({address})");
            report.push(codes::link_with_swapped_brackets(span, &source[span.range()], &proposal));
        }
    }
}

/// Returns what is wrong with a link or a picture whose address begins at `start` after a space.
fn address_apart(file: FileId, start: usize, source: &str) -> Option<Diagnostic> {
    let words = words_before(source, start - " (".len())?;
    let inside = in_parentheses(&source[start..])?;
    let (address, title) = with_title(inside);
    let is_picture = source[..words.start].ends_with('!');
    let is_sure = is_sure_address(address) || (is_picture && is_address(address));
    if address.contains(char::is_whitespace) || !is_sure {
        return None;
    }
    let first = words.start - usize::from(is_picture);
    let span = Span::new(file, first..start + inside.len() + 1);
    let proposal = format!("{}{}", &source[first..words.end], destination(address, title));
    let written = &source[span.range()];
    Some(if is_picture {
        codes::picture_with_gap(span, written, &proposal)
    } else {
        codes::link_with_gap(span, written, &proposal)
    })
}

/// Returns what is wrong with a link or a picture whose address begins at `start` and has words after it in other marks than
/// straight ones.
fn title_in_other_marks(file: FileId, start: usize, source: &str) -> Option<Diagnostic> {
    let words = words_before(source, start - "(".len())?;
    let inside = in_parentheses(&source[start..])?;
    let (address, title) = with_title(inside);
    let title = title.filter(|title| !title.starts_with(['"', '\'']))?;
    let is_picture = source[..words.start].ends_with('!');
    if address.contains(char::is_whitespace) || !(is_picture || is_address(address)) {
        return None;
    }
    let first = words.start - usize::from(is_picture);
    let span = Span::new(file, first..start + inside.len() + 1);
    let proposal = format!("{}{}", &source[first..words.end], destination(address, Some(title)));
    let written = &source[span.range()];
    Some(if is_picture {
        codes::picture_title_marks(span, written, &proposal)
    } else {
        codes::link_title_marks(span, written, &proposal)
    })
}

/// Returns what is wrong with a link or a picture whose address begins at `start` and has words after it that do not stand
/// between one mark and its like.
fn unclosed_title(file: FileId, start: usize, source: &str) -> Option<Diagnostic> {
    let words = words_before(source, start - "(".len())?;
    let inside = in_parentheses(&source[start..])?;
    let (address, title) = inside.trim().split_once(char::is_whitespace)?;
    let title = title.trim();
    let first = title.chars().next().filter(|first| MARKS.contains(first))?;
    let inner = title.strip_prefix(first)?.strip_suffix(first);
    let is_pair = inner.is_some_and(|inner| !inner.contains(first));
    let is_picture = source[..words.start].ends_with('!');
    if is_pair || !(is_picture || is_address(address)) {
        return None;
    }
    let begin = words.start - usize::from(is_picture);
    let span = Span::new(file, begin..start + inside.len() + 1);
    let proposal = format!("{}{}", &source[begin..words.end], destination(address, Some(title)));
    Some(codes::unclosed_title(span, &source[span.range()], &proposal))
}

/// Returns what is wrong with a link or a picture whose address is named in square brackets that begin at `start`: no line
/// of the page says which it is. Numbers and dots in brackets may stand side by side, and so may the brackets of a program.
fn address_in_brackets(file: FileId, start: usize, source: &str) -> Option<Diagnostic> {
    let words = brackets_before(source, start - "[".len())?;
    let line = source[start..].lines().next()?;
    let name = &line[..line.find(']')?];
    // Notes stand side by side too.
    let is_note = |text: &str| text.trim_start_matches('[').starts_with('^');
    let has_letters = |text: &str| text.contains(char::is_alphabetic) && !is_note(text);
    let is_picture = source[..words.start].ends_with('!');
    let is_free =
        !source[..words.start].ends_with(|sign: char| sign.is_alphanumeric() || sign == ']');
    if !is_free || !has_letters(&source[words.clone()]) || !has_letters(name) {
        return None;
    }
    let begin = words.start - usize::from(is_picture);
    let span = Span::new(file, begin..start + name.len() + 1);
    let (written, words) = (&source[span.range()], &source[begin..words.end]);
    let inner = words.trim_start_matches('[').trim_end_matches(']');
    if inner.starts_with('@') {
        return Some(match name.contains('@') {
            true => {
                codes::citations_without_semicolon(span, written, &format!("[{inner}; {name}]"))
            }
            false => {
                codes::citation_with_other_sign(span, written, "][", &format!("[{inner}, {name}]"))
            }
        });
    }
    if citation::is_citation(name) && !is_picture {
        return Some(codes::citation_as_address(span, written, &format!("{inner} [{name}]")));
    }
    if is_address(name) && !name.contains(char::is_whitespace) {
        return Some(codes::address_in_square_brackets(span, written, &format!("{words}({name})")));
    }
    // Brackets may stand side by side in any text, `[navn][dato]`. Those who write addresses apart from their links have a
    // line with one.
    (is_picture || source.contains("]:")).then(|| codes::link_without_address(span, written, words))
}

/// Returns an address in parentheses, with its title in straight marks.
fn destination(address: &str, title: Option<&str>) -> String {
    match title {
        Some(title) => {
            let words = title.trim_matches(MARKS).replace('"', "'");
            format!("({address} \"{words}\")")
        }
        None => format!("({address})"),
    }
}

/// Returns what is wrong with a link or a picture whose address begins at `start` and has a space in it.
fn address_with_space(file: FileId, start: usize, source: &str) -> Option<Diagnostic> {
    let words = words_before(source, start - "(".len())?;
    let is_picture = source[..words.start].ends_with('!');
    let inside = in_parentheses(&source[start..])?;
    let (address, _) = with_title(inside);
    let address_start = start + inside.len() - inside.trim_start().len();
    if !address.contains(char::is_whitespace) || !(is_picture || is_address(address)) {
        return None;
    }
    let span = Span::new(file, address_start..address_start + address.len());
    Some(if is_picture {
        codes::space_in_picture_address(span, address)
    } else {
        codes::space_in_link_address(span, address)
    })
}

/// Returns where the words in brackets stand that end at a place, when they can be those of a link.
fn words_before(source: &str, end: usize) -> Option<Range<usize>> {
    brackets_before(source, end).filter(|words| !source[words.clone()].starts_with("[@"))
}

/// Returns where the brackets stand that end at a place, unless they are just signs.
fn brackets_before(source: &str, end: usize) -> Option<Range<usize>> {
    let line = source[..end].rsplit('\n').next().unwrap_or_default();
    let inner = line.strip_suffix(']')?;
    let opened = line.rfind('[').filter(|_| !inner.ends_with('\\'))?;
    (!line[..opened].ends_with('\\')).then(|| end - line.len() + opened..end)
}

/// Returns what stands before the parenthesis that closes, on the same line.
fn in_parentheses(text: &str) -> Option<&str> {
    let line = text.lines().next()?;
    let mut depth = 0;
    for (at, letter) in line.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(&line[..at]),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The marks that people set around words.
const MARKS: [char; 7] = ['"', '\'', '«', '»', '“', '”', '„'];

/// Returns the address in the parentheses of a link, and the words in marks after it.
fn with_title(inside: &str) -> (&str, Option<&str>) {
    let inside = inside.trim();
    let last = inside.strip_suffix(MARKS).unwrap_or_default();
    let opened = last.rmatch_indices(MARKS).find(|(at, _)| last[..*at].ends_with(' '));
    match opened {
        Some((at, _)) => (inside[..at].trim_end(), Some(&inside[at..])),
        None => (inside, None),
    }
}

/// Says whether an address leads out of the book's folder, or is meant to.
fn leads_out(address: &str) -> bool {
    of_register(address).is_some()
        || SCHEMES.iter().chain(&["www."]).any(|start| address.starts_with(start))
}

/// The endings of what pages link to.
const ENDINGS: [&str; 10] =
    [".md", ".html", ".svg", ".png", ".jpg", ".jpeg", ".pdf", ".docx", ".zip", ".ics"];

/// Says whether a word is an address wherever it stands.
fn is_sure_address(word: &str) -> bool {
    let path = word.split('#').next().unwrap_or(word);
    !word.contains(char::is_whitespace)
        && (leads_out(word)
            || ["../", "./"].iter().any(|start| word.starts_with(start))
            || ENDINGS.iter().any(|ending| path.ends_with(ending)))
}

/// Says whether words in parentheses can be an address and not just words.
fn is_address(words: &str) -> bool {
    let path = words.split('#').next().unwrap_or(words).trim_end();
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    words.contains('/')
        || leads_out(words)
        || ((2..=4).contains(&extension.len())
            && extension.chars().all(|letter| letter.is_ascii_alphanumeric())
            && extension.contains(|letter: char| letter.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::{in_parentheses, is_address, is_sure_address, with_title};

    #[test]
    fn an_address_is_what_stands_in_the_parentheses_without_its_title() {
        assert_eq!(in_parentheses("mitt bilde (1).png) og mer"), Some("mitt bilde (1).png"));
        assert_eq!(in_parentheses("ingen slutt\n)"), None);
        assert!(is_sure_address("ro.md#rad") && is_sure_address("begrep:rutine"));
        assert!(!is_sure_address("og/eller") && !is_sure_address("s. 4"));
        for title in ["\"Tittel\"", "'Tittel'", "«En tittel»", "”Tittel”", "„Tittel“"] {
            assert_eq!(with_title(&format!("min fil.md {title}")), ("min fil.md", Some(title)));
        }
        assert_eq!(with_title("fil»med.md"), ("fil»med.md", None));
        for (words, expected) in [
            ("min fil.md", true),
            ("min mappe/fil", true),
            ("se s. 4", false),
            ("kap. 3.12", false),
        ] {
            assert_eq!(is_address(words), expected, "{words}");
        }
    }
}
