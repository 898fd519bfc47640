//! Links and pictures that are just words, because of how their address is written.

use crate::diagnostics::{Report, codes};
use crate::model::block::{Inline, Parsed};
use crate::source::Span;

/// Reports links and pictures whose address has a space in it, which makes them plain words.
pub fn addresses_with_spaces(inlines: &[Inline<Parsed>], source: &str, report: &mut Report) {
    for inline in inlines {
        let Inline::Text(text) = inline else { continue };
        if text.value.len() != text.span.range().len() {
            continue;
        }
        for (at, _) in text.value.match_indices("](") {
            let start = text.span.start as usize + at + "](".len();
            let (before, after) = (&source[..start - "](".len()], &source[start..]);
            let line = before.rsplit('\n').next().unwrap_or_default();
            let Some(opened) = line.rfind('[').filter(|_| !before.ends_with('\\')) else {
                continue;
            };
            let is_citation = line[opened..].starts_with("[@");
            if is_citation || line[..opened].ends_with('\\') {
                continue;
            }
            let is_picture = line[..opened].ends_with('!');
            let Some(inside) = in_parentheses(after) else { continue };
            let address = without_title(inside).trim_end();
            let address_start = start + inside.len() - inside.trim_start().len();
            let address = address.trim_start();
            if address.contains(char::is_whitespace) && (is_picture || is_address(address)) {
                let span = Span::new(text.span.file, address_start..address_start + address.len());
                report.push(if is_picture {
                    codes::space_in_picture_address(span, address)
                } else {
                    codes::space_in_link_address(span, address)
                });
            }
        }
    }
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

/// Says whether words in parentheses can be an address and not just words.
fn is_address(words: &str) -> bool {
    let path = words.split('#').next().unwrap_or(words);
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    words.contains('/')
        || ((2..=4).contains(&extension.len())
            && extension.chars().all(|letter| letter.is_ascii_alphanumeric())
            && extension.contains(|letter: char| letter.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::{in_parentheses, is_address, without_title};

    #[test]
    fn an_address_is_what_stands_in_the_parentheses_without_its_title() {
        assert_eq!(in_parentheses("mitt bilde (1).png) og mer"), Some("mitt bilde (1).png"));
        assert_eq!(in_parentheses("ingen slutt\n)"), None);
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
