//! What do several builds have in common? The results of pure functions, each remembered by what it was made of.
//!
//! A book that is built once remembers nothing. Those that build on one base share a [`Memory`], and so do the builds
//! of a book that is served while it is written: what one of them has worked out, the others find. Nothing here can
//! change a result, only the time it takes.

use std::borrow::Borrow;
use std::fmt::{self, Debug, Write as _};
use std::hash::Hash;
use std::sync::{Arc, Mutex};

use aho_corasick::AhoCorasick;
use rustc_hash::FxHashMap;
use serde::Serialize;
use xxhash_rust::xxh3::Xxh3;

use crate::bibliography;
use crate::diagnostics::Report;
use crate::model::block::{Body, Resolved};
use crate::parse::{ParsedBook, ParsedPage};
use crate::render::{BodyView, Compiled, TemplateFault, Theme};
use crate::resolve::Resolution;
use crate::search::passages::Passage;
use crate::search::vocabulary::Analysed;
use crate::search::word_list::{WordList, WordNumber};
use crate::source::FileId;

/// What several builds have in common.
#[derive(Debug, Default)]
pub struct Memory {
    /// Pages as they were parsed, each with its faults. Places in the text name the file by its id.
    pub pages: Memo<(FileId, Fingerprint), (ParsedPage, Report)>,
    /// Pages as they were resolved, by what they were parsed from and all else that they were resolved against.
    pub resolved: Memo<(FileId, Fingerprint, Fingerprint), (Resolution, Report)>,
    /// The registers of the base, in a book without pages.
    pub registers: Memo<Fingerprint, (ParsedBook, Report)>,
    pub works: bibliography::Formatted,
    pub templates: Memo<Fingerprint, Result<Arc<Compiled>, Vec<TemplateFault>>>,
    /// Themes, by what a book has of its own in them.
    pub themes: Memo<Fingerprint, Theme>,
    /// Bodies as HTML.
    pub bodies: BodyMemo<BodyView>,
    /// Pages as HTML, with holes for the words of the book.
    pub rendered: Memo<Fingerprint, Result<Vec<u8>, TemplateFault>>,
    /// The passages of pages as the search has them.
    pub passages: BodyMemo<Vec<Passage>>,
    /// Code as HTML, by its language and text.
    pub code: Memo<(String, String), String>,
    /// What finds the registered terms, by all their names.
    pub names: Memo<Vec<String>, AhoCorasick>,
    /// All words that were met, by number.
    pub word_list: WordList,
    /// The words of a text.
    pub texts: Memo<String, Vec<WordNumber>>,
    /// What the common words are made of.
    pub words: Memo<Fingerprint, Analysed>,
}

impl Memory {
    /// Forgets what no build has asked for since this was called last: a book that is written all day would fill the
    /// memory with what it was. The works stay, which change with the bibliography alone, and so do the words: there are
    /// only so many.
    pub fn forget_unused(&self) {
        let Memory {
            pages,
            resolved,
            registers,
            works: _,
            templates,
            themes,
            bodies,
            rendered,
            passages,
            code,
            names,
            word_list: _,
            texts,
            words,
        } = self;
        pages.forget_unused();
        resolved.forget_unused();
        registers.forget_unused();
        templates.forget_unused();
        themes.forget_unused();
        bodies.forget_unused();
        rendered.forget_unused();
        passages.forget_unused();
        code.forget_unused();
        names.forget_unused();
        texts.forget_unused();
        words.forget_unused();
    }
}

/// Tells apart what results are made of, within one run of the program. 128 bits are enough for that:
/// nobody makes texts to be taken for each other, which a slower digest is there to withstand.
pub type Fingerprint = u128;

/// Most views of a page take up no more, in bytes.
const VIEW: usize = 16 * 1024;

/// Takes the fingerprint of several values, one after the other.
#[derive(Default)]
pub struct Hand(Xxh3);

impl Hand {
    pub fn text(self, text: &str) -> Hand {
        self.bytes(text.as_bytes())
    }

    pub fn bytes(mut self, bytes: &[u8]) -> Hand {
        // The length keeps `ab`, `c` from being `a`, `bc`.
        self.0.update(&bytes.len().to_le_bytes());
        self.0.update(bytes);
        self
    }

    /// Adds a value by how it is written for debugging. A map must be one that has an order.
    pub fn value(mut self, value: &impl Debug) -> Hand {
        write!(self, "{value:?}\0").expect("a fingerprint is taken of all that there is");
        self
    }

    /// Adds a value of which each field counts, and which holds no more than text, numbers and lists.
    pub fn serialized(self, value: &impl Serialize) -> Hand {
        // Room for a page's view: else it would be moved a dozen times while it grows.
        let room = Vec::with_capacity(VIEW);
        let bytes = postcard::to_extend(value, room).expect("such values have a form in bytes");
        self.bytes(&bytes)
    }

    pub fn print(self) -> Fingerprint {
        self.0.digest128()
    }
}

impl fmt::Write for Hand {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}

/// The results of one function, by what they were made of.
#[derive(Debug)]
pub struct Memo<K, V>(Mutex<FxHashMap<K, Remembered<V>>>);

#[derive(Debug)]
struct Remembered<V> {
    value: Arc<V>,
    /// Whether it was asked for since [`Memory::forget_unused`].
    used: bool,
}

impl<K, V> Default for Memo<K, V> {
    fn default() -> Memo<K, V> {
        Memo(Mutex::default())
    }
}

impl<K: Eq + Hash, V> Memo<K, V> {
    /// Returns what was made of the key before, or makes it. Two threads that ask at once may both make it: neither
    /// waits for the other, and both get the same.
    pub fn get_or_make(&self, key: K, make: impl FnOnce() -> V) -> Arc<V> {
        self.get_or_make_when(key, make, |_| true)
    }

    /// Like [`Memo::get_or_make`], of a key that need not be copied when it is known.
    pub fn get_or_make_of<Q>(&self, key: &Q, make: impl FnOnce() -> V) -> Arc<V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = K> + ?Sized,
    {
        self.known(key).unwrap_or_else(|| self.get_or_make(key.to_owned(), make))
    }

    /// Like [`Memo::get_or_make`], but remembers only what passes: the rest was made of more than the key.
    pub fn get_or_make_when(
        &self,
        key: K,
        make: impl FnOnce() -> V,
        passes: impl FnOnce(&V) -> bool,
    ) -> Arc<V> {
        if let Some(known) = self.known(&key) {
            return known;
        }
        let made = Arc::new(make());
        if !passes(&made) {
            return made;
        }
        let mut all = self.0.lock().expect("nobody panics with it in hand");
        all.entry(key).or_insert(Remembered { value: made, used: true }).value.clone()
    }

    /// Returns what is remembered of a key.
    pub fn known<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<Arc<V>>
    where
        K: Borrow<Q>,
    {
        let mut all = self.0.lock().expect("nobody panics with it in hand");
        all.get_mut(key).map(|known| {
            known.used = true;
            known.value.clone()
        })
    }

    fn forget_unused(&self) {
        let mut all = self.0.lock().expect("nobody panics with it in hand");
        all.retain(|_, known| std::mem::take(&mut known.used));
    }
}

/// The results of one function of a body, by which body it is and by all else that they were made of.
#[derive(Debug)]
pub struct BodyMemo<V>(Memo<(usize, Fingerprint), WithBody<V>>);

type WithBody<V> = (Arc<Body<Resolved>>, V);

impl<V> Default for BodyMemo<V> {
    fn default() -> BodyMemo<V> {
        BodyMemo(Memo::default())
    }
}

impl<V: Clone> BodyMemo<V> {
    /// Returns what was made of a body before, or makes it. `setting` is the fingerprint of all else.
    pub fn get_or_make(
        &self,
        body: &Arc<Body<Resolved>>,
        setting: Fingerprint,
        make: impl FnOnce() -> V,
    ) -> V {
        // A body is known by where it lies. It is kept, so that no other can come to lie in its place.
        let place = Arc::as_ptr(body).addr();
        self.0.get_or_make((place, setting), || (Arc::clone(body), make())).1.clone()
    }

    fn forget_unused(&self) {
        self.0.forget_unused();
    }
}
