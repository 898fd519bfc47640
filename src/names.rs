//! Which names of files hold on every system? What a book or a site is called on this one must be possible on the
//! next: Windows has names of its own and takes `A` for `a`.

use std::path::Path;

use rustc_hash::FxHashMap;

use crate::model::id::slug;

/// Names that are devices in Windows, with any extension.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
/// And these with a digit after them.
const NUMBERED: [&str; 2] = ["com", "lpt"];

/// Returns the first part of a path that Windows cannot have.
pub fn reserved(path: &str) -> Option<&str> {
    path.split('/').find(|part| is_reserved(part))
}

/// Returns a path as an address of the site could be, if it is none: ASCII letters, digits, `-`, `_` and `.` (DESIGN § 5).
pub fn as_address(path: &str) -> Option<String> {
    let is_usable =
        |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.' | '/');
    if path.chars().all(is_usable) {
        return None;
    }
    let parts = path.split('/').map(|part| match part.rsplit_once('.') {
        Some((stem, extension)) => format!("{}.{}", slug(stem), slug(extension)),
        None => slug(part),
    });
    Some(parts.collect::<Vec<_>>().join("/"))
}

fn is_reserved(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).trim_end().to_lowercase();
    let is_numbered = NUMBERED.iter().any(|name| {
        stem.strip_prefix(name).is_some_and(|rest| {
            let mut rest = rest.chars();
            let digit = rest.next().is_some_and(|digit| "0123456789¹²³".contains(digit));
            digit && rest.next().is_none()
        })
    });
    DEVICES.contains(&stem.as_str())
        || is_numbered
        || part.ends_with(['.', ' '])
        || part.chars().any(|sign| sign.is_control() || "<>:\"|?*\\".contains(sign))
}

/// Returns a path with `/` between the parts on every system.
pub fn with_slashes(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// Returns the paths that differ from one before them in the case of their letters only, each with that one.
pub fn clashes<'a>(paths: impl Iterator<Item = &'a str>) -> Vec<(&'a str, &'a str)> {
    let mut seen: FxHashMap<String, &str> = FxHashMap::default();
    let mut clashes = Vec::new();
    for path in paths {
        let first = *seen.entry(path.to_lowercase()).or_insert(path);
        if first != path {
            clashes.push((path, first));
        }
    }
    clashes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_and_signs_are_reserved_and_words_that_begin_like_them_are_not() {
        for path in
            ["content/con.md", "NUL", "a/com1.html", "lpt9.tar.gz", "a./b", "b ", "a:b", "Aux .md"]
        {
            assert!(reserved(path).is_some(), "{path}");
        }
        for path in
            ["content/konflikt.md", "com.html", "com10.html", "nuller.md", "a.b/c", "control"]
        {
            assert_eq!(reserved(path), None, "{path}");
        }
    }

    #[test]
    fn names_clash_by_case_and_not_with_themselves() {
        let paths = ["static/a.png", "static/A.png", "static/b.png", "static/a.png"];
        assert_eq!(clashes(paths.into_iter()), [("static/A.png", "static/a.png")]);
        assert_eq!(clashes(["Å.png", "å.png"].into_iter()), [("å.png", "Å.png")]);
    }
}
