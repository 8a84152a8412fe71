//! The backup file: every record as it is stored, in one JSON object with a checksum of the whole.

use serde::Deserialize;
use serde_json::Value;

use crate::domain::{calendar::WallTime, seal, tree};

/// The version of the file that this program writes.
const VERSION: u64 = 1;

/// What the file begins with, whatever its version: enough to tell a damaged one of ours from another program's.
const MARK: &str = "{\"katuwang\":\"backup\"";

/// Why a file is not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// No backup of this program.
    #[error("not a backup of Katuwang")]
    Foreign,
    /// Cut off or changed.
    #[error("the file is damaged")]
    Damaged,
    /// Written by a newer program.
    #[error("written by a newer version of Katuwang")]
    Newer,
}

/// Writes a backup of texts by key, made at `made`.
pub fn write(pairs: &[(String, String)], made: WallTime) -> String {
    // Pairs of strings always have a JSON form.
    let records = serde_json::to_string(pairs).unwrap_or_default();
    seal::seal(&format!(
        "{MARK},\"v\":{VERSION},\"made\":\"{made}\",\"count\":{},\"records\":{records}}}",
        pairs.len()
    ))
}

/// Reads the texts by key out of a backup.
///
/// # Errors
/// [`Unusable`] says why nothing can be read: a backup is taken in whole or not at all.
pub fn read(bytes: &[u8]) -> Result<Vec<(String, String)>, Unusable> {
    let text = str::from_utf8(bytes).ok();
    let ours = bytes.starts_with(MARK.as_bytes());
    let Some(text) = text.filter(|_| ours) else {
        return Err(if ours { Unusable::Damaged } else { Unusable::Foreign });
    };
    seal::check(text).map_err(|_| Unusable::Damaged)?;
    let file: Value = serde_json::from_str(text).map_err(|_| Unusable::Damaged)?;
    if file.get("v").and_then(Value::as_u64).ok_or(Unusable::Damaged)? > VERSION {
        return Err(Unusable::Newer);
    }
    let file: File = tree::read(file).map_err(|_| Unusable::Damaged)?;
    if file.count == file.records.len() { Ok(file.records) } else { Err(Unusable::Damaged) }
}

#[derive(Deserialize)]
struct File {
    count: usize,
    records: Vec<(String, String)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made() -> WallTime {
        WallTime { date: "2026-11-28".parse().unwrap(), time: "09:41".parse().unwrap() }
    }

    #[test]
    fn reads_back_what_it_wrote() {
        let pairs = vec![("a".to_owned(), "ñ \"\u{0}🙂\r\n".to_owned()), (String::new(), String::new())];
        assert_eq!(read(write(&pairs, made()).as_bytes()), Ok(pairs));
        assert_eq!(read(write(&[], made()).as_bytes()), Ok(vec![]));
    }

    #[test]
    fn refuses_whole_and_says_why() {
        let whole = write(&[("a".to_owned(), "b".to_owned())], made());
        let newer = seal::seal("{\"katuwang\":\"backup\",\"v\":2,\"parts\":[]}");
        let miscounted = seal::seal("{\"katuwang\":\"backup\",\"v\":1,\"count\":2,\"records\":[]}");
        for (bytes, expected) in [
            (&b""[..], Unusable::Foreign),
            (b"\xff\xfe", Unusable::Foreign),
            (b"{\"nodes\":[]}", Unusable::Foreign),
            (&whole.as_bytes()[..whole.len() / 2], Unusable::Damaged),
            (whole.replace("\"b\"", "\"c\"").as_bytes(), Unusable::Damaged),
            (&[whole.as_bytes(), b"\xff"].concat(), Unusable::Damaged),
            (newer.as_bytes(), Unusable::Newer),
            (miscounted.as_bytes(), Unusable::Damaged),
        ] {
            assert_eq!(read(bytes), Err(expected));
        }
    }
}
