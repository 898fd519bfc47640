//! What all the tests need: folders, builds, and expected files that can be written anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use handbok::config::Config;
use handbok::diagnostics::{Code, Report};
use handbok::source::SourceTree;
use jiff::civil::Date;
use similar::TextDiff;

/// The day that counts as today in the tests, also as `SOURCE_DATE_EPOCH`.
pub const TODAY: Date = jiff::civil::date(2026, 8, 17);
pub const TODAY_EPOCH: &str = "1786924800";

/// The finished site: bytes by path.
pub type Site = BTreeMap<String, Vec<u8>>;

pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Says whether expected files are to be written instead of compared.
pub fn updating() -> bool {
    std::env::var_os("UPDATE_EXPECT").is_some_and(|value| value != "0")
}

/// Compares a text with what a file expects, or writes it there. Returns the difference as an error.
pub fn compare(file: &Path, found: &str) -> Result<(), String> {
    let expected = fs::read_to_string(file).unwrap_or_default();
    if expected == found {
        return Ok(());
    }
    if updating() {
        fs::write(file, found).expect("an expected file can be written");
        return Ok(());
    }
    Err(difference(&shown(file), &expected, found))
}

pub fn difference(name: &str, expected: &str, found: &str) -> String {
    let diff = TextDiff::from_lines(expected, found);
    let lines = diff.unified_diff().context_radius(2).header("expected", "found").to_string();
    format!("{name}:\n{lines}")
}

/// Fails with all that was found, when something was.
pub fn no_failures(failures: &[String]) {
    assert!(
        failures.is_empty(),
        "{}\n\n{} failed; UPDATE_EXPECT=1 writes what was found\n",
        failures.join("\n\n"),
        failures.len()
    );
}

/// Returns a path from the repository, with `/` between the parts.
pub fn shown(path: &Path) -> String {
    let inner = path.strip_prefix(repository()).unwrap_or(path);
    let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// Returns the folders in a folder, in the order of their names.
pub fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut folders: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

/// Returns the bytes of all files in a folder, by their path in it.
pub fn files(folder: &Path) -> Site {
    let mut files = Site::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.expect("the folder can be read");
        if entry.file_type().is_file() {
            let inner = entry.path().strip_prefix(folder).expect("the walk began there");
            let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy()).collect();
            files.insert(parts.join("/"), fs::read(entry.path()).expect("the file can be read"));
        }
    }
    files
}

pub fn write_files(folder: &Path, files: &Site) {
    for (path, bytes) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a file lies in a folder"))
            .expect("a temporary folder can be filled");
        fs::write(path, bytes).expect("a temporary folder can be filled");
    }
}

/// Copies a folder to another place.
pub fn copy(from: &Path, to: &Path) {
    write_files(to, &files(from));
}

pub fn temporary_folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder can be made")
}

/// A book that was read from disk.
pub struct LoadedBook {
    pub sources: SourceTree,
    pub config: Config,
    pub report: Report,
}

pub fn load(folder: &Path) -> LoadedBook {
    let mut report = Report::default();
    let sources = handbok::load::book(folder, &mut report).expect("the book has a book.toml");
    let config =
        handbok::read_config(&sources, None, &mut report).expect("book.toml has no faults");
    LoadedBook { sources, config, report }
}

/// Builds the book in a folder with this many threads, in memory. Fails when anything is wrong with it.
pub fn build(folder: &Path, today: Date, threads: usize) -> Site {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    pool.expect("threads can be started").install(|| {
        let LoadedBook { sources, config, mut report } = load(folder);
        let built = handbok::build(&sources, &config, today, None, &mut report);
        let said = handbok::diagnostics::render::report(
            &report,
            &sources,
            handbok::language::Language::Nb,
        );
        // A copy that nobody hosts has not filled in what a host must.
        let mut found = report.sorted(&sources).into_iter();
        let is_faultless = found.all(|one| one.code == Code::EmptyHostSlots);
        assert!(is_faultless, "{} is not a faultless book:\n{said}", shown(folder));
        let site = built.expect("a book without faults is built").site;
        let files = site.files().iter();
        files.map(|file| (file.path.clone(), file.bytes(&sources).to_vec())).collect()
    })
}

/// Runs the program in a folder, on the day of the tests.
pub fn handbok(folder: &Path, arguments: &[&str]) -> Output {
    handbok_with(folder, arguments, &[])
}

/// Runs the program with more variables in its environment.
pub fn handbok_with(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_handbok"));
    command.current_dir(folder).args(arguments).env("SOURCE_DATE_EPOCH", TODAY_EPOCH);
    // The language of the machine that the tests run on is nobody's business.
    command.env("LC_ALL", "C").envs(variables.iter().copied());
    command.output().expect("the program can be run")
}

pub fn exit_code(output: &Output) -> i32 {
    output.status.code().expect("the program was not stopped by a signal")
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("the program writes UTF-8")
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("the program writes UTF-8")
}
