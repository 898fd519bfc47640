//! Links and pictures that are just words, because of how their address is written.

use std::ops::Range;

use crate::diagnostics::{Report, codes};
use crate::model::block::{Inline, Parsed};
use crate::model::url::{SCHEMES, of_register};
use crate::source::{FileId, Span};

/// Reports what was meant as a link or a picture: an address with a space in it, a space before the address, and brackets
/// that have changed places.
pub fn unread_links(inlines: &[Inline<Parsed>], source: &str, report: &mut Report) {
    for inline in inlines {
        let Inline::Text(text) = inline else { continue };
        if text.value.len() != text.span.range().len() {
            continue;
        }
        let places = |sign| {
            let found = text.value.match_indices(sign);
            found.map(|(at, sign)| text.span.start as usize + at + sign.len())
        };
        for start in places("](") {
            address_with_space(text.span.file, start, source, report);
        }
        for start in places("] (") {
            let Some(words) = words_before(source, start - " (".len()) else { continue };
            let address = in_parentheses(&source[start..]).filter(|it| is_sure_address(it));
            if let Some(address) = address {
                let span = Span::new(text.span.file, words.start..start + address.len() + 1);
                let proposal = format!("{}({address})", &source[words]);
                report.push(codes::link_with_gap(span, &source[span.range()], &proposal));
            }
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

/// Reports a link or a picture whose address begins at `start` and has a space in it.
fn address_with_space(file: FileId, start: usize, source: &str, report: &mut Report) {
    let Some(words) = words_before(source, start - "(".len()) else { return };
    let is_picture = source[..words.start].ends_with('!');
    let Some(inside) = in_parentheses(&source[start..]) else { return };
    let address = without_title(inside).trim_end();
    let address_start = start + inside.len() - inside.trim_start().len();
    let address = address.trim_start();
    if address.contains(char::is_whitespace) && (is_picture || is_address(address)) {
        let span = Span::new(file, address_start..address_start + address.len());
        report.push(if is_picture {
            codes::space_in_picture_address(span, address)
        } else {
            codes::space_in_link_address(span, address)
        });
    }
}

/// Returns where the words in brackets stand that end at a place, when they can be those of a link.
fn words_before(source: &str, end: usize) -> Option<Range<usize>> {
    let line = source[..end].rsplit('\n').next().unwrap_or_default();
    let inner = line.strip_suffix(']')?;
    let opened = line.rfind('[').filter(|_| !inner.ends_with('\\'))?;
    let is_citation = line[opened..].starts_with("[@");
    (!is_citation && !line[..opened].ends_with('\\')).then(|| end - line.len() + opened..end)
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

fn without_title(inside: &str) -> &str {
    let bare = inside.trim_end();
    let title = ['"', '\'', '»', '”'].iter().find_map(|end| bare.strip_suffix(*end));
    let begins = |title: &str| [" \"", " '", " «", " “"].iter().find_map(|sign| title.rfind(sign));
    match title.and_then(begins) {
        Some(at) => &inside[..at],
        None => inside,
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
    let path = words.split('#').next().unwrap_or(words);
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    words.contains('/')
        || leads_out(words)
        || ((2..=4).contains(&extension.len())
            && extension.chars().all(|letter| letter.is_ascii_alphanumeric())
            && extension.contains(|letter: char| letter.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::{in_parentheses, is_address, is_sure_address, without_title};

    #[test]
    fn an_address_is_what_stands_in_the_parentheses_without_its_title() {
        assert_eq!(in_parentheses("mitt bilde (1).png) og mer"), Some("mitt bilde (1).png"));
        assert_eq!(in_parentheses("ingen slutt\n)"), None);
        assert!(is_sure_address("ro.md#rad") && is_sure_address("begrep:rutine"));
        assert!(!is_sure_address("og/eller") && !is_sure_address("s. 4"));
        for title in ["\"Tittel\"", "'Tittel'", "«Tittel»"] {
            assert_eq!(without_title(&format!("min fil.md {title}")), "min fil.md");
        }
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
