//! How long does a build take against the least that any program would have to do?
//!
//! The floor (DESIGN § 7): read and parse all Markdown with pulldown-cmark in parallel, write as many
//! files with as many bytes, and index the same text with tantivy, a document for each heading. The build is the
//! program as editors start it. Both are processes of their own, measured in turn from their start to their end, in
//! fresh folders, and the medians are compared: machines are noisy, so the bars are ratios of one run.
//!
//! The floor is a plain program: it has the system's allocator, and none of what the program does to be fast.
//!
//! Nothing is removed before the last figure: ext4 keeps the number of a removed file unused for five seconds, and a
//! program that writes thousands of files in that time pays for the search through them.
//!
//! `cargo bench` measures 30, 1,000 and 10,000 articles; `cargo bench -- 30 1000` only those.
//! `cargo bench -- corpus 1000 FOLDER` writes the corpus itself, for other measurements.
#![allow(clippy::disallowed_methods, reason = "a bench reads, writes and measures time")]
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

mod corpus;
mod figures;
mod tantivy_alone;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use figures::median;
use rayon::prelude::*;
use wait4::Wait4;

/// The program, as `cargo bench` has built it.
const PROGRAM: &str = env!("CARGO_BIN_EXE_handbok");

fn main() {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["floor", folder, plan, output] => {
            floor(Path::new(folder), Path::new(plan), Path::new(output));
        }
        ["corpus", articles, folder] => {
            let articles = articles.parse().expect("the number of articles is a number");
            corpus::write(Path::new(folder), articles);
        }
        sizes => {
            let mut sizes: Vec<usize> = sizes.iter().filter_map(|size| size.parse().ok()).collect();
            if sizes.is_empty() {
                sizes = vec![30, 1_000, 10_000];
            }
            println!("articles   floor s   build s   ratio   again s   one s   pages   peak MiB");
            let folder = tempfile::tempdir().expect("a temporary folder can be made");
            for size in sizes {
                measure(size, &folder.path().join(size.to_string()));
            }
        }
    }
}

fn measure(articles: usize, folder: &Path) {
    let book = folder.join("book");
    corpus::write(&book, articles);
    // The first build of a book writes down its addresses, and shows what a site of it has.
    let first = folder.join("site");
    run(&mut build(&book, &first));
    let plan = folder.join("plan");
    let pages = write_plan(&first, &plan);
    let rounds = if articles >= 10_000 { 3 } else { 7 };
    let mut builds = Vec::new();
    let (mut agains, mut ones) = (Vec::new(), Vec::new());
    let mut floors = Vec::new();
    let mut peak = 0.0f64;
    for round in 0..rounds {
        let output = folder.join(format!("site-{round}"));
        let (seconds, mib) = run(&mut build(&book, &output));
        builds.push(seconds);
        peak = peak.max(mib);
        // Once more with nothing changed, and once with one article changed: the index is updated in place.
        agains.push(run(&mut build(&book, &output)).0);
        let article = book.join("content/tema-000/artikkel-00001.md");
        let written = fs::read_to_string(&article).expect("the corpus has this article");
        let (head, body) = written.split_once("+++\n\n").expect("a head ends so");
        let changed = body.replacen(". ", ". En ny setning om klasseledelse. ", 3);
        fs::write(&article, format!("{head}+++\n\n{changed}")).expect("the article can be changed");
        ones.push(run(&mut build(&book, &output)).0);
        fs::write(&article, written).expect("the article can be put back");
        let output = folder.join(format!("floor-{round}"));
        let mut floor = Command::new(std::env::current_exe().expect("a bench knows where it lies"));
        floors.push(run(floor.arg("floor").args([&book, &plan, &output])).0);
    }
    let (build, floor) = (median(builds), median(floors));
    println!(
        "{articles:>8}   {floor:>7.3}   {build:>7.3}   {:>5.2}   {:>7.3}   {:>5.3}   {pages:>5}   {peak:>8.0}",
        build / floor,
        median(agains),
        median(ones),
    );
}

/// Returns the command of an editor, with a search index of its own for each site.
fn build(book: &Path, output: &Path) -> Command {
    let mut command = Command::new(PROGRAM);
    command.arg("build").arg("--book").arg(book).arg("--output").arg(output);
    command.arg("--search-index").arg(output.with_extension("index"));
    command
}

/// Runs a program to its end. Returns how long it took, in seconds, and the most memory that it has held, in MiB.
fn run(command: &mut Command) -> (f64, f64) {
    let start = Instant::now();
    let child = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program can be started");
    let ended = child.wait4().expect("the program can be waited for");
    let seconds = start.elapsed().as_secs_f64();
    assert!(ended.status.success(), "{command:?}");
    (seconds, ended.rusage.maxrss as f64 / 1024.0 / 1024.0)
}

/// Writes down which files a site has and how long they are. Returns how many of them are pages.
fn write_plan(site: &Path, plan: &Path) -> usize {
    let mut lines = String::new();
    for entry in walkdir::WalkDir::new(site).sort_by_file_name().into_iter().flatten() {
        if entry.file_type().is_file() {
            let inner = entry.path().strip_prefix(site).expect("the walk began there");
            let length = entry.metadata().expect("the file is there").len();
            lines.push_str(&format!("{length} {}\n", inner.display()));
        }
    }
    let pages = lines.lines().filter(|line| line.ends_with(".html")).count();
    fs::write(plan, lines).expect("the plan can be written");
    pages
}

fn floor(folder: &Path, plan: &Path, output: &Path) {
    let paths: Vec<PathBuf> = walkdir::WalkDir::new(folder)
        .into_iter()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "md"))
        .map(walkdir::DirEntry::into_path)
        .collect();
    let events: usize = paths
        .par_iter()
        .map(|path| {
            let text = fs::read_to_string(path).expect("the corpus is UTF-8");
            pulldown_cmark::Parser::new_ext(&text, pulldown_cmark::Options::all()).count()
        })
        .sum();
    assert!(events > 0, "the corpus has text");
    let plan = fs::read_to_string(plan).expect("the plan was written");
    let files: Vec<(usize, &str)> = plan
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(length, path)| (length.parse().expect("a length is a number"), path))
        .collect();
    let mut folders: Vec<PathBuf> =
        files.iter().filter_map(|(_, path)| Some(output.join(path).parent()?.to_owned())).collect();
    folders.sort();
    folders.dedup();
    for folder in &folders {
        fs::create_dir_all(folder).expect("the folder can be made");
    }
    files.par_iter().for_each(|(length, path)| {
        fs::write(output.join(path), vec![b'x'; *length]).expect("the file can be written");
    });
    let texts: Vec<String> =
        paths.iter().map(|path| fs::read_to_string(path).expect("the corpus is UTF-8")).collect();
    let passages = texts.iter().flat_map(|text| text.split("\n#"));
    tantivy_alone::index(passages, &output.join("index"));
}
