//! Addresses of the finished site. All links are relative, so that the folder works wherever it lies.

use std::fmt;
use std::sync::Arc;

/// The address of a file of the site, from its root: `klasseledelse/arbeidsro.html`.
///
/// Lower-case ASCII, `/` between the parts, never a leading `/`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Permalink(Arc<str>);

/// What an address in an article begins with when it leads to no file of the book, but to something it has a register
/// of, to the web or to someone's mail.
pub const SCHEMES: [&str; 6] = ["lov:", "begrep:", "program:", "http:", "https:", "mailto:"];

/// What addresses begin with that lead to the book's own registers.
pub const REGISTERS: [&str; 3] = ["lov:", "begrep:", "program:"];

/// Cuts an address that is meant for a register, whatever its capitals and with spaces around the colon or without: returns
/// how such addresses begin, and what is named.
pub fn of_register(address: &str) -> Option<(&'static str, &str)> {
    let (word, name) = address.split_once(':')?;
    let is_meant = |scheme: &&str| {
        scheme.strip_suffix(':').is_some_and(|known| known == word.trim().to_lowercase())
    };
    let scheme = REGISTERS.into_iter().find(|scheme| is_meant(scheme))?;
    Some((scheme, name.trim()))
}

/// The way out of a folder.
const UP: &str = "../";

impl Permalink {
    pub fn new(path: impl Into<Arc<str>>) -> Permalink {
        Permalink(path.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the way from this page to the site's root: empty, or one `../` for each folder.
    pub fn to_root(&self) -> String {
        UP.repeat(self.0.bytes().filter(|byte| *byte == b'/').count())
    }

    /// Returns the relative address of `target` as a link on this page.
    pub fn link_to(&self, target: &Permalink) -> String {
        if self == target {
            return self.file_name().to_owned();
        }
        // A site has tens of thousands of links: the folders that both lie in are left out without looking at each.
        let (here, there) = (self.folder().bytes(), target.folder().bytes());
        let same = here.zip(there).take_while(|(a, b)| a == b).count();
        let common = self.0.as_bytes()[..same].iter().rposition(|byte| *byte == b'/');
        let shared = common.map_or(0, |slash| slash + 1);
        let up = self.0[shared..].bytes().filter(|byte| *byte == b'/').count();
        let mut link = String::with_capacity(UP.len() * up + target.0.len() - shared);
        (0..up).for_each(|_| link.push_str(UP));
        link.push_str(&target.0[shared..]);
        link
    }

    fn file_name(&self) -> &str {
        self.0.rsplit('/').next().expect("a split has at least one part")
    }

    /// Returns the folders it lies in, with the `/` after each.
    fn folder(&self) -> &str {
        self.0.rfind('/').map_or("", |slash| &self.0[..=slash])
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
        check("regler/a.html", "regler-for-alle/a.html", "../regler-for-alle/a.html");
        check("a/b/c.html", "a/bc/d.html", "../bc/d.html");
    }
}
