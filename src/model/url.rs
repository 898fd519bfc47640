//! Addresses of the finished site. All links are relative, so that the folder works wherever it lies.

use std::fmt;
use std::sync::Arc;

/// The address of a file of the site, from its root: `klasseledelse/arbeidsro.html`.
///
/// Lower-case ASCII, `/` between the parts, never a leading `/`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Permalink(Arc<str>);

impl Permalink {
    pub fn new(path: impl Into<Arc<str>>) -> Permalink {
        Permalink(path.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the way from this page to the site's root: empty, or one `../` for each folder.
    pub fn to_root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// Returns the relative address of `target` as a link on this page.
    pub fn link_to(&self, target: &Permalink) -> String {
        if self == target {
            return self.file_name().to_owned();
        }
        let here: Vec<&str> = self.folders().collect();
        let there: Vec<&str> = target.folders().collect();
        let shared = here.iter().zip(&there).take_while(|(a, b)| a == b).count();
        let mut link = "../".repeat(here.len() - shared);
        for folder in &there[shared..] {
            link.push_str(folder);
            link.push('/');
        }
        link.push_str(target.file_name());
        link
    }

    fn file_name(&self) -> &str {
        self.0.rsplit('/').next().expect("a split has at least one part")
    }

    fn folders(&self) -> impl Iterator<Item = &str> {
        let folders = self.0.rfind('/').map_or("", |slash| &self.0[..slash]);
        folders.split('/').filter(|folder| !folder.is_empty())
    }
}

impl fmt::Display for Permalink {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Permalink;

    fn check(from: &str, to: &str, expected: &str) {
        assert_eq!(Permalink::new(from).link_to(&Permalink::new(to)), expected);
    }

    #[test]
    fn links_are_relative_from_folder_to_folder() {
        check("index.html", "regler/konsekvenser.html", "regler/konsekvenser.html");
        check("regler/konsekvenser.html", "regler/index.html", "index.html");
        check("regler/konsekvenser.html", "index.html", "../index.html");
        check("regler/a/oppgave.html", "relasjoner/b.html", "../../relasjoner/b.html");
        check("regler/a.html", "regler/a/oppgave.html", "a/oppgave.html");
        check("regler/a.html", "regler/a.html", "a.html");
    }
}
