//! What do the registers hold? Law, terms and programmes, each a TOML file of its own.
//!
//! References inside a register are looked up here; those that lead out of it (a term's law, a programme's
//! works) stay as written until `resolve`.

mod law;

use std::collections::HashMap;

use jiff::civil::Date;

use crate::config::Config;
use crate::diagnostics::{Report, codes};
use crate::language::Language;
use crate::model::evidence::Evidence;
use crate::model::id::{ProgrammeId, RoleId, TermId, is_slug, slug};
use crate::model::search_words::SearchWords;
use crate::parse::fields::{Fields, without_unclosed};
use crate::parse::front_matter::{evidence, roles};
use crate::parse::keys;
use crate::source::{FileId, SourceFile, Span, Spanned};

pub use law::{law, meant, unknown_section};

/// A glossary entry whose references are as written.
#[derive(Debug, Clone)]
pub struct RawTerm {
    pub id: Spanned<String>,
    pub nb: String,
    pub nn: String,
    pub definition: String,
    pub definition_nn: Option<String>,
    pub aliases: Vec<String>,
    pub former: Vec<String>,
    pub forms: Vec<String>,
    pub related: Vec<TermId>,
    pub law: Option<Spanned<String>>,
    pub source: Option<Spanned<String>>,
    pub mark: bool,
}

/// A programme whose references are as written.
#[derive(Debug, Clone)]
pub struct RawProgramme {
    pub id: ProgrammeId,
    pub name: String,
    pub theme: String,
    pub levels: Vec<RoleId>,
    pub owner: String,
    pub summary: String,
    pub evidence: Spanned<Evidence>,
    pub evidence_note: Option<String>,
    pub references: Vec<Spanned<String>>,
    pub checked: Date,
    pub url: Option<String>,
}

/// Puts names from a hash map in order, so that the proposal never depends on chance.
pub fn sorted<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    names
}

/// Reads a `begreper.toml`. `base` are the terms of the book that this one builds on.
pub fn terms(
    file: FileId,
    source: &SourceFile,
    base: &[RawTerm],
    report: &mut Report,
) -> Vec<RawTerm> {
    let text = without_unclosed(&source.text, file, 0, &keys::TERMS, report);
    let mut fields = Fields::parse(&text, file, 0, &keys::TERMS, report);
    let mut ids = Ids::beside(base.iter().map(|term| (term.id.value.clone(), term.id.span)));
    let mut terms = Vec::new();
    let mut related: Vec<Vec<Spanned<String>>> = Vec::new();
    for mut fields in fields.tables("terms", report) {
        let id = fields.required_string("id", report);
        let nb = fields.required_string("nb", report);
        let nn = fields.string("nn", report);
        let definition = fields.required_string("definition", report);
        let definition_nn = fields.string("definition_nn", report);
        let aliases = values(fields.strings("aliases", report));
        let former = values(fields.strings("former", report));
        let forms = values(fields.strings("forms", report));
        let others = fields.strings("related", report);
        let law = fields.string("law", report);
        let source = fields.string("source", report);
        let mark = fields.boolean("mark", report);
        fields.finish(report);
        let Some(id) = id else { continue };
        let span = id.span;
        let Some(id) = ids.take(id, report) else { continue };
        // What is missing is reported; links to the term are not called dead for that.
        let nb = nb.map_or_else(|| id.clone(), |nb| nb.value);
        related.push(others);
        terms.push(RawTerm {
            id: Spanned { value: id, span },
            nn: nn.map_or_else(|| nb.clone(), |nn| nn.value),
            nb,
            definition: definition.map(|definition| definition.value).unwrap_or_default(),
            definition_nn: definition_nn.map(|definition| definition.value),
            aliases,
            former,
            forms,
            related: Vec::new(),
            law,
            source,
            mark: mark.is_none_or(|mark| mark.value),
        });
    }
    fields.finish(report);
    for (index, others) in related.into_iter().enumerate() {
        for other in others {
            if base.iter().chain(&terms).any(|term| term.id.value == other.value) {
                terms[index].related.push(TermId(other.value));
            } else {
                let known = base.iter().chain(&terms).map(|term| term.id.value.as_str());
                report.push(codes::unknown_term(other.span, &other.value, known));
            }
        }
    }
    terms
}

/// Reads `sokeord.toml`.
pub fn search_words(file: FileId, source: &SourceFile, report: &mut Report) -> SearchWords {
    let mut of_lines = Report::default();
    let text = without_unclosed(&source.text, file, 0, &keys::SEARCH_WORDS, &mut of_lines);
    let mut fields = Fields::parse(&text, file, 0, &keys::SEARCH_WORDS, &mut of_lines);
    let is_whole = of_lines.is_empty();
    report.append(of_lines);
    let lower = |word: Spanned<String>| word.value.trim().to_lowercase();
    let mut words = SearchWords::default();
    for mut group in fields.tables("same", report) {
        let place = group.place("words");
        let span = group.span;
        let mut own = Report::default();
        let same: Vec<String> = group.strings("words", &mut own).into_iter().map(lower).collect();
        group.finish(&mut own);
        if same.len() > 1 {
            words.same.push(same);
        } else if own.is_empty() && is_whole {
            // Whoever mends another fault of the group sees whether words are still lacking.
            own.push(codes::too_few_words(place.unwrap_or(span), &same.join(", ")));
        }
        report.append(own);
    }
    for split in fields.strings("split", report) {
        let parts = split.value.split('|').filter(|part| !part.trim().is_empty()).count();
        if parts > 1 && parts == split.value.split('|').count() {
            words.split.push(lower(split));
        } else {
            report.push(codes::invalid_form(split.span, "split", &split.value, "klasse|miljø"));
        }
    }
    words.whole = fields.strings("whole", report).into_iter().map(lower).collect();
    fields.finish(report);
    words
}

/// Reads a `programmer.toml`. `base` are the programmes of the book that this one builds on.
pub fn programmes(
    file: FileId,
    source: &SourceFile,
    config: &Config,
    base: &[RawProgramme],
    report: &mut Report,
) -> Vec<RawProgramme> {
    let text = without_unclosed(&source.text, file, 0, &keys::PROGRAMMES, report);
    let mut fields = Fields::parse(&text, file, 0, &keys::PROGRAMMES, report);
    let mut ids = Ids::beside(base.iter().map(|one| (one.id.to_string(), one.evidence.span)));
    let mut programmes = Vec::new();
    for table in fields.tables("programmes", report) {
        programmes.extend(programme(table, config, &mut ids, report));
    }
    fields.finish(report);
    programmes
}

fn programme(
    mut fields: Fields,
    config: &Config,
    ids: &mut Ids,
    report: &mut Report,
) -> Option<RawProgramme> {
    let place = fields.span;
    let id = fields.required_string("id", report);
    let name = fields.required_string("name", report);
    let theme = fields.string("theme", report);
    let levels = fields.strings("levels", report);
    let owner = fields.string("owner", report);
    let summary = fields.required_string("summary", report);
    let label = fields.required_string("evidence", report);
    let evidence_note = fields.string("evidence_note", report);
    let references = fields.strings("references", report);
    let checked = fields.required_date("checked", report);
    let url = fields.string("url", report);
    fields.finish(report);
    let evidence = label.and_then(|label| evidence("evidence", &label, Language::Nb, report));
    let levels = roles("levels", &levels, &config.levels, Language::Nb, report);
    // What is missing is reported; links to the programme are not called dead for that.
    let id = ids.take(id?, report)?;
    Some(RawProgramme {
        name: name.map_or_else(|| id.clone(), |name| name.value),
        id: ProgrammeId(id),
        theme: theme.map(|theme| theme.value).unwrap_or_default(),
        levels,
        owner: owner.map(|owner| owner.value).unwrap_or_default(),
        summary: summary.map(|summary| summary.value).unwrap_or_default(),
        evidence: evidence.unwrap_or(Spanned { value: Evidence::Practice, span: place }),
        evidence_note: evidence_note.map(|note| note.value),
        references,
        checked: checked.map(|date| date.value).unwrap_or_default(),
        url: url.map(|url| url.value),
    })
}

fn values(spanned: Vec<Spanned<String>>) -> Vec<String> {
    spanned.into_iter().map(|one| one.value).collect()
}

/// The ids that a register has used, with the first place of each.
#[derive(Default)]
struct Ids(HashMap<String, Span>);

impl Ids {
    /// Begins a register that stands beside that of a base.
    fn beside(base: impl Iterator<Item = (String, Span)>) -> Ids {
        Ids(base.collect())
    }

    /// Takes an id that becomes part of an address: a slug, and the only one of its name.
    fn take(&mut self, id: Spanned<String>, report: &mut Report) -> Option<String> {
        if !is_slug(&id.value) {
            report.push(codes::invalid_anchor(id.span, &id.value, &slug(&id.value)));
            return None;
        }
        self.take_as(&id.value, id.span, report)?;
        Some(id.value)
    }

    fn take_as(&mut self, key: &str, span: Span, report: &mut Report) -> Option<()> {
        if let Some(first) = self.0.get(key) {
            report.push(if first.file == span.file {
                codes::duplicate_key(span, key, *first)
            } else {
                codes::entry_of_base(span, key, *first)
            });
            return None;
        }
        self.0.insert(key.to_owned(), span);
        Some(())
    }
}
