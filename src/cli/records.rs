//! What a build writes down beside the site, in the book's own folder: the addresses that it promises, and what the common
//! book says where something is added to it.

use std::path::Path;

use super::say;
use crate::Built;
use crate::language::Language;
use crate::layer::state::STATE;
use crate::resolve::addresses::LOCK;
use crate::{system, texts, write};

/// Returns what is said of the files that a build would change and that are to stay as they are.
pub fn missing<C>(built: &Built<C>, language: Language) -> Vec<String> {
    let missing = [
        (built.addresses.is_some(), "cli-addresses-missing"),
        (built.state.is_some(), "cli-state-missing"),
    ];
    let missing = missing.iter().filter(|(is_missing, _)| *is_missing);
    missing.map(|(_, key)| texts::get(language, key)).collect()
}

/// Writes the files into a book's folder, which is named `shown`. A folder that cannot be written can still be built from:
/// that is told, and no more.
pub fn write<C>(built: &Built<C>, folder: &Path, shown: &Path, language: Language) {
    for (path, text) in [(LOCK, &built.addresses), (STATE, &built.state)] {
        let Some(text) = text else { continue };
        if let Err(error) = write::replace_file(&folder.join(path), text) {
            let path = shown.join(path).display().to_string();
            let args = [("path", path.into()), ("reason", system::reason(&error, language).into())];
            say(&texts::format(language, "cli-addresses-not-written", &args));
        }
    }
}
