//! The rules for Apache 2.4, in the site's own folder. Needs `AllowOverride FileInfo Indexes`, and no more.

use std::fmt::Write as _;

use super::rules::Rules;
use super::settings_pattern;

/// Where the site lies on its server, a server can only be asked: what stands before the part of the address that this
/// folder has to do with.
const NOT_FOUND: &str = r#"
# Siden for det som ikke finnes. Linjene finner selv ut hvilken adresse nettstedet ligger på.
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond "%{REQUEST_URI}::$1" "^/(.*?)([^:]*)::\2$"
  RewriteRule "^(.*)$" "-" [E=HANDBOK:%1]
  # En mappe uten side er ikke en liste over det som ligger i den
  RewriteCond "%{REQUEST_FILENAME}" -d
  RewriteCond "%{REQUEST_FILENAME}/index.html" !-f
  RewriteRule "^" "-" [R=404,L]
</IfModule>
"#;

/// Apache gives what it compresses a mark of its own, and would not know it again when a browser asks whether its copy
/// still holds.
const SAME_MARK: &str = r#"  RequestHeader edit "If-None-Match" "^(W/)?\"(.*)-gzip\"$" "$1\"$2\", $1\"$2-gzip\""
"#;

pub fn settings(rules: &Rules) -> String {
    let mut text = String::from(
        "# Apache 2.4. Virker når serveren har AllowOverride FileInfo Indexes (eller All) for denne mappa.\n\
         # Laget av handbok: endringer her blir borte ved neste oppdatering.\n\n",
    );
    let _ = writeln!(text, "DirectoryIndex {}", rules.default_document);
    text.push_str(NOT_FOUND);
    let _ = writeln!(text, "ErrorDocument 404 \"/%{{reqenv:HANDBOK}}{}\"", rules.not_found);
    text.push_str("\n# Filtyper og tegnsett\nAddDefaultCharset UTF-8\n");
    for media in rules.media_types {
        let _ = writeln!(text, "AddType \"{}\" {}", media.header(), media.extension);
    }
    text.push_str("\n# Innstillinger for servere er ikke sider\n<IfModule mod_alias.c>\n");
    let _ = writeln!(text, "  RedirectMatch 404 \"{}\"\n</IfModule>", settings_pattern());
    let types: Vec<&str> = rules.compressed().collect();
    let _ = writeln!(
        text,
        "\n# Tekst sendes komprimert\n<IfModule mod_deflate.c>\n  <IfModule mod_filter.c>\n    AddOutputFilterByType DEFLATE {}\n  </IfModule>\n</IfModule>",
        types.join(" ")
    );
    text.push_str("\n<IfModule mod_headers.c>\n");
    text.push_str(SAME_MARK);
    for header in &rules.headers {
        let _ = writeln!(text, "  Header always set {} \"{}\"", header.name, header.value);
    }
    text.push_str("  Header always unset X-Powered-By\n");
    // Of the two, the later wins: an answer has one of them.
    let _ = writeln!(text, "  Header set Cache-Control \"{}\"", rules.cache);
    let _ = writeln!(
        text,
        "  Header set Cache-Control \"{}\" \"expr=%{{REQUEST_URI}} =~ m#{}#\"",
        rules.kept.cache, rules.kept.pattern
    );
    text.push_str("</IfModule>\n");
    text
}
