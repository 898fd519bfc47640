//! Code blocks with colours from the style sheet: the library emits classes, never inline styles.

use std::sync::LazyLock;

use syntect::html::{ClassStyle, ClassedHTMLGenerator};
use syntect::parsing::SyntaxSet;
use syntect::util::LinesWithEndings;

use crate::render::escape;

// Loaded at the first code block: most books have none, and loading costs more than a page.
static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

/// Returns code as HTML. A language the library does not know gives plain text.
pub fn code(language: &str, text: &str) -> String {
    if language.is_empty() {
        return escape::escaped(text);
    }
    let Some(syntax) = SYNTAXES.find_syntax_by_token(language) else {
        return escape::escaped(text);
    };
    let style = ClassStyle::SpacedPrefixed { prefix: "code-" };
    let mut generator = ClassedHTMLGenerator::new_with_class_style(syntax, &SYNTAXES, style);
    for line in LinesWithEndings::from(text) {
        if generator.parse_html_for_line_which_includes_newline(line).is_err() {
            return escape::escaped(text);
        }
    }
    generator.finalize()
}
