//! The tantivy index: passages in, terms with their postings out. The only module that knows tantivy.
//!
//! Each passage is a document with one indexed field. The folder of the last build is updated in place: only
//! passages that changed are indexed again. What comes out does not depend on that history, since passages are
//! told apart by a key and counted in the order of the book.

mod tokens;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use tantivy::collector::TopDocs;
use tantivy::directory::{Directory, MmapDirectory, RamDirectory};
use tantivy::fieldnorm::FieldNormReader;
use tantivy::indexer::NoMergePolicy;
use tantivy::postings::Postings as _;
use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::{
    DocSet as _, Index, IndexReader, IndexSettings, IndexWriter, ReloadPolicy, TERMINATED,
    TantivyDocument, Term,
};

use super::passages::Passages;
use super::vocabulary::{self, Vocabulary, WordId};

/// The name of the field with the words, which an index must have to be updated; it changes with everything that
/// decides how a passage is indexed and does not show in the passage's fingerprint.
const FORMAT: &str = "handbok search index 2";

/// Memory for what is written to an index that stands, in bytes: tantivy asks for at least 15 MB.
const UPDATE_MEMORY: usize = 64_000_000;

/// Memory for the table of terms in a new index, in bytes for each word of the book. tantivy takes a third of it, 8 bytes
/// to a place, so there is room for each word and one of its parts before the table has to grow.
const TABLE_MEMORY: usize = 48;

/// The smallest table that tantivy makes room for has 1,024 places.
const LEAST_TABLE_MEMORY: usize = 100_000;

/// An index as the export needs it. Passages are numbered in the order of the book.
#[derive(Debug, Default, PartialEq)]
pub struct InvertedIndex {
    /// For each stem, in order, the passages that have it and how often.
    pub terms: BTreeMap<Arc<str>, Vec<(u32, u32)>>,
    /// How many tokens each passage has, as tantivy remembers it: exact up to 40, then rounded.
    pub lengths: Vec<u32>,
    /// How many tokens all passages have, exactly.
    pub tokens: u64,
}

/// How an index came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Update {
    /// From nothing: there was no index, or it was kept in memory.
    New,
    /// In place: so many passages were indexed, and so many taken out.
    Changed { indexed: usize, removed: usize },
    /// From nothing, since what was there was damaged or made by another version.
    Rebuilt,
    /// In memory, since the folder holds files that are not an index of ours, or cannot be written.
    Refused,
}

/// A fault inside tantivy: a full disk, a file that is gone.
pub type Fault = tantivy::TantivyError;

struct Fields {
    text: Field,
    key: Field,
    fingerprint: Field,
    tokens: Field,
}

fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(tokens::TOKENIZER)
        .set_index_option(IndexRecordOption::WithFreqs);
    let options = TextOptions::default().set_indexing_options(indexing);
    let text = builder.add_text_field(FORMAT, options);
    let key = builder.add_u64_field("key", FAST | INDEXED);
    let fingerprint = builder.add_u64_field("fingerprint", FAST);
    let tokens = builder.add_u64_field("tokens", FAST);
    (builder.build(), Fields { text, key, fingerprint, tokens })
}

/// No text is kept in the index, so nothing is gained by a thread that compresses it.
fn settings() -> IndexSettings {
    IndexSettings { docstore_compress_dedicated_thread: false, ..IndexSettings::default() }
}

/// Counts what tantivy would count. An index in memory is gone with the build, and to make one takes longer than to
/// count: so the books of many schools, of which each is much like the other, have none. That both come to the same
/// is for a test to say.
pub fn counted(all: &Passages, vocabulary: &Vocabulary) -> InvertedIndex {
    let mut inverted = InvertedIndex::default();
    let (common, own) = vocabulary.stems();
    let stems = || common.all.iter().chain(&own.all);
    let of_word = |word: WordId| {
        let place = word as usize;
        let known = common.of_words.get(place);
        known.unwrap_or_else(|| &own.of_words[place - common.of_words.len()])
    };
    let mut postings: Vec<Vec<(u32, u32)>> = vec![Vec::new(); stems().count()];
    for number in 0..all.passages.len() {
        let mut tokens = 0;
        for word in vocabulary.of_passage(number) {
            for stem in of_word(*word) {
                tokens += 1;
                let found = &mut postings[*stem];
                match found.last_mut() {
                    Some((last, times)) if *last == number as u32 => *times += 1,
                    _ => found.push((number as u32, 1)),
                }
            }
        }
        let norm = FieldNormReader::fieldnorm_to_id(tokens);
        inverted.lengths.push(FieldNormReader::id_to_fieldnorm(norm));
        inverted.tokens += u64::from(tokens);
    }
    inverted.terms = stems().cloned().zip(postings).collect();
    inverted
}

/// Indexes passages in memory.
pub fn in_memory(all: &Passages, vocabulary: &Arc<Vocabulary>) -> Result<InvertedIndex, Fault> {
    create(RamDirectory::create(), all, vocabulary)
}

/// Indexes passages in a folder, and reuses what is there. A folder that cannot be used is never trusted and
/// never a reason to fail.
pub fn in_folder(
    folder: &Path,
    all: &Passages,
    vocabulary: &Arc<Vocabulary>,
) -> Result<(InvertedIndex, Update), Fault> {
    let state = look(folder);
    if state == State::Foreign {
        return Ok((in_memory(all, vocabulary)?, Update::Refused));
    }
    if state == State::Ours
        && let Ok(updated) = update(folder, all, vocabulary)
    {
        return Ok(updated);
    }
    let rebuilt = if state == State::Empty { Update::New } else { Update::Rebuilt };
    if clear(folder).is_err() {
        return Ok((in_memory(all, vocabulary)?, Update::Refused));
    }
    let made = MmapDirectory::open(folder)
        .map_err(Fault::from)
        .and_then(|directory| create(directory, all, vocabulary));
    match made {
        Ok(inverted) => Ok((inverted, rebuilt)),
        Err(_) => Ok((in_memory(all, vocabulary)?, Update::Refused)),
    }
}

#[derive(Debug, PartialEq, Eq)]
enum State {
    Empty,
    Ours,
    /// Made by tantivy, for something else or by another version.
    Old,
    Foreign,
}

#[allow(
    clippy::disallowed_methods,
    reason = "the index has a folder of its own, which tantivy writes"
)]
fn look(folder: &Path) -> State {
    let Ok(entries) = std::fs::read_dir(folder) else { return State::Empty };
    let names: Vec<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name != ".gitignore")
        .collect();
    if names.is_empty() {
        return State::Empty;
    }
    // tantivy lists its files in `.managed.json`; a segment's files are named by 32 hexadecimal digits.
    let is_segment = |name: &str| {
        name.split_once('.').is_some_and(|(stem, _)| {
            stem.len() == 32 && stem.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
    };
    // What a build leaves that is killed while tantivy puts one of its lists in place.
    let is_unfinished = |name: &str| {
        name.strip_prefix(".tmp").is_some_and(|rest| {
            rest.len() == 6 && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
    };
    let is_index = |name: &String| {
        name == "meta.json"
            || name.starts_with(".tantivy")
            || name == ".managed.json"
            || is_segment(name)
            || is_unfinished(name)
    };
    if !names.iter().all(is_index) {
        return State::Foreign;
    }
    let meta = std::fs::read_to_string(folder.join("meta.json")).unwrap_or_default();
    if meta.contains(FORMAT) { State::Ours } else { State::Old }
}

/// Empties the folder, which holds nothing but files of an index.
#[allow(
    clippy::disallowed_methods,
    reason = "the index has a folder of its own, which tantivy writes"
)]
fn clear(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        std::fs::remove_dir_all(folder)?;
    }
    std::fs::create_dir_all(folder)?;
    // An index is made anew at any time, so it has no place in a history.
    std::fs::write(folder.join(".gitignore"), "*\n")
}

fn create(
    directory: impl Into<Box<dyn Directory>>,
    all: &Passages,
    vocabulary: &Arc<Vocabulary>,
) -> Result<InvertedIndex, Fault> {
    let prints = Prints::of(all, vocabulary);
    let (index, fields) = make(directory, &prints, vocabulary)?;
    read(&index, &fields, &prints.numbers)
}

/// Makes a new index, in one piece. The writer for an index that stands would have threads, queues and tables for
/// much more text than a book has, and those cost a small book more than its words.
fn make(
    directory: impl Into<Box<dyn Directory>>,
    prints: &Prints,
    vocabulary: &Arc<Vocabulary>,
) -> Result<(Index, Fields), Fault> {
    let (schema, fields) = schema();
    let memory = (vocabulary.len() * TABLE_MEMORY).max(LEAST_TABLE_MEMORY);
    let mut writer = Index::builder()
        .schema(schema)
        .settings(settings())
        .tokenizers(tokens::tokenizers(vocabulary))
        .single_segment_index_writer(directory, memory)?;
    for (number, print) in prints.of_passages.iter().enumerate() {
        writer.add_document(document(&fields, print, number))?;
    }
    Ok((writer.finalize()?, fields))
}

fn update(
    folder: &Path,
    all: &Passages,
    vocabulary: &Arc<Vocabulary>,
) -> Result<(InvertedIndex, Update), Fault> {
    let (schema, fields) = schema();
    let mut index = Index::open(MmapDirectory::open(folder)?)?;
    if index.schema() != schema || !index.validate_checksum()?.is_empty() {
        return Err(Fault::InvalidArgument("not an index of this version".to_owned()));
    }
    let mut known = FxHashMap::default();
    for segment in reader(&index)?.searcher().segment_readers() {
        let keys = segment.fast_fields().u64("key")?;
        let prints = segment.fast_fields().u64("fingerprint")?;
        for doc in segment.doc_ids_alive() {
            if let (Some(key), Some(print)) = (keys.first(doc), prints.first(doc)) {
                known.insert(key, print);
            }
        }
    }
    index.set_tokenizers(tokens::tokenizers(vocabulary));
    let prints = Prints::of(all, vocabulary);
    let mut writer: IndexWriter = index.writer_with_num_threads(1, UPDATE_MEMORY)?;
    writer.set_merge_policy(Box::new(NoMergePolicy));
    let (mut indexed, mut removed) = (0, 0);
    for (number, print) in prints.of_passages.iter().enumerate() {
        match known.remove(&print.key) {
            Some(before) if before == print.fingerprint => continue,
            Some(_) => {
                writer.delete_term(Term::from_field_u64(fields.key, print.key));
                removed += 1;
            }
            None => {}
        }
        writer.add_document(document(&fields, print, number))?;
        indexed += 1;
    }
    #[allow(clippy::iter_over_hash_type, reason = "the order in which documents go does not show")]
    for key in known.into_keys() {
        writer.delete_term(Term::from_field_u64(fields.key, key));
        removed += 1;
    }
    if indexed + removed > 0 {
        writer.commit()?;
    }
    // Many small segments would slow the next update down; deleted documents go with the merge.
    let segments = index.searchable_segment_ids()?;
    if segments.len() > MOST_SEGMENTS {
        writer.merge(&segments).wait()?;
    }
    writer.wait_merging_threads()?;
    Ok((read(&index, &fields, &prints.numbers)?, Update::Changed { indexed, removed }))
}

struct Print {
    /// The same for as long as the passage has its address.
    key: u64,
    /// Changes with the words.
    fingerprint: u64,
    tokens: u64,
}

/// What tells each passage, and each state of it, from all others.
struct Prints {
    of_passages: Vec<Print>,
    /// The number of the passage with a key.
    numbers: FxHashMap<u64, u32>,
}

impl Prints {
    fn of(all: &Passages, vocabulary: &Vocabulary) -> Prints {
        let of_passages: Vec<Print> = all
            .passages
            .par_iter()
            .enumerate()
            .map(|(number, passage)| {
                let key = vocabulary::key(passage, &all.pages[passage.page]);
                let (tokens, fingerprint) = vocabulary.tokens_and_fingerprint(number);
                Print { key, fingerprint, tokens }
            })
            .collect();
        let keys = of_passages.iter().enumerate();
        let numbers: FxHashMap<u64, u32> =
            keys.map(|(number, print)| (print.key, number as u32)).collect();
        assert_eq!(numbers.len(), of_passages.len(), "every passage has an address of its own");
        Prints { of_passages, numbers }
    }
}

fn document(fields: &Fields, print: &Print, number: usize) -> TantivyDocument {
    let mut document = TantivyDocument::new();
    // The words are known by now, so the text is the passage's number (see `BookTokenizer`).
    document.add_text(fields.text, number.to_string());
    document.add_u64(fields.key, print.key);
    document.add_u64(fields.fingerprint, print.fingerprint);
    document.add_u64(fields.tokens, print.tokens);
    document
}

/// Opens an index as it is now. The reader that tantivy makes by default starts a thread that waits for changes.
fn reader(index: &Index) -> Result<IndexReader, Fault> {
    index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()
}

/// An index in more pieces than this is put together.
const MOST_SEGMENTS: usize = 6;

/// Reads all terms and postings, with passages numbered in the order of the book.
fn read(
    index: &Index,
    fields: &Fields,
    numbers: &FxHashMap<u64, u32>,
) -> Result<InvertedIndex, Fault> {
    let mut inverted =
        InvertedIndex { lengths: vec![0; numbers.len()], ..InvertedIndex::default() };
    for segment in reader(index)?.searcher().segment_readers() {
        let keys = segment.fast_fields().u64("key")?;
        let tokens = segment.fast_fields().u64("tokens")?;
        let norms = segment.get_fieldnorms_reader(fields.text)?;
        let mut places: Vec<Option<u32>> = vec![None; segment.max_doc() as usize];
        for doc in segment.doc_ids_alive() {
            let Some(number) = keys.first(doc).and_then(|key| numbers.get(&key).copied()) else {
                continue;
            };
            places[doc as usize] = Some(number);
            inverted.lengths[number as usize] = norms.fieldnorm(doc);
            inverted.tokens += tokens.first(doc).unwrap_or_default();
        }
        let list = segment.inverted_index(fields.text)?;
        let mut terms = list.terms().stream()?;
        while terms.advance() {
            let term: Arc<str> = String::from_utf8_lossy(terms.key()).into();
            let mut postings =
                list.read_postings_from_terminfo(terms.value(), IndexRecordOption::WithFreqs)?;
            let mut found = Vec::new();
            let mut doc = postings.doc();
            while doc != TERMINATED {
                if let Some(number) = places[doc as usize] {
                    found.push((number, postings.term_freq()));
                }
                doc = postings.advance();
            }
            if !found.is_empty() {
                inverted.terms.entry(term).or_default().extend(found);
            }
        }
    }
    inverted.terms.par_iter_mut().for_each(|(_, postings)| postings.sort_unstable());
    Ok(inverted)
}

/// tantivy itself, asked for plain stems: what the exported index and its readers are held to.
pub struct Oracle {
    index: Index,
    fields: Fields,
    numbers: FxHashMap<u64, u32>,
}

impl Oracle {
    pub fn new(all: &Passages, vocabulary: &Arc<Vocabulary>) -> Result<Oracle, Fault> {
        let prints = Prints::of(all, vocabulary);
        let (index, fields) = make(RamDirectory::create(), &prints, vocabulary)?;
        Ok(Oracle { index, fields, numbers: prints.numbers })
    }

    /// Returns the best passages for any of the stems, as tantivy ranks them.
    pub fn search(&self, stems: &[&str], limit: usize) -> Result<Vec<(u32, f32)>, Fault> {
        let clauses = stems.iter().map(|stem| {
            let term = Term::from_field_text(self.fields.text, stem);
            let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
            (Occur::Should, Box::new(query) as Box<dyn Query>)
        });
        let query = BooleanQuery::new(clauses.collect());
        let searcher = reader(&self.index)?.searcher();
        let best = searcher.search(&query, &TopDocs::with_limit(limit).order_by_score())?;
        let mut found = Vec::with_capacity(best.len());
        for (score, address) in best {
            let keys = searcher.segment_reader(address.segment_ord).fast_fields().u64("key")?;
            let key = keys.first(address.doc_id).expect("every document has a key");
            found.push((self.numbers[&key], score));
        }
        Ok(found)
    }
}
