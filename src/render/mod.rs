//! [`Book`] → files of the site. Rendering has no side effects but that each file is handed on: what a page needs is known before
//! it starts.

mod accessibility;
mod addresses;
mod body;
mod changes;
mod citation;
mod engine;
mod escape;
pub mod format;
mod frame;
mod highlight;
mod holes;
mod hosting;
mod html;
mod hyphens;
mod lists;
mod pages;
mod print;
mod registers;
mod search;
mod statics;
mod task_list;
mod tasks;
mod theme;
mod view;

use std::collections::BTreeSet;
use std::sync::Arc;

pub use frame::CONTENT_POLICY;
use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Report, Severity, codes};
use crate::hosting as host_files;
use crate::language::Language;
use crate::memory::Memo;
use crate::model::book::{Book, Page};
use crate::names;
use crate::output::{Content, OutputFile};
use crate::render::engine::Engine;
pub use crate::render::engine::{Compiled, Fault as TemplateFault};
use crate::render::holes::Hole;
pub use crate::render::theme::Theme;
pub use crate::render::view::BodyView;
use crate::render::view::PlaceView;
use crate::source::SourceTree;

/// Above this many articles, pages that grow with the book are split.
const SPLIT_ABOVE: usize = 300;

/// Says whether pages that grow with the book are split: the register by letter, the whole book and all tasks by
/// topic (DESIGN § 5).
fn is_split(book: &Book) -> bool {
    book.articles.len() > SPLIT_ABOVE
}

/// What every page is rendered with.
pub struct Renderer<'a> {
    pub book: &'a Book,
    engine: Engine,
    /// The parts of the frame that many pages have in common.
    fragments: Memo<(Hole, Language, PlaceView), Result<Arc<str>, Diagnostic>>,
    used_in: registers::UsedIn<'a>,
    theme: Arc<Theme>,
}

/// Renders all pages and hands each to `put` as soon as it is made. Returns what that gave, only when no template failed
/// and every system can have the names of the files.
pub fn pages<C: Send>(
    book: &Book,
    sources: &SourceTree,
    put: impl Fn(OutputFile) -> OutputFile<C> + Sync,
    report: &mut Report,
) -> Option<Vec<OutputFile<C>>> {
    let before = report.count(Severity::Error);
    let pages = Renderer::new(book, sources, report)?.all(put, report)?;
    check_names(&pages, report);
    (report.count(Severity::Error) == before).then_some(pages)
}

/// Reports files of the site that some systems cannot have, or not beside each other.
fn check_names<C>(files: &[OutputFile<C>], report: &mut Report) {
    for file in files {
        if let Some(name) = names::reserved(&file.path) {
            report.push(codes::reserved_name(&file.path, name));
        } else if let Some(proposal) = names::as_address(&file.path) {
            report.push(codes::unusable_static_name(&file.path, &proposal));
        }
    }
    for (path, other) in names::clashes(files.iter().map(|file| file.path.as_str())) {
        report.push(codes::names_clash(path, other));
    }
}

/// Renders what stands beside the site in a package: a page for whoever unpacks it, and settings for each kind of host.
pub fn companions(
    book: &Book,
    sources: &SourceTree,
    report: &mut Report,
) -> Option<Vec<OutputFile>> {
    let read_me = Renderer::new(book, sources, report)?.read_me();
    let report_all = |Faults(faults)| faults.into_iter().for_each(|fault| report.push(fault));
    let mut files = read_me.map_err(report_all).ok()?;
    files.extend(host_files::files(&book.config));
    Some(files)
}

/// A piece of work for one thread.
enum Job<'a> {
    Home,
    Topic(usize),
    /// An article and the pages of its tasks.
    Article(usize),
    Path(usize),
    Paths,
    Page(&'a Page),
    Method,
    Privacy,
    Accessibility,
    Tasks,
    Programmes,
    Terms,
    References,
    Law,
    Register,
    Search,
    WholeBook,
    WholeTopic(usize),
    NotFound,
    Redirects,
    News,
    Feed,
    Sitemap,
    HostGuide,
    SelfTest,
}

fn jobs(book: &Book) -> Vec<Job<'_>> {
    // The large ones first, so that no thread is left with one of them at the end.
    let mut jobs = vec![
        Job::WholeBook,
        Job::Register,
        Job::References,
        Job::Tasks,
        Job::Law,
        Job::Terms,
        Job::Programmes,
        Job::Home,
        Job::Paths,
        Job::Method,
        Job::Privacy,
        Job::Accessibility,
        Job::Search,
        Job::NotFound,
        Job::Redirects,
        Job::News,
        Job::Feed,
        Job::Sitemap,
        Job::HostGuide,
        Job::SelfTest,
    ];
    let topics = 0..book.topics.len();
    if is_split(book) {
        jobs.extend(topics.clone().map(Job::WholeTopic));
    }
    jobs.extend(topics.map(Job::Topic));
    jobs.extend((0..book.articles.len()).map(Job::Article));
    jobs.extend((0..book.paths.len()).map(Job::Path));
    let other = book.pages.iter().filter(|page| !pages::has_own_template(page));
    jobs.extend(other.map(Job::Page));
    jobs
}

impl Job<'_> {
    /// Says whether this is the work that makes the page an editor wrote for an address, or the page of one of its
    /// tasks.
    fn makes(&self, address: &str, book: &Book) -> bool {
        let is_at = |page: &Page| page.permalink.as_str() == address;
        match self {
            Job::Home => is_at(&book.home),
            Job::Topic(topic) => is_at(&book.topics[*topic].page),
            Job::Path(path) => is_at(&book.paths[*path].page),
            Job::Page(page) => is_at(page),
            Job::Article(article) => {
                let stem =
                    book.articles[*article].page.permalink.as_str().trim_end_matches(".html");
                address.strip_prefix(stem).is_some_and(|rest| rest.starts_with(['.', '/']))
            }
            _ => false,
        }
    }
}

/// The files of some pages, or what is left of them when they have been handed on.
type Rendered<C = Content> = Result<Vec<OutputFile<C>>, Faults>;

/// What is wrong with the templates of some pages.
pub struct Faults(Vec<Diagnostic>);

impl From<Diagnostic> for Faults {
    fn from(fault: Diagnostic) -> Faults {
        Faults(vec![fault])
    }
}

/// Says whether two faults are one, found on two pages: what each has instead may differ.
fn is_same(one: &Diagnostic, other: &Diagnostic) -> bool {
    let what =
        |fault: &Diagnostic| ["name", "reason"].map(|name| fault.arg_of(name).map(str::to_owned));
    one.code == other.code && one.place == other.place && what(one) == what(other)
}

/// Puts the files of several pages together. What is wrong with one does not hide what is wrong with another.
fn together<C>(pages: impl IntoIterator<Item = Rendered<C>>) -> Rendered<C> {
    let mut files = Vec::new();
    // One template fails on many pages in the same way: once is enough.
    let mut faults: Vec<Diagnostic> = Vec::new();
    for page in pages {
        match page {
            Ok(done) => files.extend(done),
            Err(Faults(found)) => {
                for fault in found {
                    if !faults.iter().any(|known| is_same(known, &fault)) {
                        faults.push(fault);
                    }
                }
            }
        }
    }
    if faults.is_empty() { Ok(files) } else { Err(Faults(faults)) }
}

impl<'a> Renderer<'a> {
    /// Makes ready for rendering. Returns nothing when a template cannot be read.
    pub fn new(book: &'a Book, sources: &SourceTree, report: &mut Report) -> Option<Renderer<'a>> {
        let language = book.config.language.spoken();
        let engine = Engine::new(&frame::book_view(book), language, sources, report)?;
        Some(Renderer {
            book,
            engine,
            fragments: Memo::default(),
            used_in: registers::UsedIn::new(book),
            theme: Theme::of(sources),
        })
    }

    /// Renders all pages, and hands them on as [`pages`] does. Returns what that gave, only when no template failed.
    pub fn all<C: Send>(
        &self,
        put: impl Fn(OutputFile) -> OutputFile<C> + Sync,
        report: &mut Report,
    ) -> Option<Vec<OutputFile<C>>> {
        let jobs = jobs(self.book);
        // One job at a time, so that no thread has a row of them left when the others are done.
        let one_by_one = jobs.par_iter().with_max_len(1);
        let put_all = |files: Vec<OutputFile>| files.into_iter().map(&put).collect();
        let rendered: Vec<Rendered<C>> = one_by_one.map(|job| self.run(job).map(put_all)).collect();
        match together(rendered) {
            Ok(mut files) => {
                files.extend(self.what_pages_show().into_iter().map(&put));
                Some(files)
            }
            Err(Faults(faults)) => {
                faults.into_iter().for_each(|fault| report.push(fault));
                None
            }
        }
    }

    /// Returns the files that are no pages: the theme's, the pictures, and what a school fills in for itself.
    fn what_pages_show(&self) -> Vec<OutputFile> {
        let mut files = self.theme.files.clone();
        files.push(host_files::local());
        files.extend(self.book.pictures.iter().map(|picture| OutputFile {
            path: picture.permalink.as_str().to_owned(),
            content: Content::Asset(picture.asset),
        }));
        files
    }

    /// Renders the pages at some addresses, with what they show, for those who have them open while the rest is
    /// made. Pages that the program makes by itself wait for the rest, and so does a template that fails.
    pub fn at(&self, addresses: &BTreeSet<String>) -> Vec<OutputFile> {
        let is_wanted = |job: &Job| addresses.iter().any(|address| job.makes(address, self.book));
        let jobs = jobs(self.book).into_iter().filter(is_wanted);
        let mut files: Vec<OutputFile> =
            jobs.filter_map(|job| self.run(&job).ok()).flatten().collect();
        if !files.is_empty() {
            files.extend(self.what_pages_show());
        }
        files
    }
}

impl Renderer<'_> {
    fn run(&self, job: &Job) -> Rendered {
        match job {
            Job::Home => self.home(),
            Job::Topic(topic) => self.topic(*topic),
            Job::Article(article) => self.article(*article),
            Job::Path(path) => self.path(*path),
            Job::Paths => self.paths(),
            Job::Page(page) => self.plain_page(page),
            Job::Method => self.method(),
            Job::Privacy => self.privacy(),
            Job::Accessibility => self.accessibility(),
            Job::Tasks => self.tasks(),
            Job::Programmes => self.programmes(),
            Job::Terms => self.terms(),
            Job::References => self.references(),
            Job::Law => self.law(),
            Job::Register => self.register(),
            Job::Search => self.search(),
            Job::WholeBook => self.whole_book(),
            Job::WholeTopic(topic) => self.whole_topic(*topic),
            Job::NotFound => self.not_found(),
            Job::Redirects => self.redirects(),
            Job::News => self.news(),
            Job::Feed => self.feed(),
            Job::Sitemap => self.sitemap(),
            Job::HostGuide => self.host_guide(),
            Job::SelfTest => self.self_test(),
        }
    }
}
