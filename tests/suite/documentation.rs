//! What stands in `docs/` is what the program does: the page that is written from the code, and the examples of the guide.

use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;

use crate::support::{
    compare, difference, exit_code, handbok, no_failures, repository, stderr, stdout,
    temporary_folder,
};

#[test]
fn the_page_about_the_faults_is_written_from_the_table_of_codes() {
    let page = repository().join("docs/diagnostics.md");
    let result = compare(&page, &handbok::diagnostics::docs::markdown());
    no_failures(&Vec::from_iter(result.err()));
}

fn guide() -> String {
    fs::read_to_string(repository().join("docs/skrive-artikler.md")).expect("the guide is there")
}

/// Returns what a part of the guide shows in a language, as it stands there. The examples of the first steps are indented.
fn examples(text: &str, language: &str) -> Vec<String> {
    let fence = Regex::new(&format!(r"(?ms)^ *```{language}\n(.*?)^ *```$"))
        .expect("the pattern is well formed");
    let blocks = fence.captures_iter(text).map(|found| found[1].to_owned());
    let unindented = |block: String| match block.strip_prefix("   ") {
        Some(_) => block.replace("\n   ", "\n").trim_start().to_owned(),
        None => block,
    };
    blocks.map(unindented).collect()
}

/// A book that `handbok init` made, and the folder that it lies in.
fn new_book() -> (tempfile::TempDir, PathBuf) {
    let folder = temporary_folder();
    let output = handbok(folder.path(), &["init", "bok"]);
    assert_eq!(exit_code(&output), 0, "{}", stderr(&output));
    let book = folder.path().join("bok");
    (folder, book)
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
    let guide = guide();
    let (_folder, book) = new_book();
    let registers = examples(&guide, "bibtex").into_iter().chain(examples(&guide, "toml"));
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
    let heads = examples(&guide, "toml").into_iter().filter(|head| head.starts_with("+++"));
    let pages: Vec<String> = examples(&guide, "markdown").into_iter().chain(heads).collect();
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

/// Returns the rows of the tables in a part of the guide, each as the code in its cells.
fn rows(text: &str) -> Vec<Vec<String>> {
    let code = Regex::new("`([^`]+)`").expect("the pattern is well formed");
    let rows = text.lines().filter(|line| line.starts_with("| "));
    rows.map(|row| code.captures_iter(row).map(|found| found[1].to_owned()).collect()).collect()
}

/// The chapter spoils the article of the first steps, and shows what the program says of it.
#[test]
fn the_messages_in_the_guide_are_what_the_program_says() {
    let guide = guide();
    let (_, chapter) = guide.split_once("\n## Når noe er galt\n").expect("the chapter is there");
    let (chapter, _) = chapter.split_once("\n## ").expect("a chapter follows it");
    let swaps = rows(chapter);
    let swaps: Vec<_> = swaps.iter().filter(|cells| cells.len() == 2).collect();
    assert_eq!(swaps.len(), 5, "the chapter makes five faults");
    let (_, first_steps) = guide.split_once("\n## På ti minutter").expect("the chapter is there");
    let article = &examples(first_steps, "markdown")[0];
    let (_folder, book) = new_book();
    let check_spoiled = |faults: &[&Vec<String>]| {
        let text = faults.iter().fold(article.clone(), |text, fault| {
            assert!(text.contains(&fault[0]), "{} stands in the article", fault[0]);
            text.replace(&fault[0], &fault[1])
        });
        fs::write(book.join("content/timen/friminuttet.md"), text).expect("it can be written");
        stdout(&handbok(&book, &["check"]))
    };
    let shown = examples(chapter, "text");
    let of_a_key: Vec<_> =
        swaps.iter().filter(|cells| cells[0].starts_with('@')).copied().collect();
    let said = check_spoiled(&of_a_key);
    assert!(said.contains(&shown[0]), "{}", difference("the first example", &shown[0], &said));
    let said = check_spoiled(&swaps);
    assert!(said == shown[1], "{}", difference("the whole answer", &shown[1], &said));
}

#[test]
fn what_the_guide_says_that_new_makes_it_makes() {
    let guide = guide();
    let (_folder, book) = new_book();
    // The file that a source is taken from, with the sources that the guide shows.
    fs::write(book.join("kilde.bib"), &examples(&guide, "bibtex")[0]).expect("it can be written");
    let rows = rows(&guide);
    let commands = rows.iter().flatten().filter(|code| code.starts_with("handbok new "));
    let words = Regex::new(r#"[^\s"]+|"[^"]*""#).expect("the pattern is well formed");
    let mut made = 0;
    for command in commands.filter(|command| *command != "handbok new reference") {
        let typed = words.find_iter(command).map(|word| word.as_str().trim_matches('"'));
        let typed: Vec<&str> = typed.skip_while(|word| *word != "new").collect();
        let output = handbok(&book, &typed);
        assert_eq!(exit_code(&output), 0, "{command}: {}", stderr(&output));
        made += 1;
    }
    assert_eq!(made, 6);
    let said = stdout(&handbok(&book, &["check"]));
    assert!(said.contains("\nIngen feil"), "{said}");
}
