//! A page with nothing under its front matter: its title is in menus and lists, and who follows it finds nothing.

use super::Checked;
use crate::diagnostics::{Report, codes};

/// Reports each article and each page by itself that has no text. A topic lists its articles, and a path that has no
/// steps is an error of its own.
pub fn check(checked: &Checked, report: &mut Report) {
    let articles = checked.book.articles.iter().map(|article| &article.page);
    for page in articles.chain(&checked.book.pages) {
        if page.body.blocks.is_empty() {
            report.push(codes::empty_page(page.meta.span));
        }
    }
}
