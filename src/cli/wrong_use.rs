//! What is said of arguments that cannot be understood? clap knows what is wrong; the words are in `locales/*/cli.ftl`.

use std::ffi::OsString;
use std::path::Path;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory as _};

use super::{Arguments, help};
use crate::diagnostics::closest;
use crate::language::Language;
use crate::texts;

/// Says what clap found wrong with the arguments.
pub fn told(error: &clap::Error, written: &[OsString], language: Language) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(one)) => Some(one.clone()),
        Some(ContextValue::Strings(several)) => Some(several.join(", ")),
        _ => None,
    };
    let argument = context(ContextKind::InvalidArg)
        .or_else(|| context(ContextKind::InvalidSubcommand))
        .unwrap_or_default();
    let value = context(ContextKind::InvalidValue).unwrap_or_default();
    let other = context(ContextKind::PriorArg).unwrap_or_default();
    let typed = TypedCommand::of(written);
    // A word alone, where the command takes none: a folder, mostly.
    let options = ["output", "book"];
    let options = options.map(|id| typed.command.get_arguments().find(|arg| arg.get_id() == id));
    let options = options.into_iter().flatten().filter_map(Arg::get_long);
    let options: Vec<String> = options.map(|long| format!("--{long} {argument}")).collect();
    let takes_words = typed.command.get_positionals().next().is_some() || options.is_empty();
    let key = match key(error.kind(), &argument, &value) {
        "cli-too-many" if !takes_words && is_file(&argument) => "cli-whole-book",
        "cli-too-many" if !takes_words => "cli-no-words",
        key => key,
    };
    // What is missing is a word to write, and the signs round its name in a usage are not.
    let shown = match key {
        "cli-missing-argument" => argument.replace(['<', '>'], "").replace("...", ""),
        _ => argument.clone(),
    };
    let args = [
        ("written", shown.into()),
        ("file", argument.as_str().into()),
        ("value", value.into()),
        ("options", options.join(", ").into()),
        ("other", other.into()),
        ("command", typed.words.as_str().into()),
    ];
    let mut lines = vec![texts::format(language, key, &args)];
    match key {
        "cli-missing-command" => lines.extend(typed.inner(language)),
        "cli-missing-argument" => {
            let example = help::example(&typed.path, language);
            lines.extend(example.map(|example| {
                texts::format(language, "cli-for-example", &[("example", example.into())])
            }));
        }
        _ => {
            let known = context(ContextKind::ValidValue).filter(|known| !known.is_empty());
            lines.extend(known.map(|known| {
                texts::format(language, "cli-choose-among", &[("known", known.into())])
            }));
        }
    }
    if let Some(suggestion) = suggestion(error, &argument) {
        let args = [("suggestion", suggestion.into())];
        lines.push(texts::format(language, "cli-did-you-mean", &args));
    }
    lines.push(texts::format(language, "cli-see-help", &[("command", typed.words.into())]));
    lines.join("\n")
}

fn key(kind: ErrorKind, argument: &str, value: &str) -> &'static str {
    match kind {
        ErrorKind::UnknownArgument if argument.starts_with('-') => "cli-unknown-argument",
        ErrorKind::UnknownArgument => "cli-too-many",
        ErrorKind::InvalidSubcommand => "cli-unknown-command",
        ErrorKind::InvalidValue if value.is_empty() => "cli-missing-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-invalid-value",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "cli-missing-command"
        }
        ErrorKind::MissingRequiredArgument => "cli-missing-argument",
        ErrorKind::ArgumentConflict => "cli-conflict",
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => "cli-too-many",
        ErrorKind::TooFewValues | ErrorKind::NoEquals => "cli-missing-value",
        ErrorKind::InvalidUtf8 => "cli-not-utf8",
        _ => "cli-wrong-use",
    }
}

/// Says whether a word is one of the book's files, or would be.
fn is_file(word: &str) -> bool {
    word.to_lowercase().ends_with(".md") || Path::new(word).is_file()
}

/// Returns what may have been meant. Of several that clap finds likely, the nearest.
fn suggestion(error: &clap::Error, argument: &str) -> Option<String> {
    let kinds =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    kinds.into_iter().find_map(|kind| match error.get(kind)? {
        ContextValue::String(one) => Some(one.clone()),
        ContextValue::Strings(several) => {
            let names = several.iter().map(String::as_str);
            let nearest = closest(argument, names).first().map(|name| (*name).to_owned());
            // clap puts the likeliest last.
            nearest.or_else(|| several.last().cloned())
        }
        _ => None,
    })
}

/// The command that was meant, as far as one was named: its help is the one that helps.
struct TypedCommand {
    /// As it was typed: `handbok ny artikkel`.
    words: String,
    /// As keys have it: `new-article`.
    path: String,
    command: Command,
}

impl TypedCommand {
    fn of(written: &[OsString]) -> TypedCommand {
        let mut words = "handbok".to_owned();
        let mut path: Vec<String> = Vec::new();
        let mut command = Arguments::command();
        for word in written.iter().skip(1).filter_map(|word| word.to_str()) {
            let Some(inner) = command.find_subcommand(word).cloned() else { continue };
            words = format!("{words} {word}");
            path.push(inner.get_name().to_owned());
            command = inner;
        }
        TypedCommand { words, path: path.join("-"), command }
    }

    /// Returns the commands that can come next, with what each does.
    fn inner(&self, language: Language) -> Vec<String> {
        let names: Vec<&str> = self.command.get_subcommands().map(Command::get_name).collect();
        let width = names.iter().map(|name| name.len()).max().unwrap_or(0);
        let line = |name: &str| {
            let path = format!("{}-{name}", self.path);
            format!("  {name:width$}  {}", help::about(path.trim_start_matches('-'), language))
        };
        names.into_iter().map(line).collect()
    }
}
