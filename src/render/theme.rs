//! What does a book look like? The templates, styles, scripts and pictures of the theme, with the book's own in the
//! place of those they replace.

use std::sync::Arc;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::memory::{Fingerprint, Hand};
use crate::output::OutputFile;
use crate::render::{engine, statics};
use crate::source::SourceTree;

/// What the theme of a book comes to.
#[derive(Debug)]
pub struct Theme {
    /// The files of `static/`, as they will lie in the site.
    pub files: Vec<OutputFile>,
    /// Changes with any template, style or script, the book's own included: the beginning of the SHA-256 of their paths
    /// and bytes, in the order of their paths.
    pub print: String,
}

impl Theme {
    pub fn of(sources: &SourceTree) -> Arc<Theme> {
        let make = || Theme { files: statics::files(sources), print: print(sources) };
        match &sources.memory {
            Some(memory) => memory.themes.get_or_make(own(sources), make),
            None => Arc::new(make()),
        }
    }
}

/// Tells apart what books have of their own in their theme.
fn own(sources: &SourceTree) -> Fingerprint {
    let templates = engine::own_templates(sources);
    let hand = templates.fold(Hand::default(), |hand, (_, name, text)| hand.text(name).text(text));
    let files = statics::own_files(sources);
    // The files of a site name those of the book by their place.
    let hand = files.fold(hand.value(&"static"), |hand, (index, asset)| {
        hand.value(&index).text(&asset.path).bytes(&asset.bytes)
    });
    hand.print()
}

fn print(sources: &SourceTree) -> String {
    let mut digest = Sha256::new();
    for (path, text) in engine::templates(sources) {
        add(&mut digest, &format!("templates/{path}"), text.as_bytes());
    }
    for file in statics::theme_files(sources) {
        add(&mut digest, &file.path, file.bytes(sources));
    }
    HEXLOWER.encode(&digest.finalize()[..8])
}

fn add(digest: &mut Sha256, path: &str, bytes: &[u8]) {
    digest.update(path);
    digest.update([0]);
    digest.update(bytes);
    digest.update([0]);
}
