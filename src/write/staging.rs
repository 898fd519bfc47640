//! What a build makes beside the site while it works, and what becomes of it when the build is killed.
//!
//! A folder that is being written is locked by whoever writes it. One that nobody holds is what a killed build left,
//! and goes. Where the system cannot lock a folder, age decides.
#![allow(clippy::disallowed_methods, reason = "write is where disk is written")]

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Begins the names of what a build makes for itself.
pub const PREFIX: &str = ".handbok-";

/// How old something must be before nobody can be about to lock it.
const YOUNG: Duration = Duration::from_secs(1);
/// How old something must be that cannot be locked.
const OLD: Duration = Duration::from_secs(3600);

/// A folder that is being written, under a name of its own. It goes when it is dropped.
pub struct Staging {
    folder: tempfile::TempDir,
    _lock: Option<File>,
}

impl Staging {
    pub fn new(parent: &Path) -> io::Result<Staging> {
        let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(parent)?;
        // Not every system opens a folder as a file, and not every disk has locks.
        let lock = File::open(folder.path()).ok().filter(|file| file.try_lock().is_ok());
        Ok(Staging { folder, _lock: lock })
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// Removes what killed builds left in a folder. What cannot be removed is somebody's at work; it stays.
pub fn remove_leftovers(parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let is_ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
        if !is_ours || is_aside(&path) || !is_left(&path) {
            continue;
        }
        let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    }
}

fn is_left(path: &Path) -> bool {
    let modified = fs::symlink_metadata(path).and_then(|metadata| metadata.modified());
    let age = modified.ok().and_then(|modified| modified.elapsed().ok()).unwrap_or_default();
    let file =
        if path.is_dir() { File::open(path) } else { Err(io::ErrorKind::IsADirectory.into()) };
    match file.map(|file| file.try_lock()) {
        Ok(Ok(())) => age > YOUNG,
        Ok(Err(TryLockError::WouldBlock)) => false,
        Ok(Err(TryLockError::Error(_))) | Err(_) => age > OLD,
    }
}

/// Returns where the old site lies for the moment in which it has no name of its own.
pub fn aside(site: &Path) -> PathBuf {
    let name = site.file_name().unwrap_or_default().to_string_lossy();
    site.with_file_name(format!("{PREFIX}aside-{name}"))
}

fn is_aside(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(&format!("{PREFIX}aside-"))
}

/// Gives the old site its name back, when a build was killed in the moment in which it had none. One that has been
/// replaced goes.
pub fn put_back(site: &Path) -> io::Result<()> {
    let aside = aside(site);
    match (aside.is_dir(), site.exists()) {
        (true, false) => fs::rename(aside, site),
        (true, true) => fs::remove_dir_all(aside),
        (false, _) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::SystemTime;

    fn make(parent: &Path, name: &str, age: Duration) -> PathBuf {
        let path = parent.join(name);
        fs::create_dir(&path).expect("the folder is ours");
        let folder = File::open(&path).expect("it was just made");
        folder.set_modified(SystemTime::now() - age).expect("a folder has a time");
        path
    }

    #[test]
    #[cfg(unix)]
    fn what_nobody_holds_is_removed_and_what_is_held_stays() {
        let parent = tempfile::tempdir().expect("a temporary folder can be made");
        let left = make(parent.path(), ".handbok-left", Duration::from_secs(5));
        let held = Staging::new(parent.path()).expect("the folder is ours");
        File::open(held.path())
            .and_then(|folder| folder.set_modified(SystemTime::now() - OLD * 2))
            .expect("a folder has a time");
        let young = make(parent.path(), ".handbok-young", Duration::ZERO);
        // It stays young however slowly this test runs.
        File::open(&young)
            .and_then(|folder| folder.set_modified(SystemTime::now() + OLD))
            .expect("a folder has a time");
        let other = make(parent.path(), ".git", OLD * 2);
        remove_leftovers(parent.path());
        assert!(!left.exists(), "nobody holds it");
        assert!(held.path().exists() && young.exists() && other.exists());
        let path = held.path().to_owned();
        drop(held);
        assert!(!path.exists(), "a build takes what it made along");
    }

    #[test]
    fn a_site_without_its_name_gets_it_back() {
        let parent = tempfile::tempdir().expect("a temporary folder can be made");
        let site = parent.path().join("public");
        let aside = make(parent.path(), ".handbok-aside-public", OLD * 2);
        fs::write(aside.join("web.config"), "host").expect("the folder is ours");
        remove_leftovers(parent.path());
        put_back(&site).expect("nothing is in the way");
        assert!(site.join("web.config").is_file() && !aside.exists());
        fs::create_dir(&aside).expect("the folder is ours");
        put_back(&site).expect("nothing is in the way");
        assert!(site.join("web.config").is_file() && !aside.exists());
    }
}
