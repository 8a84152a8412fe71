//! How much a packed file unpacks to. It is unpacked for it, piece by piece, and thrown away: what a zip file says about
//! itself need not be true, and a few kilobytes can hold gigabytes of nothing.

use std::io::{self, Cursor, Read};

use zip::{ZipArchive, result::ZipError};

use super::super::SpreadsheetProblem;

/// Bytes that a file may unpack to. The largest form that we know of unpacks to 2,200,000.
const LIMIT: u64 = 96 << 20;
/// Files that may be in it.
const FILES: usize = 10_000;

/// Finds out whether a packed file is safe to unpack.
///
/// # Errors
/// [`SpreadsheetProblem`] if it is not, or is damaged.
pub fn check(bytes: &[u8]) -> Result<(), SpreadsheetProblem> {
    check_against(bytes, LIMIT)
}

fn check_against(bytes: &[u8], limit: u64) -> Result<(), SpreadsheetProblem> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SpreadsheetProblem::Damaged)?;
    if archive.len() > FILES {
        return Err(SpreadsheetProblem::TooLarge);
    }
    let mut left = limit;
    for place in 0..archive.len() {
        let file = archive.by_index(place).map_err(problem)?;
        // One byte more than there may be, to tell what is too much from what just fits.
        let size =
            io::copy(&mut file.take(left + 1), &mut io::sink()).map_err(|_| SpreadsheetProblem::Damaged)?;
        left = left.checked_sub(size).ok_or(SpreadsheetProblem::TooLarge)?;
    }
    Ok(())
}

/// Why a packed file can't be unpacked.
pub fn problem(problem: ZipError) -> SpreadsheetProblem {
    let is_locked = matches!(problem, ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED));
    if is_locked { SpreadsheetProblem::Encrypted } else { SpreadsheetProblem::Damaged }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    #[test]
    fn what_unpacks_to_too_much_is_refused_whatever_it_says() {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for name in ["one", "two"] {
            archive.start_file(name, SimpleFileOptions::default()).unwrap();
            archive.write_all(&[0; 1000]).unwrap();
        }
        let mut bytes = archive.finish().unwrap().into_inner();
        assert_eq!(check_against(&bytes, 2000), Ok(()));
        assert_eq!(check_against(&bytes, 1999), Err(SpreadsheetProblem::TooLarge));
        // The sizes as the list at its end says them: now both say that there is one byte.
        for place in (0..bytes.len() - 4)
            .filter(|place| bytes[*place..].starts_with(b"PK\x01\x02"))
            .collect::<Vec<_>>()
        {
            bytes[place + 24..place + 28].copy_from_slice(&1_u32.to_le_bytes());
        }
        assert_ne!(check_against(&bytes, 1999), Ok(()));
    }
}
