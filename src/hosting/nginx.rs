//! The rules for nginx: what belongs inside the `location` of the site, wherever that is.

use std::fmt::Write as _;

use super::rules::Rules;
use super::settings_pattern;

const HOW: &str = "\
# nginx. Denne fila endres ikke. Skriv linjene under i server { }, med adressen og mappa dere har valgt i stedet for
# /handbok/ og /srv/handbok/, og last inn på nytt med «nginx -s reload»:
#
#   location /handbok/ {
#       alias /srv/handbok/;
#       error_page 404 /handbok/404.html;
#       include /srv/handbok/nginx.conf;
#   }
#
# Laget av handbok: endringer her blir borte ved neste oppdatering.

";

pub fn settings(rules: &Rules) -> String {
    let mut text = String::from(HOW);
    let _ = writeln!(text, "index {};\nserver_tokens off;\n", rules.default_document);
    text.push_str("# Filtyper og tegnsett\ntypes {\n");
    for media in rules.media_types {
        let extension = media.extension.trim_start_matches('.');
        let _ = writeln!(text, "    {} {extension};", media.name);
    }
    text.push_str("}\ndefault_type application/octet-stream;\ncharset utf-8;\ncharset_types");
    // text/html is always among them, and named once more it is a warning.
    let texts = rules.media_types.iter().filter(|media| media.is_text);
    for media in texts.filter(|media| media.name != "text/html") {
        let _ = write!(text, " {}", media.name);
    }
    let _ = writeln!(
        text,
        ";\n\n# Innstillinger for servere er ikke sider\nif ($uri ~ \"{}\") {{\n    return 404;\n}}\n",
        settings_pattern()
    );
    let _ = writeln!(text, "set $handbok_cache \"{}\";", rules.cache);
    let _ = writeln!(
        text,
        "if ($uri ~ \"{}\") {{\n    set $handbok_cache \"{}\";\n}}",
        rules.kept.pattern, rules.kept.cache
    );
    text.push_str("add_header Cache-Control $handbok_cache always;\n");
    for header in &rules.headers {
        let _ = writeln!(text, "add_header {} \"{}\" always;", header.name, header.value);
    }
    text
}
