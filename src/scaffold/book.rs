//! A whole new book: small, but everything in it works, so that an editor learns by changing it.

use super::{NewFile, quoted, templates};
use crate::config::Config;
use crate::model::meta::PageKind;
use crate::parse::{ParsedBook, fields};
use crate::source::SourceTree;

/// The files of a new book, by their path.
const FILES: [(&str, &str); 10] = [
    ("book.toml", include_str!("book/book.toml")),
    ("README.md", include_str!("book/LESMEG.md")),
    ("content/index.md", include_str!("book/index.md")),
    ("content/timen/index.md", include_str!("book/timen/index.md")),
    ("content/timen/god-start.md", include_str!("book/timen/god-start.md")),
    ("content/timen/ro-til-a-tenke.md", include_str!("book/timen/ro-til-a-tenke.md")),
    ("content/referanser.bib", include_str!("book/referanser.bib")),
    ("content/lovregister.toml", include_str!("book/lovregister.toml")),
    ("content/begreper.toml", include_str!("book/begreper.toml")),
    ("content/programmer.toml", include_str!("book/programmer.toml")),
];

/// What ties a book to others: the one it builds on, and those that are built with it.
const TIES: [&str; 5] = ["base", "hide", "topics", "local", "edition"];

/// The registers, of which another book's heads are taken over.
const REGISTERS: [&str; 5] = [
    "content/begreper.toml",
    "content/lovregister.toml",
    "content/programmer.toml",
    "content/referanser.bib",
    "content/sokeord.toml",
];

/// Returns what a new book's `[host]` has between quotes, for whoever runs the site to replace.
pub fn host_proposals() -> impl Iterator<Item = &'static str> {
    let (_, settings) = FILES[0];
    let (_, host) =
        settings.split_once("# [host]\n").expect("a new book has the table in a comment");
    host.lines().filter_map(|line| line.split('"').nth(1))
}

/// Returns the files of a new book with this title.
pub fn new(title: &str) -> Vec<NewFile> {
    let files = FILES.iter().map(|(path, text)| NewFile {
        path: (*path).to_owned(),
        text: text.replace("{title}", &quoted(title)).replace("{name}", title),
    });
    files.collect()
}

/// Returns the frame of another book without what it says: its settings, its topics and the heads of its
/// registers.
pub fn like(parsed: &ParsedBook, sources: &SourceTree, config: &Config) -> Vec<NewFile> {
    let mut files = Vec::new();
    // A school's own settings are few and lean on those of the common book.
    let settings = sources.find_in_base("book.toml").or_else(|| sources.find("book.toml"));
    if let Some((_, settings)) = settings {
        let text = fields::without(&settings.text, &TIES);
        files.push(NewFile { path: settings.path.clone(), text });
    }
    let readme = FILES.iter().find(|(path, _)| *path == "README.md").expect("it is one of them");
    let text = readme.1.replace("{name}", &config.title);
    files.push(NewFile { path: readme.0.to_owned(), text });
    for page in &parsed.pages {
        let path = sources.file(page.file).path.clone();
        let (title, summary) = (quoted(&page.meta.title), quoted(&page.meta.summary));
        let text = match page.kind {
            PageKind::Home => format!("+++\ntitle = {title}\nsummary = {summary}\n+++\n"),
            PageKind::Topic => templates(config)
                .topic
                .replace("{weight}", &page.meta.weight.to_string())
                .replace("{title}", &title)
                .replace("{summary}", &summary),
            PageKind::Article | PageKind::Path | PageKind::Page => continue,
        };
        files.push(NewFile { path, text });
    }
    for path in REGISTERS {
        if let Some((_, register)) = sources.find(path) {
            files.push(NewFile { path: path.to_owned(), text: head(&register.text) });
        }
    }
    files
}

/// Returns the comments that a register begins with.
fn head(register: &str) -> String {
    let comment = |line: &&str| line.starts_with('#') || line.starts_with('%');
    register.lines().take_while(comment).map(|line| format!("{line}\n")).collect()
}
