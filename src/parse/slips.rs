//! What did an editor mean that Markdown reads as plain words? `##Råd`, `{#id`, `![bilde](mitt bilde.png)`.
//!
//! To CommonMark nothing is wrong, so the page would be built with the signs in its text. Each slip is told with the
//! line to write, and is read as it was meant where that saves the editor faults that only follow from it.

use crate::diagnostics::{Report, codes};
use crate::model::block::{Inline, Parsed, plain_text};
use crate::source::{Span, Spanned};

/// The names of the one heading attribute, in the languages of content.
pub const EVIDENCE_ATTRIBUTES: [&str; 2] = ["evidens", "evidence"];

/// What stands in the braces of a heading.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Braces {
    pub id: Option<String>,
    pub classes: Vec<String>,
    pub attributes: Vec<(String, String)>,
}

/// Reports lines of a paragraph that begin with `##` and no space, which makes no heading. One `#` is a heading only when
/// it begins the one line of a paragraph with a capital, and no list stands around it: elsewhere it is a number or a word people search by.
pub fn unread_headings(inlines: &[Inline<Parsed>], source: &str, report: &mut Report) {
    let mut begins_line = true;
    for inline in inlines {
        if begins_line && let Inline::Text(text) = inline {
            unread_heading(text, inlines.len() == 1, source, report);
        }
        begins_line = matches!(inline, Inline::SoftBreak | Inline::LineBreak);
    }
}

fn unread_heading(text: &Spanned<String>, is_alone: bool, source: &str, report: &mut Report) {
    let (before, from_here) = source.split_at(text.span.start as usize);
    let line = from_here.lines().next().unwrap_or_default().trim_end();
    let words = line.trim_start_matches('#');
    let level = line.len() - words.len();
    if before.ends_with('\\') || words.is_empty() || words.starts_with([' ', '\t']) {
        return;
    }
    // A hard space looks like a space, and is one key away from it on a Mac.
    let words = words.trim_start();
    let begins_page_line = before.is_empty() || before.ends_with('\n');
    let is_meant = match level {
        1 => is_alone && begins_page_line && words.starts_with(char::is_uppercase),
        level => (2..=6).contains(&level),
    };
    if is_meant {
        let marks = "#".repeat(level.max(2));
        let span = text.span.with_length(line.len());
        report.push(codes::unread_heading(
            span,
            line,
            &"#".repeat(level),
            &format!("{marks} {words}"),
        ));
    }
}

/// Reports `{#id` without its end at the end of a paragraph, and closes it there.
pub fn unclosed_braces(inlines: &mut [Inline<Parsed>], report: &mut Report) {
    let Some(Inline::Text(text)) = inlines.last_mut() else { return };
    let Some((at, _)) = opened(&text.value) else { return };
    if !text.value[at..].contains('}') {
        let written = text.value[at..].trim_end().to_owned();
        let span = part_of(text, at, written.len());
        report.push(codes::unclosed_braces(span, &written, &format!("{written}}}")));
        text.value.truncate(at + written.len());
        text.value.push('}');
    }
}

/// Reads the braces of a heading that the Markdown library left in its words, and takes them out of there.
pub fn left_braces(
    content: &mut Vec<Inline<Parsed>>,
    heading: Span,
    source: &str,
    report: &mut Report,
) -> Option<Braces> {
    let Some(Inline::Text(text)) = content.last_mut() else { return None };
    let (at, inner) = opened(&text.value)?;
    let written = text.value[at..].trim_end();
    let line = source[heading.range()].lines().next().unwrap_or_default().trim_end();
    let before = line[..line.rfind('{')?].trim_end();
    let (inner, after) = inner.split_once('}').unwrap_or((inner, ""));
    let form = normal(inner);
    let span = part_of(text, at, written.len());
    let fault = if written.contains('}') {
        codes::braces_not_last(span, written, &format!("{before}{after} {{{form}}}"))
    } else {
        codes::unclosed_braces(span, written, &format!("{before} {{{form}}}"))
    };
    report.push(fault);
    let rest = format!("{}{after}", text.value[..at].trim_end());
    text.value = rest;
    if text.value.is_empty() {
        content.pop();
    }
    Some(read(&form))
}

/// Reads the braces of a heading again when they are written with spaces or quotation marks, which to the Markdown
/// library are names of their own: `{evidens = "sannsynlig"}`.
pub fn spaced_braces(heading: Span, source: &str, report: &mut Report) -> Option<Braces> {
    let written = &source[heading.range()];
    let inner = written.strip_suffix('}')?;
    let at = inner.rfind('{')?;
    let form = normal(&inner[at + 1..]);
    if form == inner[at + 1..].split_whitespace().collect::<Vec<_>>().join(" ") {
        return None;
    }
    let span = heading.within(at..written.len());
    let proposal = format!("{} {{{form}}}", inner[..at].trim_end());
    report.push(codes::braces_form(span, &written[at..], &proposal));
    Some(read(&form))
}

/// Returns where braces of ours begin in a text, and what stands after the first of them.
fn opened(text: &str) -> Option<(usize, &str)> {
    let at = text.rfind('{')?;
    let inner = &text[at + 1..];
    let begun = inner.trim_start();
    let is_ours = begun.strip_prefix('#').is_some_and(|id| id.starts_with(char::is_alphanumeric))
        || EVIDENCE_ATTRIBUTES.iter().any(|name| {
            let after = begun.strip_prefix(name);
            after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        });
    is_ours.then_some((at, inner))
}

/// Returns what stands in braces as it should be written: no space around `=`, no quotation marks.
fn normal(inner: &str) -> String {
    let bare = inner.replace(['"', '\'', '«', '»', '“', '”', '„', '‘', '’'], "");
    let mut words: Vec<String> = Vec::new();
    for word in bare.replace('=', " = ").split_whitespace() {
        let begins_anew = word.starts_with(['#', '.']);
        let name = word.trim_end_matches(':');
        match words.last_mut() {
            Some(last) if word == "=" => last.push('='),
            Some(last) if last.ends_with('=') && !begins_anew => last.push_str(word),
            // «evidens: sannsynlig» and «evidens sannsynlig» mean the same.
            Some(last) if is_evidence(last) && !begins_anew => *last = format!("{last}={word}"),
            _ if is_evidence(name) => words.push(name.to_owned()),
            _ => words.push(word.to_owned()),
        }
    }
    words.join(" ")
}

fn is_evidence(word: &str) -> bool {
    EVIDENCE_ATTRIBUTES.contains(&word)
}

/// Reads braces that are well formed.
fn read(form: &str) -> Braces {
    let mut braces = Braces::default();
    for word in form.split_whitespace() {
        if let Some(id) = word.strip_prefix('#') {
            braces.id = Some(id.to_owned());
        } else if let Some(class) = word.strip_prefix('.') {
            braces.classes.push(class.to_owned());
        } else {
            let (name, value) = word.split_once('=').unwrap_or((word, ""));
            braces.attributes.push((name.to_owned(), value.to_owned()));
        }
    }
    braces
}

/// Reports a heading without words: it says nothing, and its address would be a number.
pub fn heading_without_words(
    content: &[Inline<Parsed>],
    level: u8,
    has_id: bool,
    span: Span,
    report: &mut Report,
) {
    let words = plain_text(content);
    let words = words.trim();
    // A citation or a picture is more than nothing, though it has no words of its own.
    if words.is_empty() && content.iter().any(|inline| !matches!(inline, Inline::Text(_))) {
        return;
    }
    if words.is_empty() {
        report.push(codes::empty_heading(span, level));
    } else if !has_id && !words.contains(char::is_alphanumeric) {
        report.push(codes::heading_of_signs(span, words, level));
    }
}

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

/// Returns the place of a part of a text, or of all of it when what is written differs from what is meant.
fn part_of(text: &Spanned<String>, at: usize, length: usize) -> Span {
    if text.value.len() == text.span.range().len() {
        text.span.within(at..at + length)
    } else {
        text.span
    }
}

#[cfg(test)]
mod tests {
    use super::{in_parentheses, is_address, normal, opened, without_title};

    #[test]
    fn words_of_other_kinds_are_left_alone() {
        assert!(
            opened("praksis {evidensbasert").is_none() && opened("råd {evidens=sikkert").is_some()
        );
        assert!(!is_address("kap. 3.12") && is_address("min fil.md"));
        assert_eq!(without_title("min fil.md 'Tittel'"), "min fil.md");
        assert_eq!(without_title("min fil.md «Tittel»"), "min fil.md");
    }

    #[test]
    fn braces_are_read_as_people_write_them() {
        for (written, expected) in [
            ("evidens=sannsynlig", "evidens=sannsynlig"),
            ("evidens = \"sannsynlig\"", "evidens=sannsynlig"),
            ("evidens: sannsynlig", "evidens=sannsynlig"),
            ("evidens sannsynlig", "evidens=sannsynlig"),
            ("#rad evidens= «lovkrav» .rad", "#rad evidens=lovkrav .rad"),
            ("a = b", "a=b"),
            ("=", "="),
            ("#Å b", "#Å b"),
            ("evidens", "evidens"),
        ] {
            assert_eq!(normal(written), expected, "{written}");
        }
    }

    #[test]
    fn an_address_is_what_stands_in_the_parentheses_without_its_title() {
        assert_eq!(in_parentheses("mitt bilde (1).png) og mer"), Some("mitt bilde (1).png"));
        assert_eq!(in_parentheses("ingen slutt\n)"), None);
        assert_eq!(without_title("min fil.md \"Tittel\""), "min fil.md");
        for (words, expected) in
            [("min fil.md", true), ("min mappe/fil", true), ("se s. 4", false), ("eller så", false)]
        {
            assert_eq!(is_address(words), expected, "{words}");
        }
    }
}
