//! What holds for any text that someone may write, and for every page of a finished site.

use std::collections::{BTreeMap, BTreeSet};

use handbok::config::Config;
use handbok::diagnostics::{Place, Report, render};
use handbok::language::Language;
use handbok::source::{SourceTree, Span};
use proptest::prelude::*;

use crate::pages::{attribute, heading_levels};
use crate::specs::{BOOK, EXAMPLE, EXAMPLE_PAGE, book_with};
use crate::support::{Site, TODAY, build, no_failures, repository};

/// Pieces that are easy to read wrongly: beginnings without ends, marks in odd places, letters of several
/// bytes, and everything that means something to the program.
const FRAGMENTS: [&str; 98] = [
    "[@",
    "[@hattie2009",
    "[@hattie2009, s. 1; @",
    "@hattie2009",
    "@",
    "[-@a]",
    "[@å]",
    "post@a.no",
    "{#",
    "{#id}",
    "{#Å}",
    "{.rad}",
    "{evidens=",
    "{evidens = «",
    "{#å} b",
    "\n##å",
    "\n#Å",
    "](a b.md)",
    "![å](a b (å",
    "{evidens=sannsynlig}",
    "{a=\"å\"}",
    "}",
    "{{ x }}",
    "> [!",
    "> [!lov]",
    "> [!lov] å\n> ",
    "> [!NOTE]\n",
    "[!husk]",
    "> > ",
    ">",
    ":::",
    ": ",
    "\n: å\n",
    "| |",
    "| a | b |\n|---|---|\n| å |",
    "|-|-|",
    "[^",
    "[^1]",
    "[^1]: ",
    "[^å]",
    "[[",
    "[[tillit]]",
    "[[tillit#å|b]]",
    "[[|]]",
    "]]",
    "](",
    "[a](",
    "[a](tillit.md#brudd)",
    "[å](<a b>)",
    "![",
    "![](x)",
    "![å](arshjul.svg)",
    "<",
    "<lov:",
    "<lov:opplaringslova/12-2>",
    "<b>",
    "<!--",
    "-->",
    "</",
    "<a@b.no>",
    "lov:",
    "§ 9 A-4",
    "§§ 9 A-4 og 9a-3",
    "§ 12-4",
    "kap. 9 A",
    "9A-4",
    "§",
    "«",
    "»",
    "\"",
    "'",
    "...",
    "--",
    " - ",
    "10 000 kr",
    "## ",
    "# ",
    "#### ",
    "## Gode råd\n",
    "## Gjør / Unngå\n",
    "## Refleksjonsoppgaver\n",
    "### Å {#a}\n",
    "- **Mål:** å\n- **Utbytte:** å\n- **Tid:** 5 min\n",
    "- **Tid:** ",
    "- **Steg:** å 5, b",
    "- **Årstid:** å",
    "1. ",
    "- ",
    "- [ ] ",
    "`",
    "```toml\n",
    "~~",
    "**",
    "*",
    "\\",
    "\t",
    "+++\n",
    "---\n",
];

/// Letters that take several bytes, change their length with their case, or are not seen at all.
const LETTERS: [&str; 22] = [
    "å",
    "Ø",
    "ǆ",
    "İ",
    "ẞ",
    "ﬁ",
    "e\u{301}",
    "a\u{30a}",
    "👩\u{200d}🏫",
    "🇳🇴",
    "\u{ad}",
    "\u{a0}",
    "\u{200f}שלום",
    "مرحبا",
    "\u{202e}",
    "č",
    "漢",
    "\u{feff}",
    "\u{0}",
    "\r\n",
    "\r",
    "\u{2028}",
];

fn nasty_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => proptest::sample::select(&FRAGMENTS[..]).prop_map(str::to_owned),
        3 => proptest::sample::select(&LETTERS[..]).prop_map(str::to_owned),
        2 => Just("\n".to_owned()),
        2 => Just(" ".to_owned()),
        1 => Just("\n\n".to_owned()),
        1 => "[a-zæøå]{1,8}",
        1 => proptest::sample::select(&LETTERS[..]).prop_map(|letter| letter.repeat(5000 / letter.len())),
    ];
    prop_oneof![
        8 => proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
    ]
}

/// What stands in a key of TOML, right or wrong.
fn nasty_toml() -> impl Strategy<Value = String> {
    let key = proptest::sample::select(
        &[
            "title",
            "summary",
            "weight",
            "lang",
            "audience",
            "season",
            "evidence",
            "reviewed",
            "review_months",
            "changes",
            "aliases",
            "related",
            "draft",
            "kind",
            "[[terms]]\nid",
            "[[acts]]\nid",
            "[[sections]]\nact",
            "[[repealed]]\nact",
            "[[programmes]]\nid",
            "å",
            "",
            "language",
            "base_url",
            "[parts]\nadvice",
            "[[roles]]\nnb",
            "chapters",
            "replaced_by",
        ][..],
    );
    let value = prop_oneof![
        proptest::sample::select(
            &[
                "\"å\"",
                "\"",
                "'å",
                "10",
                "10 20",
                "2026-13-45",
                "2026-08-17",
                "[",
                "[\"å\", 1]",
                "[{ date = 2026-01-01, text = \"å\" }]",
                "{",
                "true",
                "å",
                "\"\"\"",
                "\\u00e5",
                "nan",
            ][..]
        )
        .prop_map(str::to_owned),
        nasty_text(),
    ];
    let line = (key, proptest::sample::select(&[" = ", ": ", "=", " "][..]), value);
    proptest::collection::vec(line, 0..8).prop_map(|lines| {
        lines.iter().map(|(key, sign, value)| format!("{key}{sign}{value}\n")).collect()
    })
}

/// Reads a book to its end and looks at all that it is told: every place must be one, and the words whole.
fn check_reading(sources: &SourceTree, config: &Config) {
    let mut report = Report::default();
    let _ = handbok::book(sources, config, TODAY, &mut report);
    check_report(&report, sources);
}

fn check_report(report: &Report, sources: &SourceTree) {
    for found in report.sorted(sources) {
        if let Place::Span(span) = found.place {
            check_span(span, sources);
        }
        found.notes.iter().for_each(|(_, span)| check_span(*span, sources));
        for language in Language::ALL {
            let said = render::diagnostic(found, sources, language);
            // An editor may write `{$` too, and is then quoted.
            let quoted = found.args.iter().any(|(_, value)| value.contains("{$"));
            let words = said.lines().filter(|line| !line.starts_with("   | "));
            let unfilled = words.filter(|line| line.contains("{$")).count();
            assert!(quoted || unfilled == 0, "nothing was filled in: {said}");
        }
    }
}

fn check_span(span: Span, sources: &SourceTree) {
    let text = &sources.file(span.file).text;
    let range = span.range();
    assert!(range.start <= range.end && range.end <= text.len(), "{range:?} in {text:?}");
    assert!(text.is_char_boundary(range.start), "{range:?} in {text:?}");
    assert!(text.is_char_boundary(range.end), "{range:?} in {text:?}");
}

fn config() -> ProptestConfig {
    // Failures are kept in the source, as examples of their own, and not in files beside it.
    // `PROPTEST_CASES` asks for more than the 256 of each.
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_can_be_the_body_of_an_article(body in nasty_text()) {
        let head = "+++\ntitle = \"Å\"\nsummary = \"Å\"\n+++\n";
        check_reading(&book_with(EXAMPLE, &format!("{head}{body}")), &BOOK.config);
    }

    #[test]
    fn any_text_can_be_front_matter(head in nasty_toml(), body in nasty_text()) {
        check_reading(&book_with(EXAMPLE, &format!("+++\n{head}+++\n{body}")), &BOOK.config);
    }

    #[test]
    fn any_text_can_be_a_whole_file(text in nasty_text()) {
        check_reading(&book_with(EXAMPLE, &text), &BOOK.config);
    }

    #[test]
    fn any_text_can_be_a_register(
        name in proptest::sample::select(&["lovregister", "begreper", "programmer"][..]),
        text in nasty_toml(),
    ) {
        check_reading(&book_with(&format!("content/{name}.toml"), &text), &BOOK.config);
    }

    #[test]
    fn any_text_can_be_a_bibliography(
        pieces in proptest::collection::vec(
            proptest::sample::select(&[
                "@book{", "@", "@article{hattie2009,", "a,", "title = ", "{", "}", "\"", ",\n", "=",
                "author = {Å, B. and ", "date = {2009}", "date = {x}", "\\", "\\'e", "#", "@string{",
                "@comment{", "crossref = {a}", "å", "🇳🇴", "\n", "1.2.3", " og ", "url = {x},",
            ][..]),
            0..24,
        ),
    ) {
        check_reading(&book_with("content/referanser.bib", &pieces.concat()), &BOOK.config);
    }

    #[test]
    fn any_text_can_be_a_configuration(text in nasty_toml()) {
        let sources = book_with("book.toml", &text);
        let (id, file) = sources.find("book.toml").expect("it was just put there");
        let mut report = Report::default();
        let _ = Config::read(id, file, &mut report);
        check_report(&report, &sources);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: config().cases / 2, ..config() })]

    /// What was accepted becomes a page that is whole.
    #[test]
    fn any_body_without_faults_becomes_a_whole_page(body in nasty_text()) {
        let head = "+++\ntitle = \"Å\"\nsummary = \"Å\"\n+++\n";
        let sources = book_with(EXAMPLE, &format!("{head}{body}"));
        let mut report = Report::default();
        if let Some(built) = handbok::build(&sources, &BOOK.config, TODAY, None, &mut report) {
            let files = built.site.files().iter();
            let site: Site = files
                .map(|file| (file.path.clone(), file.bytes(&sources).to_vec()))
                .collect();
            prop_assert!(site.contains_key(EXAMPLE_PAGE));
            prop_assert_eq!(dead_links(&site), Vec::<String>::new());
            prop_assert_eq!(crooked_pages(&site), Vec::<String>::new());
        }
    }
}

#[test]
fn every_link_of_the_site_that_has_everything_leads_somewhere() {
    let site = build(&repository().join("tests/sites/everything"), TODAY, 2);
    no_failures(&dead_links(&site));
    no_failures(&crooked_pages(&site));
}

#[test]
fn the_tests_find_dead_links_and_crooked_pages() {
    let page = "<h1 id=\"a\">A</h1><h3>B</h3><p id=\"a\"><a href=\"b.html\">x</a> <a href=\"#c\">y</a>\
                <a href=\"../d.html\">z</a> <a href=\"https://e.example\">w</a></p>";
    let site = Site::from([("t/a.html".to_owned(), page.as_bytes().to_vec())]);
    assert_eq!(dead_links(&site), ["t/a.html: b.html", "t/a.html: #c", "t/a.html: ../d.html",]);
    assert_eq!(
        crooked_pages(&site),
        ["t/a.html: the id a stands there twice", "t/a.html: h3 after h1",]
    );
}

/// Returns the pages of a site as text, by path.
fn pages_of(site: &Site) -> BTreeMap<&str, &str> {
    let pages = site.iter().filter(|(path, _)| path.ends_with(".html"));
    pages
        .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).expect("a page is UTF-8")))
        .collect()
}

/// Returns the links, inside the site, that lead to no file or to no place in it.
pub fn dead_links(site: &Site) -> Vec<String> {
    let pages = pages_of(site);
    let ids: BTreeMap<&str, BTreeSet<String>> = pages
        .iter()
        .map(|(path, page)| (*path, attribute(page, "id").into_iter().collect()))
        .collect();
    let mut dead = Vec::new();
    for (path, page) in &pages {
        let links = ["href", "src", "action"].into_iter().flat_map(|name| attribute(page, name));
        for link in links {
            let has_scheme = link.split_once(':').is_some_and(|(scheme, _)| {
                scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'+')
            });
            if has_scheme {
                continue;
            }
            // The page for what is not there does not know how deep it is asked for, and tries.
            if *path == "404.html" && link.starts_with("../") {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = joined(path, file);
            let alive = target.is_some_and(|target| {
                site.contains_key(&target)
                    && (anchor.is_empty()
                        || ids.get(target.as_str()).is_some_and(|ids| ids.contains(anchor)))
            });
            if !alive {
                dead.push(format!("{path}: {link}"));
            }
        }
    }
    dead
}

/// Returns the path in the site that a relative address on a page means; `None` outside the site.
fn joined(from: &str, address: &str) -> Option<String> {
    if address.is_empty() {
        return Some(from.to_owned());
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => {
                parts.pop()?;
            }
            "." => {}
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Returns what is wrong inside pages: ids that stand there twice, labels that lead nowhere, headings that
/// skip a level, and pages without one main heading.
pub fn crooked_pages(site: &Site) -> Vec<String> {
    let mut crooked = Vec::new();
    for (path, page) in pages_of(site) {
        let mut ids = BTreeSet::new();
        for id in attribute(page, "id") {
            if !ids.insert(id.clone()) {
                crooked.push(format!("{path}: the id {id} stands there twice"));
            }
        }
        for name in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
            for label in attribute(page, name) {
                if !ids.contains(&label) {
                    crooked.push(format!("{path}: {name} names {label}, which is not there"));
                }
            }
        }
        let levels = heading_levels(page);
        if levels.iter().filter(|level| **level == 1).count() != 1 {
            crooked.push(format!("{path}: a page has one main heading"));
        }
        for pair in levels.windows(2) {
            if pair[1] > pair[0] + 1 {
                crooked.push(format!("{path}: h{} after h{}", pair[1], pair[0]));
            }
        }
    }
    crooked
}
