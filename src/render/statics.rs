//! Styles, scripts and pictures of the theme: those inside the program, replaced one by one by the book's.
//!
//! What is written for those who work on the theme is taken out: of the styles here, of the scripts when the program is compiled.

use std::collections::BTreeMap;

use include_dir::{Dir, DirEntry, include_dir};

use crate::names;
use crate::output::{Content, OutputFile};
use crate::source::{Asset, SourceTree};

static STATIC: Dir = include_dir!("$CARGO_MANIFEST_DIR/static");

/// The scripts of the theme as a site gets them, packed by `build.rs`.
static PACKED_SCRIPTS: Dir = include_dir!("$OUT_DIR/scripts");

/// The style sheet of every page. A browser would ask for the layers that it names one after the other, and
/// show nothing before the last has come: so they are put into it.
const STYLES: &str = "static/css/site.css";

/// Returns the files of `static/`, as they will lie in the site.
pub fn files(sources: &SourceTree) -> Vec<OutputFile> {
    let mut files = as_written(sources);
    join_styles(&mut files, sources);
    pack_scripts(&mut files, sources);
    in_order(files)
}

/// Returns the files of `static/` as they lie in the theme and in the book.
pub fn theme_files(sources: &SourceTree) -> Vec<OutputFile> {
    in_order(as_written(sources))
}

fn as_written(sources: &SourceTree) -> BTreeMap<String, Content> {
    let mut files: BTreeMap<String, Content> = BTreeMap::new();
    collect(&STATIC, &mut files);
    let own = own_files(sources).map(|(index, asset)| (asset.path.clone(), Content::Asset(index)));
    files.extend(own);
    files
}

/// Returns the files of the theme that are the book's own, each with its place among the assets.
pub fn own_files(sources: &SourceTree) -> impl Iterator<Item = (usize, &Asset)> {
    sources.assets.iter().enumerate().filter(|(_, asset)| asset.path.starts_with("static/"))
}

fn in_order(files: BTreeMap<String, Content>) -> Vec<OutputFile> {
    files.into_iter().map(|(path, content)| OutputFile { path, content }).collect()
}

fn collect(folder: &'static Dir, files: &mut BTreeMap<String, Content>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(inner, files),
            DirEntry::File(file) => {
                let path = names::with_slashes(file.path());
                files.insert(format!("static/{path}"), Content::Embedded(file.contents()));
            }
        }
    }
}

/// Puts the packed scripts of the theme in the place of those they were made from. A script that the book has changed, and one of its own,
/// goes to readers as it was written.
fn pack_scripts(files: &mut BTreeMap<String, Content>, sources: &SourceTree) {
    for packed in PACKED_SCRIPTS.files() {
        let name = packed.path().to_string_lossy();
        let (inner, path) = (format!("js/{name}"), format!("static/js/{name}"));
        let written =
            STATIC.get_file(&inner).expect("a packed script was made from one of the theme");
        let is_the_themes = files.get(&path).is_some_and(|content| match content {
            Content::Asset(index) => *sources.assets[*index].bytes == *written.contents(),
            Content::Embedded(_) | Content::Made(_) => true,
        });
        if is_the_themes {
            files.insert(path, Content::Embedded(packed.contents()));
        }
    }
}

/// Puts the layers into the style sheet that imports them, each on a line `@import url("base.css") layer(base);`.
/// Any other line stays as it is, and so does the line of a file that is not there or is not text.
fn join_styles(files: &mut BTreeMap<String, Content>, sources: &SourceTree) {
    let text = |path: &str| match files.get(path)? {
        Content::Made(bytes) => std::str::from_utf8(bytes).ok(),
        Content::Embedded(bytes) => std::str::from_utf8(bytes).ok(),
        Content::Asset(index) => std::str::from_utf8(&sources.assets[*index].bytes).ok(),
    };
    let Some(sheet) = text(STYLES) else { return };
    let mut joined = String::new();
    let mut used = Vec::new();
    for line in bare(sheet).lines() {
        let layer = import(line).and_then(|(file, layer)| {
            let path = format!("static/css/{file}");
            let styles = bare(text(&path)?);
            used.push(path);
            Some(format!("@layer {layer}{{{styles}}}"))
        });
        joined.push_str(layer.as_deref().unwrap_or(line));
        joined.push('\n');
    }
    for path in used {
        files.remove(&path);
    }
    files.insert(STYLES.to_owned(), Content::Made(joined.into_bytes()));
}

/// Returns the file and the layer that a line imports.
fn import(line: &str) -> Option<(&str, &str)> {
    line.strip_prefix("@import url(\"")?.strip_suffix(");")?.split_once("\") layer(")
}

/// Returns styles without what only their writers need, a third of them: comments, indentation, line breaks, and the
/// spaces and zeros that mean nothing.
fn bare(styles: &str) -> String {
    let mut words = String::with_capacity(styles.len());
    let mut rest = styles;
    while let Some(at) = rest.find(['"', '\'', '/']) {
        let (before, from) = rest.split_at(at);
        words.push_str(before);
        let sign = &from[..1];
        let end = if let Some(comment) = from.strip_prefix("/*") {
            comment.find("*/").map(|end| end + 4)
        } else if sign == "/" {
            Some(1)
        } else {
            from[1..].find(sign).map(|end| end + 2)
        };
        let (piece, after) = from.split_at(end.unwrap_or(from.len()));
        if !piece.starts_with("/*") {
            words.push_str(piece);
        }
        rest = after;
    }
    words.push_str(rest);
    let mut bare = String::with_capacity(words.len());
    for line in words.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(selector) = line.strip_suffix(" {") {
            let selector = selector.replace(", ", ",").replace(" > ", ">");
            let is_media = selector.starts_with("@media");
            bare.push_str(&if is_media { selector.replace(": ", ":") } else { selector });
            bare.push('{');
        } else if let (true, Some((name, value))) = (line.ends_with(';'), line.split_once(": ")) {
            bare.push_str(name);
            bare.push(':');
            bare.push_str(&bare_value(value));
        } else {
            bare.push_str(line);
        }
        if line.starts_with('}') && bare.ends_with(";}") {
            bare.truncate(bare.len() - 2);
            bare.push('}');
        }
        // An import is known by having a line of its own.
        if line.starts_with('@') && line.ends_with(';') || !bare.ends_with(['{', '}', ';', ',']) {
            bare.push('\n');
        }
    }
    bare
}

/// Returns a value without spaces after commas and without a zero before a point. Words in quotes and addresses may mean it so:
/// a value that has any is left alone.
fn bare_value(value: &str) -> String {
    if value.contains(['"', '\'']) || value.contains("url(") {
        return value.to_owned();
    }
    let mut bare = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find("0.") {
        let (before, after) = rest.split_at(at);
        bare.push_str(before);
        if bare.ends_with(|letter: char| letter.is_ascii_digit() || letter == '.') {
            bare.push('0');
        }
        bare.push('.');
        rest = &after[2..];
    }
    bare.push_str(rest);
    bare.replace(", ", ",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_words_in_quotes_stay() {
        let styles =
            "/* Of\n all */\na, b {\n  content: \"/* a */\"; /* b */\n\n  flex: 1 / 2;\n}\n";
        assert_eq!(bare(styles), "a,b{content:\"/* a */\";flex:1 / 2}");
    }

    #[test]
    fn what_a_value_means_is_the_same_with_fewer_letters() {
        assert_eq!(bare_value("clamp(1.05rem, -0.5em, 10.0px);"), "clamp(1.05rem,-.5em,10.0px);");
        assert_eq!(bare_value("\"0.5, 1\", 0.5em;"), "\"0.5, 1\", 0.5em;");
        assert_eq!(bare_value("url(v0.5.svg), none;"), "url(v0.5.svg), none;");
        assert_eq!(bare("main > p {\n  margin: 0.5em;\n}\n"), "main>p{margin:.5em}");
    }

    #[test]
    fn an_import_names_a_file_and_a_layer() {
        let line = "@import url(\"base.css\") layer(base);";
        assert_eq!(import(line), Some(("base.css", "base")));
        assert_eq!(import("@import \"base.css\";"), None);
    }
}
