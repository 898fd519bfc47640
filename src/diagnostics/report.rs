//! All that was found, in the order in which an editor reads it.

use super::{Code, Diagnostic, Place, Severity};
use crate::source::{FileId, SourceTree, Span};

/// Collects faults. A stage reports all it finds before the pipeline stops.
#[derive(Debug, Default, Clone)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    /// What only follows from another fault. Nobody is told of it, but it may be why something else is found.
    aside: Vec<Diagnostic>,
}

impl Report {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    pub fn append(&mut self, other: Report) {
        self.diagnostics.extend(other.diagnostics);
        self.aside.extend(other.aside);
    }

    /// Returns the faults as they came, to be judged one by one.
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Says whether a file has errors.
    pub fn has_errors_in(&self, file: FileId) -> bool {
        self.diagnostics.iter().any(|found| {
            let there = matches!(found.place, Place::Span(span) if span.file == file);
            there && found.severity == Severity::Error
        })
    }

    /// Says whether there is an error at a place: one that begins in it, or at most one sign before it.
    pub fn has_errors_at(&self, place: Span) -> bool {
        self.diagnostics.iter().any(|found| {
            let Place::Span(span) = found.place else { return false };
            let there = place.start.saturating_sub(1)..place.end;
            span.file == place.file
                && there.contains(&span.start)
                && found.severity == Severity::Error
        })
    }

    /// Says whether a kind of fault was found anywhere.
    pub fn has(&self, code: Code) -> bool {
        self.diagnostics.iter().any(|found| found.code == code)
    }

    /// Says more of what was found of a kind in a file, now that more is known.
    pub fn amend(&mut self, file: FileId, code: Code, more: impl Fn(&mut Diagnostic)) {
        let there = |found: &&mut Diagnostic| {
            found.code == code && matches!(found.place, Place::Span(span) if span.file == file)
        };
        self.diagnostics.iter_mut().filter(there).for_each(more);
    }

    /// Says more of what was found of a kind anywhere.
    pub fn amend_all(&mut self, code: Code, more: impl Fn(&mut Diagnostic)) {
        self.diagnostics.iter_mut().filter(|found| found.code == code).for_each(more);
    }

    /// Puts aside what only follows from faults that are told of.
    pub fn put_aside(&mut self, follows: impl Fn(&Diagnostic) -> bool) {
        self.aside.extend(self.diagnostics.extract_if(.., |found| follows(found)));
    }

    /// Returns what was put aside.
    pub fn aside(&self) -> &[Diagnostic] {
        &self.aside
    }

    /// Returns the faults as they came.
    pub fn faults(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Forgets what does not pass.
    pub fn retain(&mut self, passes: impl Fn(&Diagnostic) -> bool) {
        self.diagnostics.retain(passes);
    }

    /// Forgets a kind of fault at a place: something else that is said of it says more.
    pub fn forget_within(&mut self, code: Code, place: Span) {
        self.diagnostics.retain(|found| match found.place {
            Place::Span(span) if found.code == code && span.file == place.file => {
                span.start < place.start || span.end > place.end
            }
            _ => true,
        });
    }

    /// Forgets what is said of files that cannot be read as they were meant: that they are saved wrongly has been said, and
    /// the rest may only follow from it.
    pub fn forget_garbled(&mut self, sources: &SourceTree) {
        self.diagnostics.retain(|found| match found.place {
            Place::Span(span) => !sources.file(span.file).is_garbled,
            Place::Path(_) => true,
        });
    }

    /// Forgets what stops no build.
    pub fn keep_errors(&mut self) {
        self.diagnostics.retain(|found| found.severity == Severity::Error);
    }

    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|found| found.severity == severity).count()
    }

    /// Returns the faults by file, line and column, so that the order never depends on the threads.
    pub fn sorted<'a>(&'a self, sources: &'a SourceTree) -> Vec<&'a Diagnostic> {
        let mut sorted: Vec<&Diagnostic> = self.diagnostics.iter().collect();
        sorted.sort_by_cached_key(|found| {
            let (path, start, end) = match &found.place {
                Place::Span(span) => (sources.file(span.file).shown(), span.start, span.end),
                // A place in a file that was not read as text comes before all else that is said of it.
                Place::Path(path) => (path.split(':').next().unwrap_or(path).to_owned(), 0, 0),
            };
            (path, start, end, found.code)
        });
        sorted
    }
}
