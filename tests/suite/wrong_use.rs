//! What somebody is told who types a command for the first time, and where the program finds the book.

use std::fs;
use std::path::Path;

use crate::support::{exit_code, handbok, stderr, stdout, temporary_folder};

fn book() -> tempfile::TempDir {
    let folder = temporary_folder();
    let output = handbok(folder.path(), &["init", "bok"]);
    assert_eq!(exit_code(&output), 0, "{}", stderr(&output));
    folder
}

/// Runs the program, which must say these words.
fn told(folder: &Path, arguments: &[&str], code: i32, words: &str) {
    let output = handbok(folder, arguments);
    let said = format!("{}{}", stderr(&output), stdout(&output));
    assert!(said.contains(words), "{arguments:?}: «{words}» is not said:\n{said}");
    assert_eq!(exit_code(&output), code, "{said}");
}

#[test]
fn a_book_is_found_from_every_folder_in_it_and_named() {
    let folder = book();
    let book = folder.path().join("bok");
    let named = book.canonicalize().expect("it is there").display().to_string();
    for inner in ["content", "content/timen"] {
        let inner = book.join(inner);
        told(&inner, &["check"], 0, &format!("Bruker boka i {named}.\n"));
        told(&inner, &["check", "--language", "nn"], 0, &format!("Brukar boka i {named}.\n"));
        told(&inner, &["check"], 0, "Ingen feil.\n");
    }
    let inner = book.join("content/timen");
    told(&inner, &["build"], 0, "Åpne ../../public/index.html i nettleseren.");
    assert!(book.join("public/index.html").is_file() && !inner.join("public").exists());
    let new = ["new", "article", "--topic", "timen", "Friminuttet"];
    told(&inner, &new, 0, "Laget content/timen/friminuttet.md");
    assert!(inner.join("friminuttet.md").is_file());
    // In the book's own folder there is nothing to tell, and a folder that is pointed to is the one that is meant.
    assert_eq!(stderr(&handbok(&book, &["check"])), "");
    told(&inner, &["check", "--book", "."], 2, "content/timen har ingen book.toml");
    told(folder.path(), &["check"], 2, "Fant ingen bok: ");
}

#[test]
fn a_file_is_no_argument_where_the_whole_book_is_meant() {
    let folder = book();
    let book = folder.path().join("bok");
    let file = "content/timen/god-start.md";
    for command in ["check", "build", "serve", "package", "sjekk"] {
        let words = format!(
            "handbok {command} gjelder hele boka, ikke bare «{file}». Skriv bare: handbok {command}\n"
        );
        told(&book, &[command, file], 2, &words);
    }
    // A folder may well be the book.
    told(folder.path(), &["check", "bok"], 2, "Det skal stå et valg foran «bok»: --book bok");
}

#[test]
fn a_command_that_is_not_whole_is_answered_with_one_that_is() {
    let folder = temporary_folder();
    let here = folder.path();
    told(here, &["init"], 2, "Noe mangler: MAPPE\nSkriv for eksempel: handbok init var-handbok ");
    told(here, &["init", "--language", "nn"], 2, "Noko manglar: MAPPE\nSkriv til dømes: ");
    told(
        here,
        &["init", "--language", "en"],
        2,
        "Something is missing: FOLDER\nWrite for example: ",
    );
    told(here, &["search"], 2, "Noe mangler: ORD\nSkriv for eksempel: handbok search ");
    told(here, &["new"], 2, "\n  reference  En kilde i content/referanser.bib, fra BibTeX\n");
    told(here, &["ny", "--language", "nn"], 2, "\n  article    Ein artikkel i eit tema\n");
    told(here, &[], 2, "\n  build        Bygger nettstedet\n");
    told(here, &["chek"], 2, "\nMente du check?\n");
}

#[test]
fn the_first_build_with_faults_speaks_of_no_earlier_site() {
    let folder = book();
    let book = folder.path().join("bok");
    let article = book.join("content/timen/god-start.md");
    let good = fs::read_to_string(&article).expect("it is there");
    fs::write(&article, good.replace("title =", "titel =")).expect("it is ours");
    told(&book, &["build"], 1, "\nIngenting ble bygd.\n");
    fs::write(&article, &good).expect("it is ours");
    told(&book, &["build"], 0, "Åpne public/index.html i nettleseren.\n");
    fs::write(&article, good.replace("title =", "titel =")).expect("it is ours");
    told(&book, &["build"], 1, "\nIngenting ble bygd. Den forrige utgaven står som den sto.\n");
}

#[test]
fn an_article_may_be_named_without_its_topic_in_the_answer() {
    let folder = book();
    let book = folder.path().join("bok");
    let new = |article: &str| {
        let output = handbok(&book, &["new", "task", "--article", article, "Ny oppgave"]);
        assert_eq!(exit_code(&output), 2);
        stderr(&output)
    };
    for article in ["god-start", "God start", "ute/god-start", "timen/god-strat"] {
        let said = new(article);
        assert!(said.ends_with("finnes ikke. Mente du timen/god-start?\n"), "{said}");
    }
    let said = new("skolegården");
    assert!(said.ends_with("finnes ikke.\n"), "{said}");
}

#[test]
fn a_source_is_taken_from_a_file_as_a_windows_program_saves_it() {
    let folder = book();
    let book = folder.path().join("bok");
    let entry = "\u{feff}@book{ny2020,\r\n  author = {Ny, N.},\r\n  title = {B},\r\n  date = {2020},\r\n  publisher = {F}\r\n}\r\n";
    fs::write(book.join("kilde.bib"), entry).expect("the folder is ours");
    told(&book, &["new", "reference", "--from", "kilde.bib"], 0, "[@ny2020]");
    let register = fs::read_to_string(book.join("content/referanser.bib")).expect("it is there");
    assert!(register.contains("@book{ny2020,\n") && !register.contains('\u{feff}'), "{register}");
    fs::write(book.join("feil.bib"), "@book{a\n").expect("the folder is ours");
    told(&book, &["new", "reference", "--from", "feil.bib"], 1, "feil.bib:1:");
    fs::write(book.join("latin.bib"), b"@book{a, title = {\xd8}}").expect("the folder is ours");
    told(&book, &["new", "reference", "--from", "latin.bib"], 2, "Kan ikke lese latin.bib: ");
}
