//! What does the program say? All words for readers and editors, in nb, nn and en, through Fluent.
//!
//! The files lie in `locales/<language>/`: `site.ftl` (pages), `parts.ftl` (the headings that open typed
//! parts), `diagnostics.ftl` (faults), `schema.ftl` (what may stand in the files), `cli.ftl` (the terminal) and
//! `help.ftl` (what `--help` says). A test fails when a key is missing in one language.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern};
use include_dir::{Dir, include_dir};

use crate::language::Language;
use crate::memory::Memo;

static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The files of a language. Keys are unique over all of them. Those that every build says something from come first, and
/// last the one of the faults.
pub const FILES: [&str; 6] =
    ["parts.ftl", "site.ftl", "cli.ftl", "schema.ftl", "help.ftl", "diagnostics.ftl"];

/// All but that of the faults, which is as long as all the others together, and most builds have no faults. A file is read
/// when none before it has the key.
const OF_TEXTS: [&str; 5] = *FILES.first_chunk().expect("there are six files");

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: [[OnceLock<Bundle>; OF_TEXTS.len()]; 3] =
    [const { [const { OnceLock::new() }; OF_TEXTS.len()] }; 3];
/// All files: the words of faults take in others.
static BUNDLES_OF_FAULTS: [OnceLock<Bundle>; 3] = [const { OnceLock::new() }; 3];
static SITE: [OnceLock<BTreeMap<String, String>>; 3] = [const { OnceLock::new() }; 3];

/// Texts as they came out. Each is the same every time, and pages ask for a few of them thousands of times.
static PLAIN: LazyLock<[Memo<String, String>; 3]> = LazyLock::new(Default::default);
static IN_MINUTES: LazyLock<[Memo<(&str, u32), String>; 3]> = LazyLock::new(Default::default);

/// Returns a text without variables.
pub fn get(language: Language, key: &str) -> String {
    let made = PLAIN[language as usize].get_or_make_of(key, || format(language, key, &[]));
    made.as_str().to_owned()
}

/// Returns a text that says how many minutes something takes, its one variable.
pub fn in_minutes(language: Language, key: &'static str, minutes: u32) -> String {
    let make = || format(language, key, &[("minutes", minutes.into())]);
    IN_MINUTES[language as usize].get_or_make((key, minutes), make).as_str().to_owned()
}

/// Returns a text with its variables filled in. Numbers choose the plural form where the text has one.
pub fn format(language: Language, key: &str, args: &[(&str, FluentValue)]) -> String {
    let (bundle, pattern) =
        pattern(language, key).unwrap_or_else(|| panic!("locales have the key {key}"));
    let args: FluentArgs = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
}

/// Returns a variable that a text chooses its words by, `[yes]` or `[no]`: Fluent has numbers and words, and nothing else to
/// choose by.
pub fn yes_or_no(is_so: bool) -> FluentValue<'static> {
    if is_so { "yes" } else { "no" }.into()
}

/// Returns a text without variables, if the language has it.
pub fn find(language: Language, key: &str) -> Option<String> {
    pattern(language, key).map(|_| get(language, key))
}

/// Returns the alternatives of a text that is a list of names. They are parted by `|`; the first is the name.
pub fn alternatives(text: &str) -> impl Iterator<Item = &str> {
    text.split('|').map(str::trim)
}

/// Returns the words of a diagnostic: its message, or the named attribute if it has that one.
pub fn diagnostic(
    language: Language,
    id: &str,
    attribute: Option<&str>,
    args: &[(&'static str, String)],
) -> Option<String> {
    let bundle = BUNDLES_OF_FAULTS[language as usize].get_or_init(|| bundle(language, &FILES));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let args: FluentArgs =
        args.iter().map(|(name, value)| (*name, FluentValue::from(value.as_str()))).collect();
    Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
}

/// Returns all page texts without variables, by key, as templates use them.
pub fn site(language: Language) -> &'static BTreeMap<String, String> {
    SITE[language as usize].get_or_init(|| site_texts_of(language))
}

/// Returns the source of one of a language's files.
pub fn source(language: Language, file: &str) -> &'static str {
    LOCALES
        .get_file(format!("{}/{file}", language.tag()))
        .and_then(|file| file.contents_utf8())
        .unwrap_or_else(|| panic!("locales/{} has {file}", language.tag()))
}

/// Returns the words of a key, and the bundle to format them with. The keys of faults are not found.
fn pattern(
    language: Language,
    key: &str,
) -> Option<(&'static Bundle, &'static Pattern<&'static str>)> {
    OF_TEXTS.iter().enumerate().find_map(|(place, file)| {
        let read = || bundle(language, &[file]);
        let bundle = BUNDLES[language as usize][place].get_or_init(read);
        Some((bundle, bundle.get_message(key)?.value()?))
    })
}

/// Reads files of a language.
fn bundle(language: Language, files: &[&str]) -> Bundle {
    let tag = language.tag().parse().expect("language tags are well formed");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // The isolation marks would end up in file names, attributes and golden files.
    bundle.set_use_isolating(false);
    for file in files {
        bundle
            .add_resource(resource(language, file))
            .expect("keys are unique over a language's files");
    }
    bundle
}

fn resource(language: Language, file: &str) -> FluentResource {
    FluentResource::try_new(source(language, file).to_owned())
        .unwrap_or_else(|(_, faults)| panic!("{}/{file}: {faults:?}", language.tag()))
}

fn site_texts_of(language: Language) -> BTreeMap<String, String> {
    let resource = resource(language, "site.ftl");
    let mut texts = BTreeMap::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let Some((bundle, pattern)) = pattern(language, message.id.name) else { continue };
        let mut faults = Vec::new();
        let text = bundle.format_pattern(pattern, None, &mut faults);
        // A text with variables cannot be formatted without them: those are for `format`.
        if faults.is_empty() {
            texts.insert(message.id.name.replace('-', "_"), text.into_owned());
        }
    }
    texts
}
