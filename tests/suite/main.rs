//! The tests of handbok: what an editor, a reader or the shell sees.
//!
//! - `sites`: small books and the pages they become, or the faults they have
//! - `specs`: examples in prose, each with its HTML or its fault
//! - `cli`: the program as it is used on a terminal
//! - `completions`: what the shell fills in
//! - `package`, `web_config`, `diff`: what hosts get, and what an update changes
//! - `addresses`: what a build writes down of its addresses, and what becomes of it
//! - `new`: what `new` and `init` make
//! - `serve`: the site while it is being written, over HTTP
//! - `properties`: what holds for any text, and for every page of a site
//! - `texts`: the words of the program, the same in every language
//! - `schema`: what may stand in the files, as the readers and the schemas have it
//! - `documentation`: pages in `docs/` that are written from the code
//! - `check`: what `handbok check` says beyond a build
//! - `line_ends`: Windows line ends and paths, and output that is no terminal
//! - `memory`: a book that is built again and again
//! - `wrong_places`: folders, disks and names that cannot be used
//! - `killed`: builds that are killed
//! - `layer`, `editions`: a book on a common one, and a common one with the books of its schools
//! - `book`: the handbook in this repository
//!
//! `UPDATE_EXPECT=1 cargo test` writes what the program does today into the expected files. Read the
//! difference before you commit it: a golden file is a promise to a reader.
#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

mod addresses;
mod book;
mod check;
mod cli;
mod completions;
mod diff;
mod documentation;
mod editions;
mod killed;
mod layer;
mod line_ends;
mod memory;
mod new;
mod package;
mod pages;
mod properties;
mod schema;
mod search;
mod serve;
mod sites;
mod specs;
mod support;
mod texts;
mod web_config;
mod wrong_places;
mod wrong_use;
