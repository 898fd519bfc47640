//! A picture that is heavy: a phone in a school yard waits for it, and 30 of them make a site that cannot be
//! sent by e-mail.

use super::Checked;
use crate::diagnostics::{Report, codes};

/// In KiB. A photograph of 1,200 pixels' width in a fair quality is under it.
const LIMIT: usize = 300;

const ENDINGS: [&str; 7] = [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"];

/// Says whether a file is a picture, by its name.
pub fn is_image(path: &str) -> bool {
    let path = path.to_lowercase();
    ENDINGS.iter().any(|ending| path.ends_with(ending))
}

/// Reports each picture in `content/` that is over the limit.
pub fn check(checked: &Checked, report: &mut Report) {
    for picture in &checked.book.pictures {
        let file = &checked.sources.assets[picture.asset];
        let size = file.bytes.len().div_ceil(1024);
        if is_image(&file.path) && size > LIMIT {
            report.push(codes::heavy_image(&file.shown(), size, LIMIT));
        }
    }
}
