//! Disk → [`SourceTree`]. The only place that reads the book's folder.
//!
//! Which files count is decided in `counts`; what they say is left to the later stages.
#![allow(clippy::disallowed_methods, reason = "load is where disk is read")]

mod counts;
mod invisible;
mod strays;

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::layer;
use crate::layer::base::BaseFault;
use crate::load::counts::{
    check_name, extension, folders, is_read, lies_in_book, places_on_the_way,
};
use crate::names;
use crate::source::{Asset, Origin, SourceFile, SourceTree};
use crate::system;

/// Reads a book's folder, and the book it builds on. Fails only when `book.toml` cannot be found, which is wrong
/// use and not a fault in the content.
pub fn book(folder: &Path, report: &mut Report) -> io::Result<SourceTree> {
    let own = own(folder, report)?;
    let Some(written) = layer::base::written(&own) else { return Ok(own) };
    let mut found = Report::default();
    match base(folder, &written.value, &mut found) {
        Ok(base) => {
            report.append(found);
            Ok(layer::base::joined(base, own, report))
        }
        Err(fault) => {
            report.push(codes::base_unreadable(written.span, &written.value, &fault));
            Ok(own)
        }
    }
}

/// Returns where the book lies that the one in a folder builds on, by its whole name.
pub fn base_of(folder: &Path) -> Option<PathBuf> {
    folder.join(layer::base::written(&book_toml(folder)?)?.value).canonicalize().ok()
}

/// Returns where the books of the schools lie that are built with the one in a folder, by their whole names. Those that
/// are not there yet are among them.
pub fn schools_of(folder: &Path) -> Vec<PathBuf> {
    let written = book_toml(folder).map(|tree| layer::settings::written_editions(&tree));
    let folders = written.into_iter().flatten().map(|school| folder.join(school));
    let whole_name = |school: PathBuf| {
        let (there, name) =
            school.ancestors().find_map(|place| Some((place, place.canonicalize().ok()?)))?;
        let missing = school.strip_prefix(there).expect("it is one of its ancestors");
        // Joined with nothing, a path would get a stroke at its end.
        Some(if there == school { name } else { name.join(missing) })
    };
    folders.filter_map(whole_name).collect()
}

/// Reads `book.toml` alone.
fn book_toml(folder: &Path) -> Option<SourceTree> {
    let text = fs::read_to_string(folder.join("book.toml")).ok()?;
    let file = SourceFile { path: "book.toml".to_owned(), text, ..SourceFile::default() };
    Some(SourceTree { files: vec![file], ..SourceTree::default() })
}

/// Reads a book's own folder and nothing else.
pub fn own(folder: &Path, report: &mut Report) -> io::Result<SourceTree> {
    tree(folder, &Origin::Own, report)
}

/// Reads the book that the one in `folder` builds on: a folder, or a zip with its sources.
fn base(folder: &Path, written: &str, report: &mut Report) -> Result<SourceTree, BaseFault> {
    let place = folder.join(written);
    let refused = |fault: &io::Error| match fault.kind() {
        io::ErrorKind::NotFound => BaseFault::Missing,
        _ => BaseFault::Io { kind: system::kind(fault), system: system::own_words(fault) },
    };
    // A folder on the way that may not be opened is not the same as none.
    fs::metadata(&place).map_err(|fault| refused(&fault))?;
    let named =
        |sign: &str| Origin::Base(format!("{}{sign}", written.trim_end_matches('/')).into());
    let base = if place.is_dir() {
        tree(&place, &named("/"), report).map_err(|_| BaseFault::NotABook)?
    } else if place.is_file() {
        let file = fs::File::open(&place).map_err(|fault| refused(&fault))?;
        archive(file, &named("!/"), report)?
    } else {
        return Err(BaseFault::Missing);
    };
    match layer::base::written(&base) {
        Some(_) => Err(BaseFault::Chain),
        None => Ok(base),
    }
}

/// Reads a zip with the sources of a book.
fn archive(file: fs::File, origin: &Origin, report: &mut Report) -> Result<SourceTree, BaseFault> {
    let mut read = Vec::new();
    let mut told = BTreeSet::new();
    let mut wanted = |path: &str| {
        for place in places_on_the_way(path).filter(|place| lies_in_book(place, origin)) {
            if told.insert(place.to_owned()) {
                check_name(place, origin, report);
            }
        }
        path == "book.toml" || is_read(path, origin, report)
    };
    for (path, bytes) in crate::archive::unpack(file, &crate::archive::BOOK, &mut wanted)? {
        read.push(sorted_by_kind(path, bytes, origin));
    }
    let tree = gathered(read, origin, report);
    tree.find("book.toml").ok_or(BaseFault::NotABook)?;
    Ok(tree)
}

fn tree(folder: &Path, origin: &Origin, report: &mut Report) -> io::Result<SourceTree> {
    if !folder.join("book.toml").is_file() {
        return Err(io::Error::new(io::ErrorKind::NotFound, "book.toml"));
    }
    let mut paths = vec![PathBuf::from("book.toml")];
    for (top, _) in folders(origin) {
        walk(folder, top, origin, &mut paths, report);
    }
    let read: Vec<Result<Read, Diagnostic>> =
        paths.par_iter().map(|path| read_file(folder, path, origin)).collect();
    Ok(gathered(read, origin, report))
}

fn gathered(
    read: Vec<Result<Read, Diagnostic>>,
    origin: &Origin,
    report: &mut Report,
) -> SourceTree {
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
        report.push(codes::names_clash(&origin.shown(path), &origin.shown(other)));
    }
    sources
}

/// Reads the files that say who may use the book: no part of the site, but of what is handed on.
pub fn licences(folder: &Path) -> Vec<Asset> {
    let paths = ["", "content/"].into_iter().flat_map(|inner| {
        ["LICENSE", "LICENSE.md", "LICENSE.txt"].map(|name| format!("{inner}{name}"))
    });
    let read = |path: String| {
        let bytes = fs::read(folder.join(&path)).ok()?;
        Some(Asset { path, bytes: bytes.into(), origin: Origin::Own })
    };
    paths.filter_map(read).collect()
}

enum Read {
    Text(SourceFile),
    /// A file in another encoding: letters may be lost, but what it is called and links to is not.
    Garbled(SourceFile, Diagnostic),
    Asset(Asset),
}

/// Adds the files under `top` that count. Names that begin with a dot belong to other programs.
fn walk(folder: &Path, top: &str, origin: &Origin, paths: &mut Vec<PathBuf>, report: &mut Report) {
    let root = folder.join(top);
    if !root.is_dir() {
        if fs::symlink_metadata(&root).is_ok() {
            report.push(codes::not_a_folder(&origin.shown(top)));
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
                report.push(unreadable(&origin.shown(&path), fault));
                continue;
            }
        };
        let inner = name(folder, entry.path());
        let shown = origin.shown(&inner);
        if entry.path_is_symlink() && !leads_into(&book, entry.path()) {
            report.push(codes::outside_book(&shown));
            if entry.file_type().is_dir() {
                entries.skip_current_dir();
            }
            continue;
        }
        // The folders around it have been seen.
        check_name(&inner, origin, report);
        if !entry.file_type().is_file() {
            if !entry.file_type().is_dir() {
                report.push(codes::no_ordinary_file(&shown));
            }
            continue;
        }
        let path = entry.path().strip_prefix(folder).expect("the walk began there").to_owned();
        if is_read(&inner, origin, report) {
            paths.push(path);
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

fn read_file(folder: &Path, path: &Path, origin: &Origin) -> Result<Read, Diagnostic> {
    let full = folder.join(path);
    let name = name(folder, &full);
    let unreadable = |fault: &io::Error| codes::unreadable_file(&origin.shown(&name), fault);
    let bytes = fs::read(&full).map_err(|fault| unreadable(&fault))?;
    if u32::try_from(bytes.len()).is_err() {
        return Err(unreadable(&io::ErrorKind::FileTooLarge.into()));
    }
    sorted_by_kind(name, bytes, origin)
}

/// Makes a text or an asset of the bytes of a file.
fn sorted_by_kind(path: String, bytes: Vec<u8>, origin: &Origin) -> Result<Read, Diagnostic> {
    if let Some(fault) = strays::under_another_name(&path, &bytes, &origin.shown(&path)) {
        return Err(fault);
    }
    let origin = origin.clone();
    let extension = extension(Path::new(&path));
    let text_kind = matches!(extension.as_str(), "md" | "toml" | "bib" | "html" | "lock");
    // Browsers read styles and scripts as they read the page that asks for them.
    let is_code = path.starts_with("static/") && matches!(extension.as_str(), "css" | "js");
    if let (true, Err(error)) = (is_code, std::str::from_utf8(&bytes)) {
        return Err(match from_utf16(&bytes) {
            Some(_) => codes::in_utf16(&origin.shown(&path)),
            None => {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                let file = SourceFile { path, text, origin, is_garbled: true };
                codes::not_utf8(&file.shown(), file.position(error.valid_up_to()))
            }
        });
    }
    if path.starts_with("static/") || !(text_kind || path.starts_with("templates/")) {
        return Ok(Read::Asset(Asset { path, bytes: bytes.into(), origin }));
    }
    let unread = SourceFile { path, text: String::new(), origin, is_garbled: true };
    if let Some(fault) = strays::other_than_text(&unread, &bytes) {
        return Ok(Read::Garbled(unread, fault));
    }
    let SourceFile { path, origin, .. } = unread;
    if let Some(text) = from_utf16(&bytes) {
        let text = normalized(text, &path);
        let file = SourceFile { path, text, origin, is_garbled: false };
        let fault = codes::in_utf16(&file.shown());
        return Ok(Read::Garbled(file, fault));
    }
    Ok(match String::from_utf8(bytes) {
        Ok(text) => {
            let text = normalized(text, &path);
            Read::Text(SourceFile { path, text, origin, is_garbled: false })
        }
        Err(error) => {
            let garbled = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let file = SourceFile { path, text, origin, is_garbled: true };
            let fault = codes::not_utf8(&file.shown(), file.position(garbled));
            let text = normalized(file.text, &file.path);
            Read::Garbled(SourceFile { text, ..file }, fault)
        }
    })
}

/// Reads a text that is saved as UTF-16, which PowerShell and older editing programs do. No letter is lost, so what else
/// is wrong in it can be told.
fn from_utf16(bytes: &[u8]) -> Option<String> {
    let is_little_endian = match bytes {
        [0xff, 0xfe, ..] => true,
        [0xfe, 0xff, ..] => false,
        // Without its mark: the first letters are of the alphabet, or a `+`.
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => true,
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => false,
        _ => return None,
    };
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|pair| {
            let pair = [pair[0], pair[1]];
            if is_little_endian { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) }
        })
        .collect();
    Some(String::from_utf16_lossy(&units))
}

/// Removes what only differs by editing program: the byte order mark, carriage returns, and signs that nobody sees.
fn normalized(text: String, path: &str) -> String {
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    let text =
        if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    invisible::without_invisible(text, path)
}

/// Returns a path from the book's folder, with `/` between the parts on every system.
fn name(folder: &Path, path: &Path) -> String {
    names::with_slashes(path.strip_prefix(folder).unwrap_or(path))
}
