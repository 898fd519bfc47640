//! `handbok completions`: a script for the shell, which then fills in the commands and their options.

use std::io::Write as _;

use clap::{Args, Command, CommandFactory as _};
use clap_complete::Shell;

use super::{Arguments, FINE, help};
use crate::language::Language;

#[derive(Args)]
pub struct CompletionsArguments {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

/// Writes the script to standard output and returns the exit code.
pub fn run(arguments: &CompletionsArguments, language: Language) -> u8 {
    let mut script = Vec::new();
    let mut command = with_names_seen(help::command(Arguments::command(), language));
    clap_complete::generate(arguments.shell, &mut command, "handbok", &mut script);
    // A pipe that is closed wants no more of it.
    let _ = std::io::stdout().write_all(&script);
    FINE
}

/// Makes the other names of commands and options known to the shell too: only those that are seen are filled in.
fn with_names_seen(command: Command) -> Command {
    let others: Vec<String> = command.get_all_aliases().map(str::to_owned).collect();
    command
        .alias(None)
        .visible_aliases(others)
        .mut_args(|arg| {
            let others = arg.get_all_aliases().unwrap_or_default();
            let others: Vec<String> = others.into_iter().map(str::to_owned).collect();
            arg.alias(None).visible_aliases(others)
        })
        .mut_subcommands(with_names_seen)
}
