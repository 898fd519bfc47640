//! What do several builds have in common? The results of pure functions, each remembered by what it was made of.
//!
//! A book by itself remembers nothing. Those that build on one base share a [`Memory`]: what one of them has worked
//! out, the others find. Nothing here can change a result, only the time it takes.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex};

use aho_corasick::AhoCorasick;

use crate::bibliography;
use crate::diagnostics::{Diagnostic, Report};
use crate::parse::{ParsedBook, ParsedPage};
use crate::render::Compiled;
use crate::search::vocabulary::Analysed;
use crate::source::FileId;

/// What the books on one base have in common. Files of the base are known by their ids: it is the same in all of them.
#[derive(Debug, Default)]
pub struct Memory {
    /// The pages of the base, each with its faults. The second half of the key is what the configuration says that
    /// parsing asks for.
    pub pages: Memo<(FileId, Arc<str>), (ParsedPage, Report)>,
    /// The registers of the base, in a book without pages.
    pub registers: Memo<Arc<str>, (ParsedBook, Report)>,
    pub works: bibliography::Formatted,
    pub templates: Memo<(), Result<Arc<Compiled>, Diagnostic>>,
    /// Code as HTML, by its language and text.
    pub code: Memo<(String, String), String>,
    /// What finds the registered terms, by all their names.
    pub names: Memo<Vec<String>, AhoCorasick>,
    /// The words of a text.
    pub texts: Memo<String, Vec<Box<str>>>,
    /// What the common words are made of.
    pub words: Memo<[u8; 32], Analysed>,
}

/// The results of one function, by what they were made of.
#[derive(Debug)]
pub struct Memo<K, V>(Mutex<HashMap<K, Arc<V>>>);

impl<K, V> Default for Memo<K, V> {
    fn default() -> Memo<K, V> {
        Memo(Mutex::default())
    }
}

impl<K: Eq + Hash, V> Memo<K, V> {
    /// Returns what was made of the key before, or makes it. Two threads that ask at once may both make it: neither
    /// waits for the other, and both get the same.
    pub fn get_or_make(&self, key: K, make: impl FnOnce() -> V) -> Arc<V> {
        if let Some(known) = self.known(&key) {
            return known;
        }
        let made = Arc::new(make());
        let mut all = self.0.lock().expect("nobody panics with it in hand");
        all.entry(key).or_insert(made).clone()
    }

    fn known(&self, key: &K) -> Option<Arc<V>> {
        self.0.lock().expect("nobody panics with it in hand").get(key).cloned()
    }
}
