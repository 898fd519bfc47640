//! Text as other systems and programs leave it: Windows line ends, a byte order mark, signs that nobody sees, `\` in paths; and output that
//! is no terminal.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::{
    self, Site, TODAY_EPOCH, copy, exit_code, files, handbok, stderr, temporary_folder,
};

/// Writes every text file of a book as Notepad and git on Windows would.
fn as_windows_has_it(book: &Path) {
    let mut changed = BTreeMap::new();
    for (path, bytes) in files(book) {
        let is_text = [".md", ".toml", ".bib", ".lock"].iter().any(|end| path.ends_with(end));
        if is_text {
            let text = String::from_utf8(bytes).expect("a source is UTF-8");
            let text = format!("\u{feff}{}", text.replace('\n', "\r\n"));
            changed.insert(path, text.into_bytes());
        }
    }
    for kind in ["book.toml", "content/adresser.lock", "content/referanser.bib"] {
        assert!(changed.contains_key(kind), "{kind} has been tried");
    }
    support::write_files(book, &changed);
}

/// Builds a book with the program and returns the site.
fn built(book: &Path) -> Site {
    let output = handbok(book, &["build"]);
    assert_eq!(exit_code(&output), 0, "{}", stderr(&output));
    files(&book.join("public"))
}

#[test]
fn signs_that_nobody_sees_make_the_same_site_where_no_word_goes_on() {
    let folder = temporary_folder();
    copy(&support::repository().join("tests/sites/everything"), folder.path());
    fs::remove_dir_all(folder.path().join("expected")).expect("it is ours");
    let plain = built(folder.path());
    let pages: BTreeMap<String, Vec<u8>> = files(folder.path())
        .into_iter()
        .filter(|(path, _)| path.starts_with("content/") && path.ends_with(".md"))
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).expect("a source is UTF-8");
            let text = text.replace('\n', "\u{ad}\n\u{200b}").replace("**", "\u{feff}**");
            (path, text.into_bytes())
        })
        .collect();
    support::write_files(folder.path(), &pages);
    assert!(built(folder.path()) == plain, "the same bytes");
}

#[test]
fn windows_line_ends_and_byte_order_marks_make_the_same_site() {
    let folder = temporary_folder();
    copy(&support::repository().join("tests/sites/everything"), folder.path());
    fs::remove_dir_all(folder.path().join("expected")).expect("it is ours");
    let plain = built(folder.path());
    let lock = fs::read_to_string(folder.path().join("content/adresser.lock")).expect("it is made");
    as_windows_has_it(folder.path());
    assert!(built(folder.path()) == plain, "the same bytes");
    let written =
        fs::read_to_string(folder.path().join("content/adresser.lock")).expect("it is made");
    let read = written.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    assert_eq!(read, lock, "nothing new is to be recorded");
    // A new page is recorded beside what a Windows program has saved.
    let page = "+++\r\ntitle = \"Ny side\"\r\nsummary = \"Om saken.\"\r\n+++\r\n\r\nTekst.\r\n";
    support::write_files(
        folder.path(),
        &BTreeMap::from([("content/ny-side.md".to_owned(), page.as_bytes().to_vec())]),
    );
    built(folder.path());
    let again =
        fs::read_to_string(folder.path().join("content/adresser.lock")).expect("it is made");
    assert!(again.contains("ny-side.html") && !again.contains('\r'), "{again}");
    assert_eq!(again.lines().count(), lock.lines().count() + 1, "{again}");
}

#[test]
fn what_is_new_is_added_to_a_file_with_windows_line_ends() {
    let folder = temporary_folder();
    assert_eq!(exit_code(&handbok(folder.path(), &["init", "bok"])), 0);
    let book = folder.path().join("bok");
    let path = book.join("content/begreper.toml");
    let text = fs::read_to_string(&path).expect("it was made").replace('\n', "\r\n");
    fs::write(&path, text).expect("it is ours");
    let output = handbok(&book, &["new", "term", "samtykke", "--definition", "At noen sier ja."]);
    assert_eq!(exit_code(&output), 0, "{}", stderr(&output));
    built(&book);
}

#[test]
fn a_link_with_the_slashes_of_windows_is_told_how_to_be_written() {
    let folder = temporary_folder();
    copy(&support::repository().join("tests/cli/bygge.in"), folder.path());
    let page = "+++\ntitle = \"Ny\"\nsummary = \"Om saken.\"\n+++\n\nLes [mer om ro](..\\ro\\arbeidsro.md).\n";
    support::write_files(
        folder.path(),
        &BTreeMap::from([("content/ro/ny.md".to_owned(), page.as_bytes().to_vec())]),
    );
    let output = handbok(folder.path(), &["build"]);
    let said = stderr(&output);
    assert_eq!(exit_code(&output), 1, "{said}");
    assert!(said.contains("lenken «..\\ro\\arbeidsro.md» fører ingen steder"), "{said}");
    assert!(said.contains("mente du «arbeidsro.md»?"), "{said}");
    let picture = page.replace("[mer om ro](..\\ro\\arbeidsro.md)", "![Ro](bilder\\ro.svg)");
    support::write_files(
        folder.path(),
        &BTreeMap::from([
            ("content/ro/ny.md".to_owned(), picture.into_bytes()),
            ("content/ro/bilder/ro.svg".to_owned(), b"<svg/>".to_vec()),
        ]),
    );
    let said = stderr(&handbok(folder.path(), &["build"]));
    assert!(said.contains("mente du «bilder/ro.svg»?"), "{said}");
}

#[test]
fn output_that_is_no_terminal_has_no_colours_and_no_signs_of_life() {
    let folder = temporary_folder();
    copy(&support::repository().join("tests/cli/feil.in"), folder.path());
    for (name, value) in [("NO_COLOR", "1"), ("CLICOLOR", "0"), ("TERM", "xterm-256color")] {
        for arguments in [
            &["build"][..],
            &["check"],
            &["check", "--explain", "C004"],
            &["--help"],
            &["build", "--outptu"],
            &["search", "ro"],
        ] {
            let mut command = Command::new(env!("CARGO_BIN_EXE_handbok"));
            command.current_dir(folder.path()).args(arguments).env("LC_ALL", "C");
            command.env("SOURCE_DATE_EPOCH", TODAY_EPOCH).env(name, value);
            let output = command.output().expect("the program can be run");
            for bytes in [output.stdout, output.stderr] {
                let said = String::from_utf8(bytes).expect("the program writes UTF-8");
                let control = said.chars().find(|sign| sign.is_control() && *sign != '\n');
                assert_eq!(control, None, "{arguments:?} with {name}:\n{said}");
            }
        }
    }
}

/// On a terminal, which `script` makes one of, `NO_COLOR` still holds.
#[test]
#[cfg(target_os = "linux")]
fn a_terminal_that_wants_no_colours_gets_none() {
    let folder = temporary_folder();
    copy(&support::repository().join("tests/cli/feil.in"), folder.path());
    let program = env!("CARGO_BIN_EXE_handbok");
    for command in
        [format!("{program} --help"), format!("{program} check"), format!("{program} build --x")]
    {
        let mut script = Command::new("script");
        script.args(["-q", "-e", "-c", &command, "/dev/null"]).current_dir(folder.path());
        script.env("SOURCE_DATE_EPOCH", TODAY_EPOCH).env("NO_COLOR", "1").env("TERM", "xterm");
        let output = script.output().expect("script is a part of every Linux");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(!said.is_empty());
        assert!(!said.contains("\u{1b}[3") && !said.contains("\u{1b}[1m"), "{command}:\n{said:?}");
    }
}
