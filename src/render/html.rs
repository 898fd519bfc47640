//! The tree of blocks and inlines → HTML. The only place that writes HTML without a template.

mod inlines;
mod setting;

use std::fmt::Write as _;

use crate::language::{ContentLanguage, Language};
use crate::layer;
use crate::model::block::{
    Addition, Alignment, Block, CalloutKind, Citation, Definition, DoAvoidRow, Figure, Footnote,
    Heading, Inline, Recommendation, Resolved, Table, plain_text_with,
};
use crate::model::book::Book;
use crate::model::id::Anchor;
use crate::render::{citation, escape, highlight, hyphens};
use crate::texts;

pub use setting::{Setting, law_anchor, prefix_of};

/// Returns the places that the one at `anchor` stands in for, as HTML: links to them lead here, without script.
pub fn old_places(anchor: &Anchor, setting: Setting) -> String {
    let old = setting.old_anchors.and_then(|old_anchors| old_anchors.get(anchor));
    old.into_iter().flatten().map(|old| format!("<span id=\"{old}\"></span>")).collect()
}

/// Returns blocks as HTML.
pub fn blocks(blocks: &[Block<Resolved>], setting: Setting) -> String {
    let mut writer = Writer { setting, out: String::new(), soft: false, in_link: false };
    writer.blocks(blocks);
    writer.out
}

/// Returns a run of inlines as HTML.
pub fn inlines(inlines: &[Inline<Resolved>], setting: Setting) -> String {
    let mut writer = Writer { setting, out: String::new(), soft: false, in_link: false };
    writer.inlines(inlines);
    writer.out
}

/// Returns the words of a heading as HTML, with soft hyphens in long words.
pub fn heading_words(content: &[Inline<Resolved>], setting: Setting) -> String {
    let mut writer = Writer { setting, out: String::new(), soft: true, in_link: false };
    writer.inlines(content);
    writer.out
}

/// Returns a title as HTML, with soft hyphens in long words.
pub fn title_words(title: &str) -> String {
    escape::escaped(&hyphens::soft(title))
}

/// Returns the footnotes of a page as a list.
pub fn footnotes(notes: &[Footnote<Resolved>], setting: Setting) -> String {
    let mut writer = Writer { setting, out: String::new(), soft: false, in_link: false };
    for note in notes {
        writer.footnote(note);
    }
    writer.out
}

struct Writer<'a> {
    setting: Setting<'a>,
    out: String,
    /// Whether long words get soft hyphens here.
    soft: bool,
    /// Whether this is inside a link, which cannot hold another.
    in_link: bool,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block<Resolved>]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block<Resolved>) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(inlines) => self.element("p", inlines),
            Block::List { start, tight, items } => self.list(*start, *tight, items),
            Block::Definitions(definitions) => self.definitions(definitions),
            Block::Table(table) => self.table(table),
            Block::Code { language, text } => self.code(language, text),
            Block::Quote { language, blocks } => self.quote(*language, blocks),
            Block::Callout { kind, title, blocks } => self.callout(*kind, title, blocks),
            Block::Figure(figure) => self.figure(figure),
            Block::Rule => self.out.push_str("<hr>\n"),
            Block::Recommendations(advice) => self.recommendations(advice),
            Block::DoAvoid(rows) => self.do_avoid(rows),
            // Parts and tasks have templates of their own; here they stand inside something else.
            Block::Part(part) => {
                self.heading(&part.heading);
                self.blocks(&part.blocks);
            }
            Block::Task(task) => {
                self.element("p", &task.title);
                self.blocks(&task.introduction);
            }
            Block::Addition(addition) => self.addition(addition),
        }
    }

    /// Writes what a school adds, in a box that says whose words these are.
    fn addition(&mut self, addition: &Addition<Resolved>) {
        let Setting { book, prefix, language, deeper, .. } = self.setting;
        let notes = format!("{}-", addition.anchor);
        let level = (addition.level + deeper).min(6);
        let heading = layer::heading(addition, &book.config);
        let _ = write!(self.out, "<section class=\"local\"");
        if addition.language != language {
            let _ = write!(self.out, " lang=\"{}\"", addition.language.tag());
        }
        let anchor = &addition.anchor;
        let _ = write!(
            self.out,
            " aria-labelledby=\"{prefix}{anchor}\">\n<h{level} id=\"{prefix}{anchor}\">"
        );
        self.out.push_str(&old_places(anchor, self.setting));
        self.out.push_str(&title_words(&heading));
        let _ = writeln!(self.out, "</h{level}>");
        let setting = Setting {
            notes: &notes,
            language: addition.language,
            deeper: deeper + addition.level - 1,
            ..self.setting
        };
        self.out.push_str(&blocks(&addition.blocks, setting));
        if !addition.footnotes.is_empty() {
            self.out.push_str("<ol class=\"local-notes\">\n");
            self.out.push_str(&footnotes(&addition.footnotes, setting));
            self.out.push_str("</ol>\n");
        }
        let facts = layer::facts(addition);
        if !facts.is_empty() {
            let facts = escape::escaped(&facts.join(" · "));
            let _ = writeln!(self.out, "<p class=\"note\">{facts}</p>");
        }
        self.out.push_str("</section>\n");
    }

    fn heading(&mut self, heading: &Heading<Resolved>) {
        let level = (heading.level + self.setting.deeper).min(6);
        let prefix = self.setting.prefix;
        let _ = write!(self.out, "<h{level} id=\"{prefix}{}\">", heading.anchor);
        self.out.push_str(&old_places(&heading.anchor, self.setting));
        let soft = std::mem::replace(&mut self.soft, true);
        self.inlines(&heading.content);
        self.soft = soft;
        let _ = writeln!(self.out, "</h{level}>");
    }

    fn element(&mut self, name: &str, content: &[Inline<Resolved>]) {
        self.wrapped(name, content);
        self.out.push('\n');
    }

    fn list(&mut self, start: Option<u64>, tight: bool, items: &[Vec<Block<Resolved>>]) {
        let name = if start.is_some() { "ol" } else { "ul" };
        match start {
            Some(start) if start != 1 => {
                let _ = writeln!(self.out, "<ol start=\"{start}\">");
            }
            _ => {
                let _ = writeln!(self.out, "<{name}>");
            }
        }
        for item in items {
            self.out.push_str("<li>");
            self.item(item, tight);
            self.out.push_str("</li>\n");
        }
        let _ = writeln!(self.out, "</{name}>");
    }

    /// Writes what stands in a list item: a lone paragraph of a tight list has no element of its own.
    fn item(&mut self, blocks: &[Block<Resolved>], tight: bool) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) if tight => self.inlines(inlines),
                block => self.block(block),
            }
        }
    }

    fn definitions(&mut self, definitions: &[Definition<Resolved>]) {
        self.out.push_str("<dl>\n");
        for definition in definitions {
            self.element("dt", &definition.title);
            for blocks in &definition.definitions {
                self.out.push_str("<dd>");
                self.item(blocks, blocks.len() == 1);
                self.out.push_str("</dd>\n");
            }
        }
        self.out.push_str("</dl>\n");
    }

    fn table(&mut self, table: &Table<Resolved>) {
        let columns: Vec<String> = table.head.iter().map(|cell| self.words(cell)).collect();
        self.open_table("<table>", &columns.join(", "));
        self.out.push_str("<thead>\n<tr>");
        for (index, cell) in table.head.iter().enumerate() {
            self.cell("th", " scope=\"col\"", alignment(table, index), cell);
        }
        self.out.push_str("</tr>\n</thead>\n<tbody>\n");
        for row in &table.rows {
            self.out.push_str("<tr>");
            for (index, cell) in row.iter().enumerate() {
                self.cell("td", "", alignment(table, index), cell);
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table>\n</div>\n");
    }

    /// Opens a table inside a frame that can be scrolled by keyboard on narrow screens.
    fn open_table(&mut self, element: &str, columns: &str) {
        let name =
            texts::format(self.setting.spoken(), "table-name", &[("columns", columns.into())]);
        let _ =
            write!(self.out, "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"");
        escape::push(&mut self.out, &name);
        let _ = writeln!(self.out, "\">\n{element}");
    }

    fn cell(
        &mut self,
        name: &str,
        attributes: &str,
        alignment: Alignment,
        content: &[Inline<Resolved>],
    ) {
        let class = match alignment {
            Alignment::Start => "",
            Alignment::Center => " class=\"center\"",
            Alignment::End => " class=\"end\"",
        };
        let _ = write!(self.out, "<{name}{attributes}{class}>");
        let soft = std::mem::replace(&mut self.soft, true);
        self.inlines(content);
        self.soft = soft;
        let _ = write!(self.out, "</{name}>");
    }

    /// Phones show the pairs under each other, and browsers forget that a table is one when it is laid out
    /// in another way: so the roles are written out.
    fn do_avoid(&mut self, rows: &[DoAvoidRow<Resolved>]) {
        let head =
            ["do-heading", "avoid-heading"].map(|key| texts::get(self.setting.spoken(), key));
        self.open_table("<table class=\"do-avoid\" role=\"table\">", &head.join(", "));
        self.out.push_str("<thead role=\"rowgroup\">\n<tr role=\"row\">");
        for words in head {
            let words = escape::escaped(&words);
            let _ = write!(self.out, "<th scope=\"col\" role=\"columnheader\">{words}</th>");
        }
        self.out.push_str("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
        for row in rows {
            self.out.push_str("<tr role=\"row\">");
            self.cell("td", " role=\"cell\"", Alignment::Start, &row.doing);
            self.cell("td", " role=\"cell\"", Alignment::Start, &row.avoiding);
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table>\n</div>\n");
    }

    fn code(&mut self, language: &str, text: &str) {
        self.out.push_str("<pre tabindex=\"0\"><code>");
        match &self.setting.book.memory {
            Some(memory) => {
                let key = (language.to_owned(), text.to_owned());
                let html = memory.code.get_or_make(key, || highlight::code(language, text));
                self.out.push_str(&html);
            }
            None => self.out.push_str(&highlight::code(language, text)),
        }
        self.out.push_str("</code></pre>\n");
    }

    fn quote(&mut self, language: Option<ContentLanguage>, blocks: &[Block<Resolved>]) {
        match language.filter(|language| *language != self.setting.language) {
            Some(language) => {
                let _ = writeln!(self.out, "<blockquote lang=\"{}\">", language.tag());
            }
            None => self.out.push_str("<blockquote>\n"),
        }
        self.blocks(blocks);
        self.out.push_str("</blockquote>\n");
    }

    fn callout(
        &mut self,
        kind: CalloutKind,
        title: &[Inline<Resolved>],
        blocks: &[Block<Resolved>],
    ) {
        let key = kind.key();
        let label = texts::get(self.setting.spoken(), &format!("callout-{key}"));
        let _ = write!(
            self.out,
            "<div class=\"callout\" data-kind=\"{key}\" role=\"note\">\n<p class=\"callout-title\">"
        );
        let _ = write!(self.out, "<span class=\"callout-kind\">{}</span>", escape::escaped(&label));
        if !title.is_empty() && self.words(title).to_lowercase() != label.to_lowercase() {
            self.out.push_str("<span class=\"visually-hidden\">: </span> ");
            self.inlines(title);
        }
        self.out.push_str("</p>\n");
        self.blocks(blocks);
        self.out.push_str("</div>\n");
    }

    fn figure(&mut self, figure: &Figure<Resolved>) {
        self.out.push_str("<figure>");
        self.picture(&figure.picture, &figure.alt);
        // HTML has one place for words about a figure, and both the caption and the figure's text stand there.
        if !figure.caption.is_empty() || !figure.text.is_empty() {
            self.out.push_str("<figcaption>");
            self.inlines(&figure.caption);
            if !figure.text.is_empty() {
                let name = texts::get(self.setting.spoken(), "figure-text");
                self.out.push_str("\n<details class=\"figure-text\"><summary>");
                escape::push(&mut self.out, &name);
                self.out.push_str("</summary>\n");
                self.blocks(&figure.text);
                self.out.push_str("</details>\n");
            }
            self.out.push_str("</figcaption>");
        }
        self.out.push_str("</figure>\n");
    }

    fn recommendations(&mut self, advice: &[Recommendation<Resolved>]) {
        self.out.push_str("<ol class=\"recommendations\">\n");
        for one in advice {
            let _ = write!(self.out, "<li id=\"{}{}\">", self.setting.prefix, one.anchor);
            self.out.push_str(&old_places(&one.anchor, self.setting));
            self.item(&one.blocks, one.blocks.len() == 1);
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol>\n");
    }

    fn words(&self, inlines: &[Inline<Resolved>]) -> String {
        words(inlines, self.setting.book, self.setting.spoken())
    }

    fn footnote(&mut self, note: &Footnote<Resolved>) {
        let Setting { prefix, notes, .. } = self.setting;
        let number = note.number;
        let back =
            texts::format(self.setting.spoken(), "footnote-back", &[("number", number.into())]);
        let _ = write!(self.out, "<li id=\"{prefix}{notes}fn-{number}\">");
        self.item(&note.blocks, note.blocks.len() == 1);
        let _ = write!(self.out, " <a href=\"#{prefix}{notes}fnref-{number}\" aria-label=\"");
        escape::push(&mut self.out, &back);
        self.out.push_str("\">↩</a></li>\n");
    }
}

fn alignment(table: &Table<Resolved>, index: usize) -> Alignment {
    table.alignments.get(index).copied().unwrap_or(Alignment::Start)
}

/// Returns the words of inlines without anything that must be shown, for titles and attributes. Works that they cite are
/// named as in the text.
pub fn words(inlines: &[Inline<Resolved>], book: &Book, language: Language) -> String {
    let mut cite = |citation: &Citation<Resolved>, text: &mut String| {
        citation::push_words(text, citation, book, language);
    };
    plain_text_with(inlines, &mut cite).split_whitespace().collect::<Vec<_>>().join(" ")
}
