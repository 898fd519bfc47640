//! How long do the books of many schools take, against the common book by itself?
//!
//! The handbook of this repository is built alone, and then with a hundred schools that have three additions each.
//! The bars: at most 25 times the time of one, and at most 3 times its memory. Each build is a process of its own,
//! with folders that nobody has written to, and the medians are compared.
//!
//! `cargo bench --bench editions` measures 100 schools; `cargo bench --bench editions -- 20` another number.
#![allow(clippy::disallowed_methods, reason = "a bench reads, writes and measures time")]
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

/// The program's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 5;
const SCHOOLS: usize = 100;
const ADDITIONS: usize = 3;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.first().is_some_and(|first| first == "build") {
        let start = Instant::now();
        let code = handbok::cli::run();
        println!("{} {}", start.elapsed().as_secs_f64(), peak_mib());
        return code;
    }
    let schools = arguments.iter().find_map(|argument| argument.parse().ok());
    let schools = schools.unwrap_or(SCHOOLS);
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let (mut ones, mut alls) = (Vec::new(), Vec::new());
    let mut peaks = [0.0f64; 2];
    for round in 0..ROUNDS {
        let (one, all) = (
            folder.path().join(format!("one-{round}")),
            folder.path().join(format!("all-{round}")),
        );
        write_book(&one, 0);
        write_book(&all, schools);
        let figures = child(&one);
        ones.push(figures[0]);
        peaks[0] = peaks[0].max(figures[1]);
        let figures = child(&all);
        alls.push(figures[0]);
        peaks[1] = peaks[1].max(figures[1]);
    }
    let (one, all) = (median(ones), median(alls));
    println!("schools   one s   all s   ratio   one MiB   all MiB   ratio");
    println!(
        "{schools:>7}   {one:>5.3}   {all:>5.2}   {:>5.1}   {:>7.0}   {:>7.0}   {:>5.2}",
        all / one,
        peaks[0],
        peaks[1],
        peaks[1] / peaks[0],
    );
    ExitCode::SUCCESS
}

/// Writes the handbook of this repository, and schools that build on it.
fn write_book(folder: &Path, schools: usize) {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut articles: Vec<PathBuf> = Vec::new();
    for entry in walkdir::WalkDir::new(repository.join("content")).sort_by_file_name() {
        let entry = entry.expect("the content can be read");
        let inner = entry.path().strip_prefix(repository).expect("the walk began there");
        let target = folder.join(inner);
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).expect("a folder can be made");
            continue;
        }
        fs::copy(entry.path(), target).expect("a file can be copied");
        let is_article = inner.iter().count() == 3
            && inner.extension().is_some_and(|extension| extension == "md")
            && !inner.ends_with("index.md")
            && !inner.starts_with("content/leselop");
        if is_article {
            articles.push(inner.strip_prefix("content").expect("it lies there").to_owned());
        }
    }
    let written = fs::read_to_string(repository.join("book.toml")).expect("the book has one");
    let mut book = written.replace("\nedition =", "\nedition_label =");
    for school in 0..schools {
        book.push_str(&format!("\n[[edition]]\nfolder = \"skoler/skole-{school:03}\"\n"));
        write_school(&folder.join(format!("skoler/skole-{school:03}")), school, &articles);
    }
    fs::write(folder.join("book.toml"), book).expect("a file can be written");
}

fn write_school(folder: &Path, school: usize, articles: &[PathBuf]) {
    let title = format!("Skole {school} sin håndbok");
    let book = format!(
        "base = \"../..\"\ntitle = \"{title}\"\n\n[local]\nname = \"Skole {school}\"\n\n\
         [host]\nname = \"Skole {school}\"\n"
    );
    for number in 0..ADDITIONS {
        let article = &articles[(school * ADDITIONS + number) % articles.len()];
        let file = folder.join("lokalt").join(article);
        let text = format!(
            "På vår skole har vi avtalt hvordan vi gjør dette i trinnteam {number}.\n\n\
             - Kontaktlæreren følger opp samme dag.\n- Vaktlaget møtes i rom {school}.\n\n\
             ## Hvem du spør\n\nRing kontoret, eller snakk med avdelingslederen på trinnet.\n"
        );
        fs::create_dir_all(file.parent().expect("it lies in a folder")).expect("it can be made");
        fs::write(file, text).expect("a file can be written");
    }
    fs::write(folder.join("book.toml"), book).expect("a file can be written");
}

/// Builds a book in a process of its own. Returns its seconds and its peak in MiB.
fn child(book: &Path) -> Vec<f64> {
    let own = std::env::current_exe().expect("a bench knows where it lies");
    let mut command = Command::new(own);
    command.arg("build").arg("--book").arg(book);
    let output = command.output().expect("the bench can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8_lossy(&output.stdout);
    printed.split_whitespace().map(|figure| figure.parse().expect("figures are numbers")).collect()
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Returns the most memory this process has held, in MiB, where the system tells; 0 elsewhere.
fn peak_mib() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kib: Option<f64> = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    kib.unwrap_or(0.0) / 1024.0
}
