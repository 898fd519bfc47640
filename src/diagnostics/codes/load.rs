//! The faults of files that cannot be read, or not be used where they lie.

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::source::Position;
use crate::system;

/// `position` is that of the first letter that cannot be read.
pub fn not_utf8(path: &str, position: Position) -> Diagnostic {
    let place = format!("{path}:{}:{}", position.line, position.column);
    Diagnostic::new(Code::NotUtf8, Place::Path(place)).arg("kind", "other")
}

pub fn in_utf16(path: &str) -> Diagnostic {
    Diagnostic::new(Code::NotUtf8, Place::Path(path.to_owned())).arg("kind", "utf16")
}

/// `other` is what the file would be called as what it is, `name` what it is called as text.
pub fn saved_by_word(path: &str, other: &str, name: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::NotUtf8, Place::Path(path.to_owned())).arg("kind", "word");
    fault.arg("other", other).arg("name", name).help("word")
}

pub fn saved_as_rtf(path: &str, other: &str, name: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::NotUtf8, Place::Path(path.to_owned())).arg("kind", "rtf");
    fault.arg("other", other).arg("name", name).help("rtf")
}

pub fn saved_as_pdf(path: &str, other: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::NotUtf8, Place::Path(path.to_owned())).arg("kind", "pdf");
    fault.arg("other", other).help("pdf")
}

/// `name` is what the file must be called to be read.
pub fn article_under_another_name(path: &str, name: &str) -> Diagnostic {
    Diagnostic::new(Code::UnreadArticle, Place::Path(path.to_owned())).arg("name", name)
}

/// The same, when the ending may be hidden from whoever looks at the folder.
pub fn article_in_txt(path: &str, name: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnreadArticle, Place::Path(path.to_owned()));
    fault.arg("name", name).help("hidden")
}

/// The words for what went wrong are chosen by its kind, in any language.
pub fn unreadable_file(path: &str, error: &std::io::Error) -> Diagnostic {
    let kind = system::kind(error);
    Diagnostic::new(Code::UnreadableFile, Place::Path(path.to_owned()))
        .arg("kind", kind)
        .arg("system", system::own_words(error))
        .help(if kind == "loop" { "loop" } else { "help" })
}

/// A shortcut that leads back to a folder above it.
pub fn shortcut_in_a_ring(path: &str) -> Diagnostic {
    Diagnostic::new(Code::UnreadableFile, Place::Path(path.to_owned()))
        .arg("kind", "loop")
        .arg("system", "ELOOP")
        .help("loop")
}

pub fn not_a_folder(path: &str) -> Diagnostic {
    Diagnostic::new(Code::NotAFolder, Place::Path(path.to_owned()))
}

/// A symbolic link to what is not in the book's folder.
pub fn outside_book(path: &str) -> Diagnostic {
    Diagnostic::new(Code::OutsideBook, Place::Path(path.to_owned()))
}

/// A pipe, a socket or a device.
pub fn no_ordinary_file(path: &str) -> Diagnostic {
    Diagnostic::new(Code::NoOrdinaryFile, Place::Path(path.to_owned()))
}

/// Two files whose paths differ in the case of their letters only.
pub fn names_clash(path: &str, other: &str) -> Diagnostic {
    Diagnostic::new(Code::NamesClash, Place::Path(path.to_owned())).arg("other", other)
}

/// `name` is the part of the path that some systems have no room for.
pub fn reserved_name(path: &str, name: &str) -> Diagnostic {
    Diagnostic::new(Code::ReservedName, Place::Path(path.to_owned())).arg("name", name)
}

pub fn missing_front_page() -> Diagnostic {
    Diagnostic::new(Code::MissingFrontPage, Place::Path("content/index.md".to_owned()))
}

pub fn unusable_file_name(path: &str) -> Diagnostic {
    Diagnostic::new(Code::UnusableFileName, Place::Path(path.to_owned()))
}

/// A file of the theme keeps its name, since templates and styles ask for it. `proposal` is a path that is an address.
pub fn unusable_static_name(path: &str, proposal: &str) -> Diagnostic {
    Diagnostic::new(Code::UnusableFileName, Place::Path(path.to_owned()))
        .arg("proposal", proposal)
        .help("theme")
}

pub fn unknown_file_kind(path: &str) -> Diagnostic {
    let is_text = [".rtf", ".odt", ".doc", ".pages"].iter().any(|ending| path.ends_with(ending));
    let fault = Diagnostic::new(Code::UnknownFileKind, Place::Path(path.to_owned()));
    fault.help(if is_text { "text" } else { "help" })
}
