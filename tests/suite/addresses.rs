//! Addresses that never die: what a build writes down, and what becomes of what it wrote.

use std::collections::BTreeMap;
use std::fs;

use crate::support::{self, copy, exit_code, files, handbok, stderr, temporary_folder};

const LOCK: &str = "content/adresser.lock";

fn book() -> tempfile::TempDir {
    let folder = temporary_folder();
    copy(&support::repository().join("tests/cli/bygge.in"), folder.path());
    folder
}

fn lock(book: &tempfile::TempDir) -> String {
    fs::read_to_string(book.path().join(LOCK)).expect("a build writes the list")
}

/// Builds the book, which must go well.
fn build(book: &tempfile::TempDir) {
    let output = handbok(book.path(), &["build"]);
    assert_eq!(exit_code(&output), 0, "{}", stderr(&output));
}

fn write(book: &tempfile::TempDir, path: &str, text: &str) {
    support::write_files(book.path(), &BTreeMap::from([(path.into(), text.into())]));
}

#[test]
fn the_first_build_writes_the_list_and_the_second_leaves_it_alone() {
    let book = book();
    build(&book);
    let first = lock(&book);
    let lines: Vec<&str> = first.lines().filter(|line| !line.starts_with('#')).collect();
    let expected = [
        "index.html",
        "ro/arbeidsro.html",
        "ro/arbeidsro.html#oppstart",
        "ro/arbeidsro.html#refleksjonsoppgaver",
        "ro/arbeidsro/oppstart.html",
        "ro/index.html",
    ];
    assert_eq!(lines, expected);
    let modified = || fs::metadata(book.path().join(LOCK)).and_then(|file| file.modified());
    let before = modified().expect("the file is there");
    build(&book);
    assert_eq!(modified().expect("the file is there"), before);
}

/// What hands and merges leave behind is put in order, also where the file stays as long as it was.
#[test]
fn a_list_that_is_not_in_order_is_written_anew() {
    let book = book();
    build(&book);
    let first = lock(&book);
    let swapped =
        first.replace("index.html\nro/arbeidsro.html\n", "ro/arbeidsro.html\nindex.html\n");
    let spaced =
        first.replace("index.html\nro/arbeidsro.html\n", "index.html\n\nro/arbeidsro.html\n");
    let without_end = spaced.trim_end().to_owned();
    let without_place = first.replace("ro/arbeidsro.html#oppstart\n", "");
    let without_task = first.replace("ro/arbeidsro/oppstart.html\n", "");
    assert_eq!((swapped.len(), without_end.len()), (first.len(), first.len()));
    for damaged in [swapped, spaced, without_end, without_place, without_task] {
        assert_ne!(damaged, first);
        write(&book, LOCK, &damaged);
        build(&book);
        assert_eq!(lock(&book), first, "{damaged}");
    }
}

#[test]
fn a_new_place_is_added_and_a_lost_one_stops_the_build() {
    let book = book();
    let article = "+++\ntitle = \"Arbeidsro\"\nsummary = \"En artikkel.\"\n+++\n\n";
    build(&book);
    let path = "content/ro/pause.md";
    write(
        &book,
        path,
        &format!("{article}## Før pausen\n\nTekst.\n").replace("Arbeidsro", "Pause"),
    );
    build(&book);
    assert!(lock(&book).contains("\nro/pause.html#for-pausen\n"));
    // The old address stays in the list for as long as there is one.
    let renamed = format!("{article}## Før friminuttet {{#friminutt}}\n\nTekst.\n");
    write(&book, path, &renamed);
    let output = handbok(book.path(), &["build"]);
    assert_eq!(exit_code(&output), 1);
    let said = stderr(&output);
    let line = "old_anchors = { for-pausen = \"friminutt\" }";
    assert!(said.contains("feil[R014]") && said.contains(line), "{said}");
    let help = "hjelp: skriv {#for-pausen} i stedet for {#friminutt} bak «Før friminuttet», eller ";
    assert!(said.contains(help), "{said}");
    // What the message says to write mends it.
    write(&book, path, &renamed.replacen("+++\n\n", &format!("{line}\n+++\n\n"), 1));
    build(&book);
    let page = fs::read_to_string(book.path().join("public/ro/pause.html")).expect("it is built");
    assert!(page.contains("<h2 id=\"friminutt\"><span id=\"for-pausen\"></span>"), "{page}");
}

#[test]
fn a_page_that_moves_takes_its_tasks_with_it() {
    let book = book();
    build(&book);
    let old = book.path().join("content/ro/arbeidsro.md");
    let text = fs::read_to_string(&old).expect("it is there");
    fs::remove_file(&old).expect("it is there");
    write(&book, "content/ro/ro-i-timen.md", &text);
    let output = handbok(book.path(), &["build"]);
    let said = stderr(&output);
    let line = "aliases = [\"ro/arbeidsro.html\"]";
    assert!(said.contains("feil[R013]") && said.contains(line), "{said}");
    assert!(said.contains("\n1 feil.\n"), "one fault for one move: {said}");
    write(
        &book,
        "content/ro/ro-i-timen.md",
        &text.replacen("+++\n\n", &format!("{line}\n+++\n\n"), 1),
    );
    build(&book);
    let site = files(&book.path().join("public"));
    for sheet in ["", "-deltaker", "-leder"] {
        let page = &site[&format!("ro/arbeidsro/oppstart{sheet}.html")];
        let page = String::from_utf8_lossy(page);
        let way = format!("url=../ro-i-timen/oppstart{sheet}.html");
        assert!(page.contains(&way), "{page}");
    }
}

#[test]
fn a_locked_build_writes_nothing_into_the_book_and_says_what_is_missing() {
    let book = book();
    let output = handbok(book.path(), &["build", "--locked"]);
    assert_eq!(exit_code(&output), 1);
    assert!(stderr(&output).contains("content/adresser.lock mangler adresser"));
    assert!(!book.path().join(LOCK).exists() && !book.path().join("public").exists());
    build(&book);
    assert_eq!(exit_code(&handbok(book.path(), &["build", "--locked"])), 0);
}

/// The heading of the part is the cause, and the only thing to mend: what the messages about lost addresses propose would
/// give the tasks up.
#[test]
fn a_misspelt_part_is_told_of_alone_and_keeps_its_addresses() {
    let book = book();
    build(&book);
    let path = book.path().join("content/ro/arbeidsro.md");
    let text = fs::read_to_string(&path).expect("it is there");
    for (written, told) in [
        ("## Refleksjonsopgaver", "feil[P031]"),
        // Here the part is lost with the heading too.
        ("##Refleksjonsoppgaver", "feil[P036]"),
        ("**Refleksjonsoppgaver**", "feil[P031]"),
        ("## Refleksjonsspørsmål", "feil[P053]"),
    ] {
        write(&book, "content/ro/arbeidsro.md", &text.replace("## Refleksjonsoppgaver", written));
        let output = handbok(book.path(), &["build"]);
        let said = stderr(&output);
        assert!(said.contains(told) && said.contains("\n1 feil.\n"), "{said}");
        assert_eq!(exit_code(&output), 1);
        let said = support::stdout(&handbok(book.path(), &["check"]));
        assert!(said.contains(told) && said.contains("\n1 feil i 1 fil.\n"), "{said}");
    }
    // Without an address to lose, the task is lost all the same.
    fs::remove_file(book.path().join(LOCK)).expect("it is there");
    let misspelt = text.replace("## Refleksjonsoppgaver", "## Refleksjonsopgaver");
    write(&book, "content/ro/arbeidsro.md", &misspelt);
    let output = handbok(book.path(), &["build"]);
    assert!(stderr(&output).contains("feil[P031]"), "{}", stderr(&output));
    // A part that loses nothing but its shape is no error.
    let advice =
        text.replace("## Refleksjonsoppgaver", "## Vanlige hinringer\n\n## Refleksjonsoppgaver");
    write(&book, "content/ro/arbeidsro.md", &advice);
    let output = handbok(book.path(), &["build"]);
    assert!(stderr(&output).contains("advarsel[P031]"), "{}", stderr(&output));
    assert_eq!(exit_code(&output), 0);
}

/// The headings of `handbok new` will be others, and the first build is often made to see them.
#[test]
fn an_article_that_is_not_written_yet_promises_nothing() {
    let book = book();
    build(&book);
    let before = lock(&book);
    let new = ["new", "article", "--topic", "ro", "Pause"];
    assert_eq!(exit_code(&handbok(book.path(), &new)), 0);
    build(&book);
    assert_eq!(lock(&book), before);
    assert_eq!(exit_code(&handbok(book.path(), &["build", "--locked"])), 0);
    let path = "content/ro/pause.md";
    let placeholders = fs::read_to_string(book.path().join(path)).expect("it was made");
    // The list may be as old as an article's promise: what has been recorded stays.
    let written = "+++\ntitle = \"Pause\"\nsummary = \"Hvile.\"\n+++\n\n## Før pausen\n\nTekst.\n";
    write(&book, path, written);
    build(&book);
    let promised = lock(&book);
    assert!(promised.contains("\nro/pause.html#for-pausen\n"), "{promised}");
    assert!(!promised.contains("ro/pause.html#gode-rad"), "{promised}");
    let task = placeholders.split("## Refleksjonsoppgaver").nth(1).expect("it has a task");
    write(&book, path, &format!("{written}\n## Refleksjonsoppgaver\n{task}"));
    build(&book);
    assert_eq!(lock(&book), promised);
}

/// One line answers for all of them, so it is said once, and no place is offered to two.
#[test]
fn several_lost_places_of_a_page_are_one_fault() {
    let book = book();
    let page = |headings: &[&str]| {
        let sections = headings.iter().map(|heading| format!("\n## {heading}\n\nTekst.\n"));
        let head = "+++\ntitle = \"Pause\"\nsummary = \"Hvile.\"\n+++\n";
        write(&book, "content/ro/pause.md", &format!("{head}{}", sections.collect::<String>()));
    };
    page(&["Kort sagt så", "Før pausen", "Etter pausen"]);
    build(&book);
    page(&["Før friminuttet"]);
    let output = handbok(book.path(), &["build"]);
    let said = stderr(&output);
    assert_eq!(exit_code(&output), 1);
    let places = "3 steder på ro/pause.html finnes ikke lenger: \
                  #etter-pausen, #for-pausen, #kort-sagt-sa";
    let line = "old_anchors = { etter-pausen = \"hovedinnhold\", for-pausen = \"for-friminuttet\", \
                kort-sagt-sa = \"hovedinnhold\" }";
    assert!(said.contains(places) && said.contains("\n1 feil.\n"), "{said}");
    assert_eq!(said.matches(line).count(), 1, "{said}");
    let path = book.path().join("content/ro/pause.md");
    let text = fs::read_to_string(&path).expect("it is there");
    write(&book, "content/ro/pause.md", &text.replacen("+++\n\n", &format!("{line}\n+++\n\n"), 1));
    build(&book);
}
