//! What is a handbook made of? The types that the stages hand to each other.
//!
//! The body of a page is one tree of blocks and inlines. It exists in two stages, [`block::Parsed`] (as
//! written: keys, paths) and [`block::Resolved`] (as meant: works, pages, law sections), and the type
//! says which one it is.

pub mod block;
pub mod book;
pub mod evidence;
pub mod id;
pub mod law;
pub mod meta;
pub mod month;
pub mod programme;
pub mod reference;
pub mod search_words;
pub mod task;
pub mod term;
pub mod url;
