//! Who runs the site, and what does the law ask of them? `[host]` in `book.toml`.

use super::value;
use crate::diagnostics::{Report, codes};
use crate::parse::fields::Fields;
use crate::scaffold;
use crate::source::{Span, Spanned};

/// What the host must answer for: links and names that stand at the foot of every page.
#[derive(Debug, Clone, Default)]
pub struct Host {
    pub name: Option<String>,
    pub accessibility_statement: Option<String>,
    pub privacy: Option<String>,
    pub contact: Option<String>,
    pub editor: Option<String>,
    /// The e-mail address that readers write to about a page.
    pub feedback: Option<String>,
    /// Other sites that may show the pages in a frame, besides the host's own.
    pub frame_ancestors: Vec<String>,
}

/// Reads `[host]`, key by key over what the base says. What a new book proposes is no answer: such keys are reported, and
/// put among the `unfilled`.
pub fn read(
    mut fields: Fields,
    base: Option<&Host>,
    unfilled: &mut Vec<&'static str>,
    report: &mut Report,
) -> Host {
    let none = Host::default();
    let base = base.unwrap_or(&none);
    let or = |own: Option<String>, base: &Option<String>| own.or_else(|| base.clone());
    let mut string = |fields: &mut Fields, key: &'static str, report: &mut Report| {
        let slot = fields.string(key, report)?;
        if is_proposal(&slot.value) {
            report.push(codes::unfilled_host_slot(slot.span, key, &slot.value));
            unfilled.push(key);
            return None;
        }
        Some(slot)
    };
    let host = Host {
        name: or(value(string(&mut fields, "name", report)), &base.name),
        accessibility_statement: or(
            filled(string(&mut fields, "accessibility_statement", report)),
            &base.accessibility_statement,
        ),
        privacy: or(filled(string(&mut fields, "privacy", report)), &base.privacy),
        contact: or(value(string(&mut fields, "contact", report)), &base.contact),
        editor: or(filled(string(&mut fields, "editor", report)), &base.editor),
        feedback: or(
            fields.string("feedback", report).and_then(|address| mail_address(address, report)),
            &base.feedback,
        ),
        frame_ancestors: {
            let sites = fields.strings("frame_ancestors", report).into_iter();
            let own: Vec<String> = sites.filter_map(|site| frame_ancestor(site, report)).collect();
            if own.is_empty() { base.frame_ancestors.clone() } else { own }
        },
    };
    fields.finish(report);
    host
}

/// Returns a site that may show the pages in a frame, when it is one alone: it goes into a header as it is.
fn frame_ancestor(site: Spanned<String>, report: &mut Report) -> Option<String> {
    let written = site.value.trim();
    let host = written.strip_prefix("https://").map(|host| host.strip_prefix("*.").unwrap_or(host));
    let plain = |letter: char| letter.is_ascii_alphanumeric() || ".-:".contains(letter);
    if host.is_some_and(|host| host.contains('.') && host.chars().all(plain)) {
        return Some(written.to_owned());
    }
    report.push(codes::invalid_form(
        site.span,
        "frame_ancestors",
        written,
        "https://*.sharepoint.com",
    ));
    None
}

/// Says whether a value is one that a new book has, to be replaced: `https://…`, also with three dots for the one sign.
fn is_proposal(value: &str) -> bool {
    let value = value.trim();
    let address = value.strip_prefix("https://").unwrap_or(value);
    address.trim_matches(['.', '…']).is_empty()
        || scaffold::book::host_proposals().any(|one| one == value)
}

/// Warns of what the law asks of whoever runs a site and `[host]` has no answer to. What is `unfilled` has been told of.
pub fn check_duties(host: &Host, unfilled: &[&str], span: Span, report: &mut Report) {
    let duties = [
        ("accessibility_statement", &host.accessibility_statement),
        ("privacy", &host.privacy),
        ("editor", &host.editor),
    ];
    let empty: Vec<&str> = duties
        .iter()
        .filter(|(_, slot)| slot.is_none())
        .map(|(key, _)| *key)
        .filter(|key| !unfilled.contains(key))
        .collect();
    if !empty.is_empty() {
        report.push(codes::empty_host_slots(span, &empty));
    }
}

/// Returns what stands in a slot that is filled in.
fn filled(slot: Option<Spanned<String>>) -> Option<String> {
    value(slot).filter(|text| !text.trim().is_empty())
}

/// Returns an e-mail address, when it looks like one: a link to it is made of it.
fn mail_address(address: Spanned<String>, report: &mut Report) -> Option<String> {
    let written = address.value.trim();
    let plain = |part: &str| {
        !part.is_empty()
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || ".-_+".contains(letter))
    };
    match written.split_once('@') {
        Some((name, host)) if plain(name) && plain(host) && host.contains('.') => {
            Some(written.to_owned())
        }
        _ => {
            report.push(codes::invalid_form(address.span, "feedback", written, "post@skolen.no"));
            None
        }
    }
}
