//! Builds that are killed: at whatever moment it happens, a whole site stands, the old one or the new.
//!
//! Nothing here goes by the clock: a build is killed when it is seen to have come so far.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use crate::support::{Site, TODAY_EPOCH, exit_code, files, handbok};
use crate::wrong_places::{book, told};

/// What a build can be seen to have come to.
#[derive(Debug, Clone, Copy)]
enum Moment {
    Started,
    /// So many files stand beside the site.
    Written(usize),
    /// The new site has its name.
    InPlace,
}

#[test]
fn a_build_that_is_killed_at_any_moment_leaves_a_whole_site() {
    const STEPS: usize = 20;
    const TRIES: usize = 50;
    let book = book();
    let title = |text: &str| {
        let toml = format!("title = \"{text}\"\nlanguage = \"nb\"\n");
        fs::write(book.path().join("book.toml"), toml).expect("it is ours");
    };
    title("Bok 0");
    assert_eq!(exit_code(&handbok(book.path(), &["build"])), 0);
    let mut last = files(&book.path().join("public"));
    let written = (1..=STEPS).map(|step| Moment::Written(last.len() * step / STEPS));
    let moments = [Moment::Started].into_iter().chain(written).chain([Moment::InPlace]);
    let mut number = 0;
    for moment in moments.collect::<Vec<Moment>>() {
        // A build may come to its end before anybody has looked: then the next one is tried.
        let is_killed = (0..TRIES).any(|_| {
            number += 1;
            let name = format!("Bok nummer {number}.");
            title(&name);
            let is_killed = killed_at(moment, book.path(), &name);
            let site = files(&book.path().join("public"));
            assert!(is_whole(&site), "killed at {moment:?}");
            let is_new = String::from_utf8_lossy(&site["index.html"]).contains(&name);
            assert!(is_new || (is_killed && site == last), "half of each, at {moment:?}");
            last = site;
            is_killed
        });
        assert!(is_killed, "{TRIES} builds came to their end before {moment:?} was seen");
    }
    title("Den siste boka");
    // Nobody can be about to hold what the killed ones left.
    for name in leftovers(book.path()) {
        let old = SystemTime::now() - Duration::from_secs(5);
        let file = fs::File::open(book.path().join(name)).expect("it is there");
        file.set_modified(old).expect("it is ours");
    }
    let output = handbok(book.path(), &["build"]);
    told(&output, 0, "Ferdig: ");
    let site = files(&book.path().join("public"));
    assert!(is_whole(&site) && String::from_utf8_lossy(&site["index.html"]).contains("Den siste"));
    assert_eq!(leftovers(book.path()), Vec::<PathBuf>::new());
}

/// Starts a build and kills it as soon as it is seen to have come so far. Says whether it was killed before its end.
fn killed_at(moment: Moment, book: &Path, title: &str) -> bool {
    let before = leftovers(book);
    let has_come = || match moment {
        Moment::Started => true,
        Moment::Written(count) => {
            let mut new = leftovers(book).into_iter().filter(|name| !before.contains(name));
            new.any(|name| {
                let all = walkdir::WalkDir::new(book.join(name)).into_iter().flatten();
                all.filter(|entry| entry.file_type().is_file()).count() >= count
            })
        }
        Moment::InPlace => fs::read_to_string(book.join("public/index.html"))
            .is_ok_and(|front| front.contains(title)),
    };
    let mut command = Command::new(env!("CARGO_BIN_EXE_handbok"));
    command.current_dir(book).arg("build").env("SOURCE_DATE_EPOCH", TODAY_EPOCH);
    command.stderr(std::process::Stdio::null());
    let mut child = command.spawn().expect("the program can be run");
    while !has_come() && child.try_wait().is_ok_and(|ended| ended.is_none()) {}
    let _ = child.kill();
    !child.wait().expect("the program ends").success()
}

/// Returns what builds have left beside the site.
fn leftovers(book: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(book).expect("the folder can be read");
    let names = entries.map(|entry| PathBuf::from(entry.expect("it can be read").file_name()));
    names.filter(|name| name.to_string_lossy().starts_with(".handbok-")).collect()
}

/// Says whether a folder holds a whole site: each file as the list of checksums has it, and no other.
fn is_whole(site: &Site) -> bool {
    use sha2::{Digest, Sha256};
    let Some(list) = site.get("SHA256SUMS") else { return false };
    let list = String::from_utf8_lossy(list);
    let listed: BTreeMap<&str, &str> = list
        .lines()
        .filter_map(|line| line.split_once("  "))
        .map(|(sum, path)| (path, sum))
        .collect();
    // The list has all but itself and the file that is its readers' own.
    listed.len() + 2 == site.len()
        && site.contains_key("lokalt.js")
        && listed.iter().all(|(path, sum)| {
            let hex = |bytes: &Vec<u8>| -> String {
                Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
            };
            site.get(*path).map(hex).as_deref() == Some(sum)
        })
}
