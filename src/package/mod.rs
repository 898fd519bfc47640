//! What does somebody get who is to host the site, or to build on the book? A zip of either.
//!
//! The pages and the settings for hosts come from `render` and `hosting`; the zip itself is made by `archive`.

use jiff::civil::Date;

use crate::archive::{Entry, pack};
use crate::config::Config;
use crate::layer::ADDITIONS;
use crate::model::id::slug;
use crate::output::OutputSet;
use crate::source::{Asset, SourceTree};

/// Where the book's words lie: a package written there would be part of the next one.
const BOOK_FOLDERS: [&str; 4] = ["content", ADDITIONS, "static", "templates"];

/// Returns the zip that is the site. All lies in one folder, so that unpacking never scatters files.
pub fn site(set: &OutputSet, sources: &SourceTree, config: &Config, day: Date) -> Vec<u8> {
    let folder = folder(config);
    let entry = |file: &'_ crate::output::OutputFile| format!("{folder}/{}", file.path);
    let entries = set.files().iter();
    let entries =
        entries.map(|file| Entry { path: entry(file), bytes: file.bytes(sources) }).collect();
    pack(entries, day)
}

/// Returns the zip of what the book is made of, for another book to build on. `licences` are files that say who may.
pub fn source(sources: &SourceTree, licences: &[Asset], day: Date) -> Vec<u8> {
    // What the book builds on is not its own to hand on.
    let texts = sources.files.iter().filter(|file| file.origin.is_own());
    let texts = texts.map(|file| (&file.path, file.text.as_bytes()));
    let assets = sources.assets.iter().filter(|asset| asset.origin.is_own()).chain(licences);
    let assets = assets.map(|asset| (&asset.path, &*asset.bytes));
    let entries = texts.chain(assets).map(|(path, bytes)| Entry { path: path.clone(), bytes });
    pack(entries.collect(), day)
}

/// Returns the name of the folder in the package of the site, the same for every edition.
pub fn folder(config: &Config) -> String {
    let name = slug(&config.title);
    if name.is_empty() { "handbok".to_owned() } else { name }
}

/// Returns the name of a package of the site.
pub fn site_name(config: &Config) -> String {
    name(config, "")
}

/// Returns the name of a package of the book's sources.
pub fn source_name(config: &Config) -> String {
    name(config, "-kilder")
}

fn name(config: &Config, kind: &str) -> String {
    let edition = config.edition.as_deref().map(slug).filter(|edition| !edition.is_empty());
    let edition = edition.map(|edition| format!("-{edition}")).unwrap_or_default();
    format!("{}{kind}{edition}.zip", folder(config))
}

/// Returns the folder of the book that a path from its root lies in, where no package may lie.
pub fn book_folder(path: &str) -> Option<&'static str> {
    let first = path.split('/').next()?;
    BOOK_FOLDERS.into_iter().find(|folder| *folder == first)
}
