//! `handbok new` and `handbok init`: what they make can be built, and nothing is ever written over.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::support::{TODAY_EPOCH, copy, exit_code, handbok, stderr, temporary_folder};

/// A book as `init` makes it.
fn book() -> tempfile::TempDir {
    let folder = temporary_folder();
    let output = handbok(folder.path(), &["init", "bok", "--title", "Håndboka «vår»"]);
    assert_eq!(exit_code(&output), 0, "{}", stderr(&output));
    folder
}

fn run(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_handbok"))
        .args(arguments)
        .current_dir(folder)
        .env("SOURCE_DATE_EPOCH", TODAY_EPOCH)
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program can be run");
    let mut stdin = child.stdin.take().expect("it was asked for");
    // A program that does not read what it is given has ended already.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("the program ends")
}

/// Builds the book, which must go well and without a word of complaint.
fn build(book: &Path) {
    let output = handbok(book, &["build"]);
    let said = stderr(&output);
    assert_eq!(exit_code(&output), 0, "{said}");
    assert!(said.starts_with("Ferdig: "), "{said}");
}

#[test]
fn a_new_book_is_built_at_once() {
    let folder = book();
    let book = folder.path().join("bok");
    build(&book);
    assert!(book.join("public/timen/god-start/starten-hos-oss.html").is_file());
    assert!(book.join("README.md").is_file());
}

#[test]
fn a_folder_that_is_not_empty_is_left_alone() {
    let folder = temporary_folder();
    fs::create_dir(folder.path().join("bok")).expect("it can be made");
    fs::write(folder.path().join("bok/notat.txt"), "mitt").expect("it can be written");
    fs::write(folder.path().join("fil"), "mitt").expect("it can be written");
    for target in ["bok", "fil"] {
        let output = handbok(folder.path(), &["init", target]);
        assert_eq!(exit_code(&output), 2, "{}", stderr(&output));
    }
    assert_eq!(fs::read_dir(folder.path().join("bok")).expect("it is there").count(), 1);
}

#[test]
fn a_book_like_another_has_its_frame_and_not_its_words() {
    let folder = book();
    let output = handbok(folder.path(), &["init", "ny", "--from", "bok"]);
    assert_eq!(exit_code(&output), 0, "{}", stderr(&output));
    let new = folder.path().join("ny");
    build(&new);
    assert!(new.join("content/timen/index.md").is_file());
    assert!(!new.join("content/timen/god-start.md").exists());
    let terms = fs::read_to_string(new.join("content/begreper.toml")).expect("it is there");
    assert!(terms.starts_with("# ") && !terms.contains("[[terms]]"), "{terms}");
}

#[test]
fn a_book_like_one_that_is_tied_to_others_stands_alone() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/fjordvik");
    for from in [examples.clone(), examples.join("skoler/nordlia")] {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let from = from.display().to_string();
        let output = handbok(folder.path(), &["init", "ny", "--from", &from]);
        assert_eq!(exit_code(&output), 0, "{}", stderr(&output));
        build(&folder.path().join("ny"));
    }
}

#[test]
fn what_is_new_in_a_school_is_written_beside_what_is_common() {
    let folder = temporary_folder();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/fjordvik"), folder.path());
    let school = folder.path().join("skoler/solbakken");
    let new = |arguments: &[&str]| handbok(&school, &[&["new"], arguments].concat());
    let output = new(&["term", "ugletid", "--definition", "Etter stengetid."]);
    assert_eq!(exit_code(&output), 0, "{}", stderr(&output));
    let terms = fs::read_to_string(school.join("content/begreper.toml")).expect("it is there");
    assert_eq!(terms.matches("[[terms]]").count(), 1, "{terms}");
    let output = new(&["task", "--article", "skoledagen/friminutt", "Hvem står hvor?"]);
    assert_eq!(exit_code(&output), 2, "{}", stderr(&output));
    assert!(stderr(&output).contains("fellesboka"), "{}", stderr(&output));
    assert!(!school.join("content/skoledagen").exists());
    build(&school);
}

#[test]
fn a_name_that_windows_keeps_for_itself_is_refused_before_it_is_written() {
    let folder = book();
    let book = folder.path().join("bok");
    for arguments in
        [vec!["new", "topic", "Aux"], vec!["new", "article", "--topic", "timen", "Con"]]
    {
        let output = handbok(&book, &arguments);
        assert_eq!(exit_code(&output), 1, "{}", stderr(&output));
        assert!(stderr(&output).contains("L010"), "{}", stderr(&output));
    }
    assert!(!book.join("content/timen/con.md").exists() && !book.join("content/aux").exists());
    build(&book);
}

#[test]
fn everything_new_can_be_built() {
    let folder = book();
    let book = folder.path().join("bok");
    let source = "@book{ny2020,\n  author = {Ny, Nina},\n  title = {Ny bok},\n  date = {2020},\n  publisher = {Forlaget},\n}\n";
    let commands: [(&[&str], &str, &str); 6] = [
        (&["new", "topic", "Hjem og skole"], "", "content/hjem-og-skole/index.md"),
        (
            &["new", "article", "--topic", "hjem-og-skole", "Åpen \"dør\""],
            "",
            "content/hjem-og-skole/apen-dor.md",
        ),
        (
            &["new", "task", "--article", "hjem-og-skole/apen-dor", "Første møte"],
            "",
            "content/hjem-og-skole/apen-dor.md",
        ),
        (&["ny", "leselop", "Ny på skolen"], "", "content/leselop/ny-pa-skolen.md"),
        (&["new", "reference"], source, "content/referanser.bib"),
        (
            &["new", "term", "samtykke", "--definition", "At noen sier ja."],
            "",
            "content/begreper.toml",
        ),
    ];
    for (arguments, input, path) in commands {
        let output = run(&book, arguments, input);
        assert_eq!(exit_code(&output), 0, "{arguments:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(path), "{}", stderr(&output));
        assert!(book.join(path).is_file());
        build(&book);
    }
    let article = fs::read_to_string(book.join("content/hjem-og-skole/apen-dor.md"));
    let article = article.expect("it is there");
    assert_eq!(article.matches("## Refleksjonsoppgaver").count(), 1);
    assert!(article.contains("### Første møte {#forste-mote}"), "{article}");
}

#[test]
fn nothing_is_written_over_and_nothing_wrong_is_added() {
    let folder = book();
    let book = folder.path().join("bok");
    let before = crate::support::files(&book);
    let taken = "@book{hattie2009,\n  author = {Ny, N.},\n  title = {B},\n  date = {2020},\n  publisher = {F},\n}\n";
    let commands: [(&[&str], &str, i32); 10] = [
        (&["new", "article", "--topic", "timen", "God start"], "", 2),
        (&["new", "article", "--topic", "borte", "Ny"], "", 2),
        (&["new", "article", "--topic", "timen"], "", 2),
        (&["new", "article", "--topic", "timen", "!!"], "", 2),
        (&["new", "topic", "Oppgaver"], "", 1),
        (&["new", "task", "--article", "timen/borte", "Ny"], "", 2),
        (&["new", "reference"], taken, 1),
        (&["new", "reference"], "ikke en kilde", 1),
        (&["new", "reference"], "@book{nilsen2020\n  title = {Ute}\n}\n", 1),
        (&["new", "term", "rutine", "--definition", "Noe annet."], "", 1),
    ];
    for (arguments, input, code) in commands {
        let output = run(&book, arguments, input);
        assert_eq!(exit_code(&output), code, "{arguments:?}: {}", stderr(&output));
        assert!(!stderr(&output).is_empty());
        assert!(crate::support::files(&book) == before, "{arguments:?} wrote something");
    }
}

#[test]
fn a_source_that_cannot_be_read_is_explained_at_its_own_lines() {
    let folder = book();
    let book = folder.path().join("bok");
    for (entry, words) in [
        (
            "@book{nilsen2020\n  title = {Ute}\n}\n",
            "det du sendte inn:2:3: feil[P023]: feil i litteraturlisten: det mangler et komma foran",
        ),
        (
            "@book{nilsen2020,\n  date = {2020}\n}\n",
            "title (tittelen) mangler i oppføringen «nilsen2020»",
        ),
        ("ikke en kilde", "Fant ingen kilde å lese."),
    ] {
        let output = run(&book, &["new", "reference"], entry);
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
    }
}
