//! How is a zip opened that came from elsewhere? Nothing in it is believed: not its names, not its sizes.
//!
//! It is read into memory and never unpacked, so no name in it can reach the disk. Names that would lead out of a
//! folder are refused all the same: whoever made them meant no good, or used a broken program.

use std::collections::BTreeSet;
use std::io::{Read, Seek};

use zip::ZipArchive;
use zip::result::ZipError;

/// How much a zip may hold before it is no longer what it is said to be.
pub struct Limits {
    pub entries: usize,
    pub bytes: u64,
    pub bytes_of_entry: u64,
}

/// A book has a few hundred files and some pictures.
pub const BOOK: Limits = Limits { entries: 20_000, bytes: 256 << 20, bytes_of_entry: 64 << 20 };

/// A site of ten thousand articles has four times as many pages, and one of them may hold all of it.
pub const SITE: Limits = Limits { entries: 200_000, bytes: 2 << 30, bytes_of_entry: 512 << 20 };

/// Text becomes a tenth when it is packed. What becomes so much less was made to fill a disk.
const MOST_RATIO: u64 = 200;
/// Small entries may be all blanks.
const RATIO_COUNTS_FROM: u64 = 1 << 20;

/// Why a zip is not used, and the entry that is to blame.
#[derive(Debug, PartialEq, Eq)]
pub enum UnpackFault {
    /// No zip, or one that is damaged or needs a password.
    Broken,
    TooManyEntries,
    /// All of it, or one entry, is larger than the limits.
    TooLarge(String),
    /// An entry grows beyond reason when it is unpacked.
    Bomb(String),
    /// A name that leads out of the folder.
    Outside(String),
    /// An entry that is no file: it points to another place.
    Link(String),
    /// Two entries of one name: which of them counts is anybody's guess.
    Twice(String),
}

/// Returns the files of a zip that are wanted, by their paths. All entries are held to the rules, wanted or not.
pub fn unpack(
    file: impl Read + Seek,
    limits: &Limits,
    mut wanted: impl FnMut(&str) -> bool,
) -> Result<Vec<(String, Vec<u8>)>, UnpackFault> {
    let broken = |_: ZipError| UnpackFault::Broken;
    let mut archive = ZipArchive::new(file).map_err(broken)?;
    if archive.len() > limits.entries {
        return Err(UnpackFault::TooManyEntries);
    }
    let mut files = Vec::new();
    let mut seen = BTreeSet::new();
    let mut total = 0;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(broken)?;
        let name = entry.name().map_err(broken)?.into_owned();
        if !is_inside(&name) {
            return Err(UnpackFault::Outside(name));
        }
        if entry.is_symlink() {
            return Err(UnpackFault::Link(name));
        }
        if !seen.insert(name.to_lowercase()) {
            return Err(UnpackFault::Twice(name));
        }
        if entry.is_dir() || !wanted(&name) {
            continue;
        }
        let packed = entry.compressed_size();
        let mut bytes = Vec::new();
        // What the entry says of its size is only a promise; what comes out of it is counted.
        let read = (&mut entry).take(limits.bytes_of_entry + 1).read_to_end(&mut bytes);
        read.map_err(|_| UnpackFault::Broken)?;
        let size = bytes.len() as u64;
        if size > RATIO_COUNTS_FROM && size / packed.max(1) > MOST_RATIO {
            return Err(UnpackFault::Bomb(name));
        }
        total += size;
        if size > limits.bytes_of_entry || total > limits.bytes {
            return Err(UnpackFault::TooLarge(name));
        }
        files.push((name, bytes));
    }
    Ok(files)
}

/// Says whether a name stays in its folder on every system.
fn is_inside(name: &str) -> bool {
    let inner = name.strip_suffix('/').unwrap_or(name);
    !name.contains(['\\', ':', '\0'])
        && inner.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::super::{Entry, pack};
    use super::*;
    use std::io::{Cursor, Write as _};

    use jiff::civil::date;
    use zip::write::{SimpleFileOptions, ZipWriter};

    fn zip(fill: impl FnOnce(&mut ZipWriter<Cursor<Vec<u8>>>)) -> Cursor<Vec<u8>> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        fill(&mut writer);
        let mut done = writer.finish().expect("a zip can be written to memory");
        done.set_position(0);
        done
    }

    fn put(writer: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, bytes: &[u8]) {
        writer.start_file(name, SimpleFileOptions::default()).expect("the name is taken as it is");
        writer.write_all(bytes).expect("a zip can be written to memory");
    }

    fn fault_of(name: &str) -> Option<UnpackFault> {
        unpack(zip(|writer| put(writer, name, b"x")), &BOOK, |_| true).err()
    }

    #[test]
    fn a_name_that_leads_out_is_refused() {
        for name in ["../a.md", "content/../../a.md", "/etc/a", "c:\\a.md", "content//a.md"] {
            assert_eq!(fault_of(name), Some(UnpackFault::Outside(name.into())), "{name}");
        }
        assert_eq!(fault_of("content/ro/arbeidsro.md"), None);
    }

    #[test]
    fn a_link_is_refused() {
        let archive = zip(|writer| {
            let options = SimpleFileOptions::default();
            writer.add_symlink("content/a.md", "/etc/passwd", options).expect("zip knows links");
        });
        assert_eq!(unpack(archive, &BOOK, |_| true), Err(UnpackFault::Link("content/a.md".into())));
    }

    #[test]
    fn a_bomb_is_refused() {
        let archive = zip(|writer| put(writer, "content/a.md", &vec![b' '; 4 << 20]));
        assert_eq!(unpack(archive, &BOOK, |_| true), Err(UnpackFault::Bomb("content/a.md".into())));
    }

    #[test]
    fn names_that_differ_in_case_alone_are_refused() {
        let archive = zip(|writer| {
            put(writer, "content/a.md", b"x");
            put(writer, "content/A.md", b"y");
        });
        assert_eq!(
            unpack(archive, &BOOK, |_| true),
            Err(UnpackFault::Twice("content/A.md".into()))
        );
    }

    #[test]
    fn a_zip_with_more_than_the_limits_is_refused() {
        let both = || {
            zip(|writer| {
                put(writer, "a.md", b"en tekst");
                put(writer, "b.md", b"en til");
            })
        };
        let few = Limits { entries: 1, ..BOOK };
        assert_eq!(unpack(both(), &few, |_| true), Err(UnpackFault::TooManyEntries));
        let small = Limits { bytes: 10, ..BOOK };
        assert_eq!(unpack(both(), &small, |_| true), Err(UnpackFault::TooLarge("b.md".into())));
    }

    #[test]
    fn what_was_packed_is_unpacked() {
        let entry = |path: &str, bytes| Entry { path: path.into(), bytes };
        let entries = vec![entry("b/å.txt", b"en".as_slice()), entry("a.txt", b"to")];
        let packed = pack(entries, date(2026, 8, 17));
        let files = unpack(Cursor::new(packed), &BOOK, |path| path != "a.txt");
        assert_eq!(files, Ok(vec![("b/å.txt".to_owned(), b"en".to_vec())]));
    }

    #[test]
    fn what_is_no_zip_and_what_is_cut_off_are_broken() {
        let whole = zip(|writer| put(writer, "a.md", b"en tekst")).into_inner();
        for bytes in [b"no zip".to_vec(), whole[..whole.len() - 9].to_vec()] {
            let fault = unpack(Cursor::new(bytes), &BOOK, |_| true).expect_err("it is no zip");
            assert!(matches!(fault, UnpackFault::Broken));
        }
    }
}
