//! `handbok build`: the book's folder → the finished site.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::editions::{self, Municipality};
use super::{
    BookArguments, FAULTS, FINE, LoadedBook, SiteArguments, WRONG_USE, huge_pages, in_book,
    load_for_site, records, say, tell, today,
};
use crate::language::Language;
use crate::output::CHECKSUMS;
use crate::render::format::decimal;
use crate::resolve::addresses::LOCK;
use crate::search::index::Update;
use crate::source::SourceFile;
use crate::write::{NewSite, WriteFault};
use crate::{Purpose, system, texts};

#[derive(Args)]
pub struct BuildArguments {
    #[command(flatten)]
    book: BookArguments,
    #[command(flatten)]
    site: SiteArguments,
    #[arg(long, value_name = "FOLDER", default_value = SITE)]
    output: PathBuf,
    #[arg(long, value_name = "FOLDER", default_value = INDEX)]
    search_index: PathBuf,
    #[arg(long)]
    locked: bool,
}

/// A build that takes longer than this shows that it is at work.
const PATIENCE: Duration = Duration::from_millis(500);

/// Where the site goes when nobody says otherwise.
pub const SITE: &str = "public";

/// Where the search index is kept from build to build.
pub const INDEX: &str = "search-index/tantivy";

/// Builds the site and returns the exit code.
pub fn run(arguments: &BuildArguments) -> u8 {
    let start = Instant::now();
    crate::prepare();
    let LoadedBook { sources, config, mut report, language } =
        match load_for_site(&arguments.book, &arguments.site) {
            Ok(loaded) => loaded,
            Err(code) => return code,
        };
    let output = in_book(&arguments.book.book, &arguments.output);
    let book = &arguments.book.book;
    let Some(outputs) = editions::outputs(&config, book, &output, &mut report) else {
        tell(&report, &sources, language);
        return WRONG_USE;
    };
    let progress = Progress::start(language);
    let index = in_book(&arguments.book.book, &arguments.search_index);
    // Many schools' books take turns, and need no more memory than one.
    if config.editions.is_empty() {
        huge_pages::allow_for(&sources);
    }
    let site = NewSite::new(&sources, &output, book);
    let built = crate::build_for(
        Purpose::Site,
        &sources,
        &config,
        today(),
        Some(&index),
        &site,
        &mut report,
    );
    let Some(built) = built.filter(|_| !report.has_errors()) else {
        progress.finish();
        tell(&report, &sources, language);
        say(&nothing_built(&output, language));
        return FAULTS;
    };
    let missing = records::missing(&built, language);
    if arguments.locked && !missing.is_empty() {
        progress.finish();
        tell(&report, &sources, language);
        missing.iter().for_each(|words| say(words));
        say(&nothing_built(&output, language));
        return FAULTS;
    }
    let written = site.finish();
    match built.index {
        // A full disk has no room for an index either, and is told of once.
        _ if written.is_err() => {}
        Update::Rebuilt => say(&texts::get(language, "cli-index-rebuilt")),
        Update::Refused => {
            let args = [("folder", index.display().to_string().into())];
            say(&texts::format(language, "cli-index-refused", &args));
        }
        Update::New | Update::Changed { .. } => {}
    }
    progress.finish();
    tell(&report, &sources, language);
    let written = match written {
        Ok(written) => written,
        Err(fault) => {
            say(&write_fault(&fault, "--output", language));
            return WRONG_USE;
        }
    };
    // They are named as in every message: from the book's folder.
    records::write(&built, book, Path::new(""), language);
    let folder = output.display().to_string();
    if written.kept > 0 {
        let args = [("count", written.kept.into()), ("folder", folder.as_str().into())];
        say(&texts::format(language, "cli-kept", &args));
    }
    // What to open, and not the folder: those who see it for the first time do not know which of its files.
    let page = output.join("index.html");
    let page = page.strip_prefix(".").unwrap_or(&page).display().to_string();
    let taken = seconds(start.elapsed(), language);
    say(&texts::format(
        language,
        "cli-summary",
        &[
            ("pages", built.site.pages.into()),
            ("words", built.words.into()),
            ("tasks", built.tasks.into()),
            ("seconds", taken.into()),
            ("page", page.into()),
        ],
    ));
    if config.editions.is_empty() {
        // The program ends here, and the system takes back everything at once. To put away a large
        // book and its site piece by piece would only take time.
        std::mem::forget((sources, built));
        return FINE;
    }
    // The base as it is on disk by now: its addresses have just been written down.
    let mut base = sources;
    if let Some(text) = built.addresses {
        base.put(SourceFile { path: LOCK.to_owned(), text, ..SourceFile::default() });
    }
    editions::run(&Municipality {
        folder: &arguments.book.book,
        outputs: &outputs,
        locked: arguments.locked,
        base: &base,
        config: &config,
        language,
    })
}

/// Returns what is said when a build wrote nothing: an earlier site stays, if there is one.
fn nothing_built(output: &Path, language: Language) -> String {
    texts::format(language, "cli-nothing-built", &[("earlier", texts::yes_or_no(has_site(output)))])
}

/// Says whether a folder has a site that a build has brought to its end.
pub fn has_site(output: &Path) -> bool {
    output.join(CHECKSUMS).is_file()
}

/// Returns a time as people write it, in seconds.
pub fn seconds(time: Duration, language: Language) -> String {
    decimal(time.as_secs_f64(), 2, language)
}

/// Tells why a site could not be written. `setting` is what says where it goes.
pub fn write_fault(fault: &WriteFault, setting: &'static str, language: Language) -> String {
    let (key, path) = match fault {
        WriteFault::NotOurs(folder) => ("cli-output-not-ours", folder),
        WriteFault::AroundBook(folder) => ("cli-output-around-book", folder),
        WriteFault::Io(path, error) => {
            // A full stop would look like the end of a sentence.
            let here = || std::path::absolute(path).unwrap_or_else(|_| path.clone());
            let path = if path == Path::new(".") { here() } else { path.clone() };
            let path = path.display().to_string();
            let args = [("path", path.into()), ("reason", system::reason(error, language).into())];
            return texts::format(language, "cli-cannot-write", &args);
        }
    };
    let folder = path.display().to_string();
    texts::format(language, key, &[("folder", folder.into()), ("setting", setting.into())])
}

/// A sign of life on a terminal; nothing at all when the output goes to a file or is over in a moment.
struct Progress {
    bar: ProgressBar,
}

impl Progress {
    fn start(language: Language) -> Progress {
        let style = ProgressStyle::with_template("{spinner} {msg} … {elapsed}")
            .expect("the template is well formed");
        let bar = ProgressBar::new_spinner().with_style(style);
        bar.set_message(texts::get(language, "cli-building"));
        bar.enable_steady_tick(PATIENCE);
        Progress { bar }
    }

    fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
