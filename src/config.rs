//! What does `book.toml` say about the book as a whole?
//!
//! The file is read key by key; what the book does not say has a default, so that a book needs only a
//! title and a language.

use std::sync::Arc;

use crate::diagnostics::{Code, Level, Report, codes};
use crate::language::{ContentLanguage, Language};
use crate::layer::settings::{self, Edition, Layer, RawLayer};
use crate::model::block::PartKind;
use crate::model::id::{RoleId, slug};
use crate::model::meta::Silence;
use crate::parse::fields::Fields;
use crate::parse::front_matter;
use crate::parse::keys;
use crate::scaffold;
use crate::source::{FileId, SourceFile, Span, Spanned};

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

/// A role that reads the book, or a school level: an id and its names.
#[derive(Debug, Clone)]
pub struct Role {
    pub id: RoleId,
    pub nb: String,
    pub nn: String,
}

/// What the host must answer for: links and names that stand at the foot of every page.
#[derive(Debug, Clone, Default)]
pub struct Host {
    pub name: Option<String>,
    pub accessibility_statement: Option<String>,
    pub privacy: Option<String>,
    pub contact: Option<String>,
    pub editor: Option<String>,
    /// The e-mail address that readers write to about a page.
    pub feedback: Option<String>,
    /// Other sites that may show the pages in a frame, besides the host's own.
    pub frame_ancestors: Vec<String>,
}

impl Role {
    pub fn name(&self, language: Language) -> &str {
        if language == Language::Nn { &self.nn } else { &self.nb }
    }

    /// Says whether an editor's word means this role: its id or one of its names, in any case.
    fn is_called(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        [self.id.as_str(), &self.nb, &self.nn].iter().any(|name| name.to_lowercase() == word)
    }
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
    let mut fields = Fields::parse(text, file, 0, &keys::BOOK, report);
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
    let host = host(table, base.map(|base| &base.host), &mut unfilled, report);
    if is_for_site {
        check_duties(&host, &unfilled, span, report);
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

/// Reads roles. They come in the place of the ones there are, or after them.
fn roles(tables: Vec<Fields>, after: bool, mut known: Vec<Role>, report: &mut Report) -> Vec<Role> {
    if tables.is_empty() {
        return known;
    }
    let mut roles: Vec<(Role, Span)> = Vec::new();
    for mut fields in tables {
        let nb = fields.required_string("nb", report);
        let nn = fields.string("nn", report);
        let id = fields.string("id", report);
        fields.finish(report);
        let Some(nb) = nb else { continue };
        let (id, span) = match id {
            Some(id) => (id.value, id.span),
            None => (slug(&nb.value), nb.span),
        };
        if let Some((_, first)) = roles.iter().find(|(role, _)| role.id.as_str() == id) {
            report.push(codes::duplicate_key(span, &id, *first));
            continue;
        }
        let nn = value(nn).unwrap_or_else(|| nb.value.clone());
        roles.push((Role { id: RoleId(id), nb: nb.value, nn }, span));
    }
    if !after {
        known.clear();
    }
    let new = roles.into_iter().map(|(role, _)| role);
    let new: Vec<Role> = new.filter(|role| known.iter().all(|one| one.id != role.id)).collect();
    known.extend(new);
    known
}

fn default_roles() -> Vec<Role> {
    named(&[
        ("larer", "lærer", "lærar"),
        ("skoleleder", "skoleleder", "skuleleiar"),
        ("skoleeier", "skoleeier", "skuleeigar"),
        ("ppt", "PPT", "PPT"),
        ("sfo", "SFO", "SFO"),
    ])
}

fn default_levels() -> Vec<Role> {
    named(&[
        ("barnetrinn", "barnetrinn", "barnetrinn"),
        ("ungdomstrinn", "ungdomstrinn", "ungdomstrinn"),
        ("videregaende", "videregående", "vidaregåande"),
    ])
}

fn named(names: &[(&str, &str, &str)]) -> Vec<Role> {
    let role = |(id, nb, nn): &(&str, &str, &str)| Role {
        id: RoleId((*id).to_owned()),
        nb: (*nb).to_owned(),
        nn: (*nn).to_owned(),
    };
    names.iter().map(role).collect()
}

/// Reads `[host]`, key by key over what the base says. What a new book proposes is no answer: such keys are reported, and
/// put among the `unfilled`.
fn host(
    mut fields: Fields,
    base: Option<&Host>,
    unfilled: &mut Vec<&'static str>,
    report: &mut Report,
) -> Host {
    let none = Host::default();
    let base = base.unwrap_or(&none);
    let or = |own: Option<String>, base: &Option<String>| own.or_else(|| base.clone());
    let mut string = |fields: &mut Fields, key: &'static str, report: &mut Report| {
        let slot = fields.string(key, report)?;
        if is_proposal(&slot.value) {
            report.push(codes::unfilled_host_slot(slot.span, key, &slot.value));
            unfilled.push(key);
            return None;
        }
        Some(slot)
    };
    let host = Host {
        name: or(value(string(&mut fields, "name", report)), &base.name),
        accessibility_statement: or(
            filled(string(&mut fields, "accessibility_statement", report)),
            &base.accessibility_statement,
        ),
        privacy: or(filled(string(&mut fields, "privacy", report)), &base.privacy),
        contact: or(value(string(&mut fields, "contact", report)), &base.contact),
        editor: or(filled(string(&mut fields, "editor", report)), &base.editor),
        feedback: or(
            fields.string("feedback", report).and_then(|address| mail_address(address, report)),
            &base.feedback,
        ),
        frame_ancestors: {
            let sites = fields.strings("frame_ancestors", report).into_iter();
            let own: Vec<String> = sites.filter_map(|site| frame_ancestor(site, report)).collect();
            if own.is_empty() { base.frame_ancestors.clone() } else { own }
        },
    };
    fields.finish(report);
    host
}

/// Returns a site that may show the pages in a frame, when it is one alone: it goes into a header as it is.
fn frame_ancestor(site: Spanned<String>, report: &mut Report) -> Option<String> {
    let written = site.value.trim();
    let host = written.strip_prefix("https://").map(|host| host.strip_prefix("*.").unwrap_or(host));
    let plain = |letter: char| letter.is_ascii_alphanumeric() || ".-:".contains(letter);
    if host.is_some_and(|host| host.contains('.') && host.chars().all(plain)) {
        return Some(written.to_owned());
    }
    report.push(codes::invalid_form(
        site.span,
        "frame_ancestors",
        written,
        "https://*.sharepoint.com",
    ));
    None
}

/// Says whether a value is one that a new book has, to be replaced: `https://…`, also with three dots for the one sign.
fn is_proposal(value: &str) -> bool {
    let value = value.trim();
    let address = value.strip_prefix("https://").unwrap_or(value);
    address.trim_matches(['.', '…']).is_empty()
        || scaffold::book::host_proposals().any(|one| one == value)
}

/// Warns of what the law asks of whoever runs a site and `[host]` has no answer to. What is `unfilled` has been told of.
fn check_duties(host: &Host, unfilled: &[&str], span: Span, report: &mut Report) {
    let duties = [
        ("accessibility_statement", &host.accessibility_statement),
        ("privacy", &host.privacy),
        ("editor", &host.editor),
    ];
    let empty: Vec<&str> = duties
        .iter()
        .filter(|(_, slot)| slot.is_none())
        .map(|(key, _)| *key)
        .filter(|key| !unfilled.contains(key))
        .collect();
    if !empty.is_empty() {
        report.push(codes::empty_host_slots(span, &empty));
    }
}

/// Returns what stands in a slot that is filled in.
fn filled(slot: Option<Spanned<String>>) -> Option<String> {
    value(slot).filter(|text| !text.trim().is_empty())
}

/// Returns an e-mail address, when it looks like one: a link to it is made of it.
fn mail_address(address: Spanned<String>, report: &mut Report) -> Option<String> {
    let written = address.value.trim();
    let plain = |part: &str| {
        !part.is_empty()
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || ".-_+".contains(letter))
    };
    match written.split_once('@') {
        Some((name, host)) if plain(name) && plain(host) && host.contains('.') => {
            Some(written.to_owned())
        }
        _ => {
            report.push(codes::invalid_form(address.span, "feedback", written, "post@skolen.no"));
            None
        }
    }
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
