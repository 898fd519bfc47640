//! The headers for hosts that read `_headers`: Netlify and Cloudflare Pages. They know types, the page for what is not
//! found and the default document by themselves.

use std::fmt::Write as _;

use super::rules::Rules;

pub fn settings(rules: &Rules) -> String {
    let mut text = String::from(
        "# Netlify og Cloudflare Pages. Laget av handbok: endringer her blir borte ved neste oppdatering.\n/*\n",
    );
    for header in &rules.headers {
        let _ = writeln!(text, "  {}: {}", header.name, header.value);
    }
    // Their patterns cannot tell the files whose names change from the others, so all are asked for again.
    let _ = writeln!(text, "  Cache-Control: {}", rules.cache);
    text
}
