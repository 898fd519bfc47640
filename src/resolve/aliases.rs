//! Which old address does an alias name? It is counted from the root of the site, as the site itself would write it.

use crate::diagnostics::{Report, codes};
use crate::model::id::slug;
use crate::model::url::Permalink;
use crate::resolve::{links, order};
use crate::source::Spanned;

/// Reads an old address of the page whose file lies at `page`: slugs, `/` between, `.html` at the end.
pub fn permalink(
    alias: &Spanned<String>,
    page: &str,
    base_url: Option<&str>,
    report: &mut Report,
) -> Option<Permalink> {
    let (span, written) = (alias.span, alias.value.as_str());
    let path = match base_url.and_then(|base| below(written, base)) {
        Some(path) => path,
        None if is_on_the_web(written) => {
            report.push(codes::web_address_as_alias(span, written));
            return None;
        }
        None => written,
    };
    let (path, place) = path.split_once('#').unwrap_or((path, ""));
    let path = path.split('?').next().unwrap_or_default();
    let meant = address_of(path, page);
    match meant {
        Some(address) if address == written => return Some(Permalink::new(address)),
        Some(address) if !place.is_empty() => {
            report.push(codes::place_as_alias(span, written, &address));
        }
        Some(address) => report.push(codes::unusable_address(span, written, &address)),
        None => report.push(codes::web_address_as_alias(span, written)),
    }
    None
}

/// Returns the address that a path means, also when it is the path of a file or of a folder.
fn address_of(path: &str, page: &str) -> Option<String> {
    let path = path.replace('\\', "/");
    if path.ends_with(".md") {
        // A file beside this one is written as in `related`; a path with its folder as an address has it.
        let is_counted_from_here = path.starts_with('.') || !path.contains('/');
        let inner = path.trim_start_matches('/').trim_start_matches("content/");
        let full = match is_counted_from_here {
            true => links::join(page, &path)?,
            false => format!("content/{inner}"),
        };
        return order::address(&full);
    }
    let is_folder = path.ends_with('/');
    let stem = path.trim_end_matches(".html");
    let mut parts: Vec<String> =
        stem.split('/').map(slug).filter(|part| !part.is_empty()).collect();
    if is_folder && !parts.is_empty() {
        parts.push("index".to_owned());
    }
    (!parts.is_empty()).then(|| format!("{}.html", parts.join("/")))
}

fn is_on_the_web(written: &str) -> bool {
    written.contains("://")
        || written.starts_with("//")
        || written.to_lowercase().starts_with("www.")
}

/// Returns what stands after the address of the site, written with `https://` or another beginning, or with none.
fn below<'a>(written: &'a str, base_url: &str) -> Option<&'a str> {
    let bare = |address: &'a str| {
        let address = address.split_once("//").map_or(address, |(_, rest)| rest);
        address.strip_prefix("www.").unwrap_or(address)
    };
    let base = base_url.split_once("//").map_or(base_url, |(_, rest)| rest);
    let base = base.strip_prefix("www.").unwrap_or(base);
    let (start, rest) = bare(written).split_at_checked(base.len())?;
    start.eq_ignore_ascii_case(base).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::{address_of, below};

    #[test]
    fn a_path_of_a_file_is_read_as_its_address() {
        for (written, address) in [
            ("timen/gammel.html", Some("timen/gammel.html")),
            ("timen/gammel.md", Some("timen/gammel.html")),
            ("content/timen/Gammel side.md", Some("timen/gammel-side.html")),
            ("../ute/gammel.md", Some("ute/gammel.html")),
            ("gammel.md", Some("ro/gammel.html")),
            ("gammel", Some("gammel.html")),
            ("/Gammel Side", Some("gammel-side.html")),
            ("ute/", Some("ute/index.html")),
            ("/", None),
            ("../../../gammel.md", None),
        ] {
            assert_eq!(address_of(written, "content/ro/ny.md").as_deref(), address, "{written}");
        }
    }

    #[test]
    fn only_what_lies_under_the_address_of_the_site_is_its_own() {
        let base = "https://skole.example/bok/";
        assert_eq!(below("http://www.Skole.example/bok/ro/a.html", base), Some("ro/a.html"));
        assert_eq!(below("skole.example/bok/ro/a.html", base), Some("ro/a.html"));
        assert_eq!(below("https://skole.example/boka/ro/a.html", base), None);
        assert_eq!(below("ro/a.html", base), None);
    }
}
