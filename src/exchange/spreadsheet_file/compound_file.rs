//! The little file system that old binary spreadsheets are in (MS-CFB), as far as it takes to find a file in it, and to
//! know that it is sound: a chain of sectors that leads back to itself keeps calamine busy until the memory is full.

use super::super::SpreadsheetProblem;

/// No more sectors than these numbers are for.
const LARGEST_SECTOR: u32 = 0xFFFF_FFFA;
/// The last sector of a chain names this one as the next.
const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
/// Bytes of a short sector.
const SHORT: usize = 64;
/// A file with fewer bytes is kept in short sectors.
const LONG_FILE: usize = 4096;

/// An opened file of files.
pub struct CompoundFile {
    sectors: Sectors,
    short_sectors: Sectors,
    entries: Vec<Entry>,
}

/// Equal pieces of bytes, and which follows which.
struct Sectors {
    bytes: Vec<u8>,
    size: usize,
    next: Vec<u32>,
}

struct Entry {
    name: String,
    first: u32,
    size: usize,
}

impl CompoundFile {
    /// Opens one.
    ///
    /// # Errors
    /// [`SpreadsheetProblem::Damaged`] if a part of it lies outside of it, or a chain does not end.
    pub fn open(bytes: &[u8]) -> Result<Self, SpreadsheetProblem> {
        Self::try_open(bytes).ok_or(SpreadsheetProblem::Damaged)
    }

    /// Whether there is a file of that name.
    pub fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// The bytes of the file of that name, if there is one.
    pub fn stream(&self, name: &str) -> Option<Result<Vec<u8>, SpreadsheetProblem>> {
        let entry = self.entry(name)?;
        let sectors = if entry.size < LONG_FILE { &self.short_sectors } else { &self.sectors };
        Some(sectors.chain(entry.first, Some(entry.size)).ok_or(SpreadsheetProblem::Damaged))
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    fn try_open(bytes: &[u8]) -> Option<Self> {
        let size = match bytes.get(30..32)? {
            [9, 0] => 512,
            [12, 0] => 4096,
            _ => return None,
        };
        let mut sectors = Sectors { bytes: bytes.get(size..)?.to_vec(), size, next: Vec::new() };
        sectors.next = sectors.table(bytes)?;
        let directory = sectors.chain(long(bytes, 48)?, None)?;
        let entries: Vec<Entry> =
            directory.chunks_exact(128).map(|entry| Entry::read(entry, size)).collect::<Option<_>>()?;
        let (root, short_tables) = (entries.first()?, long(bytes, 64)?);
        let mut short_sectors = Sectors { bytes: Vec::new(), size: SHORT, next: Vec::new() };
        if short_tables > 0 {
            short_sectors.bytes = sectors.chain(root.first, Some(root.size))?;
            let table_size = size.checked_mul(usize::try_from(short_tables).ok()?)?;
            short_sectors.next = longs(&sectors.chain(long(bytes, 60)?, Some(table_size))?);
        }
        Some(Self { sectors, short_sectors, entries })
    }
}

impl Sectors {
    /// Which sector follows which, put together from all sectors that say so: the header names the first 109 of them,
    /// and a chain of others the rest.
    fn table(&self, header: &[u8]) -> Option<Vec<u32>> {
        let mut places = longs(header.get(76..512)?);
        let mut more = long(header, 68)?;
        let most = self.bytes.len() / self.size + 1;
        while more < LARGEST_SECTOR {
            places.extend(longs(self.sector(more)?));
            more = places.pop()?;
            if places.len() > most + 109 + self.size {
                return None;
            }
        }
        let mut next = Vec::new();
        for place in places.into_iter().filter(|place| *place < LARGEST_SECTOR) {
            next.extend(longs(self.sector(place)?));
            if next.len() > most * 2 + self.size {
                return None;
            }
        }
        Some(next)
    }

    fn sector(&self, place: u32) -> Option<&[u8]> {
        let start = usize::try_from(place).ok()?.checked_mul(self.size)?;
        let rest = self.bytes.get(start..).filter(|rest| !rest.is_empty())?;
        // The last one may end with the file.
        Some(rest.get(..self.size).unwrap_or(rest))
    }

    /// The bytes of a chain of sectors, so many of them or all; none if it leads outside or does not end.
    fn chain(&self, first: u32, size: Option<usize>) -> Option<Vec<u8>> {
        let (mut bytes, mut place) = (Vec::new(), first);
        let wanted = size.unwrap_or(usize::MAX);
        if size.is_some() && wanted > self.bytes.len() {
            return None;
        }
        while place != END_OF_CHAIN && bytes.len() < wanted {
            bytes.extend_from_slice(self.sector(place)?);
            // Longer than all sectors together: it came by one of them twice.
            if bytes.len() > self.bytes.len() {
                return None;
            }
            if bytes.len() < wanted {
                place = *self.next.get(usize::try_from(place).ok()?)?;
            }
        }
        bytes.truncate(wanted);
        Some(bytes)
    }
}

impl Entry {
    fn read(bytes: &[u8], sector_size: usize) -> Option<Self> {
        let letters = bytes.get(..64)?.chunks_exact(2).filter_map(|pair| pair.first_chunk());
        let letters = letters.map(|pair| u16::from_le_bytes(*pair)).take_while(|letter| *letter != 0);
        let name =
            char::decode_utf16(letters).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
        // Small sectors are of a time when the upper half of the number was not written.
        let upper = if sector_size == 512 { 0 } else { long(bytes, 124)? };
        let size = if upper == 0 { usize::try_from(long(bytes, 120)?).ok()? } else { usize::MAX };
        Some(Self { name, first: long(bytes, 116)?, size })
    }
}

fn long(bytes: &[u8], place: usize) -> Option<u32> {
    bytes.get(place..)?.first_chunk().map(|number| u32::from_le_bytes(*number))
}

fn longs(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).filter_map(|number| long(number, 0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two sectors after the header: which follows which, and the directory with its root alone.
    fn file(after_directory: u32) -> Vec<u8> {
        let mut bytes = vec![0; 512 * 3];
        bytes[30] = 9;
        bytes[48] = 1;
        bytes[68..72].copy_from_slice(&END_OF_CHAIN.to_le_bytes());
        bytes[76..512].fill(0xFF);
        bytes[76..80].fill(0);
        bytes[516..520].copy_from_slice(&after_directory.to_le_bytes());
        bytes[1024] = b'R';
        bytes
    }

    #[test]
    fn a_file_is_found_by_its_name() {
        let file = CompoundFile::open(&file(END_OF_CHAIN)).unwrap();
        assert!(file.has("r") && !file.has("Workbook"));
    }

    #[test]
    fn a_chain_without_an_end_and_one_that_leads_outside_are_damage() {
        for next in [1, 0, 7, LARGEST_SECTOR] {
            assert!(CompoundFile::open(&file(next)).is_err(), "{next}");
        }
        for length in [0, 8, 40, 600, 1030] {
            assert!(CompoundFile::open(&file(END_OF_CHAIN)[..length]).is_err(), "{length}");
        }
    }
}
