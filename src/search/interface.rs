//! What does the search say to its readers? The texts of its scripts, as data files beside the index: one for
//! each language that pages of the book speak.

use std::collections::BTreeSet;

use crate::language::{ContentLanguage, Language};
use crate::model::book::{Book, Page};
use crate::texts;

use super::export::{FIELD, FOLDER, IndexFile};
use super::passages::Kind;

/// The texts that the scripts ask for. There, they have no `search-ui-` before them.
const KEYS: [&str; 29] = [
    "search-ui-all",
    "search-ui-also",
    "search-ui-close",
    "search-ui-count-0",
    "search-ui-count-1",
    "search-ui-count-one-page",
    "search-ui-count",
    "search-ui-elsewhere",
    "search-ui-explained",
    "search-ui-fault",
    "search-ui-help",
    "search-ui-help-page",
    "search-ui-hits",
    "search-ui-least",
    "search-ui-loading",
    "search-ui-more",
    "search-ui-near",
    "search-ui-none",
    "search-ui-phrase",
    "search-ui-reload",
    "search-ui-reset",
    "search-ui-updated",
    "search-ui-way-exact",
    "search-ui-way-folded",
    "search-ui-way-form",
    "search-ui-way-none",
    "search-ui-way-part",
    "search-ui-way-prefix",
    "search-ui-way-slip",
];

/// The gaps in the texts. The scripts fill them in, so they stay as they are.
const GAPS: [&str; 4] = ["hits", "pages", "query", "words"];

/// Writes the texts, for each language that a page speaks.
pub fn files(book: &Book) -> Vec<IndexFile> {
    let pages = book.all_pages().map(|page| page.meta.language);
    let spoken: BTreeSet<Language> =
        pages.chain([book.config.language]).map(ContentLanguage::spoken).collect();
    spoken
        .into_iter()
        .map(|language| {
            let tag = language.tag();
            let payload = serde_json::to_string(&payload(book, language)).expect("a text is JSON");
            IndexFile {
                path: format!("{FOLDER}/ui.{tag}.js"),
                // A byte-order mark decides the encoding even where the server claims another.
                script: format!("\u{feff}handbokSok(\"ui\",\"{tag}\",{payload});\n"),
            }
        })
        .collect()
}

/// Lines of a key and a text.
fn payload(book: &Book, language: Language) -> String {
    let gaps = GAPS.map(|gap| (gap, format!("{{{gap}}}").into()));
    let mut lines: Vec<String> = KEYS
        .iter()
        .map(|key| {
            let name = key.strip_prefix("search-ui-").expect("all of them begin so");
            format!("{name}={}", texts::format(language, key, &gaps))
        })
        .collect();
    for (name, key) in
        [("hint", "search-hint"), ("label", "search-label"), ("register", "register")]
    {
        lines.push(format!("{name}={}", texts::get(language, key)));
    }
    for kind in Kind::ALL {
        lines.push(format!("kind-{}={}", kind as u32, kind_name(kind, language)));
    }
    let topics = book.topics.iter().map(|topic| {
        let page = &topic.page;
        let title: Vec<&str> = page.meta.title.split_whitespace().collect();
        format!("{}\t{}", page.permalink, title.join(" "))
    });
    let topics: Vec<String> = topics.collect();
    if let Some(layer) = &book.config.layer {
        lines.push(format!("local={}", layer.name));
    }
    lines.push(format!("topics={}", topics.join(&FIELD.to_string())));
    lines.join("\n")
}

/// Returns what a kind of passage is called.
pub fn kind_name(kind: Kind, language: Language) -> String {
    texts::get(language, &format!("search-ui-kind-{}", kind.key()))
}

/// Returns the folder of a topic's page, which names the topic in addresses.
pub fn folder(page: &Page) -> &str {
    let url = page.permalink.as_str();
    url.split_once('/').map_or(url, |(folder, _)| folder)
}

/// Returns the languages that pages are written in, also those that the program writes.
pub fn languages(book: &Book) -> Vec<ContentLanguage> {
    let generated = book.config.language.spoken().tag();
    let is_used = |language: &ContentLanguage| {
        language.tag() == generated || book.all_pages().any(|page| page.meta.language == *language)
    };
    ContentLanguage::ALL.into_iter().filter(is_used).collect()
}
