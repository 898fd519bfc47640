//! What may stand in the files of a book, for other programs: JSON Schemas, and the forms of an editor in the
//! browser. Written from the tables that the readers read by, [`parse::keys`](crate::parse::keys).

mod forms;
mod json;

use crate::config::Config;
use crate::diagnostics::Report;
use crate::language::Language;
use crate::layer::hide::Hidden;
use crate::model::meta::PageKind;
use crate::parse::keys::{self, Table};
use crate::parse::{ParsedBook, ParsedPage};
use crate::scaffold::NewFile;
use crate::source::SourceTree;
use crate::texts;

/// The book whose files are described: its roles and levels are words that may be used, and each topic has a form.
pub struct Described<'a> {
    pub config: &'a Config,
    pub topics: Vec<Topic>,
    /// Pages of the base that are under no topic.
    pub common: Vec<CommonPage>,
    /// The language of the explanations.
    pub language: Language,
}

/// A topic, its articles' forms being kept together.
#[derive(Default)]
pub struct Topic {
    pub folder: String,
    pub title: String,
    /// Pages of the base in it.
    pub common: Vec<CommonPage>,
    pub is_common: bool,
}

/// A page of the base, which a school can add to and not change.
pub struct CommonPage {
    /// Its path in `content/`, and that of the addition in `lokalt/`.
    pub path: String,
    pub title: String,
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
    files.push(schema_file("addition", &keys::ADDITION, "addition", book));
    files.extend(TOML_FILES.map(|(name, path, words)| {
        let table = keys::of_file(path).expect("the readers know these files");
        schema_file(name, table, words, book)
    }));
    files.push(NewFile { path: "taplo.toml".to_owned(), text: taplo(book.language, folder) });
    files.push(NewFile { path: "config.yml".to_owned(), text: forms::config(book) });
    files
}

/// Returns the topics in their order, and the pages of the base that are under none. The front page is nobody's to add to.
pub fn topics(
    mut parsed: ParsedBook,
    config: &Config,
    sources: &SourceTree,
) -> (Vec<Topic>, Vec<CommonPage>) {
    Hidden::take(&mut parsed.pages, config.layer.as_ref(), sources, &mut Report::default());
    let path = |page: &ParsedPage| {
        let path = sources.file(page.file).path.as_str();
        path.trim_start_matches("content/").to_owned()
    };
    let is_common = |page: &&ParsedPage| sources.has_base() && !sources.is_local(page.file);
    let mut pages: Vec<&ParsedPage> =
        parsed.pages.iter().filter(|page| page.kind == PageKind::Topic).collect();
    pages.sort_by_key(|page| page.meta.weight);
    let topic = |page: &&ParsedPage| Topic {
        folder: path(page).trim_end_matches("/index.md").to_owned(),
        title: page.meta.title.clone(),
        is_common: is_common(page),
        common: Vec::new(),
    };
    let mut topics: Vec<Topic> = pages.iter().map(topic).collect();
    let mut others = Vec::new();
    let common = parsed.pages.iter().filter(is_common);
    for page in common.filter(|page| page.kind != PageKind::Home) {
        let (path, title) = (path(page), page.meta.title.clone());
        let folder = path.split('/').next().unwrap_or_default();
        let topic = topics.iter_mut().find(|topic| topic.folder == folder);
        topic.map_or(&mut others, |topic| &mut topic.common).push(CommonPage { path, title });
    }
    (topics, others)
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
