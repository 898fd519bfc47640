//! Which words of a page are registered terms? The first use of each is marked.

use std::collections::HashSet;
use std::sync::Arc;

use aho_corasick::{AhoCorasick, MatchKind};
use rustc_hash::FxHashSet;

use crate::language::Language;
use crate::memory::Memory;
use crate::model::block::{Block, Inline, Mark, Resolved, Target};
use crate::model::id::TermId;
use crate::model::term::Term;
use crate::source::Spanned;

/// The endings a term may have and still be the same word: those of nouns and adjectives in bokmål and
/// nynorsk, with the genitive. Other forms stand in the register.
const ENDINGS: [&str; 34] = [
    "", "s", "a", "as", "e", "n", "ns", "t", "ts", "r", "rs", "ne", "nes", "en", "ens", "et",
    "ets", "er", "ers", "ene", "enes", "ar", "ars", "ane", "anes", "or", "ors", "one", "ones", "i",
    "is", "ande", "te", "de",
];

/// Finds the registered terms in text.
#[derive(Debug)]
pub struct TermFinder {
    /// The words of the common terms, which are all that is marked in common text: a school's explanation there
    /// would look like the municipality's.
    common: Words,
    /// Those and the school's own, for what the school has written. `None` when it has none.
    all: Option<Words>,
    ids: Vec<TermId>,
}

/// The words of some terms.
#[derive(Debug)]
struct Words {
    finder: Arc<AhoCorasick>,
    /// The term of each pattern.
    terms: Vec<usize>,
}

impl Words {
    /// Both written languages are looked for on every page: words cross over in citations and names.
    fn new<'t>(terms: impl Iterator<Item = (usize, &'t Term)>, memory: Option<&Memory>) -> Words {
        let mut patterns: Vec<String> = Vec::new();
        let mut owners = Vec::new();
        let mut seen = HashSet::new();
        for (index, term) in terms.filter(|(_, term)| term.mark) {
            let names = [term.name(Language::Nb), term.name(Language::Nn)].into_iter();
            let others = term.aliases.iter().chain(&term.forms).map(String::as_str);
            for word in names.chain(others).filter(|word| word.chars().count() > 2) {
                if seen.insert(word.to_lowercase()) {
                    patterns.push(word.to_owned());
                    owners.push(index);
                }
            }
        }
        let build = || {
            AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostLongest)
                .ascii_case_insensitive(true)
                .build(&patterns)
                .expect("a glossary is far smaller than the limits of the automaton")
        };
        let finder = match memory {
            Some(memory) => memory.names.get_or_make(patterns.clone(), build),
            None => Arc::new(build()),
        };
        Words { finder, terms: owners }
    }
}

impl TermFinder {
    pub fn new(terms: &[Term], memory: Option<&Memory>) -> TermFinder {
        let of =
            |local: bool| terms.iter().enumerate().filter(move |(_, term)| term.local == local);
        let has_local = terms.iter().any(|term| term.local);
        TermFinder {
            common: Words::new(of(false), memory),
            // A word that both explain is the common book's.
            all: has_local.then(|| Words::new(of(false).chain(of(true)), memory)),
            ids: terms.iter().map(|term| term.id.clone()).collect(),
        }
    }

    /// Marks the first use of each term in the blocks. Returns the terms that were marked.
    ///
    /// Headings, links, fields of tasks and words of the law stay as they are.
    pub fn mark(&self, blocks: &mut [Block<Resolved>], local: bool) -> Vec<TermId> {
        let own = self.all.as_ref().unwrap_or(&self.common);
        let words = if local { own } else { &self.common };
        if own.terms.is_empty() {
            return Vec::new();
        }
        let mut marking =
            Marking { words, ids: &self.ids, used: FxHashSet::default(), marked: Vec::new() };
        marking.blocks(blocks);
        marking.words = own;
        // What is added to a page must not take a term's first use from the words that are common.
        for block in blocks {
            if let Block::Addition(addition) = block {
                marking.blocks(&mut addition.blocks);
            }
        }
        marking.marked
    }
}

struct Marking<'a> {
    words: &'a Words,
    ids: &'a [TermId],
    used: FxHashSet<usize>,
    marked: Vec<TermId>,
}

impl Marking<'_> {
    fn blocks(&mut self, blocks: &mut [Block<Resolved>]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &mut Block<Resolved>) {
        match block {
            Block::Paragraph(inlines) => self.inlines(inlines),
            Block::List { items, .. } => items.iter_mut().for_each(|item| self.blocks(item)),
            Block::Definitions(definitions) => {
                let bodies = definitions.iter_mut().flat_map(|one| &mut one.definitions);
                bodies.for_each(|blocks| self.blocks(blocks));
            }
            Block::Table(table) => {
                table.rows.iter_mut().flatten().for_each(|cell| self.inlines(cell));
            }
            Block::Quote { language: None, blocks } | Block::Callout { blocks, .. } => {
                self.blocks(blocks);
            }
            Block::Part(part) => self.blocks(&mut part.blocks),
            Block::Recommendations(advice) => {
                advice.iter_mut().for_each(|one| self.blocks(&mut one.blocks));
            }
            Block::DoAvoid(rows) => {
                for row in rows {
                    self.inlines(&mut row.doing);
                    self.inlines(&mut row.avoiding);
                }
            }
            // A task has a page of its own, so its terms would be marked far from their first use.
            Block::Task(_)
            | Block::Addition(_)
            | Block::Heading(_)
            | Block::Quote { .. }
            | Block::Figure(_)
            | Block::Code { .. }
            | Block::Rule => {}
        }
    }

    fn inlines(&mut self, inlines: &mut Vec<Inline<Resolved>>) {
        let mut changed = Vec::new();
        for (index, inline) in inlines.iter_mut().enumerate() {
            match inline {
                Inline::Emphasis(content)
                | Inline::Strong(content)
                | Inline::Strikethrough(content) => self.inlines(content),
                // A term that the editor linked is marked by that.
                Inline::Link(link) => {
                    if let Target::Term(id) = &link.target {
                        let place = self.ids.iter().position(|known| known == id);
                        self.used.extend(place);
                    }
                }
                Inline::Text(text) => {
                    if let Some(pieces) = self.text(text) {
                        changed.push((index, pieces));
                    }
                }
                _ => {}
            }
        }
        for (index, pieces) in changed.into_iter().rev() {
            inlines.splice(index..=index, pieces);
        }
    }

    /// Cuts text at the terms that are used for the first time.
    fn text(&mut self, text: &Spanned<String>) -> Option<Vec<Inline<Resolved>>> {
        let value = &text.value;
        let mut pieces = Vec::new();
        let mut done = 0;
        for found in self.words.finder.find_iter(value) {
            let term = self.words.terms[found.pattern().as_usize()];
            if self.used.contains(&term) {
                continue;
            }
            let Some(end) = word_end(value, found.start(), found.end()) else { continue };
            self.used.insert(term);
            let id = self.ids[term].clone();
            let piece = |range: std::ops::Range<usize>| {
                Inline::Text(Spanned { value: value[range].to_owned(), span: text.span })
            };
            if found.start() > done {
                pieces.push(piece(done..found.start()));
            }
            let content = vec![piece(found.start()..end)];
            self.marked.push(id.clone());
            pieces.push(Inline::Marked { mark: Mark::Term(id), content });
            done = end;
        }
        if pieces.is_empty() {
            return None;
        }
        if done < value.len() {
            let value = value[done..].to_owned();
            pieces.push(Inline::Text(Spanned { value, span: text.span }));
        }
        Some(pieces)
    }
}

/// Returns where the word ends that begins with a term, when it is the term with an ending and no other
/// word.
fn word_end(text: &str, start: usize, end: usize) -> Option<usize> {
    let in_word = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '\u{ad}';
    if text[..start].chars().next_back().is_some_and(in_word) {
        return None;
    }
    let ending: usize =
        text[end..].chars().take_while(|letter| in_word(*letter)).map(char::len_utf8).sum();
    ENDINGS.contains(&&text[end..end + ending]).then_some(end + ending)
}
