//! The commands: what people type, and what they are told.
#![allow(clippy::disallowed_methods, reason = "cli is where clock, environment and terminal are")]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "cli is where the terminal is")]

mod build;
mod check;
mod completions;
mod diff;
mod editions;
mod help;
mod huge_pages;
mod init;
mod nearest;
mod new;
mod package;
mod records;
mod schema;
mod search;
mod serve;
mod wrong_use;

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use jiff::civil::Date;

use crate::config::Config;
use crate::diagnostics::{Report, Severity, render};
use crate::language::Language;
use crate::load;
use crate::source::SourceTree;
use crate::system;
use crate::texts;

/// All is well.
const FINE: u8 = 0;
/// The content has faults.
const FAULTS: u8 = 1;
/// Wrong use, or a configuration that cannot be used.
const WRONG_USE: u8 = 2;

/// The words of the arguments stand in `locales/*/help.ftl`; `help` puts them in.
#[derive(Parser)]
#[command(
    name = "handbok",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Also said after the command.
    #[arg(long, value_name = "LANGUAGE", value_parser = languages(), global = true)]
    language: Option<Language>,
    #[arg(short, long, action = ArgAction::Help, global = true)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

#[derive(Subcommand)]
enum Command {
    #[command(alias = "bygg")]
    Build(build::BuildArguments),
    #[command(alias = "sjekk")]
    Check(check::CheckArguments),
    #[command(alias = "vis")]
    Serve(serve::ServeArguments),
    #[command(alias = "ny")]
    New(new::NewArguments),
    #[command(alias = "start")]
    Init(init::InitArguments),
    #[command(alias = "sok", alias = "søk")]
    Search(search::SearchArguments),
    #[command(alias = "skjema")]
    Schema(schema::SchemaArguments),
    #[command(alias = "fullforing", alias = "fullføring")]
    Completions(completions::CompletionsArguments),
    #[command(alias = "pakk")]
    Package(package::PackageArguments),
    #[command(alias = "sammenlign")]
    Diff(diff::DiffArguments),
}

/// Where the book is and how to speak of it: for every command.
#[derive(Args, Clone)]
pub struct BookArguments {
    #[arg(long, value_name = "FOLDER", default_value_os_t = nearest::book())]
    book: PathBuf,
    #[arg(long, value_name = "LANGUAGE", value_parser = languages())]
    language: Option<Language>,
}

/// Where the site will lie: for the commands that make one.
#[derive(Args, Clone)]
pub struct SiteArguments {
    #[arg(long, value_name = "ADDRESS")]
    base_url: Option<String>,
}

/// Returns the language of what is said before the book has been read.
fn spoken(asked: Option<Language>) -> Language {
    asked.unwrap_or_else(help::of_machine)
}

fn languages() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::tag))
        .map(|tag| Language::from_tag(&tag).expect("it is one of them"))
}

/// Runs the program with the arguments it was started with.
pub fn run() -> ExitCode {
    huge_pages::wait_for_book();
    run_with(std::env::args_os())
}

fn run_with(written: impl Iterator<Item = OsString>) -> ExitCode {
    let written: Vec<OsString> = written.collect();
    let language = help::language(&written);
    let parse = |command: clap::Command| {
        let matches = command.try_get_matches_from(&written)?;
        Arguments::from_arg_matches(&matches)
    };
    // The words are put in only where there is something to say: they are many, and most commands are right.
    let parsed = parse(Arguments::command())
        .or_else(|_| parse(help::command(Arguments::command(), language)));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no faults; clap knows which is which.
            if error.use_stderr() {
                say(&wrong_use::told(&error, &written, language));
                return ExitCode::from(WRONG_USE);
            }
            let _ = error.print();
            return ExitCode::from(FINE);
        }
    };
    ExitCode::from(match arguments.command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Init(arguments) => init::run(&arguments),
        Command::Search(arguments) => search::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments, language),
        Command::Package(arguments) => package::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
    })
}

/// A book that has been read, with what was found on the way.
struct LoadedBook {
    sources: SourceTree,
    config: Config,
    report: Report,
    language: Language,
}

/// Reads the book's folder and its `book.toml`. Says what is wrong when either cannot be used, and returns
/// the exit code.
fn load_book(arguments: &BookArguments) -> Result<LoadedBook, u8> {
    load_for_site(arguments, &SiteArguments { base_url: None })
}

/// Reads the book as [`load_book`] does, for a site that will lie at an address.
fn load_for_site(arguments: &BookArguments, site: &SiteArguments) -> Result<LoadedBook, u8> {
    let mut report = Report::default();
    let spoken = spoken(arguments.language);
    nearest::tell(&arguments.book, spoken);
    let sources = load::book(&arguments.book, &mut report).map_err(|_| {
        say(&no_book(arguments, spoken));
        WRONG_USE
    })?;
    let config = crate::read_config(&sources, site.base_url.as_deref(), &mut report);
    let Some(config) = config else {
        report.forget_garbled(&sources);
        tell(&report, &sources, spoken);
        return Err(WRONG_USE);
    };
    let language = arguments.language.unwrap_or_else(|| config.language.spoken());
    Ok(LoadedBook { sources, config, report, language })
}

/// Returns what is said to somebody who stands in the wrong folder.
fn no_book(arguments: &BookArguments, spoken: Language) -> String {
    // «.» says nothing to those who do not know where their terminal stands.
    let folder = std::path::absolute(&arguments.book).unwrap_or_else(|_| arguments.book.clone());
    let toml = folder.join("book.toml");
    let shown = folder.display().to_string();
    let cannot_read = |path: &Path, error: &std::io::Error| {
        let path = path.display().to_string();
        let args = [("path", path.into()), ("reason", system::reason(error, spoken).into())];
        texts::format(spoken, "cli-cannot-read", &args)
    };
    let is_missing = |error: &std::io::Error| error.kind() == std::io::ErrorKind::NotFound;
    let args = [("folder", shown.into()), ("path", toml.display().to_string().into())];
    let key = match (std::fs::metadata(&folder), std::fs::metadata(&toml)) {
        (Ok(folder), _) if !folder.is_dir() => "cli-book-is-file",
        (Err(error), _) if is_missing(&error) => "cli-no-folder",
        (Err(error), _) => return cannot_read(&folder, &error),
        (Ok(_), Ok(_)) => "cli-book-toml-odd",
        (Ok(_), Err(error)) if is_missing(&error) => "cli-no-book",
        (Ok(_), Err(error)) => return cannot_read(&toml, &error),
    };
    texts::format(spoken, key, &args)
}

/// Prints the faults, if there are any, and how many they are.
fn tell(report: &Report, sources: &SourceTree, language: Language) {
    if let Some(words) = told(report, sources, language) {
        say(&words);
    }
}

/// Returns the faults, if there are any, and how many they are.
fn told(report: &Report, sources: &SourceTree, language: Language) -> Option<String> {
    if report.is_empty() {
        return None;
    }
    let errors = report.count(Severity::Error).into();
    let warnings = report.count(Severity::Warning).into();
    let count =
        texts::format(language, "cli-faults", &[("errors", errors), ("warnings", warnings)]);
    Some(format!("{}{count}", render::report(report, sources, language)))
}

/// Writes an answer. A pipe that is closed wants no more of it.
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Writes a line for people. A terminal that is gone is no fault of ours.
fn say(words: &str) {
    let _ = writeln!(std::io::stderr(), "{words}");
}

/// Returns the day that counts as today: `SOURCE_DATE_EPOCH` in seconds when it is set, as reproducible
/// builds have it, or else the date of the day.
fn today() -> Date {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let moment = epoch.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    match moment {
        Some(moment) => moment.to_zoned(jiff::tz::TimeZone::UTC).date(),
        None => jiff::Zoned::now().date(),
    }
}

/// Returns a path as the book's folder sees it when it is relative.
fn in_book(book: &Path, path: &Path) -> PathBuf {
    if path.is_absolute() { path.to_owned() } else { book.join(path) }
}
