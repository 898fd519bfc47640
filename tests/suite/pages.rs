//! What do the tests look at in a page of HTML? It is our own HTML, so a few patterns are enough.

use std::sync::LazyLock;

use regex::Regex;

/// Returns a page's `<main>` element; the head and what surrounds it belong to the theme.
pub fn main_of(page: &str) -> &str {
    let start = page.find("<main").expect("a page has a main element");
    let end = page.find("</main>").expect("a main element is closed") + "</main>".len();
    &page[start..end]
}

/// Returns what stands in `<div class="body">`.
pub fn body_of(page: &str) -> &str {
    const OPEN: &str = "<div class=\"body\">\n";
    let start = page.find(OPEN).expect("an article has a body") + OPEN.len();
    let mut depth = 1;
    let mut at = start;
    while depth > 0 {
        let next = page[at..].find("<").expect("the body is closed") + at;
        if page[next..].starts_with("<div") {
            depth += 1;
        } else if page[next..].starts_with("</div>") {
            depth -= 1;
        }
        at = next + 1;
    }
    &page[start..at - 1]
}

/// Writes the signs that nobody can see as entities, so that a golden file shows them.
pub fn with_visible_signs(html: &str) -> String {
    html.replace('\u{a0}', "&nbsp;").replace('\u{ad}', "&shy;")
}

/// Returns the values of an attribute, in the order in which they stand.
pub fn attribute(page: &str, name: &str) -> Vec<String> {
    let pattern =
        Regex::new(&format!(r#"\s{name}="([^"]*)""#)).expect("the pattern is well formed");
    let values = pattern.captures_iter(page).map(|found| found[1].replace("&amp;", "&"));
    values.collect()
}

/// Returns the levels of the headings, in the order in which they stand.
pub fn heading_levels(page: &str) -> Vec<u8> {
    static HEADING: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"<h([1-6])[ >]").expect("the pattern is well formed"));
    let levels = HEADING.captures_iter(page);
    levels.map(|found| found[1].parse().expect("the pattern takes digits alone")).collect()
}
