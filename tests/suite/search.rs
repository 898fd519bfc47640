//! The search index: what goes in comes out, tantivy and the exported files agree, and an index that is kept is
//! never trusted more than one that is made anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use handbok::search::export::IndexFile;
use handbok::search::groups::{Group, GroupTerm, Way};
use handbok::search::index::{self, Oracle, Update};
use handbok::search::norwegian::NORWEGIAN;
use handbok::search::passages::{self, Passages};
use handbok::search::query::Filter;
use handbok::search::reader::{ReadFault, Reader};
use handbok::search::vocabulary::{Decisions, Vocabulary};
use handbok::search::words;
use handbok::{build, search};

use crate::support::{LoadedBook, Site, TODAY, load, repository, temporary_folder, write_files};

fn book_of(folder: &Path) -> handbok::model::book::Book {
    let LoadedBook { sources, config, mut report } = load(folder);
    handbok::book(&sources, &config, TODAY, &mut report).expect("the book has no faults")
}

fn reader(files: &[IndexFile]) -> Reader {
    let opened = Reader::open(files.iter().map(|file| (file.path.as_str(), file.script.as_str())));
    opened.unwrap_or_else(|fault| panic!("the index can be read: {fault:?}"))
}

fn handbook() -> (Passages, Arc<Vocabulary>, Reader) {
    let book = book_of(repository());
    let all = passages::of(&book);
    let vocabulary = Arc::new(Vocabulary::of(&all, &NORWEGIAN, &Decisions::default()));
    let (files, _) = search::files(&book, None).expect("an index can be made in memory");
    (all, vocabulary, reader(&files))
}

fn plain(stems: &[&str]) -> Vec<Group> {
    let group = |stem: &&str| Group {
        word: (*stem).to_owned(),
        share: 1.0,
        terms: vec![GroupTerm { stem: (*stem).to_owned(), weight: 1.0, way: Way::Exact }],
    };
    stems.iter().map(group).collect()
}

/// tantivy and the reader of the exported files give a passage the same score, for every word of the handbook and
/// for words in twos and threes.
#[test]
fn the_exported_index_scores_as_tantivy_does() {
    let (all, vocabulary, reader) = handbook();
    let oracle = Oracle::new(&all, &vocabulary).expect("an index can be made in memory");
    let stems: Vec<&str> = reader.dictionary.keys().map(String::as_str).collect();
    let singles = stems.iter().map(|stem| vec![*stem]);
    let pairs = stems.chunks_exact(2).step_by(3).map(<[&str]>::to_vec);
    let triples = stems.iter().zip(stems.iter().skip(701)).zip(stems.iter().skip(1_409));
    let triples = triples.step_by(5).map(|((one, other), third)| vec![*one, *other, *third]);
    let mut compared = 0;
    for query in singles.chain(pairs).chain(triples) {
        let scores = reader.scores(&plain(&query));
        let expected = oracle.search(&query, all.passages.len()).expect("tantivy answers");
        let found = scores.iter().filter(|score| **score > 0.0).count();
        assert_eq!(found, expected.len(), "{query:?}");
        for (passage, score) in expected {
            let own = scores[passage as usize];
            assert!((own - score).abs() <= 1e-5 * score.max(1.0), "{query:?}: {own} and {score}");
            compared += 1;
        }
    }
    assert!(compared > 20_000, "{compared} scores were compared");
}

/// The editions of many schools are counted without tantivy, and come to the same.
#[test]
fn what_is_counted_is_what_tantivy_counts() {
    let (all, vocabulary, _) = handbook();
    let indexed = index::in_memory(&all, &vocabulary).expect("an index can be made in memory");
    assert!(indexed == index::counted(&all, &vocabulary), "the two indexes differ");
}

/// What a browser reads is what the book says, passage by passage.
#[test]
fn words_that_stand_side_by_side_are_found_as_a_phrase() {
    let (all, _, reader) = handbook();
    let mut missing = Vec::new();
    // A list of references is found by author and year, and not by what its works are called.
    let passages = all.passages.iter().filter(|passage| !passage.by_name_only);
    for passage in passages.step_by(3) {
        let mut words: Vec<String> = Vec::new();
        words::each(&words::normalized(&passage.text), &mut |word| words.push(word.to_owned()));
        for pair in words.windows(2).step_by(23) {
            if pair.iter().all(|word| reader.norwegian.is_stop(word)) {
                continue;
            }
            let query = format!("«{}»", pair.join(" "));
            if reader.search(&query, false, &Filter::default()).phrase_not_found {
                missing.push(query);
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_passage_is_in_the_exported_index() {
    let (all, vocabulary, reader) = handbook();
    assert_eq!(reader.page_of.len(), all.passages.len());
    for (number, passage) in all.passages.iter().enumerate() {
        let (page, text) = reader.passage(number as u32);
        assert_eq!(page.url, all.pages[passage.page].url);
        assert_eq!((&text.anchor, &text.text), (&passage.anchor, &passage.text));
    }
    let words: usize = reader.letters.values().map(Vec::len).sum();
    assert_eq!(words, vocabulary.len());
    for word in reader.letters.values().flatten() {
        let stem = reader.norwegian.stem(word);
        let entry = reader.dictionary.get(&stem).unwrap_or_else(|| panic!("{word} has an entry"));
        assert!(entry.surfaces.iter().any(|surface| surface.word == *word), "{word} under {stem}");
    }
}

fn small_book() -> Site {
    let mut book = Site::new();
    let mut write = |path: &str, text: &str| book.insert(path.to_owned(), text.as_bytes().to_vec());
    write("book.toml", "title = \"Prøve\"\nlanguage = \"nb\"\n");
    write("content/index.md", "+++\ntitle = \"Prøve\"\nsummary = \"Kort.\"\n+++\n");
    write("content/ro/index.md", "+++\ntitle = \"Ro\"\nsummary = \"Om ro.\"\n+++\n");
    for number in 1..=8 {
        let text = format!(
            "+++\ntitle = \"Side {number}\"\nsummary = \"Om klasseledelse og ro.\"\n+++\n\n## Del {number}\n\nLæreren leder klassen.\n"
        );
        write(&format!("content/ro/side-{number}.md"), &text);
    }
    book
}

fn scripts(folder: &Path, index: Option<&Path>) -> (BTreeMap<String, String>, Update) {
    let book = book_of(folder);
    let (files, update) = search::files(&book, index).expect("an index can be made");
    (files.into_iter().map(|file| (file.path, file.script)).collect(), update)
}

/// Updating in place gives the bytes that a new index gives, and touches only what changed.
#[test]
fn an_index_is_updated_in_place() {
    let folder = temporary_folder();
    let index = folder.path().join("search-index/tantivy");
    write_files(folder.path(), &small_book());
    let (first, update) = scripts(folder.path(), Some(&index));
    assert_eq!(update, Update::New);
    assert_eq!(first, scripts(folder.path(), None).0);

    let (again, update) = scripts(folder.path(), Some(&index));
    assert_eq!((update, again), (Update::Changed { indexed: 0, removed: 0 }, first));

    let article = folder.path().join("content/ro/side-3.md");
    let text = fs::read_to_string(&article).expect("the article is there");
    fs::write(&article, text.replace("Læreren leder", "Rektor hilser på"))
        .expect("it can be written");
    fs::remove_file(folder.path().join("content/ro/side-8.md")).expect("it can be taken away");
    let (changed, update) = scripts(folder.path(), Some(&index));
    // One passage was written anew; two went with their page.
    assert_eq!(update, Update::Changed { indexed: 1, removed: 3 });
    assert_eq!(changed, scripts(folder.path(), None).0);
}

#[test]
fn a_damaged_index_is_made_anew_and_a_foreign_folder_left_alone() {
    let folder = temporary_folder();
    let index = folder.path().join("search-index/tantivy");
    write_files(folder.path(), &small_book());
    let (expected, _) = scripts(folder.path(), Some(&index));

    for entry in fs::read_dir(&index).expect("the index is there").flatten() {
        if entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "idx" || extension == "term")
        {
            fs::write(entry.path(), "not an index").expect("it can be written");
        }
    }
    let (rebuilt, update) = scripts(folder.path(), Some(&index));
    assert_eq!((update, &rebuilt), (Update::Rebuilt, &expected));

    fs::write(index.join("meta.json"), "{").expect("it can be written");
    assert_eq!(scripts(folder.path(), Some(&index)), (expected.clone(), Update::Rebuilt));

    // A build that was killed while tantivy put its list in place.
    fs::write(index.join(".tmpAbc123"), "{").expect("it can be written");
    let (after, update) = scripts(folder.path(), Some(&index));
    assert_eq!((after, update), (expected.clone(), Update::Changed { indexed: 0, removed: 0 }));

    let foreign = folder.path().join("bilder");
    fs::create_dir(&foreign).expect("a folder can be made");
    fs::write(foreign.join("ferie.jpg"), "a picture").expect("it can be written");
    assert_eq!(scripts(folder.path(), Some(&foreign)), (expected, Update::Refused));
    let left = fs::read_to_string(foreign.join("ferie.jpg")).expect("the picture is still there");
    assert_eq!(left, "a picture");
}

#[test]
fn parts_of_two_builds_are_told_apart() {
    let folder = temporary_folder();
    write_files(folder.path(), &small_book());
    let (one, _) = scripts(folder.path(), None);
    fs::remove_file(folder.path().join("content/ro/side-8.md")).expect("it can be taken away");
    let (other, _) = scripts(folder.path(), None);
    let boot = one.iter().filter(|(path, _)| path.ends_with("boot.js"));
    let texts = other.iter().filter(|(path, _)| !path.ends_with("boot.js"));
    let mixed = boot.chain(texts).map(|(path, script)| (path.as_str(), script.as_str()));
    assert!(matches!(Reader::open(mixed), Err(ReadFault::Mismatch { .. })));
    let only_boot = one.iter().filter(|(path, _)| path.ends_with("boot.js"));
    let only_boot = only_boot.map(|(path, script)| (path.as_str(), script.as_str()));
    assert_eq!(Reader::open(only_boot).err(), Some(ReadFault::Missing("f0".to_owned())));
}

/// Books at the edges: nothing, one word, far too much, and letters nobody expects.
#[test]
fn any_book_can_be_searched() {
    let page = |body: &str| format!("+++\ntitle = \"Og\"\nsummary = \"Og.\"\n+++\n\n{body}\n");
    let long = "ord ".repeat(200_000);
    let letters = format!("{} {}", "a".repeat(500), "klasse".repeat(90));
    for body in [
        "",
        "ro",
        &long,
        &letters,
        "😀 👩‍🏫 مدرسة מורה 學校",
        "«» \"\" <img src=x> \u{1f} \\ \u{2028}x",
    ] {
        let folder = temporary_folder();
        let mut book = Site::new();
        book.insert("book.toml".into(), b"title = \"Og\"\nlanguage = \"nb\"\n".to_vec());
        let body = body.replace('<', "&lt;");
        book.insert("content/index.md".into(), page(&body).into_bytes());
        write_files(folder.path(), &book);
        let (files, _) = scripts(folder.path(), None);
        let reader =
            Reader::open(files.iter().map(|(path, script)| (path.as_str(), script.as_str())))
                .expect("the index can be read");
        for query in
            ["", "ro", "ord", "\"", "\"og\"", "+-*", "😀", "مدرسة", &"a".repeat(10_000), &letters]
        {
            for typing in [false, true] {
                let answer = reader.search(query, typing, &Filter::default());
                assert!(answer.pages.len() <= reader.pages.len());
            }
        }
    }
}

/// A book of one page, ready to be asked.
fn book_with(body: &str) -> Reader {
    let folder = temporary_folder();
    let mut book = Site::new();
    book.insert("book.toml".into(), b"title = \"Og\"\nlanguage = \"nb\"\n".to_vec());
    let page = format!("+++\ntitle = \"Og\"\nsummary = \"Og.\"\n+++\n\n{body}\n");
    book.insert("content/index.md".into(), page.into_bytes());
    write_files(folder.path(), &book);
    reader(&search::files(&book_of(folder.path()), None).expect("an index can be made").0)
}

/// Asks a phrase, and returns where it stands: the anchors of the passages, or nothing when it stands nowhere.
fn stands(reader: &Reader, phrase: &str) -> Vec<String> {
    let answer = reader.search(phrase, false, &Filter::default());
    let passages = answer.pages.iter().flat_map(|hit| &hit.passages);
    let anchors = passages.map(|(passage, _)| reader.passage(*passage).1.anchor.clone());
    if answer.phrase_not_found { Vec::new() } else { anchors.collect() }
}

/// `larer` has the stem of `lar`, and `bade` is a word of the book, but the phrase stands where `lærer` and `både` do.
#[test]
fn a_phrase_is_found_that_was_typed_without_its_letters() {
    let reader = book_with(
        "## Sammen\n\nLærer og elever er med, både elever fra tredje og andre.\n\n## Lar\n\nVi lar elever bade.",
    );
    assert_eq!(stands(&reader, "\"larer og elever\""), ["sammen"]);
    assert_eq!(stands(&reader, "\"bade elever\""), ["sammen"]);
    assert_eq!(stands(&reader, "\"elever bade\""), ["lar"]);
    assert_eq!(stands(&reader, "\"elever larer\""), Vec::<String>::new());
}

/// Returns the words of a query that count, each with the stems that it stands for.
fn meant(reader: &Reader, query: &str) -> Vec<(String, Vec<String>)> {
    let groups = reader.search(query, false, &Filter::default()).groups;
    let stems = |group: &Group| group.terms.iter().map(|term| term.stem.clone()).collect();
    groups.iter().map(|group| (group.word.clone(), stems(group))).collect()
}

fn words_meant(reader: &Reader, query: &str) -> Vec<String> {
    meant(reader, query).into_iter().map(|(word, _)| word).collect()
}

/// `bade` may be a hurried `både`, but the book has the word, and who types it may want it.
#[test]
fn a_word_of_the_book_counts_although_it_may_be_a_function_word() {
    let reader = book_with("Elevene får bade i sjøen. Elevrådet møtes.");
    assert_eq!(words_meant(&reader, "bade elevradet"), ["bade", "elevradet"]);
    assert_eq!(words_meant(&reader, "naar elevradet"), ["elevradet"]);
}

/// Who leaves out an accent may well have æ, ø and å at hand, and who types one tells nothing either.
#[test]
fn an_accent_does_not_tell_how_a_query_was_typed() {
    let reader = book_with("Far henter på en kafé. Ideen er at elevrådet får svar.");
    let far = |query: &str| meant(&reader, query).into_iter().find(|(word, _)| word == "far");
    let stems = |query: &str| far(query).expect("it counts").1;
    assert_eq!(stems("far elevradet"), ["fedr", "få"]);
    for query in ["far kafe", "far idéen", "far elevrådet", "far"] {
        assert_eq!(stems(query), ["fedr"], "{query}");
    }
}

/// `ordensreglement` is no word of the law, but what it is called now is.
#[test]
fn a_former_word_leads_to_the_section_that_is_the_law_of_its_term() {
    let (_, _, reader) = handbook();
    let answer = reader.search("ordensreglement", false, &Filter::default());
    let passages = answer.pages.iter().flat_map(|hit| &hit.passages);
    let found = passages.map(|(passage, _)| reader.passage(*passage));
    let mut places = found.map(|(page, text)| (page.url.as_str(), text.anchor.as_str()));
    assert!(places.any(|place| place == ("lov.html", "opplaringslova-10-7")));
}

/// A build that is asked to keep its index does so beside the book, and says nothing when all is well.
#[test]
fn a_build_keeps_its_index() {
    let folder = temporary_folder();
    write_files(folder.path(), &small_book());
    let LoadedBook { sources, config, mut report } = load(folder.path());
    let index = folder.path().join("search-index/tantivy");
    let built = build(&sources, &config, TODAY, Some(&index), &mut report).expect("it is built");
    assert_eq!(built.index, Update::New);
    assert!(built.site.find("sok/boot.js").is_some());
    let ignored = fs::read_to_string(index.join(".gitignore")).expect("it is kept out of git");
    assert_eq!(ignored, "*\n");
}
