//! A table of keys → a JSON Schema of draft 2020-12.

use serde_json::{Map, Value, json};

use super::Described;
use crate::diagnostics::Code;
use crate::model::block::PartKind;
use crate::parse::keys::{Form, Key, Kind, Table, Words};
use crate::texts;

/// Returns the schema of a file or of a front matter as text.
pub fn schema(table: &Table, title: &str, book: &Described) -> String {
    let mut schema = object(table, book);
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = title.into();
    let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    format!("{text}\n")
}

fn object(table: &Table, book: &Described) -> Value {
    let mut properties = Map::new();
    for key in &table.keys {
        let is_required = key.is_required && table.instead.is_none();
        let mut schema = value(Key { is_required, ..*key }, book);
        schema["description"] = description(table, *key, book).into();
        properties.insert(key.name.to_owned(), schema);
    }
    let required: Vec<&Key> = table.keys.iter().filter(|key| key.is_required).collect();
    let names: Vec<&str> = required.iter().map(|key| key.name).collect();
    let mut object = json!({
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    });
    let Some(instead) = table.instead else {
        object["required"] = names.into();
        return object;
    };
    let filled = required.iter().map(|key| (key.name.to_owned(), value(**key, book)));
    object["if"] = json!({ "required": [instead] });
    object["else"] = json!({ "required": names, "properties": filled.collect::<Map<_, _>>() });
    object
}

/// Returns what is said of a key. Parts and rules have words of their own elsewhere.
fn description(table: &Table, key: Key, book: &Described) -> String {
    let language = book.language;
    if let Some(code) = Code::from_id(key.name) {
        let why = texts::diagnostic(language, code.id(), Some("why"), &[]);
        return why.expect("every code says why; a test holds the files to it");
    }
    if let Some(part) =
        PartKind::ALL.iter().find(|part| table.name == "parts" && part.key() == key.name)
    {
        let names = texts::get(language, &format!("part-{}", part.key()));
        let name = texts::alternatives(&names).next().unwrap_or_default().to_owned();
        return texts::format(language, "schema-parts", &[("part", name.into())]);
    }
    texts::get(language, &format!("key-{}-{}", table.name, key.name))
}

fn value(key: Key, book: &Described) -> Value {
    match key.kind {
        Kind::Text(form) => text(form, key.is_required, book),
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Date if key.is_required => json!({ "type": "string", "format": "date" }),
        Kind::Date => json!({ "type": "string", "anyOf": [{ "format": "date" }, blank()] }),
        Kind::Integer(i64::MIN, i64::MAX) => json!({ "type": "integer" }),
        Kind::Integer(least, most) => {
            json!({ "type": "integer", "minimum": least, "maximum": most })
        }
        Kind::Texts(form, least) => {
            let mut list = json!({ "type": "array", "items": text_in_list(form, book) });
            if least > 0 {
                list["minItems"] = least.into();
            }
            list
        }
        Kind::Pairs => json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        Kind::Table(keys) => object(keys, book),
        Kind::Tables(keys) => json!({ "type": "array", "items": object(keys, book) }),
        Kind::TextOrTables(keys) => json!({
            "anyOf": [{ "type": "string" }, { "type": "array", "items": object(keys, book) }]
        }),
    }
}

/// Returns what a text may be. One that need not be there may be empty.
fn text(form: Form, is_required: bool, book: &Described) -> Value {
    let filled = match form {
        Form::Any if is_required => return text_in_list(Form::Filled, book),
        Form::Filled => return text_in_list(Form::Filled, book),
        Form::Any => return json!({ "type": "string" }),
        form => text_in_list(form, book),
    };
    if is_required {
        return filled;
    }
    match filled.get("anyOf") {
        Some(choices) => {
            let mut choices = choices.clone();
            choices.as_array_mut().expect("it was made as one").push(blank());
            json!({ "type": "string", "anyOf": choices })
        }
        None => {
            let pattern = json!({ "pattern": filled["pattern"] });
            json!({ "type": "string", "anyOf": [pattern, blank()] })
        }
    }
}

fn text_in_list(form: Form, book: &Described) -> Value {
    match form {
        Form::Any => json!({ "type": "string" }),
        Form::OneOf(words) => one_of(words, book),
        form => json!({ "type": "string", "pattern": pattern(form) }),
    }
}

/// Returns the form of a text as a regular expression that JavaScript reads too.
pub fn pattern(form: Form) -> &'static str {
    match form {
        Form::Any | Form::OneOf(_) => "",
        Form::Filled => r"\S",
        Form::Slug => "^[a-z0-9]+(-[a-z0-9]+)*$",
        Form::WebAddress => r"^\s*https?://",
        Form::MailAddress => r"^\s*[A-Za-z0-9._+-]+@[A-Za-z0-9_+-]*\.[A-Za-z0-9._+-]*\s*$",
        Form::Site => r"^\s*https://(\*\.)?[A-Za-z0-9:-]*\.[A-Za-z0-9.:-]*\s*$",
        Form::Parted => r"^([^|]*[^|\s][^|]*\|)+[^|]*[^|\s][^|]*$",
    }
}

/// Returns the words that may stand there. Programs propose those of `enum`, so the words of the language come
/// first and alone; the others are a pattern.
fn one_of(words: Words, book: &Described) -> Value {
    let all = words.all(book.config, book.language);
    let proposed = words.proposed(book.config).min(all.len());
    let mut choices = vec![json!({ "enum": all[..proposed] })];
    if words.in_any_case() {
        let any_case: Vec<String> = all.iter().map(|word| in_any_case(word)).collect();
        choices.push(json!({ "pattern": format!("^({})$", any_case.join("|")) }));
    }
    json!({ "type": "string", "anyOf": choices })
}

fn in_any_case(word: &str) -> String {
    let letters = word.chars().map(|letter| {
        let (lower, upper) = (letter.to_lowercase().to_string(), letter.to_uppercase().to_string());
        match letter {
            _ if lower != upper => format!("[{lower}{upper}]"),
            letter if letter.is_alphanumeric() || letter == ' ' => letter.to_string(),
            letter => format!("\\{letter}"),
        }
    });
    letters.collect()
}

fn blank() -> Value {
    json!({ "pattern": r"^\s*$" })
}
