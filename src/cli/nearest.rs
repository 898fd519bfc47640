//! Which book is meant when nobody says? The one that the terminal stands in, as git and cargo have it.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use super::say;
use crate::language::Language;
use crate::texts;

/// The folder where the terminal stands, or else the nearest one above it that is a book. It is named from where the
/// terminal stands: `..`, `../..`.
static NEAREST: LazyLock<PathBuf> = LazyLock::new(|| {
    let here = PathBuf::from(".");
    let Ok(folder) = std::env::current_dir() else { return here };
    if folder.join("book.toml").is_file() {
        return here;
    }
    let mut way = PathBuf::new();
    for above in folder.ancestors().skip(1) {
        way.push("..");
        if is_book(above) {
            return way;
        }
    }
    // There is none, and that is said of the place where somebody stands.
    here
});

/// Says whether a folder is a book for those who did not point to it: other programs call a file `book.toml` too.
fn is_book(folder: &Path) -> bool {
    let has_texts = ["content", "lokalt"].iter().any(|texts| folder.join(texts).is_dir());
    has_texts && folder.join("book.toml").is_file()
}

pub fn book() -> PathBuf {
    NEAREST.clone()
}

/// Names the book when it lies above: the paths in messages are seen from there.
pub fn tell(book: &Path, language: Language) {
    if book != *NEAREST || book == Path::new(".") {
        return;
    }
    let Ok(folder) = book.canonicalize() else { return };
    let args = [("folder", folder.display().to_string().into())];
    say(&texts::format(language, "cli-book-above", &args));
}
