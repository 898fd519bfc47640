//! The words of the program: the same keys, attributes and variables in every language, and none too many.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement,
};
use handbok::diagnostics::Code;
use handbok::language::Language;
use handbok::texts;
use regex::Regex;

use crate::support::{files, no_failures, repository};

/// What can differ between languages by mistake: each text of a file by key (`key` or `key.attribute`), with
/// the variables it uses.
type Texts = BTreeMap<String, BTreeSet<String>>;

fn messages(language: Language, file: &str) -> Vec<Message<&'static str>> {
    let resource = fluent_syntax::parser::parse(texts::source(language, file))
        .unwrap_or_else(|(_, faults)| panic!("{}/{file}: {faults:?}", language.tag()));
    let entries = resource.body.into_iter();
    entries
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
        .collect()
}

fn texts_of(language: Language, file: &str) -> Texts {
    let mut found = Texts::new();
    let mut add = |key: String, pattern: &Pattern<&str>| {
        let mut variables = BTreeSet::new();
        variables_of(pattern, &mut variables);
        let twice = found.insert(key.clone(), variables).is_some();
        assert!(!twice, "{}/{file}: {key} stands there twice", language.tag());
    };
    for message in messages(language, file) {
        if let Some(pattern) = &message.value {
            add(message.id.name.to_owned(), pattern);
        }
        for attribute in &message.attributes {
            add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
        }
    }
    found
}

fn variables_of(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => inline_variables(inline, found),
            Expression::Select { selector, variants } => {
                inline_variables(selector, found);
                variants.iter().for_each(|variant| variables_of(&variant.value, found));
            }
        }
    }
}

fn inline_variables(expression: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            let CallArguments { positional, .. } = arguments;
            positional.iter().for_each(|one| inline_variables(one, found));
        }
        _ => {}
    }
}

#[test]
fn every_text_is_there_in_every_language_with_the_same_variables() {
    let mut failures = Vec::new();
    for file in texts::FILES {
        let [first, others @ ..] = Language::ALL;
        let expected = texts_of(first, file);
        for language in others {
            let found = texts_of(language, file);
            let keys: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
            for key in keys.into_iter().filter(|key| expected.get(*key) != found.get(*key)) {
                failures.push(format!(
                    "{file}: {key} uses {:?} in {} and {:?} in {}",
                    expected.get(key),
                    first.tag(),
                    found.get(key),
                    language.tag()
                ));
            }
        }
    }
    no_failures(&failures);
}

/// The sources of the program as one text.
static SOURCE: LazyLock<String> = LazyLock::new(|| text_of("src", ".rs"));
static TEMPLATES: LazyLock<String> =
    LazyLock::new(|| text_of("templates", ".html") + &text_of("templates", ".xml"));

fn text_of(folder: &str, ending: &str) -> String {
    let files = files(&repository().join(folder)).into_iter();
    let texts = files.filter(|(path, _)| path.ends_with(ending)).map(|(_, bytes)| bytes);
    texts.map(|bytes| String::from_utf8(bytes).expect("a source is UTF-8")).collect()
}

/// Returns what begins or ends the keys that the program puts together, as in `format!("callout-{key}")`.
fn made_keys() -> Vec<(String, String)> {
    static MADE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"format!\("([a-z-]*)\{[a-z]*\}([a-z-]*)""#)
            .expect("the pattern is well formed")
    });
    let made = MADE.captures_iter(&SOURCE).map(|found| (found[1].to_owned(), found[2].to_owned()));
    made.filter(|(start, end)| start.ends_with('-') || end.starts_with('-')).collect()
}

/// Returns the keys of the texts that templates use, as they write them: `t.skip_link`.
fn keys_in_templates() -> BTreeSet<&'static str> {
    static USED: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\bt\.([a-z0-9_]+)").expect("the pattern is well formed"));
    let used = USED.captures_iter(&TEMPLATES);
    used.map(|found| found.get(1).expect("the group is not optional").as_str()).collect()
}

#[test]
fn every_text_of_the_site_is_used() {
    let made = made_keys();
    let in_templates = keys_in_templates();
    let unused: Vec<String> = texts_of(Language::Nb, "site.ftl")
        .into_keys()
        .filter(|key| !in_templates.contains(key.replace('-', "_").as_str()))
        .filter(|key| !SOURCE.contains(&format!("\"{key}\"")))
        .filter(|key| {
            !made.iter().any(|(start, end)| {
                key.len() > start.len() + end.len() && key.starts_with(start) && key.ends_with(end)
            })
        })
        .collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn every_text_that_a_template_uses_is_there() {
    for language in Language::ALL {
        let texts = texts::site(language);
        let keys = keys_in_templates();
        let missing: Vec<&&str> = keys.iter().filter(|key| !texts.contains_key(**key)).collect();
        assert_eq!(missing, Vec::<&&str>::new(), "{}", language.tag());
    }
}

#[test]
fn every_code_has_its_words_and_no_words_are_left_over() {
    let ids: BTreeSet<String> = Code::ALL.iter().map(|code| code.id().to_owned()).collect();
    for language in Language::ALL {
        let texts = texts_of(language, "diagnostics.ftl");
        let keys = texts.keys().map(|key| key.split('.').next().unwrap_or(key).to_owned());
        assert_eq!(keys.collect::<BTreeSet<String>>(), ids, "{}", language.tag());
        let missing: Vec<String> = ids
            .iter()
            .flat_map(|id| ["", ".help", ".why", ".example"].map(|end| format!("{id}{end}")))
            .filter(|key| !texts.contains_key(key))
            .collect();
        assert_eq!(missing, Vec::<String>::new(), "{}", language.tag());
        let explaining = texts.iter().filter(|(key, _)| key.ends_with(".why"));
        let with_variables: Vec<&String> =
            explaining.filter(|(_, variables)| !variables.is_empty()).map(|(key, _)| key).collect();
        assert_eq!(with_variables, Vec::<&String>::new(), "nothing is filled in there");
    }
}

/// A constructor in `codes/`: the code it makes, and the names of attributes and variables in it.
struct Constructor {
    name: String,
    codes: BTreeSet<String>,
    attributes: BTreeSet<String>,
    variables: BTreeSet<String>,
    calls: BTreeSet<String>,
}

fn constructors() -> Vec<Constructor> {
    let pattern = |pattern| Regex::new(pattern).expect("the pattern is well formed");
    let start = pattern(r"(?m)^(?:pub )?fn (\w+)");
    let asked = pattern(r#"\.(?:help|note)\("([a-z-]+)""#);
    // Where the words are chosen: the last string of an arm, or the only one of a branch.
    let arm = pattern(r#"=> (?:\([^\n]*, )?"([a-z-]+)"\)?,"#);
    let branch = pattern(r#"\{\s*"([a-z-]+)"\s*\}"#);
    let filled = pattern(r#"\.arg\("([a-z]+)""#);
    let code = pattern(r"Code::(\w+)");
    let call = pattern(r"\b([a-z_]+)\(");
    let all = |pattern: &Regex, text: &str| -> BTreeSet<String> {
        pattern.captures_iter(text).map(|found| found[1].to_owned()).collect()
    };

    let source = text_of("src/diagnostics/codes", ".rs");
    let starts: Vec<(usize, String)> = start
        .captures_iter(&source)
        .map(|found| (found.get(0).expect("it matched").start(), found[1].to_owned()))
        .collect();
    let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([source.len()]);
    let constructor = |((start, name), end): (&(usize, String), usize)| {
        let body = &source[*start..end];
        let inner = &body[body.find('{').unwrap_or_default()..];
        let mut attributes = all(&asked, body);
        if body.contains("help(help)") || body.contains("help(if ") {
            attributes.extend(all(&arm, body));
            attributes.extend(all(&branch, body));
        }
        let mut variables = all(&filled, body);
        if body.contains(".suggest(") {
            attributes.insert("suggest".to_owned());
            variables.insert("suggestion".to_owned());
        }
        let named = all(&code, body);
        let codes = Code::ALL.iter().filter(|code| named.contains(&format!("{code:?}")));
        Constructor {
            name: name.clone(),
            codes: codes.map(|code| code.id().to_owned()).collect(),
            attributes,
            variables,
            calls: all(&call, inner),
        }
    };
    starts.iter().zip(ends).map(constructor).collect()
}

/// What a message says to do and quotes, by its code: attributes that `codes/` asks for, and variables that
/// it fills in.
#[test]
fn every_help_that_a_diagnosis_asks_for_is_there_and_every_variable_is_filled_in() {
    let constructors = constructors();
    let mut failures = Vec::new();
    let texts = texts_of(Language::Nb, "diagnostics.ftl");
    let mut filled: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut asked: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for one in &constructors {
        // A constructor may leave the making to another: then the code is that one's.
        let others = constructors.iter().filter(|other| one.calls.contains(&other.name));
        let codes: BTreeSet<&String> = if one.codes.is_empty() {
            others.flat_map(|other| &other.codes).collect()
        } else {
            one.codes.iter().collect()
        };
        for code in codes {
            asked.entry(code.clone()).or_default().extend(one.attributes.iter().cloned());
            filled.entry(code.clone()).or_default().extend(one.variables.iter().cloned());
        }
    }
    for (code, attributes) in &asked {
        for attribute in attributes {
            if !texts.contains_key(&format!("{code}.{attribute}")) {
                failures.push(format!("{code} has no .{attribute}"));
            }
        }
    }
    for (key, variables) in &texts {
        let (code, attribute) = key.split_once('.').unwrap_or((key, ""));
        let filled = &filled[code];
        for variable in variables.difference(filled).filter(|_| attribute != "example") {
            failures.push(format!("{key}: nothing fills in ${variable}"));
        }
        let known = ["", "help", "why", "example"].contains(&attribute);
        if !known && !asked[code].contains(attribute) {
            failures.push(format!("{key} is of no use"));
        }
    }
    no_failures(&failures);
}
