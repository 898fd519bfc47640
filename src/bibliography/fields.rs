//! What do the fields of an entry say, as plain text?
//!
//! TeX is taken away here, and what cannot be understood is reported.

use std::ops::Range;

use biblatex::{Chunk, ChunksExt, ChunksRef, Entry, Person};

use super::date::Date;
use super::fault::{BibFault, BibFaultKind};

/// Commands that only change how their argument looks. The engine decides what is in italics.
const LOOKS: [&str; 9] =
    ["emph", "textit", "textbf", "textsc", "textup", "mkbibemph", "mbox", "url", "textnormal"];
/// Commands that put their argument in quotation marks.
const QUOTES: [&str; 3] = ["enquote", "mkbibquote", "textquote"];

/// Reads fields and collects what is wrong with them.
pub(super) struct FieldReader<'e> {
    pub entry: &'e Entry,
    /// Gives the bytes of a field's value in the file; those of the key for a field that is not
    /// there.
    pub span_of: &'e dyn Fn(&str) -> Range<usize>,
    pub faults: &'e mut Vec<BibFault>,
}

impl FieldReader<'_> {
    pub(super) fn fault(&mut self, field: &str, kind: BibFaultKind) {
        self.faults.push(BibFault { span: (self.span_of)(field), kind });
    }

    /// Returns the first of the fields that has any text.
    pub(super) fn text(&mut self, fields: &[&'static str]) -> Option<String> {
        fields.iter().find_map(|field| {
            let chunks = self.entry.get(field)?;
            Some(self.plain(field, chunks)).filter(|text| !text.is_empty())
        })
    }

    /// Returns a field in which TeX means nothing, like an address.
    pub(super) fn verbatim(&mut self, field: &str) -> Option<String> {
        let text = self.entry.get(field)?.format_verbatim();
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// Returns a title with its subtitle.
    pub(super) fn title(&mut self, title: &'static str, subtitle: &'static str) -> Option<String> {
        let title = self.text(&[title])?;
        let Some(subtitle) = self.text(&[subtitle]) else { return Some(title) };
        let divider = if title.ends_with(['?', '!', '.', ':']) { " " } else { ": " };
        Some(title + divider + &subtitle)
    }

    /// Returns a list of institutions, divided as APA does.
    pub(super) fn list(&mut self, field: &'static str) -> Option<String> {
        let items = self.entry.get_as::<Vec<biblatex::Chunks>>(field).ok()?;
        let items: Vec<_> = items
            .iter()
            .map(|chunks| self.plain(field, chunks))
            .filter(|item| !item.is_empty())
            .collect();
        (!items.is_empty()).then(|| items.join("; "))
    }

    /// Tells whether a work is in English; one that does not say is taken for Norwegian, as most
    /// are.
    pub(super) fn is_english(&self) -> bool {
        let field = self.entry.get("langid").or_else(|| self.entry.get("language"));
        let language =
            field.map(|field| field.format_verbatim().to_ascii_lowercase()).unwrap_or_default();
        let names = [
            "en",
            "english",
            "american",
            "british",
            "usenglish",
            "ukenglish",
            "canadian",
            "australian",
            "newzealand",
        ];
        language.starts_with("en-") || names.contains(&language.trim())
    }

    /// Returns the names of a field, and whether more follow.
    pub(super) fn persons(&mut self, field: &'static str) -> (Vec<Person>, bool) {
        let Ok(mut persons) = self.entry.get_as::<Vec<Person>>(field) else {
            return (Vec::new(), false);
        };
        if let Some(found) = self.entry.get(field).and_then(wrong_separator) {
            self.fault(field, BibFaultKind::NameSeparator { field, found });
        }
        let is_others =
            |person: &mut Person| person.name == "others" && person.given_name.is_empty();
        let has_others = persons.pop_if(is_others).is_some() && !persons.is_empty();
        let count = persons.len();
        persons.retain(|person| !person.name.trim().is_empty());
        // The crate takes an «and» that nothing follows for a name.
        let text = self.verbatim(field).unwrap_or_default();
        let is_open = text.ends_with(" and") || text.starts_with("and ");
        if is_open || persons.len() < count || count == 0 {
            self.fault(field, BibFaultKind::EmptyName { field });
        }
        (persons, has_others)
    }

    /// Returns the date of publication.
    pub(super) fn date(&mut self) -> Option<Date> {
        if self.entry.get("date").is_some() {
            return self.date_field("date");
        }
        let year = self.verbatim("year")?;
        let (month, day) = (self.verbatim("month"), self.verbatim("day"));
        let date = Date::parse_fields(&year, month.as_deref(), day.as_deref());
        if date.is_none() {
            let parts = [day, month, Some(year)];
            let value = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
            self.fault("year", BibFaultKind::InvalidDate { field: "year", value });
        }
        date
    }

    pub(super) fn date_field(&mut self, field: &'static str) -> Option<Date> {
        let value = self.verbatim(field)?;
        let date = Date::parse(&value);
        if date.is_none() {
            self.fault(field, BibFaultKind::InvalidDate { field, value });
        }
        date
    }

    fn plain(&mut self, field: &str, chunks: ChunksRef) -> String {
        let text = chunks.format_verbatim().replace('~', "\u{A0}");
        let (text, unknown) = without_commands(&text);
        if let Some(command) = unknown {
            self.fault(field, BibFaultKind::UnknownCommand { command });
        }
        text.trim().to_owned()
    }
}

/// Returns what stands between names where «and» should, if anything does. Names in braces are left
/// alone.
fn wrong_separator(names: ChunksRef) -> Option<&'static str> {
    let loose: String = names
        .iter()
        .map(|chunk| if let Chunk::Normal(text) = &chunk.v { text.as_str() } else { "{}" })
        .collect();
    let words = [(" og ", "og"), (" & ", "&"), (";", ";")];
    let word = words.iter().find(|(word, _)| loose.contains(word)).map(|(_, found)| *found);
    // «Family, Suffix, Given» has two commas; three mean that several names are divided by them.
    word.or_else(|| loose.split(" and ").any(|name| name.matches(',').count() > 2).then_some(","))
}

/// Takes away the commands that the biblatex crate left in a text, and names the first that is
/// unknown.
fn without_commands(text: &str) -> (String, Option<String>) {
    let mut out = String::with_capacity(text.len());
    let mut unknown = None;
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let command = &rest[at + 1..];
        let length = command.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(command.len());
        let (name, after) = command.split_at(length);
        let argument = after.strip_prefix('{').and_then(|inner| inner.split_once('}'));
        match argument {
            Some((inner, after)) if LOOKS.contains(&name) => {
                out.push_str(inner);
                rest = after;
            }
            Some((inner, after)) if QUOTES.contains(&name) => {
                out.extend(["«", inner, "»"]);
                rest = after;
            }
            _ => {
                unknown.get_or_insert_with(|| format!("\\{name}"));
                out.push_str(&rest[at..=at]);
                rest = command;
            }
        }
    }
    out.push_str(rest);
    (out, unknown)
}
