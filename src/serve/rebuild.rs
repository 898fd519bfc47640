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
use super::site::{self, Live, Snapshot};
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
        finished: Arc::default(),
        told: Arc::default(),
        put_off: false,
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
    /// The last good site: what is shown again when a build fails that has shown a part of itself.
    finished: Arc<Snapshot>,
    /// The faults that were told at the terminal last.
    told: Arc<FaultList>,
    /// Whether the last build left what nobody was waiting for.
    put_off: bool,
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
                self.show_finished(FaultList::no_book(spoken.unwrap_or(Language::Nb)));
            }
            return;
        };
        let is_last = |(last, day): &(SourceTree, _)| *day == today && same(last, &sources);
        if !self.put_off && self.last.as_ref().is_some_and(is_last) {
            return;
        }
        sources.memory = Some(self.memory.clone());
        let config = crate::read_config(&sources, self.serving.base_url.as_deref(), &mut report);
        let written = config.as_ref().map(|config| config.language.spoken());
        let language = spoken.or(written).unwrap_or(Language::Nb);
        // Two in a row are never put off.
        let may_leave = self.finished.pages.is_some() && !std::mem::take(&mut self.put_off);
        let book = config.and_then(|config| crate::book(&sources, &config, today, &mut report));
        let mut outdated = false;
        let built = book.and_then(|book| {
            let renderer = Renderer::new(&book, &sources, &mut report)?;
            let faults = FaultList::new(&report, &sources, language);
            self.show_open_pages(&renderer, &sources, faults);
            outdated = may_leave && is_outdated();
            // The first build has nothing to show before all pages are there.
            if !outdated && self.finished.pages.is_some() {
                self.make_index(&book);
                outdated = may_leave && is_outdated();
            }
            if outdated {
                return None;
            }
            let pages = renderer.all(|file| file, &mut report)?;
            Some((book, site::files(pages, &sources)))
        });
        if outdated {
            self.put_off = true;
            return;
        }
        let built = built.filter(|_| !report.has_errors());
        let faults = FaultList::new(&report, &sources, language);
        let is_news = *self.told != faults;
        self.told = Arc::new(faults.clone());
        match built {
            Some((book, pages)) => {
                self.live.change(|live| {
                    live.pages = Some(Arc::new(pages));
                    live.new = None;
                    live.faults = Arc::new(faults);
                });
                if self.finished.pages.is_none() {
                    self.not_indexed = Some(book);
                }
                self.finished = self.live.now();
                self.memory.forget_unused();
            }
            None => self.show_finished(faults),
        }
        let taken = start.elapsed();
        (self.tell)(Told::Built { report: &report, sources: &sources, language, taken, is_news });
        self.last = Some((sources, today));
    }

    /// Shows the pages that somebody looks at before the rest is rendered: in a large book, that is most of the
    /// wait.
    fn show_open_pages(&self, renderer: &Renderer, sources: &SourceTree, faults: FaultList) {
        let open = renderer.at(&self.live.open_addresses());
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
            self.finished = self.live.now();
        }
    }

    /// Makes the search index, and serves it in the place of the last one.
    fn make_index(&self, book: &Book) {
        let (files, _) = crate::search_files(book, Some(&self.serving.index));
        let search = Arc::new(site::files(files, &SourceTree::default()));
        let search_print = site::print_of(&search);
        self.live.change(|live| {
            live.older_search = std::mem::replace(&mut live.search, search);
            live.search_print = search_print;
        });
    }

    /// Shows the last good site, with what is wrong now. Pages and an index that were shown before the rest failed
    /// belong to no site.
    fn show_finished(&self, faults: FaultList) {
        let finished = Snapshot::clone(&self.finished);
        self.live.change(|live| *live = Snapshot { faults: Arc::new(faults), ..finished });
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
