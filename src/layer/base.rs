//! Which book does this one build on, and what do the two of them hold together?
//!
//! What is common cannot be changed: a file of the layer in the place of one of the base is a fault, and so is
//! whatever could change the base's words, its templates and scripts. Registers stand side by side and are read
//! one after the other.

use crate::archive::UnpackFault;
use crate::diagnostics::{Place, Report, codes};
use crate::parse::fields::Fields;
use crate::parse::keys;
use crate::resolve::addresses::LOCK;
use crate::source::{FileId, SourceTree, Span, Spanned};

/// Why a base cannot be built on.
#[derive(Debug, PartialEq, Eq)]
pub enum BaseFault {
    /// There is nothing between the quotation marks.
    Blank,
    Missing,
    /// It has no `book.toml`.
    NotABook,
    /// It builds on another book itself.
    Chain,
    /// What the system answered: the word that texts choose by, and its own.
    Io {
        kind: &'static str,
        system: String,
    },
    Archive(UnpackFault),
}

impl From<UnpackFault> for BaseFault {
    fn from(fault: UnpackFault) -> BaseFault {
        BaseFault::Archive(fault)
    }
}

/// Registers that a layer may have beside the base's: their entries are put together.
pub const REGISTERS: [&str; 4] = [
    "content/begreper.toml",
    "content/referanser.bib",
    "content/programmer.toml",
    "content/sokeord.toml",
];

/// The colours of the site, which each school may have of its own.
const TOKENS: &str = "static/css/tokens.css";

/// Returns what `book.toml` says the book builds on. Other faults of the file are for `Config` to find.
pub fn written(sources: &SourceTree) -> Option<Spanned<String>> {
    let (id, file) = sources.find("book.toml")?;
    let mut unread = Report::default();
    Fields::parse(&file.text, id, 0, &keys::BOOK, &mut unread).string("base", &mut unread)
}

/// Puts the files of a layer and of its base together.
pub fn joined(base: SourceTree, own: SourceTree, report: &mut Report) -> SourceTree {
    let base_files = base.files.len();
    let mut tree = SourceTree { base_files, ..base };
    for file in own.files {
        let in_base = tree.find_in_base(&file.path).is_some();
        if file.path.starts_with("templates/") {
            report.push(codes::words_of_base(&file.path, "template"));
        } else if in_base && file.path.starts_with("content/") && !may_stand_beside(&file.path) {
            let id = FileId(tree.files.len() as u32);
            report.push(codes::page_of_base(Span::start_of(id), &file.path));
            tree.files.push(file);
        } else {
            tree.files.push(file);
        }
    }
    for asset in own.assets {
        let known = tree.assets.binary_search_by(|known| known.path.cmp(&asset.path));
        let kind = asset.path.rsplit('.').next().unwrap_or_default().to_lowercase();
        if asset.path.starts_with("static/") {
            let fault = match (kind.as_str(), asset.path.as_str()) {
                ("css", TOKENS) => (!sets_values_only(&asset.bytes)).then_some("tokens"),
                ("css" | "js", _) => Some("theme"),
                _ => None,
            };
            if let Some(fault) = fault {
                report.push(codes::words_of_base(&asset.path, fault));
                continue;
            }
            match known {
                Ok(index) => tree.assets[index] = asset,
                Err(index) => tree.assets.insert(index, asset),
            }
            continue;
        }
        match known {
            Ok(_) => report.push(codes::page_of_base(Place::Path(asset.path.clone()), &asset.path)),
            Err(index) => tree.assets.insert(index, asset),
        }
    }
    tree
}

/// Says whether a style sheet does nothing but give values to names (`--ds-…`) at the root: any other rule could hide what is common,
/// or put words into it.
fn sets_values_only(styles: &[u8]) -> bool {
    let Ok(styles) = std::str::from_utf8(styles) else { return false };
    let mut rest = styles.trim_start_matches('\u{feff}');
    let mut bare = String::new();
    while let Some((before, comment)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    bare.split_inclusive(['{', '}', ';']).all(|piece| {
        let words = piece.trim_end_matches(['{', '}', ';']).trim();
        if piece.ends_with('{') {
            return words == ":root" || words.starts_with("@media");
        }
        words.is_empty() || words.starts_with("--") || words.starts_with("color-scheme:")
    })
}

fn may_stand_beside(path: &str) -> bool {
    path == LOCK || REGISTERS.contains(&path)
}
