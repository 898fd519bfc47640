//! A zip from somebody else → files in memory. Nothing is believed that the zip says of itself.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;

/// More than any book or site has: above this a zip is meant to do harm, or is no such thing.
const ENTRIES: usize = 200_000;
const TOTAL_BYTES: u64 = 2 << 30;
/// Deflate makes text ten times smaller; a file of one letter over and over, a thousand times.
const RATIO: u64 = 200;
/// Below this size nobody is harmed, whatever the ratio.
const HARMLESS_BYTES: u64 = 1 << 20;

/// Why a zip is not opened.
#[derive(Debug, PartialEq, Eq)]
pub enum UnpackFault {
    /// It is no zip, or broken.
    Broken,
    /// The name of an entry leads out of the folder it would be unpacked in, or is no name on every system.
    Path(String),
    /// An entry is a link, which may lead anywhere.
    Link(String),
    /// Two entries have one name.
    Twice(String),
    TooMany,
    TooLarge,
}

/// Unpacks a zip. Folders have no entry of their own in what is returned.
pub fn unpack(bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, UnpackFault> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| UnpackFault::Broken)?;
    if zip.len() > ENTRIES {
        return Err(UnpackFault::TooMany);
    }
    let mut files = BTreeMap::new();
    let mut total = 0;
    for index in 0..zip.len() {
        let entry = zip.by_index(index).map_err(|_| UnpackFault::Broken)?;
        let name = entry.name().map_err(|_| UnpackFault::Broken)?.into_owned();
        if entry.is_symlink() {
            return Err(UnpackFault::Link(name));
        }
        let inner = name.strip_suffix('/').unwrap_or(&name);
        if !is_plain(inner) {
            return Err(UnpackFault::Path(name));
        }
        if entry.is_dir() {
            continue;
        }
        let packed = entry.compressed_size().min(bytes.len() as u64);
        // The size that it tells is not believed: reading stops where harm would begin.
        let most = HARMLESS_BYTES.max(packed.saturating_mul(RATIO)).min(TOTAL_BYTES - total);
        let mut content = Vec::new();
        entry.take(most + 1).read_to_end(&mut content).map_err(|_| UnpackFault::Broken)?;
        if content.len() as u64 > most {
            return Err(UnpackFault::TooLarge);
        }
        total += content.len() as u64;
        if files.insert(name.clone(), content).is_some() {
            return Err(UnpackFault::Twice(name));
        }
    }
    Ok(files)
}

/// Says whether a path stays where it is put: relative, with `/` only, and with no part that means something else.
fn is_plain(path: &str) -> bool {
    !path.contains(['\\', '\0', ':'])
        && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use jiff::civil::date;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::super::{Entry, pack};
    use super::{UnpackFault, unpack};

    fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
        let entry = |(path, bytes): &(&str, &'static [u8])| Entry { path: (*path).into(), bytes };
        let files: Vec<(&str, &'static [u8])> =
            files.iter().map(|(path, bytes)| (*path, &*bytes.to_vec().leak())).collect();
        pack(files.iter().map(entry).collect(), date(2026, 8, 17))
    }

    #[test]
    fn what_was_packed_is_unpacked() {
        let files = unpack(&packed(&[("b/å.txt", b"en"), ("a.txt", b"to")])).expect("it is sound");
        let paths: Vec<&str> = files.keys().map(String::as_str).collect();
        assert_eq!(paths, ["a.txt", "b/å.txt"]);
        assert_eq!(files["b/å.txt"], b"en");
    }

    #[test]
    fn a_name_that_leads_out_is_refused() {
        for path in ["../a", "a/../../b", "/a", "a\\..\\b", "C:/a", "a//b", "./a"] {
            let fault = unpack(&packed(&[(path, b"x")])).expect_err(path);
            assert_eq!(fault, UnpackFault::Path(path.to_owned()));
        }
    }

    #[test]
    fn a_link_is_refused() {
        let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let written = zip.add_symlink("a", "/etc/passwd", SimpleFileOptions::default());
        written.expect("a zip in memory can be written");
        let bytes = zip.finish().expect("a zip in memory can be written").into_inner();
        assert_eq!(unpack(&bytes), Err(UnpackFault::Link("a".to_owned())));
    }

    #[test]
    fn a_bomb_is_not_unpacked() {
        let zeros = vec![0; 64 << 20];
        let bomb = packed(&[("a.html", &zeros)]);
        assert!(bomb.len() < 100_000);
        assert_eq!(unpack(&bomb), Err(UnpackFault::TooLarge));
    }

    #[test]
    fn what_is_no_zip_and_what_is_cut_off_are_told() {
        assert_eq!(unpack(b"PK"), Err(UnpackFault::Broken));
        let mut zip = packed(&[("a.txt", b"en tekst")]);
        zip.truncate(zip.len() - 9);
        assert_eq!(unpack(&zip), Err(UnpackFault::Broken));
        let mut stored = ZipWriter::new(std::io::Cursor::new(Vec::new()));
        stored.start_file("a", SimpleFileOptions::default()).expect("in memory");
        stored.write_all(b"tekst").expect("in memory");
        let bytes = stored.finish().expect("in memory").into_inner();
        let clean = unpack(&bytes).expect("it is sound");
        assert_eq!(clean["a"], b"tekst");
    }
}
