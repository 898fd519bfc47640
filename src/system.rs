//! What went wrong on disk, in words: the system's own are English and speak of errors by number.

use std::error::Error;
use std::fmt;
use std::io;

use crate::language::Language;
use crate::texts;

/// The system watches no more folders than so many, and they are taken.
#[derive(Debug)]
pub struct NoMoreWatches;

impl fmt::Display for NoMoreWatches {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("no more folders can be watched")
    }
}

impl Error for NoMoreWatches {}

/// Returns the word that texts choose by.
pub fn kind(error: &io::Error) -> &'static str {
    use io::ErrorKind as Kind;
    if error.get_ref().is_some_and(|inner| inner.is::<NoMoreWatches>()) {
        return "watches";
    }
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
        Kind::InvalidData => "encoding",
        Kind::AddrInUse => "port",
        Kind::TimedOut
        | Kind::Interrupted
        | Kind::StaleNetworkFileHandle
        | Kind::HostUnreachable
        | Kind::NetworkUnreachable
        | Kind::NetworkDown
        | Kind::NotConnected
        | Kind::ConnectionReset
        | Kind::ConnectionAborted => "network",
        Kind::OutOfMemory => "memory",
        // The library has no stable name for it yet.
        kind if format!("{kind:?}") == "FilesystemLoop" => "loop",
        _ => error.raw_os_error().map_or("other", kind_of_code),
    }
}

/// Returns the word for what the library has no kind for, by the system's own number.
fn kind_of_code(code: i32) -> &'static str {
    if cfg!(windows) {
        return match code {
            // ERROR_TOO_MANY_OPEN_FILES
            4 => "many",
            // ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
            32 | 33 => "busy",
            // ERROR_NOT_READY, ERROR_BAD_NETPATH, ERROR_NETNAME_DELETED, ERROR_CLOUD_FILE_PROVIDER_NOT_RUNNING
            21 | 53 | 64 | 362 => "network",
            // ERROR_CRC, ERROR_IO_DEVICE
            23 | 1117 => "disk",
            _ => "other",
        };
    }
    match code {
        // EIO, ENXIO, ENODEV: the same in Linux and on a Mac, as are those below.
        5 | 6 | 19 => "disk",
        // ENFILE, EMFILE
        23 | 24 => "many",
        _ => "other",
    }
}

/// Returns the system's own words, for whoever helps.
pub fn own_words(error: &io::Error) -> String {
    let words = error.to_string();
    // tempfile adds the path of its own file, and gives no way to what stands before it.
    let words = words.split(" at path \"").next().unwrap_or(&words);
    words.replace(" (os error ", ", ").trim_end_matches(')').to_owned()
}

/// Says what went wrong. The system's own words are told only when we have none.
pub fn reason(error: &io::Error, language: Language) -> String {
    let args = [("kind", kind(error).into()), ("system", own_words(error).into())];
    texts::format(language, "system-reason", &args)
}

#[cfg(all(test, unix))]
mod tests {
    use std::collections::BTreeSet;
    use std::io;

    use super::{NoMoreWatches, reason};
    use crate::language::Language;

    /// What the system may answer to what the program asks of it, by its number on Linux and on a Mac.
    const CODES: [i32; 16] = [1, 2, 5, 6, 12, 13, 17, 19, 20, 21, 23, 24, 26, 27, 28, 30];

    #[test]
    fn what_the_system_says_is_said_in_words() {
        for language in Language::ALL {
            let mut said = BTreeSet::new();
            let errors = CODES.map(io::Error::from_raw_os_error).into_iter();
            let no_text = io::Error::from(io::ErrorKind::InvalidData);
            for error in errors.chain([no_text, io::Error::other(NoMoreWatches)]) {
                let words = reason(&error, language);
                assert!(!words.contains("os error"), "{words}");
                assert!(!words.contains('('), "{error} has no words: {words}");
                said.insert(words);
            }
            assert!(said.len() >= 14, "each has words of its own: {said:?}");
            let unknown = reason(&io::Error::from_raw_os_error(95), language);
            assert!(unknown.contains(" (") && !unknown.contains("os error"), "{unknown}");
        }
    }
}
