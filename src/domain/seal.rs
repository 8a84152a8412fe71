//! A JSON object that carries the checksum of its own bytes, so that a damaged one is told from a whole one.

use crc::{CRC_32_ISO_HDLC, Crc};

const CRC: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

/// What stands before the eight hexadecimal digits of the checksum.
const BEFORE: &str = ",\"sum\":\"";
/// What stands behind them.
const BEHIND: &str = "\"}";

/// The text is not what was sealed: cut off, changed, or never sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the checksum is missing or wrong")]
pub struct Broken;

/// Adds `"sum"`, the CRC-32 of everything before it, as the last field of a JSON object that has at least one.
pub fn seal(object: &str) -> String {
    let body = object.trim_end().strip_suffix('}').unwrap_or(object);
    format!("{body}{BEFORE}{}{BEHIND}", sum(body))
}

/// The CRC-32 of any text, as eight hexadecimal digits.
pub fn sum(text: &str) -> String {
    format!("{:08x}", checksum(text.as_bytes()))
}

/// The CRC-32 of any bytes, as ZIP files and many others have it.
pub const fn checksum(bytes: &[u8]) -> u32 {
    CRC.checksum(bytes)
}

/// Checks a sealed text. The text itself stays what it is: a JSON object with one field more.
///
/// # Errors
/// [`Broken`] if the checksum is not there or does not fit.
pub fn check(sealed: &str) -> Result<(), Broken> {
    let (body, digits) =
        sealed.trim_end().strip_suffix(BEHIND).and_then(|text| text.rsplit_once(BEFORE)).ok_or(Broken)?;
    let sum = u32::from_str_radix(digits, 16).map_err(|_| Broken)?;
    if digits.len() == 8 && CRC.checksum(body.as_bytes()) == sum { Ok(()) } else { Err(Broken) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_object_is_still_json_and_whole() {
        let sealed = seal(r#"{"data":{"name":"ñ 字 🙂"}}"#);
        assert_eq!(check(&sealed), Ok(()));
        let value: serde_json::Value = serde_json::from_str(&sealed).unwrap();
        assert_eq!(value["data"]["name"], "ñ 字 🙂");
    }

    proptest::proptest! {
        #[test]
        fn one_changed_or_missing_byte_breaks_the_seal(text in "[a-z{}\",:]{1,60}", place in 0_usize..100, with in 1_u8..128) {
            let sealed = seal(&format!("{{\"data\":{}}}", serde_json::Value::from(text)));
            proptest::prop_assert_eq!(check(&sealed), Ok(()));
            let mut bytes = sealed.clone().into_bytes();
            let place = place % bytes.len();
            bytes[place] ^= with;
            if let Ok(changed) = String::from_utf8(bytes) {
                // A digit of the sum may turn into the same digit in capitals; the body is whole then.
                let same_digit = changed.eq_ignore_ascii_case(&sealed) && place > sealed.len() - 11;
                proptest::prop_assert!(check(&changed).is_err() || same_digit || changed.trim_end() == sealed);
            }
            proptest::prop_assert_eq!(check(&sealed[..place]), Err(Broken));
        }
    }
}
