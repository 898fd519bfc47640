//! `handbok check`: a book with one fault of every kind, and what is said of it.

use std::collections::BTreeSet;
use std::path::PathBuf;

use handbok::check;
use handbok::diagnostics::{Code, Report, render};
use handbok::language::Language;
use handbok::{parse, resolve};
use jiff::civil::date;

use crate::support::{
    self, LoadedBook, TODAY, compare, copy, exit_code, handbok, load, no_failures, repository,
    temporary_folder,
};

fn faults() -> PathBuf {
    repository().join("tests/check/faults")
}

/// A book by itself, and one that builds on another.
fn cases() -> [PathBuf; 2] {
    [faults(), repository().join("tests/check/layer")]
}

#[test]
fn every_fault_is_found_once_and_in_its_place() {
    let mut failures = Vec::new();
    for case in cases() {
        let output = handbok(&case.join("book"), &["check"]);
        let said = String::from_utf8(output.stdout.clone()).expect("the answer is UTF-8");
        let said = format!("{said}avslutningskode {}\n", exit_code(&output));
        failures.extend(compare(&case.join("expected.txt"), &said).err());
        assert_eq!(support::stderr(&output), "");
    }
    no_failures(&failures);
}

/// What `build` finds too is met in `tests/sites`.
#[test]
fn every_rule_of_check_has_a_fault() {
    let texts = cases().into_iter().map(|case| case.join("expected.txt"));
    let said: String =
        texts.map(|file| std::fs::read_to_string(file).expect("the file is there")).collect();
    let missing: Vec<&str> = Code::rules()
        .map(Code::id)
        .filter(|id| !["C001", "C002"].contains(id) && !said.contains(&format!("[{id}]")))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn the_book_chooses_its_levels() {
    let folder = temporary_folder();
    copy(&faults().join("book"), folder.path());
    let book = |levels: &str| {
        let text = format!("title = \"Boka\"\nlanguage = \"nb\"\n\n[check]\n{levels}\n");
        std::fs::write(folder.path().join("book.toml"), text).expect("the file can be written");
        let output = handbok(folder.path(), &["check"]);
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &support::stderr(&output);
        (said, exit_code(&output))
    };
    let (said, code) = book("C004 = \"feil\"");
    assert!(said.contains("feil[C004]") && code == 1, "{said}");
    let (said, code) = book("C004 = \"av\"\nC005 = \"råd\"");
    assert!(!said.contains("[C004]") && said.contains("råd[C005]") && code == 0, "{said}");
    let (said, code) = book("C005 = \"åtvaring\"\nC006 = \"error\"");
    assert!(said.contains("advarsel[C005]") && said.contains("feil[C006]") && code == 1, "{said}");
    let (said, code) = book("C004 = \"advarseln\"\nC04 = \"feil\"\nP001 = \"av\"");
    assert!(said.contains("mente du «advarsel»?") && code == 2, "{said}");
    assert!(said.contains("ukjent felt «C04»") && said.contains("ukjent felt «P001»"), "{said}");
}

#[test]
fn a_silence_needs_a_reason() {
    let folder = temporary_folder();
    copy(&faults().join("book"), folder.path());
    let page = "+++\ntitle = \"Side\"\nsummary = \"Kort.\"\n\
                allow = [{ rule = \"C005\", text = \"her\" }]\n+++\n\nLes [her](index.md).\n";
    std::fs::write(folder.path().join("content/side.md"), page).expect("the file can be written");
    let output = handbok(folder.path(), &["check"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("content/side.md:4:10: feil[P006]: feltet «reason» mangler"), "{said}");
    assert!(said.contains("content/side.md:7:6: advarsel[C005]"), "{said}");
    assert_eq!(exit_code(&output), 1);
}

/// Warnings that say something wrong teach editors to look away. What stands here is true of the handbook.
#[test]
fn the_handbook_gives_no_false_alarm() {
    let LoadedBook { sources, config, mut report } = load(repository());
    let parsed = parse::book(&sources, &config, &mut report);
    let today = date(2026, 11, 22).max(TODAY);
    let book = resolve::book(parsed, &sources, &config, today, &mut report);
    let mut found = Report::default();
    check::run_all(&book.expect("the handbook has a front page"), &sources, &mut found);
    // Works that wait for their articles, and words that only the glossary has.
    let known = BTreeSet::from([Code::UnusedReference, Code::UnusedTerm]);
    let others: Vec<String> = found
        .into_diagnostics()
        .iter()
        .filter(|found| !known.contains(&found.code))
        .map(|found| render::diagnostic(found, &sources, Language::Nb))
        .collect();
    no_failures(&others);
}

/// What only follows from a fault is not told of beside it.
#[test]
fn one_fault_gives_one_message() {
    let folder = temporary_folder();
    copy(&faults().join("book"), folder.path());
    let drawing = std::fs::read(repository().join("tests/sites/faults/content/feil/hjul.svg"));
    std::fs::write(folder.path().join("content/et hjul.svg"), drawing.expect("it is there"))
        .expect("the file can be written");
    let said_of = |name: &str, text: &str| {
        let page = format!("+++\ntitle = \"{name}\"\nsummary = \"Kort.\"\n+++\n\n{text}\n");
        let path = format!("content/{name}.md");
        std::fs::write(folder.path().join(&path), page).expect("the file can be written");
        let said = support::stdout(&handbok(folder.path(), &["check"]));
        std::fs::remove_file(folder.path().join(&path)).expect("the file is there");
        said
    };
    let said =
        said_of("lenker", "Se (Udir)[https://udir.example] og [Udir] (https://udir.example).");
    assert!(said.contains("[P049]") && !said.contains("lenker.md:6:11: advarsel[C006]"), "{said}");
    assert_eq!(said.matches("content/lenker.md:").count(), 3, "{said}");
    let said = said_of("bilde", "![Et hjul](et hjul.svg)");
    assert!(said.contains("feil[P039]") && !said.contains("et hjul.svg: advarsel[C011]"), "{said}");
    let said = said_of("tom", "Ingen bilder.");
    assert!(said.contains("et hjul.svg: advarsel[C011]"), "{said}");
    let advice = "## Gode råd {evidens=sannsynlig}\n\nDet er vist [@finnesikke].\n\n- **Vent.** Til alle er klare.";
    let said = said_of("rad", advice);
    assert!(said.contains("feil[R003]") && !said.contains("[C001]"), "{said}");
    // A picture whose name stands somewhere is not to be deleted.
    for (text, is_told) in [
        ("![Et hjul](ro/Glemt.svg)", false),
        ("![Et hjul](bilder/glemt.svg)", false),
        ("<img src=\"ro/glemt.svg\">", false),
        ("![Et hjul][ro/glemt.svg]", false),
        ("Se nederst ro/glemt.svg", true),
        ("Trappa gikk vi ned, og tegningen heter ikke uglemt.svg.", true),
    ] {
        let said = said_of("bilde", text);
        assert_eq!(said.contains("glemt.svg: advarsel[C011]"), is_told, "{text}: {said}");
        let is_named = said.contains("content/bilde.md:6:15: navnet står her");
        let proposal = "skriver du ![beskrivelse](ro/glemt.svg)";
        assert_eq!(is_named && said.contains(proposal), text.contains("nederst"), "{said}");
        let advice =
            "ro/glemt.svg: advarsel[C011]: ingen side viser dette bildet\n   hjelp: vis det";
        assert_eq!(said.contains(advice), text.contains("uglemt"), "{said}");
    }
    for (head, code) in [
        ("+++\ntitle = \"Uten hode\"\n\nTekst.\n", "P003"),
        ("---\ntitle: Uten hode\n", "P001"),
        ("", "P002"),
    ] {
        std::fs::write(folder.path().join("content/uten.md"), head).expect("it can be written");
        let said = support::stdout(&handbok(folder.path(), &["check"]));
        assert!(said.contains(&format!("uten.md:1:1: feil[{code}]")), "{said}");
        assert!(!said.contains("uten.md:1:1: advarsel[C031]"), "{said}");
        // What such a page uses is not known.
        for unused in ["[C009]", "[C010]", "[C011]", "[C014]"] {
            assert!(!said.contains(unused), "{unused}: {said}");
        }
        assert!(said.contains("[C012]"), "{said}");
    }
}
