//! What may stand in the files of a book: the readers and the schemas agree on every key and every value.

use std::collections::BTreeSet;

use handbok::config::Config;
use handbok::diagnostics::{Code, Report};
use handbok::language::Language;
use handbok::model::meta::PageKind;
use handbok::parse::keys::{self, Kind, Table};
use handbok::schema::{self, CommonPage, Described, Topic};
use handbok::source::{FileId, SourceFile, SourceTree};
use handbok::{parse, texts};
use jsonschema::Validator;
use serde_json::{Map, Value, json};

mod trials;

use self::trials::{Trial, minimal, plain, toml};
use crate::support::{self, load, no_failures, repository};

const BOOK: &str = "title = \"Bok\"\nlanguage = \"nb\"\n";

/// The files that have a schema, each with its name and the table that its reader reads by.
fn described() -> Vec<(&'static str, &'static str, &'static Table)> {
    let file = |path| keys::of_file(path).expect("the program reads it");
    vec![
        ("home", "content/index.md", keys::page(PageKind::Home)),
        ("topic", "content/tema/index.md", keys::page(PageKind::Topic)),
        ("article", "content/tema/artikkel.md", keys::page(PageKind::Article)),
        ("path", "content/leselop/lop.md", keys::page(PageKind::Path)),
        ("page", "content/side.md", keys::page(PageKind::Page)),
        ("addition", "lokalt/tema/artikkel.md", &keys::ADDITION),
        ("book", "book.toml", file("book.toml")),
        ("begreper", "content/begreper.toml", file("content/begreper.toml")),
        ("lovregister", "content/lovregister.toml", file("content/lovregister.toml")),
        ("programmer", "content/programmer.toml", file("content/programmer.toml")),
        ("sokeord", "content/sokeord.toml", file("content/sokeord.toml")),
    ]
}

fn config(text: &str) -> Config {
    let source =
        SourceFile { path: "book.toml".to_owned(), text: text.to_owned(), ..SourceFile::default() };
    Config::read(FileId(0), &source, &mut Report::default()).expect("the book has no faults")
}

fn schemas(config: &Config, language: Language) -> Vec<(String, String)> {
    let common =
        |path: &str| vec![CommonPage { path: path.to_owned(), title: "Felles".to_owned() }];
    let topic = |folder: &str, is_common: bool| Topic {
        folder: folder.to_owned(),
        title: "Et tema".to_owned(),
        common: if is_common { common(&format!("{folder}/artikkel.md")) } else { Vec::new() },
        is_common,
    };
    let topics = vec![topic("tema", false), topic("felles", true)];
    let common = common("side.md");
    let files = schema::files(&Described { config, topics, common, language }, "schema");
    files.into_iter().map(|file| (file.path, file.text)).collect()
}

fn validator(files: &[(String, String)], name: &str) -> Validator {
    let path = format!("{name}.schema.json");
    let (_, text) = files.iter().find(|(known, _)| *known == path).expect("it is written");
    let schema: Value = serde_json::from_str(text).expect("a schema is JSON");
    jsonschema::meta::validate(&schema).expect("a schema is a schema");
    jsonschema::options().should_validate_formats(true).build(&schema).expect("it can be used")
}

/// Says what the reader of a file finds wrong with the form of what stands there.
fn read(path: &str, document: &Value) -> BTreeSet<&'static str> {
    let Value::Object(map) = document else { panic!("a file is a table") };
    let lines = map.iter().map(|(key, value)| format!("{key:?} = {}\n", toml(value)));
    let text: String = lines.collect();
    let mut report = Report::default();
    let mut sources = SourceTree::default();
    let file = |path: &str, text: String| {
        let path = path.to_owned();
        SourceFile { path, text, ..SourceFile::default() }
    };
    // Only a school has something to add to.
    if path.starts_with("lokalt/") {
        sources.files.push(file("book.toml", BOOK.to_owned()));
        sources.base_files = 1;
    }
    if path == "book.toml" {
        sources.files.push(file(path, text));
        // Nothing of a layer's book.toml is read without that of the base.
        match map.contains_key("base") {
            true => Config::read_over(&config(BOOK), FileId(0), &sources.files[0], &mut report),
            false => Config::read(FileId(0), &sources.files[0], &mut report),
        };
    } else {
        let text = if path.ends_with(".md") { format!("+++\n{text}+++\n\nTekst.\n") } else { text };
        sources.files.push(file(path, text));
        parse::book(&sources, &config(BOOK), &mut report);
    }
    let of_form = [
        Code::TomlSyntax,
        Code::UnknownKey,
        Code::MissingKey,
        Code::WrongType,
        Code::InvalidValue,
        Code::InvalidAnchor,
        Code::BaseUnreadable,
    ];
    let found = report.sorted(&sources).into_iter().map(|found| found.code);
    found.filter(|code| of_form.contains(code)).map(Code::id).collect()
}

/// The readers and the schemas are written from one table, but each says by itself what a kind of value is. So
/// every key is tried with every value in both.
#[test]
fn the_readers_and_the_schemas_agree_on_every_key_and_value() {
    let files = schemas(&config(BOOK), Language::Nb);
    let mut failures = Vec::new();
    let (mut fine, mut faulty) = (0, 0);
    for (name, path, table) in described() {
        let validator = validator(&files, name);
        let mut trials = trials::of(table, "", &|document| document);
        if let Some(instead) = table.instead {
            let with = |mut document: Value| {
                let map = document.as_object_mut().expect("it is a table");
                map.entry(instead).or_insert(json!("ord"));
                document
            };
            trials.push(Trial { what: format!("{instead} alone"), document: with(json!({})) });
            trials.extend(trials::of(table, &format!("with {instead}: "), &with));
        }
        for Trial { what, document } in trials {
            let found = read(path, &document);
            let is_valid = validator.is_valid(&plain(&document));
            *(if is_valid { &mut fine } else { &mut faulty }) += 1;
            if is_valid != found.is_empty() {
                let says = if is_valid { "fine" } else { "wrong" };
                failures
                    .push(format!("{path}: {what}: the schema says {says}, the reader {found:?}"));
            }
        }
    }
    no_failures(&failures);
    assert!(fine > 1000 && faulty > 1000, "{fine} and {faulty}: both kinds have been tried");
}

/// Returns a file's TOML as JSON, dates as texts.
fn json_of(toml: &str) -> Value {
    fn json(value: toml::Value) -> Value {
        match value {
            toml::Value::String(text) => text.into(),
            toml::Value::Integer(number) => number.into(),
            toml::Value::Float(number) => number.into(),
            toml::Value::Boolean(truth) => truth.into(),
            toml::Value::Datetime(date) => date.to_string().into(),
            toml::Value::Array(items) => items.into_iter().map(json).collect(),
            toml::Value::Table(table) => table
                .into_iter()
                .map(|(key, value)| (key, json(value)))
                .collect::<Map<_, _>>()
                .into(),
        }
    }
    json(toml::Value::Table(toml.parse().expect("the book has no faults")))
}

#[test]
fn the_handbook_and_a_new_book_are_what_their_schemas_say() {
    let folder = support::temporary_folder();
    support::handbok(folder.path(), &["init", "bok"]);
    let mut failures = Vec::new();
    let mut tried = BTreeSet::new();
    for book in [
        repository().to_owned(),
        folder.path().join("bok"),
        repository().join("tests/sites/everything"),
        repository().join("examples/fjordvik"),
        repository().join("examples/fjordvik/skoler/nordlia"),
        repository().join("examples/fjordvik/skoler/solbakken"),
    ] {
        let loaded = load(&book);
        for language in Language::ALL {
            let files = schemas(&loaded.config, language);
            for file in &loaded.sources.files {
                let parts: Vec<&str> = file.path.split('/').collect();
                let name = match parts.as_slice() {
                    ["book.toml"] => "book",
                    ["content", name] if name.ends_with(".toml") => name.trim_end_matches(".toml"),
                    ["content", "index.md"] => "home",
                    ["content", "leselop", "index.md"] => "page",
                    ["content", name] if name.ends_with(".md") => "page",
                    ["content", "leselop", _] => "path",
                    ["content", _, "index.md"] => "topic",
                    ["content", .., name] if name.ends_with(".md") => "article",
                    ["lokalt", .., name] if name.ends_with(".md") => "addition",
                    _ => continue,
                };
                let text = match file.path.ends_with(".md") {
                    // An addition needs no head.
                    true if name == "addition" && !file.text.starts_with("+++") => "",
                    true => file.text.split("+++\n").nth(1).expect("a page has a front matter"),
                    false => &file.text,
                };
                tried.insert(name.to_owned());
                for fault in validator(&files, name).iter_errors(&json_of(text)) {
                    failures.push(format!("{}: {}: {fault}", file.path, fault.instance_path()));
                }
            }
        }
    }
    no_failures(&failures);
    let described: BTreeSet<String> =
        described().into_iter().map(|(name, ..)| name.to_owned()).collect();
    assert_eq!(tried, described, "each schema has been tried");
}

/// Returns the tables in a table, itself first.
fn with_inner(table: &'static Table) -> Vec<&'static Table> {
    let inner = table.keys.iter().flat_map(|key| match key.kind {
        Kind::Table(keys) | Kind::Tables(keys) | Kind::TextOrTables(keys) => with_inner(keys),
        _ => Vec::new(),
    });
    std::iter::once(table).chain(inner).collect()
}

#[test]
fn every_key_is_explained_and_nothing_else_is() {
    let tables = described().into_iter().flat_map(|(.., table)| with_inner(table));
    // Parts and rules have names and reasons of their own.
    let keys: BTreeSet<String> = tables
        .filter(|table| !["parts", "rules"].contains(&table.name))
        .flat_map(|table| table.keys.iter().map(|key| format!("key-{}-{}", table.name, key.name)))
        .collect();
    let lines = texts::source(Language::Nb, "schema.ftl").lines();
    let explained = lines.filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.to_owned());
    let explained: BTreeSet<String> = explained.filter(|key| key.starts_with("key-")).collect();
    assert_eq!(keys, explained);
}

/// The forms of an editor in the browser: each key of a page has a field, and what can be chosen can be read.
#[test]
fn the_forms_have_every_key_and_only_what_can_be_read() {
    let config = config(BOOK);
    for language in Language::ALL {
        let files = schemas(&config, language);
        let (_, text) = files.iter().find(|(path, _)| path == "config.yml").expect("it is written");
        let forms: Value = serde_saphyr::from_str(text).expect("it is YAML");
        let collections = forms["collections"].as_array().expect("there are collections");
        let collection = |name: &str| {
            collections.iter().find(|one| one["name"] == name).expect("there is one of that name")
        };
        let file = |name: &str| collection(name)["files"][0].clone();
        // Sveltia refuses a folder of the whole form that is no address from the root.
        assert_eq!(forms["public_folder"], "/bilder");
        assert!(collections.iter().all(|one| one["public_folder"].is_string()), "{text}");
        let article = keys::page(PageKind::Article);
        let topic = keys::page(PageKind::Topic);
        let addition: &Table = &keys::ADDITION;
        let forms = [
            (article, "content/tema/artikkel.md", collection("tema").clone()),
            (topic, "content/tema/index.md", file("temaer")),
            (topic, "content/tema/index.md", collection("tema")["index_file"].clone()),
            (keys::page(PageKind::Path), "content/leselop/lop.md", collection("leselop").clone()),
            (keys::page(PageKind::Home), "content/index.md", file("sider")),
            (addition, "lokalt/felles/artikkel.md", file("lokalt-felles")),
            (addition, "lokalt/side.md", file("lokalt")),
        ];
        // What is common is added to, and has no form that would change it.
        assert_eq!(collection("felles")["index_file"], Value::Null);
        assert_eq!(collection("temaer")["files"].as_array().map(Vec::len), Some(1));
        for (_, path, form) in &forms[5..] {
            assert_eq!(form["file"], *path);
        }
        for one in collections {
            assert_eq!(one["format"], "toml-frontmatter");
            assert_eq!(one["frontmatter_delimiter"], "+++");
        }
        for (table, path, form) in forms {
            let fields = form["fields"].as_array().expect("a form has fields");
            let names: Vec<&str> =
                fields.iter().filter_map(|field| field["name"].as_str()).collect();
            // What a form cannot show, and the text itself.
            let mut expected = table.names();
            expected.retain(|name| !["old_anchors", "kind"].contains(name));
            expected.push("body");
            assert_eq!(names, expected);
            for field in fields.iter().filter(|field| !field["options"].is_null()) {
                let name = field["name"].as_str().expect("a field has a name");
                let several = field["multiple"] == true;
                for option in field["options"].as_array().expect("options are a list") {
                    let mut document = minimal(table);
                    document[name] = if several { json!([option]) } else { option.clone() };
                    assert_eq!(read(path, &document), BTreeSet::new(), "{name} = {option}");
                }
            }
        }
    }
}
