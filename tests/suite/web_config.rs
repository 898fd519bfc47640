//! `web.config` held to the schema of IIS, which cannot be run here.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use crate::package::{PACKAGE, text};
use crate::support::no_failures;

/// An element of `web.config`: its name, its attributes, and what stands in it.
#[derive(Debug)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Element>,
}

impl Element {
    fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Reads XML of elements and attributes alone, as strictly as XML is: every element is closed, no attribute stands twice,
/// no character is loose.
fn read_xml(text: &str) -> Element {
    static TOKEN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"^(?:<\?xml[^?]*\?>|<!--[^-]*(?:-[^-]+)*-->|<(/?)([A-Za-z.]+)((?:\s+[A-Za-z]+="[^"<]*")*)\s*(/?)>|\s+)"#)
            .expect("the pattern is well formed")
    });
    static ATTRIBUTE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"([A-Za-z]+)="([^"<]*)""#).expect("the pattern is well formed")
    });
    let mut open =
        vec![Element { name: String::new(), attributes: Vec::new(), children: Vec::new() }];
    let mut rest = text;
    while !rest.is_empty() {
        let token = TOKEN.captures(rest).unwrap_or_else(|| panic!("not XML: {:.80}", rest));
        rest = &rest[token[0].len()..];
        let Some(name) = token.get(2) else { continue };
        if &token[1] == "/" {
            let closed = open.pop().expect("an element is open");
            assert_eq!(closed.name, name.as_str());
            open.last_mut().expect("the whole is open").children.push(closed);
            continue;
        }
        let attributes: Vec<(String, String)> = ATTRIBUTE
            .captures_iter(&token[3])
            .map(|found| (found[1].to_owned(), found[2].to_owned()))
            .collect();
        let names: BTreeSet<&String> = attributes.iter().map(|(name, _)| name).collect();
        assert_eq!(
            names.len(),
            attributes.len(),
            "an attribute stands twice in <{}>",
            name.as_str()
        );
        let ampersand = attributes.iter().find(|(_, value)| value.contains("& "));
        assert!(ampersand.is_none(), "{ampersand:?}");
        let element = Element { name: name.as_str().to_owned(), attributes, children: Vec::new() };
        if &token[4] == "/" {
            open.last_mut().expect("the whole is open").children.push(element);
        } else {
            open.push(element);
        }
    }
    assert_eq!(open.len(), 1, "everything is closed");
    let whole = open.pop().expect("the whole is open");
    assert_eq!(whole.children.len(), 1, "one element holds the rest");
    whole.children.into_iter().next().expect("there is one")
}

/// An element, the attributes it must have, those it may have, and the elements that may stand in it.
type Rule =
    (&'static str, &'static [&'static str], &'static [&'static str], &'static [&'static str]);

/// What may stand where in `system.webServer`, as `IIS_schema.xml` has it for the sections in use.
const SCHEMA: [Rule; 24] = [
    ("configuration", &[], &[], &["system.webServer", "location"]),
    ("location", &["path"], &["overrideMode", "inheritInChildApplications"], &["system.webServer"]),
    (
        "system.webServer",
        &[],
        &[],
        &[
            "defaultDocument",
            "directoryBrowse",
            "httpErrors",
            "httpProtocol",
            "security",
            "staticContent",
        ],
    ),
    ("defaultDocument", &[], &["enabled"], &["files"]),
    ("defaultDocument/files", &[], &[], &["add", "remove", "clear"]),
    ("files/add", &["value"], &[], &[]),
    ("files/clear", &[], &[], &[]),
    ("directoryBrowse", &[], &["enabled", "showFlags"], &[]),
    (
        "httpErrors",
        &[],
        &["errorMode", "existingResponse", "defaultPath", "defaultResponseMode"],
        &["error", "remove", "clear"],
    ),
    ("httpErrors/remove", &["statusCode"], &["subStatusCode"], &[]),
    (
        "httpErrors/error",
        &["statusCode", "path"],
        &["subStatusCode", "prefixLanguageFilePath", "responseMode"],
        &[],
    ),
    ("httpProtocol", &[], &["allowKeepAlive"], &["customHeaders", "redirectHeaders"]),
    ("httpProtocol/customHeaders", &[], &[], &["add", "remove", "clear"]),
    ("customHeaders/add", &["name"], &["value"], &[]),
    ("customHeaders/remove", &["name"], &[], &[]),
    ("security", &[], &[], &["requestFiltering"]),
    ("requestFiltering", &[], &["removeServerHeader", "allowDoubleEscaping"], &["hiddenSegments"]),
    ("requestFiltering/hiddenSegments", &[], &["applyToWebDAV"], &["add", "remove", "clear"]),
    ("hiddenSegments/add", &["segment"], &[], &[]),
    ("hiddenSegments/remove", &["segment"], &[], &[]),
    (
        "staticContent",
        &[],
        &["defaultDocFooter", "isDocFooterFileName", "enableDocFooter"],
        &["mimeMap", "remove", "clear", "clientCache"],
    ),
    ("staticContent/mimeMap", &["fileExtension", "mimeType"], &[], &[]),
    ("staticContent/remove", &["fileExtension"], &[], &[]),
    (
        "clientCache",
        &[],
        &["cacheControlMode", "cacheControlMaxAge", "httpExpires", "cacheControlCustom", "setEtag"],
        &[],
    ),
];

/// Attributes whose values are a closed list.
const VALUES: [(&str, &[&str]); 6] = [
    ("enabled", &["true", "false"]),
    ("errorMode", &["DetailedLocalOnly", "Custom", "Detailed"]),
    ("existingResponse", &["Auto", "Replace", "PassThrough"]),
    ("responseMode", &["File", "ExecuteURL", "Redirect"]),
    ("cacheControlMode", &["NoControl", "DisableCache", "UseMaxAge", "UseExpires"]),
    ("removeServerHeader", &["true", "false"]),
];

fn check_against_schema(parent: &str, element: &Element, failures: &mut Vec<String>) {
    let place = format!("{parent}/{}", element.name);
    let rule = SCHEMA.iter().find(|(path, ..)| *path == place || *path == element.name);
    let Some((_, required, optional, inner)) = rule else {
        return failures.push(format!("{place} is not in the schema"));
    };
    for name in required.iter().filter(|name| element.attribute(name).is_none()) {
        failures.push(format!("{place} lacks {name}"));
    }
    for (name, value) in &element.attributes {
        if !required.contains(&name.as_str()) && !optional.contains(&name.as_str()) {
            failures.push(format!("{place} may not have {name}"));
        }
        let values = VALUES.iter().find(|(known, _)| known == name);
        if values.is_some_and(|(_, values)| !values.contains(&value.as_str())) {
            failures.push(format!("{place}: {name} cannot be {value}"));
        }
    }
    // A section stands once; in a collection, an entry is removed right before it is added, and added once.
    let mut added = BTreeSet::new();
    for (index, child) in element.children.iter().enumerate() {
        if !inner.contains(&child.name.as_str()) {
            failures.push(format!("{place} may not hold <{}>", child.name));
        }
        let key = child.attributes.first().map(|(_, value)| value.clone()).unwrap_or_default();
        match child.name.as_str() {
            "add" | "mimeMap" | "error" => {
                let before = index.checked_sub(1).map(|before| &element.children[before]);
                let is_ready = before.is_some_and(|before| match before.name.as_str() {
                    "clear" => true,
                    "remove" => before.attributes.first() == child.attributes.first(),
                    _ => false,
                });
                if !is_ready {
                    failures.push(format!("{place}: {key} is added without being removed"));
                }
                if !added.insert(key.clone()) {
                    failures.push(format!("{place}: {key} is added twice"));
                }
            }
            "remove" | "clear" | "location" => {}
            name if element.children.iter().filter(|other| other.name == name).count() > 1 => {
                failures.push(format!("{place} holds <{name}> twice"));
            }
            _ => {}
        }
        check_against_schema(&element.name, child, failures);
    }
}

#[test]
fn it_keeps_the_rules_of_its_schema() {
    let whole = read_xml(text(&PACKAGE, "web.config"));
    assert_eq!(whole.name, "configuration");
    let mut failures = Vec::new();
    check_against_schema("", &whole, &mut failures);
    no_failures(&failures);
    // The 404 page and every location are files of the site.
    let locations = whole.children.iter().filter_map(|element| element.attribute("path"));
    for path in locations.filter(|path| path.ends_with(".js")) {
        let is_other_language = path.contains("/ui.");
        assert!(is_other_language || PACKAGE.contains_key(path), "{path}");
    }
}

#[test]
fn a_fault_would_be_found() {
    let faults = |inner: &str| {
        let text =
            format!("<configuration><system.webServer>{inner}</system.webServer></configuration>");
        let mut failures = Vec::new();
        check_against_schema("", &read_xml(&text), &mut failures);
        failures.len()
    };
    let map = "<mimeMap fileExtension=\".js\" mimeType=\"text/javascript\" />";
    let remove = "<remove fileExtension=\".js\" />";
    assert_eq!(faults(&format!("<staticContent>{remove}{map}</staticContent>")), 0);
    assert_eq!(faults(&format!("<staticContent>{map}</staticContent>")), 1, "not removed");
    assert_eq!(
        faults(&format!("<staticContent>{remove}{map}{remove}{map}</staticContent>")),
        1,
        "twice"
    );
    assert_eq!(faults("<directoryBrowse on=\"false\" />"), 1, "an unknown attribute");
    assert_eq!(faults("<directoryBrowse enabled=\"no\" />"), 1, "an unknown value");
    assert_eq!(faults("<rewrite />"), 2, "an unknown section");
    assert_eq!(faults("<httpErrors /><httpErrors />"), 2, "a section twice");
}
