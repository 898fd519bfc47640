//! The program on a terminal: `tests/cli/*.md` are transcripts that double as the manual. The rest is what a
//! transcript cannot show: what becomes of the files on disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use crate::support::{self, copy, exit_code, files, handbok, stderr, temporary_folder, updating};

#[test]
fn the_manual_tells_what_the_program_does() {
    if updating() {
        // The library is told by a variable of its own, which a running program cannot set for itself.
        let this = std::env::current_exe().expect("a running program has a file");
        let mut again = Command::new(this);
        again.args(["the_manual_tells_what_the_program_does", "--nocapture"]);
        again.env("TRYCMD", "overwrite").env_remove("UPDATE_EXPECT");
        again.output().expect("the test can be run again");
        return;
    }
    trycmd::TestCases::new().env("LC_ALL", "C").case("tests/cli/*.md").run();
}

/// A small book on disk, to be built again and again.
struct BookOnDisk(tempfile::TempDir);

impl BookOnDisk {
    fn new() -> BookOnDisk {
        let folder = temporary_folder();
        copy(&support::repository().join("tests/cli/bygge.in"), folder.path());
        BookOnDisk(folder)
    }

    fn path(&self, inner: &str) -> std::path::PathBuf {
        self.0.path().join(inner)
    }

    fn write(&self, inner: &str, text: &str) {
        support::write_files(self.0.path(), &BTreeMap::from([(inner.into(), text.into())]));
    }

    /// Builds the book, which must go well.
    fn build(&self) -> String {
        let output = handbok(self.0.path(), &["build"]);
        assert_eq!(exit_code(&output), 0, "{}", stderr(&output));
        stderr(&output)
    }

    fn modified(&self) -> BTreeMap<String, SystemTime> {
        let public = self.path("public");
        let time = |path: &Path| fs::metadata(path).and_then(|file| file.modified());
        let paths = files(&public).into_keys();
        paths
            .map(|path| {
                let modified = time(&public.join(&path)).expect("the file is there");
                (path, modified)
            })
            .collect()
    }

    /// Returns what lies beside the site and begins with a dot: what builds leave behind.
    fn leftovers(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).expect("the folder can be read");
        let names = entries.map(|entry| entry.expect("the folder can be read").file_name());
        let names = names.map(|name| name.to_string_lossy().into_owned());
        names.filter(|name| name.starts_with('.')).collect()
    }
}

#[test]
fn a_build_that_fails_leaves_the_old_site_as_it_was() {
    let book = BookOnDisk::new();
    book.build();
    let (site, modified) = (files(&book.path("public")), book.modified());
    book.write("content/ro/feil.md", "Uten hode.\n");
    let output = handbok(book.0.path(), &["build"]);
    assert_eq!(exit_code(&output), 1);
    assert!(files(&book.path("public")) == site);
    assert_eq!(book.modified(), modified);
    assert_eq!(book.leftovers(), Vec::<String>::new());
}

#[test]
fn a_second_build_of_the_same_book_touches_no_file() {
    let book = BookOnDisk::new();
    book.build();
    // A clock may be too coarse to tell two builds apart, so the first one was long ago.
    let long_ago = SystemTime::now() - Duration::from_hours(1);
    for path in files(&book.path("public")).keys() {
        fs::File::open(book.path("public").join(path))
            .and_then(|file| file.set_modified(long_ago))
            .expect("the time of a file can be set");
    }
    let modified = book.modified();
    book.build();
    let again = book.modified();
    // The list of checksums is the one that says that the build came to its end.
    let changed: Vec<&String> =
        again.keys().filter(|path| modified.get(*path) != again.get(*path)).collect();
    assert_eq!(changed, Vec::<&String>::new());
}

#[test]
fn a_changed_page_is_the_only_file_that_is_new() {
    let book = BookOnDisk::new();
    book.build();
    let before = files(&book.path("public"));
    book.write(
        "content/ro/index.md",
        "+++\ntitle = \"Ro\"\nsummary = \"Et tema.\"\n+++\n\nNytt avsnitt.\n",
    );
    book.build();
    let after = files(&book.path("public"));
    let changed = after.keys().filter(|path| before.get(*path) != after.get(*path));
    // The search index has the new words, under a new version.
    let changed: Vec<&String> = changed.filter(|path| !path.starts_with("sok/")).collect();
    assert_eq!(changed, ["SHA256SUMS", "hele-boken.html", "ro/index.html"]);
}

#[test]
fn a_page_that_is_gone_from_the_book_is_gone_from_the_site() {
    let book = BookOnDisk::new();
    book.build();
    assert!(book.path("public/ro/arbeidsro/oppstart.html").is_file());
    fs::remove_file(book.path("content/ro/arbeidsro.md")).expect("the file is there");
    // Without the list of addresses nobody is promised anything.
    fs::remove_file(book.path("content/adresser.lock")).expect("the first build wrote it");
    book.build();
    assert!(!book.path("public/ro/arbeidsro.html").exists());
    assert!(!book.path("public/ro/arbeidsro").exists());
}

#[test]
fn what_the_host_has_put_into_the_site_is_kept() {
    let book = BookOnDisk::new();
    book.build();
    book.write("public/web.config", "<configuration/>");
    book.write("public/.well-known/security.txt", "Contact: mailto:post@skole.example\n");
    let said = book.build();
    assert!(said.contains("Beholdt 2 filer i ./public som ikke kommer fra handbok."), "{said}");
    let site = files(&book.path("public"));
    assert_eq!(site["web.config"], b"<configuration/>");
    assert!(site.contains_key(".well-known/security.txt"));
    book.build();
    assert!(files(&book.path("public")) == site);
}

/// A build that is killed leaves the folder that it was writing, beside the site.
#[test]
fn a_build_that_was_killed_is_cleaned_up_and_the_old_site_is_whole() {
    let book = BookOnDisk::new();
    book.build();
    let site = files(&book.path("public"));
    book.write(".handbok-drept/index.html", "halvferdig");
    book.write(".handbok-annen/index.html", "en bygging som holder på");
    assert!(files(&book.path("public")) == site);
    let a_while_ago = SystemTime::now() - Duration::from_secs(10);
    let open = |name| fs::File::open(book.path(name)).expect("the folder is there");
    let (killed, other) = (open(".handbok-drept"), open(".handbok-annen"));
    killed.set_modified(a_while_ago).expect("the time of a folder can be set");
    other.set_modified(a_while_ago).expect("the time of a folder can be set");
    // A build holds the folder that it writes.
    other.lock().expect("nobody holds it");
    drop(killed);
    book.build();
    assert!(files(&book.path("public")) == site);
    assert_eq!(book.leftovers(), [".handbok-annen"], "what may be at work is left alone");
}

/// Some pages have been written by the time that a template fails.
#[test]
fn a_template_that_fails_while_pages_are_written_leaves_the_old_site() {
    let book = BookOnDisk::new();
    book.build();
    let site = files(&book.path("public"));
    book.write("templates/task.html", "{{ page.tittel }}");
    let output = handbok(book.0.path(), &["build", "--output", "dypt/inne/ny"]);
    assert_eq!(exit_code(&output), 1);
    assert!(!book.path("dypt").exists());
    let output = handbok(book.0.path(), &["build"]);
    assert_eq!(exit_code(&output), 1);
    let said = stderr(&output);
    assert!(said.contains("templates/task.html:1:") && !said.contains("Kan ikke skrive"), "{said}");
    assert!(files(&book.path("public")) == site);
    assert_eq!(book.leftovers(), Vec::<String>::new());
}

#[test]
fn the_checksums_are_those_of_the_files() {
    use sha2::{Digest, Sha256};
    let book = BookOnDisk::new();
    book.build();
    let mut site = files(&book.path("public"));
    let list = site.remove("SHA256SUMS").expect("the list is there");
    // Its owners change it.
    site.remove("lokalt.js").expect("the file is there");
    let mut expected = String::new();
    for (path, bytes) in &site {
        let hex: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        expected += &format!("{hex}  {path}\n");
    }
    assert_eq!(String::from_utf8(list).expect("the list is UTF-8"), expected);
}

#[test]
fn a_folder_with_other_files_is_not_touched() {
    let book = BookOnDisk::new();
    book.write("public/notat.txt", "Ikke en side i håndboka.");
    let output = handbok(book.0.path(), &["build"]);
    assert_eq!(exit_code(&output), 2);
    assert_eq!(files(&book.path("public")).len(), 1);
    assert_eq!(book.leftovers(), Vec::<String>::new());
}
