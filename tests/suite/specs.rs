//! Examples in prose: `tests/specs/*.md`. The file is the test.
//!
//! A fence marked `markdown` holds the body of an article, or a whole file when it begins with `+++`. The
//! fence after it says what becomes of it: `html` the article's body, `text` what the program says is wrong,
//! with lines counted from the beginning of the example. The rest of the book is `tests/specs/bok/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use handbok::diagnostics::{Report, render};
use handbok::language::Language;
use handbok::source::SourceTree;
use rayon::prelude::*;
use regex::Regex;

use crate::pages;
use crate::support::{self, LoadedBook, TODAY, compare, no_failures, shown};

/// The file of the shared book that an example takes the place of, and the page it becomes.
pub const EXAMPLE: &str = "content/tema/eksempel.md";
pub const EXAMPLE_PAGE: &str = "tema/eksempel.html";
const FRONT_MATTER: &str = "+++\ntitle = \"Eksempel\"\nsummary = \"Et eksempel.\"\n+++\n";

pub static BOOK: LazyLock<LoadedBook> = LazyLock::new(|| {
    let book = support::load(&support::repository().join("tests/specs/bok"));
    assert!(book.report.is_empty(), "the shared book has no faults");
    book
});

/// What became of an example: the language of the fence that holds it, and the text in it.
type Outcome = (&'static str, String);

/// Returns the shared book with another text in the place of one of its files.
pub fn book_with(path: &str, text: &str) -> SourceTree {
    let mut sources = SourceTree::clone(&BOOK.sources);
    let file = sources.files.iter_mut().find(|file| file.path == path);
    let file = file.expect("the shared book has the file");
    file.text = text.to_owned();
    sources
}

/// Builds an example. The only place that knows the program.
fn outcome(example: &str) -> Outcome {
    let has_front_matter = example.starts_with("+++") || example.starts_with("---");
    let head = if has_front_matter { "" } else { FRONT_MATTER };
    let sources = book_with(EXAMPLE, &format!("{head}{example}"));
    let mut report = Report::default();
    let built = handbok::build(&sources, &BOOK.config, TODAY, None, &mut report);
    if !report.is_empty() {
        let said = render::report(&report, &sources, Language::Nb);
        return ("text", counted_from_example(&said, head.lines().count()));
    }
    let site = built.expect("a book without faults is built").site;
    let page = site.find(EXAMPLE_PAGE).expect("an example is an article");
    let page = std::str::from_utf8(page.bytes(&sources)).expect("a page is UTF-8");
    ("html", pages::with_visible_signs(pages::body_of(page).trim()))
}

/// Names the example and counts its lines from its beginning.
fn counted_from_example(said: &str, head: usize) -> String {
    let place = Regex::new(&format!(r"{}:(\d+)", regex::escape(EXAMPLE)))
        .expect("the pattern is well formed");
    let counted = place.replace_all(said, |found: &regex::Captures| {
        let line: usize = found[1].parse().expect("the pattern takes digits alone");
        format!("eksempel.md:{}", line - head)
    });
    counted.trim_end().to_owned()
}

/// Compares an example with what a specification expects of it.
fn check(example: &str, expected: &str) -> Result<(), Outcome> {
    let found = outcome(example);
    if found.1 == expected.trim() { Ok(()) } else { Err(found) }
}

/// A fenced block: its info string and the lines between the fences.
struct Fence {
    info: String,
    lines: std::ops::Range<usize>,
}

fn fences(lines: &[&str]) -> Vec<Fence> {
    let mut fences = Vec::new();
    let mut open: Option<(usize, &str, usize)> = None;
    for (index, line) in lines.iter().enumerate() {
        let ticks = line.len() - line.trim_start_matches('`').len();
        match open {
            None if ticks >= 3 => open = Some((ticks, line[ticks..].trim(), index + 1)),
            Some((opening, info, start)) if ticks >= opening && line[ticks..].trim().is_empty() => {
                fences.push(Fence { info: info.to_owned(), lines: start..index });
                open = None;
            }
            _ => {}
        }
    }
    fences
}

/// Checks every example of a specification. Returns the specification as it should be.
fn with_outcomes(text: &str, name: &str) -> Result<String, String> {
    let lines: Vec<&str> = text.lines().collect();
    let fences = fences(&lines);
    let examples: Vec<(&Fence, &Fence)> = fences
        .iter()
        .enumerate()
        .filter(|(_, fence)| fence.info == "markdown")
        .map(|(index, example)| match fences.get(index + 1) {
            Some(expected) if ["html", "text"].contains(&expected.info.as_str()) => {
                Ok((example, expected))
            }
            _ => Err(format!(
                "{name}:{}: an example needs a fence with html or text after it",
                example.lines.start
            )),
        })
        .collect::<Result<_, _>>()?;
    if examples.is_empty() {
        return Err(format!("{name}: a specification needs an example"));
    }
    let outcomes: Vec<Option<Outcome>> = examples
        .par_iter()
        .map(|(example, expected)| {
            let written = |fence: &Fence| lines[fence.lines.clone()].join("\n");
            check(&format!("{}\n", written(example)), &written(expected)).err()
        })
        .collect();
    let mut updated: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    for ((_, expected), outcome) in examples.iter().zip(outcomes).rev() {
        let Some((info, found)) = outcome else { continue };
        let opening = &mut updated[expected.lines.start - 1];
        *opening = opening.replace(&expected.info, info);
        updated.splice(expected.lines.clone(), found.lines().map(str::to_owned));
    }
    Ok(updated.join("\n") + "\n")
}

fn specifications() -> Vec<PathBuf> {
    let folder = support::repository().join("tests/specs");
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    files.sort();
    files
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).expect("a specification can be read")
}

#[test]
fn every_example_becomes_what_stands_after_it() {
    let mut failures = Vec::new();
    for file in specifications() {
        let result = with_outcomes(&read(&file), &shown(&file));
        failures.extend(result.and_then(|updated| compare(&file, &updated)).err());
    }
    no_failures(&failures);
}

#[test]
fn a_wrong_expectation_is_found() {
    let text = "```markdown\nEt ord.\n```\n\n```html\n<p>Et annet ord.</p>\n```\n";
    let updated = with_outcomes(text, "a.md").expect("it is a specification");
    assert_eq!(updated, "```markdown\nEt ord.\n```\n\n```html\n<p>Et ord.</p>\n```\n");
    let text = "```markdown\n# Ord\n```\n\n```html\n```\n";
    let updated = with_outcomes(text, "a.md").expect("it is a specification");
    assert!(updated.contains("```text\neksempel.md:1:1: feil[P017]"), "{updated}");
}
