//! `handbok diff`: two finished sites → what an update changes, before anybody has made it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::json;

use super::package::size;
use super::{FAULTS, FINE, WRONG_USE, print, say, spoken};
use crate::archive::{self, UnpackFault};
use crate::compare::{self, Comparison, Named, Site};
use crate::language::Language;
use crate::output::CHECKSUMS;
use crate::{names, system, texts};

#[derive(Args)]
pub struct DiffArguments {
    #[arg(value_name = "OLD")]
    old: PathBuf,
    #[arg(value_name = "NEW")]
    new: PathBuf,
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
    #[arg(long, value_name = "LANGUAGE", value_parser = super::languages())]
    language: Option<Language>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

enum ReadFault {
    Io(PathBuf, io::Error),
    NotSite,
    Zip(UnpackFault),
}

/// Compares two sites and returns the exit code: 1 when an address would die.
pub fn run(arguments: &DiffArguments) -> u8 {
    let language = spoken(arguments.language);
    let read = |path: &Path| {
        read(path).map_err(|fault| {
            say(&read_fault(path, &fault, language));
            WRONG_USE
        })
    };
    let (old, new) = match (read(&arguments.old), read(&arguments.new)) {
        (Ok(old), Ok(new)) => (old, new),
        (Err(code), _) | (_, Err(code)) => return code,
    };
    let found = compare::sites(&old, &new);
    match arguments.format {
        Format::Text => print(&text(&found, language)),
        Format::Json => print(&format!("{:#}\n", as_json(&found))),
    }
    if found.dead.is_empty() { FINE } else { FAULTS }
}

/// Reads a site from a folder or a zip.
fn read(path: &Path) -> Result<Site, ReadFault> {
    let at = |error| ReadFault::Io(path.to_owned(), error);
    let site = if fs::metadata(path).map_err(at)?.is_dir() {
        folder(path)?
    } else {
        let zip = fs::File::open(path).map_err(at)?;
        let files = archive::unpack(zip, &archive::SITE, |_| true).map_err(ReadFault::Zip)?;
        without_folder(files.into_iter().collect())
    };
    if site.contains_key(CHECKSUMS) { Ok(site) } else { Err(ReadFault::NotSite) }
}

/// Reads the files of a folder. Links are not followed: a site has none.
fn folder(root: &Path) -> Result<Site, ReadFault> {
    // Somebody's whole disk is not read to find that it is no site.
    if !root.join(CHECKSUMS).is_file() {
        return Err(ReadFault::NotSite);
    }
    let mut site = Site::new();
    for entry in walkdir::WalkDir::new(root) {
        let entry = entry.map_err(|fault| {
            let path = fault.path().unwrap_or(root).to_owned();
            ReadFault::Io(path, fault.into())
        })?;
        if entry.file_type().is_file() {
            let inner = entry.path().strip_prefix(root).expect("the walk began there");
            let bytes = fs::read(entry.path())
                .map_err(|error| ReadFault::Io(entry.path().to_owned(), error))?;
            site.insert(names::with_slashes(inner), bytes);
        }
    }
    Ok(site)
}

/// Takes away the one folder that all files of a package lie in.
fn without_folder(site: Site) -> Site {
    let first = site.keys().next().and_then(|path| path.split_once('/'));
    let Some(folder) = first.map(|(folder, _)| format!("{folder}/")) else { return site };
    if !site.keys().all(|path| path.starts_with(&folder)) {
        return site;
    }
    let inner = |(path, bytes): (String, Vec<u8>)| (path[folder.len()..].to_owned(), bytes);
    site.into_iter().map(inner).collect()
}

fn read_fault(path: &Path, fault: &ReadFault, language: Language) -> String {
    let args = |path: &Path| ("path", path.display().to_string().into());
    let said = |key: &str| texts::format(language, key, &[args(path)]);
    match fault {
        ReadFault::Io(path, error) => {
            let reason = ("reason", system::reason(error, language).into());
            texts::format(language, "cli-diff-unreadable", &[args(path), reason])
        }
        ReadFault::NotSite => said("cli-diff-not-site"),
        ReadFault::Zip(UnpackFault::Broken) => said("cli-diff-broken"),
        ReadFault::Zip(
            UnpackFault::TooManyEntries | UnpackFault::TooLarge(_) | UnpackFault::Bomb(_),
        ) => said("cli-diff-bomb"),
        ReadFault::Zip(
            UnpackFault::Outside(name) | UnpackFault::Link(name) | UnpackFault::Twice(name),
        ) => {
            let name = ("name", name.as_str().into());
            texts::format(language, "cli-diff-unsafe", &[args(path), name])
        }
    }
}

fn text(found: &Comparison, language: Language) -> String {
    let counted =
        |key: &str, count: usize| texts::format(language, key, &[("count", count.into())]);
    let filled =
        |key: &str, name: &str, value: &str| texts::format(language, key, &[(name, value.into())]);
    let line = |page: &Named, more: Option<String>| {
        let more = more.map(|more| format!(" – {more}")).unwrap_or_default();
        format!("  {} ({}){more}\n", page.title, page.url)
    };
    let mut said = String::new();
    if found.is_empty() {
        said += &format!("{}\n", texts::get(language, "cli-diff-same"));
    }
    let mut group = |key: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            said += &format!("{}:\n{}\n", counted(key, lines.len()), lines.concat());
        }
    };
    group("cli-diff-added", found.added.iter().map(|page| line(page, None)).collect());
    let changed = found.changed.iter().map(|changed| {
        let more = changed.former_title.as_ref();
        let more = more.map(|title| filled("cli-diff-renamed", "title", title));
        line(&changed.page, more)
    });
    group("cli-diff-changed", changed.collect());
    let removed = found.removed.iter().map(|removed| {
        let more = removed.leads_to.as_ref();
        let more = more.map(|url| filled("cli-diff-leads-to", "url", url));
        line(&removed.page, more)
    });
    group("cli-diff-removed", removed.collect());
    group("cli-diff-dead", found.dead.iter().map(|url| format!("  {url}\n")).collect());
    if !found.dead.is_empty() {
        said += &format!("{}\n\n", texts::get(language, "cli-diff-dead-help"));
    }
    for (key, count) in
        [("cli-diff-generated", found.generated), ("cli-diff-files", found.other_files)]
    {
        if count > 0 {
            said += &format!("{}.\n", counted(key, count));
        }
    }
    let before = size(found.size_before, language).into();
    let after = size(found.size_after, language).into();
    let args = [("before", before), ("after", after)];
    said + &format!("{}.\n", texts::format(language, "cli-diff-size", &args))
}

fn as_json(found: &Comparison) -> serde_json::Value {
    let page = |page: &Named| json!({ "title": page.title, "url": page.url });
    let removed = found.removed.iter().map(|removed| {
        json!({ "title": removed.page.title, "url": removed.page.url, "leads_to": removed.leads_to })
    });
    let changed = found.changed.iter().map(|changed| {
        json!({ "title": changed.page.title, "url": changed.page.url, "former_title": changed.former_title })
    });
    json!({
        "added": found.added.iter().map(page).collect::<Vec<_>>(),
        "changed": changed.collect::<Vec<_>>(),
        "removed": removed.collect::<Vec<_>>(),
        "dead_addresses": found.dead,
        "generated_pages": found.generated,
        "other_files": found.other_files,
        "bytes_before": found.size_before,
        "bytes_after": found.size_after,
    })
}
