//! How does what the engine prints become text and safe HTML?
//!
//! The engine's own HTML is not used: it escapes nothing and uses inline styles.

use hayagriva::citationberg::FontStyle;
use hayagriva::{Elem, ElemChild, ElemChildren, ElemMeta, Formatted};

use super::style::Words;

/// The name that stands for «and others» in an entry; the letter is private to us and in no real
/// name.
pub(super) const OTHERS: char = '\u{F8F0}';
/// A character without width, taken out again here.
pub(super) const WORD_JOINER: char = '\u{2060}';
/// A hyphen that the engine does not take for a range, made an ordinary one again here.
pub(super) const HYPHEN: &str = "\u{2011}";

/// A stretch of text of one look.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Run {
    text: String,
    is_italic: bool,
    /// An address that begins with http.
    link: Option<String>,
}

/// Text as the engine printed it, with what it cannot print put right.
#[derive(Debug, Default)]
pub(super) struct Markup {
    runs: Vec<Run>,
    /// Whether a full stop that comes next has been printed already.
    has_stop: bool,
}

/// How the names in a citation are to be written.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct NameStyle<'w> {
    /// Instead of & between the last two names.
    pub and: Option<&'w str>,
    /// Before the first name.
    pub initials: Option<&'w str>,
}

impl Markup {
    /// Collects an entry of the list of references.
    pub(super) fn entry(children: &ElemChildren, words: &Words) -> Self {
        let mut markup = Self::default();
        markup.collect(children, words.others_in_entry);
        markup
    }

    /// Collects a citation, «Argyris & Schön, 1978».
    pub(super) fn citation(children: &ElemChildren, words: &Words, names: NameStyle) -> Self {
        let mut children = children.clone();
        restyle_names(&mut children, names);
        let mut markup = Self::default();
        markup.collect(&children, words.others);
        markup
    }

    pub(super) fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    pub(super) fn html(&self) -> String {
        let mut html = String::new();
        for run in &self.runs {
            if let Some(link) = &run.link {
                html.push_str("<a href=\"");
                escape(link, &mut html);
                html.push_str("\">");
            }
            html.push_str(if run.is_italic { "<em>" } else { "" });
            escape(&run.text, &mut html);
            html.push_str(if run.is_italic { "</em>" } else { "" });
            html.push_str(if run.link.is_some() { "</a>" } else { "" });
        }
        html
    }

    fn collect(&mut self, children: &ElemChildren, others: &str) {
        for child in &children.0 {
            match child {
                ElemChild::Text(text) => self.push_formatted(text, None),
                ElemChild::Elem(elem) if is_others(elem) => self.replace_delimiter(others),
                ElemChild::Elem(elem) => self.collect(&elem.children, others),
                ElemChild::Markup(text) => self.push(text, false, None),
                ElemChild::Link { text, url } => self.push_formatted(text, Some(url)),
                // Only locators are transparent, and we pass none.
                ElemChild::Transparent { .. } => {}
            }
        }
    }

    fn push_formatted(&mut self, text: &Formatted, url: Option<&str>) {
        let is_italic = text.formatting.font_style == FontStyle::Italic;
        let link = url.filter(|url| url.starts_with("https://") || url.starts_with("http://"));
        self.push(&text.text, is_italic, link);
    }

    fn push(&mut self, text: &str, is_italic: bool, link: Option<&str>) {
        let mut text = text.replace(WORD_JOINER, "").replace(HYPHEN, "-");
        if text.is_empty() {
            return;
        }
        if text.starts_with('.') && (self.has_stop || self.ends_with(['?', '!'])) {
            text.remove(0);
        }
        self.has_stop = false;
        // The engine puts a full stop after a title that has its own mark; other CSL engines do
        // not.
        let text = text.replace("?. ", "? ").replace("!. ", "! ");
        match self.runs.last_mut() {
            Some(run) if run.is_italic == is_italic && run.link.as_deref() == link => {
                run.text.push_str(&text)
            }
            _ => self.runs.push(Run { text, is_italic, link: link.map(str::to_owned) }),
        }
    }

    /// Puts «mfl.» where the engine has written «& » before the name that stands for the others.
    fn replace_delimiter(&mut self, others: &str) {
        if let Some(run) = self.runs.last_mut() {
            let kept = run.text.trim_end_matches([' ', '&', ',', '…']).len();
            run.text.truncate(kept);
        }
        self.push(others, false, None);
        self.has_stop = true;
    }

    fn ends_with(&self, marks: [char; 2]) -> bool {
        self.runs.last().is_some_and(|run| run.text.ends_with(marks))
    }
}

fn is_others(elem: &Elem) -> bool {
    matches!(elem.meta, Some(ElemMeta::Name(..)))
        && matches!(elem.children.0.as_slice(), [ElemChild::Text(text)] if text.text.starts_with(OTHERS))
}

/// Writes the & between names as a word, and initials before the first name.
///
/// The engine has a form for running text, but it keeps the &; and it cannot give initials only to
/// those who share a family name. What it prints tells names and what stands between them apart, so
/// nothing inside a name is touched.
fn restyle_names(children: &mut ElemChildren, names: NameStyle) {
    let Some(list) = children.find_names_mut() else { return };
    let is_name = |child: &ElemChild| matches!(child, ElemChild::Elem(elem) if matches!(elem.meta, Some(ElemMeta::Name(..))));
    if !list.children.0.iter().any(is_name) {
        // Editors stand in a list within that of the authors there are none of.
        return restyle_names(&mut list.children, names);
    }
    let mut initials = names.initials;
    for child in &mut list.children.0 {
        match child {
            ElemChild::Text(delimiter) => {
                if let Some(and) = names.and {
                    delimiter.text = delimiter.text.replace('&', and);
                }
            }
            ElemChild::Elem(name) if matches!(name.meta, Some(ElemMeta::Name(..))) => {
                if let (Some(initials), Some(ElemChild::Text(first))) =
                    (initials.take(), name.children.0.first_mut())
                {
                    first.text = format!("{initials} {}", first.text);
                }
            }
            _ => {}
        }
    }
}

fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(character),
        }
    }
}
