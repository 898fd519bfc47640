//! What does `--help` say? clap knows what can be written; the words are in `locales/*/help.ftl`.

use std::ffi::OsString;

use clap::{Arg, Command};

use crate::language::Language;
use crate::texts;

/// Returns the language that the program speaks before it has read a book: what was asked for, or nynorsk where the
/// machine is set to it. Any other setting says little: many a Norwegian machine is left in English.
pub fn language(written: &[OsString]) -> Language {
    let words: Vec<&str> = written.iter().filter_map(|word| word.to_str()).collect();
    let asked = words.iter().enumerate().find_map(|(index, word)| {
        let tag = match *word {
            "--language" => words.get(index + 1).copied(),
            word => word.strip_prefix("--language="),
        };
        Language::from_tag(tag?)
    });
    asked.unwrap_or_else(of_machine)
}

/// Returns the language of the machine, of those that say something.
pub fn of_machine() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    match set {
        Some(value) if value.starts_with("nn") => Language::Nn,
        _ => Language::Nb,
    }
}

/// Puts the words of a language into a command and all that are in it.
pub fn command(command: Command, language: Language) -> Command {
    spoken(command, "", "handbok", language)
}

/// `path` names the command in keys (`new-article`), `typed` is what people type to get there.
fn spoken(command: Command, path: &str, typed: &str, language: Language) -> Command {
    let say = |key: &str| texts::get(language, key);
    let key = if path.is_empty() { "handbok" } else { path };
    let mut about = texts::find(language, &format!("help-{key}"))
        .or_else(|| command.get_about().map(ToString::to_string))
        .unwrap_or_default();
    let others: Vec<&str> = command.get_all_aliases().collect();
    if !others.is_empty() {
        let names = others.join(", ");
        about =
            format!("{about} {}", texts::format(language, "help-also", &[("names", names.into())]));
    }
    let usage = usage(&command, path, typed, language);
    let template = format!(
        "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        say("help-usage")
    );
    let mut command = command
        .about(about)
        .override_usage(usage)
        .help_template(template)
        .subcommand_help_heading(say("help-commands"))
        .subcommand_value_name(say("value-command"))
        .mut_args(|arg| spoken_argument(arg, path, language));
    if let Some(examples) = texts::find(language, &format!("help-{key}-examples")) {
        let indented: Vec<String> = examples.lines().map(|line| format!("  {line}")).collect();
        let text = format!("{}:\n{}", say("help-examples"), indented.join("\n"));
        command = command.after_help(text);
    }
    command.mut_subcommands(|inner| {
        let name = inner.get_name().to_owned();
        let path = if path.is_empty() { name.clone() } else { format!("{path}-{name}") };
        spoken(inner, &path, &format!("{typed} {name}"), language)
    })
}

fn spoken_argument(arg: Arg, path: &str, language: Language) -> Arg {
    let id = arg.get_id().as_str().to_owned();
    let own = texts::find(language, &format!("option-{path}-{id}"));
    let help = own.or_else(|| texts::find(language, &format!("option-{id}")));
    let heading = if arg.is_positional() { "help-arguments" } else { "help-options" };
    let names: Option<Vec<String>> = arg
        .get_value_names()
        .map(|names| names.iter().map(|name| value_name(name, language)).collect());
    let mut arg = arg.help_heading(texts::get(language, heading));
    if let Some(help) = help {
        arg = arg.help(help);
    }
    if !arg.get_action().takes_values() {
        return arg;
    }
    let arg = arg.hide_default_value(true).hide_possible_values(true);
    match names {
        Some(names) => arg.value_names(names),
        None => arg,
    }
}

/// Returns what a command does, in a line.
pub fn about(path: &str, language: Language) -> String {
    texts::find(language, &format!("help-{path}")).unwrap_or_default()
}

/// Returns a command line that shows how a command is used: the first of its examples.
pub fn example(path: &str, language: Language) -> Option<String> {
    let examples = texts::find(language, &format!("help-{path}-examples"))?;
    let mut lines = examples.lines().map(str::trim);
    lines.find(|line| line.starts_with("handbok")).map(str::to_owned)
}

/// Returns what is written in place of a value: `FOLDER` is MAPPE in Norwegian.
pub fn value_name(name: &str, language: Language) -> String {
    let key = format!("value-{}", name.to_lowercase());
    texts::find(language, &key).unwrap_or_else(|| name.to_owned())
}

fn usage(command: &Command, path: &str, typed: &str, language: Language) -> String {
    if let Some(whole) = texts::find(language, &format!("help-{path}-usage")) {
        return whole;
    }
    let options = texts::get(language, "value-options");
    if command.has_subcommands() {
        return format!("{typed} <{}> [{options}]", texts::get(language, "value-command"));
    }
    let mut usage = format!("{typed} [{options}]");
    for arg in command.get_positionals() {
        let name = arg.get_value_names().and_then(|names| names.first());
        let name = name.map(|name| value_name(name, language)).unwrap_or_default();
        let many = arg.get_num_args().is_some_and(|range| range.max_values() > 1);
        let more = if many { " …" } else { "" };
        usage += &if arg.is_required_set() {
            format!(" {name}{more}")
        } else {
            format!(" [{name}{more}]")
        };
    }
    usage
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;
    use clap::error::ErrorKind;

    use super::*;
    use crate::cli::Arguments;

    /// Returns a command and all that are in it, with what people type to get there.
    fn all(command: &Command, typed: &str) -> Vec<(String, Command)> {
        let inner = command
            .get_subcommands()
            .flat_map(|inner| all(inner, &format!("{typed} {}", inner.get_name())));
        std::iter::once((typed.to_owned(), command.clone())).chain(inner).collect()
    }

    #[test]
    fn every_command_and_option_has_words_and_examples_in_every_language() {
        for language in Language::ALL {
            let root = command(Arguments::command(), language);
            for (typed, command) in all(&root, "handbok") {
                assert!(command.get_about().is_some_and(|about| !about.to_string().is_empty()));
                assert!(command.get_after_help().is_some(), "{typed} has no examples");
                for arg in command.get_arguments() {
                    let id = arg.get_id();
                    assert!(arg.get_help().is_some(), "{typed} says nothing of {id}");
                    let names = arg.get_value_names().into_iter().flatten();
                    // English has the names of the code.
                    let is_spoken = |name: &str| {
                        texts::find(language, &format!("value-{}", name.to_lowercase())).is_some()
                    };
                    for name in names
                        .filter(|_| language == Language::En && arg.get_action().takes_values())
                    {
                        assert!(is_spoken(name), "{typed}: nothing is called {name}");
                    }
                }
            }
        }
    }

    #[test]
    fn help_has_no_words_of_the_library() {
        for language in [Language::Nb, Language::Nn] {
            let mut root = command(Arguments::command(), language);
            root.build();
            for (typed, mut command) in all(&root, "handbok") {
                let help = command.render_long_help().to_string();
                let english = [
                    "Usage",
                    "Options",
                    "Commands",
                    "Arguments",
                    "[default",
                    "[possible",
                    "[alias",
                    "Print",
                ];
                let found: Vec<&&str> =
                    english.iter().filter(|word| help.contains(**word)).collect();
                assert!(found.is_empty(), "{typed} --help has {found:?}");
            }
        }
    }

    #[test]
    fn every_example_can_be_typed() {
        for language in Language::ALL {
            let root = command(Arguments::command(), language);
            let mut tried = 0;
            for (_, command) in all(&root, "handbok") {
                let examples =
                    command.get_after_help().map(ToString::to_string).unwrap_or_default();
                for line in
                    examples.lines().map(str::trim).filter(|line| line.starts_with("handbok"))
                {
                    // What comes after is for the shell.
                    let line = line.split(['<', '>']).next().unwrap_or(line);
                    let mut words = vec![String::new()];
                    for (index, part) in line.split('"').enumerate() {
                        match index % 2 {
                            1 => words.last_mut().expect("there is one").push_str(part),
                            _ => part.split(' ').enumerate().for_each(|(index, word)| {
                                if index > 0 {
                                    words.push(String::new());
                                }
                                words.last_mut().expect("there is one").push_str(word);
                            }),
                        }
                    }
                    words.retain(|word| !word.is_empty());
                    let parsed = root.clone().try_get_matches_from(&words);
                    let kind = parsed.err().map(|error| error.kind());
                    assert!(
                        matches!(kind, None | Some(ErrorKind::DisplayHelp)),
                        "{words:?}: {kind:?}"
                    );
                    tried += 1;
                }
            }
            assert!(tried > 15, "{tried}");
        }
    }
}
