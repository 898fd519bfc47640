//! Text → HTML text. The one place where signs are escaped outside of the templates, by the library they use.

use pulldown_cmark_escape::escape_html;

/// Adds text for use between tags and in quoted attributes.
pub fn push(out: &mut String, text: &str) {
    let _ = escape_html(out, text);
}

/// Returns text escaped.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push(&mut out, text);
    out
}
