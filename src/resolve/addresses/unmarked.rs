//! Which line of a page was a heading, and has lost the signs that made it one?

use crate::model::id::slug;
use crate::source::{FileId, SourceTree, Span};

/// A line with the words of a heading that is gone.
pub struct UnmarkedHeading<'s> {
    pub span: Span,
    /// The words, without the stars that may stand around them.
    pub words: &'s str,
}

/// Returns the only line of a page that has exactly the words of the heading with this anchor, plain or bold.
pub fn find<'s>(
    anchor: &str,
    file: FileId,
    sources: &'s SourceTree,
) -> Option<UnmarkedHeading<'s>> {
    let mut found = None;
    let mut is_code = false;
    let mut offset = 0;
    for line in sources.file(file).text.split_inclusive('\n') {
        let written = line.trim();
        let start = offset + (line.len() - line.trim_start().len());
        offset += line.len();
        if written.starts_with("```") || written.starts_with("~~~") {
            is_code = !is_code;
        }
        let words = without_stars(written);
        // A point, a row and a quote have signs of their own, and so do headings.
        let is_plain =
            words.starts_with(|first: char| first.is_alphanumeric() || "«\"“§".contains(first));
        if is_code || !is_plain || !names(words, anchor) {
            continue;
        }
        if found.is_some() {
            return None;
        }
        found =
            Some(UnmarkedHeading { span: Span::new(file, start..start + written.len()), words });
    }
    found
}

fn without_stars(line: &str) -> &str {
    let inner = |sign: &&str| line.strip_prefix(*sign)?.strip_suffix(*sign);
    ["**", "__", "*", "_"].iter().find_map(inner).unwrap_or(line)
}

/// Says whether a heading of these words would have this anchor: made of them, or named in braces after them.
fn names(words: &str, anchor: &str) -> bool {
    let Some((words, braces)) = words.strip_suffix('}').and_then(|line| line.split_once('{'))
    else {
        return slug(words) == anchor;
    };
    match braces.split_whitespace().find_map(|one| one.strip_prefix('#')) {
        Some(name) => name == anchor,
        None => slug(words) == anchor,
    }
}
