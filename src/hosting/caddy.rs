//! The rules for Caddy 2. Address, path and folder come from its environment, so that the file needs no change.

use std::fmt::Write as _;

use super::SETTINGS;
use super::rules::Rules;

const HOW: &str = "\
# Caddy 2. Denne fila endres ikke. Stå i denne mappa og start Caddy med adressen dere har valgt:
#
#   HANDBOK_ADRESSE=handbok.skolen.no caddy run
#
# HANDBOK_STI=/handbok legger nettstedet i en undermappe av adressen, HANDBOK_MAPPE sier hvor filene ligger (ellers her).
# Laget av handbok: endringer her blir borte ved neste oppdatering.

";

pub fn settings(rules: &Rules) -> String {
    let mut text = String::from(HOW);
    text.push_str("(handbok) {\n\troot * {$HANDBOK_MAPPE:.}\n\theader {\n\t\t-Server\n");
    for header in &rules.headers {
        let _ = writeln!(text, "\t\t{} \"{}\"", header.name, header.value);
    }
    for media in rules.media_types {
        // Caddy asks the machine for types it does not know itself, and machines differ.
        let matcher = media.extension.trim_start_matches('.');
        let _ = writeln!(text, "\t}}\n\t@{matcher} path *{}", media.extension);
        let _ = write!(text, "\theader @{matcher} {{\n\t\tContent-Type \"{}\"\n", media.header());
    }
    text.push_str("\t}\n}\n\n{$HANDBOK_ADRESSE:localhost} {\n");
    // The address as people type it. Without a path nothing is asked for by it.
    text.push_str("\t@bare expression `{path} == \"{$HANDBOK_STI:}\"`\n");
    text.push_str("\tredir @bare {$HANDBOK_STI:}/ permanent\n");
    text.push_str("\thandle_path {$HANDBOK_STI:}/* {\n\t\timport handbok\n\t\tencode gzip\n");
    let hidden = SETTINGS.map(|name| format!("*/{name}"));
    let _ = writeln!(text, "\t\t@settings path {}\n\t\terror @settings 404", hidden.join(" "));
    // Caddy sorts its lines by itself, so none may depend on standing after another.
    let kept = &rules.kept;
    for (name, matcher, cache) in [("kept", "", kept.cache), ("asked", "not ", rules.cache)] {
        let _ = writeln!(text, "\t\t@{name} {matcher}path_regexp \"{}\"", kept.pattern);
        let _ = writeln!(text, "\t\theader @{name} Cache-Control \"{cache}\"");
    }
    let _ = writeln!(
        text,
        "\t\tfile_server {{\n\t\t\tindex {}\n\t\t}}\n\t}}\n\thandle {{\n\t\trespond 404\n\t}}\n",
        rules.default_document
    );
    let _ = writeln!(
        text,
        "\thandle_errors {{\n\t\trewrite * /{}\n\t\timport handbok\n\t\tfile_server {{\n\t\t\tstatus 404\n\t\t}}\n\t}}\n}}",
        rules.not_found
    );
    text
}
