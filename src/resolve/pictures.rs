//! Which files does the content carry along, and how large are its pictures?

use crate::diagnostics::{Place, Report, codes};
use crate::model::url::Permalink;
use crate::resolve::{links, order};
use crate::source::SourceTree;

/// A file of `content/` that is no page.
#[derive(Debug)]
pub struct ContentFile {
    pub path: String,
    /// Its place among the assets.
    pub asset: usize,
    pub permalink: Permalink,
    /// Width and height in CSS pixels, for pictures that tell.
    pub size: Option<(usize, usize)>,
}

/// Returns the files that pages may link to and show, in the order of their paths.
///
/// Two files at one address, or one at an address of the program's own, are a fault.
pub fn of(sources: &SourceTree, report: &mut Report) -> Vec<ContentFile> {
    let mut files: Vec<ContentFile> = Vec::new();
    for (asset, file) in sources.assets.iter().enumerate() {
        if !file.path.starts_with("content/") {
            continue;
        }
        let Some(permalink) = links::file_permalink(&file.path) else { continue };
        if order::is_generated(permalink.as_str()) {
            let place = Place::Path(file.shown());
            report.push(codes::address_reserved(place, permalink.as_str()));
            continue;
        }
        if let Some(other) = files.iter().find(|other| other.permalink == permalink) {
            let address = permalink.as_str();
            report.push(codes::files_at_one_address(&file.path, &other.path, address));
            continue;
        }
        let size = if file.path.ends_with(".svg") {
            svg_size(&file.bytes)
        } else {
            imagesize::blob_size(&file.bytes).ok().map(|size| (size.width, size.height))
        };
        files.push(ContentFile { path: file.path.clone(), asset, permalink, size });
    }
    files
}

/// Returns the size an SVG file gives its root element: `width` and `height`, or else its view box.
fn svg_size(bytes: &[u8]) -> Option<(usize, usize)> {
    let text = std::str::from_utf8(bytes).ok()?;
    let start = text.find("<svg")?;
    let root = &text[start..start + text[start..].find('>')?];
    let length = |name: &str| -> Option<usize> {
        let value = attribute(root, name)?;
        let number: f64 = value.trim_end_matches("px").parse().ok()?;
        Some(number.round() as usize)
    };
    let stated = length("width").zip(length("height"));
    stated.or_else(|| {
        let numbers: Vec<f64> = attribute(root, "viewBox")?
            .split([' ', ','])
            .filter_map(|number| number.parse().ok())
            .collect();
        let [_, _, width, height] = numbers[..] else { return None };
        Some((width.round() as usize, height.round() as usize))
    })
}

fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    let start = element.find(&format!(" {name}=\""))? + name.len() + 3;
    let length = element[start..].find('"')?;
    Some(&element[start..start + length])
}

#[cfg(test)]
mod tests {
    use super::svg_size;

    #[test]
    fn an_svg_tells_its_size_or_its_view_box() {
        assert_eq!(svg_size(br#"<svg width="640" height="320px">"#), Some((640, 320)));
        assert_eq!(svg_size(br#"<?xml?><svg viewBox="0 0 600 400" role="img">"#), Some((600, 400)));
        assert_eq!(svg_size(b"<svg>"), None);
    }
}
