//! What stands in `docs/` is what the program does: the page that is written from the code, and the examples of the guide.

use std::fs;
use std::path::Path;

use regex::Regex;

use crate::support::{compare, exit_code, handbok, no_failures, repository, temporary_folder};

#[test]
fn the_page_about_the_faults_is_written_from_the_table_of_codes() {
    let page = repository().join("docs/diagnostics.md");
    let result = compare(&page, &handbok::diagnostics::docs::markdown());
    no_failures(&Vec::from_iter(result.err()));
}

/// Returns the examples of the guide in a language, as they stand there. Those of the first steps are indented.
fn examples(language: &str) -> Vec<String> {
    let guide = fs::read_to_string(repository().join("docs/skrive-artikler.md"));
    let fence = Regex::new(&format!(r"(?ms)^ *```{language}\n(.*?)^ *```$"))
        .expect("the pattern is well formed");
    let guide = guide.expect("the guide is there");
    let blocks = fence.captures_iter(&guide).map(|found| found[1].to_owned());
    let unindented = |block: String| match block.strip_prefix("   ") {
        Some(_) => block.replace("\n   ", "\n").trim_start().to_owned(),
        None => block,
    };
    blocks.map(unindented).collect()
}

fn append(book: &Path, path: &str, text: &str) {
    let path = book.join(path);
    let before = fs::read_to_string(&path).expect("a new book has the register");
    fs::write(&path, format!("{before}\n{text}")).expect("it can be written");
}

/// A newcomer copies them one by one into a book that `handbok init` made, with the entries of the registers that the guide
/// shows.
#[test]
fn every_example_of_the_guide_works_in_a_new_book() {
    let folder = temporary_folder();
    handbok(folder.path(), &["init", "bok"]);
    let book = folder.path().join("bok");
    let registers = examples("bibtex").into_iter().chain(examples("toml"));
    for entry in registers {
        let register = match entry.trim_start().split(['{', ']']).next().unwrap_or_default() {
            start if start.starts_with('@') => "referanser.bib",
            "[[sections" => "lovregister.toml",
            "[[terms" => "begreper.toml",
            "[[programmes" => "programmer.toml",
            _ => continue,
        };
        append(&book, &format!("content/{register}"), &entry);
    }
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";
    fs::write(book.join("content/timen/soner.svg"), drawing).expect("it can be written");
    fs::create_dir(book.join("content/leselop")).expect("it can be made");
    let heads = examples("toml").into_iter().filter(|head| head.starts_with("+++"));
    let pages: Vec<String> = examples("markdown").into_iter().chain(heads).collect();
    assert!(pages.len() > 15, "the guide has examples");
    let mut failures = Vec::new();
    for example in pages {
        let is_path = example.contains("\nsituation");
        let path = book.join(if is_path { "content/leselop/ny.md" } else { "content/timen/ny.md" });
        let page = match example.starts_with("+++") {
            true => example.clone(),
            false => format!("+++\ntitle = \"Ny\"\nsummary = \"Kort.\"\n+++\n\n{example}"),
        };
        fs::write(&path, page).expect("it can be written");
        // The dates of the examples may lie after the day of the tests: that is a warning.
        let output = handbok(&book, &["check"]);
        if exit_code(&output) != 0 {
            failures.push(format!("{example}\n{}", String::from_utf8_lossy(&output.stdout)));
        }
        fs::remove_file(&path).expect("it is there");
    }
    no_failures(&failures);
}
