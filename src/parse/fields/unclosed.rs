//! Which lists of a TOML text have no end? To the library, all the lines below go on in them.

use std::borrow::Cow;

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::parse::keys::{Kind, Table};
use crate::source::{FileId, Span};

/// Returns a TOML text without the lists that have no end, which are reported. Blanks stand in their place, so that what
/// follows is read, and keeps its own.
pub fn without_unclosed<'t>(
    text: &'t str,
    file: FileId,
    offset: usize,
    keys: &Table,
    report: &mut Report,
) -> Cow<'t, str> {
    let mut read = Cow::Borrowed(text);
    // Texts over several lines may hold anything.
    if text.contains("\"\"\"") || text.contains("'''") {
        return read;
    }
    for list in unclosed(text, keys) {
        let span = |start, end| Span::new(file, offset + start..offset + end);
        let Some(fault) = list.fault(text, keys, span) else { continue };
        report.push(fault);
        let blank = |letter: char| match letter {
            '\n' => "\n".to_owned(),
            letter => " ".repeat(letter.len_utf8()),
        };
        let blanks: String = text[list.start..list.end].chars().map(blank).collect();
        read.to_mut().replace_range(list.start..list.end, &blanks);
    }
    read
}

/// A list that is being read.
struct List<'t> {
    key: &'t str,
    /// Where its key begins.
    start: usize,
    /// Where the last line with something of it begins, and where that ends. A comment after it does not count.
    line: usize,
    end: usize,
    /// The brackets that are open, as what closes them.
    open: Vec<char>,
    /// Whether more is wrong than that it has no end: a text or a comma without its sign.
    is_loose: bool,
}

/// Returns the lists that the next key or header begins in, or that the text ends in.
fn unclosed<'t>(text: &'t str, keys: &Table) -> Vec<List<'t>> {
    let mut found = Vec::new();
    let mut list: Option<List> = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        found.extend(list.take_if(|list| list.is_over_at(line, keys)));
        list = list.or_else(|| List::begun(line, start));
        if let Some(list) = &mut list {
            list.read(line, start);
        }
        list.take_if(|list| list.open.is_empty());
        start += line.len();
    }
    found.extend(list);
    found
}

impl<'t> List<'t> {
    fn begun(line: &'t str, start: usize) -> Option<List<'t>> {
        let key = key_of(line)?;
        let value = line.split_once('=')?.1;
        let begins = start + line.len() - line.trim_start().len();
        value.trim_start().starts_with('[').then(|| List {
            key,
            start: begins,
            line: begins,
            end: begins,
            open: Vec::new(),
            is_loose: false,
        })
    }

    fn read(&mut self, line: &str, start: usize) {
        let begins = if self.line == self.start && self.end == self.start {
            line.find('[').unwrap_or_default()
        } else {
            0
        };
        let mut quote = None;
        let mut is_escaped = false;
        let mut follows_text = false;
        for (at, letter) in line.char_indices().skip_while(|(at, _)| *at < begins) {
            match (quote, letter) {
                (Some('"'), '\\') if !is_escaped => {
                    is_escaped = true;
                    continue;
                }
                (Some(mark), _) if mark == letter && !is_escaped => {
                    (quote, follows_text) = (None, true);
                }
                (Some(_), _) => {}
                (None, '#') => break,
                (None, '"' | '\'') => {
                    quote = Some(letter);
                    self.is_loose |= follows_text;
                }
                (None, '[') => self.open.push(']'),
                (None, '{') => self.open.push('}'),
                (None, ']' | '}') => match self.open.iter().rposition(|sign| *sign == letter) {
                    // What is left open within is told of by the library.
                    Some(at) => self.open.truncate(at),
                    None => self.is_loose = true,
                },
                (None, ',') => follows_text = false,
                (None, letter) => {
                    let is_in_table = self.open.contains(&'}');
                    self.is_loose |= !letter.is_whitespace() && !is_in_table;
                }
            }
            is_escaped = false;
            if !letter.is_whitespace() {
                (self.line, self.end) = (start, start + at + letter.len_utf8());
            }
        }
        self.is_loose |= quote.is_some();
        self.line = self.line.max(self.start);
    }

    /// Says whether a line cannot go on in the list: it begins with a key that a table in the list has not, or is a header.
    fn is_over_at(&self, line: &str, keys: &Table) -> bool {
        let header = line.trim().trim_start_matches('[').trim_end_matches(']');
        if line.trim_start().starts_with('[') && keys.kind_within(header).is_some() {
            return true;
        }
        let Some(key) = key_of(line) else { return false };
        match keys.kind_within(self.key) {
            Some(Kind::Tables(inner) | Kind::TextOrTables(inner)) => {
                inner.find(key).is_none() && keys.kind_within(key).is_some()
            }
            _ => !self.open.contains(&'}'),
        }
    }

    /// Returns what is wrong, where it can be said what to write.
    fn fault(
        &self,
        text: &str,
        keys: &Table,
        span: impl Fn(usize, usize) -> Span,
    ) -> Option<Diagnostic> {
        let written = &text[self.line..self.end];
        let is_one_line = self.line == self.start;
        if self.is_loose {
            let fault = || {
                codes::toml_syntax(
                    span(self.end, self.end),
                    written,
                    keys.kind_within(self.key),
                    "",
                )
            };
            return is_one_line.then(fault);
        }
        let closing: String = self.open.iter().rev().collect();
        let space = if closing.starts_with('}') { " " } else { "" };
        let comment = text[self.end..].lines().next().unwrap_or_default().trim();
        let line = written.trim().trim_end_matches(',');
        let line = format!("{line}{space}{closing} {comment}");
        let begins = self.end - written.trim_start().len();
        Some(codes::unclosed_list(span(begins, self.end), line.trim_end(), &closing))
    }
}

/// Returns the key that a line begins with.
fn key_of(line: &str) -> Option<&str> {
    let key = line.split_once('=')?.0.trim();
    let is_bare = |letter: char| letter.is_alphanumeric() || "_-".contains(letter);
    (!key.is_empty() && key.chars().all(is_bare)).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::unclosed;
    use crate::model::meta::PageKind;
    use crate::parse::keys;

    #[test]
    fn a_list_ends_before_the_next_key_and_nowhere_else() {
        let found = |text: &str| -> Vec<String> {
            let lists = unclosed(text, keys::page(PageKind::Article));
            lists.iter().map(|list| text[list.start..list.end].to_owned()).collect()
        };
        assert_eq!(found("levels = [\"a\" # [\nseason = [\"mai\"]\n"), ["levels = [\"a\""]);
        assert_eq!(found("levels = [\n\"a\",\n\nowner = \"K\"\n"), ["levels = [\n\"a\","]);
        assert_eq!(found("levels = [\n  \"a\", # ]\n  \"b [\",\n]\nowner = \"K\"\n"), [""; 0]);
        let changes = "changes = [\n{\ndate = 2026-01-01,\ntext = \"a = [\"\n}\n]\nowner = \"K\"\n";
        assert_eq!(found(changes), [""; 0]);
        assert_eq!(found(&changes.replace("}\n]\n", "")).len(), 1);
        assert_eq!(found("levels = ['a', \"\\\"]\"\n[[changes]]\n").len(), 1);
    }
}
