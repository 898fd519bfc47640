//! What the shell fills in: the script as the shell reads it.
#![cfg(unix)]

use std::fs;
use std::process::Command;

use crate::support::{exit_code, handbok, stderr, temporary_folder};

/// Returns what bash proposes after these words.
fn proposed(words: &[&str]) -> Vec<String> {
    let folder = temporary_folder();
    let script = handbok(folder.path(), &["completions", "bash"]);
    assert_eq!(exit_code(&script), 0, "{}", stderr(&script));
    fs::write(folder.path().join("script"), &script.stdout).expect("the folder is ours");
    let asking = "source ./script; COMP_WORDS=(handbok \"$@\"); COMP_CWORD=$#; \
                  _handbok handbok \"${!#}\" \"${COMP_WORDS[COMP_CWORD-1]}\"; \
                  printf '%s\\n' \"${COMPREPLY[@]}\"";
    let mut bash = Command::new("bash");
    bash.args(["--norc", "-c", asking, "bash"]).args(words).current_dir(folder.path());
    let output = bash.output().expect("bash can be run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}

#[test]
fn bash_knows_commands_options_and_values_by_all_their_names() {
    assert_eq!(proposed(&["by"]), ["bygg"]);
    assert_eq!(proposed(&["sk"]), ["skjema"]);
    assert_eq!(proposed(&["bygg", "--lo"]), ["--locked"]);
    assert_eq!(proposed(&["ny", "artikkel", "--t"]), ["--tema", "--topic"]);
    assert_eq!(proposed(&["check", "--language", ""]), ["nb", "nn", "en"]);
    assert_eq!(proposed(&["completions", "po"]), ["powershell"]);
}

#[test]
fn every_shell_has_a_script() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = handbok(&std::env::temp_dir(), &["fullføring", shell]);
        let script = String::from_utf8_lossy(&output.stdout);
        assert_eq!(exit_code(&output), 0, "{shell}: {}", stderr(&output));
        assert!(script.contains("sjekk") && script.contains("locked"), "{shell}: {script}");
    }
}
