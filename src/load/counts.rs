//! Which files of a book's folder count? Decided by where they lie and what they are called.

use std::path::Path;

use super::strays;
use crate::diagnostics::{Report, codes};
use crate::layer::ADDITIONS;
use crate::names;
use crate::resolve::addresses::LOCK;
use crate::source::Origin;

/// What a site may carry along as it is (DESIGN § 5), beside what the program makes.
const ASSET_EXTENSIONS: [&str; 10] =
    ["svg", "png", "jpg", "woff2", "txt", "pdf", "docx", "zip", "ics", "xml"];

/// Files that live in a content folder and are nobody's business: licences, notes of editors' programs.
const IGNORED_NAMES: [&str; 5] = ["LICENSE", "LICENSE.md", "README.md", "Thumbs.db", "desktop.ini"];

/// The folders of a book that are read, each with the kinds of file that count there, when not all do.
const FOLDERS: [(&str, Option<&[&str]>); 4] = [
    ("content", None),
    ("templates", Some(&["html", "xml"])),
    ("static", None),
    (ADDITIONS, Some(&["md", "lock"])),
];

/// Returns the folders of a book that are read. What is added to a book is its own: a base has nothing to add to.
pub fn folders(
    origin: &Origin,
) -> impl Iterator<Item = &'static (&'static str, Option<&'static [&'static str]>)> {
    let is_own = origin.is_own();
    FOLDERS.iter().filter(move |(top, _)| is_own || *top != ADDITIONS)
}

/// Says whether a file is read, and reports the one that would be of no use.
pub fn is_read(path: &str, origin: &Origin, report: &mut Report) -> bool {
    let counts = counts(path, origin);
    if counts == Counts::No {
        report.push(codes::unknown_file_kind(&origin.shown(path)));
    }
    counts == Counts::Yes
}

/// Reports a file or folder that some systems keep the name of for themselves.
pub fn check_name(path: &str, origin: &Origin, report: &mut Report) {
    let own_name = path.rsplit('/').next().unwrap_or(path);
    if names::reserved(own_name).is_some() {
        report.push(codes::reserved_name(&origin.shown(path), own_name));
    }
}

/// Returns a path and those of the folders around it, as a walk meets them.
pub fn places_on_the_way(path: &str) -> impl Iterator<Item = &str> {
    let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
    folders.chain(std::iter::once(path))
}

/// Says whether a path lies in a folder that is read. Names that begin with a dot belong to other programs.
pub fn lies_in_book(path: &str, origin: &Origin) -> bool {
    let top = path.split('/').next();
    folders(origin).any(|(known, _)| Some(*known) == top)
        && !path.split('/').any(|part| part.starts_with(['.', '~']))
}

/// Whether a file of a book's folder is read.
#[derive(PartialEq, Eq)]
enum Counts {
    Yes,
    No,
    /// It is nobody's business.
    Ignored,
}

/// Says whether the file at a path of the book counts.
fn counts(path: &str, origin: &Origin) -> Counts {
    let Some((folder, inner)) = path.split_once('/') else { return Counts::Ignored };
    let folder = folders(origin).find(|(top, _)| *top == folder);
    let Some((top, extensions)) = folder else { return Counts::Ignored };
    let file_name = inner.rsplit('/').next().unwrap_or(inner);
    if IGNORED_NAMES.contains(&file_name) || !lies_in_book(path, origin) {
        return Counts::Ignored;
    }
    let extension = extension(Path::new(path));
    let counts = match (*top, extensions) {
        // It is read to say what it should be called.
        _ if strays::is_article(path) => true,
        (ADDITIONS, _) if extension == "txt" => true,
        (_, Some(extensions)) => extensions.contains(&extension.as_str()),
        (_, None) if path == LOCK => true,
        ("static", None) => is_asset(&extension) || matches!(extension.as_str(), "css" | "js"),
        _ => is_asset(&extension) || matches!(extension.as_str(), "md" | "toml" | "bib"),
    };
    if counts { Counts::Yes } else { Counts::No }
}

fn is_asset(extension: &str) -> bool {
    ASSET_EXTENSIONS.contains(&extension)
}

/// Returns what the name of a file ends in, in small letters.
pub fn extension(path: &Path) -> String {
    path.extension().map(|extension| extension.to_string_lossy().to_lowercase()).unwrap_or_default()
}
