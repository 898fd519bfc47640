//! Where does a link lead? Paths, anchors, wikilinks, files and addresses outside the book.

use std::collections::HashMap;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::layer::hide::Hidden;
use crate::model::block::Target;
use crate::model::id::{Anchor, ProgrammeId, TermId, slug};
use crate::model::url::{Permalink, SCHEMES};
use crate::parse::ParsedPage;
use crate::parse::markdown::{Anchors, BEFORE_TITLE, WIKILINK};
use crate::resolve::law::LawIndex;
use crate::resolve::{order, registered};
use crate::source::{FileId, SourceTree, Span, Spanned};

/// A page that links may lead to.
#[derive(Debug)]
pub struct LinkPage {
    pub file: FileId,
    pub path: String,
    pub permalink: Permalink,
    pub title: String,
    /// Whether it is a school's own, in a book that builds on another.
    pub local: bool,
    pub anchors: Anchors,
    /// What the page says of itself outside its text, with the place.
    pub words: [Spanned<String>; 2],
}

/// All that links may lead to.
#[derive(Debug)]
pub struct LinkIndex<'a> {
    pub pages: Vec<LinkPage>,
    by_path: FxHashMap<String, usize>,
    /// Pages by the slug of their title and of their file name, for wikilinks.
    by_name: FxHashMap<String, Vec<usize>>,
    /// Files that pages may link to and show, by path.
    pub files: HashMap<String, Permalink>,
    pub law: LawIndex<'a>,
    pub terms: Vec<TermId>,
    pub programmes: Vec<ProgrammeId>,
    /// Pages that links may name although they lead nowhere.
    pub hidden: &'a Hidden,
    sources: &'a SourceTree,
}

impl LinkPage {
    /// Says whether an anchor stands in the page's own text, and not in what a school adds to it.
    pub fn is_own(&self, anchor: &str) -> bool {
        self.anchors.place(anchor).is_some_and(|place| place.file == self.file)
    }
}

impl<'a> LinkIndex<'a> {
    /// Takes the anchors out of the pages, which are about to be rebuilt.
    pub fn new(
        pages: &mut [ParsedPage],
        permalinks: &[Permalink],
        files: HashMap<String, Permalink>,
        sources: &'a SourceTree,
        law: LawIndex<'a>,
        hidden: &'a Hidden,
    ) -> LinkIndex<'a> {
        let mut index = LinkIndex {
            pages: Vec::with_capacity(pages.len()),
            by_path: FxHashMap::default(),
            by_name: FxHashMap::default(),
            files,
            law,
            terms: Vec::new(),
            programmes: Vec::new(),
            hidden,
            sources,
        };
        let link_page = |(page, permalink): (&mut ParsedPage, &Permalink)| {
            let path = sources.file(page.file).path.clone();
            let stem = path.rsplit('/').next().and_then(|name| name.strip_suffix(".md"));
            let names = [slug(&page.meta.title), slug(stem.unwrap_or_default())];
            let page = LinkPage {
                file: page.file,
                path,
                permalink: permalink.clone(),
                title: page.meta.title.clone(),
                local: sources.is_local(page.file),
                words: [
                    (&page.meta.title, page.meta.span),
                    (&page.meta.summary, page.meta.summary_span),
                ]
                .map(|(words, span)| Spanned { value: words.clone(), span }),
                anchors: std::mem::take(&mut page.anchors),
            };
            (page, names)
        };
        let made: Vec<(LinkPage, [String; 2])> =
            pages.par_iter_mut().zip(permalinks).map(link_page).collect();
        for (place, (page, names)) in made.into_iter().enumerate() {
            for name in names {
                let named = index.by_name.entry(name).or_default();
                if named.last() != Some(&place) {
                    named.push(place);
                }
            }
            index.by_path.insert(page.path.clone(), place);
            index.pages.push(page);
        }
        index
    }

    pub fn text_of(&self, file: FileId) -> &'a str {
        &self.sources.file(file).text
    }

    pub fn page_at(&self, path: &str) -> Option<usize> {
        self.by_path.get(path).copied()
    }

    /// Returns the titles of what links lead to, for links that have no words of their own.
    pub fn title_of(&self, target: &Target) -> Option<&str> {
        let Target::Page { page, .. } = target else { return None };
        self.pages.iter().find(|known| known.permalink == *page).map(|known| known.title.as_str())
    }

    /// Resolves the address of a link on the page at `here`, a place in [`LinkIndex::pages`].
    pub fn resolve(
        &self,
        target: &Spanned<String>,
        here: usize,
        report: &mut Report,
    ) -> Option<Target> {
        let written = target.value.as_str();
        let inner = |value: &str| Spanned { value: value.to_owned(), span: target.span };
        if let Some(reference) = written.strip_prefix("lov:") {
            return self.law.link(&inner(reference), report);
        }
        if let Some(id) = written.strip_prefix("begrep:") {
            return self.term(&inner(id), report).map(Target::Term);
        }
        if let Some(id) = written.strip_prefix("program:") {
            return self.programme(&inner(id), report).map(Target::Programme);
        }
        if let Some(name) = written.strip_prefix(WIKILINK) {
            return self.wikilink(name, target.span, report);
        }
        if let Some(anchor) = written.strip_prefix('#') {
            return self.page(here, Some(anchor), target.span, report);
        }
        if written.to_lowercase().starts_with("file:") {
            report.push(codes::dead_link(target.span, written, written, "", []));
            return None;
        }
        if let Some(fault) = registered::near_scheme(written, target.span, self) {
            report.push(fault);
            return None;
        }
        if has_scheme(written) {
            if !leads_out(written) {
                report.push(codes::unusable_scheme(target.span, written));
                return None;
            }
            let address = match written.split_once(BEFORE_TITLE) {
                Some((address, _)) => address,
                None => {
                    self.law.guard_address(written, target.span, report);
                    written
                }
            };
            return Some(Target::External(address.replace(' ', "%20")));
        }
        self.relative(written, here, target.span, report)
    }

    pub fn term(&self, id: &Spanned<String>, report: &mut Report) -> Option<TermId> {
        let term = self.terms.iter().find(|term| term.as_str() == id.value);
        if term.is_none() {
            let known = self.terms.iter().map(TermId::as_str);
            report.push(codes::unknown_term(id.span, &id.value, known));
        }
        term.cloned()
    }

    fn programme(&self, id: &Spanned<String>, report: &mut Report) -> Option<ProgrammeId> {
        let programme = self.programmes.iter().find(|programme| programme.as_str() == id.value);
        if programme.is_none() {
            let known = self.programmes.iter().map(ProgrammeId::as_str);
            report.push(codes::unknown_programme(id.span, &id.value, known));
        }
        programme.cloned()
    }

    fn wikilink(&self, name: &str, span: Span, report: &mut Report) -> Option<Target> {
        let (name, anchor) = match name.split_once('#') {
            Some((name, anchor)) => (name, Some(anchor)),
            None => (name, None),
        };
        let last = slug(name.rsplit('/').next().unwrap_or(name).trim_end_matches(".md"));
        // A common page names common pages, whatever a school calls its own.
        let is_local = self.sources.is_local(span.file);
        let is_meant = |page: &usize| is_local || !self.pages[*page].local;
        let named = self.by_name.get(&last).into_iter().flatten().copied().filter(is_meant);
        match named.collect::<Vec<usize>>().as_slice() {
            [page] => {
                // Obsidian names a heading by its words, a slug by its id; both are the same slug.
                let anchor = anchor.map(slug);
                self.page(*page, anchor.as_deref(), span, report)
            }
            [] if self.hidden.has_name(&last) => None,
            [] => {
                let titles = self.pages.iter().map(|page| page.title.as_str());
                report.push(codes::dead_wikilink(span, name, titles));
                None
            }
            several => {
                let pages: Vec<&str> =
                    several.iter().map(|page| self.pages[*page].path.as_str()).collect();
                report.push(codes::ambiguous_wikilink(span, name, &pages));
                None
            }
        }
    }

    fn relative(
        &self,
        written: &str,
        here: usize,
        span: Span,
        report: &mut Report,
    ) -> Option<Target> {
        let (path, anchor) = match written.split_once('#') {
            Some((path, anchor)) => (path, Some(anchor)),
            None => (written, None),
        };
        let decoded = percent_encoding::percent_decode_str(path).decode_utf8_lossy().into_owned();
        let from = &self.pages[here].path;
        // An empty address would lead to the folder: nobody means that.
        if let Some(full) = join(from, &decoded).filter(|_| !decoded.is_empty()) {
            let index = format!("{}/index.md", full.trim_end_matches('/'));
            if let Some(page) = self.page_at(&full).or_else(|| self.page_at(&index)) {
                return self.page(page, anchor, span, report);
            }
            if let Some(file) = self.files.get(&full) {
                return Some(Target::File(file.clone()));
            }
            // The words of the link stay as words.
            if self.hidden.has(&full) || self.hidden.has(&index) {
                return None;
            }
        }
        // Who mends the path still means the same place on the page.
        let place = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
        report.push(self.dead_path(written, &place, from, span, |_| true));
        None
    }

    /// Tells of a path that leads nowhere, and which of the pages that pass was meant. `written` ends with `place`.
    pub fn dead_path(
        &self,
        written: &str,
        place: &str,
        from: &str,
        span: Span,
        passes: impl Fn(&LinkPage) -> bool,
    ) -> Diagnostic {
        let path = written.strip_suffix(place).unwrap_or(written);
        let decoded = percent_encoding::percent_decode_str(path).decode_utf8_lossy().into_owned();
        // The address of a finished page is a natural slip, and so are the slashes of Windows; the file that is
        // meant can be told.
        let mut meant = decoded.replace('\\', "/").replace(".html", ".md");
        if let Some(full) = join(from, &meant).filter(|_| decoded.contains('\\')) {
            meant = relative_path(from, &full);
        }
        if let Some(page) = self.counted_from_top(&decoded) {
            meant = relative_path(from, &self.pages[page].path);
        }
        let titled = self.named(&decoded).filter(|page| slug(&page.title) == slug(&decoded));
        match titled.filter(|page| passes(page)) {
            Some(page) => {
                let path = relative_path(from, &page.path) + place;
                codes::title_as_address(span, written, &path)
            }
            None => {
                let known = self.pages.iter().filter(|page| passes(page));
                let known: Vec<String> =
                    known.map(|page| relative_path(from, &page.path)).collect();
                let known = known.iter().map(String::as_str);
                codes::dead_link(span, written, &meant, place, known)
            }
        }
    }

    /// Returns the page that a path means when it is counted from the book's folder or from `content/`, with its ending or
    /// without.
    fn counted_from_top(&self, path: &str) -> Option<usize> {
        let path = path.replace('\\', "/").replace(".html", ".md");
        let bare = path.trim_start_matches(['.', '/']);
        let inner = bare.strip_prefix("content/").unwrap_or(bare).trim_end_matches('/');
        let endings = ["", ".md", "/index.md"];
        endings.iter().find_map(|ending| self.page_at(&format!("content/{inner}{ending}")))
    }

    /// Reports titles of pages that stand where the address of a link should: `[Ro](Ro til å tenke)`. To Markdown
    /// that is just text.
    pub fn guard(&self, text: &Spanned<String>, here: usize, report: &mut Report) {
        if !text.has_places() {
            return;
        }
        for (at, sign) in text.value.match_indices("](") {
            let start = at + sign.len();
            let Some(length) = text.value[start..].find(')') else {
                self.guard_end(text, at, here, report);
                return;
            };
            let words = &text.value[start..start + length];
            if let Some(page) = self.named(words).filter(|_| words.contains(' ')) {
                let span = text.span.within(start..start + length);
                let path = relative_path(&self.pages[here].path, &page.path);
                report.push(codes::title_as_address(span, words, &path));
            }
        }
    }

    /// Reports a link or a picture whose address is that of a page, a file or another site and has no parenthesis after it on its
    /// line. The brackets before the address end at `at`.
    fn guard_end(&self, text: &Spanned<String>, at: usize, here: usize, report: &mut Report) {
        let Some(opened) = text.value[..at].rfind('[') else { return };
        let start = at + "](".len();
        let source = self.text_of(text.span.file);
        let begins = text.span.start as usize;
        let (before, after) = (&source[..begins + opened], &source[begins + start..]);
        let line = after.lines().next().unwrap_or_default();
        let address = line.split_whitespace().next().unwrap_or_default();
        let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?']);
        let path = address.split('#').next().unwrap_or(address);
        let is_there = join(&self.pages[here].path, path)
            .is_some_and(|full| self.page_at(&full).is_some() || self.files.contains_key(&full));
        let is_address = SCHEMES.iter().any(|scheme| address.starts_with(scheme));
        let is_text = before.ends_with('\\') || path.is_empty();
        if !(is_there || is_address) || is_text || line.contains(')') {
            return;
        }
        let first = if text.value[..opened].ends_with('!') { opened - 1 } else { opened };
        // The address may go on behind the text, where stars stand in it.
        let span = text.span.within(first..start + address.len());
        let written = &source[span.range()];
        report.push(codes::link_without_end(span, written));
    }

    /// Returns the page in a topic, or beside the topics, that has exactly these words as its title, when there is one
    /// only. A text of the common book means common pages.
    pub fn titled(&self, words: &str, span: Span) -> Option<&LinkPage> {
        let is_local = self.sources.is_local(span.file);
        // The title is set for print: its signs may be others, though not its letters.
        let letters =
            |text: &str| text.chars().filter(|one| one.is_alphanumeric()).collect::<String>();
        let page = self.named(words)?;
        let is_meant = (is_local || !page.local) && !page.path.ends_with("/index.md");
        (is_meant && letters(&page.title) == letters(words)).then_some(page)
    }

    /// Returns the page that has these words as its title or file name, when there is one only.
    fn named(&self, words: &str) -> Option<&LinkPage> {
        match self.by_name.get(&slug(words))?.as_slice() {
            [page] => Some(&self.pages[*page]),
            _ => None,
        }
    }

    fn page(
        &self,
        page: usize,
        anchor: Option<&str>,
        span: Span,
        report: &mut Report,
    ) -> Option<Target> {
        let target = &self.pages[page];
        let anchor = anchor.filter(|anchor| !anchor.is_empty());
        if let Some(anchor) = anchor
            && !target.anchors.contains(anchor)
        {
            report.push(codes::dead_anchor(span, anchor, &target.path, target.anchors.names()));
            return None;
        }
        let anchor = anchor.map(|anchor| Anchor(anchor.to_owned()));
        Some(Target::Page { page: target.permalink.clone(), anchor })
    }
}

/// Says whether an address begins with a scheme such as `https:` or `mailto:`.
/// Says whether a browser can follow an address out of the book: to a page of the web, a letter or a telephone. Script and
/// data in an address are refused by the content policy, and other kinds by most readers' machines.
fn leads_out(address: &str) -> bool {
    let address = address.to_lowercase();
    let rest = ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .find_map(|beginning| address.strip_prefix(beginning));
    rest.is_some_and(|rest| rest.starts_with(char::is_alphanumeric) || rest.starts_with('+'))
}

fn has_scheme(address: &str) -> bool {
    address.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    })
}

/// Returns the path that a relative one means on the page at `from`; `None` when it climbs out of the book.
pub fn join(from: &str, relative: &str) -> Option<String> {
    let mut parts: Vec<&str> = if relative.starts_with('/') {
        vec!["content"]
    } else {
        let mut folders: Vec<&str> = from.split('/').collect();
        folders.pop();
        folders
    };
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Returns how the page at `from` writes the path of another one.
pub fn relative_path(from: &str, to: &str) -> String {
    Permalink::new(from).link_to(&Permalink::new(to))
}

/// Returns the permalink of a file in `content/` that is no page.
pub fn file_permalink(path: &str) -> Option<Permalink> {
    let (stem, extension) = path.rsplit_once('.')?;
    let page = order::address(&format!("{stem}.md"))?;
    let stem = page.strip_suffix(".html")?;
    Some(Permalink::new(format!("{stem}.{}", extension.to_lowercase())))
}

#[cfg(test)]
mod tests {
    use super::{has_scheme, join};

    #[test]
    fn relative_paths_are_joined() {
        assert_eq!(join("content/a/b.md", "../c/d.md").as_deref(), Some("content/c/d.md"));
        assert_eq!(join("content/a/b.md", "./d.md").as_deref(), Some("content/a/d.md"));
        assert_eq!(join("content/a/b.md", "../../../../x.md"), None);
        assert!(has_scheme("https://udir.no") && has_scheme("mailto:a@b.no"));
        assert!(!has_scheme("../a.md") && !has_scheme("a.md#b:c"));
    }
}
