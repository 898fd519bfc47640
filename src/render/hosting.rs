//! The pages for those who host the site: how to put it in place, how to see that it works there, and what stands
//! beside it in a package.

use std::sync::LazyLock;

use serde::Serialize;

use crate::config::Config;
use crate::diagnostics::Report;
use crate::hosting::READ_ME;
use crate::hosting::rules::Rules;
use crate::language::ContentLanguage;
use crate::model::block::{Inline, visit_each_in};
use crate::model::book::{Book, Page};
use crate::model::url::Permalink;
use crate::render::frame::Frame;
use crate::render::html::Setting;
use crate::render::view::{BodyView, ContentsView};
use crate::render::{Rendered, Renderer, body};
use crate::source::{SourceFile, SourceTree};
use crate::texts;

pub const HOST_GUIDE: &str = "it-avdelingen.html";
pub const SELF_TEST: &str = "selvtest.html";

/// The guide is a page of `docs/`, and at the same time a book of that one page: so it is read as all pages are.
static GUIDE: LazyLock<Book> = LazyLock::new(|| {
    let written = include_str!("../../docs/it-avdelingen.md");
    let (title, text) = written
        .strip_prefix("# ")
        .and_then(|written| written.split_once("\n\n"))
        .expect("the guide begins with its title");
    let (summary, text) = text.split_once("\n\n").expect("a summary follows the title");
    let summary = summary.replace('\n', " ");
    let page = format!("+++\ntitle = '''{title}'''\nsummary = '''{summary}'''\n+++\n\n{text}");
    let file = |path: &str, text: String| SourceFile {
        path: path.to_owned(),
        text,
        ..SourceFile::default()
    };
    let files = vec![
        file("book.toml", "title = \"handbok\"\nlanguage = \"nb\"\n".to_owned()),
        file("content/index.md", page),
    ];
    // The books of many schools each show it.
    let memory = Some(std::sync::Arc::default());
    let sources = SourceTree { files, memory, ..SourceTree::default() };
    let mut report = Report::default();
    let config = crate::read_config(&sources, None, &mut report);
    let book = config
        .and_then(|config| crate::book(&sources, &config, jiff::civil::Date::ZERO, &mut report));
    book.expect("a test keeps the guide without faults")
});

#[derive(Serialize)]
struct GuideView {
    contents: Vec<ContentsView>,
    body: BodyView,
}

/// What the page that tests itself asks for.
#[derive(Serialize)]
struct SelfTestView {
    tests: Vec<TestView>,
    /// A question that the search must find an answer to, with its page.
    query: String,
    expected_url: String,
    expected_title: String,
    /// The policy as the host files have it.
    policy: String,
}

#[derive(Serialize)]
struct TestView {
    id: &'static str,
    title: String,
    /// What is tried.
    what: String,
    /// What to ask for when it does not work.
    ask: String,
    /// Why it may not concern this place, and what is then said.
    none: Option<String>,
    /// What is said when it works, but could be better.
    advice: Option<String>,
}

/// What is tried, in the order of the page; whether it can be of no concern; and whether it can be half right.
const TESTS: [(&str, bool, bool); 9] = [
    ("scripts", false, false),
    ("styles", false, false),
    ("images", false, false),
    ("charset", false, false),
    ("search", false, false),
    ("local", false, false),
    ("storage", false, false),
    ("missing", true, true),
    ("policy", true, true),
];

impl Renderer<'_> {
    /// Renders the guide for those who host the site. It is written in bokmål, whatever the book's language.
    pub fn host_guide(&self) -> Rendered {
        let permalink = Permalink::new(HOST_GUIDE);
        let page = &GUIDE.home;
        let written = Setting::page(&GUIDE, &permalink, ContentLanguage::Nb);
        let view = GuideView {
            contents: body::contents(&page.body.blocks, written),
            body: body::of(page, &[], written),
        };
        let here = Setting::page(self.book, &permalink, ContentLanguage::Nb);
        let frame = self.generated_frame(
            here,
            "host-guide.html",
            "host-guide",
            &page.meta.title,
            &page.meta.summary,
        );
        Ok(vec![self.file(frame, &view)?])
    }

    pub fn self_test(&self) -> Rendered {
        let permalink = Permalink::new(SELF_TEST);
        let here = self.generated(&permalink);
        let spoken = here.spoken();
        let (query, page) = known_answer(self.book);
        let word = |key: String| texts::get(spoken, &key);
        let tests = TESTS.iter().map(|(id, can_be_none, can_be_better)| TestView {
            id,
            title: word(format!("selftest-{id}")),
            what: word(format!("selftest-{id}-what")),
            ask: word(format!("selftest-{id}-ask")),
            none: can_be_none.then(|| word(format!("selftest-{id}-none"))),
            advice: can_be_better.then(|| word(format!("selftest-{id}-advice"))),
        });
        let view = SelfTestView {
            tests: tests.collect(),
            query,
            expected_url: page.permalink.to_string(),
            expected_title: page.meta.title.clone(),
            policy: policy(&self.book.config),
        };
        let title = texts::get(spoken, "selftest");
        let summary = texts::get(spoken, "selftest-summary");
        let frame = self.generated_frame(here, "self-test.html", "self-test", &title, &summary);
        Ok(vec![self.file(frame, &view)?])
    }

    /// Renders the page for whoever unpacks a package.
    pub fn read_me(&self) -> Rendered {
        let permalink = Permalink::new(READ_ME);
        let here = self.generated(&permalink);
        let title = texts::get(here.spoken(), "readme");
        let summary = texts::get(here.spoken(), "readme-summary");
        let frame: Frame = self.generated_frame(here, "read-me.html", "read-me", &title, &summary);
        Ok(vec![self.file(frame, &())?])
    }
}

/// Returns the policy that the host files send.
fn policy(config: &Config) -> String {
    let mut headers = Rules::of(config).headers.into_iter();
    let policy = headers.find(|header| header.name == "Content-Security-Policy");
    policy.expect("the description has the policy").value
}

/// Returns words of the book with an æ, ø or å in them, and the page that they must find: a title if one has such a
/// letter, else a word of a text. A book without any is asked for the title of a page.
fn known_answer(book: &Book) -> (String, &Page) {
    let pages = || {
        let articles = book.articles.iter().map(|article| &article.page);
        articles.chain(book.topics.iter().map(|topic| &topic.page)).chain([&book.home])
    };
    let has_letter = |text: &str| text.to_lowercase().contains(['æ', 'ø', 'å']);
    let title = pages().find(|page| has_letter(&page.meta.title));
    if let Some(page) = title {
        return (page.meta.title.clone(), page);
    }
    let word = pages().find_map(|page| {
        let word = words(page).into_iter().find(|word| word.len() > 5 && has_letter(word))?;
        Some((word, page))
    });
    word.unwrap_or_else(|| {
        let page = pages().next().expect("a book has a front page");
        (page.meta.title.clone(), page)
    })
}

/// Returns the words of a page's running text.
fn words(page: &Page) -> Vec<String> {
    let mut words = Vec::new();
    visit_each_in(&page.body.blocks, &mut |inline| {
        if let Inline::Text(text) = inline {
            let all = text.value.split(|letter: char| !letter.is_alphabetic());
            words.extend(all.filter(|word| !word.is_empty()).map(str::to_owned));
        }
    });
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guide_is_read_without_faults() {
        assert!(GUIDE.home.body.words > 300);
        assert_eq!(GUIDE.home.meta.title, "Til IT-avdelingen");
    }
}
