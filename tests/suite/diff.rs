//! `handbok diff`: what an update changes, told before anybody has made it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::support::{self, copy, exit_code, handbok, stderr, stdout, temporary_folder};

/// A folder with two editions of a small book: `gammel` and `ny`, and what lies beside them.
struct Editions(tempfile::TempDir);

const PAGE: &str = "+++\ntitle = \"TITLE\"\nsummary = \"En side.\"\n+++\n\n";

impl Editions {
    /// Builds the book as it is, and again after `change`.
    fn new(change: impl Fn(&Path)) -> Editions {
        let folder = temporary_folder();
        let book = folder.path().join("bok");
        copy(&support::repository().join("tests/cli/bygge.in"), &book);
        write(&book, "content/ro/stille.md", &format!("{}## Et sted\n\nTekst.\n", page("Stille")));
        let built = |name: &str| {
            // The list of addresses guards a book; here it is the sites that are compared.
            let _ = fs::remove_file(book.join("content/adresser.lock"));
            let output = handbok(&book, &["build", "--output", &format!("../{name}")]);
            assert_eq!(exit_code(&output), 0, "{}", stderr(&output));
        };
        built("gammel");
        change(&book);
        built("ny");
        Editions(folder)
    }

    fn diff(&self, arguments: &[&str]) -> Output {
        handbok(self.0.path(), &[&["diff"], arguments].concat())
    }
}

fn page(title: &str) -> String {
    PAGE.replace("TITLE", title)
}

fn write(book: &Path, path: &str, text: &str) {
    support::write_files(book, &BTreeMap::from([(path.into(), text.into())]));
}

#[test]
fn two_sites_that_are_the_same_differ_in_nothing() {
    let editions = Editions::new(|_| {});
    let output = editions.diff(&["gammel", "ny"]);
    assert_eq!(exit_code(&output), 0);
    assert!(
        stdout(&output).starts_with("Ingen forskjell: alle sidene er like.\n"),
        "{}",
        stdout(&output)
    );
}

#[test]
fn new_changed_and_moved_pages_are_told_by_title_and_address() {
    let editions = Editions::new(|book| {
        write(book, "content/ro/ny.md", &format!("{}Ny tekst.\n", page("Noe nytt")));
        let moved = "+++\ntitle = \"Helt stille\"\nsummary = \"En side.\"\naliases = [\"ro/stille.html\"]\n+++\n\n## Et sted\n\nTekst.\n";
        fs::remove_file(book.join("content/ro/stille.md")).expect("the page is there");
        write(book, "content/ro/helt-stille.md", moved);
        write(
            book,
            "content/ro/index.md",
            "+++\ntitle = \"Ro i timen\"\nsummary = \"Et tema.\"\n+++\n\nNytt avsnitt.\n",
        );
    });
    let output = editions.diff(&["gammel", "ny"]);
    let said = stdout(&output);
    assert_eq!(exit_code(&output), 0, "{said}");
    for expected in [
        "2 nye sider:\n  Helt stille (ro/helt-stille.html)\n  Noe nytt (ro/ny.html)\n",
        "  Ro i timen (ro/index.html) – het før «Ro»\n",
        "1 side er borte:\n  Stille (ro/stille.html) – leder nå til ro/helt-stille.html\n",
        "Størrelse: ",
    ] {
        assert!(said.contains(expected), "{said}");
    }
    assert!(!said.contains("slutter å virke"), "{said}");
}

#[test]
fn addresses_that_would_die_are_told_and_are_a_fault() {
    let editions = Editions::new(|book| {
        fs::remove_file(book.join("content/ro/arbeidsro.md")).expect("the page is there");
        write(
            book,
            "content/ro/stille.md",
            &format!("{}## Et annet sted\n\nTekst.\n", page("Stille")),
        );
    });
    let output = editions.diff(&["gammel", "ny"]);
    let said = stdout(&output);
    assert_eq!(exit_code(&output), 1, "{said}");
    for expected in
        ["  ro/arbeidsro.html\n", "  ro/stille.html#et-sted\n", "  ro/arbeidsro/oppstart.html\n"]
    {
        assert!(said.contains(expected), "{said}");
    }
    assert!(said.contains("Skriv den gamle adressen i aliases"), "{said}");
    let json = editions.diff(&["--format", "json", "gammel", "ny"]);
    assert_eq!(exit_code(&json), 1);
    let json: serde_json::Value = serde_json::from_str(&stdout(&json)).expect("it is JSON");
    let dead = json["dead_addresses"].as_array().expect("it is a list");
    assert!(dead.contains(&"ro/stille.html#et-sted".into()), "{json:#}");
    let changed = json["changed"].as_array().expect("it is a list");
    assert!(changed.iter().any(|page| page["url"] == "ro/stille.html"), "{json:#}");
}

#[test]
fn a_folder_and_a_package_are_read_alike() {
    let editions = Editions::new(|book| {
        let output = handbok(book, &["package", "--output", "../pakke.zip"]);
        assert_eq!(exit_code(&output), 0, "{}", stderr(&output));
    });
    let output = editions.diff(&["pakke.zip", "ny"]);
    // The settings for hosts and the list of checksums that names them are in the package alone.
    assert_eq!(exit_code(&output), 0, "{}", stdout(&output));
    assert!(!stdout(&output).contains("side"), "{}", stdout(&output));
    assert!(
        stdout(&output).contains("5 andre filer er nye, borte eller endret"),
        "{}",
        stdout(&output)
    );
}

#[test]
fn what_is_no_site_is_told_and_is_wrong_use() {
    let editions = Editions::new(|_| {});
    let folder = editions.0.path();
    write(folder, "tom/notat.txt", "Ikke et nettsted.");
    write(folder, "halv.zip", "PK\u{3}\u{4}");
    let entry = |path: &str| handbok::archive::Entry { path: path.into(), bytes: b"x" };
    let day = jiff::civil::date(2026, 8, 17);
    let evil = handbok::archive::pack(vec![entry("../../ut.html")], day);
    fs::write(folder.join("ond.zip"), evil).expect("the folder is there");
    let zeros = vec![0; 64 << 20];
    let bomb = handbok::archive::Entry { path: "a.html".into(), bytes: &zeros };
    fs::write(folder.join("bombe.zip"), handbok::archive::pack(vec![bomb], day))
        .expect("the folder is there");
    for (path, expected) in [
        ("borte", "Kan ikke lese borte"),
        ("tom", "tom er ikke et nettsted fra handbok"),
        ("halv.zip", "halv.zip er ikke en hel zip-fil"),
        ("ond.zip", "«../../ut.html» i den kan føre ut av mappa"),
        ("bombe.zip", "den har flere eller større filer enn noe nettsted"),
    ] {
        let output = editions.diff(&[path, "ny"]);
        assert_eq!(exit_code(&output), 2, "{path}");
        assert!(stderr(&output).contains(expected), "{}", stderr(&output));
    }
    assert!(!folder.parent().expect("it lies somewhere").join("ut.html").exists());
}

/// `handbok diff gammel ny | head -1`: whoever reads has had enough, and that is no fault.
#[test]
fn an_answer_that_nobody_reads_to_the_end_is_no_fault() {
    let editions = Editions::new(|_| {});
    for format in ["text", "json"] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_handbok"))
            .args(["diff", "gammel", "ny", "--format", format])
            .current_dir(editions.0.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program can be run");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the program ends");
        assert_eq!((exit_code(&output), stderr(&output)), (0, String::new()), "{format}");
    }
}
