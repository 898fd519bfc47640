//! `handbok search`: what a reader finds, and why, for those who help the search along.

use std::path::{Path, PathBuf};

use clap::Args;
use serde::Deserialize;
use serde_json::json;

use super::{
    BookArguments, FAULTS, FINE, LoadedBook, WRONG_USE, load_book, print, say, tell, today,
};
use crate::language::Language;
use crate::search::query::{Answer, Filter};
use crate::search::reader::Reader;
use crate::system;
use crate::texts;

/// How many pages are shown.
const SHOWN: usize = 10;

#[derive(Args)]
pub struct SearchArguments {
    #[arg(value_name = "WORDS", required_unless_present = "queries")]
    words: Vec<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "words")]
    queries: Option<PathBuf>,
    #[arg(long)]
    explain: bool,
    #[arg(long)]
    typing: bool,
    #[command(flatten)]
    book: BookArguments,
}

/// Searches the book as its readers will, and returns the exit code.
pub fn run(arguments: &SearchArguments) -> u8 {
    let LoadedBook { sources, config, mut report, language } = match load_book(&arguments.book) {
        Ok(loaded) => loaded,
        Err(code) => return code,
    };
    let Some(book) = crate::book(&sources, &config, today(), &mut report) else {
        tell(&report, &sources, language);
        return FAULTS;
    };
    let (files, _) = crate::search::files(&book, None).expect("an index can be made in memory");
    let reader = Reader::open(files.iter().map(|file| (file.path.as_str(), file.script.as_str())))
        .expect("what was just written can be read");
    if let Some(file) = &arguments.queries {
        return answer_all(&reader, file, language);
    }
    let query = arguments.words.join(" ");
    let answer = reader.search(&query, arguments.typing, &Filter::default());
    print(&listed(&reader, &answer, arguments.explain, language));
    if answer.pages.is_empty() {
        say(&texts::format(language, "cli-search-none", &[("query", query.into())]));
    }
    FINE
}

/// A query of a file.
#[derive(Deserialize)]
struct Query {
    id: String,
    q: String,
    #[serde(default)]
    typing: bool,
}

/// Answers the queries of a file, one JSON object for each: what its words stand for, and its pages with their
/// passages. The browser's half is held to this.
fn answer_all(reader: &Reader, file: &Path, language: Language) -> u8 {
    let queries =
        std::fs::read_to_string(file).map_err(|error| system::reason(&error, language)).and_then(
            |text| serde_json::from_str::<Vec<Query>>(&text).map_err(|error| error.to_string()),
        );
    let queries = match queries {
        Ok(queries) => queries,
        Err(reason) => {
            let args = [("path", file.display().to_string().into()), ("reason", reason.into())];
            say(&texts::format(language, "cli-cannot-read", &args));
            return WRONG_USE;
        }
    };
    for query in queries {
        let answer = reader.search(&query.q, query.typing, &Filter::default());
        let groups = answer.groups.iter().map(|group| {
            let terms =
                group.terms.iter().map(|term| json!([term.stem, term.weight, term.way.key()]));
            json!({"word": group.word, "share": group.share, "terms": terms.collect::<Vec<_>>()})
        });
        let pages = answer.pages.iter().take(SHOWN).map(|hit| {
            let passages =
                hit.passages.iter().take(3).map(|(number, score)| json!([number, score]));
            json!({
                "url": reader.pages[hit.page as usize].url,
                "score": hit.score,
                "passages": passages.collect::<Vec<_>>(),
            })
        });
        let answer = json!({
            "id": query.id,
            "groups": groups.collect::<Vec<_>>(),
            "pages": pages.collect::<Vec<_>>(),
            "phraseNotFound": answer.phrase_not_found,
        });
        print(&format!("{answer}\n"));
    }
    FINE
}

/// Returns the answer as lines for a terminal.
fn listed(reader: &Reader, answer: &Answer, explain: bool, language: Language) -> String {
    let mut lines = String::new();
    let mut line = |words: String| {
        lines.push_str(&words);
        lines.push('\n');
    };
    if explain {
        for group in &answer.groups {
            let terms: Vec<String> = group
                .terms
                .iter()
                .map(|term| {
                    let count = reader.dictionary[&term.stem].postings.len();
                    let way = texts::get(language, &format!("cli-search-{}", term.way.key()));
                    format!("{} × {:.2} ({way}, {count})", term.stem, term.weight)
                })
                .collect();
            let none = texts::get(language, "cli-search-unknown");
            let terms = if terms.is_empty() { none } else { terms.join(", ") };
            line(format!("{} × {:.1}: {terms}", group.word, group.share));
        }
    }
    for (place, hit) in answer.pages.iter().take(SHOWN).enumerate() {
        for (index, (number, score)) in hit.passages.iter().take(3).enumerate() {
            let (page, passage) = reader.passage(*number);
            let anchor = if passage.anchor.is_empty() { "" } else { "#" };
            let address = format!("{}{anchor}{}", page.url, passage.anchor);
            let title = if passage.heading.is_empty() { &page.title } else { &passage.heading };
            let score = if explain { format!("{score:>7.3}  ") } else { String::new() };
            let place = if index == 0 { format!("{:>2}.", place + 1) } else { "   ".to_owned() };
            line(format!("{place} {score}{title}  ({address})"));
        }
    }
    lines
}
