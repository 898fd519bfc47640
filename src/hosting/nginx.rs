//! The rules for nginx: what belongs inside the `location` of the site, wherever that is.

use std::fmt::Write as _;

use super::rules::Rules;
use super::settings_pattern;

const HOW: &str = "\
# nginx. Denne fila endres ikke. Skriv linjene under i server { }, med adressen og mappa dere har valgt i stedet for
# /handbok/ og /srv/handbok/, og last inn på nytt med «nginx -s reload»:
#
#   location = /handbok { absolute_redirect off; return 301 /handbok/; }
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
    // A server behind another does not know the address that readers have.
    let _ = writeln!(
        text,
        "index {};\nserver_tokens off;\nabsolute_redirect off;\n",
        rules.default_document
    );
    text.push_str("# Filtyper og tegnsett\ntypes {\n");
    for media in rules.media_types {
        let extension = media.extension.trim_start_matches('.');
        let _ = writeln!(text, "    {} {extension};", media.name);
    }
    // text/html is always among both, and named once more it is a warning.
    let texts: String = rules
        .compressed()
        .filter(|name| *name != "text/html")
        .map(|name| format!(" {name}"))
        .collect();
    let _ = writeln!(
        text,
        "}}\ndefault_type application/octet-stream;\ncharset utf-8;\ncharset_types{texts};\n"
    );
    let _ = writeln!(
        text,
        "# Tekst sendes komprimert; nivå 1, som er nginx sitt eget valg, gir en fjerdedel større filer\ngzip on;\ngzip_comp_level 6;\ngzip_vary on;\ngzip_proxied any;\ngzip_min_length 1024;\ngzip_types{texts};"
    );
    let _ = writeln!(
        text,
        "\n# Innstillinger for servere er ikke sider\nif ($uri ~ \"{}\") {{\n    return 404;\n}}\n",
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
