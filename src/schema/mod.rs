//! What may stand in the files of a book, for other programs: JSON Schemas, and the forms of an editor in the
//! browser. Written from the tables that the readers read by, [`parse::keys`](crate::parse::keys).

mod forms;
mod json;

use crate::config::Config;
use crate::language::Language;
use crate::model::meta::PageKind;
use crate::parse::keys::{self, Table};
use crate::parse::{ParsedBook, ParsedPage};
use crate::scaffold::NewFile;
use crate::source::SourceTree;
use crate::texts;

/// The book whose files are described: its roles and levels are words that may be used, and each topic has a form.
pub struct Described<'a> {
    pub config: &'a Config,
    /// The folder and the title of each topic.
    pub topics: Vec<(String, String)>,
    /// The language of the explanations.
    pub language: Language,
}

/// The TOML files of a book: the name of the schema, the file, and what the words about it are found under.
const TOML_FILES: [(&str, &str, &str); 5] = [
    ("book", "book.toml", "book"),
    ("begreper", "content/begreper.toml", "terms"),
    ("lovregister", "content/lovregister.toml", "law"),
    ("programmer", "content/programmer.toml", "programmes"),
    ("sokeord", "content/sokeord.toml", "searchwords"),
];

/// Returns all files, `folder` being where they will lie, seen from the book.
pub fn files(book: &Described, folder: &str) -> Vec<NewFile> {
    let mut files: Vec<NewFile> = PageKind::ALL
        .into_iter()
        .map(|kind| schema_file(kind.name(), keys::page(kind), kind.name(), book))
        .collect();
    files.extend(TOML_FILES.map(|(name, path, words)| {
        let table = keys::of_file(path).expect("the readers know these files");
        schema_file(name, table, words, book)
    }));
    files.push(NewFile { path: "taplo.toml".to_owned(), text: taplo(book.language, folder) });
    files.push(NewFile { path: "config.yml".to_owned(), text: forms::config(book) });
    files
}

/// Returns the folder and the title of each topic, in their order.
pub fn topics(parsed: &ParsedBook, sources: &SourceTree) -> Vec<(String, String)> {
    let mut pages: Vec<&ParsedPage> =
        parsed.pages.iter().filter(|page| page.kind == PageKind::Topic).collect();
    pages.sort_by_key(|page| page.meta.weight);
    let topic = |page: &ParsedPage| {
        let path = sources.file(page.file).path.as_str();
        let folder = path.trim_start_matches("content/").trim_end_matches("/index.md");
        (folder.to_owned(), page.meta.title.clone())
    };
    pages.into_iter().map(topic).collect()
}

fn schema_file(name: &str, table: &Table, words: &str, book: &Described) -> NewFile {
    let title = texts::get(book.language, &format!("schema-{words}"));
    let text = json::schema(table, &title, book);
    NewFile { path: format!("{name}.schema.json"), text }
}

/// Returns the settings of Taplo, which the TOML extension of VS Code reads: which schema is for which file.
fn taplo(language: Language, folder: &str) -> String {
    let mut text = format!("# {}\n", texts::get(language, "schema-taplo"));
    for (name, path, _) in TOML_FILES {
        let schema = format!("./{folder}/{name}.schema.json").replace("/./", "/");
        text +=
            &format!("\n[[rule]]\ninclude = [\"{path}\"]\n[rule.schema]\npath = \"{schema}\"\n");
    }
    text
}
