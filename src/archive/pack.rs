//! Files → a zip. The same files on the same day give the same bytes.

use std::io::{Cursor, Write as _};

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A file to be packed: its path with `/` between the parts.
pub struct Entry<'a> {
    pub path: String,
    pub bytes: &'a [u8],
}

/// The time of an entry is counted in steps of two seconds (APPNOTE 4.4.6), and so many of them pass before six o'clock.
const STEPS: u32 = 6 * 60 * 60 / 2;

/// Packs files, in the order of their paths. `day` is the day they all have.
pub fn pack(mut entries: Vec<Entry>, day: Date) -> Vec<u8> {
    const MEMORY: &str = "a zip in memory can be written";
    entries.sort_by(|a, b| a.path.cmp(&b.path));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for entry in entries {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(time(day, entry.bytes))
            .unix_permissions(0o644);
        zip.start_file(entry.path, options).expect(MEMORY);
        zip.write_all(entry.bytes).expect(MEMORY);
    }
    zip.finish().expect(MEMORY).into_inner()
}

/// Returns the time of a file: its day, and an hour of the night that follows from its bytes.
///
/// Web servers tell browsers that a file is the same by its time and size alone. With one time for all, a page that
/// changed a digit would never be fetched again.
fn time(day: Date, bytes: &[u8]) -> DateTime {
    let digest = Sha256::digest(bytes);
    let number = u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]]) % STEPS * 2;
    let [hour, minute, second] =
        [number / 3600, number / 60 % 60, number % 60].map(|part| part as u8);
    let year = u16::try_from(day.year()).unwrap_or(1980);
    DateTime::from_date_and_time(year, day.month() as u8, day.day() as u8, hour, minute, second)
        .unwrap_or_default()
}
