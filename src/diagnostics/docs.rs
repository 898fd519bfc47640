//! What does the page about the faults say? `docs/diagnostics.md` is written from the table of codes and the
//! words of the program, and a test holds it to them.

use std::fmt::Write as _;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser;

use super::{Code, Severity};
use crate::language::Language;
use crate::texts;

/// Attributes of a message that are not something to do: why, an example, and words for a second place.
const NOT_HELP: [&str; 4] = ["why", "example", "first", "previous"];

const HEAD: &str = "# Feil og advarsler

Dette er alt programmet kan si om innholdet. Feil stopper byggingen; advarsler og råd gjør ikke. Hver melding har en kode som ikke endrer seg, og
bokstaven sier hvor i arbeidet den kommer: L når filene leses, P når teksten tolkes, R når lenker og henvisninger slås opp, C når boka
kontrolleres som helhet, T i malene. Tegnet … står for det meldingen siterer.

Bygging sier fra om C001 og C002. Resten av C-kodene kommer fra `handbok check`. Boka kan gi dem et annet nivå under `[check]` i
`book.toml`, og `handbok check --explain C004` viser det samme som står her.

Siden er skrevet av programmet. Ordene står i `locales/nb/diagnostics.ftl`.
";

/// Returns every code with its message in short, a line for each, for a terminal.
pub fn listed(language: Language) -> String {
    let resource = resource(language);
    let lines = Code::ALL.iter().map(|code| {
        let words = message_of(&resource, *code).value.as_ref().map(in_short).unwrap_or_default();
        let severity = super::render::severity(code.severity(), language);
        format!("{} {severity}: {words}\n", code.id())
    });
    lines.collect()
}

/// Returns all that is known of a code, for a terminal: the message, why, what to do and an example.
pub fn explained(code: Code, language: Language) -> String {
    let resource = resource(language);
    let message = message_of(&resource, code);
    let attribute = |name: &str| -> Vec<String> {
        let found = message.attributes.iter().find(|attribute| attribute.id.name == name);
        found.map(|attribute| alternatives(&attribute.value)).unwrap_or_default()
    };
    let severity = super::render::severity(code.severity(), language);
    let mut out = String::new();
    for words in message.value.as_ref().map(alternatives).unwrap_or_default() {
        let _ = writeln!(out, "{severity}[{}]: {words}", code.id());
    }
    for why in attribute("why") {
        let _ = writeln!(out, "\n{why}");
    }
    let helps = message.attributes.iter().filter(|one| !NOT_HELP.contains(&one.id.name));
    let helps: Vec<String> = helps.flat_map(|attribute| alternatives(&attribute.value)).collect();
    if !helps.is_empty() {
        let _ = writeln!(out, "\n{}:", texts::get(language, "severity-help"));
    }
    for help in helps {
        let _ = writeln!(out, "- {help}");
    }
    for example in attribute("example") {
        let _ = writeln!(out, "\n{}: {example}", texts::get(language, "cli-check-example"));
    }
    out
}

/// Returns the page in Markdown: a table of contents, then each code.
pub fn markdown() -> String {
    let resource = resource(Language::Nb);
    let message_of = |code: &Code| message_of(&resource, *code);

    let mut out = format!("{HEAD}\n| Kode | Slag | Melding |\n|---|---|---|\n");
    for code in Code::ALL {
        let id = code.id();
        let message = message_of(code).value.as_ref().expect("every code has words");
        let words = escaped(&in_short(message));
        let _ = writeln!(out, "| [{id}](#{}) | {} | {words} |", id.to_lowercase(), severity(*code));
    }
    for code in Code::ALL {
        section(&mut out, *code, message_of(code));
    }
    out
}

fn resource(language: Language) -> Resource<&'static str> {
    let source = texts::source(language, "diagnostics.ftl");
    parser::parse(source).expect("the texts were read from the same file")
}

fn message_of<'a>(resource: &'a Resource<&'static str>, code: Code) -> &'a Message<&'static str> {
    let mut messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) if message.id.name == code.id() => Some(message),
        _ => None,
    });
    messages.next().expect("every code has a message; a test holds the files to it")
}

fn section(out: &mut String, code: Code, message: &Message<&str>) {
    let attribute = |name: &str| {
        let found = message.attributes.iter().find(|attribute| attribute.id.name == name);
        found.map(|attribute| alternatives(&attribute.value))
    };
    let _ = write!(out, "\n## {}\n\n", code.id());
    let words = message.value.as_ref().map(alternatives).unwrap_or_default();
    match words.as_slice() {
        [only] => {
            let _ = writeln!(out, "**{}:** {}", capital(severity(code)), escaped(only));
        }
        several => {
            let _ = writeln!(out, "**{}**, en av disse:\n", capital(severity(code)));
            list(out, several);
        }
    }
    if let Some([why]) = attribute("why").as_deref() {
        let _ = writeln!(out, "\n{}", escaped(why));
    }
    let helps = message.attributes.iter().filter(|one| !NOT_HELP.contains(&one.id.name));
    let helps: Vec<String> = helps.flat_map(|attribute| alternatives(&attribute.value)).collect();
    if !helps.is_empty() {
        let _ = writeln!(out, "\nHjelp:\n");
        list(out, &helps);
    }
    if let Some([example]) = attribute("example").as_deref() {
        let _ = writeln!(out, "\nEksempel:\n\n```text\n{example}\n```");
    }
}

fn severity(code: Code) -> &'static str {
    match code.severity() {
        Severity::Error => "feil",
        Severity::Warning => "advarsel",
        Severity::Advice => "råd",
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn list(out: &mut String, items: &[String]) {
    for item in items {
        let _ = writeln!(out, "- {}", escaped(item));
    }
}

/// Writes Markdown as it is to be read: the messages speak of its signs.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if "\\*_[]<>`|~".contains(letter) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// Returns a text in one line: … for what it quotes and for what it chooses. A text that is nothing but a choice is as it is
/// when nothing else fits.
fn in_short(pattern: &Pattern<&str>) -> String {
    if let [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] =
        pattern.elements.as_slice()
        && let Some(usual) = variants.iter().find(|variant| variant.default)
    {
        return in_short(&usual.value);
    }
    let pieces = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => *value,
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value,
        PatternElement::Placeable { .. } => "…",
    });
    pieces.collect()
}

/// Returns everything a text can become: one for each form it chooses between, with … for what it quotes.
fn alternatives(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let pieces = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => placeable(expression),
        };
        texts = texts
            .iter()
            .flat_map(|text| pieces.iter().map(move |piece| format!("{text}{piece}")))
            .collect();
    }
    texts
}

fn placeable(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![(*value).to_owned()],
        Expression::Inline(_) => vec!["…".to_owned()],
        Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| alternatives(&variant.value)).collect()
        }
    }
}
