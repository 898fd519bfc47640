//! Lines pasted from a list of references: to BibTeX, what stands between entries is a comment.

use std::sync::LazyLock;

use regex::Regex;

use super::fault::{BibFault, BibFaultKind};
use super::split::Stretch;

/// Who, the year in parentheses, and the title: `Hattie, J. (2009). Visible learning. Routledge.`
static LINE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?<author>\p{Lu}[^={}@%()]{1,120}?),? \((?<year>(?:19|20)\d\d)[a-z]?\)[.:] (?<title>[^={}@]+?)(?:\. |\.?$)")
        .expect("the pattern is well formed")
});

/// A person among the authors: `Sørlie, M.-A.`
static NAME: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*, (?:\p{Lu}\.?[ -]?)+")
        .expect("the pattern is well formed")
});

/// Reports such lines, each with the entry that they could be.
pub(super) fn plain_references(text: &str, entries: &[Stretch], faults: &mut Vec<BibFault>) {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let start = offset + line.len() - line.trim_start().len();
        let words = line.trim();
        offset += line.len();
        // The pattern takes long to make ready, and few files have such a line.
        if !words.contains(" (19") && !words.contains(" (20") {
            continue;
        }
        let Some(found) = LINE.captures(words.trim_start_matches(['-', '*', ' '])) else {
            continue;
        };
        let is_inside =
            |entry: &Stretch| (entry.start..entry.start + entry.text.len()).contains(&start);
        if entries.iter().any(is_inside) {
            continue;
        }
        let (author, year, title) = (&found["author"], &found["year"], &found["title"]);
        let author = author.strip_suffix('.').filter(|_| !NAME.is_match(author)).unwrap_or(author);
        let name: String = author.chars().take_while(|letter| letter.is_alphabetic()).collect();
        let name = name.to_lowercase().replace('æ', "ae").replace('ø', "o").replace('å', "a");
        let key = format!("{name}{year}");
        let names: Vec<&str> = NAME.find_iter(author).map(|name| name.as_str().trim()).collect();
        // What is no person is an institution, whose name is one. So is what has more to it than persons: of «Meer, J.
        // van der» nothing may be lost.
        let between = NAME.replace_all(author, "");
        let mut between = between.split([' ', ',', ';', '.']).filter(|word| !word.is_empty());
        let are_all = !names.is_empty() && between.all(|word| ["&", "og", "and"].contains(&word));
        let author = if are_all { names.join(" and ") } else { format!("{{{author}}}") };
        let entry = format!(
            "@book{{{key}, author = {{{author}}}, title = {{{title}}}, date = {{{year}}}, publisher = {{…}}}}"
        );
        let kind = BibFaultKind::PlainReference { entry };
        faults.push(BibFault { kind, span: start..start + words.len() });
    }
}
