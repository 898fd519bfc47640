//! The commands: what people type, and what they are told.
#![allow(clippy::disallowed_methods, reason = "cli is where clock, environment and terminal are")]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "cli is where the terminal is")]

mod build;
mod check;
mod init;
mod new;
mod schema;
mod search;
mod serve;

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, Parser, Subcommand};
use jiff::civil::Date;

use crate::config::Config;
use crate::diagnostics::{Report, Severity, render};
use crate::language::Language;
use crate::load;
use crate::source::SourceTree;
use crate::texts;

/// All is well.
const FINE: u8 = 0;
/// The content has faults.
const FAULTS: u8 = 1;
/// Wrong use, or a configuration that cannot be used.
const WRONG_USE: u8 = 2;

/// How help looks: clap's own headings are English.
const HELP: &str = "{about-with-newline}\nBruk: {usage}\n\n{all-args}";

#[derive(Parser)]
#[command(
    name = "handbok",
    version,
    about = "Lager et håndboknettsted av en mappe med Markdown-artikler",
    help_template = HELP,
    next_help_heading = "Valg",
    subcommand_help_heading = "Kommandoer",
    subcommand_value_name = "KOMMANDO",
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Viser hjelp
    #[arg(short, long, action = ArgAction::Help, global = true)]
    help: Option<bool>,
    /// Viser versjonen
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

#[derive(Subcommand)]
enum Command {
    /// Bygger nettstedet (også: bygg)
    #[command(alias = "bygg", override_usage = "handbok build [VALG]", help_template = HELP, next_help_heading = "Valg")]
    Build(build::BuildArguments),
    /// Kontrollerer boka uten å bygge den (også: sjekk)
    #[command(alias = "sjekk", override_usage = "handbok check [VALG]", help_template = HELP, next_help_heading = "Valg")]
    Check(check::CheckArguments),
    /// Bygger nettstedet og viser det på denne maskinen (også: vis)
    #[command(alias = "vis", override_usage = "handbok serve [VALG]", help_template = HELP, next_help_heading = "Valg")]
    Serve(serve::ServeArguments),
    /// Lager en ny artikkel, oppgave, kilde eller noe annet i boka (også: ny)
    #[command(alias = "ny", override_usage = "handbok new <SLAG> [VALG]", help_template = HELP, next_help_heading = "Valg", subcommand_help_heading = "Slag", subcommand_value_name = "SLAG", disable_help_subcommand = true)]
    New(new::NewArguments),
    /// Lager en ny håndbok i en egen mappe (også: start)
    #[command(alias = "start", override_usage = "handbok init [VALG] MAPPE", help_template = HELP, next_help_heading = "Valg")]
    Init(init::InitArguments),
    /// Søker i boka som leserne gjør (også: søk)
    #[command(alias = "sok", alias = "søk", override_usage = "handbok search [VALG] ORD …", help_template = HELP, next_help_heading = "Valg")]
    Search(search::SearchArguments),
    /// Skriver skjemaer av filene til VS Code, Decap og andre programmer (også: skjema)
    #[command(alias = "skjema", override_usage = "handbok schema [VALG]", help_template = HELP, next_help_heading = "Valg")]
    Schema(schema::SchemaArguments),
}

/// Where the book is and how to speak of it: for every command.
#[derive(Args, Clone)]
pub struct BookArguments {
    /// Mappa med boka: den som har book.toml (ellers mappa du står i)
    #[arg(long, value_name = "MAPPE", default_value = ".", hide_default_value = true)]
    book: PathBuf,
    /// Språket i meldingene: nb, nn eller en (ellers bokas språk)
    #[arg(long, value_name = "SPRÅK", value_parser = parse_language)]
    language: Option<Language>,
    /// Adressen nettstedet får, for nettstedskart og faste lenker
    #[arg(long, value_name = "ADRESSE")]
    base_url: Option<String>,
}

fn parse_language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| "nb, nn, en".to_owned())
}

/// Runs the program with the arguments it was started with.
pub fn run() -> ExitCode {
    run_with(std::env::args_os())
}

fn run_with(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no faults; clap knows which is which.
            if error.use_stderr() {
                say(&wrong_use(&error));
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
    })
}

/// Says in Norwegian what clap found wrong with the arguments: no book has been read yet, so there is no
/// other language to speak.
fn wrong_use(error: &clap::Error) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(one)) => Some(one.clone()),
        Some(ContextValue::Strings(several)) => Some(several.join(", ")),
        _ => None,
    };
    let written = context(ContextKind::InvalidArg)
        .or_else(|| context(ContextKind::InvalidSubcommand))
        .unwrap_or_default();
    let suggestion =
        context(ContextKind::SuggestedArg).or_else(|| context(ContextKind::SuggestedSubcommand));
    let value = context(ContextKind::InvalidValue).unwrap_or_default();
    let key = match error.kind() {
        ErrorKind::UnknownArgument => "cli-unknown-argument",
        ErrorKind::InvalidSubcommand => "cli-unknown-command",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-invalid-value",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "cli-missing-command"
        }
        _ => return error.to_string(),
    };
    let spoken = Language::Nb;
    let args = [("written", written.into()), ("value", value.into())];
    let mut lines = vec![texts::format(spoken, key, &args)];
    if let Some(suggestion) = suggestion {
        let args = [("suggestion", suggestion.into())];
        lines.push(texts::format(spoken, "cli-did-you-mean", &args));
    }
    lines.push(texts::get(spoken, "cli-see-help"));
    lines.join("\n")
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
    let mut report = Report::default();
    let spoken = arguments.language.unwrap_or(Language::Nb);
    let sources = load::book(&arguments.book, &mut report).map_err(|_| {
        say(&no_book(arguments, spoken));
        WRONG_USE
    })?;
    let config = crate::read_config(&sources, arguments.base_url.as_deref(), &mut report);
    let Some(config) = config else {
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
    let folder = folder.display().to_string();
    texts::format(spoken, "cli-no-book", &[("folder", folder.into())])
}

/// Prints the faults, if there are any, and how many they are.
fn tell(report: &Report, sources: &SourceTree, language: Language) {
    if report.is_empty() {
        return;
    }
    let errors = report.count(Severity::Error).into();
    let warnings = report.count(Severity::Warning).into();
    let count =
        texts::format(language, "cli-faults", &[("errors", errors), ("warnings", warnings)]);
    say(&format!("{}{count}", render::report(report, sources, language)));
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
