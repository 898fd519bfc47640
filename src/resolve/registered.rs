//! What of the book's registers is meant by an address that does not name it letter for letter? `Begrep:rutine`,
//! `lov: opplaringslova/12-4`.

use crate::diagnostics::{Diagnostic, closest, codes};
use crate::model::id::{ProgrammeId, TermId, slug};
use crate::model::url::{REGISTERS, of_register};
use crate::resolve::links::LinkIndex;
use crate::source::Span;

/// Returns the address of what is meant, when a register has it.
pub fn meant(scheme: &str, written: &str, links: &LinkIndex) -> Option<String> {
    let nearest =
        |names: Vec<&str>| closest(&slug(written), names).first().map(|id| (*id).to_owned());
    let name = match scheme {
        "begrep:" => nearest(links.terms.iter().map(TermId::as_str).collect()),
        "program:" => nearest(links.programmes.iter().map(ProgrammeId::as_str).collect()),
        _ => {
            let reference = written.split_whitespace().collect::<String>();
            let is_there = links.law.has(&reference);
            is_there.then_some(reference).or_else(|| links.law.meant(written))
        }
    }?;
    Some(format!("{scheme}{name}"))
}

/// Tells of an address whose word before the colon is nearly that of a register: `Begrep:rutine`, `programmer:olweus`.
/// To a browser it would be a kind of address that it does not know.
pub fn near_scheme(written: &str, span: Span, links: &LinkIndex) -> Option<Diagnostic> {
    let address = match of_register(written) {
        Some((scheme, rest)) => {
            meant(scheme, rest, links).unwrap_or_else(|| format!("{scheme}{rest}"))
        }
        // Another word may be a kind of address that exists.
        None => {
            let (word, rest) = written.split_once(':')?;
            let scheme = closest(&format!("{word}:"), REGISTERS);
            meant(scheme.first()?, rest, links)?
        }
    };
    let source = links.text_of(span.file);
    let before = &source[..span.start as usize];
    // Behind the address there may be a title.
    let span = match source[span.range()].starts_with(written) {
        true => span.within(0..written.len()),
        false => span,
    };
    let is_bare = before.ends_with('<') && !before.ends_with("(<") && !address.starts_with("lov:");
    // Between angle brackets alone, the address itself would be what the reader sees.
    let (span, proposal) = match (is_bare, written.split_once(':')) {
        (true, Some((_, words))) => {
            let whole = Span::new(span.file, span.start as usize - 1..span.end as usize + 1);
            (whole, with_words(words, &address))
        }
        _ => (span, address),
    };
    Some(codes::address_of_register(span, written, &proposal))
}

/// Returns a link to what a register has, with the words that were written after the colon.
pub fn with_words(words: &str, address: &str) -> String {
    match address.starts_with("lov:") {
        true => format!("<{address}>"),
        false => format!("[{}]({address})", words.trim()),
    }
}
