//! A book that builds on another: what is the school's own stands beside what is common, and never in its place.
//!
//! `base` puts the files of both into one tree. `settings` is what `book.toml` says of the layer, `additions` reads
//! what stands in `lokalt/`, `placing` puts it into the pages, and `state` remembers what the common text said then.
//! `editions` builds many such books of one base.

pub mod additions;
pub mod base;
pub mod editions;
pub mod hide;
pub mod placing;
pub mod settings;
pub mod state;

use crate::config::Config;
use crate::diagnostics::{Place, Report, Severity};
use crate::model::block::{Addition, Resolved};
use crate::render::format;
use crate::source::SourceTree;
use crate::texts;

/// The folder of what is added to pages of the base: `lokalt/<topic>/<article>.md`.
pub const ADDITIONS: &str = "lokalt";

/// Takes out what a report says of the common book but for errors: its own build says it, and a school cannot mend it.
pub fn keep_own_faults(report: &mut Report, sources: &SourceTree) {
    if !sources.has_base() {
        return;
    }
    report.retain(|found| match &found.place {
        Place::Span(span) => sources.is_local(span.file),
        Place::Path(path) => sources.path_in_base(path).is_none(),
    } || found.severity == Severity::Error);
}

/// Returns the heading of an addition: whose words these are, and what about.
pub fn heading(addition: &Addition<Resolved>, config: &Config) -> String {
    let name = config.layer.as_ref().map_or("", |layer| layer.name.as_str());
    let mark = texts::format(addition.language.spoken(), "local-heading", &[("name", name.into())]);
    match &addition.title {
        Some(title) => format!("{mark} – {title}"),
        None => mark,
    }
}

/// Returns who answers for an addition and when it was reviewed, as far as it says so.
pub fn facts(addition: &Addition<Resolved>) -> Vec<String> {
    let spoken = addition.language.spoken();
    let fact = |key: &str, value: &str| format!("{}: {value}", texts::get(spoken, key));
    let owner = addition.owner.as_deref().map(|owner| fact("owner", owner));
    let reviewed = addition.reviewed.map(|date| fact("reviewed", &format::date(date, spoken)));
    owner.into_iter().chain(reviewed).collect()
}
