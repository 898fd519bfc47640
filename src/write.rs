//! The files of the site → disk, one by one or as an [`OutputSet`]. The finished site is swapped in as the last step.
//!
//! A new site is written beside the old one and then takes its name. A build that fails or is killed on the
//! way leaves the old site as it was; at worst a folder `.handbok-…` stays, which a later build removes.
#![allow(clippy::disallowed_methods, reason = "write is where disk is written")]

mod staging;

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};

use rayon::prelude::*;

use crate::names;
use crate::output::{CHECKSUMS, OutputFile, OutputSet, Sink};
use crate::source::SourceTree;
use staging::Staging;

/// Why a site could not be written.
#[derive(Debug)]
pub enum WriteFault {
    /// The folder holds files, and no list of checksums that says they are ours.
    NotOurs(PathBuf),
    /// The folder is the book's own, or holds it.
    AroundBook(PathBuf),
    Io(PathBuf, io::Error),
}

/// What was written.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files in the folder that the host put there and that were kept.
    pub kept: usize,
}

/// Writes the site into `folder` in place of the one that is there.
///
/// Files that are the same as before keep their place on disk, with their time stamp, so that copying
/// programs leave them alone. Files that a host has added stay.
pub fn site(
    set: &OutputSet,
    sources: &SourceTree,
    folder: &Path,
    book: &Path,
) -> Result<Written, WriteFault> {
    let site = NewSite::new(sources, folder, book);
    set.files().par_iter().for_each(|file| site.write(file));
    site.finish()
}

/// A site that is written as [`site`] does, file by file as they are made. It goes when it is dropped unfinished.
///
/// What stands in the way is told of in the end: a fault in the book comes before one of the folder.
pub struct NewSite<'a> {
    sources: &'a SourceTree,
    folder: &'a Path,
    book: &'a Path,
    /// Begun with the first file, so that a book with faults leaves the disk alone.
    begun: OnceLock<Result<Begun, WriteFault>>,
    failed: OnceLock<WriteFault>,
}

/// A new site that is not in its place yet.
struct Begun {
    staging: Staging,
    /// Goes after the folder that is written, which lies in the innermost of them.
    _around: MadeFolders,
    replaces_another: bool,
    /// The folders that are there by now, by their path in the site.
    folders: Mutex<HashSet<PathBuf>>,
}

impl<'a> NewSite<'a> {
    pub fn new(sources: &'a SourceTree, folder: &'a Path, book: &'a Path) -> NewSite<'a> {
        NewSite { sources, folder, book, begun: OnceLock::new(), failed: OnceLock::new() }
    }

    /// Writes a file, unless something stood in the way of one before it.
    fn write(&self, file: &OutputFile) {
        if self.failed.get().is_none()
            && let Ok(begun) = self.begun.get_or_init(|| Begun::new(self.folder, self.book))
            && let Err(fault) = begun.write(file, self.sources, self.folder)
        {
            // The first fault is as good as any other.
            let _ = self.failed.set(fault);
        }
    }

    /// Puts the new site in its place, when nothing stood in the way.
    pub fn finish(self) -> Result<Written, WriteFault> {
        let begun =
            self.begun.into_inner().unwrap_or_else(|| Begun::new(self.folder, self.book))?;
        if let Some(fault) = self.failed.into_inner() {
            return Err(fault);
        }
        // Somebody may have put something there while the pages were made.
        refuse_to_overwrite(self.folder, self.book)?;
        let staging = begun.staging.path();
        let written = if self.folder.is_dir() {
            keep_host_files(self.folder, staging)?
        } else {
            Written::default()
        };
        swap(staging, self.folder).map_err(at(self.folder))?;
        Ok(written)
    }
}

impl Sink for NewSite<'_> {
    type Kept = Option<String>;

    fn put(&self, file: OutputFile) -> OutputFile<Option<String>> {
        self.write(&file);
        let checksum = file.checksum(self.sources);
        OutputFile { path: file.path, content: checksum }
    }

    fn checksum(&self, file: &OutputFile<Option<String>>) -> Option<String> {
        file.content.clone()
    }
}

impl Begun {
    fn new(folder: &Path, book: &Path) -> Result<Begun, WriteFault> {
        let parent = match folder.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let around = MadeFolders::around(parent);
        make_folder(parent).map_err(at(parent))?;
        refuse_to_overwrite(folder, book)?;
        staging::put_back(folder).map_err(at(folder))?;
        staging::remove_leftovers(parent);
        let staging = Staging::new(parent).map_err(at(parent))?;
        open_to_readers(staging.path()).map_err(at(staging.path()))?;
        Ok(Begun {
            staging,
            _around: around,
            replaces_another: folder.is_dir(),
            folders: Mutex::default(),
        })
    }

    /// Writes a file, or takes over the one of the site that is there when it has the same bytes.
    fn write(
        &self,
        file: &OutputFile,
        sources: &SourceTree,
        site: &Path,
    ) -> Result<(), WriteFault> {
        let new = self.staging.path().join(&file.path);
        self.make_folder_of(&file.path)?;
        let bytes = file.bytes(sources);
        let old = site.join(&file.path);
        if file.is_left_to_host() && old.is_file() {
            return fs::hard_link(&old, &new)
                .or_else(|_| fs::copy(&old, &new).map(drop))
                .map_err(at(&new));
        }
        let is_known = self.replaces_another && is_same(&old, bytes);
        if is_known && fs::hard_link(&old, &new).is_ok() {
            return Ok(());
        }
        fs::write(&new, bytes).map_err(at(&new))
    }

    /// Makes the folder that a file of the site lies in, where it is not there yet.
    fn make_folder_of(&self, file: &str) -> Result<(), WriteFault> {
        let Some(folder) = Path::new(file).parent() else { return Ok(()) };
        let known = || self.folders.lock().expect("nobody panics with it in hand");
        if !known().contains(folder) {
            let path = self.staging.path().join(folder);
            fs::create_dir_all(&path).map_err(at(&path))?;
            known().insert(folder.to_owned());
        }
        Ok(())
    }
}

/// Folders that are made for a site to lie in, from the inner to the outer. Those in which nothing lies in the end go again.
struct MadeFolders(Vec<PathBuf>);

impl MadeFolders {
    /// Takes down which folders a path lacks.
    fn around(path: &Path) -> MadeFolders {
        let missing = path.ancestors().take_while(|folder| !folder.exists());
        MadeFolders(missing.map(Path::to_owned).collect())
    }
}

impl Drop for MadeFolders {
    fn drop(&mut self) {
        for folder in &self.0 {
            let _ = fs::remove_dir(folder);
        }
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> WriteFault {
    let path = path.to_owned();
    move |error| WriteFault::Io(path, error)
}

/// Writes a file in the place of the one that is there, whole or not at all.
pub fn replace_file(path: &Path, text: &str) -> io::Result<()> {
    replace_bytes(path, text.as_bytes())
}

/// Writes bytes in the place of a file, as [`replace_file`] does.
pub fn replace_bytes(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    staging::remove_leftovers(folder);
    let mut file = tempfile::Builder::new().prefix(staging::PREFIX).tempfile_in(folder)?;
    io::Write::write_all(&mut file, bytes)?;
    // A temporary file is closed to all but its owner; this one keeps the rights of the one it replaces, or gets
    // those of a new one.
    let rights = fs::metadata(path).map(|old| old.permissions());
    file.persist(path).map_err(|fault| fault.error)?;
    match rights {
        Ok(rights) => fs::set_permissions(path, rights),
        Err(_) => open_file_to_readers(path),
    }
}

/// Writes a file that is not there yet, with the folders it lies in. One that is there is left alone, also when
/// somebody made it a moment ago.
pub fn new_file(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::File::create_new(path)?;
    io::Write::write_all(&mut file, text.as_bytes())
}

/// Makes a folder, with those around it, where none is yet.
pub fn make_folder(path: &Path) -> io::Result<()> {
    if path.exists() && !path.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    fs::create_dir_all(path)
}

/// Refuses a folder that is not ours to replace.
fn refuse_to_overwrite(folder: &Path, book: &Path) -> Result<(), WriteFault> {
    let absolute = |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path));
    if let (Ok(folder_path), Ok(book_path)) = (absolute(folder), absolute(book))
        && book_path.starts_with(&folder_path)
    {
        return Err(WriteFault::AroundBook(folder.to_owned()));
    }
    let mut entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(WriteFault::Io(folder.to_owned(), error)),
    };
    if entries.next().is_none() || folder.join(CHECKSUMS).is_file() {
        return Ok(());
    }
    Err(WriteFault::NotOurs(folder.to_owned()))
}

fn is_same(path: &Path, bytes: &[u8]) -> bool {
    let size = fs::metadata(path).map(|metadata| metadata.len());
    size.is_ok_and(|size| size == bytes.len() as u64)
        && fs::read(path).is_ok_and(|old| old == bytes)
}

/// Carries over the files of the old site that its list of checksums does not name.
fn keep_host_files(old: &Path, new: &Path) -> Result<Written, WriteFault> {
    let list = fs::read_to_string(old.join(CHECKSUMS)).unwrap_or_default();
    let ours: BTreeSet<&str> =
        list.lines().filter_map(|line| line.split_once("  ")).map(|(_, path)| path).collect();
    let mut written = Written::default();
    for entry in walkdir::WalkDir::new(old).into_iter().flatten() {
        let Ok(inner) = entry.path().strip_prefix(old) else { continue };
        let name = names::with_slashes(inner);
        let target = new.join(inner);
        if !entry.file_type().is_file()
            || name == CHECKSUMS
            || ours.contains(name.as_str())
            || target.exists()
        {
            continue;
        }
        let copied = target.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| {
            fs::hard_link(entry.path(), &target)
                .or_else(|_| fs::copy(entry.path(), &target).map(drop))
        });
        copied.map_err(|error| WriteFault::Io(target, error))?;
        written.kept += 1;
    }
    Ok(written)
}

/// Gives the folder the rights that any new folder has: a temporary one is closed to all but its owner,
/// and a web server is somebody else.
#[cfg(unix)]
fn open_to_readers(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn open_to_readers(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn open_file_to_readers(file: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(file, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn open_file_to_readers(_file: &Path) -> io::Result<()> {
    Ok(())
}

/// Puts the new folder in the place of the old one, which takes the new one's name and is then removed with
/// it.
#[cfg(target_os = "linux")]
fn swap(new: &Path, old: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    if !old.exists() {
        return fs::rename(new, old);
    }
    match renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        // Some file systems, network shares above all, cannot exchange two folders in one step.
        Err(_) => swap_in_two_steps(new, old),
    }
}

#[cfg(not(target_os = "linux"))]
fn swap(new: &Path, old: &Path) -> io::Result<()> {
    swap_in_two_steps(new, old)
}

/// Moves the old folder aside, and back again if the new one cannot take its place. A build that is killed in
/// between leaves the old site aside; the next one puts it back.
fn swap_in_two_steps(new: &Path, old: &Path) -> io::Result<()> {
    if !old.exists() {
        return fs::rename(new, old);
    }
    let aside = staging::aside(old);
    fs::rename(old, &aside)?;
    if let Err(error) = fs::rename(new, old) {
        fs::rename(&aside, old)?;
        return Err(error);
    }
    // What another program holds open stays until the next build.
    let _ = fs::remove_dir_all(&aside);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_swap_in_two_steps_leaves_the_new_site_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let (new, old) = (folder.path().join("new"), folder.path().join("old"));
        for (path, text) in [(&new, "ny"), (&old, "gammel")] {
            fs::create_dir(path).expect("the folder is empty");
            fs::write(path.join("a.html"), text).expect("the folder is there");
        }
        swap_in_two_steps(&new, &old).expect("both folders are there");
        assert_eq!(fs::read_to_string(old.join("a.html")).expect("it was moved"), "ny");
        assert_eq!(fs::read_dir(folder.path()).expect("it is there").count(), 1);
    }

    #[test]
    fn a_swap_that_fails_half_way_leaves_the_old_site() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let (new, old) = (folder.path().join("new"), folder.path().join("old"));
        fs::create_dir(&old).expect("the folder is empty");
        fs::write(old.join("a.html"), "gammel").expect("the folder is there");
        swap_in_two_steps(&new, &old).expect_err("there is no new site");
        assert_eq!(fs::read_to_string(old.join("a.html")).expect("it was put back"), "gammel");
        assert_eq!(fs::read_dir(folder.path()).expect("it is there").count(), 1);
    }
}
