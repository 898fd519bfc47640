//! What went wrong on disk, in words: the system's own are English and speak of errors by number.

use std::io;

use crate::language::Language;
use crate::texts;

/// Returns the word that texts choose by.
pub fn kind(error: &io::Error) -> &'static str {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::NotFound => "missing",
        Kind::PermissionDenied => "denied",
        Kind::ReadOnlyFilesystem => "read-only",
        Kind::StorageFull | Kind::QuotaExceeded => "full",
        Kind::FileTooLarge => "large",
        Kind::NotADirectory => "file",
        Kind::IsADirectory => "folder",
        Kind::AlreadyExists | Kind::DirectoryNotEmpty => "exists",
        Kind::ResourceBusy | Kind::ExecutableFileBusy => "busy",
        Kind::InvalidFilename | Kind::InvalidInput => "name",
        Kind::AddrInUse => "port",
        Kind::TimedOut | Kind::Interrupted | Kind::StaleNetworkFileHandle => "network",
        // The library has no stable name for it yet.
        kind if format!("{kind:?}") == "FilesystemLoop" => "loop",
        _ => "other",
    }
}

/// Returns the system's own words, for whoever helps.
pub fn own_words(error: &io::Error) -> String {
    let words = error.to_string();
    // tempfile adds the path of its own file, and gives no way to what stands before it.
    let words = words.split(" at path \"").next().unwrap_or(&words);
    words.replace(" (os error ", ", os error ").trim_end_matches(')').to_owned()
}

/// Says what went wrong.
pub fn reason(error: &io::Error, language: Language) -> String {
    let args = [("kind", kind(error).into()), ("system", own_words(error).into())];
    texts::format(language, "system-reason", &args)
}
