//! When does the book's folder change? The only module that knows notify.
//!
//! Watched is what `load` reads and nothing else: the site, the search index and other programs' folders lie
//! beside it and may change as they like.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use notify_debouncer_full::notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify_debouncer_full::notify::{self, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{
    DebounceEventResult, DebouncedEvent, Debouncer, RecommendedCache, new_debouncer,
};

use crate::layer::ADDITIONS;
use crate::system::NoMoreWatches;

/// The folders of a book that are read, beside `book.toml`.
const FOLDERS: [&str; 4] = ["content", "templates", "static", ADDITIONS];

/// How long the folder must be left alone before a change counts. Programs write a file in several steps, a few
/// milliseconds apart at most.
const QUIET: Duration = Duration::from_millis(12);
const TICK: Duration = Duration::from_millis(4);

/// What changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    Files,
    /// One of the folders that are watched came, went or became another.
    Folders,
}

/// From a book's folder to those of the books it has to do with.
pub type Others = fn(&Path) -> Vec<PathBuf>;

pub struct Watcher {
    folder: PathBuf,
    /// Says which other books count, by their whole names.
    others: Others,
    /// The folders whose books are watched, or the zip of one.
    roots: Arc<Mutex<Vec<PathBuf>>>,
    debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
}

impl Watcher {
    /// Begins to watch a book's folder, and those of the `others`. Changes are sent until the watcher is dropped.
    pub fn start(folder: &Path, others: Others, changes: Sender<Change>) -> io::Result<Watcher> {
        // The system tells of places by their whole names.
        let folder = folder.canonicalize()?;
        let roots: Arc<Mutex<Vec<PathBuf>>> = Arc::default();
        let watched = Arc::clone(&roots);
        let tell = move |result: DebounceEventResult| {
            let change = match result {
                Ok(events) => events
                    .iter()
                    .filter_map(|event| {
                        change(event, &watched.lock().expect("nobody panics with it"))
                    })
                    .max_by_key(|change| *change == Change::Folders),
                // What was missed is not known: look at everything.
                Err(_) => Some(Change::Folders),
            };
            if let Some(change) = change {
                let _ = changes.send(change);
            }
        };
        let debouncer = new_debouncer(QUIET, Some(TICK), tell).map_err(of_system)?;
        let mut watcher = Watcher { folder, others, roots, debouncer };
        let watched = watcher.debouncer.watch(&watcher.folder, RecursiveMode::NonRecursive);
        watched.map_err(of_system)?;
        watcher.watch_all()?;
        Ok(watcher)
    }

    /// Watches the folders that are there now: another folder of the same name is not the one that was watched, and
    /// the book may build on another one than before. A folder that is gone again is told of in a moment.
    pub fn watch_anew(&mut self) {
        let _ = self.watch_all();
    }

    fn watch_all(&mut self) -> io::Result<()> {
        let others = (self.others)(&self.folder);
        let roots: Vec<PathBuf> = std::iter::once(self.folder.clone()).chain(others).collect();
        let before = {
            let mut known = self.roots.lock().expect("nobody panics with it");
            std::mem::replace(&mut *known, roots.clone())
        };
        for root in before.iter().filter(|root| !roots.contains(root)) {
            let _ = self.debouncer.unwatch(root);
        }
        for root in &roots {
            // A zip is watched by its folder: programs put a new one in its place. What is not there yet comes in the nearest
            // folder that is.
            let place = root.ancestors().find(|place| place.is_dir()).unwrap_or(root);
            if *place != self.folder {
                let _ = self.debouncer.unwatch(place);
                self.debouncer.watch(place, RecursiveMode::NonRecursive).map_err(of_system)?;
            }
            for top in FOLDERS {
                let path = root.join(top);
                let _ = self.debouncer.unwatch(&path);
                if path.is_dir() {
                    self.debouncer.watch(&path, RecursiveMode::Recursive).map_err(of_system)?;
                }
            }
        }
        Ok(())
    }
}

/// Returns what the system said. A fault of the library's own has no more than words.
fn of_system(fault: notify::Error) -> io::Error {
    match fault.kind {
        notify::ErrorKind::Io(error) => error,
        notify::ErrorKind::PathNotFound => io::ErrorKind::NotFound.into(),
        notify::ErrorKind::MaxFilesWatch => io::Error::other(NoMoreWatches),
        _ => io::Error::other(fault.to_string()),
    }
}

/// Returns what an event means for the book, if anything: reading a file is an event too.
fn change(event: &DebouncedEvent, roots: &[PathBuf]) -> Option<Change> {
    let counts = match event.kind {
        EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
        EventKind::Modify(ModifyKind::Metadata(_)) => false,
        _ => true,
    };
    if event.need_rescan() {
        return Some(Change::Folders);
    }
    if !counts {
        return None;
    }
    event
        .paths
        .iter()
        .flat_map(|path| roots.iter().filter_map(|root| change_at(path, root)))
        .max_by_key(|change| *change == Change::Folders)
}

fn change_at(path: &Path, root: &Path) -> Option<Change> {
    if root.starts_with(path) {
        // The zip of the book that this one builds on, or the folder of a book, or one on the way to it, that came or went.
        return Some(if path == root && root.is_file() { Change::Files } else { Change::Folders });
    }
    let inner = path.strip_prefix(root).ok()?;
    let mut parts = inner.iter().map(|part| part.to_string_lossy());
    let top = parts.next()?;
    if top == "book.toml" {
        // It says which book this one builds on.
        return Some(Change::Folders);
    }
    if !FOLDERS.contains(&top.as_ref()) {
        return None;
    }
    let mut depth = 0;
    for part in parts {
        // Swap files and the folders of other programs.
        if part.starts_with(['.', '~']) || part.ends_with('~') {
            return None;
        }
        depth += 1;
    }
    Some(if depth == 0 { Change::Folders } else { Change::Files })
}
