//! What stands in a new file? Templates with comments that say what each field is for, and where in the book
//! they go. Nothing is written here.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use crate::config::Config;
use crate::diagnostics::closest;
use crate::language::Language;
use crate::model::book::Page;
use crate::model::id::slug;
use crate::source::SourceTree;

pub mod book;

/// A file of the book and what it is to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// From the book's folder, with `/` between the parts.
    pub path: String,
    pub text: String,
}

/// What an editor says of a new page. A summary that is not given is one that asks to be written.
pub struct NewPage<'a> {
    pub title: &'a str,
    pub summary: Option<&'a str>,
    pub config: &'a Config,
    pub sources: &'a SourceTree,
}

/// Pages of one kind lie this far apart in weight, so that another fits in between.
const STEP: i64 = 10;

struct Templates {
    article: &'static str,
    topic: &'static str,
    path: &'static str,
    task: &'static str,
    /// Stands where a summary is to be written.
    summary: &'static str,
}

const NB: Templates = Templates {
    article: include_str!("nb/article.md"),
    topic: include_str!("nb/topic.md"),
    path: include_str!("nb/path.md"),
    task: include_str!("nb/task.md"),
    summary: "Skriv her hva leseren får ut av siden.",
};

const NN: Templates = Templates {
    article: include_str!("nn/article.md"),
    topic: include_str!("nn/topic.md"),
    path: include_str!("nn/path.md"),
    task: include_str!("nn/task.md"),
    summary: "Skriv her kva lesaren får ut av sida.",
};

fn templates(config: &Config) -> &'static Templates {
    if config.language.spoken() == Language::Nn { &NN } else { &NB }
}

/// The sentences of the templates that are there to be replaced.
static PLACEHOLDERS: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let all = [&NB, &NN].into_iter().flat_map(|templates| {
        let Templates { article, topic, path, task, summary: _ } = *templates;
        [article, topic, path, task].into_iter().flat_map(|template| {
            let (_, body) = template.rsplit_once("+++\n").unwrap_or(("", template));
            body.lines().map(bare).filter(|words| is_placeholder(words))
        })
    });
    all.collect()
});

/// Returns where such sentences stand in the text of a page, in order.
pub fn placeholders_in(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut offset = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = offset;
        offset += line.len();
        let line = line.trim_end();
        let words = bare(line);
        // What is taken from a line is taken from its beginning.
        let end = start + line.len();
        PLACEHOLDERS.contains(words).then(|| end - words.len()..end)
    })
}

/// Says whether a summary is the one that stands where one is to be written.
pub fn is_placeholder_summary(summary: &str) -> bool {
    [&NB, &NN].iter().any(|templates| templates.summary == summary.trim())
}

/// Says whether a page has text that asks to be replaced. Nobody has been shown such a page, or should have.
pub fn is_unwritten(page: &Page, sources: &SourceTree) -> bool {
    is_placeholder_summary(&page.meta.summary)
        || placeholders_in(&sources.file(page.file).text).next().is_some()
}

/// Returns the words of a line, without the signs of Markdown and the name of the field that they fill in.
fn bare(line: &str) -> &str {
    let words = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let words = words.trim_start_matches(['-', '.', ' ']);
    // Most lines have no star at all, and one is looked for faster than all that parts a field from its name.
    if !words.contains('*') {
        return words;
    }
    words.split_once(":** ").map_or(words, |(_, field)| field)
}

/// Says whether words of a template ask for something. Headings, and lines that are filled in, do not; and the questions of
/// a task, and its time, are as good as any others.
fn is_placeholder(words: &str) -> bool {
    let is_text = words.contains(' ') && !words.starts_with('#') && !words.ends_with('?');
    is_text && !words.contains('{') && !words.starts_with("30")
}

/// Returns an article in a topic's folder.
pub fn article(page: &NewPage, topic: &str, today: Date) -> NewFile {
    let folder = format!("content/{topic}/");
    let text = filled(templates(page.config).article, page, &folder)
        .replace("{today}", &today.to_string());
    NewFile { path: format!("{folder}{}.md", slug(page.title)), text }
}

/// Returns the page of a topic in a folder of its own.
pub fn topic(page: &NewPage) -> NewFile {
    let text = filled(templates(page.config).topic, page, "content/");
    NewFile { path: format!("content/{}/index.md", slug(page.title)), text }
}

/// Returns a reading path whose first step is the article at a path of the book, with its title.
pub fn path(page: &NewPage, step: &str, step_title: &str) -> NewFile {
    let folder = "content/leselop/";
    let step = step.strip_prefix("content/").unwrap_or(step);
    let text = filled(templates(page.config).path, page, folder)
        .replace("{step}", &format!("../{step}"))
        .replace("{step_title}", &step_title.replace(['[', ']'], ""));
    NewFile { path: format!("{folder}{}.md", slug(page.title)), text }
}

/// Returns the text of an article with a new task in its part for tasks, which it gets when it has none.
pub fn with_task(article: &str, title: &str, minutes: u32, config: &Config) -> String {
    let task = templates(config)
        .task
        .replace("{heading}", title)
        .replace("{id}", &slug(title))
        .replace("{minutes}", &minutes.to_string());
    let words = crate::texts::get(config.language.spoken(), "part-tasks");
    let headings: Vec<&str> = crate::texts::alternatives(&words).collect();
    let mut offset = 0;
    let mut inside = false;
    let mut in_code = false;
    for line in article.split_inclusive('\n') {
        let trimmed = line.trim_end();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            in_code = !in_code;
        }
        let heading = if in_code { None } else { trimmed.strip_prefix("## ") };
        if let Some(heading) = heading {
            if inside {
                // Before the part that follows.
                return format!("{}{task}\n{}", &article[..offset], &article[offset..]);
            }
            let words = heading.split('{').next().unwrap_or(heading).trim();
            inside = headings.contains(&words) || heading.contains(".oppgaver");
        }
        offset += line.len();
    }
    let article = article.trim_end();
    if inside {
        return format!("{article}\n\n{task}");
    }
    format!("{article}\n\n## {}\n\n{task}", headings[0])
}

/// Returns an entry of the glossary.
pub fn term(name: &str, other_name: Option<&str>, definition: &str, config: &Config) -> String {
    let other = other_name.unwrap_or(name);
    let (nb, nn) =
        if config.language.spoken() == Language::Nn { (other, name) } else { (name, other) };
    format!(
        "[[terms]]\nid = {}\nnb = {}\nnn = {}\ndefinition = {}\n\
         # Andre ord for det samme: aliases = [\"ord\"]. Ord som bør unngås: former = [\"gammelt ord\"].\n",
        quoted(&slug(name)),
        quoted(nb),
        quoted(nn),
        quoted(definition)
    )
}

/// Puts an entry after what a register has.
pub fn appended(register: &str, entry: &str) -> String {
    let register = register.trim_end();
    let entry = entry.trim();
    if register.is_empty() { format!("{entry}\n") } else { format!("{register}\n\n{entry}\n") }
}

/// Returns the topics of a book: the folders that have a page of their own.
pub fn topics(sources: &SourceTree) -> Vec<&str> {
    let folders = sources.files.iter().filter_map(|file| {
        let folder = file.path.strip_prefix("content/")?.strip_suffix("/index.md")?;
        (!folder.contains('/') && folder != crate::parse::PATHS_FOLDER).then_some(folder)
    });
    folders.collect()
}

/// Returns the articles that may be meant by a name, as `topic/article`: those whose file or title it is, in whatever
/// topic, or else those most like it.
pub fn articles_like<'a>(name: &str, sources: &'a SourceTree) -> Vec<&'a str> {
    let articles = sources.files.iter().filter_map(|file| {
        let article = file.path.strip_prefix("content/")?.strip_suffix(".md")?;
        let (folder, file) = article.rsplit_once('/')?;
        (folder != crate::parse::PATHS_FOLDER && file != "index").then_some(article)
    });
    let articles: Vec<&str> = articles.collect();
    let file_of = |path: &str| slug(path.rsplit('/').next().unwrap_or(path));
    let meant = file_of(name);
    let same: Vec<&str> =
        articles.iter().copied().filter(|article| file_of(article) == meant).collect();
    if !same.is_empty() {
        return same;
    }
    let files: BTreeSet<String> = articles.iter().map(|article| file_of(article)).collect();
    let near = closest(&meant, files.iter().map(String::as_str));
    articles.into_iter().filter(|article| near.contains(&file_of(article).as_str())).collect()
}

fn filled(template: &str, page: &NewPage, folder: &str) -> String {
    let spoken = page.config.language.spoken();
    let roles: Vec<&str> = page.config.roles.iter().map(|role| role.name(spoken)).collect();
    let summary = page.summary.unwrap_or(templates(page.config).summary);
    template
        .replace("{weight}", &next_weight(page.sources, folder).to_string())
        .replace("{roles}", &roles.join(", "))
        .replace("{first_role}", &roles.first().map(|role| quoted(role)).unwrap_or_default())
        .replace("{title}", &quoted(page.title.trim()))
        .replace("{summary}", &quoted(summary.trim()))
}

/// Returns a weight after those of the pages in a folder; of the topics when it is the folder of all of them.
fn next_weight(sources: &SourceTree, folder: &str) -> i64 {
    let is_beside = |path: &str| {
        path.strip_prefix(folder).is_some_and(|inner| match folder {
            "content/" => inner.split_once('/').is_some_and(|(_, name)| name == "index.md"),
            _ => inner.ends_with(".md") && inner != "index.md",
        })
    };
    let weights = sources.files.iter().filter(|file| is_beside(&file.path)).filter_map(|file| {
        let line = file.text.lines().take(60).find(|line| line.starts_with("weight"))?;
        line.split_once('=')?.1.trim().parse::<i64>().ok()
    });
    weights.max().map_or(STEP, |highest| highest + STEP)
}

/// Returns a text as a TOML string.
pub fn quoted(text: &str) -> String {
    let inner: String = text
        .chars()
        .map(|letter| match letter {
            '"' => "\\\"".to_owned(),
            '\\' => "\\\\".to_owned(),
            letter if letter.is_control() => " ".to_owned(),
            letter => letter.to_string(),
        })
        .collect();
    format!("\"{inner}\"")
}
