//! What did the common book say where something was added? `lokalt/tilstand.lock` remembers it, so that an update of
//! the common book can be told apart from one that changes nothing for the school.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use similar::{ChangeTag, TextDiff};

use crate::layer::placing::Placed;
use crate::model::book::Book;
use crate::source::SourceTree;

/// The file, by its path in the book.
pub const STATE: &str = "lokalt/tilstand.lock";

/// What stands at the top of the file, for those who meet it in a difference.
const HEAD: &str = "\
# Hva fellesboka sa der dere har føyd til noe. Filen skrives av «handbok build» og skal ligge i git.
# Endrer fellesboka teksten, viser «handbok check» hva som er nytt, og «handbok check --accept» godtar det.
";

/// Stands between an addition and the place it names.
const PLACE: &str = " > ";

/// Begins each line of what the common book said.
const LINE: &str = "| ";

/// The records by addition and place.
type Records = BTreeMap<String, String>;

/// Returns the file as a build leaves it: each addition with what was recorded for it, or else with what the common
/// book says now. `None` when it is so already.
pub fn changed(book: &Book, sources: &SourceTree) -> Option<String> {
    let known = recorded(sources);
    let kept = |placed: &Placed, key: &str| {
        known.get(key).cloned().unwrap_or_else(|| placed.surroundings.clone())
    };
    written(book, sources, kept)
}

/// Returns the file with what the common book says now for every addition. `None` when it is so already.
pub fn accepted(book: &Book, sources: &SourceTree) -> Option<String> {
    written(book, sources, |placed, _| placed.surroundings.clone())
}

fn written(
    book: &Book,
    sources: &SourceTree,
    text_of: impl Fn(&Placed, &str) -> String,
) -> Option<String> {
    let mut text = HEAD.to_owned();
    let mut records = Records::new();
    for placed in common(book, sources) {
        let key = key(placed, sources);
        records.insert(key.clone(), text_of(placed, &key));
    }
    for (key, said) in &records {
        let _ = writeln!(text, "\n{key}");
        for line in said.lines() {
            let _ = writeln!(text, "{}", format!("{LINE}{line}").trim_end());
        }
    }
    let is_new = match sources.find_own(STATE) {
        Some((_, file)) => file.text != text,
        None => !records.is_empty(),
    };
    is_new.then_some(text)
}

/// An addition whose surroundings are not what they were.
pub struct Changed<'a> {
    pub placed: &'a Placed,
    /// Lines that went, came and stayed, with `-`, `+` or a space before each.
    pub difference: String,
}

/// Returns the additions whose surroundings have changed since they were recorded.
pub fn differences<'a>(book: &'a Book, sources: &SourceTree) -> Vec<Changed<'a>> {
    let known = recorded(sources);
    let mut found = Vec::new();
    for placed in common(book, sources) {
        let Some(before) = known.get(&key(placed, sources)) else { continue };
        let now = comparable(&placed.surroundings);
        if *before != now {
            found.push(Changed { placed, difference: difference(before, &now) });
        }
    }
    found
}

/// Returns the additions to common pages. What is added to a page of the school's own is for the school to know.
fn common<'a>(book: &'a Book, sources: &SourceTree) -> impl Iterator<Item = &'a Placed> {
    let placed = book.additions.iter();
    placed.filter(|placed| sources.find_in_base(&placed.page).is_some())
}

fn key(placed: &Placed, sources: &SourceTree) -> String {
    let path = &sources.file(placed.file).path;
    if placed.after.is_empty() { path.clone() } else { format!("{path}{PLACE}{}", placed.after) }
}

/// Reads the file. What a merge leaves behind (`<<<<<<<`) is passed over.
fn recorded(sources: &SourceTree) -> Records {
    let mut records = Records::new();
    let Some((_, file)) = sources.find_own(STATE) else { return records };
    let mut current: Option<&mut String> = None;
    for line in file.text.lines() {
        if let Some(said) = line.strip_prefix(LINE.trim_end()) {
            if let Some(text) = &mut current {
                text.push_str(said.strip_prefix(' ').unwrap_or(said));
                text.push('\n');
            }
        } else if !line.is_empty() && !line.starts_with(['#', '<', '=', '>']) {
            current = Some(records.entry(line.to_owned()).or_default());
        }
    }
    records
}

/// Returns a text as it comes back from the file, which has no blanks at the ends of lines.
fn comparable(text: &str) -> String {
    text.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

fn difference(before: &str, now: &str) -> String {
    let diff = TextDiff::from_lines(before, now);
    let mut lines = Vec::new();
    for group in diff.grouped_ops(1) {
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let sign = match change.tag() {
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
                ChangeTag::Equal => ' ',
            };
            let line = format!("   | {sign} {}", change.value().trim_end());
            lines.push(line.trim_end().to_owned());
        }
    }
    lines.join("\n")
}
