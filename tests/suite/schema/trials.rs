//! Which documents try a table of keys: each key with every kind of value.

use handbok::language::Language;
use handbok::parse::keys::{Form, Key, Kind, Table};
use serde_json::{Map, Value, json};

use super::{BOOK, config};

/// What stands for a date that is written without quotes.
const DATE: &str = "2026-11-22\u{1}";

/// Writes a value as TOML.
pub fn toml(value: &Value) -> String {
    match value {
        Value::String(text) if text == DATE => text.trim_end_matches('\u{1}').to_owned(),
        Value::Array(items) => {
            format!("[{}]", items.iter().map(toml).collect::<Vec<String>>().join(", "))
        }
        Value::Object(map) => {
            let pairs = map.iter().map(|(key, value)| format!("{key:?} = {}", toml(value)));
            format!("{{ {} }}", pairs.collect::<Vec<String>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// Returns the value as a program hands it to a validator: a date is a text there.
pub fn plain(value: &Value) -> Value {
    match value {
        Value::String(text) => text.trim_end_matches('\u{1}').into(),
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(map) => {
            map.iter().map(|(key, value)| (key.clone(), plain(value))).collect::<Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

/// Returns a value that may stand under a key.
fn sample(key: Key) -> Value {
    let config = config(BOOK);
    let text = |form| match form {
        Form::Any | Form::Filled | Form::Slug => json!("ord"),
        Form::WebAddress => json!("https://skolen.example"),
        Form::MailAddress => json!("post@skolen.example"),
        Form::Site => json!("https://*.skolen.example"),
        Form::Parted => json!("klasse|rom"),
        Form::OneOf(words) => words.all(&config, Language::Nb)[0].clone().into(),
    };
    match key.kind {
        Kind::Text(form) => text(form),
        Kind::Boolean => json!(true),
        Kind::Date => json!(DATE),
        Kind::Integer(..) => json!(1),
        Kind::Texts(form, least) => vec![text(form); least.max(1)].into(),
        Kind::Pairs => json!({ "a": "b" }),
        Kind::Table(keys) => minimal(keys),
        Kind::Tables(keys) | Kind::TextOrTables(keys) => json!([minimal(keys)]),
    }
}

/// Returns a table with the keys that must be there.
pub fn minimal(table: &Table) -> Value {
    let required = table.keys.iter().filter(|key| key.is_required);
    required.map(|key| (key.name.to_owned(), sample(*key))).collect::<Map<_, _>>().into()
}

/// Values of every kind: right for some keys and wrong for the others.
fn values() -> Vec<Value> {
    vec![
        json!(""),
        json!("  "),
        json!("ord"),
        json!("To ord"),
        json!("a--b"),
        json!("ærlig"),
        json!("klasse|rom"),
        json!("|rom"),
        json!("klasse| "),
        json!("https://skolen.example"),
        json!("ftp://skolen.example"),
        json!(["https://*.skolen.example"]),
        json!(["https://skolen.example; script-src *"]),
        json!(["https://*.no"]),
        json!("post@skolen.example"),
        json!("post@skolen"),
        json!("a@b@c.no"),
        json!("2026-11-22"),
        json!("2026-13-45"),
        json!(DATE),
        json!(-1),
        json!(0),
        json!(1),
        json!(120),
        json!(121),
        json!(600),
        json!(601),
        json!(1.5),
        json!(true),
        json!([]),
        json!([""]),
        json!(["ord"]),
        json!(["ord", "to"]),
        json!(["klasse|rom"]),
        json!(["ord", 1]),
        json!({}),
        json!({ "a": "b" }),
        json!({ "a": 1 }),
        json!([{}]),
        json!([{ "a": "b" }]),
    ]
}

/// Returns the words that a key takes, also in large letters and misspelt.
fn words_of(kind: Kind) -> Vec<Value> {
    let (Kind::Text(Form::OneOf(words)) | Kind::Texts(Form::OneOf(words), _)) = kind else {
        return Vec::new();
    };
    let words = words.all(&config(BOOK), Language::Nb).into_iter();
    let written = words.flat_map(|word| [word.clone(), word.to_uppercase(), format!("{word}x")]);
    written.flat_map(|word| [json!([&word]), json!(word)]).collect()
}

/// Says whether a value means the same to a validator: a date has no sign of its own in JSON, so where a text
/// stands the schema cannot tell.
fn can_be_told(kind: Kind, value: &Value) -> bool {
    *value != DATE || !matches!(kind, Kind::Text(_) | Kind::TextOrTables(_))
}

/// A document, and which key it tries.
pub struct Trial {
    pub what: String,
    pub document: Value,
}

/// Returns documents that try each key of a table, and of those in it, with every value.
pub fn of(table: &Table, place: &str, around: &dyn Fn(Value) -> Value) -> Vec<Trial> {
    let with = |key: &str, value: Value| {
        let mut document = minimal(table);
        document[key] = value;
        document
    };
    let mut trials = Vec::new();
    let mut add = |what: String, document: Value| {
        trials.push(Trial { what, document: around(document) });
    };
    add(format!("{place}: the least"), minimal(table));
    add(format!("{place}: an unknown key"), with("ukjent", json!("ord")));
    for key in &table.keys {
        let name = format!("{place}{}", key.name);
        add(name.clone(), with(key.name, sample(*key)));
        if key.is_required {
            let mut document = minimal(table);
            document.as_object_mut().expect("it is a table").remove(key.name);
            add(format!("{name}: missing"), document);
        }
        let values = values().into_iter().chain(words_of(key.kind));
        for value in values.filter(|value| can_be_told(key.kind, value)) {
            add(format!("{name} = {}", toml(&value)), with(key.name, value));
        }
    }
    for key in &table.keys {
        let place = format!("{place}{}.", key.name);
        match key.kind {
            Kind::Table(keys) => {
                trials.extend(self::of(keys, &place, &|inner| around(with(key.name, inner))));
            }
            Kind::Tables(keys) | Kind::TextOrTables(keys) => {
                trials
                    .extend(self::of(keys, &place, &|inner| around(with(key.name, json!([inner])))))
            }
            _ => {}
        }
    }
    trials
}
