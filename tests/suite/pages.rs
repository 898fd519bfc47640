//! What do the tests look at in a page of HTML? It is our own HTML, so a few patterns are enough.

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
    let opening = format!("{name}=\"");
    let found = page.match_indices(&opening).filter(|(at, _)| {
        // `href` is no `data-href`, and text is no element.
        page[..*at].ends_with(char::is_whitespace)
    });
    found
        .filter_map(|(at, _)| page[at + opening.len()..].split('"').next())
        .map(|value| value.replace("&amp;", "&"))
        .collect()
}

/// Returns the levels of the headings, in the order in which they stand.
pub fn heading_levels(page: &str) -> Vec<u8> {
    let tags = page.match_indices("<h").filter_map(|(at, _)| page.as_bytes().get(at + 2..at + 4));
    let levels = tags.filter(|tag| matches!(tag[0], b'1'..=b'6') && matches!(tag[1], b' ' | b'>'));
    levels.map(|tag| tag[0] - b'0').collect()
}
