//! Small books and what becomes of them: `tests/sites/<case>/`.
//!
//! A case is a book (`book.toml`, `content/` …) and either
//!
//! - `expected/`: some pages of its site. Of an `.html` file the `<main>` element is compared, so that the
//!   theme may change; hard spaces and soft hyphens are shown as entities. Other files are compared whole.
//!   To take in another page, add an empty file of its name and run with `UPDATE_EXPECT=1`.
//! - `expected.txt`: what the program says about a faulty book, and its exit code.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use handbok::diagnostics::Code;

use crate::pages;
use crate::support::{
    self, Site, TODAY, build, compare, copy, exit_code, files, folders, handbok, no_failures,
    repository, shown, temporary_folder,
};

fn sites() -> PathBuf {
    repository().join("tests/sites")
}

/// Splits the cases into good and faulty books.
fn cases() -> (Vec<PathBuf>, Vec<PathBuf>) {
    folders(&sites()).into_iter().partition(|case| !case.join("expected.txt").is_file())
}

/// Copies the book of a case, without what is expected of it.
fn copy_book(case: &Path, to: &Path) {
    let mut book = files(case);
    book.retain(|path, _| !path.starts_with("expected"));
    support::write_files(to, &book);
}

#[test]
fn a_case_is_a_book_and_what_is_expected_of_it() {
    const BOOK: [&str; 6] = ["base", "book.toml", "content", "lokalt", "static", "templates"];
    let mut failures = Vec::new();
    for case in folders(&sites()) {
        let entries = fs::read_dir(&case).expect("the case can be read");
        let names: BTreeSet<String> = entries
            .map(|entry| entry.expect("the case can be read").file_name())
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        let mut expected = 0;
        for name in &names {
            match name.as_str() {
                "expected" | "expected.txt" => expected += 1,
                name if BOOK.contains(&name) => {}
                name => failures.push(format!("{}/{name} is of no use", shown(&case))),
            }
        }
        if expected != 1 || !names.contains("book.toml") {
            failures.push(format!(
                "{} needs book.toml and either expected/ or expected.txt",
                shown(&case)
            ));
        }
    }
    no_failures(&failures);
}

#[test]
fn a_good_book_becomes_the_expected_pages() {
    let mut failures = Vec::new();
    for case in cases().0 {
        let site = build(&case, TODAY, 2);
        for (path, expected) in files(&case.join("expected")) {
            let file = case.join("expected").join(&path);
            let Some(bytes) = site.get(&path) else {
                failures.push(format!("{}: the site has no such file", shown(&file)));
                continue;
            };
            if bytes == &expected {
                continue;
            }
            let Ok(text) = std::str::from_utf8(bytes) else {
                failures.push(format!("{}: other bytes", shown(&file)));
                continue;
            };
            let found = if path.ends_with(".html") {
                format!("{}\n", pages::with_visible_signs(pages::main_of(text)))
            } else {
                text.to_owned()
            };
            failures.extend(compare(&file, &found).err());
        }
    }
    no_failures(&failures);
}

/// Only a book that knows its address can say which address of a page is the right one.
#[test]
fn a_page_names_its_address_when_the_book_has_one() {
    let links = |case: &str| -> Vec<String> {
        let site = build(&sites().join(case), TODAY, 2);
        let pages = site.iter().filter(|(path, _)| path.ends_with(".html"));
        let text = pages.map(|(path, bytes)| (path, String::from_utf8_lossy(bytes)));
        let named = text.filter_map(|(path, page)| {
            let (_, rest) = page.split_once("<link rel=\"canonical\" href=\"")?;
            Some(format!("{path} {}", rest.split('"').next()?))
        });
        named.collect()
    };
    let named = links("base-url");
    assert!(
        named.contains(&"index.html https://skole.example/handbok/index.html".to_owned()),
        "{named:?}"
    );
    // A sheet is another form of its task's page.
    for page in ["ro-na", "ro-na-deltaker", "ro-na-leder"] {
        let task = "https://skole.example/handbok/ro/arbeidsro/ro-na.html";
        let expected = format!("ro/arbeidsro/{page}.html {task}");
        assert!(named.contains(&expected), "{named:?}");
    }
    assert_eq!(links("minimal"), Vec::<String>::new());
}

/// What stands in the window of the browser is no part of what the case compares.
#[test]
fn a_work_cited_in_a_heading_is_named_in_the_title_of_the_page() {
    let site = build(&sites().join("cited-headings"), TODAY, 2);
    let page = String::from_utf8_lossy(&site["ro/laert/les.html"]);
    assert!(page.contains("<title>Les (Nordahl, 2010) sammen – "), "{page}");
}

/// Returns the first difference between two sites.
fn first_difference(one: &Site, other: &Site) -> Option<String> {
    let paths: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    paths.into_iter().find(|path| one.get(*path) != other.get(*path)).cloned()
}

#[test]
fn the_same_book_gives_the_same_bytes_with_any_threads_in_any_folder() {
    for case in cases().0 {
        let (near, far) = (temporary_folder(), temporary_folder());
        let deep = far.path().join("en mappe med mellomrom/æøå");
        copy_book(&case, near.path());
        copy_book(&case, &deep);
        let (one, other) = (build(near.path(), TODAY, 1), build(&deep, TODAY, 2));
        assert_eq!(first_difference(&one, &other), None, "{}", shown(&case));
    }
}

#[test]
fn a_faulty_book_is_told_what_is_wrong() {
    let mut failures = Vec::new();
    for case in cases().1 {
        let folder = temporary_folder();
        copy_book(&case, folder.path());
        let output = handbok(folder.path(), &["build"]);
        let said = format!("{}avslutningskode {}\n", support::stderr(&output), exit_code(&output));
        failures.extend(compare(&case.join("expected.txt"), &said).err());
        if folder.path().join("public").exists() {
            failures.push(format!("{}: a site was written", shown(&case)));
        }
        let again = handbok(folder.path(), &["build"]);
        if again != output {
            failures.push(format!("{}: the second build said something else", shown(&case)));
        }
    }
    no_failures(&failures);
}

/// A file that cannot be read is hard to keep in a repository: here it is a link that leads nowhere.
#[test]
#[cfg(unix)]
fn a_file_that_cannot_be_read_is_a_fault() {
    let folder = temporary_folder();
    copy(&sites().join("minimal"), folder.path());
    std::os::unix::fs::symlink("borte.md", folder.path().join("content/lenke.md"))
        .expect("a link can be made");
    let output = handbok(folder.path(), &["build"]);
    let said = support::stderr(&output);
    assert!(said.starts_with("content/lenke.md: feil[L002]: filen kan ikke leses: "), "{said}");
    assert!(!said.contains(&folder.path().display().to_string()), "{said}");
    assert_eq!(exit_code(&output), 1);
}

/// Every fault is met at least once, as an editor meets it.
#[test]
fn every_code_stands_in_an_expected_text() {
    let mut said = String::new();
    for case in cases().1 {
        said += &fs::read_to_string(case.join("expected.txt")).expect("the case has one");
    }
    for (path, bytes) in files(&repository().join("tests/specs")) {
        if path.ends_with(".md") && !path.contains('/') {
            said += &String::from_utf8(bytes).expect("a specification is UTF-8");
        }
    }
    for case in folders(&repository().join("tests/check")) {
        said += &fs::read_to_string(case.join("expected.txt")).expect("the case has one");
    }
    // What cannot lie in a repository is made there.
    let places = repository().join("tests/suite/wrong_places.rs");
    said += &fs::read_to_string(places).expect("the tests of wrong places are there");
    let missing: Vec<&str> = Code::ALL
        .iter()
        .map(|code| code.id())
        .filter(|id| !said.contains(&format!("[{id}]")))
        .collect();
    assert_eq!(missing, Vec::<&str>::new(), "codes that no test shows");
}

/// Above 300 articles the pages that grow with the book are split. Such a book is made here, not kept.
#[test]
fn a_large_book_is_split() {
    let folder = temporary_folder();
    let mut book = Site::new();
    let mut write = |path: String, text: String| book.insert(path, text.into_bytes());
    write("book.toml".into(), "title = \"Stor bok\"\nlanguage = \"nb\"\n".into());
    let front_matter =
        |title: &str| format!("+++\ntitle = \"{title}\"\nsummary = \"Kort om saken.\"\n+++\n");
    write("content/index.md".into(), front_matter("Stor bok"));
    let letters = ["A", "B", "Æ", "Ø", "Å"];
    for topic in 1..=3 {
        let title = format!("{}-temaet", letters[topic + 1]);
        write(format!("content/tema-{topic}/index.md"), front_matter(&title));
        for article in 1..=101 {
            let title = format!("{} {topic}-{article}", letters[article % letters.len()]);
            let task = "\n## Refleksjonsoppgaver\n\n### Oppgave {#oppgave}\n\n- **Mål:** Mål.\n\
                        - **Utbytte:** Utbytte.\n- **Tid:** 10 minutter\n\n1. Hva nå?\n";
            let body = if article == 1 { task } else { "\nTekst.\n" };
            write(
                format!("content/tema-{topic}/side-{article}.md"),
                format!("{}{body}", front_matter(&title)),
            );
        }
    }
    support::write_files(folder.path(), &book);
    let site = build(folder.path(), TODAY, 2);
    let under = |prefix: &str| -> Vec<&str> {
        site.keys().filter_map(|path| path.strip_prefix(prefix)).collect()
    };
    assert_eq!(
        under("register"),
        [
            ".html",
            "/bokstav-a.html",
            "/bokstav-aa.html",
            "/bokstav-ae.html",
            "/bokstav-b.html",
            "/bokstav-o.html",
            "/bokstav-oe.html",
        ]
    );
    assert_eq!(under("hele-boken"), [".html", "/tema-1.html", "/tema-2.html", "/tema-3.html",]);
    assert_eq!(under("oppgaver"), [".html", "/tema-1.html", "/tema-2.html", "/tema-3.html",]);
    let text = |path: &str| String::from_utf8(site[path].clone()).expect("a page is UTF-8");
    let first = text("tema-1/side-1.html");
    for page in ["register.html", "hele-boken.html", "oppgaver.html"] {
        assert!(!text(page).contains("side-2.html"), "{page} holds what its parts hold");
        assert!(first.contains(&format!("../{page}")), "an article leads to {page}");
    }
    assert!(text("register/bokstav-ae.html").contains("../tema-1/side-2.html"));
    assert!(text("hele-boken/tema-2.html").contains("id=\"tema-2-side-101--tittel\""));
    assert!(!text("hele-boken/tema-2.html").contains("tema-1-side-1--"));
    assert_eq!(crate::properties::dead_links(&site), Vec::<String>::new());
}

/// In the theme the colours are a file of their own; in the site all layers are one file.
#[test]
fn a_book_with_colours_of_its_own_has_them_in_the_style_sheet() {
    let site = build(&sites().join("override"), TODAY, 1);
    let styles = String::from_utf8_lossy(&site["static/css/site.css"]).into_owned();
    assert!(
        styles.contains("@layer tokens{:root{--ds-color-accent-base-default:#204080}}"),
        "{styles}"
    );
    assert!(!site.contains_key("static/css/tokens.css"));
}

/// What SEARCH gives the engine of the search, and its interface.
const SEARCH_SCRIPT_MAX_BYTES: usize = 14 * 1024;

#[test]
fn readers_get_the_scripts_of_the_theme_packed() {
    let site = build(repository(), TODAY, 2);
    for name in ["search-engine.js", "search.js"] {
        let bytes = site[&format!("static/js/{name}")].len();
        assert!(bytes <= SEARCH_SCRIPT_MAX_BYTES, "{name} has {bytes} bytes");
    }
    let scripts = site.iter().filter(|(path, _)| path.starts_with("static/js/"));
    for (path, script) in scripts {
        let written = fs::read(repository().join(path)).expect("the theme has the script");
        assert!(script.len() < written.len(), "{path} is as it was written");
        assert!(script.is_ascii() || script.starts_with("\u{feff}".as_bytes()), "{path}");
    }
}

#[test]
fn a_script_that_the_book_has_changed_goes_to_readers_as_it_was_written() {
    let folder = temporary_folder();
    copy_book(&sites().join("minimal"), folder.path());
    let scripts = folder.path().join("static/js");
    fs::create_dir_all(&scripts).expect("it can be made");
    let written = |name: &str| fs::read(repository().join("static/js").join(name));
    let filters = written("filters.js").expect("the theme has the script");
    let notes = [b"// Ours.\n", written("notes.js").expect("it has it").as_slice()].concat();
    fs::write(scripts.join("filters.js"), &filters).expect("it can be written");
    fs::write(scripts.join("notes.js"), &notes).expect("it can be written");
    fs::write(scripts.join("own.js"), "// Only ours.\n").expect("it can be written");
    let site = build(folder.path(), TODAY, 1);
    assert_eq!(site["static/js/notes.js"], notes);
    assert_eq!(site["static/js/own.js"], b"// Only ours.\n");
    assert!(site["static/js/filters.js"].len() < filters.len(), "a copy is the theme's own");
}
