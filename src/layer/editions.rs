//! How are many schools' books built of one common book, without doing for each what is the same for all?
//!
//! Every edition comes out as if it were built alone, byte for byte.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;

use crate::Built;
use crate::config::Config;
use crate::diagnostics::Report;
use crate::layer::{ADDITIONS, base};
use crate::memory::Memory;
use crate::source::{Origin, SourceTree};

/// After so many editions, what only one of them had is forgotten: a municipality may have hundreds.
const KEPT_FOR: usize = 8;

/// What the editions have in common.
pub struct Common {
    base: SourceTree,
    memory: Arc<Memory>,
    /// How many editions were built.
    count: AtomicUsize,
}

/// An edition that was tried: its files, what was found, and the site when nothing was wrong.
pub struct Edition {
    pub sources: SourceTree,
    pub config: Option<Config>,
    pub report: Report,
    pub built: Option<Built>,
}

impl Common {
    /// Prepares the base for its editions.
    pub fn new(base: &SourceTree) -> Common {
        let memory: Arc<Memory> = Arc::default();
        let mut base = SourceTree { memory: Some(Arc::clone(&memory)), ..base.clone() };
        // As when a school builds alone: what is added to a book is its own.
        base.files.retain(|file| !file.path.starts_with(&format!("{ADDITIONS}/")));
        Common { base, memory, count: AtomicUsize::new(0) }
    }

    /// Builds one edition in memory. `found` is what reading its folder gave.
    pub fn build(&self, own: SourceTree, found: Report, today: Date) -> Edition {
        let mut report = found;
        let (sources, config) = self.joined(own, &mut report);
        let built = config
            .as_ref()
            .and_then(|config| crate::build(&sources, config, today, None, &mut report))
            .filter(|_| !report.has_errors());
        if (self.count.fetch_add(1, Ordering::Relaxed) + 1).is_multiple_of(KEPT_FOR) {
            self.memory.forget_unused();
        }
        Edition { sources, config, report, built }
    }

    /// Puts the files of a school to those of the base, and reads its `book.toml`.
    pub fn joined(&self, own: SourceTree, report: &mut Report) -> (SourceTree, Option<Config>) {
        let sources = base::joined(self.named(&own), own, report);
        let config = crate::read_config(&sources, None, report);
        (sources, config)
    }

    /// Returns the base with its files named as the edition sees them.
    fn named(&self, own: &SourceTree) -> SourceTree {
        let mut base = self.base.clone();
        let Some(written) = base::written(own) else { return base };
        let origin = Origin::Base(format!("{}/", written.value.trim_end_matches('/')).into());
        base.files.iter_mut().for_each(|file| file.origin = origin.clone());
        base.assets.iter_mut().for_each(|asset| asset.origin = origin.clone());
        base
    }
}

impl Edition {
    /// Forgets what is said of the common book: its own build said it.
    pub fn keep_own_faults(&mut self) {
        super::keep_own_faults(&mut self.report, &self.sources);
    }
}
