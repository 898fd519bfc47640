//! What stands in `lokalt/`? Each file adds to one page of the base; which, its place says.
//!
//! Nothing is looked up here: whether the page is there, and where on it the addition goes, is for `placing`.

use jiff::civil::Date;

use crate::config::Config;
use crate::diagnostics::{Report, codes};
use crate::language::ContentLanguage;
use crate::layer::ADDITIONS;
use crate::model::block::{Block, Footnote, Parsed, PartKind, plain_text};
use crate::parse::fields::Fields;
use crate::parse::front_matter::{self, Cut};
use crate::parse::keys;
use crate::parse::markdown::{self, RawBlock, RawKind};
use crate::parse::parts::{self, MeantHeadings};
use crate::parse::vocabulary::{Vocabularies, Vocabulary};
use crate::source::{FileId, SourceFile, Span, Spanned};

/// An addition as written.
#[derive(Debug, Clone)]
pub struct ParsedAddition {
    pub file: FileId,
    pub meta: AdditionMeta,
    pub blocks: Vec<Block<Parsed>>,
    pub footnotes: Vec<Footnote<Parsed>>,
}

/// What an addition says of itself.
#[derive(Debug, Clone)]
pub struct AdditionMeta {
    /// The heading it follows: its words, or `#` and its id. Without one it stands at the end.
    pub after: Option<Spanned<String>>,
    pub title: Option<String>,
    pub owner: Option<String>,
    pub reviewed: Option<Date>,
    pub language: ContentLanguage,
}

/// Says whether a file is an addition, by its place.
pub fn is_addition(path: &str) -> bool {
    let inner = path.strip_prefix(ADDITIONS).and_then(|rest| rest.strip_prefix('/'));
    inner.is_some_and(|inner| inner.ends_with(".md"))
}

/// Parses one addition.
pub fn parse(
    file: FileId,
    source: &SourceFile,
    config: &Config,
    vocabularies: &Vocabularies,
    report: &mut Report,
) -> ParsedAddition {
    let text = &source.text;
    // Most have nothing to say of themselves, and need no head.
    let cut = if text.trim_start().starts_with("+++") || text.starts_with("---") {
        front_matter::cut(file, source, report)
    } else {
        Cut { front_matter: None, body: 0..text.len() }
    };
    let meta = read(file, source, &cut, config, report);
    let document = markdown::parse(file, text, cut.body, report);
    refuse_tasks(&document.blocks, vocabularies.of(meta.language.spoken()), report);
    parts::check_levels(&document.blocks, 1, &MeantHeadings::default(), report);
    let blocks = parts::plain_blocks(document.blocks, report);
    let notes = document.footnotes.into_iter();
    let footnotes = notes
        .map(|(number, blocks)| markdown::footnote(number, parts::plain_blocks(blocks, report)))
        .collect();
    let addition = ParsedAddition { file, meta, blocks, footnotes };
    // What could not be read is not missing.
    if addition.blocks.is_empty() && !report.has_errors_in(file) {
        report.push(codes::empty_addition(addition.span()));
    }
    addition
}

fn read(
    file: FileId,
    source: &SourceFile,
    cut: &Cut,
    config: &Config,
    report: &mut Report,
) -> AdditionMeta {
    let range = cut.front_matter.clone().unwrap_or_default();
    let mut fields =
        Fields::parse(&source.text[range.clone()], file, range.start, &keys::ADDITION, report);
    let after = fields.string("after", report);
    let title = fields.string("title", report);
    let owner = fields.string("owner", report);
    let reviewed = fields.date("reviewed", report);
    let lang = fields.string("lang", report);
    fields.finish(report);
    let language = lang.map_or(config.language, |tag| {
        ContentLanguage::from_tag(&tag.value).unwrap_or_else(|| {
            let known = ContentLanguage::ALL.map(ContentLanguage::tag);
            report.push(codes::invalid_value(tag.span, "lang", &tag.value, &known));
            config.language
        })
    });
    let words = |written: Option<Spanned<String>>| {
        written.map(|one| one.value.trim().to_owned()).filter(|words| !words.is_empty())
    };
    AdditionMeta {
        after,
        title: words(title),
        owner: words(owner),
        reviewed: reviewed.map(|date| date.value),
        language,
    }
}

/// A task has pages of its own, with an address and sheets, and those belong to an article.
fn refuse_tasks(blocks: &[RawBlock], vocabulary: &Vocabulary, report: &mut Report) {
    for block in blocks {
        let RawKind::Heading(heading) = &block.block else { continue };
        let words = plain_text(&heading.heading.content);
        let by_class = heading.classes.iter().any(|class| class.value == PartKind::Tasks.class());
        if by_class || vocabulary.part(&words) == Some(PartKind::Tasks) {
            report.push(codes::task_in_addition(heading.heading.span, &words));
        }
    }
}

impl ParsedAddition {
    /// Returns the place of the addition as a whole, for faults that concern all of it.
    pub fn span(&self) -> Span {
        Span::start_of(self.file)
    }
}
