//! A change in the book's folder → the next snapshot. The whole pipeline runs on every save.
//!
//! What did not change is not worked out again. Pages that somebody has open are shown first, then the search index is
//! made, and then all other pages, unless another change has come by then. A book with errors leaves the last good site
//! standing.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use super::faults::FaultList;
use super::site::{self, Live};
use super::watch::{Change, Watcher};
use super::{Serving, Told};
use crate::diagnostics::Report;
use crate::language::Language;
use crate::load;
use crate::memory::Memory;
use crate::model::book::Book;
use crate::render::Renderer;
use crate::source::SourceTree;

pub type Tell = Arc<dyn Fn(Told) + Send + Sync>;

/// How often the folder is looked through where the system cannot tell of changes.
const LOOK_AGAIN: Duration = Duration::from_secs(2);

/// Builds the book for the first time and goes on building it on every change, in threads of their own.
pub fn start(serving: Serving, tell: Tell) -> Arc<Live> {
    let live = Arc::new(Live::new());
    let (sender, changes) = mpsc::channel();
    let watcher = (!serving.poll).then(|| Watcher::start(&serving.folder, base, sender));
    let mut workshop = Workshop {
        serving,
        live: live.clone(),
        tell,
        last: None,
        memory: Arc::default(),
        not_indexed: None,
    };
    workshop.build(|| false);
    std::thread::spawn(move || {
        workshop.index_what_is_left();
        match watcher {
            None => workshop.look_again(),
            Some(Ok(watcher)) => workshop.follow(&changes, watcher),
            Some(Err(fault)) => {
                (workshop.tell)(Told::NotWatching(fault));
                workshop.look_again();
            }
        }
    });
    live
}

struct Workshop {
    serving: Serving,
    live: Arc<Live>,
    tell: Tell,
    /// What the last build was made of.
    last: Option<(SourceTree, jiff::civil::Date)>,
    memory: Arc<Memory>,
    /// A book whose pages are shown for the first time: they do not wait for its index.
    not_indexed: Option<Book>,
}

impl Workshop {
    fn follow(&mut self, changes: &Receiver<Change>, mut watcher: Watcher) {
        let mut next = None;
        while let Some(change) = next.take().or_else(|| changes.recv().ok()) {
            // All that has come meanwhile is in the files by now.
            let mut replaced = change == Change::Folders;
            while let Ok(change) = changes.try_recv() {
                replaced |= change == Change::Folders;
            }
            if replaced {
                watcher.watch_anew();
            }
            self.build(|| {
                next = next.take().or_else(|| changes.try_recv().ok());
                next.is_some()
            });
            self.index_what_is_left();
        }
    }

    fn look_again(&mut self) {
        loop {
            std::thread::sleep(LOOK_AGAIN);
            self.build(|| false);
            self.index_what_is_left();
        }
    }

    /// Builds the book as it is on disk now, unless that is what was built last. What nobody is waiting for is left to
    /// the next build when this one `is_outdated` by then.
    fn build(&mut self, mut is_outdated: impl FnMut() -> bool) {
        let start = Instant::now();
        let today = (self.serving.today)();
        let mut report = Report::default();
        let spoken = self.serving.language;
        let Ok(mut sources) = load::book(&self.serving.folder, &mut report) else {
            // Between two branches of git there may be no book for a moment.
            if self.last.take().is_some() || self.live.now().pages.is_none() {
                (self.tell)(Told::NoBook);
                self.show_faults(FaultList::no_book(spoken.unwrap_or(Language::Nb)));
            }
            return;
        };
        if self.last.as_ref().is_some_and(|(last, day)| *day == today && same(last, &sources)) {
            return;
        }
        sources.memory = Some(self.memory.clone());
        let config = crate::read_config(&sources, self.serving.base_url.as_deref(), &mut report);
        let written = config.as_ref().map(|config| config.language.spoken());
        let language = spoken.or(written).unwrap_or(Language::Nb);
        let before = self.live.now().pages.clone();
        let book = config.and_then(|config| crate::book(&sources, &config, today, &mut report));
        if book.is_some() {
            self.memory.pages.forget_unused();
            self.memory.resolved.forget_unused();
        }
        let mut outdated = false;
        let built = book.and_then(|book| {
            let renderer = Renderer::new(&book, &sources, &mut report)?;
            let faults = FaultList::new(&report, &sources, language);
            self.show_open_pages(&renderer, &sources, faults);
            // The first build has nothing to show before all pages are there.
            let is_first = before.is_none();
            let mut leave = || !is_first && self.last.is_some() && is_outdated();
            outdated = leave();
            if !outdated && !is_first {
                self.make_index(&book);
                outdated = leave();
            }
            if outdated {
                return None;
            }
            let pages = renderer.all(&sources, &mut report)?;
            Some((book, site::files(pages, &sources)))
        });
        if outdated {
            // The next build makes all pages, whatever it finds: two in a row are never left.
            self.last = None;
            return;
        }
        let built = built.filter(|_| !report.has_errors());
        let faults = FaultList::new(&report, &sources, language);
        let is_news = *self.live.now().faults != faults;
        match built {
            Some((book, pages)) => {
                self.live.change(|live| {
                    live.pages = Some(Arc::new(pages));
                    live.new = None;
                    live.faults = Arc::new(faults);
                });
                if before.is_none() {
                    self.not_indexed = Some(book);
                }
            }
            None => {
                // Pages that were shown before the others failed belong to no site.
                self.live.change(|live| live.pages = before);
                self.show_faults(faults);
            }
        }
        let taken = start.elapsed();
        (self.tell)(Told::Built { report: &report, sources: &sources, language, taken, is_news });
        self.last = Some((sources, today));
    }

    /// Shows the pages that somebody looks at before the rest is rendered: in a large book, that is most of the
    /// wait.
    fn show_open_pages(&self, renderer: &Renderer, sources: &SourceTree, faults: FaultList) {
        let open = renderer.at(&self.live.open_addresses(), sources);
        if open.is_empty() {
            return;
        }
        let new = open.iter().map(|file| file.path.clone()).collect();
        self.live.change(|live| {
            if let Some(pages) = &mut live.pages {
                Arc::make_mut(pages).extend(site::files(open, sources));
                live.new = Some(Arc::new(new));
                live.faults = Arc::new(faults);
            }
        });
    }

    fn index_what_is_left(&mut self) {
        if let Some(book) = self.not_indexed.take() {
            self.make_index(&book);
        }
    }

    /// Makes the search index, and serves it in the place of the last one.
    fn make_index(&self, book: &Book) {
        let (files, _) = crate::search_files(book, Some(&self.serving.index));
        self.memory.texts.forget_unused();
        self.memory.words.forget_unused();
        let search = Arc::new(site::files(files, &SourceTree::default()));
        let search_print = site::print_of(&search);
        self.live.change(|live| {
            live.older_search = std::mem::replace(&mut live.search, search);
            live.search_print = search_print;
        });
    }

    fn show_faults(&self, faults: FaultList) {
        self.live.change(|live| {
            live.new = None;
            live.faults = Arc::new(faults);
        });
    }
}

/// Returns the book that the one in a folder builds on.
fn base(folder: &Path) -> Vec<PathBuf> {
    load::base_of(folder).into_iter().collect()
}

/// Says whether two readings of the folder found the same.
fn same(one: &SourceTree, other: &SourceTree) -> bool {
    let files = |tree: &SourceTree| tree.files.len();
    files(one) == files(other)
        && one.assets.len() == other.assets.len()
        && one.files.iter().zip(&other.files).all(|(a, b)| a.path == b.path && a.text == b.text)
        && one.assets.iter().zip(&other.assets).all(|(a, b)| a.path == b.path && a.bytes == b.bytes)
}
