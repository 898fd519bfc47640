//! A finished page → what matters when it is compared. Pages are our own, of this version or another, so their form is
//! known: attributes in double quotes, one `<main>`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use crate::model::url::Permalink;

/// A page of a site.
#[derive(Debug)]
pub struct Page {
    /// What kind it says it is.
    kind: String,
    pub title: String,
    /// What stands in its `<main>`.
    pub all: String,
    /// How much of that is its own words: the rest lists other pages, and changes with them.
    own: usize,
    /// The places in its text that can be linked to.
    pub anchors: BTreeSet<String>,
    /// Where it sends its readers, when it is no more than that.
    pub leads_to: Option<String>,
}

/// Kinds of page that hold words of their own. The rest is made from them.
const WRITTEN: [&str; 6] = ["home", "topic", "article", "path", "page", "task"];
/// Kinds whose places are linked to, besides.
const WITH_PLACES: [&str; 4] = ["terms", "programmes", "law", "references"];

impl Page {
    pub fn read(url: &str, bytes: &[u8]) -> Page {
        let html = String::from_utf8_lossy(bytes);
        let kind = between(&html, "<body data-page=\"", "\"").unwrap_or_default().to_owned();
        let text = between(&html, "<main", "</main>").unwrap_or_default().to_owned();
        let leads_to = between(&html, "http-equiv=\"refresh\" content=\"0; url=", "\"")
            .and_then(|target| resolved(url, target));
        let title = between(&text, "<h1>", "</h1>")
            .or_else(|| between(&html, "<title>", "</title>"))
            .map(plain)
            .unwrap_or_default();
        let own = end_of_body(&text);
        let mut page = Page { kind, title, all: text, own, anchors: BTreeSet::new(), leads_to };
        if page.leads_to.is_none()
            && (page.is_written() || WITH_PLACES.contains(&page.kind.as_str()))
        {
            page.anchors = anchors(page.words());
        }
        page
    }

    /// Returns the part of the page that is its own.
    pub fn words(&self) -> &str {
        &self.all[..self.own]
    }

    /// Says whether editors wrote the page.
    pub fn is_written(&self) -> bool {
        WRITTEN.contains(&self.kind.as_str())
    }
}

/// Returns the places in the body of a page. What the theme puts around it comes and goes with the text.
fn anchors(text: &str) -> BTreeSet<String> {
    static ID: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"\sid="([^"]+)""#).expect("the pattern is well formed"));
    let body = text.split_once("<div class=\"body\">").map_or(text, |(_, body)| body);
    let ids = ID.captures_iter(body).map(|found| found[1].to_owned());
    ids.filter(|id| id != "hovedinnhold").collect()
}

/// Returns where the body of a page ends; a page without one is all its own.
fn end_of_body(text: &str) -> usize {
    static DIV: LazyLock<Regex> =
        LazyLock::new(|| Regex::new("<div[ >]|</div>").expect("the pattern is well formed"));
    let Some(start) = text.find("<div class=\"body\">") else { return text.len() };
    let mut depth = 0;
    for tag in DIV.find_iter(&text[start..]) {
        if tag.as_str() == "</div>" {
            depth -= 1;
        } else {
            depth += 1;
        }
        if depth == 0 {
            return start + tag.end();
        }
    }
    text.len()
}

/// Returns the address that a relative one leads to from a page, when that is in the site.
fn resolved(from: &str, target: &str) -> Option<String> {
    let target = target.split(['#', '?']).next()?;
    if target.contains(':') || target.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            ".." => drop(parts.pop()?),
            "." => {}
            part => parts.push(part),
        }
    }
    Some(Permalink::new(parts.join("/")).to_string())
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    Some(rest.split_once(after)?.0)
}

/// Returns the words of a piece of HTML.
fn plain(html: &str) -> String {
    static TAG: LazyLock<Regex> =
        LazyLock::new(|| Regex::new("<[^>]*>").expect("the pattern is well formed"));
    let text = TAG.replace_all(html, "").replace('\u{ad}', "").replace('\u{a0}', " ");
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#39;", "'").replace("&#x27;", "'").replace("&amp;", "&").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_tells_its_title_its_places_and_where_it_leads() {
        let html = "<body data-page=\"article\"><main id=\"hovedinnhold\"><h1>Ar\u{ad}beids<wbr>ro &amp; ro</h1>\
            <nav id=\"innhold\"></nav><div class=\"body\"><div><h2 id=\"a\">A</h2></div></div><div class=\"back-matter\"><h2 id=\"b\">B</h2></div></main>";
        let page = Page::read("ro/a.html", html.as_bytes());
        assert_eq!(page.title, "Arbeidsro & ro");
        assert_eq!(page.anchors, BTreeSet::from(["a".to_owned()]));
        assert!(page.is_written() && page.leads_to.is_none());
        assert!(page.words().ends_with("</h2></div></div>"), "{}", page.words());
    }

    #[test]
    fn an_address_out_of_the_site_is_none() {
        assert_eq!(resolved("ro/a.html", "../b.html#c").as_deref(), Some("b.html"));
        assert_eq!(resolved("a.html", "../b.html"), None);
        assert_eq!(resolved("a.html", "https://skole.example/b.html"), None);
    }
}
