//! What does a page say about itself? TOML between two `+++` lines, one schema for each kind of page.

use std::ops::Range;

use crate::config::{Config, Role, months_between_reviews};
use crate::diagnostics::{Code, Report, codes};
use crate::language::{ContentLanguage, Language};
use crate::model::evidence::Evidence;
use crate::model::id::RoleId;
use crate::model::meta::{Change, OldAnchor, PageKind, PageMeta, Phase, Silence};
use crate::model::month::Month;
use crate::parse::fields::{self, Fields};
use crate::parse::keys;
use crate::source::{FileId, SourceFile, Span, Spanned};

/// A page's text, cut in two: the bytes of its front matter and of its body.
pub struct Cut {
    pub front_matter: Option<Range<usize>>,
    pub body: Range<usize>,
}

/// Finds the front matter. Reports when there is none, when it is not closed, and when it is YAML; then
/// there is none to read, but the text after it is read all the same.
pub fn cut(file: FileId, source: &SourceFile, report: &mut Report) -> Cut {
    let text = &source.text;
    let above = empty_lines(text);
    let first_line = text[above..].lines().next().unwrap_or_default();
    let first = Span::new(file, above..above + first_line.len());
    let fence = first_line.trim_end();
    if fence != "+++" && fence != "---" {
        let is_below = text[above..].lines().filter(|line| line.trim_end() == "+++").count() > 1;
        report.push(if is_below {
            codes::words_above_front_matter(first)
        } else {
            codes::missing_front_matter(Span::new(file, 0..text.lines().next().map_or(0, str::len)))
        });
        return Cut { front_matter: None, body: 0..text.len() };
    }
    let start = (above + first_line.len() + 1).min(text.len());
    let mut offset = start;
    let mut found = None;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == fence {
            found = Some((start..offset, offset + line.len()..text.len()));
            break;
        }
        offset += line.len();
    }
    if fence == "---" {
        report.push(codes::yaml_front_matter(first));
        let body = found.map_or(text.len()..text.len(), |(_, body)| body);
        return Cut { front_matter: None, body };
    }
    match found {
        Some((front_matter, body)) => Cut { front_matter: Some(front_matter), body },
        None => {
            report.push(codes::unclosed_front_matter(first));
            Cut { front_matter: None, body: text.len()..text.len() }
        }
    }
}

/// Returns the length of the empty lines that a text begins with: nobody sees them.
fn empty_lines(text: &str) -> usize {
    let blank = text.len() - text.trim_start().len();
    text[..blank].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Reads the front matter of a page. Every fault is reported and its key left out.
///
/// A page without a usable title is called by its file until that is mended, so that the faults in its text
/// are found as well and the links to it are not called dead.
pub fn read(
    file: FileId,
    source: &SourceFile,
    cut: &Cut,
    kind: PageKind,
    config: &Config,
    report: &mut Report,
) -> PageMeta {
    let raw = match &cut.front_matter {
        Some(range) => RawFrontMatter::read(file, source, range.clone(), kind, report),
        None => RawFrontMatter::default(),
    };
    raw.validated(file, source, config, report)
}

/// The front matter as written.
#[derive(Default)]
struct RawFrontMatter {
    title: Option<Spanned<String>>,
    summary: Option<Spanned<String>>,
    weight: Option<Spanned<i64>>,
    lang: Option<Spanned<String>>,
    audience: Vec<Spanned<String>>,
    levels: Vec<Spanned<String>>,
    phase: Option<Spanned<String>>,
    season: Vec<Spanned<String>>,
    evidence: Option<Spanned<String>>,
    reviewed: Option<Spanned<jiff::civil::Date>>,
    review_months: Option<Spanned<i64>>,
    owner: Option<Spanned<String>>,
    keywords: Vec<Spanned<String>>,
    related: Vec<Spanned<String>>,
    aliases: Vec<Spanned<String>>,
    old_anchors: Vec<OldAnchor>,
    changes: Vec<Change>,
    draft: Option<Spanned<bool>>,
    allow: Vec<Silence>,
    situation: Option<Spanned<String>>,
    minutes: Option<Spanned<i64>>,
}

/// Says whether a page lies right in `content/`, where articles are none.
fn is_outside_topic(kind: PageKind, path: &str) -> bool {
    kind == PageKind::Page && path.matches('/').count() == 1
}

impl RawFrontMatter {
    /// Reads the keys that a page of this kind has.
    fn read(
        file: FileId,
        source: &SourceFile,
        range: Range<usize>,
        kind: PageKind,
        report: &mut Report,
    ) -> RawFrontMatter {
        let text = &source.text[range.clone()];
        let key = is_outside_topic(kind, &source.path)
            .then(|| fields::place_of_first(text, &keys::of_articles()))
            .flatten();
        let kind = match key {
            Some(key) => {
                let start = range.start + key.start;
                let span = Span::new(file, start..start + key.len());
                let name = source.path.rsplit('/').next().unwrap_or_default();
                let path = format!("content/…/{name}");
                report.push(codes::article_outside_topic(span, &text[key], &path));
                PageKind::Article
            }
            None => kind,
        };
        let keys = keys::page(kind);
        let text = fields::without_unclosed(text, file, range.start, keys, report);
        let mut fields = Fields::parse(&text, file, range.start, keys, report);
        let mut raw = RawFrontMatter {
            title: fields.required_string("title", report),
            summary: fields.required_string("summary", report),
            lang: fields.string("lang", report),
            keywords: fields.strings("keywords", report),
            aliases: fields.strings("aliases", report),
            old_anchors: old_anchors(&mut fields, report),
            reviewed: fields.date("reviewed", report),
            review_months: fields.integer("review_months", report),
            owner: fields.string("owner", report),
            changes: changes(fields.tables("changes", report), report),
            draft: fields.boolean("draft", report),
            allow: silences(fields.tables("allow", report), report),
            ..RawFrontMatter::default()
        };
        if matches!(kind, PageKind::Topic | PageKind::Article | PageKind::Path | PageKind::Page) {
            raw.weight = fields.integer("weight", report);
        }
        if matches!(kind, PageKind::Article | PageKind::Path) {
            raw.audience = fields.strings("audience", report);
            raw.levels = fields.strings("levels", report);
        }
        if kind == PageKind::Article {
            raw.phase = fields.string("phase", report);
            raw.season = fields.strings("season", report);
            raw.evidence = fields.string("evidence", report);
            raw.related = fields.strings("related", report);
        }
        if kind == PageKind::Path {
            raw.situation = fields.string("situation", report);
            raw.minutes = fields.integer("minutes", report);
        }
        if let Some(written) = fields.string("kind", report) {
            let known = [kind.name()];
            if written.value != known[0] {
                report.push(codes::invalid_value(written.span, "kind", &written.value, &known));
            }
        }
        fields.finish(report);
        raw
    }

    fn validated(
        self,
        file: FileId,
        source: &SourceFile,
        config: &Config,
        report: &mut Report,
    ) -> PageMeta {
        let language = self.language(config, report);
        let spoken = language.spoken();
        let audience = roles("audience", &self.audience, &config.roles, spoken, report);
        let levels = roles("levels", &self.levels, &config.levels, spoken, report);
        let phase = self.phase(report);
        let season = self.season(spoken, report);
        let evidence = self.evidence(spoken, report);
        let review_months = self.review_months.map(months_between_reviews);
        let minutes = self
            .minutes
            .map(|minutes| u32::try_from(minutes.value).expect("it is in the range of its key"));
        let title = self
            .title
            .unwrap_or_else(|| Spanned { value: source.path.clone(), span: Span::start_of(file) });
        let summary_span = self.summary.as_ref().map_or(title.span, |summary| summary.span);
        let summary = self.summary.map(|summary| summary.value).unwrap_or_default();
        PageMeta {
            span: title.span,
            summary_span,
            title: title.value.trim().to_owned(),
            summary: summary.trim().to_owned(),
            weight: self.weight.map_or(0, |weight| weight.value),
            language,
            audience,
            levels,
            phase,
            season,
            evidence,
            reviewed: self.reviewed,
            review_months: review_months.unwrap_or(config.review_months),
            owner: self.owner.map(|owner| owner.value),
            keywords: self.keywords.into_iter().map(|keyword| keyword.value).collect(),
            related: self.related,
            aliases: self.aliases,
            old_anchors: self.old_anchors,
            changes: self.changes,
            draft: self.draft.is_some_and(|draft| draft.value),
            allow: self.allow,
            situation: self.situation.map(|situation| situation.value),
            minutes,
        }
    }

    fn language(&self, config: &Config, report: &mut Report) -> ContentLanguage {
        let Some(tag) = &self.lang else { return config.language };
        ContentLanguage::from_tag(&tag.value).unwrap_or_else(|| {
            let known = ContentLanguage::ALL.map(ContentLanguage::tag);
            report.push(codes::invalid_value(tag.span, "lang", &tag.value, &known));
            config.language
        })
    }

    fn phase(&self, report: &mut Report) -> Option<Phase> {
        let written = self.phase.as_ref()?;
        let phase = Phase::ALL.into_iter().find(|phase| phase.label() == written.value);
        if phase.is_none() {
            let known = Phase::ALL.map(Phase::label);
            report.push(codes::invalid_value(written.span, "phase", &written.value, &known));
        }
        phase
    }

    fn season(&self, spoken: Language, report: &mut Report) -> Vec<Month> {
        let mut season = Vec::new();
        for written in &self.season {
            match Month::from_name(&written.value) {
                Some(month) => season.push(month),
                None => report.push(codes::invalid_value(
                    written.span,
                    "season",
                    &written.value,
                    &Month::names(spoken),
                )),
            }
        }
        season.sort_unstable_by_key(|month| month.in_school_year());
        season.dedup();
        season
    }

    fn evidence(&self, spoken: Language, report: &mut Report) -> Option<Spanned<Evidence>> {
        let written = self.evidence.as_ref()?;
        evidence("evidence", written, spoken, report)
    }
}

/// Reads an evidence label where one is written.
pub fn evidence(
    key: &str,
    written: &Spanned<String>,
    spoken: Language,
    report: &mut Report,
) -> Option<Spanned<Evidence>> {
    match Evidence::from_label(&written.value) {
        Some(value) => Some(Spanned { value, span: written.span }),
        None => {
            let known = Evidence::ALL.map(|known| known.label(spoken));
            report.push(codes::invalid_value(written.span, key, &written.value, &known));
            None
        }
    }
}

fn old_anchors(fields: &mut Fields, report: &mut Report) -> Vec<OldAnchor> {
    let pairs = fields.pairs("old_anchors", report).into_iter();
    pairs.map(|(old, new)| OldAnchor { old, new }).collect()
}

fn changes(tables: Vec<Fields>, report: &mut Report) -> Vec<Change> {
    let mut changes = Vec::new();
    for mut fields in tables {
        let date = fields.required_date("date", report);
        let text = fields.required_string("text", report);
        fields.finish(report);
        if let (Some(date), Some(text)) = (date, text) {
            changes.push(Change { date: date.value, span: date.span, text: text.value });
        }
    }
    // The latest first, as a reader wants them; changes of one day stay as written.
    changes.sort_by_key(|change| std::cmp::Reverse(change.date));
    changes
}

fn silences(tables: Vec<Fields>, report: &mut Report) -> Vec<Silence> {
    let mut silences = Vec::new();
    for mut fields in tables {
        silences.extend(silence(&mut fields, report));
        fields.finish(report);
    }
    silences
}

/// Reads what silences a rule at one place. Without a reason it silences nothing: whoever reads the page next
/// must be able to judge it.
pub fn silence(fields: &mut Fields, report: &mut Report) -> Option<Silence> {
    let rule = fields.required_string("rule", report);
    let text = fields.required_string("text", report);
    let reason = fields.required_string("reason", report);
    let rule = rule?;
    let Some(code) = Code::rules().find(|code| code.id() == rule.value) else {
        let known: Vec<&str> = Code::rules().map(Code::id).collect();
        report.push(codes::invalid_value(rule.span, "rule", &rule.value, &known));
        return None;
    };
    Some(Silence { rule: code, text: text?.value, reason: reason?.value, span: rule.span })
}

/// Looks up roles or levels by the words an editor uses for them.
pub fn roles(
    key: &'static str,
    written: &[Spanned<String>],
    known: &[Role],
    spoken: Language,
    report: &mut Report,
) -> Vec<RoleId> {
    let mut found = Vec::new();
    for word in written {
        match Config::find_role(known, &word.value) {
            Some(role) => found.push(role.id.clone()),
            None => {
                let names: Vec<&str> = known.iter().map(|role| role.name(spoken)).collect();
                report.push(codes::invalid_value(word.span, key, &word.value, &names));
            }
        }
    }
    found
}
