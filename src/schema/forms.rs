//! The forms of an editor in the browser: the `config.yml` of Decap CMS, which Sveltia CMS reads too.
//!
//! Each field comes from the same table as the reader's. What a form cannot show (old places on a page, a kind that
//! the place of the file tells) is left to those who write in the file.

use serde::Serialize;

use super::{CommonPage, Described, Topic, json::pattern};
use crate::layer::ADDITIONS;
use crate::model::meta::PageKind;
use crate::parse::PATHS_FOLDER;
use crate::parse::keys::{self, Form, Key, Kind, Table, Words};
use crate::texts;

const FORMAT: &str = "toml-frontmatter";
const FENCE: &str = "+++";

#[derive(Serialize)]
struct Forms {
    backend: Backend,
    media_folder: String,
    public_folder: String,
    slug: Slugs,
    /// Sveltia would write empty fields otherwise.
    output: Output,
    collections: Vec<Collection>,
}

#[derive(Serialize)]
struct Backend {
    name: &'static str,
    repo: &'static str,
    branch: &'static str,
}

#[derive(Serialize)]
struct Slugs {
    encoding: &'static str,
    clean_accents: bool,
}

#[derive(Serialize)]
struct Output {
    omit_empty_optional_fields: bool,
}

/// A folder of pages, or a list of files.
#[derive(Serialize, Default)]
struct Collection {
    name: String,
    label: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    label_singular: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    folder: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    create: Option<bool>,
    extension: &'static str,
    format: &'static str,
    frontmatter_delimiter: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    slug: Option<&'static str>,
    /// Where pictures are put, and how a page names that place. Those of an article lie beside it, and are named without a
    /// folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    media_folder: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    public_folder: Option<&'static str>,
    /// Sveltia keeps the page of the topic apart from the articles.
    #[serde(skip_serializing_if = "Option::is_none")]
    index_file: Option<IndexFile>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<Field>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    files: Vec<FormFile>,
}

#[derive(Serialize)]
struct IndexFile {
    name: &'static str,
    label: String,
    fields: Vec<Field>,
}

#[derive(Serialize)]
struct FormFile {
    name: String,
    label: String,
    file: String,
    /// Sveltia wants the format at each file, Decap at the collection.
    format: &'static str,
    frontmatter_delimiter: &'static str,
    fields: Vec<Field>,
}

#[derive(Serialize, Default)]
struct Field {
    name: &'static str,
    label: String,
    widget: &'static str,
    required: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    hint: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    options: Vec<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    multiple: bool,
    /// A form for a text, and what is said when it has another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<(&'static str, String)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_format: Option<&'static str>,
    /// `false`: a date has no time of day.
    #[serde(skip_serializing_if = "Option::is_none")]
    time_format: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    modes: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<Field>,
}

/// Returns the file.
pub fn config(book: &Described) -> String {
    let say = |key: &str| texts::get(book.language, key);
    let mut collections: Vec<Collection> =
        book.topics.iter().map(|topic| articles(topic, book)).collect();
    let additions = |name: String, title: String, pages: &[CommonPage]| Collection {
        name,
        label: texts::format(book.language, "form-additions", &[("topic", title.into())]),
        files: pages.iter().map(|page| addition(page, book)).collect(),
        ..Collection::of_pages()
    };
    for topic in book.topics.iter().filter(|topic| !topic.common.is_empty()) {
        let name = format!("{ADDITIONS}-{}", topic.folder);
        collections.push(additions(name, topic.title.clone(), &topic.common));
    }
    if !book.common.is_empty() {
        collections.push(additions(ADDITIONS.to_owned(), say("form-pages"), &book.common));
    }
    let page = |name: &str, label: String, file: String, kind| FormFile {
        name: name.to_owned(),
        label,
        file,
        format: FORMAT,
        frontmatter_delimiter: FENCE,
        fields: page_fields(kind, book),
    };
    let topic = |Topic { folder, title, .. }: &Topic| {
        page(folder, title.clone(), format!("content/{folder}/index.md"), PageKind::Topic)
    };
    let topics: Vec<FormFile> =
        book.topics.iter().filter(|topic| !topic.is_common).map(topic).collect();
    if !topics.is_empty() {
        collections.push(Collection {
            name: "temaer".to_owned(),
            label: say("form-topics"),
            files: topics,
            ..Collection::of_pages()
        });
    }
    collections.push(Collection {
        name: PATHS_FOLDER.to_owned(),
        label: say("form-paths"),
        label_singular: Some(say("form-path")),
        folder: Some(format!("content/{PATHS_FOLDER}")),
        create: Some(true),
        slug: Some("{{slug}}"),
        fields: page_fields(PageKind::Path, book),
        ..Collection::of_pages()
    });
    // The front page of a school's book is that of the common one.
    if book.config.layer.is_none() {
        let home =
            page("forside", say("schema-home"), "content/index.md".to_owned(), PageKind::Home);
        collections.push(Collection {
            name: "sider".to_owned(),
            label: say("form-pages"),
            files: vec![home],
            public_folder: Some("bilder"),
            ..Collection::of_pages()
        });
    }
    let forms = Forms {
        backend: Backend { name: "github", repo: "EIER/BOK", branch: "main" },
        media_folder: "content/bilder".to_owned(),
        // Sveltia takes nothing but an address from the root here. Each collection has its own, as seen from its pages.
        public_folder: "/bilder".to_owned(),
        slug: Slugs { encoding: "ascii", clean_accents: true },
        output: Output { omit_empty_optional_fields: true },
        collections,
    };
    let yaml = serde_saphyr::to_string(&forms).expect("a form is YAML");
    format!("# {}\n{yaml}", say("form-head"))
}

impl Collection {
    fn of_pages() -> Collection {
        Collection {
            extension: "md",
            format: FORMAT,
            frontmatter_delimiter: FENCE,
            // As seen from an article or a path.
            media_folder: Some("/content/bilder"),
            public_folder: Some("../bilder"),
            ..Collection::default()
        }
    }
}

fn articles(topic: &Topic, book: &Described) -> Collection {
    let say = |key: &str| texts::get(book.language, key);
    let folder = &topic.folder;
    Collection {
        name: folder.clone(),
        label: texts::format(
            book.language,
            "form-articles",
            &[("topic", topic.title.as_str().into())],
        ),
        label_singular: Some(say("form-article")),
        folder: Some(format!("content/{folder}")),
        create: Some(true),
        slug: Some("{{slug}}"),
        media_folder: Some(""),
        public_folder: Some(""),
        index_file: (!topic.is_common).then(|| IndexFile {
            name: "index",
            label: say("form-index"),
            fields: page_fields(PageKind::Topic, book),
        }),
        fields: page_fields(PageKind::Article, book),
        ..Collection::of_pages()
    }
}

/// Returns the form of what a school adds to a page. It has the page's own name, which nobody is left to guess.
fn addition(page: &CommonPage, book: &Described) -> FormFile {
    FormFile {
        name: page.path.trim_end_matches(".md").replace('/', "-"),
        label: page.title.clone(),
        file: format!("{ADDITIONS}/{}", page.path),
        format: FORMAT,
        frontmatter_delimiter: FENCE,
        fields: fields_and_text(&keys::ADDITION, book),
    }
}

fn page_fields(kind: PageKind, book: &Described) -> Vec<Field> {
    fields_and_text(keys::page(kind), book)
}

/// Returns the fields of a file: its head, then its text.
fn fields_and_text(table: &Table, book: &Described) -> Vec<Field> {
    let mut fields = fields(table, book);
    fields.push(Field {
        name: "body",
        label: texts::get(book.language, "form-body"),
        widget: "markdown",
        // An editor that shows text as it will look writes `\[` for `[`, which parts citations and boxes from their
        // meaning.
        modes: vec!["raw"],
        ..Field::default()
    });
    fields
}

fn fields(table: &Table, book: &Described) -> Vec<Field> {
    table.keys.iter().filter_map(|key| field(table, *key, book)).collect()
}

fn field(table: &Table, key: Key, book: &Described) -> Option<Field> {
    if matches!(key.kind, Kind::Pairs | Kind::Text(Form::OneOf(Words::Kind(_)))) {
        return None;
    }
    let hint = texts::get(book.language, &format!("key-{}-{}", table.name, key.name));
    let field = Field {
        name: key.name,
        label: texts::get(book.language, &format!("form-{}", key.name)),
        required: key.is_required,
        ..Field::default()
    };
    let options = |words: Words| {
        let mut options = words.all(book.config, book.language);
        options.truncate(words.proposed(book.config));
        options
    };
    let shown = match key.kind {
        Kind::Text(Form::Any) if key.name == "summary" => Field { widget: "text", ..field },
        Kind::Text(Form::OneOf(words)) => {
            Field { widget: "select", options: options(words), ..field }
        }
        Kind::Text(Form::Any) => Field { widget: "string", ..field },
        Kind::Text(form) => {
            Field { widget: "string", pattern: Some((pattern(form), hint.clone())), ..field }
        }
        Kind::Boolean => Field { widget: "boolean", default: Some(false), ..field },
        Kind::Date => Field {
            widget: "datetime",
            format: Some("YYYY-MM-DD"),
            date_format: Some("YYYY-MM-DD"),
            time_format: Some(false),
            ..field
        },
        Kind::Integer(least, most) => Field {
            widget: "number",
            value_type: Some("int"),
            min: (least > i64::MIN).then_some(least),
            max: (most < i64::MAX).then_some(most),
            ..field
        },
        Kind::Texts(Form::OneOf(words), _) => {
            Field { widget: "select", options: options(words), multiple: true, ..field }
        }
        Kind::Texts(..) => Field { widget: "list", ..field },
        Kind::Tables(keys) => Field { widget: "list", fields: fields(keys, book), ..field },
        Kind::Pairs | Kind::Table(_) | Kind::TextOrTables(_) => return None,
    };
    Some(Field { hint, ..shown })
}
