//! How large are the pages of memory that Linux gives the program? Usually 4 KiB; with huge pages, 2 MiB at a time.
//!
//! A build of a large book asks for a hundred megabytes and more, and is done 3 to 10 per cent sooner with huge pages. A small
//! book, or a server that stays, would only hold twice the memory. Where the system has none of this, nothing is lost.

use crate::source::SourceTree;

/// A book of more files than this has use for huge pages.
const MANY_FILES: usize = 300;

/// Does without huge pages until it is known how large the book is.
pub fn wait_for_book() {
    disable(true);
}

/// Takes huge pages from now on, for a large book.
pub fn allow_for(sources: &SourceTree) {
    disable(sources.files.len() <= MANY_FILES);
}

#[cfg(target_os = "linux")]
fn disable(disabled: bool) {
    let _ = rustix::thread::disable_transparent_huge_pages(disabled);
}

#[cfg(not(target_os = "linux"))]
fn disable(_disabled: bool) {}
