//! How is a zip opened that came from elsewhere? Nothing in it is believed: not its names, not its sizes.
//!
//! It is read into memory and never unpacked, so no name in it can reach the disk. Names that would lead out of a
//! folder are refused all the same: whoever made them meant no good, or used a broken program.

use std::collections::BTreeSet;
use std::io::{Read, Seek};

use zip::ZipArchive;
use zip::result::ZipError;

/// A book has a few hundred files and some pictures. What is beyond these is no book.
const MOST_ENTRIES: usize = 20_000;
const MOST_BYTES: u64 = 256 << 20;
const MOST_BYTES_OF_ENTRY: u64 = 64 << 20;
/// Text becomes a tenth when it is packed. What becomes so much less was made to fill a disk.
const MOST_RATIO: u64 = 200;
/// Small entries may be all blanks.
const RATIO_COUNTS_FROM: u64 = 1 << 20;

/// Why a zip is not used, and the entry that is to blame.
#[derive(Debug, PartialEq, Eq)]
pub enum ArchiveFault {
    /// No zip, or one that is damaged or needs a password.
    Broken(String),
    TooManyEntries,
    /// All of it, or one entry, is larger than any book.
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
pub fn read(
    file: impl Read + Seek,
    wanted: impl Fn(&str) -> bool,
) -> Result<Vec<(String, Vec<u8>)>, ArchiveFault> {
    let broken = |fault: ZipError| ArchiveFault::Broken(fault.to_string());
    let mut archive = ZipArchive::new(file).map_err(broken)?;
    if archive.len() > MOST_ENTRIES {
        return Err(ArchiveFault::TooManyEntries);
    }
    let mut files = Vec::new();
    let mut seen = BTreeSet::new();
    let mut total = 0;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(broken)?;
        let name = entry.name().map_err(broken)?.into_owned();
        if !is_inside(&name) {
            return Err(ArchiveFault::Outside(name));
        }
        if entry.is_symlink() {
            return Err(ArchiveFault::Link(name));
        }
        if !seen.insert(name.to_lowercase()) {
            return Err(ArchiveFault::Twice(name));
        }
        if entry.is_dir() || !wanted(&name) {
            continue;
        }
        let packed = entry.compressed_size();
        let mut bytes = Vec::new();
        // What the entry says of its size is only a promise; what comes out of it is counted.
        let read = (&mut entry).take(MOST_BYTES_OF_ENTRY + 1).read_to_end(&mut bytes);
        read.map_err(|fault| ArchiveFault::Broken(fault.to_string()))?;
        let size = bytes.len() as u64;
        if size > RATIO_COUNTS_FROM && size / packed.max(1) > MOST_RATIO {
            return Err(ArchiveFault::Bomb(name));
        }
        total += size;
        if size > MOST_BYTES_OF_ENTRY || total > MOST_BYTES {
            return Err(ArchiveFault::TooLarge(name));
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
    use super::*;
    use std::io::{Cursor, Write as _};
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

    fn fault_of(name: &str) -> Option<ArchiveFault> {
        read(zip(|writer| put(writer, name, b"x")), |_| true).err()
    }

    #[test]
    fn a_name_that_leads_out_is_refused() {
        for name in ["../a.md", "content/../../a.md", "/etc/a", "c:\\a.md", "content//a.md"] {
            assert_eq!(fault_of(name), Some(ArchiveFault::Outside(name.into())), "{name}");
        }
        assert_eq!(fault_of("content/ro/arbeidsro.md"), None);
    }

    #[test]
    fn a_link_is_refused() {
        let archive = zip(|writer| {
            let options = SimpleFileOptions::default();
            writer.add_symlink("content/a.md", "/etc/passwd", options).expect("zip knows links");
        });
        assert_eq!(read(archive, |_| true), Err(ArchiveFault::Link("content/a.md".into())));
    }

    #[test]
    fn a_bomb_is_refused() {
        let archive = zip(|writer| put(writer, "content/a.md", &vec![b' '; 4 << 20]));
        assert_eq!(read(archive, |_| true), Err(ArchiveFault::Bomb("content/a.md".into())));
    }

    #[test]
    fn names_that_differ_in_case_alone_are_refused() {
        let archive = zip(|writer| {
            put(writer, "content/a.md", b"x");
            put(writer, "content/A.md", b"y");
        });
        assert_eq!(read(archive, |_| true), Err(ArchiveFault::Twice("content/A.md".into())));
    }

    #[test]
    fn what_is_no_zip_is_broken() {
        let fault = read(Cursor::new(b"no zip".to_vec()), |_| true).expect_err("it is no zip");
        assert!(matches!(fault, ArchiveFault::Broken(_)));
    }
}
