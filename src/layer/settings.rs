//! What does `book.toml` say of a book that builds on another, and of those that build on it?

use crate::diagnostics::{Report, codes};
use crate::layer::base::BaseFault;
use crate::parse::fields::Fields;
use crate::parse::keys;
use crate::source::{SourceTree, Spanned};

/// What a layer says of itself.
#[derive(Debug, Clone)]
pub struct Layer {
    /// What the school is called where its own words stand.
    pub name: String,
    /// Pages of the base that the layer does without, by their paths in `content/`.
    pub hide: Vec<Spanned<String>>,
    /// The folders of the topics that come first, in that order.
    pub topics: Vec<Spanned<String>>,
}

/// A school's handbook that is built together with the common one.
#[derive(Debug, Clone)]
pub struct Edition {
    /// The folder of the school's own `book.toml`, from the folder of the common one.
    pub folder: Spanned<String>,
    /// Where its site goes, from the folder of the common book.
    pub output: Option<String>,
}

/// The keys of a layer, as they stand in `book.toml`.
#[derive(Debug)]
pub struct RawLayer {
    pub base: Option<Spanned<String>>,
    /// The book says that it builds on another, and not on which.
    pub is_baseless: bool,
    name: Option<Spanned<String>>,
    hide: Vec<Spanned<String>>,
    topics: Vec<Spanned<String>>,
}

impl RawLayer {
    pub fn read(fields: &mut Fields, report: &mut Report) -> RawLayer {
        let blank = fields.blank("base");
        if let Some(span) = blank {
            report.push(codes::base_unreadable(span, "", &BaseFault::Blank));
        }
        let base = fields.string("base", report);
        let has_local = fields.has("local");
        let mut local = fields.table("local", report);
        let span = local.span;
        let name = local.string("name", report);
        local.finish(report);
        let hide = fields.strings("hide", report);
        let topics = fields.strings("topics", report);
        if base.is_none() && blank.is_none() {
            let places = [
                ("[local]", has_local.then_some(span)),
                ("hide", hide.first().map(|first| first.span)),
                ("topics", topics.first().map(|first| first.span)),
            ];
            for (key, span) in places {
                if let Some(span) = span {
                    report.push(codes::layer_key_without_base(span, key));
                }
            }
        }
        RawLayer { base, is_baseless: blank.is_some(), name, hide, topics }
    }

    /// Returns what the layer says, when the book is one. Without a name it is called by its title.
    pub fn validated(self, title: &str) -> Option<Layer> {
        self.base?;
        let name = self.name.map(|name| name.value.trim().to_owned());
        Some(Layer {
            name: name.filter(|name| !name.is_empty()).unwrap_or_else(|| title.to_owned()),
            hide: self.hide,
            topics: self.topics,
        })
    }
}

/// Reads `[[edition]]`.
pub fn editions(tables: Vec<Fields>, report: &mut Report) -> Vec<Edition> {
    let mut editions: Vec<Edition> = Vec::new();
    for mut fields in tables {
        let folder = fields.required_string("folder", report);
        let output = fields.string("output", report);
        fields.finish(report);
        let Some(folder) = folder else { continue };
        match editions.iter().find(|known| known.folder.value == folder.value) {
            Some(first) => {
                report.push(codes::duplicate_key(folder.span, &folder.value, first.folder.span));
            }
            None => editions.push(Edition { folder, output: output.map(|output| output.value) }),
        }
    }
    editions
}

/// Returns the folders of the schools that `book.toml` names. Its faults are for `Config` to find.
pub fn written_editions(sources: &SourceTree) -> Vec<String> {
    let Some((id, file)) = sources.find("book.toml") else { return Vec::new() };
    let mut unread = Report::default();
    let mut fields = Fields::parse(&file.text, id, 0, &keys::BOOK, &mut unread);
    if fields.is_text("edition") {
        return Vec::new();
    }
    let editions = editions(fields.tables("edition", &mut unread), &mut unread);
    editions.into_iter().map(|edition| edition.folder.value).collect()
}
