//! Files ⇄ a zip, both in memory. What a zip may hold is decided by who packs it; whom to believe, by [`unpack`].

mod pack;
mod unpack;

pub use pack::{Entry, pack};
pub use unpack::{BOOK, Limits, SITE, UnpackFault, unpack};
