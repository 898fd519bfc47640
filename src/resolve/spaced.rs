//! What was meant by an address with a space in it, now that it is known what there is.

use crate::diagnostics::{Code, Diagnostic, Report, closest, codes};
use crate::model::id::slug;
use crate::model::url::{Permalink, of_register};
use crate::resolve::links::{LinkIndex, join};
use crate::resolve::registered;

/// Goes through what parsing has said of addresses with spaces, so that nothing is proposed that is not there.
pub fn complete(links: &LinkIndex, report: &mut Report) {
    if !report.has(Code::SpaceInAddress) {
        return;
    }
    for page in &links.pages {
        report.amend(page.file, Code::SpaceInAddress, |fault| meant(fault, &page.path, links));
    }
}

fn meant(fault: &mut Diagnostic, from: &str, links: &LinkIndex) {
    let address = fault.arg_of("address").unwrap_or_default().to_owned();
    let proposal = match fault.help {
        "scheme" => {
            let Some((scheme, written)) = of_register(&address) else { return };
            registered::meant(scheme, written, links)
        }
        // A file.
        "help" => {
            let joined = fault.arg_of("proposal").unwrap_or_default().to_owned();
            let (path, place) = cut(&address);
            let (joined, anchor) = cut(&joined);
            // What stands with spaces is the words of the heading.
            let anchor = match place.strip_prefix('#').filter(|place| place.contains(' ')) {
                Some(words) => format!("#{}", slug(words)),
                None => anchor.to_owned(),
            };
            // The name of a file is proposed, and that has no place in it.
            fault.set_arg("proposal", joined);
            let is_there = |path: &str| {
                join(from, path).is_some_and(|full| {
                    links.page_at(&full).is_some() || links.files.contains_key(&full)
                })
            };
            if path.contains(char::is_whitespace) && is_there(path) {
                return;
            }
            let here = Permalink::new(from);
            let pages = links.pages.iter().map(|page| page.path.as_str());
            let known = pages.chain(links.files.keys().map(String::as_str));
            let mut known: Vec<String> =
                known.map(|path| here.link_to(&Permalink::new(path))).collect();
            known.sort_unstable();
            let names = known.iter().map(String::as_str);
            let found = match is_there(joined) {
                true => Some(joined),
                false => closest(joined, names).first().copied(),
            };
            found.map(|found| format!("{found}{anchor}"))
        }
        _ => return,
    };
    codes::space_in_address_of(fault, proposal.as_deref());
}

/// Cuts an address before the place on the page: `side.md`, `#ro`.
fn cut(address: &str) -> (&str, &str) {
    address.split_at(address.find('#').unwrap_or(address.len()))
}
