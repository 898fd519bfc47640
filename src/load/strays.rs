//! Articles that would not be read: under a name that is none of an article, or saved as something else than text.

use super::counts::extension;
use crate::diagnostics::{Diagnostic, codes};
use crate::layer::ADDITIONS;
use crate::source::SourceFile;

/// What programs end a name in that was meant as an article's; `.txt` is what Notepad adds.
const ENDINGS: [&str; 6] = [".markdown", ".mdown", ".mkd", ".mdx", ".mdtext", ".md"];

/// Says whether a file is an article by its name, although its name is none of an article.
pub fn is_article(path: &str) -> bool {
    article_name(path).is_some_and(|(name, _)| name != path)
}

/// Reports an article under another name: by what it is called, or, where that is any text, by what it says.
pub fn under_another_name(path: &str, bytes: &[u8], shown: &str) -> Option<Diagnostic> {
    let (name, has_txt) = article_name(path).or_else(|| {
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let is_meant = text.starts_with(b"+++") || path.starts_with(ADDITIONS);
        let stem = cut(path, ".txt").filter(|_| is_meant)?;
        Some((format!("{stem}.md"), true))
    })?;
    let own_name = name.rsplit('/').next().unwrap_or(&name);
    (name != path).then(|| {
        if has_txt {
            codes::article_in_txt(shown, own_name)
        } else {
            codes::article_under_another_name(shown, own_name)
        }
    })
}

/// Returns what a file with an article's name should be called, and whether it ends in `.txt` now.
fn article_name(path: &str) -> Option<(String, bool)> {
    if !path.starts_with("content/") && !path.starts_with(ADDITIONS) {
        return None;
    }
    let bare = cut(path, ".txt");
    let stem = ENDINGS.into_iter().find_map(|ending| cut(bare.unwrap_or(path), ending))?;
    Some((format!("{stem}.md"), bare.is_some()))
}

/// Takes an ending off a name, in any case of its letters.
fn cut<'a>(path: &'a str, ending: &str) -> Option<&'a str> {
    let at = path.len().checked_sub(ending.len())?;
    let (stem, found) = (path.get(..at)?, path.get(at..)?);
    (found.eq_ignore_ascii_case(ending) && !stem.ends_with('/')).then_some(stem)
}

/// Reports a file of text that a word processor has saved in its own way.
pub fn other_than_text(file: &SourceFile, bytes: &[u8]) -> Option<Diagnostic> {
    let stem = file.path.rsplit('/').next().unwrap_or(&file.path);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    let name = format!("{stem}.{}", extension(file.path.as_ref()));
    // A `.docx` is a zip; what came before it, a container of its own.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Some(codes::saved_by_word(&file.shown(), &format!("{stem}.docx"), &name));
    }
    if bytes.starts_with(b"{\\rtf") {
        return Some(codes::saved_as_rtf(&file.shown(), &format!("{stem}.rtf"), &name));
    }
    bytes.starts_with(b"%PDF").then(|| codes::saved_as_pdf(&file.shown(), &format!("{stem}.pdf")))
}

#[cfg(test)]
mod tests {
    use super::{is_article, under_another_name};

    #[test]
    fn an_article_is_known_by_its_name_or_by_its_head() {
        for path in
            ["content/a/ny.MD", "content/a/ny.markdown", "content/a/ny.md.txt", "lokalt/a/b.Md"]
        {
            assert!(is_article(path), "{path}");
        }
        for path in
            ["content/a/ny.md", "content/a/ny.txt", "static/ny.MD", "content/a/.md", "ny.MD"]
        {
            assert!(!is_article(path), "{path}");
        }
        let found =
            |path: &str, text: &str| under_another_name(path, text.as_bytes(), path).is_some();
        assert!(found("content/a/ny.txt", "+++\n") && found("content/a/ny.TXT", "\u{feff}+++\n"));
        assert!(found("lokalt/a/ny.txt", "Hos oss") && !found("content/robots.txt", "User-agent"));
    }
}
