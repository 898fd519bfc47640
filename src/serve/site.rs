//! What is served right now? One snapshot, which the next one replaces as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, MutexGuard};

use axum::body::Bytes;
use tokio::sync::watch;

use super::faults::FaultList;
use crate::output::{Content, OutputFile};
use crate::source::SourceTree;

/// Files of the site by path.
pub type Files = BTreeMap<String, Bytes>;

/// What is served, with a way to hear of the next one.
pub struct Live {
    snapshot: watch::Sender<Arc<Snapshot>>,
    /// The addresses that are open in a browser, each with how many times.
    open: Mutex<BTreeMap<String, usize>>,
}

impl Live {
    pub fn new() -> Live {
        Live { snapshot: watch::Sender::new(Arc::default()), open: Mutex::default() }
    }

    pub fn now(&self) -> Arc<Snapshot> {
        self.snapshot.borrow().clone()
    }

    /// Puts a changed snapshot in the place of the one there is.
    pub fn change(&self, change: impl FnOnce(&mut Snapshot)) {
        self.snapshot.send_modify(|live| {
            let mut next = Snapshot::clone(live);
            change(&mut next);
            *live = Arc::new(next);
        });
    }

    pub fn subscribe(&self) -> watch::Receiver<Arc<Snapshot>> {
        self.snapshot.subscribe()
    }

    /// Returns the given snapshot, or if the page at this address is about to be another, the one that has it.
    pub async fn finished(&self, path: &str, snapshot: Arc<Snapshot>) -> Arc<Snapshot> {
        if !snapshot.is_awaited(path) {
            return snapshot;
        }
        let mut coming = self.subscribe();
        match coming.wait_for(|snapshot| !snapshot.is_awaited(path)).await {
            Ok(snapshot) => snapshot.clone(),
            Err(_) => snapshot,
        }
    }

    /// Notes that a page is open, for as long as the answer is kept.
    pub fn open(self: &Arc<Live>, address: &str) -> Open {
        *self.opened().entry(address.to_owned()).or_default() += 1;
        Open { live: self.clone(), address: address.to_owned() }
    }

    /// Returns the addresses that are open in a browser.
    pub fn open_addresses(&self) -> BTreeSet<String> {
        self.opened().keys().cloned().collect()
    }

    fn opened(&self) -> MutexGuard<'_, BTreeMap<String, usize>> {
        self.open.lock().expect("nobody panics while counting")
    }
}

/// A page that is open in a browser.
pub struct Open {
    live: Arc<Live>,
    address: String,
}

impl Drop for Open {
    fn drop(&mut self) {
        let mut open = self.live.opened();
        if let Some(times) = open.get_mut(&self.address) {
            *times -= 1;
            if *times == 0 {
                open.remove(&self.address);
            }
        }
    }
}

#[derive(Default, Clone)]
pub struct Snapshot {
    /// The last site that had no errors; none until there has been one.
    pub pages: Option<Arc<Files>>,
    /// While that site is still being made: which of its files are new. Whoever asks for another waits.
    pub new: Option<Arc<BTreeSet<String>>>,
    /// The search index of that site. It takes longer than the pages and comes after them.
    pub search: Arc<Files>,
    /// The one before: a page that is open may still ask for a piece of it.
    pub older_search: Arc<Files>,
    /// A number that changes with the search index.
    pub search_print: u64,
    /// What the last build found.
    pub faults: Arc<FaultList>,
}

/// Begins the addresses that `serve` answers itself.
pub const OWN: &str = "_handbok/";

/// What an answer is made of.
pub struct Found<'a> {
    pub path: &'a str,
    pub bytes: Bytes,
    pub exists: bool,
}

impl Snapshot {
    /// Returns the file at a path of the site, or the page that says it is not there. Without a site there is
    /// nothing to return.
    pub fn find<'a>(&self, path: &'a str) -> Option<Found<'a>> {
        let pages = self.pages.as_ref()?;
        let places = [pages, &self.search, &self.older_search];
        if let Some(bytes) = places.into_iter().find_map(|files| files.get(path)) {
            return Some(Found { path, bytes: bytes.clone(), exists: true });
        }
        let bytes = pages.get("404.html")?.clone();
        Some(Found { path: "404.html", bytes, exists: false })
    }

    /// Says whether a page is about to be another.
    pub fn is_awaited(&self, path: &str) -> bool {
        path.ends_with(".html") && self.new.as_ref().is_some_and(|new| !new.contains(path))
    }

    /// Returns a number that changes when the page at this address would look or act otherwise: with its own
    /// bytes, and those of the pictures and scripts that it shows.
    pub fn print_of_page(&self, address: &str) -> u64 {
        let mut hasher = DefaultHasher::new();
        match self.find(address).filter(|_| !address.starts_with(OWN)) {
            Some(found) => {
                found.bytes.hash(&mut hasher);
                let html = String::from_utf8_lossy(&found.bytes);
                for source in sources_in(&html) {
                    let path = joined(address, source);
                    self.find(&path).map(|found| found.bytes).hash(&mut hasher);
                }
            }
            // The list of faults has an address of its own, and stands in for a site that is not there yet.
            None => self.faults.page().hash(&mut hasher),
        }
        hasher.finish()
    }

    /// Returns a number that changes with the styles.
    pub fn print_of_styles(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        for (path, bytes) in self.pages.iter().flat_map(|files| files.iter()) {
            if path.ends_with(".css") {
                (path, bytes).hash(&mut hasher);
            }
        }
        hasher.finish()
    }
}

/// Returns a number that changes with any of the files.
pub fn print_of(files: &Files) -> u64 {
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    hasher.finish()
}

/// Takes the bytes of the site's files out of what was built.
pub fn files(files: Vec<OutputFile>, sources: &SourceTree) -> Files {
    let bytes = |content| match content {
        Content::Made(bytes) => Bytes::from(bytes),
        Content::Embedded(bytes) => Bytes::from_static(bytes),
        Content::Asset(index) => Bytes::copy_from_slice(&sources.assets[index].bytes),
    };
    files.into_iter().map(|file| (file.path, bytes(file.content))).collect()
}

/// Returns the addresses of what a page shows by itself.
fn sources_in(html: &str) -> impl Iterator<Item = &str> {
    html.split(" src=\"").skip(1).filter_map(|rest| rest.split('"').next())
}

/// Returns the path that a relative address means on a page of the site.
fn joined(page: &str, relative: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}
