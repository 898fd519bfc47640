//! What was tested of the pages, when and with what result: what a host needs for its accessibility statement.
//!
//! `tests/browser/tested.toml` is written by `scripts/accessibility.mjs`, which runs the tests it tells of.

use std::fmt::Write as _;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::output::OutputFile;
use crate::render::html::Setting;
use crate::render::view::{TestView, TestedView};
use crate::render::{Renderer, engine, format, statics};
use crate::source::SourceTree;
use crate::texts;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tested {
    date: String,
    tools: String,
    /// The fingerprint of what was tested, see [`theme_fingerprint`].
    theme: String,
    test: Vec<Test>,
}

/// A group of tests; `site.ftl` tells what they look at, under `tested-<id>`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Test {
    id: String,
    passed: u32,
    failed: u32,
}

/// What needs people, and has not been done. `site.ftl` has the words, under `untested-<id>`.
const UNTESTED: [&str; 3] = ["screen-readers", "users", "old-devices"];

static TESTED: LazyLock<Tested> = LazyLock::new(|| {
    toml::from_str(include_str!("../../tests/browser/tested.toml"))
        .expect("the script writes what is read here")
});

impl Renderer<'_> {
    pub fn tested(&self, here: Setting) -> TestedView {
        let spoken = here.spoken();
        let date: Date = TESTED.date.parse().expect("the script writes a date");
        let tests = TESTED.test.iter().map(|test| {
            let args = [("passed", test.passed.into()), ("failed", test.failed.into())];
            TestView {
                words: texts::get(spoken, &format!("tested-{}", test.id)),
                result: texts::format(spoken, "tested-result", &args),
                passed: test.failed == 0,
            }
        });
        TestedView {
            date: format::date(date, spoken),
            tools: TESTED.tools.clone(),
            is_current: self.theme == TESTED.theme,
            tests: tests.collect(),
            untested: UNTESTED
                .iter()
                .map(|id| texts::get(spoken, &format!("untested-{id}")))
                .collect(),
        }
    }
}

/// Returns a number that changes with any template, style or script, the book's own included: the beginning of the
/// SHA-256 of their paths and bytes, in the order of their paths.
pub fn theme_fingerprint(sources: &SourceTree) -> String {
    let mut digest = Sha256::new();
    for (path, text) in engine::templates(sources) {
        add(&mut digest, &format!("templates/{path}"), text.as_bytes());
    }
    for file in statics::theme_files(sources) {
        let OutputFile { path, .. } = &file;
        add(&mut digest, path, file.bytes(sources));
    }
    digest.finalize().iter().take(8).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn add(digest: &mut Sha256, path: &str, bytes: &[u8]) {
    digest.update(path);
    digest.update([0]);
    digest.update(bytes);
    digest.update([0]);
}
