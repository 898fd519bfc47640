//! The registers as pages: programmes, terms, references, law, and the A–Å of everything.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::language::Language;
use crate::model::book::{Book, Page};
use crate::model::id::{LawSectionId, ReferenceId, slug};
use crate::model::law::{Act, LawSection, RepealedLaw};
use crate::model::reference::Reference;
use crate::model::term::Term;
use crate::model::url::Permalink;
use crate::render::frame::{lang_of, link};
use crate::render::html::{self, Setting};
use crate::render::view::{
    ActUseView, ActView, FormerLawView, LawSectionView, LetterView, LinkView, OtherNameView,
    ProgrammeView, ReferenceView, RegisterEntryView, SectionUseView, TermView,
};
use crate::render::{Rendered, Renderer, body, citation, escape, format, is_split};
use crate::sorting;
use crate::texts;

/// Which pages use a work, a section of law, a term or a programme: «brukt i».
pub struct UsedIn<'a> {
    references: FxHashMap<ReferenceId, Vec<&'a Page>>,
    law: FxHashMap<LawSectionId, Vec<&'a Page>>,
    terms: FxHashMap<&'a str, Vec<&'a Page>>,
    programmes: FxHashMap<&'a str, Vec<&'a Page>>,
}

impl<'a> UsedIn<'a> {
    pub fn new(book: &'a Book) -> UsedIn<'a> {
        let mut used = UsedIn {
            references: FxHashMap::default(),
            law: FxHashMap::default(),
            terms: FxHashMap::default(),
            programmes: FxHashMap::default(),
        };
        for page in book.all_pages() {
            for id in &page.uses.references {
                used.references.entry(*id).or_default().push(page);
            }
            for id in &page.uses.law {
                used.law.entry(*id).or_default().push(page);
            }
            for id in &page.uses.terms {
                used.terms.entry(id.as_str()).or_default().push(page);
            }
            for id in &page.uses.programmes {
                used.programmes.entry(id.as_str()).or_default().push(page);
            }
        }
        used
    }
}

fn links(here: Setting, pages: Option<&Vec<&Page>>) -> Vec<LinkView> {
    pages.map_or_else(Vec::new, |pages| pages.iter().map(|page| link(here, page)).collect())
}

impl Renderer<'_> {
    pub fn programmes(&self) -> Rendered {
        if self.book.programmes.is_empty() {
            return Ok(Vec::new());
        }
        let permalink = Permalink::new("programmer.html");
        let here = self.generated(&permalink);
        let spoken = here.spoken();
        let programme = |programme: &crate::model::programme::Programme| ProgrammeView {
            anchor: programme.id.to_string(),
            local: self.local_entry(programme.local, here),
            name: programme.name.clone(),
            theme: programme.theme.clone(),
            levels: programme
                .levels
                .iter()
                .map(|level| self.book.config.role(level).name(spoken).to_owned())
                .collect(),
            owner: programme.owner.clone(),
            summary: programme.summary.clone(),
            evidence: body::evidence(programme.evidence.value, here),
            evidence_note: programme.evidence_note.clone(),
            references: programme
                .references
                .iter()
                .filter_map(|key| self.reference_link(key.as_str(), here))
                .collect(),
            checked: format::date(programme.checked, spoken),
            url: programme.url.clone(),
            used_in: links(here, self.used_in.programmes.get(programme.id.as_str())),
        };
        let view: Vec<ProgrammeView> = self.book.programmes.iter().map(programme).collect();
        self.generated_page(here, "programmes.html", "programmes", &view)
    }

    /// Returns `Nordahl (2010)` with a link to the work among the references.
    fn reference_link(&self, key: &str, here: Setting) -> Option<LinkView> {
        let references = &self.book.references;
        let index = references.iter().position(|reference| reference.key.as_str() == key)?;
        let printed = references[index].printed(here.spoken());
        let page = here.from.link_to(&Permalink::new("referanser.html"));
        let anchor = citation::anchor(self.book, ReferenceId(index), "");
        Some(LinkView::new(
            format!("{} ({})", printed.author_narrative, printed.year),
            format!("{page}#{anchor}"),
        ))
    }

    pub fn terms(&self) -> Rendered {
        if self.book.terms.is_empty() {
            return Ok(Vec::new());
        }
        let permalink = Permalink::new("begreper.html");
        let here = self.generated(&permalink);
        let spoken = here.spoken();
        let entries = self.book.terms.values().map(|term| {
            let view = self.term_view(term, here);
            (sorting::initial(term.name(spoken)), view)
        });
        let view = by_letter(entries);
        self.generated_page(here, "terms.html", "terms", &view)
    }

    fn term_view(&self, term: &Term, here: Setting) -> TermView {
        let spoken = here.spoken();
        let name = term.name(spoken);
        let other = match spoken {
            Language::Nn => (term.nb.as_str(), "nb"),
            Language::Nb | Language::En => (term.nn.as_str(), "nn"),
        };
        let (definition, language) = term.definition(spoken);
        let related = term
            .related
            .iter()
            .map(|id| LinkView::new(self.book.term(id).name(spoken).to_owned(), format!("#{id}")));
        TermView {
            anchor: term.id.to_string(),
            local: self.local_entry(term.local, here),
            name: name.to_owned(),
            other: (other.0 != name)
                .then(|| OtherNameView { name: other.0.to_owned(), lang: other.1 }),
            definition: definition.to_owned(),
            definition_lang: (language != spoken).then(|| language.tag()),
            aliases: term.aliases.clone(),
            former: term.former.clone(),
            related: related.collect(),
            law: term.law.map(|law| self.law_link(law, here)),
            source_html: term.source.as_ref().and_then(|key| {
                let link = self.reference_link(key.as_str(), here)?;
                let title = escape::escaped(&link.title);
                Some(format!("<a href=\"{}\">{title}</a>", link.url))
            }),
            used_in: links(here, self.used_in.terms.get(term.id.as_str())),
        }
    }

    /// Returns a work as an entry of a list of references.
    pub fn reference(&self, work: ReferenceId, here: Setting) -> ReferenceView {
        ReferenceView {
            anchor: citation::anchor(self.book, work, ""),
            entry_html: self.entry_html(self.book.reference(work), here),
            used_in: Vec::new(),
        }
    }

    fn entry_html(&self, reference: &Reference, here: Setting) -> String {
        let entry = &reference.printed(here.spoken()).entry_html;
        match self.local_entry(reference.local, here) {
            Some(mark) => {
                format!("{entry} <span class=\"local-mark\">{}</span>", escape::escaped(&mark))
            }
            None => entry.clone(),
        }
    }

    /// Returns what marks an entry of a register that is the school's own.
    fn local_entry(&self, local: bool, here: Setting) -> Option<String> {
        let layer = self.book.config.layer.as_ref().filter(|_| local)?;
        Some(texts::format(here.spoken(), "local-entry", &[("name", layer.name.as_str().into())]))
    }

    pub fn references(&self) -> Rendered {
        if self.book.references.is_empty() {
            return Ok(Vec::new());
        }
        let permalink = Permalink::new("referanser.html");
        let here = self.generated(&permalink);
        let view: Vec<ReferenceView> = (0..self.book.references.len())
            .map(ReferenceId)
            .map(|work| ReferenceView {
                used_in: links(here, self.used_in.references.get(&work)),
                ..self.reference(work, here)
            })
            .collect();
        self.generated_page(here, "references.html", "references", &view)
    }

    pub fn law(&self) -> Rendered {
        let law = &self.book.law;
        if law.sections.is_empty() {
            return Ok(Vec::new());
        }
        let permalink = Permalink::new("lov.html");
        let here = self.generated(&permalink);
        let mut sections: FxHashMap<&str, Vec<LawSectionView>> = FxHashMap::default();
        for (index, section) in law.sections.iter().enumerate() {
            let view = self.law_section_view(LawSectionId(index), section, here);
            sections.entry(section.act.as_str()).or_default().push(view);
        }
        let act = |act: &Act| ActView {
            anchor: act.id.to_string(),
            short: format::capitalized(&act.short),
            title: act.title.clone(),
            lang: act.language.tag(),
            number: act.number.clone(),
            url: act.url.clone(),
            repealed: act.repealed.map(|date| format::date(date, here.spoken())),
            sections: sections.remove(act.id.as_str()).unwrap_or_default(),
        };
        #[derive(serde::Serialize)]
        struct LawView {
            acts: Vec<ActView>,
            former: Vec<FormerLawView>,
        }
        let view = LawView {
            acts: law.acts.iter().map(act).filter(|act| !act.sections.is_empty()).collect(),
            former: law.repealed.iter().map(|repealed| self.former_law(repealed, here)).collect(),
        };
        self.generated_page(here, "law.html", "law", &view)
    }

    fn law_section_view(
        &self,
        id: LawSectionId,
        section: &LawSection,
        here: Setting,
    ) -> LawSectionView {
        let law = &self.book.law;
        let spoken = here.spoken();
        let former = law.repealed.iter().filter(|repealed| repealed.replaced_by.contains(&id));
        let summary = match &section.summary_nn {
            Some(summary) if spoken == Language::Nn => summary,
            _ => &section.summary,
        };
        LawSectionView {
            anchor: html::law_anchor(&law.reference(id)),
            label: format!("§\u{a0}{}", section.number),
            title: section.title.clone(),
            lang: law.act(&section.act).language.tag(),
            summary: summary.clone(),
            url: section.url.clone(),
            checked: section.checked.map(|date| format::date(date, spoken)),
            note: section.note.clone(),
            former: former.flat_map(former_names).collect(),
            used_in: links(here, self.used_in.law.get(&id)),
        }
    }

    fn former_law(&self, repealed: &RepealedLaw, here: Setting) -> FormerLawView {
        FormerLawView {
            former: former_names(repealed).collect::<Vec<_>>().join(", "),
            title: repealed.title.clone(),
            period: repealed.period.clone(),
            today: repealed.replaced_by.iter().map(|id| self.law_link(*id, here)).collect(),
            note: repealed.note.clone(),
            basis: repealed.basis.clone(),
        }
    }

    /// Returns a link to a section on the page of the law.
    fn law_link(&self, id: LawSectionId, here: Setting) -> LinkView {
        let law = &self.book.law;
        let section = law.section(id);
        let page = here.from.link_to(&Permalink::new("lov.html"));
        LinkView::new(
            format!("{} §\u{a0}{}", law.act(&section.act).short, section.number),
            format!("{page}#{}", html::law_anchor(&law.reference(id))),
        )
    }

    /// Returns the sections of law that a page draws on, under their acts.
    pub fn law_of(&self, page: &Page, here: Setting) -> Vec<ActUseView> {
        let law = &self.book.law;
        let acts =
            page.uses.law.chunk_by(|one, next| law.section(*one).act == law.section(*next).act);
        acts.map(|ids| {
            let act = law.act(&law.section(ids[0]).act);
            let sections = ids.iter().map(|id| SectionUseView {
                number: law.section(*id).number.clone(),
                title: law.section(*id).title.clone(),
                url: self.law_link(*id, here).url,
            });
            ActUseView {
                name: format::capitalized(&act.short),
                lang: act.language.tag(),
                sections: sections.collect(),
            }
        })
        .collect()
    }

    /// Renders the register of everything that has a name. This is search without script.
    pub fn register(&self) -> Rendered {
        let permalink = Permalink::new("register.html");
        let here = self.generated(&permalink);
        let (title, summary) = self.words(here, "register");
        if !is_split(self.book) {
            let view = RegisterView { letters: self.register_letters(here), parts: Vec::new() };
            let frame = self.generated_frame(here, "register.html", "register", &title, &summary);
            return Ok(vec![self.file(frame, &view)?]);
        }
        let mut files = Vec::new();
        let mut parts = Vec::new();
        // The links of an entry depend on the page it stands on; one folder down they are all alike.
        let inner = Permalink::new("register/a.html");
        for letter in self.register_letters(self.generated(&inner)) {
            let permalink = Permalink::new(format!("register/{}.html", letter.anchor));
            parts.push(LinkView::new(letter.letter.clone(), permalink.to_string()));
            let here = self.generated(&permalink);
            let title = format!("{title}: {}", letter.letter);
            let frame = self.generated_frame(here, "register.html", "register", &title, &summary);
            let view = RegisterView { letters: vec![letter], parts: Vec::new() };
            files.push(self.file(frame, &view)?);
        }
        let view = RegisterView { letters: Vec::new(), parts };
        let frame = self.generated_frame(here, "register.html", "register", &title, &summary);
        files.push(self.file(frame, &view)?);
        Ok(files)
    }

    fn register_letters(&self, here: Setting) -> Vec<LetterView<RegisterEntryView>> {
        let mut entries = Entries::default();
        let mut add = |words: &str, lang, link| entries.add(words, lang, link);
        for page in self.book.all_pages().skip(1) {
            add(&page.meta.title, lang_of(here, page), link(here, page));
            for keyword in &page.meta.keywords {
                add(keyword, lang_of(here, page), link(here, page));
            }
        }
        for article in &self.book.articles {
            for (task, address) in article.tasks() {
                let words =
                    html::words(&task.title, self.book, article.page.meta.language.spoken());
                let url = here.from.link_to(&address.permalink);
                let title = texts::format(
                    here.spoken(),
                    "register-task",
                    &[("article", article.page.meta.title.as_str().into())],
                );
                let lang = lang_of(here, &article.page);
                add(&words, lang, LinkView::new(title, url));
            }
        }
        self.add_terms(here, &mut add);
        for programme in &self.book.programmes {
            let page = here.from.link_to(&Permalink::new("programmer.html"));
            let url = format!("{page}#{}", programme.id);
            let title = texts::get(here.spoken(), "programmes");
            add(&programme.name, None, LinkView::new(title, url));
        }
        self.add_law(here, &mut add);
        by_letter(entries.sorted().map(|entry| (sorting::initial(&entry.words), entry)))
    }

    /// Adds the sections of the law that pages draw on, and the old numbers people still look for.
    fn add_law(&self, here: Setting, add: &mut impl FnMut(&str, Option<&'static str>, LinkView)) {
        let law = &self.book.law;
        for (index, section) in law.sections.iter().enumerate() {
            let id = LawSectionId(index);
            if self.used_in.law.contains_key(&id) {
                let act = law.act(&section.act);
                let lang = (act.language != here.language).then(|| act.language.tag());
                add(&section.title, lang, self.law_link(id, here));
            }
        }
        for repealed in &law.repealed {
            for former in former_names(repealed).filter(|_| repealed.in_text) {
                for id in &repealed.replaced_by {
                    add(&former, None, self.law_link(*id, here));
                }
            }
        }
    }

    /// Adds the terms with all their names: other words and former ones lead to the word of today.
    fn add_terms(&self, here: Setting, add: &mut impl FnMut(&str, Option<&'static str>, LinkView)) {
        let spoken = here.spoken();
        let page = here.from.link_to(&Permalink::new("begreper.html"));
        for term in self.book.terms.values() {
            let url = format!("{page}#{}", term.id);
            let title = texts::get(spoken, "register-term");
            let see = texts::format(spoken, "register-see", &[("term", term.name(spoken).into())]);
            let entry = |title: &str| LinkView::new(title.to_owned(), url.clone());
            add(term.name(spoken), None, entry(&title));
            for name in [&term.nb, &term.nn].into_iter().chain(&term.aliases).chain(&term.former) {
                if name != term.name(spoken) {
                    add(name, None, entry(&see));
                }
            }
        }
    }

    fn words(&self, here: Setting, key: &str) -> (String, String) {
        let summary = texts::get(here.spoken(), &format!("{key}-summary"));
        (texts::get(here.spoken(), key), summary)
    }

    /// Renders a page that the program makes; its title and summary are the texts of its kind.
    fn generated_page(
        &self,
        here: Setting,
        template: &'static str,
        kind: &'static str,
        view: &impl serde::Serialize,
    ) -> Rendered {
        let (title, summary) = self.words(here, kind);
        let frame = self.generated_frame(here, template, kind, &title, &summary);
        Ok(vec![self.file(frame, view)?])
    }
}

/// The entries of the register, by the language of their words where it is not the page's.
#[derive(Default)]
struct Entries(BTreeMap<Option<&'static str>, FxHashMap<String, Vec<LinkView>>>);

impl Entries {
    fn add(&mut self, words: &str, lang: Option<&'static str>, link: LinkView) {
        let entries = self.0.entry(lang).or_default();
        match entries.get_mut(words) {
            Some(links) => links.push(link),
            None => drop(entries.insert(words.to_owned(), vec![link])),
        }
    }

    /// Returns the entries in alphabetical order. None leads to a place twice.
    fn sorted(self) -> impl Iterator<Item = RegisterEntryView> {
        let entries = self.0.into_iter().flat_map(|(lang, entries)| {
            entries.into_iter().map(move |(words, links)| (sorting::key(&words), lang, links))
        });
        let mut entries: Vec<_> = entries.collect();
        entries.par_sort_unstable_by(|(one, lang, _), (other, other_lang, _)| {
            (one, lang).cmp(&(other, other_lang))
        });
        entries.into_iter().map(|((_, words), lang, mut links)| {
            let mut seen = FxHashSet::default();
            links.retain(|link| seen.insert(link.url.clone()));
            RegisterEntryView { words, lang, links }
        })
    }
}

#[derive(serde::Serialize)]
struct RegisterView {
    letters: Vec<LetterView<RegisterEntryView>>,
    parts: Vec<LinkView>,
}

/// Returns how a repealed section was written: `§ 9 A-4`, `kap. 9 A`.
fn former_names(repealed: &RepealedLaw) -> impl Iterator<Item = String> {
    let sections = repealed.sections.iter().map(|number| format!("§\u{a0}{number}"));
    sections.chain(repealed.chapters.iter().map(|number| format!("kap.\u{a0}{number}")))
}

/// Groups sorted entries by their first letter.
fn by_letter<T>(entries: impl IntoIterator<Item = (String, T)>) -> Vec<LetterView<T>> {
    let mut letters: Vec<LetterView<T>> = Vec::new();
    for (letter, entry) in entries {
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.items.push(entry),
            _ => {
                letters.push(LetterView {
                    anchor: letter_anchor(&letter),
                    letter,
                    items: vec![entry],
                });
            }
        }
    }
    letters
}

/// Returns the id of a letter. `å` is not `a` here, and digits have no letter.
fn letter_anchor(letter: &str) -> String {
    match letter {
        "Å" => "bokstav-aa".to_owned(),
        "Ø" => "bokstav-oe".to_owned(),
        "#" => "bokstav-0".to_owned(),
        letter => format!("bokstav-{}", slug(letter)),
    }
}
