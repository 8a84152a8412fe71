//! Several files as one: a ZIP whose files are stored as they are (PKWARE, APPNOTE.TXT 6.3.10).

use super::outgoing::File;
use crate::domain::{calendar::WallTime, seal::checksum};

/// A ZIP file of this kind has room for 65,535 files and four gigabytes: no phone holds so much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too much for one file")]
pub struct TooLarge;

/// Puts files into one. `made` is said to be when each was changed last.
///
/// # Errors
/// [`TooLarge`] if there is no room for them.
pub fn zip(files: &[File], made: WallTime) -> Result<Vec<u8>, TooLarge> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for file in files {
        let offset = four_bytes(bytes.len())?;
        let said = said_of(file, made)?;
        bytes.extend([b'P', b'K', 3, 4]);
        bytes.extend(&said);
        bytes.extend(file.name.as_bytes());
        bytes.extend(&file.bytes);
        directory.extend([b'P', b'K', 1, 2]);
        directory.extend(VERSION);
        directory.extend(&said);
        // No comment, on the first disk, nothing known of it inside or outside.
        directory.extend([0; 10]);
        directory.extend(offset);
        directory.extend(file.name.as_bytes());
    }
    let (start, length, count) =
        (four_bytes(bytes.len())?, four_bytes(directory.len())?, two_bytes(files.len())?);
    bytes.extend(directory);
    bytes.extend([b'P', b'K', 5, 6, 0, 0, 0, 0]);
    bytes.extend([count, count].concat());
    bytes.extend([length, start].concat());
    bytes.extend([0, 0]);
    Ok(bytes)
}

/// Version 2.0.
const VERSION: [u8; 2] = [20, 0];
/// The name is in UTF-8.
const FLAGS: [u8; 2] = [0, 0b1000];
const STORED: [u8; 2] = [0, 0];

/// What stands before the file and in the directory alike.
fn said_of(file: &File, made: WallTime) -> Result<Vec<u8>, TooLarge> {
    let size = four_bytes(file.bytes.len())?;
    let mut said = Vec::new();
    said.extend([VERSION, FLAGS, STORED].concat());
    said.extend(dos_time(made));
    said.extend(checksum(&file.bytes).to_le_bytes());
    said.extend([size, size].concat());
    said.extend(two_bytes(file.name.len())?);
    // Nothing extra.
    said.extend([0, 0]);
    Ok(said)
}

/// Hours, minutes and two seconds at a time; then years from 1980, months and days.
fn dos_time(made: WallTime) -> [u8; 4] {
    let minute = made.time.minute_of_day();
    let (year, month, day) = made.date.parts();
    let time = ((minute / 60) << 11) | ((minute % 60) << 5);
    let date = (u32::try_from(year.saturating_sub(1980)).unwrap_or(0) << 9) | (month << 5) | day;
    ((date << 16) | time).to_le_bytes()
}

fn two_bytes(number: usize) -> Result<[u8; 2], TooLarge> {
    u16::try_from(number).map(u16::to_le_bytes).map_err(|_| TooLarge)
}

fn four_bytes(number: usize) -> Result<[u8; 4], TooLarge> {
    u32::try_from(number).map(u32::to_le_bytes).map_err(|_| TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made() -> WallTime {
        WallTime { date: "2026-11-28".parse().unwrap(), time: "09:41".parse().unwrap() }
    }

    #[cfg(feature = "sheets")]
    #[test]
    fn another_program_unpacks_what_was_packed() {
        use std::io::Read;

        let file =
            |name: &str, bytes: &[u8]| File { name: name.to_owned(), bytes: bytes.to_vec(), rows: None };
        let files = [
            file("Niños.csv", "ñ,🙂\r\n".as_bytes()),
            file("empty.csv", b""),
            file("long.csv", &vec![7; 70_000]),
        ];
        let bytes = zip(&files, made()).unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        for (place, file) in files.iter().enumerate() {
            let mut read = archive.by_index(place).unwrap();
            let mut unpacked = Vec::new();
            read.read_to_end(&mut unpacked).unwrap();
            assert_eq!((read.name().unwrap().as_ref(), &unpacked), (file.name.as_str(), &file.bytes));
            let changed = read.last_modified().unwrap();
            assert_eq!(
                (changed.year(), changed.month(), changed.day(), changed.hour(), changed.minute()),
                (2026, 11, 28, 9, 41)
            );
        }
        assert_eq!(archive.len(), 3);
    }

    #[test]
    fn nothing_is_a_zip_file_too_and_too_many_are_none() {
        assert_eq!(zip(&[], made()).map(|bytes| bytes.len()), Ok(22));
        let many = vec![File { name: "x".to_owned(), bytes: Vec::new(), rows: None }; 65_536];
        assert_eq!(zip(&many, made()), Err(TooLarge));
    }
}
