//! What does `book.toml` say about the book as a whole?
//!
//! The file is read key by key; what the book does not say has a default, so that a book needs only a
//! title and a language.

mod host;
mod roles;

use std::sync::Arc;

use crate::diagnostics::{Code, Level, Report, codes};
use crate::language::ContentLanguage;
use crate::layer::settings::{self, Edition, Layer, RawLayer};
use crate::model::block::PartKind;
use crate::model::id::RoleId;
use crate::model::meta::Silence;
use crate::parse::fields::{Fields, without_unclosed};
use crate::parse::front_matter;
use crate::parse::keys;
use crate::source::{FileId, SourceFile, Spanned};

pub use host::Host;
pub use roles::Role;

use roles::{default_levels, default_roles, roles};

/// The book's facts as meant.
#[derive(Debug, Clone)]
pub struct Config {
    pub title: String,
    pub subtitle: Option<String>,
    pub language: ContentLanguage,
    /// What this state of the book is called, e.g. `2026/2027`.
    pub edition: Option<String>,
    pub owner: Option<String>,
    /// Where the site lies, with a `/` at the end. Used where an address must be absolute, nowhere else.
    pub base_url: Option<String>,
    pub review_months: u32,
    pub roles: Vec<Role>,
    pub levels: Vec<Role>,
    pub host: Host,
    pub parts: Vec<(PartKind, Vec<String>)>,
    /// What the book makes of the rules of `check`, where that differs from their own levels.
    pub levels_of_rules: Vec<(Code, Level)>,
    /// Rules that are silent at a place of a file without a front matter, by its path.
    pub allow: Vec<(String, Silence)>,
    /// What is said of the book as one that builds on another, when it does.
    pub layer: Option<Layer>,
    /// What the book it builds on says of itself.
    pub base: Option<Arc<Config>>,
    /// The books that build on this one and are built with it.
    pub editions: Vec<Edition>,
}

impl Config {
    /// Reads `book.toml`. Returns a config only when nothing in it is wrong.
    pub fn read(file: FileId, source: &SourceFile, report: &mut Report) -> Option<Config> {
        whole(read(file, &source.text, None), report)
    }

    /// Reads the `book.toml` of a book that builds on another. What it does not say, the other one says; roles and
    /// levels of its own come beside those of the base, whose pages name them.
    pub fn read_over(
        base: &Config,
        file: FileId,
        source: &SourceFile,
        report: &mut Report,
    ) -> Option<Config> {
        whole(read(file, &source.text, Some(base)), report)
    }

    /// Returns what the common files are read by: a school's language, roles and headings are for what it writes
    /// itself, and leave the common book as it is.
    pub fn common(&self) -> &Config {
        self.base.as_deref().unwrap_or(self)
    }

    /// Returns the role or level that a word in front matter means.
    pub fn find_role<'a>(roles: &'a [Role], word: &str) -> Option<&'a Role> {
        roles.iter().find(|role| role.is_called(word))
    }

    pub fn role(&self, id: &RoleId) -> &Role {
        let mut roles = self.roles.iter().chain(&self.levels);
        roles.find(|role| role.id == *id).expect("front matter is held to the book's roles")
    }
}

/// What reading gave, and what was found on the way.
type Read = (Option<Config>, Report);

/// Returns the config when nothing in it is wrong.
fn whole((config, found): Read, report: &mut Report) -> Option<Config> {
    let fine = !found.has_errors();
    report.append(found);
    config.filter(|_| fine)
}

fn read(file: FileId, text: &str, base: Option<&Config>) -> Read {
    let mut found = Report::default();
    let config = read_into(file, text, base, &mut found);
    (config, found)
}

fn read_into(
    file: FileId,
    text: &str,
    base: Option<&Config>,
    report: &mut Report,
) -> Option<Config> {
    let text = without_unclosed(text, file, 0, &keys::BOOK, report);
    let mut fields = Fields::parse(&text, file, 0, &keys::BOOK, report);
    let layer = RawLayer::read(&mut fields, report);
    // The word has two meanings: what this state of the book is called, and the schools' own books.
    let has_label = fields.is_text("edition");
    let tables = if has_label { Vec::new() } else { fields.tables("edition", report) };
    let editions = settings::editions(tables, report);
    if let (Some(base), false) = (&layer.base, editions.is_empty()) {
        report.push(codes::editions_in_layer(base.span));
    }
    if layer.is_baseless || (layer.base.is_some() && base.is_none()) {
        // The base could not be read, and that was said.
        return None;
    }
    let mut required = |key, report: &mut Report| match base {
        Some(_) => fields.string(key, report),
        None => fields.required_string(key, report),
    };
    let title = required("title", report);
    let language = required("language", report);
    let subtitle = fields.string("subtitle", report);
    let label = fields.string("edition_label", report);
    let edition = if has_label { fields.string("edition", report) } else { label };
    let owner = fields.string("owner", report);
    let base_url = fields.string("base_url", report).and_then(|url| base_url(url, report));
    let review_months = fields.integer("review_months", report).map(months_between_reviews);
    let of_base = |roles: fn(&Config) -> &Vec<Role>, default: fn() -> Vec<Role>| match base {
        Some(base) => roles(base).clone(),
        None => default(),
    };
    let readers = of_base(|base| &base.roles, default_roles);
    let readers = roles(fields.tables("roles", report), base.is_some(), readers, report);
    let levels = of_base(|base| &base.levels, default_levels);
    let levels = roles(fields.tables("levels", report), base.is_some(), levels, report);
    // A book that has the table is meant for a site; one that has not is somebody's first try.
    let is_for_site = fields.has("host");
    let table = fields.table("host", report);
    let span = table.span;
    let mut unfilled = Vec::new();
    let host = host::read(table, base.map(|base| &base.host), &mut unfilled, report);
    if is_for_site {
        host::check_duties(&host, &unfilled, span, report);
    }
    let parts = parts(fields.table("parts", report), base, report);
    let mut rules = levels_of_rules(fields.table("check", report), report);
    let mut allow = silences(fields.tables("allow", report), report);
    fields.finish(report);
    if let Some(base) = base {
        // The last word on a rule is the one that counts.
        rules.splice(0..0, base.levels_of_rules.iter().cloned());
        allow.splice(0..0, base.allow.iter().cloned());
    }

    let language = language.and_then(|tag| {
        let known: Vec<&str> = ContentLanguage::ALL.iter().map(|known| known.tag()).collect();
        let language = ContentLanguage::from_tag(&tag.value);
        if language.is_none() {
            report.push(codes::invalid_value(tag.span, "language", &tag.value, &known));
        }
        language
    });
    let title = value(title).or_else(|| base.map(|base| base.title.clone()))?;
    let of_base = |slot: fn(&Config) -> &Option<String>| base.and_then(|base| slot(base).clone());
    Some(Config {
        layer: layer.validated(&title),
        base: base.cloned().map(Arc::new),
        editions,
        title,
        subtitle: value(subtitle).or_else(|| of_base(|base| &base.subtitle)),
        language: language.or(base.map(|base| base.language))?,
        edition: value(edition).or_else(|| of_base(|base| &base.edition)),
        owner: value(owner).or_else(|| of_base(|base| &base.owner)),
        // Each site has an address of its own.
        base_url,
        review_months: review_months.unwrap_or(base.map_or(24, |base| base.review_months)),
        roles: readers,
        levels,
        host,
        parts,
        levels_of_rules: rules,
        allow,
    })
}

/// Returns a number of months between reviews, which the table of keys holds to 1 to 120.
pub fn months_between_reviews(months: Spanned<i64>) -> u32 {
    u32::try_from(months.value).expect("it is in the range of its key")
}

/// Makes sure that an address of a site is absolute and ends in `/`.
pub fn base_url(url: Spanned<String>, report: &mut Report) -> Option<String> {
    let written = url.value.trim();
    if !written.starts_with("https://") && !written.starts_with("http://") {
        report.push(codes::invalid_form(url.span, "base_url", written, "https://…"));
        return None;
    }
    Some(format!("{}/", written.trim_end_matches('/')))
}

fn value<T>(spanned: Option<Spanned<T>>) -> Option<T> {
    spanned.map(|spanned| spanned.value)
}

/// Reads `[parts]`: headings that open a typed part beside the ones every book knows.
fn parts(
    mut fields: Fields,
    base: Option<&Config>,
    report: &mut Report,
) -> Vec<(PartKind, Vec<String>)> {
    let mut parts = Vec::new();
    for kind in PartKind::ALL {
        let of_base = base.into_iter().flat_map(|base| &base.parts);
        let of_base = of_base.filter(|(known, _)| *known == kind).flat_map(|(_, words)| words);
        // The base's pages go by the base's headings.
        let mut headings: Vec<String> = of_base.cloned().collect();
        headings.extend(fields.strings(kind.key(), report).into_iter().map(|one| one.value));
        parts.push((kind, headings));
    }
    fields.finish(report);
    parts
}

/// Reads `[check]`: a level for each rule that the book judges in its own way.
fn levels_of_rules(mut fields: Fields, report: &mut Report) -> Vec<(Code, Level)> {
    let mut levels = Vec::new();
    for code in Code::rules() {
        let Some(word) = fields.string(code.id(), report) else { continue };
        match Level::from_word(&word.value) {
            Some(level) => levels.push((code, level)),
            None => {
                let known = Level::words();
                report.push(codes::invalid_value(word.span, code.id(), &word.value, &known));
            }
        }
    }
    fields.finish(report);
    levels
}

/// Reads `[[allow]]`: silences for files that have no front matter to say it in.
fn silences(tables: Vec<Fields>, report: &mut Report) -> Vec<(String, Silence)> {
    let mut silences = Vec::new();
    for mut fields in tables {
        let file = fields.required_string("file", report);
        let silence = front_matter::silence(&mut fields, report);
        fields.finish(report);
        if let (Some(file), Some(silence)) = (file, silence) {
            silences.push((file.value, silence));
        }
    }
    silences
}
