//! `handbok build` of a book with `[[edition]]`: every school's book, each in its own folder.
//!
//! A school whose book has faults is named and left as it was; the others are built.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use super::build::{has_site, seconds, write_fault};
use super::{FAULTS, FINE, records, say, today};
use crate::config::Config;
use crate::diagnostics::{Diagnostic, Report, codes};
use crate::language::Language;
use crate::layer::base;
use crate::layer::editions::Common;
use crate::layer::settings;
use crate::load;
use crate::package;
use crate::source::{SourceTree, Spanned};
use crate::{names, texts, write};

/// More editions than this are not made at a time, however many threads there are: each of them holds a whole site.
const AT_A_TIME: usize = 4;

/// A common book that was just built, and what its editions need of it.
pub struct Municipality<'a> {
    pub folder: &'a Path,
    /// Where the editions' sites go, in their order.
    pub outputs: &'a [PathBuf],
    pub locked: bool,
    pub base: &'a SourceTree,
    pub config: &'a Config,
    pub language: Language,
}

/// What is said of an edition when all are done.
struct Outcome {
    built: bool,
    words: Vec<String>,
}

/// The outcomes in the order of `book.toml`.
type Outcomes = BTreeMap<usize, Outcome>;

/// Builds every edition and returns the exit code.
pub fn run(municipality: &Municipality) -> u8 {
    let start = Instant::now();
    let editions = &municipality.config.editions;
    let outputs = municipality.outputs;
    let common = Common::new(municipality.base);
    let next = AtomicUsize::new(0);
    let outcomes: Mutex<Outcomes> = Mutex::default();
    let threads = rayon::current_num_threads();
    let workers = threads.min(AT_A_TIME).min(editions.len()).max(1);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                // A pool of its own, so that no thread takes up another edition while it waits for a part of this one.
                let pool = rayon::ThreadPoolBuilder::new().num_threads(threads / workers).build();
                let pool = pool.expect("threads can be started");
                loop {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    let Some(edition) = editions.get(place) else { return };
                    let one = pool.install(|| municipality.one(&common, edition, &outputs[place]));
                    let folder = &edition.folder.value;
                    let outcome = municipality.outcome(folder, &outputs[place], one);
                    outcomes.lock().expect("nobody panics with it in hand").insert(place, outcome);
                }
            });
        }
    });
    let outcomes = outcomes.into_inner().expect("nobody panics with it in hand");
    outcomes.values().flat_map(|outcome| &outcome.words).for_each(|words| say(words));
    let taken = seconds(start.elapsed(), municipality.language);
    let fine = outcomes.values().filter(|outcome| outcome.built).count();
    let failed = outcomes.len() - fine;
    let args = [("count", fine.into()), ("failed", failed.into()), ("seconds", taken.into())];
    say(&texts::format(municipality.language, "cli-editions", &args));
    if failed == 0 { FINE } else { FAULTS }
}

/// Returns where each edition's site goes, beside the common one at `output`. None may lie in another or around it, or where
/// the book itself lies.
pub fn outputs(
    config: &Config,
    book: &Path,
    output: &Path,
    report: &mut Report,
) -> Option<Vec<PathBuf>> {
    let mut found = Report::default();
    let mut outputs = vec![output.to_owned()];
    for edition in &config.editions {
        let folder = &edition.folder;
        let output = match &edition.output {
            Some(output) => book.join(output),
            None => beside(output, &folder.value),
        };
        if !has_room(&output, &outputs, book) {
            found.push(codes::edition_unusable(folder.span, &folder.value, "output"));
        }
        outputs.push(output);
    }
    outputs.remove(0);
    let fine = !found.has_errors();
    report.append(found);
    fine.then_some(outputs)
}

/// Says whether a site can be put into a folder without harm to the others or to the book.
fn has_room(output: &Path, others: &[PathBuf], book: &Path) -> bool {
    let (output, book) = (settled(output), settled(book));
    let mut others = others.iter().map(|other| settled(other));
    let meets_another =
        others.any(|other| output.starts_with(&other) || other.starts_with(&output));
    let inner = output.strip_prefix(&book).map(names::with_slashes);
    let is_in_book = inner.is_ok_and(|inner| package::book_folder(&inner).is_some());
    !meets_another && !is_in_book && !book.starts_with(&output)
}

/// Returns a path as it is from the root, with nothing that leads back: the folder may not be there yet.
fn settled(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    whole.components().fold(PathBuf::new(), |mut settled, part| {
        match part {
            Component::ParentDir => drop(settled.pop()),
            part => settled.push(part),
        }
        settled
    })
}

impl Municipality<'_> {
    /// Names the school that something is said of.
    fn outcome(
        &self,
        folder: &str,
        output: &Path,
        one: Result<Option<String>, Vec<String>>,
    ) -> Outcome {
        let built = one.is_ok();
        let mut words = one.map_or_else(|faults| faults, |warnings| warnings.into_iter().collect());
        if !built || !words.is_empty() {
            let key = if built { "cli-edition-told" } else { "cli-edition-failed" };
            let args = [("folder", folder.into()), ("earlier", texts::yes_or_no(has_site(output)))];
            words.insert(0, texts::format(self.language, key, &args));
        }
        Outcome { built, words }
    }

    /// Builds one edition and writes it. Returns the warnings, or why there is no new site.
    fn one(
        &self,
        common: &Common,
        edition: &settings::Edition,
        output: &Path,
    ) -> Result<Option<String>, Vec<String>> {
        let folder = self.folder.join(&edition.folder.value);
        let mut report = Report::default();
        let own = own(self.folder, edition, &mut report).map_err(|fault| {
            vec![crate::diagnostics::render::diagnostic(&fault, self.base, self.language)]
        })?;
        let mut edition = common.build(own, report, today());
        edition.keep_own_faults();
        let told = super::told(&edition.report, &edition.sources, self.language);
        let Some(built) = &edition.built else {
            return Err(told.into_iter().collect());
        };
        let missing = records::missing(built, self.language);
        if self.locked && !missing.is_empty() {
            return Err(missing);
        }
        let written = write::site(&built.site, &edition.sources, output, &folder);
        if let Err(fault) = written {
            return Err(vec![write_fault(&fault, "output ([[edition]])", self.language)]);
        }
        records::write(built, &folder, &folder, self.language);
        Ok(told)
    }
}

/// Reads the folder of a school. One that is not there, or whose book builds on another than the one in `book`, is a
/// fault of the common book.
pub fn own(
    book: &Path,
    edition: &settings::Edition,
    report: &mut Report,
) -> Result<SourceTree, Diagnostic> {
    let Spanned { value, span } = &edition.folder;
    let folder = book.join(value);
    let unusable = |why| codes::edition_unusable(*span, value, why);
    let own = load::own(&folder, report).map_err(|_| unusable("missing"))?;
    let is_ours = base::written(&own).is_some_and(|written| {
        let theirs = folder.join(&written.value).canonicalize();
        theirs.is_ok_and(|theirs| book.canonicalize().is_ok_and(|ours| ours == theirs))
    });
    if is_ours { Ok(own) } else { Err(unusable("base")) }
}

/// Returns the folder beside the common site: `public` → `public-nordlia`.
fn beside(output: &Path, folder: &str) -> PathBuf {
    let name = |path: &Path| {
        path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    };
    output.with_file_name(format!("{}-{}", name(output), name(Path::new(folder))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_has_room_beside_the_others_and_nowhere_else() {
        let book = Path::new("/kommune/bok");
        let others = [book.join("public")];
        let has_room = |output: &str| has_room(&book.join(output), &others, book);
        for output in ["public-nordlia", "../nettsted/nordlia", "ut/nordlia", "public/../nordlia"] {
            assert!(has_room(output), "{output}");
        }
        for output in
            ["public", "../bok/public", "public/nordlia", "static", "content/x", ".", "..", "ut/.."]
        {
            assert!(!has_room(output), "{output}");
        }
    }
}
