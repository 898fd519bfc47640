//! Which works does a bibliography file hold, and what is wrong with it?
//!
//! Each entry is read by itself, so all faults come at once. Only entries that inherit from others are read together in the end.

use std::collections::BTreeMap;
use std::ops::Range;

use biblatex::{Bibliography, Entry, ParseError, ParseErrorKind, RawBibliography, RawEntry, Spanned, Token};

use super::Work;
use super::fault::{BibFault, BibFaultKind, SyntaxFault};
use super::order::Collation;
use super::record::Record;
use super::split::{Stretch, split};

/// Reads a BibLaTeX file. Works come in the order of the file; so do the faults.
///
/// An entry with a fault in a field is listed without that field; one that cannot be read, or whose key is taken, is not listed.
pub fn parse(text: &str) -> (Vec<Work>, Vec<BibFault>) {
    let mut faults = Vec::new();
    let stretches = split(text, &mut faults);
    let mut reader = Reader { text, faults };
    let (entries, abbreviations) = reader.raw_entries(&stretches);
    let entries = reader.without_duplicates(entries);
    let entries = reader.resolve(entries, abbreviations);

    let collation = Collation::norwegian();
    let mut works = Vec::with_capacity(entries.len());
    for (raw, entry) in entries {
        let record = Record::new(&entry, &|field| raw.value_span(field), &mut reader.faults);
        let sort_key = collation.sort_key(&record, &entry.key);
        works.push(Work { key: entry.key, span: raw.key_span(), record, sort_key });
    }
    let mut faults = reader.faults;
    for fault in &mut faults {
        fault.span = widen(text, fault.span.clone());
    }
    faults.sort_by_key(|fault| fault.span.start);
    (works, faults)
}

/// An entry whose shape is right, with its fields not yet read.
struct PlacedEntry<'t> {
    raw: Spanned<RawEntry<'t>>,
    /// Where its text begins in the file; the spans in `raw` count from there.
    start: usize,
}

impl PlacedEntry<'_> {
    fn key_span(&self) -> Range<usize> {
        shift(&self.raw.v.key.span, self.start)
    }

    /// Returns the bytes of a field's value, or of the key when the entry has the field from elsewhere or not at all.
    fn value_span(&self, field: &str) -> Range<usize> {
        let pairs = &self.raw.v.fields;
        let pair = pairs.iter().rfind(|pair| pair.key.v.eq_ignore_ascii_case(field));
        pair.map_or_else(|| self.key_span(), |pair| shift(&pair.value.span, self.start))
    }

    /// Tells whether an entry is there to be inherited from and not to be listed.
    fn is_data(&self) -> bool {
        self.raw.v.kind.v.eq_ignore_ascii_case("xdata")
    }

    fn has_parent(&self) -> bool {
        let names = ["crossref", "xdata"];
        self.raw.v.fields.iter().any(|pair| names.iter().any(|name| pair.key.v.eq_ignore_ascii_case(name)))
    }
}

type Abbreviations<'t> = Vec<biblatex::Pair<'t>>;

struct Reader<'t> {
    text: &'t str,
    faults: Vec<BibFault>,
}

impl<'t> Reader<'t> {
    fn raw_entries(&mut self, stretches: &[Stretch<'t>]) -> (Vec<PlacedEntry<'t>>, Abbreviations<'t>) {
        let mut entries = Vec::with_capacity(stretches.len());
        let mut abbreviations = Vec::new();
        for stretch in stretches {
            // The parser ends a comment at the first brace; it must not see what JabRef and others keep in them.
            if stretch.text.get(1..8).is_some_and(|kind| kind.eq_ignore_ascii_case("comment")) {
                continue;
            }
            match RawBibliography::parse(stretch.text) {
                Ok(raw) => {
                    abbreviations.extend(raw.abbreviations);
                    entries.extend(raw.entries.into_iter().map(|raw| PlacedEntry { raw, start: stretch.start }));
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
                self.fault(span, BibFaultKind::DuplicateKey { key: key.to_owned(), first: first.clone() });
                continue;
            }
            first_spans.insert(key, span);
            let mut fields: BTreeMap<String, Range<usize>> = BTreeMap::new();
            for pair in &entry.raw.v.fields {
                let (name, span) = (pair.key.v.to_ascii_lowercase(), shift(&pair.key.span, entry.start));
                if let Some(first) = fields.insert(name.clone(), span.clone()) {
                    self.fault(span, BibFaultKind::DuplicateField { field: name, first });
                }
            }
            kept.push(entry);
        }
        kept
    }

    /// Reads the fields of each entry, and fills in what it inherits.
    fn resolve(&mut self, entries: Vec<PlacedEntry<'t>>, abbreviations: Abbreviations<'t>) -> Vec<(PlacedEntry<'t>, Entry)> {
        let bibliography = |entries: Vec<Spanned<RawEntry<'t>>>| {
            Bibliography::from_raw(RawBibliography { preamble: String::new(), entries, abbreviations: abbreviations.clone() })
        };
        let mut read = Vec::with_capacity(entries.len());
        for placed in entries {
            let mut alone = placed.raw.clone();
            // Alone, an entry has no parent to find.
            alone.v.fields.retain(|pair| !pair.key.v.eq_ignore_ascii_case("crossref") && !pair.key.v.eq_ignore_ascii_case("xdata"));
            match bibliography(vec![alone]) {
                Ok(one) => read.extend(one.into_iter().next().map(|entry| (placed, entry))),
                Err(error) => self.report(error, placed.start, usize::MAX),
            }
        }
        if read.iter().any(|(placed, _)| placed.has_parent()) {
            self.check_parents(&read);
            match bibliography(read.iter().map(|(placed, _)| placed.raw.clone()).collect()) {
                Ok(together) => {
                    for ((_, entry), resolved) in read.iter_mut().zip(together) {
                        *entry = resolved;
                    }
                }
                // The error says in which field, but not of which entry.
                Err(_) => {
                    let children = read.iter().filter(|(placed, _)| placed.has_parent());
                    let spans: Vec<_> = children.map(|(placed, _)| placed.key_span()).collect();
                    for span in spans {
                        self.fault(span, BibFaultKind::Syntax(SyntaxFault::MalformedParent));
                    }
                }
            }
        }
        read.retain(|(placed, _)| !placed.is_data());
        read
    }

    fn check_parents(&mut self, entries: &[(PlacedEntry<'t>, Entry)]) {
        for (placed, _) in entries {
            for pair in &placed.raw.v.fields {
                if !matches!(pair.key.v.to_ascii_lowercase().as_str(), "crossref" | "xdata") {
                    continue;
                }
                for chunk in &pair.value.v {
                    let (biblatex::RawChunk::Normal(keys) | biblatex::RawChunk::Abbreviation(keys)) = chunk.v;
                    for key in keys.split(',').map(str::trim) {
                        if !entries.iter().any(|(_, entry)| entry.key == key) {
                            let span = shift(&pair.value.span, placed.start);
                            self.fault(span, BibFaultKind::UnknownParent { key: key.to_owned() });
                        }
                    }
                }
            }
        }
    }

    fn report(&mut self, error: ParseError, start: usize, length: usize) {
        let span = shift(&error.span, start);
        let syntax = match error.kind {
            ParseErrorKind::UnknownAbbreviation(name) => {
                return self.fault(span, BibFaultKind::UnknownAbbreviation { name });
            }
            ParseErrorKind::DuplicateKey(_) | ParseErrorKind::ResolutionError(_) => SyntaxFault::MalformedParent,
            ParseErrorKind::MalformedCommand => SyntaxFault::MalformedCommand,
            // The parser says «end of file» too when it finds no value where one should begin.
            ParseErrorKind::UnexpectedEof if error.span.start + 1 < length => SyntaxFault::MissingValue,
            ParseErrorKind::UnexpectedEof => return self.fault(start..start + 1, BibFaultKind::Syntax(SyntaxFault::Unclosed)),
            ParseErrorKind::Unexpected(Token::DecimalPoint) => SyntaxFault::MalformedNumber,
            ParseErrorKind::Unexpected(_) => SyntaxFault::StrayBrace,
            ParseErrorKind::Expected(Token::Equals) => SyntaxFault::MissingEquals,
            ParseErrorKind::Expected(Token::OpeningBrace) => SyntaxFault::MissingOpeningBrace,
            ParseErrorKind::Expected(Token::ClosingBrace | Token::QuotationMark) => SyntaxFault::Unclosed,
            ParseErrorKind::Expected(Token::Comma) => SyntaxFault::MissingComma,
            // The parser has more kinds than it uses, and may get others; the span says where to look.
            _ => SyntaxFault::MissingName,
        };
        self.fault(span, BibFaultKind::Syntax(syntax));
    }

    fn fault(&mut self, span: Range<usize>, kind: BibFaultKind) {
        let end = self.text.len();
        self.faults.push(BibFault { span: span.start.min(end)..span.end.min(end), kind });
    }
}

fn shift(span: &Range<usize>, by: usize) -> Range<usize> {
    span.start + by..span.end + by
}

/// Moves a span to character boundaries, and makes an empty one cover the character after it so that it can be underlined.
fn widen(text: &str, span: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    let end = text.ceil_char_boundary(span.end.max(start));
    if start < end {
        return start..end;
    }
    let length = text[start..].chars().next().map_or(0, char::len_utf8);
    start..start + length
}
