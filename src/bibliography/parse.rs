//! Which works does a bibliography file hold, and what is wrong with it?
//!
//! Each entry is read by itself, so all faults come at once. Only entries that inherit from others
//! are read together in the end.

use std::collections::BTreeMap;
use std::ops::Range;

use biblatex::{Pair, ParseError, ParseErrorKind, RawBibliography, RawEntry, Spanned, Token};

use super::Work;
use super::fault::{BibFault, BibFaultKind, SyntaxFault};
use super::order::Collation;
use super::plain::plain_references;
use super::record::Record;
use super::split::{Stretch, split};
use crate::memory::Hand;

/// Reads a BibLaTeX file. Works come in the order of the file; so do the faults.
///
/// An entry with a fault in a field is listed without that field; one that cannot be read, or whose
/// key is taken, is not listed.
pub fn parse(text: &str) -> (Vec<Work>, Vec<BibFault>) {
    let mut faults = Vec::new();
    let stretches = split(text, &mut faults);
    // Where a brace is missing, what looks like it stands outside may not.
    if faults.is_empty() {
        plain_references(text, &stretches, &mut faults);
    }
    let mut reader = Reader { text, faults };
    let (entries, abbreviations) = reader.raw_entries(&stretches);
    let entries = reader.without_duplicates(entries);
    let entries = reader.read_fields(entries, abbreviations);

    let collation = Collation::norwegian();
    let mut works = Vec::with_capacity(entries.len());
    for (raw, entry) in entries {
        let record = Record::new(&entry, &|field| raw.value_span(field), &mut reader.faults);
        let sort_key = collation.sort_key(&record, &entry.key);
        let print = Hand::default().value(&record).print();
        works.push(Work { key: entry.key, span: raw.key_span(), record, print, sort_key });
    }
    let mut faults = reader.faults;
    for fault in &mut faults {
        fault.span = widen(text, fault.span.clone());
    }
    faults.sort_by_key(|fault| fault.span.start);
    (works, faults)
}

/// An entry whose shape is right, with its fields not yet read.
pub(super) struct PlacedEntry<'t> {
    pub raw: Spanned<RawEntry<'t>>,
    /// Where its text begins in the file; the spans in `raw` count from there.
    pub start: usize,
}

impl PlacedEntry<'_> {
    pub(super) fn key_span(&self) -> Range<usize> {
        shift(&self.raw.v.key.span, self.start)
    }

    /// Returns the bytes of a field's value, or of the key when the entry has the field from
    /// elsewhere or not at all.
    pub(super) fn value_span(&self, field: &str) -> Range<usize> {
        let pairs = &self.raw.v.fields;
        let value = pairs
            .iter()
            .rfind(|pair| pair.key.v.eq_ignore_ascii_case(field))
            .map(|pair| &pair.value.v);
        match value.map(Vec::as_slice) {
            // Without the braces around it.
            Some([first, .., last]) => first.span.start + self.start..last.span.end + self.start,
            Some([only]) => shift(&only.span, self.start),
            Some([]) | None => self.key_span(),
        }
    }
}

pub(super) type Abbreviations<'t> = Vec<Pair<'t>>;

pub(super) struct Reader<'t> {
    text: &'t str,
    faults: Vec<BibFault>,
}

impl<'t> Reader<'t> {
    fn raw_entries(
        &mut self,
        stretches: &[Stretch<'t>],
    ) -> (Vec<PlacedEntry<'t>>, Abbreviations<'t>) {
        let mut entries = Vec::with_capacity(stretches.len());
        let mut abbreviations = Vec::new();
        for stretch in stretches {
            // The parser ends a comment at the first brace; it must not see what JabRef and others
            // keep in them.
            if stretch.text.get(1..8).is_some_and(|kind| kind.eq_ignore_ascii_case("comment")) {
                continue;
            }
            match RawBibliography::parse(stretch.text) {
                Ok(raw) => {
                    abbreviations.extend(raw.abbreviations);
                    entries.extend(
                        raw.entries
                            .into_iter()
                            .map(|raw| PlacedEntry { raw, start: stretch.start }),
                    );
                }
                Err(error) => self.report(error, stretch.start, stretch.text.len()),
            }
        }
        (entries, abbreviations)
    }

    fn without_duplicates(&mut self, entries: Vec<PlacedEntry<'t>>) -> Vec<PlacedEntry<'t>> {
        let mut first_spans: BTreeMap<&str, Range<usize>> = BTreeMap::new();
        let mut kept = Vec::with_capacity(entries.len());
        for entry in entries {
            let (key, span) = (entry.raw.v.key.v, entry.key_span());
            if key.is_empty() {
                self.fault(span, BibFaultKind::Syntax(SyntaxFault::MissingKey));
                continue;
            }
            if let Some(first) = first_spans.get(key) {
                self.fault(
                    span,
                    BibFaultKind::DuplicateKey { key: key.to_owned(), first: first.clone() },
                );
                continue;
            }
            first_spans.insert(key, span);
            let mut fields: BTreeMap<String, Range<usize>> = BTreeMap::new();
            for pair in &entry.raw.v.fields {
                let (name, span) =
                    (pair.key.v.to_ascii_lowercase(), shift(&pair.key.span, entry.start));
                if let Some(first) = fields.insert(name.clone(), span.clone()) {
                    self.fault(span, BibFaultKind::DuplicateField { field: name, first });
                }
            }
            kept.push(entry);
        }
        kept
    }

    pub(super) fn report(&mut self, error: ParseError, start: usize, length: usize) {
        let span = shift(&error.span, start);
        let syntax = match error.kind {
            ParseErrorKind::UnknownAbbreviation(name) => {
                return self.fault(span, BibFaultKind::UnknownAbbreviation { name });
            }
            ParseErrorKind::DuplicateKey(_) | ParseErrorKind::ResolutionError(_) => {
                SyntaxFault::MalformedParent
            }
            ParseErrorKind::MalformedCommand => SyntaxFault::MalformedCommand,
            // The parser says «end of file» too when it finds no value where one should begin.
            ParseErrorKind::UnexpectedEof if error.span.start < length => SyntaxFault::MissingValue,
            ParseErrorKind::UnexpectedEof => {
                return self.fault(start..start + 1, BibFaultKind::Syntax(SyntaxFault::Unclosed));
            }
            ParseErrorKind::Unexpected(Token::DecimalPoint) => SyntaxFault::MalformedNumber,
            ParseErrorKind::Unexpected(_) => SyntaxFault::StrayBrace,
            ParseErrorKind::Expected(Token::Equals) => SyntaxFault::MissingEquals,
            ParseErrorKind::Expected(Token::OpeningBrace) => SyntaxFault::MissingOpeningBrace,
            ParseErrorKind::Expected(Token::ClosingBrace | Token::QuotationMark) => {
                SyntaxFault::Unclosed
            }
            ParseErrorKind::Expected(Token::Comma) => SyntaxFault::MissingComma,
            // The parser has more kinds than it uses, and may get others; the span says where to
            // look.
            _ => SyntaxFault::MissingName,
        };
        self.fault(span, BibFaultKind::Syntax(syntax));
    }

    pub(super) fn fault(&mut self, span: Range<usize>, kind: BibFaultKind) {
        let end = self.text.len();
        self.faults.push(BibFault { span: span.start.min(end)..span.end.min(end), kind });
    }
}

fn shift(span: &Range<usize>, by: usize) -> Range<usize> {
    span.start + by..span.end + by
}

/// Moves a span to character boundaries, and makes an empty one cover the character after it so
/// that it can be underlined.
fn widen(text: &str, span: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    let end = text.ceil_char_boundary(span.end.max(start));
    if start < end {
        return start..end;
    }
    let length = text[start..].chars().next().map_or(0, char::len_utf8);
    start..start + length
}
