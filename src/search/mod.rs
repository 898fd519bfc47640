//! Search: a book → an index that the browser looks words up in.
//!
//! Analysis happens once, here; the browser looks words up. What it must work out for a word it has never seen
//! follows the same tables and rules (`norwegian`), and tests hold the two halves to each other.
//!
//! `passages` (with `cutter`, `registers`) → `vocabulary` → `index` (tantivy) → `export` → files; `reader` reads the files
//! back, and `query` (with `groups`, `guesses`, `ranking` and `phrases`) answers as the browser does.

pub mod compounds;
mod cutter;
pub mod export;
pub mod groups;
mod guesses;
pub mod index;
pub mod interface;
pub mod norwegian;
pub mod numbers;
pub mod passages;
mod phrases;
pub mod query;
mod ranking;
pub mod reader;
mod registers;
mod stems;
pub mod vocabulary;
pub mod word_list;
pub mod words;

use std::path::Path;
use std::sync::{Arc, LazyLock};

use crate::model::book::Book;
use export::IndexFile;
use index::{Fault, Update};
use norwegian::NORWEGIAN;
use vocabulary::{Decisions, Vocabulary};

/// Makes the files of a book's index. With a folder, the index there is updated in place.
pub fn files(book: &Book, folder: Option<&Path>) -> Result<(Vec<IndexFile>, Update), Fault> {
    let all = passages::of(book);
    let decisions =
        Decisions { allow: book.search_words.split.clone(), deny: book.search_words.whole.clone() };
    let memory = book.memory.as_deref();
    let vocabulary = Vocabulary::remembering(&all, &NORWEGIAN, &decisions, memory);
    let vocabulary = Arc::new(vocabulary);
    let index = || match folder {
        Some(folder) => index::in_folder(folder, &all, &vocabulary),
        None if memory.is_some() => Ok((index::counted(&all, &vocabulary), Update::New)),
        None => Ok((index::in_memory(&all, &vocabulary)?, Update::New)),
    };
    // tantivy takes one document after the other.
    let (indexed, texts) = rayon::join(index, || export::Texts::of(&all, &vocabulary));
    let (inverted, update) = indexed?;
    let synonyms = synonyms(book);
    Ok((export::files(&all, texts, &vocabulary, &inverted, &NORWEGIAN, &synonyms), update))
}

/// Loads what is the same in every index, so that it can be ready by the time the book is known.
pub fn prepare() {
    let _ = LazyLock::force(&NORWEGIAN);
}

/// What the editors say is one word, and the names of the registered terms that are single words, in both forms of
/// Norwegian.
fn synonyms(book: &Book) -> Vec<Vec<String>> {
    let mut groups = book.search_words.same.clone();
    for term in book.terms.values() {
        let (nb, nn) = (term.nb.to_lowercase(), term.nn.to_lowercase());
        let single = |word: &str| word.chars().all(char::is_alphabetic);
        if nb != nn && single(&nb) && single(&nn) {
            groups.push(vec![nb, nn]);
        }
    }
    groups
}
