//! A table, row by row.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Reader;
use crate::model::block::{Alignment, Parsed, Table};
use crate::parse::slips;

impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Reader<'a, '_, I> {
    pub(super) fn table(&mut self, alignments: &[pulldown_cmark::Alignment]) -> Table<Parsed> {
        let alignments = alignments
            .iter()
            .map(|alignment| match alignment {
                pulldown_cmark::Alignment::Center => Alignment::Center,
                pulldown_cmark::Alignment::Right => Alignment::End,
                _ => Alignment::Start,
            })
            .collect();
        let mut table = Table { alignments, head: Vec::new(), rows: Vec::new() };
        let mut row = Vec::new();
        let mut follows_text = false;
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableRow) => {
                    let span = self.span(&range);
                    let is_text = slips::is_text(self.written(span).trim_end());
                    // The lines of a text under the table are one fault.
                    if !(is_text && follows_text) {
                        slips::uneven_row(span, table.head.len(), self.text, self.report);
                    }
                    follows_text = is_text;
                }
                Event::Start(Tag::TableCell) => row.push(self.inlines(TagEnd::TableCell)),
                Event::End(TagEnd::TableHead) => table.head = std::mem::take(&mut row),
                Event::End(TagEnd::TableRow) => table.rows.push(std::mem::take(&mut row)),
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        table
    }
}
