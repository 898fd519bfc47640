//! What did an editor mean that Markdown reads as plain words? `##Råd`, `{#id`, `![bilde](mitt bilde.png)`.
//!
//! To CommonMark nothing is wrong, so the page would be built with the signs in its text. Each slip is told with the
//! line to write, and is read as it was meant where that saves the editor faults that only follow from it.

mod boxes;
mod braces;
mod code;
mod dates;
mod headings;
mod links;
mod lists;
mod parts;
mod questions;
mod signs;
mod stars;
mod tables;
mod tasks;

pub use boxes::{
    boxes_apart, line_without_sign, mark_without_box, marks_within, quote_as_box, take_plain_mark,
};
pub use braces::{
    Braces, evidence_attribute, evidence_of_advice, left_braces, name_in_brackets, spaced_braces,
    unclosed_braces,
};
pub use code::{indented_prose, unclosed_fence};
pub use dates::dates_as_list;
pub use headings::{heading_without_words, level_of_unread, underlined_heading, unread_headings};
pub use links::unread_links;
pub use lists::{Lines, Within, bulleted, dash_in_part, empty_points, items_apart, unread_list};
pub use parts::{bold_parts, warn_of_near_part};
pub use questions::unread_question;
pub use signs::printed_signs;
pub use stars::loose_stars;
pub use tables::{is_text, spaced_table, tabbed_table, uneven_row, unread_table};
pub use tasks::stray_tasks;
