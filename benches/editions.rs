//! How long do the books of many schools take, against one of them, and against the common book by itself?
//!
//! The handbook of this repository is built alone, then one school's book over it, and then a hundred schools' with three
//! additions each. The bars: at most 25 times the time of one school's, and at most 3 times its memory. Each build is a
//! process of its own, with folders that nobody has written to, and the medians are compared.
//!
//! The folders lie in memory where the machine has such a place. The bar is for the work that schools have in common, and they have no
//! files in common: a hundred sites are 29,000, and a disk takes from half a second to four for them, whoever writes.
//!
//! `cargo bench --bench editions` measures 100 schools; `cargo bench --bench editions -- 20` another number, and
//! `cargo bench --bench editions -- --disk` the disk as well.
#![allow(clippy::disallowed_methods, reason = "a bench reads, writes and measures time")]
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

mod figures;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use figures::{child, median, peak_mib};

/// A folder in memory, on Linux.
const MEMORY: &str = "/dev/shm";

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
    let with_disk = arguments.iter().any(|argument| argument == "--disk");
    let folder = match Path::new(MEMORY).is_dir() && !with_disk {
        true => tempfile::tempdir_in(MEMORY),
        false => tempfile::tempdir(),
    };
    let folder = folder.expect("a temporary folder can be made");
    println!("in {}", folder.path().parent().unwrap_or(folder.path()).display());
    let mut measured: [(Vec<f64>, f64); 3] = Default::default();
    for round in 0..ROUNDS {
        let common = folder.path().join(format!("common-{round}"));
        let one = folder.path().join(format!("one-{round}"));
        let all = folder.path().join(format!("all-{round}"));
        write_book(&common, 0);
        write_book(&one, 1);
        write_book(&all, schools);
        let books = [common, one.join(school_folder(0)), all];
        for ((seconds, peak), book) in measured.iter_mut().zip(books) {
            let figures = child(&["build".as_ref(), "--book".as_ref(), book.as_os_str()]);
            seconds.push(figures[0]);
            *peak = peak.max(figures[1]);
        }
    }
    let [common, one, all] = measured.map(|(seconds, peak)| (median(seconds), peak));
    println!("schools   common s   one s   all s   to common   to one   one MiB   all MiB   ratio");
    println!(
        "{schools:>7}   {:>8.3}   {:>5.3}   {:>5.2}   {:>9.1}   {:>6.1}   {:>7.0}   {:>7.0}   {:>5.2}",
        common.0,
        one.0,
        all.0,
        all.0 / common.0,
        all.0 / one.0,
        one.1,
        all.1,
        all.1 / one.1,
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
        let school_folder = school_folder(school);
        book.push_str(&format!("\n[[edition]]\nfolder = \"{school_folder}\"\n"));
        write_school(&folder.join(school_folder), school, &articles);
    }
    fs::write(folder.join("book.toml"), book).expect("a file can be written");
}

fn school_folder(school: usize) -> String {
    format!("skoler/skole-{school:03}")
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
