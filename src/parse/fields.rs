//! How is a TOML table read so that every fault has its place and none hides another?
//!
//! The only module, with those under it, that knows the TOML library. What keys there are and what may stand under them is said by
//! [`keys`](super::keys), once; a reader asks for each of them, and what is left when it finishes is an unknown key.

mod unclosed;
mod unread;
mod whole;

use std::rc::Rc;

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use super::dates;
use super::keys::{Kind, Table};
use crate::diagnostics::{Report, closest, codes};
use crate::source::{FileId, Span, Spanned};

pub use unclosed::without_unclosed;
pub use whole::{place_of_first, without};

/// A TOML table being read. Dropping it without [`Fields::finish`] leaves unknown keys unreported.
pub struct Fields<'a> {
    table: DeTable<'a>,
    /// The text that is read.
    text: &'a str,
    /// Which keys there may be.
    keys: &'static Table,
    /// The keys of the table around this one, when this one has a header of its own: `[[same]]`. What is written below
    /// it belongs to it, although many mean the file.
    around: Option<&'static Table>,
    origin: Origin,
    /// Where the table stands, for keys that are missing.
    pub span: Span,
    asked: Vec<&'static str>,
    /// The lines that could not be read. What stands there is not what was meant, and no key can be said to
    /// be missing.
    faulty: Rc<[Span]>,
}

/// Where the TOML text begins in its file: front matter starts after its first line.
#[derive(Clone, Copy)]
struct Origin {
    file: FileId,
    offset: usize,
}

impl Origin {
    /// Returns where a place of the file is in the TOML text.
    fn range(self, span: Span) -> std::ops::Range<usize> {
        let range = span.range();
        range.start - self.offset..range.end - self.offset
    }

    fn span(self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.file, self.offset + range.start..self.offset + range.end)
    }
}

impl<'a> Fields<'a> {
    /// Reads the TOML text that begins at `offset` of a file. A syntax fault is reported once for its line,
    /// and what could be read around it is still returned.
    pub fn parse(
        text: &'a str,
        file: FileId,
        offset: usize,
        keys: &'static Table,
        report: &mut Report,
    ) -> Fields<'a> {
        let origin = Origin { file, offset };
        let (table, faults) = DeTable::parse_recoverable(text);
        let faulty = unread::unread_lines(text, table.get_ref(), faults, origin, keys, report);
        let head = text.find('\n').unwrap_or(text.len());
        Fields {
            table: table.into_inner(),
            text,
            keys,
            around: None,
            origin,
            span: origin.span(0..head),
            asked: Vec::new(),
            faulty: faulty.into(),
        }
    }

    /// Returns a text. One without a letter counts as none: forms write empty fields too.
    pub fn string(&mut self, key: &'static str, report: &mut Report) -> Option<Spanned<String>> {
        let string = self.take(key, "string", report, as_string);
        string.filter(|string| !string.value.trim().is_empty())
    }

    pub fn required_string(
        &mut self,
        key: &'static str,
        report: &mut Report,
    ) -> Option<Spanned<String>> {
        match self.read(key, "string", report, as_string) {
            Found::Value(string) if !string.value.trim().is_empty() => Some(string),
            Found::Value(string) => {
                report.push(codes::missing_key(string.span, key));
                None
            }
            Found::Wrong => None,
            Found::Absent => {
                if self.faulty.is_empty() && !self.is_misspelt(key) {
                    report.push(codes::missing_key(self.span, key));
                }
                None
            }
        }
    }

    pub fn boolean(&mut self, key: &'static str, report: &mut Report) -> Option<Spanned<bool>> {
        self.take(key, "boolean", report, |value| value.as_bool())
    }

    /// Returns a whole number in the range of its key.
    pub fn integer(&mut self, key: &'static str, report: &mut Report) -> Option<Spanned<i64>> {
        let integer = self.take(key, "integer", report, |value| {
            let integer = value.as_integer()?;
            i64::from_str_radix(integer.as_str(), integer.radix()).ok()
        })?;
        let Kind::Integer(least, most) = self.kind_of(key) else {
            unreachable!("only a whole number is read as one");
        };
        if (least..=most).contains(&integer.value) {
            return Some(integer);
        }
        let (written, form) = (integer.value.to_string(), format!("{least}–{most}"));
        report.push(codes::invalid_form(integer.span, key, &written, &form));
        None
    }

    /// Returns a date. An empty text counts as none, as for [`Fields::string`].
    pub fn date(&mut self, key: &'static str, report: &mut Report) -> Option<Spanned<Date>> {
        let read = |value: &DeValue| match value.as_str() {
            Some(text) if text.trim().is_empty() => Some(None),
            _ => as_date(value).map(Some),
        };
        let date = self.take(key, "date", report, read)?;
        Some(Spanned { value: date.value?, span: date.span })
    }

    pub fn required_date(
        &mut self,
        key: &'static str,
        report: &mut Report,
    ) -> Option<Spanned<Date>> {
        match self.read(key, "date", report, as_date) {
            Found::Value(date) => Some(date),
            Found::Wrong => None,
            Found::Absent => {
                if self.faulty.is_empty() && !self.is_misspelt(key) {
                    report.push(codes::missing_date(self.span, key));
                }
                None
            }
        }
    }

    pub fn strings(&mut self, key: &'static str, report: &mut Report) -> Vec<Spanned<String>> {
        self.ask(key, "array");
        let Some((_, value)) = self.table.remove_entry(key) else { return Vec::new() };
        let span = self.origin.span(value.span());
        if self.is_faulty(span) {
            return Vec::new();
        }
        let Some(array) = value.get_ref().as_array() else {
            report.push(codes::wrong_type(span, key, "array", type_name(value.get_ref())));
            return Vec::new();
        };
        let mut strings = Vec::new();
        for element in array.iter() {
            let span = self.origin.span(element.span());
            match element.get_ref().as_str() {
                Some(string) => strings.push(Spanned { value: string.to_owned(), span }),
                None => {
                    let found = type_name(element.get_ref());
                    report.push(codes::wrong_type(span, key, "strings", found));
                }
            }
        }
        strings
    }

    /// Returns the tables of an array of tables, `[[key]]` or `key = [{ … }]`.
    pub fn tables(&mut self, key: &'static str, report: &mut Report) -> Vec<Fields<'a>> {
        let keys = self.inner_keys(key, "tables");
        let Some((_, value)) = self.table.remove_entry(key) else { return Vec::new() };
        let span = self.origin.span(value.span());
        if self.is_faulty(span) {
            return Vec::new();
        }
        match value.into_inner() {
            DeValue::Array(array) => {
                let mut tables = Vec::new();
                for element in array {
                    let span = self.origin.span(element.span());
                    match element.into_inner() {
                        DeValue::Table(table) => tables.push(self.inner(table, span, keys)),
                        other => {
                            report.push(codes::wrong_type(span, key, "table", type_name(&other)))
                        }
                    }
                }
                tables
            }
            other => {
                report.push(codes::wrong_type(span, key, "table", type_name(&other)));
                Vec::new()
            }
        }
    }

    /// Returns a table, `[key]`; an empty one when it is not there.
    pub fn table(&mut self, key: &'static str, report: &mut Report) -> Fields<'a> {
        let keys = self.inner_keys(key, "table");
        let Some((_, value)) = self.table.remove_entry(key) else {
            return self.inner(DeTable::new(), self.span, keys);
        };
        let span = self.origin.span(value.span());
        match value.into_inner() {
            DeValue::Table(table) => self.inner(table, span, keys),
            other => {
                report.push(codes::wrong_type(span, key, "table", type_name(&other)));
                self.inner(DeTable::new(), span, keys)
            }
        }
    }

    /// Returns the keys of a table with the text under each, in alphabetical order: `key = { a = "b" }`.
    pub fn pairs(
        &mut self,
        key: &'static str,
        report: &mut Report,
    ) -> Vec<(Spanned<String>, Spanned<String>)> {
        self.ask(key, "pairs");
        let mut pairs = Vec::new();
        let Some((_, written)) = self.table.remove_entry(key) else { return pairs };
        let Some(table) = written.get_ref().as_table() else {
            let found = type_name(written.get_ref());
            report.push(codes::wrong_type(self.origin.span(written.span()), key, "table", found));
            return pairs;
        };
        for (name, value) in table.iter() {
            let span = self.origin.span(value.span());
            match value.get_ref().as_str() {
                Some(text) => pairs.push((
                    Spanned {
                        value: name.get_ref().to_string(),
                        span: self.origin.span(name.span()),
                    },
                    Spanned { value: text.to_owned(), span },
                )),
                None => {
                    let found = type_name(value.get_ref());
                    report.push(codes::wrong_type(span, key, "strings", found));
                }
            }
        }
        pairs.sort_by(|a, b| a.0.value.cmp(&b.0.value));
        pairs
    }

    /// Says whether a text stands under the key, without asking for it.
    pub fn is_text(&self, key: &str) -> bool {
        self.table.get(key).is_some_and(|value| value.get_ref().is_str())
    }

    /// Returns where a text without a letter stands under the key, without asking for it.
    pub fn blank(&self, key: &str) -> Option<Span> {
        let value = self.table.get(key)?;
        let text = value.get_ref().as_str()?;
        text.trim().is_empty().then(|| self.origin.span(value.span()))
    }

    /// Returns where the value of a key stands, without asking for it.
    pub fn place(&self, key: &str) -> Option<Span> {
        Some(self.origin.span(self.table.get(key)?.span()))
    }

    /// Says whether the key stands there, without asking for it.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Reports every key that the table may not have.
    pub fn finish(self, report: &mut Report) {
        let names = self.keys.names();
        let ignored = names.iter().find(|name| !self.asked.contains(name));
        debug_assert!(ignored.is_none(), "nobody reads {ignored:?} of {}", self.keys.name);
        for key in self.table.keys() {
            let span = self.origin.span(key.span());
            if self.is_faulty(span) || self.is_below_faulty_header(span) {
                continue;
            }
            let belongs_above = self.around.is_some_and(|keys| keys.find(key.get_ref()).is_some());
            report.push(if belongs_above {
                let header = self.text[self.origin.range(self.span)].lines().next();
                codes::key_below_header(span, key.get_ref(), header.unwrap_or_default().trim())
            } else if let Some(meant) = self.keys.guessed(key.get_ref()) {
                codes::guessed_key(span, key.get_ref(), meant.name, &meant.example())
            } else if self.keys.is_topic(key.get_ref()) {
                codes::key_for_topic(span, key.get_ref())
            } else {
                codes::unknown_key(span, key.get_ref(), &names)
            });
        }
    }

    /// Says whether a key that is not there stands there under a name that is nearly its own, or a guess for it: that is
    /// one slip, and is reported as an unknown key with this one as the proposal.
    fn is_misspelt(&self, missing: &str) -> bool {
        let names = self.keys.names();
        let mut unknown = self.table.keys().filter(|key| self.keys.find(key.get_ref()).is_none());
        unknown.any(|key| match self.keys.guessed(key.get_ref()) {
            Some(meant) => meant.name == missing,
            None => closest(key.get_ref(), names.iter().copied()) == [missing],
        })
    }

    fn is_faulty(&self, span: Span) -> bool {
        self.faulty.iter().any(|line| line.start < span.end && span.start < line.end)
    }

    /// Says whether the header above a place could not be read: nobody knows then what a key there belongs to.
    fn is_below_faulty_header(&self, span: Span) -> bool {
        if self.faulty.is_empty() {
            return false;
        }
        let above = &self.text[..self.origin.range(span).start];
        let header = above.rfind("\n[").map(|at| at + 1).or(above.starts_with('[').then_some(0));
        header.is_some_and(|at| self.is_faulty(self.origin.span(at..at + 1)))
    }

    /// Notes that a key is asked for as what its table says it is. Readers that ask for anything else would know a
    /// key that the schemas do not.
    fn ask(&mut self, key: &'static str, as_what: &str) {
        self.asked.push(key);
        let kind = self.kind_of(key);
        let is = match kind {
            Kind::Text(_) => "string",
            Kind::Boolean => "boolean",
            Kind::Date => "date",
            Kind::Integer(..) => "integer",
            Kind::Texts(..) => "array",
            Kind::Pairs => "pairs",
            Kind::Table(_) => "table",
            Kind::Tables(_) => "tables",
            Kind::TextOrTables(_) if as_what == "string" => "string",
            Kind::TextOrTables(_) => "tables",
        };
        assert_eq!(is, as_what, "parse::keys says what {key} of {} is", self.keys.name);
    }

    fn kind_of(&self, key: &str) -> Kind {
        let found = self.keys.find(key);
        found.unwrap_or_else(|| panic!("parse::keys has {key} in {}", self.keys.name)).kind
    }

    /// Asks for a table or several, and returns the keys that they may have.
    fn inner_keys(&mut self, key: &'static str, as_what: &str) -> &'static Table {
        self.ask(key, as_what);
        match self.kind_of(key) {
            Kind::Table(keys) | Kind::Tables(keys) | Kind::TextOrTables(keys) => keys,
            _ => unreachable!("it has just been seen to"),
        }
    }

    fn inner(&self, table: DeTable<'a>, span: Span, keys: &'static Table) -> Fields<'a> {
        let (text, origin, faulty) = (self.text, self.origin, self.faulty.clone());
        let is_below_header = text[origin.range(span)].starts_with('[');
        let around = is_below_header.then_some(self.keys);
        Fields { table, text, keys, around, origin, span, asked: Vec::new(), faulty }
    }

    fn take<T>(
        &mut self,
        key: &'static str,
        expected: &str,
        report: &mut Report,
        read: impl FnOnce(&DeValue) -> Option<T>,
    ) -> Option<Spanned<T>> {
        match self.read(key, expected, report, read) {
            Found::Value(value) => Some(value),
            Found::Absent | Found::Wrong => None,
        }
    }

    fn read<T>(
        &mut self,
        key: &'static str,
        expected: &str,
        report: &mut Report,
        read: impl FnOnce(&DeValue) -> Option<T>,
    ) -> Found<T> {
        self.ask(key, expected);
        let Some((_, value)) = self.table.remove_entry(key) else { return Found::Absent };
        let span = self.origin.span(value.span());
        if self.is_faulty(span) {
            return Found::Wrong;
        }
        match read(value.get_ref()) {
            Some(value) => Found::Value(Spanned { value, span }),
            None => {
                let written = value.get_ref().as_str().filter(|_| expected == "date");
                report.push(
                    match written.and_then(|text| Some((text, dates::read(text.trim())?))) {
                        Some((text, slip)) => codes::unread_date(span, key, text.trim(), slip),
                        None => codes::wrong_type(span, key, expected, type_name(value.get_ref())),
                    },
                );
                Found::Wrong
            }
        }
    }
}

/// What stands under a key. A value of the wrong type is reported already, an absent one is not.
enum Found<T> {
    Absent,
    Wrong,
    Value(Spanned<T>),
}

fn as_string(value: &DeValue) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// Reads a date. An editor may well put quotes round it; what is meant is clear.
fn as_date(value: &DeValue) -> Option<Date> {
    if let DeValue::String(written) = value {
        return written.parse().ok();
    }
    let date = value.as_datetime()?.date?;
    Date::new(date.year as i16, date.month as i8, date.day as i8).ok()
}

fn type_name(value: &DeValue) -> &'static str {
    match value {
        DeValue::String(_) => "string",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "float",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "array",
        DeValue::Table(_) => "table",
    }
}
