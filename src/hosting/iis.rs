//! The rules for IIS 10 (Windows Server 2016 and later), in the site's own folder.
//!
//! IIS refuses a whole site when a collection gets an entry that it has already, from a level above. So each entry is
//! removed before it is added, which is no fault when it is not there.

use std::fmt::Write as _;

use super::SETTINGS;
use super::rules::Rules;

pub fn settings(rules: &Rules) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <!-- IIS 10 (Windows Server 2016 og nyere). Laget av handbok: endringer her blir borte ved neste oppdatering. -->\n\
         <configuration>\n  <system.webServer>\n",
    );
    let _ = writeln!(
        text,
        "    <defaultDocument enabled=\"true\">\n      <files>\n        <clear />\n        <add value=\"{}\" />\n      </files>\n    </defaultDocument>\n    <directoryBrowse enabled=\"false\" />",
        rules.default_document
    );
    let _ = writeln!(
        text,
        "    <httpErrors errorMode=\"Custom\" existingResponse=\"Auto\">\n      <remove statusCode=\"404\" />\n      <error statusCode=\"404\" path=\"{}\" responseMode=\"File\" />\n    </httpErrors>",
        rules.not_found
    );
    text.push_str(
        "    <httpProtocol>\n      <customHeaders>\n        <remove name=\"X-Powered-By\" />\n",
    );
    for header in &rules.headers {
        let (name, value) = (header.name, escaped(&header.value));
        let _ = writeln!(text, "        <remove name=\"{name}\" />");
        let _ = writeln!(text, "        <add name=\"{name}\" value=\"{value}\" />");
    }
    text.push_str("      </customHeaders>\n    </httpProtocol>\n");
    text.push_str("    <security>\n      <requestFiltering removeServerHeader=\"true\">\n        <hiddenSegments>\n");
    // IIS keeps web.config to itself.
    for name in SETTINGS.iter().filter(|name| **name != "web.config") {
        let _ = writeln!(text, "          <remove segment=\"{name}\" />");
        let _ = writeln!(text, "          <add segment=\"{name}\" />");
    }
    text.push_str("        </hiddenSegments>\n      </requestFiltering>\n    </security>\n    <staticContent>\n");
    for media in rules.media_types {
        let (extension, header) = (media.extension, media.header());
        let _ = writeln!(text, "      <remove fileExtension=\"{extension}\" />");
        let _ =
            writeln!(text, "      <mimeMap fileExtension=\"{extension}\" mimeType=\"{header}\" />");
    }
    text.push_str("      <clientCache cacheControlMode=\"DisableCache\" />\n    </staticContent>\n  </system.webServer>\n");
    // A location cannot name files by a pattern: the folder may be kept, and those in it that keep their name may not.
    let kept = &rules.kept;
    location(
        &mut text,
        kept.folder,
        &format!(
            "<clientCache cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"{}.00:00:00\" cacheControlCustom=\"public, immutable\" />",
            kept.days
        ),
    );
    for name in kept.except {
        let asked = "<clientCache cacheControlMode=\"DisableCache\" />";
        location(&mut text, &format!("{}/{name}", kept.folder), asked);
    }
    text.push_str("</configuration>\n");
    text
}

/// Adds what holds for one folder or file of the site.
fn location(text: &mut String, path: &str, cache: &str) {
    let _ = writeln!(
        text,
        "  <location path=\"{path}\">\n    <system.webServer>\n      <staticContent>\n        {cache}\n      </staticContent>\n    </system.webServer>\n  </location>"
    );
}

fn escaped(value: &str) -> String {
    value.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}
