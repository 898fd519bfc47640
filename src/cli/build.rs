//! `handbok build`: the book's folder → the finished site.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::{
    BookArguments, FAULTS, FINE, LoadedBook, WRONG_USE, in_book, load_book, say, tell, today,
};
use crate::language::Language;
use crate::resolve::addresses::LOCK;
use crate::search::index::Update;
use crate::system;
use crate::texts;
use crate::write::{self, WriteFault};

#[derive(Args)]
pub struct BuildArguments {
    #[command(flatten)]
    book: BookArguments,
    #[arg(long, value_name = "FOLDER", default_value = "public")]
    output: PathBuf,
    #[arg(long, value_name = "FOLDER", default_value = INDEX)]
    search_index: PathBuf,
    #[arg(long)]
    locked: bool,
}

/// A build that takes longer than this shows that it is at work.
const PATIENCE: Duration = Duration::from_millis(500);

/// Where the search index is kept from build to build.
pub const INDEX: &str = "search-index/tantivy";

/// Builds the site and returns the exit code.
pub fn run(arguments: &BuildArguments) -> u8 {
    let start = Instant::now();
    let LoadedBook { sources, config, mut report, language } = match load_book(&arguments.book) {
        Ok(loaded) => loaded,
        Err(code) => return code,
    };
    let progress = Progress::start(language);
    let index = in_book(&arguments.book.book, &arguments.search_index);
    let built = crate::build(&sources, &config, today(), Some(&index), &mut report);
    let Some(built) = built.filter(|_| !report.has_errors()) else {
        progress.finish();
        tell(&report, &sources, language);
        say(&texts::get(language, "cli-nothing-built"));
        return FAULTS;
    };
    if arguments.locked && built.addresses.is_some() {
        progress.finish();
        tell(&report, &sources, language);
        say(&texts::get(language, "cli-addresses-missing"));
        say(&texts::get(language, "cli-nothing-built"));
        return FAULTS;
    }
    match built.index {
        Update::Rebuilt => say(&texts::get(language, "cli-index-rebuilt")),
        Update::Refused => {
            let args = [("folder", index.display().to_string().into())];
            say(&texts::format(language, "cli-index-refused", &args));
        }
        Update::New | Update::Changed { .. } => {}
    }
    let output = in_book(&arguments.book.book, &arguments.output);
    let written = write::site(&built.site, &sources, &output, &arguments.book.book);
    progress.finish();
    tell(&report, &sources, language);
    let written = match written {
        Ok(written) => written,
        Err(fault) => {
            say(&write_fault(&fault, language));
            return WRONG_USE;
        }
    };
    if let Some(addresses) = &built.addresses
        && let Err(error) = write::addresses(addresses, &arguments.book.book)
    {
        // A folder that cannot be written can still be built from.
        let args = [("path", LOCK.into()), ("reason", system::reason(&error, language).into())];
        say(&texts::format(language, "cli-addresses-not-written", &args));
    }
    let folder = output.display().to_string();
    if written.kept > 0 {
        let args = [("count", written.kept.into()), ("folder", folder.as_str().into())];
        say(&texts::format(language, "cli-kept", &args));
    }
    let seconds = seconds(start.elapsed(), language);
    say(&texts::format(
        language,
        "cli-summary",
        &[
            ("pages", built.site.pages.into()),
            ("words", built.words.into()),
            ("tasks", built.tasks.into()),
            ("seconds", seconds.into()),
            ("output", folder.into()),
        ],
    ));
    FINE
}

/// Returns a time as people write it, in seconds.
pub fn seconds(time: Duration, language: Language) -> String {
    let decimal = if language == Language::En { "." } else { "," };
    format!("{:.2}", time.as_secs_f64()).replace('.', decimal)
}

pub fn write_fault(fault: &WriteFault, language: Language) -> String {
    let (key, path) = match fault {
        WriteFault::NotOurs(folder) => ("cli-output-not-ours", folder),
        WriteFault::AroundBook(folder) => ("cli-output-around-book", folder),
        WriteFault::Io(path, error) => {
            let path = path.display().to_string();
            let args = [("path", path.into()), ("reason", system::reason(error, language).into())];
            return texts::format(language, "cli-cannot-write", &args);
        }
    };
    texts::format(language, key, &[("folder", path.display().to_string().into())])
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
