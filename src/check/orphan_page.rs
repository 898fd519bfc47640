//! A page that nobody finds: nothing links to it and no list shows it.
//!
//! Topics, articles and reading paths stand in the book's own lists. What is left are the pages beside them.

use std::collections::BTreeSet;

use super::Checked;
use crate::diagnostics::{Report, codes};
use crate::model::block::Target;
use crate::model::url::Permalink;

/// Pages that every site links to from its foot, whether the book has words of its own for them or not.
const AT_THE_FOOT: [&str; 3] = ["metode.html", "personvern.html", "tilgjengelighet.html"];

/// Reports each page of its own that no other page links to.
pub fn check(checked: &Checked, report: &mut Report) {
    let mut linked: BTreeSet<&Permalink> = BTreeSet::new();
    for page in &checked.pages {
        for link in page.runs.iter().flat_map(|run| &run.links) {
            if let Target::Page { page: target, .. } = link.target
                && *target != page.page.permalink
            {
                linked.insert(target);
            }
        }
    }
    let steps = checked.book.paths.iter().flat_map(|path| &path.steps);
    linked.extend(steps.map(|step| &step.page));
    for page in &checked.book.pages {
        let at_the_foot = AT_THE_FOOT.contains(&page.permalink.as_str());
        if !at_the_foot
            && !linked.contains(&page.permalink)
            && !page.permalink.as_str().ends_with("/index.html")
        {
            report.push(codes::orphan_page(page.meta.span, &page.meta.title));
        }
    }
}
