//! Disk → [`SourceTree`]. The only place that reads the book's folder.
//!
//! Which files count is decided here; what they say is left to the later stages.
#![allow(clippy::disallowed_methods, reason = "load is where disk is read")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::names;
use crate::resolve::addresses::LOCK;
use crate::source::{Asset, SourceFile, SourceTree};

/// What a site may carry along as it is (DESIGN § 5), beside what the program makes.
const ASSET_EXTENSIONS: [&str; 10] =
    ["svg", "png", "jpg", "woff2", "txt", "pdf", "docx", "zip", "ics", "xml"];

/// Files that live in a content folder and are nobody's business: licences, notes of editors' programs.
const IGNORED_NAMES: [&str; 5] = ["LICENSE", "LICENSE.md", "README.md", "Thumbs.db", "desktop.ini"];

/// Reads a book's folder. Fails only when `book.toml` cannot be found, which is wrong use and not a fault
/// in the content.
pub fn book(folder: &Path, report: &mut Report) -> io::Result<SourceTree> {
    if !folder.join("book.toml").is_file() {
        return Err(io::Error::new(io::ErrorKind::NotFound, "book.toml"));
    }
    let mut paths = vec![PathBuf::from("book.toml")];
    for (top, extensions) in
        [("content", None), ("templates", Some(&["html", "xml"][..])), ("static", None)]
    {
        walk(folder, top, extensions, &mut paths, report);
    }
    let read: Vec<Result<Read, Diagnostic>> =
        paths.par_iter().map(|path| read_file(folder, path)).collect();

    let mut sources = SourceTree::default();
    for result in read {
        match result {
            Ok(Read::Text(file)) => sources.files.push(file),
            Ok(Read::Garbled(file, fault)) => {
                sources.files.push(file);
                report.push(fault);
            }
            Ok(Read::Asset(asset)) => sources.assets.push(asset),
            Err(fault) => report.push(fault),
        }
    }
    sources.files.sort_by(|a, b| a.path.cmp(&b.path));
    sources.assets.sort_by(|a, b| a.path.cmp(&b.path));
    // Names in `content` become addresses, and those are held apart later.
    let files = sources.files.iter().map(|file| file.path.as_str());
    let kept = files.chain(sources.assets.iter().map(|asset| asset.path.as_str()));
    let kept = kept.filter(|path| !path.starts_with("content/"));
    for (path, other) in names::clashes(kept) {
        report.push(codes::names_clash(path, other));
    }
    Ok(sources)
}

/// Reads the files that say who may use the book: no part of the site, but of what is handed on.
pub fn licences(folder: &Path) -> Vec<Asset> {
    let paths = ["", "content/"].into_iter().flat_map(|inner| {
        ["LICENSE", "LICENSE.md", "LICENSE.txt"].map(|name| format!("{inner}{name}"))
    });
    let read = |path: String| {
        let bytes = fs::read(folder.join(&path)).ok()?;
        Some(Asset { path, bytes })
    };
    paths.filter_map(read).collect()
}

enum Read {
    Text(SourceFile),
    /// A file in another encoding: its letters are lost, but what it is called and links to is not.
    Garbled(SourceFile, Diagnostic),
    Asset(Asset),
}

/// Adds the files under `top` that count. Names that begin with a dot belong to other programs.
fn walk(
    folder: &Path,
    top: &str,
    extensions: Option<&[&str]>,
    paths: &mut Vec<PathBuf>,
    report: &mut Report,
) {
    let root = folder.join(top);
    if !root.is_dir() {
        if fs::symlink_metadata(&root).is_ok() {
            report.push(codes::not_a_folder(top));
        }
        return;
    }
    // The whole name of the book's folder: what a shortcut leads to must lie in it.
    let book = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let hidden =
        |entry: &walkdir::DirEntry| entry.file_name().to_string_lossy().starts_with(['.', '~']);
    let entries = WalkDir::new(&root).follow_links(true).sort_by_file_name();
    let mut entries =
        entries.into_iter().filter_entry(|entry| entry.depth() == 0 || !hidden(entry));
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(fault) => {
                let path = fault.path().map_or_else(|| top.to_owned(), |path| name(folder, path));
                report.push(unreadable(&path, fault));
                continue;
            }
        };
        let shown = name(folder, entry.path());
        if entry.path_is_symlink() && !leads_into(&book, entry.path()) {
            report.push(codes::outside_book(&shown));
            if entry.file_type().is_dir() {
                entries.skip_current_dir();
            }
            continue;
        }
        // The folders around it have been seen.
        let own_name = entry.file_name().to_string_lossy();
        if names::reserved(&own_name).is_some() {
            report.push(codes::reserved_name(&shown, &own_name));
        }
        if !entry.file_type().is_file() {
            if !entry.file_type().is_dir() {
                report.push(codes::no_ordinary_file(&shown));
            }
            continue;
        }
        let path = entry.path().strip_prefix(folder).expect("the walk began there").to_owned();
        let extension = extension(&path);
        if IGNORED_NAMES.iter().any(|ignored| entry.file_name() == *ignored) {
            continue;
        }
        let counts = match (top, extensions) {
            (_, Some(extensions)) => extensions.contains(&extension.as_str()),
            (_, None) if path == Path::new(LOCK) => true,
            ("static", None) => is_asset(&extension) || matches!(extension.as_str(), "css" | "js"),
            _ => is_asset(&extension) || matches!(extension.as_str(), "md" | "toml" | "bib"),
        };
        if counts {
            paths.push(path);
        } else {
            report.push(codes::unknown_file_kind(&shown));
        }
    }
}

/// Says whether a shortcut leads to something in the book's folder.
fn leads_into(book: &Path, shortcut: &Path) -> bool {
    shortcut.canonicalize().is_ok_and(|target| target.starts_with(book))
}

/// Tells what stopped the walk. A shortcut back to a folder above it is found before the system does.
fn unreadable(path: &str, fault: walkdir::Error) -> Diagnostic {
    if fault.loop_ancestor().is_some() {
        return codes::shortcut_in_a_ring(path);
    }
    let error = fault.into_io_error();
    codes::unreadable_file(path, &error.unwrap_or_else(|| io::ErrorKind::Other.into()))
}

fn read_file(folder: &Path, path: &Path) -> Result<Read, Diagnostic> {
    let full = folder.join(path);
    let name = name(folder, &full);
    let bytes = fs::read(&full).map_err(|fault| codes::unreadable_file(&name, &fault))?;
    if u32::try_from(bytes.len()).is_err() {
        return Err(codes::unreadable_file(&name, &io::ErrorKind::FileTooLarge.into()));
    }
    let text_kind = matches!(extension(path).as_str(), "md" | "toml" | "bib" | "html" | "lock");
    if name.starts_with("static/") || !(text_kind || name.starts_with("templates/")) {
        return Ok(Read::Asset(Asset { path: name, bytes }));
    }
    Ok(match String::from_utf8(bytes) {
        Ok(text) => Read::Text(SourceFile { path: name, text: normalized(text) }),
        Err(error) => {
            let garbled = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let file = SourceFile { path: name, text };
            let fault = codes::not_utf8(&file.path, file.position(garbled));
            Read::Garbled(SourceFile { text: normalized(file.text), ..file }, fault)
        }
    })
}

/// Removes what only differs by editing program: the byte order mark and carriage returns.
fn normalized(text: String) -> String {
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

fn is_asset(extension: &str) -> bool {
    ASSET_EXTENSIONS.contains(&extension)
}

fn extension(path: &Path) -> String {
    path.extension().map(|extension| extension.to_string_lossy().to_lowercase()).unwrap_or_default()
}

/// Returns a path from the book's folder, with `/` between the parts on every system.
fn name(folder: &Path, path: &Path) -> String {
    let inner = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = inner.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}
