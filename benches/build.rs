//! How long does a build take against the least that any program would have to do?
//!
//! The floor (DESIGN § 7): read and parse all Markdown with pulldown-cmark in parallel, write as many
//! files with as many bytes, and index the same text with tantivy, a document for each heading. Both are measured
//! in turn in fresh processes and folders, and the medians are compared: machines are noisy, so the bars are ratios
//! of one run.
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
use std::time::Instant;

use figures::{child, median, peak_mib};
use handbok::config::Config;
use handbok::diagnostics::Report;
use handbok::{build, load, write};
use rayon::prelude::*;

/// The program's own; program and floor both use it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["child-build", folder, output] => child_build(Path::new(folder), Path::new(output)),
        ["child-floor", folder, plan, output] => {
            child_floor(Path::new(folder), Path::new(plan), Path::new(output));
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
    let rounds = if articles >= 10_000 { 3 } else { 7 };
    let plan = folder.join("plan");
    let mut builds = Vec::new();
    let (mut agains, mut ones) = (Vec::new(), Vec::new());
    let mut floors = Vec::new();
    let mut peak = 0.0f64;
    let mut pages = 0;
    for round in 0..rounds {
        let output = folder.join(format!("site-{round}"));
        let figures = child(&["child-build", text(&book), text(&output)]);
        builds.push(figures[0]);
        // Once more with nothing changed, and once with one article changed: the index is updated in place.
        agains.push(child(&["child-build", text(&book), text(&output)])[0]);
        let article = book.join("content/tema-000/artikkel-00001.md");
        let written = fs::read_to_string(&article).expect("the corpus has this article");
        fs::write(&article, written.replacen("\n\n", "\n\nEn ny setning om klasseledelse. ", 3))
            .expect("the article can be changed");
        ones.push(child(&["child-build", text(&book), text(&output)])[0]);
        fs::write(&article, written).expect("the article can be put back");
        peak = peak.max(figures[1]);
        pages = figures[2] as usize;
        if round == 0 {
            write_plan(&output, &plan);
        }
        let output = folder.join(format!("floor-{round}"));
        floors.push(child(&["child-floor", text(&book), text(&plan), text(&output)])[0]);
    }
    let (build, floor) = (median(builds), median(floors));
    println!(
        "{articles:>8}   {floor:>7.3}   {build:>7.3}   {:>5.2}   {:>7.3}   {:>5.3}   {pages:>5}   {peak:>8.0}",
        build / floor,
        median(agains),
        median(ones),
    );
}

fn text(path: &Path) -> &str {
    path.to_str().expect("temporary folders have plain names")
}

/// What the command does, without the terminal: load, build, write.
fn child_build(folder: &Path, output: &Path) {
    let start = Instant::now();
    let mut report = Report::default();
    let sources = load::book(folder, &mut report).expect("the corpus has a book.toml");
    let (id, file) = sources.find("book.toml").expect("the corpus has a book.toml");
    let config = Config::read(id, file, &mut report).expect("the corpus is well formed");
    let today = jiff::civil::date(2026, 8, 17);
    let built = build(&sources, &config, today, Some(&output.with_extension("index")), &mut report);
    assert!(!report.has_errors(), "the corpus has no faults");
    let built = built.expect("a book without faults is built");
    write::site(&built.site, &sources, output, folder).expect("the folder can be written");
    println!("{} {} {}", start.elapsed().as_secs_f64(), peak_mib(), built.site.pages);
}

/// Writes down which files a site has and how long they are.
fn write_plan(site: &Path, plan: &Path) {
    let mut lines = String::new();
    for entry in walkdir::WalkDir::new(site).sort_by_file_name().into_iter().flatten() {
        if entry.file_type().is_file() {
            let inner = entry.path().strip_prefix(site).expect("the walk began there");
            let length = entry.metadata().expect("the file is there").len();
            lines.push_str(&format!("{length} {}\n", inner.display()));
        }
    }
    fs::write(plan, lines).expect("the plan can be written");
}

fn child_floor(folder: &Path, plan: &Path, output: &Path) {
    let start = Instant::now();
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
    println!("{} {} {}", start.elapsed().as_secs_f64(), peak_mib(), files.len());
}
