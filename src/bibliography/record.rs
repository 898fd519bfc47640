//! What does an entry of the bibliography file mean to the CSL engine?
//!
//! hayagriva can turn a BibLaTeX entry into its own `Entry`, but that loses subtitles,
//! institutions, authors marked «and others» and laws, and the engine asks such an entry for its
//! kind by building selectors, which takes four fifths of the time. A CSL-JSON item says exactly
//! what we want, and is asked with a string.

use std::collections::BTreeMap;
use std::ops::Range;

use biblatex::{ChunksExt, Entry, EntryType};
use hayagriva::citationberg::json::{
    DateValue, Item, LiteralName, NameValue, Value, VecDate, VecDateRange,
};

use super::date::Date;
use super::fault::{BibFault, BibFaultKind};
use super::fields::FieldReader;
use super::kind::Kind;
use super::markup::{HYPHEN, OTHERS, WORD_JOINER};
use super::name::{Name, is_sole_name};

/// A work as the engine knows it, and what ordering and telling works apart needs beside it.
#[derive(Debug, Clone)]
pub(super) struct Record {
    pub item: Item,
    /// Those the work is listed under: the authors, or else the editors.
    pub names: Vec<Name>,
    /// Whether more names follow that the file does not have (`and others`).
    pub has_other_names: bool,
    pub date: Option<Date>,
    pub title: String,
    /// What kind of work the entry should say it is, when that depends on the language of the list.
    pub genre: Option<Genre>,
}

/// A kind of work that BibLaTeX has a word of its own for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Genre {
    DoctoralThesis,
    MastersThesis,
    Report,
    ResearchReport,
    TechnicalReport,
}

impl Record {
    /// Reads an entry. `span_of` gives the bytes of a field's value in the file.
    pub(super) fn new(
        entry: &Entry,
        span_of: &dyn Fn(&str) -> Range<usize>,
        faults: &mut Vec<BibFault>,
    ) -> Self {
        let kind = Kind::of(&entry.entry_type);
        let mut reader = FieldReader { entry, span_of, faults };
        let kind = kind.unwrap_or_else(|| {
            let name = if let EntryType::Unknown(name) = &entry.entry_type {
                name.clone()
            } else {
                entry.entry_type.to_string()
            };
            reader.fault("", BibFaultKind::UnknownEntryType { name });
            Kind::Document
        });
        let subtype = reader.text(&["entrysubtype"]).unwrap_or_default();
        let is_news = kind == Kind::Article && matches!(subtype.as_str(), "newspaper" | "magazine");
        let kind = if is_news { Kind::NewsArticle } else { kind };
        let mut builder = ItemBuilder { reader, kind, item: BTreeMap::new() };
        builder.build()
    }
}

struct ItemBuilder<'e> {
    reader: FieldReader<'e>,
    kind: Kind,
    item: BTreeMap<String, Value>,
}

impl ItemBuilder<'_> {
    fn missing(&mut self, field: &'static str) {
        let key = self.reader.entry.key.clone();
        self.reader.fault("", BibFaultKind::MissingField { key, field });
    }

    fn build(&mut self) -> Record {
        self.set("id", Some(self.reader.entry.key.clone()));
        self.set("type", Some(self.kind.csl_type().to_owned()));
        let title = self.reader.title("title", "subtitle");
        if title.is_none() {
            self.missing("title");
        }
        self.set("title", title.clone());
        let language = if self.reader.is_english() { "en" } else { "nb" };
        self.set("language", Some(language.to_owned()));

        let (mut names, mut has_other_names) = self.names("author", "author");
        let (editors, has_other_editors) = self.names("editor", "editor");
        self.names("translator", "translator");
        if names.is_empty() {
            (names, has_other_names) = match self.law_name() {
                Some(name) => (vec![name], false),
                None => (editors, has_other_editors),
            };
        }
        self.copy("title-short", &["shorttitle"]);

        let date = self.date();
        self.container(&names);
        self.publisher(&names);
        let genre = self.genre_and_numbers();
        self.addresses();
        Record {
            item: Item(std::mem::take(&mut self.item)),
            names,
            has_other_names,
            date,
            title: title.unwrap_or_default(),
            genre,
        }
    }

    fn set(&mut self, variable: &str, value: Option<String>) {
        if let Some(value) = value {
            self.item.insert(variable.to_owned(), Value::String(value));
        }
    }

    fn copy(&mut self, variable: &str, fields: &[&'static str]) {
        let value = self.reader.text(fields);
        self.set(variable, value);
    }

    fn names(&mut self, variable: &str, field: &'static str) -> (Vec<Name>, bool) {
        let (persons, has_others) = self.reader.persons(field);
        let mut values: Vec<_> = persons.iter().map(Name::value_of).collect();
        if has_others {
            // The engine cannot be told that a list goes on; what it prints for this name is
            // replaced afterwards.
            values.push(NameValue::Literal(LiteralName { literal: OTHERS.to_string() }));
        }
        if !values.is_empty() {
            self.item.insert(variable.to_owned(), Value::Names(values));
        }
        (persons.iter().map(Name::of).collect(), has_others)
    }

    /// Lists a law that has no author under its short title.
    fn law_name(&mut self) -> Option<Name> {
        if self.kind != Kind::Law {
            return None;
        }
        let family = capitalized(&self.reader.text(&["shorttitle"])?);
        let literal = NameValue::Literal(LiteralName { literal: family.clone() });
        self.item.insert("author".to_owned(), Value::Names(vec![literal]));
        Some(Name { family, initials: String::new() })
    }

    fn date(&mut self) -> Option<Date> {
        let date = self.reader.date();
        // The engine cannot ask whether a date has a month, and would print «(2017,)». This
        // variable is there only when it has one, and APA uses it for nothing else.
        let exact_date = date.filter(|date| date.month.is_some());
        let dates = [
            ("issued", date),
            ("available-date", exact_date),
            ("accessed", self.reader.date_field("urldate")),
        ];
        for (variable, date) in dates {
            if let Some(date) = date {
                self.item.insert(variable.to_owned(), Value::Date(date_value(date)));
            }
        }
        date
    }

    /// Sets the journal, book or website that a work stands in.
    fn container(&mut self, names: &[Name]) {
        let required = match self.kind {
            Kind::Article | Kind::NewsArticle => {
                let title = self.reader.title("journaltitle", "journalsubtitle");
                self.set("container-title", title);
                self.copy("container-title", &["journal"]);
                Some("journaltitle")
            }
            Kind::Chapter | Kind::EncyclopediaEntry => {
                let title = self.reader.title("booktitle", "booksubtitle");
                self.set("container-title", title);
                self.names("container-author", "bookauthor");
                Some("booktitle")
            }
            Kind::Webpage => {
                let site = self.reader.text(&["organization", "publisher", "institution"]);
                // APA leaves the name of the site out when it is the author.
                self.set("container-title", site.filter(|site| !is_sole_name(names, site)));
                None
            }
            _ => None,
        };
        if let Some(field) = required.filter(|_| !self.item.contains_key("container-title")) {
            self.missing(field);
        }
    }

    fn publisher(&mut self, names: &[Name]) {
        if self.kind.is_article() || self.kind == Kind::Webpage {
            return;
        }
        let listed = self.reader.list("publisher");
        let publisher = listed.or_else(|| {
            self.reader.text(&["institution", "school", "organization", "howpublished"])
        });
        let is_on_lovdata = || {
            self.reader
                .entry
                .get("url")
                .is_some_and(|url| url.format_verbatim().contains("lovdata.no/"))
        };
        let publisher = publisher
            .or_else(|| (self.kind == Kind::Law && is_on_lovdata()).then(|| "Lovdata".to_owned()));
        // APA 7: a publisher that is the author is not named twice.
        self.set("publisher", publisher.filter(|publisher| !is_sole_name(names, publisher)));
    }

    fn genre_and_numbers(&mut self) -> Option<Genre> {
        self.copy("page", &["pages"]);
        self.copy("volume", &["volume"]);
        self.copy("edition", &["edition"]);
        self.copy("version", &["version"]);
        if self.kind.is_article() {
            self.copy("issue", &["number", "issue"]);
            let number = self.reader.text(&["eid"]);
            self.set("number", number.map(unbreakable_number));
            return None;
        }
        let number = self.reader.text(&["number"]);
        let has_number = number.is_some();
        let is_numbered = matches!(self.kind, Kind::Report | Kind::Law | Kind::Document);
        self.set("number", number.filter(|_| is_numbered).map(unbreakable_number));

        let mut written = self.reader.text(&["type"]);
        if self.kind == Kind::Report {
            written = written.or_else(|| self.reader.text(&["series"]));
        }
        let genre = match (written.as_deref(), &self.reader.entry.entry_type) {
            (Some("phdthesis"), _) | (None, EntryType::PhdThesis) => Genre::DoctoralThesis,
            (Some("mathesis" | "mastersthesis"), _) | (None, EntryType::MastersThesis) => {
                Genre::MastersThesis
            }
            (Some("techreport"), _) => Genre::TechnicalReport,
            (Some("resreport"), _) => Genre::ResearchReport,
            (None, _) if self.kind == Kind::Report && has_number => Genre::Report,
            _ => {
                self.set("genre", written);
                return None;
            }
        };
        Some(genre)
    }

    fn addresses(&mut self) {
        if let Some(doi) = self.reader.verbatim("doi") {
            let prefixes = [
                "https://doi.org/",
                "http://doi.org/",
                "https://dx.doi.org/",
                "http://dx.doi.org/",
                "doi:",
            ];
            let bare =
                prefixes.iter().find_map(|prefix| doi.strip_prefix(prefix)).unwrap_or(&doi).trim();
            if bare.starts_with("10.") && bare.contains('/') && !bare.contains(char::is_whitespace)
            {
                self.set("DOI", Some(bare.to_owned()));
            } else {
                self.reader.fault("doi", BibFaultKind::InvalidDoi { value: doi });
            }
        }
        if let Some(url) = self.reader.verbatim("url") {
            let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
            if host.is_some_and(|host| !host.is_empty())
                && !url.contains(|c: char| c.is_whitespace() || c.is_control())
            {
                self.set("URL", Some(url));
            } else {
                self.reader.fault("url", BibFaultKind::InvalidUrl { value: url });
            }
        }
    }
}

fn date_value(date: Date) -> DateValue {
    let parts = [Some(date.year), date.month.map(i16::from), date.day.map(i16::from)];
    DateValue::DateParts {
        date_parts: VecDateRange(vec![VecDate(parts.into_iter().flatten().collect())]),
        literal: None,
        season: None,
        circa: date.is_circa,
    }
}

/// Keeps the engine from reading «1-2013» as a range and from dropping a parenthesis it thinks it
/// has printed already.
fn unbreakable_number(number: String) -> String {
    let mut number = number.replace('-', HYPHEN);
    if number.ends_with(')') {
        number.push(WORD_JOINER);
    }
    number
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
