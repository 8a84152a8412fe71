//! What a stored record looks like: `{"v":2,"kind":…,"stamp":…,"data":{…},"sum":"…"}`, the checksum last.

use serde_json::{Map, Value};

use super::key::Key;
use crate::domain::{code::Coded, record::Record, seal, stamp::Stamp};

/// The version of the envelope and of the data in it that this program writes. It reads all before it: since 2 a form may
/// have kinds of questions that programs of 1 would take for damage.
pub const VERSION: u64 = 2;
const FIRST_VERSION: u64 = 1;

/// The kind of a tombstone's envelope.
pub(super) const GONE: &str = "gone";

/// An opened envelope.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope {
    /// What kind of thing it holds, as a code.
    pub kind: String,
    /// When it was last changed.
    pub stamp: Stamp,
    /// The thing, as a tree of fields.
    pub data: Value,
}

/// Why a stored text can't be used. Its bytes are kept all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// The checksum is missing or wrong.
    #[error("the checksum is missing or wrong")]
    Broken,
    /// Written by a newer program.
    #[error("written by a newer version of Katuwang")]
    Newer,
    /// The checksum fits, but a field is missing or of another type.
    #[error("a field is missing or of another type")]
    Shape,
}

/// Opens a stored text.
///
/// # Errors
/// [`Damage`] says what is wrong with it.
pub fn open(text: &str) -> Result<Envelope, Damage> {
    seal::check(text).map_err(|_| Damage::Broken)?;
    let Ok(Value::Object(mut fields)) = serde_json::from_str(text) else { return Err(Damage::Shape) };
    match fields.get("v").and_then(Value::as_u64) {
        Some(FIRST_VERSION..=VERSION) => {}
        Some(version) if version > VERSION => return Err(Damage::Newer),
        Some(_) | None => return Err(Damage::Shape),
    }
    let stamp = fields.get("stamp").and_then(Value::as_str).and_then(|stamp| stamp.parse().ok());
    match (fields.remove("kind"), stamp, fields.remove("data")) {
        (Some(Value::String(kind)), Some(stamp), Some(data)) => Ok(Envelope { kind, stamp, data }),
        _ => Err(Damage::Shape),
    }
}

impl Envelope {
    /// Whether it holds what stands at such a key, or at its tombstone.
    pub fn fits(&self, key: &Key, gone: bool) -> bool {
        if gone {
            return self.kind == GONE;
        }
        let Some(kind) = key.kind() else { return true };
        let record = Record::from_value(kind, self.data.clone());
        self.kind == kind.code() && record.is_ok_and(|record| Key::of(&record) == *key)
    }
}

/// The stamp of a text that is known to be whole, without opening it.
pub fn stamp_of(text: &str) -> Option<Stamp> {
    let (_, rest) = text.split_once("\"stamp\":\"")?;
    rest.split('"').next()?.parse().ok()
}

/// Seals a thing in place of `before`. Fields of `before` that this program does not know are carried over, so that
/// a newer program finds them again.
pub fn seal_over(before: Option<&Envelope>, kind: &str, stamp: Stamp, mut data: Value) -> String {
    if let (Some(Value::Object(old)), Value::Object(new)) = (before.map(|envelope| &envelope.data), &mut data)
    {
        carry_over(old, new);
    }
    // Written by hand for the order of the fields; a map would sort them.
    let kind = Value::from(kind);
    seal::seal(&format!("{{\"v\":{VERSION},\"kind\":{kind},\"stamp\":\"{stamp}\",\"data\":{data}}}"))
}

/// Every known field is always written, if only as `null`: so what stands in `old` alone is unknown.
fn carry_over(old: &Map<String, Value>, new: &mut Map<String, Value>) {
    for (field, value) in old {
        if !new.contains_key(field) {
            new.insert(field.clone(), value.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn opens_what_it_sealed() {
        let stamp = Stamp::new(5, 7);
        let data = json!({"name": "ñ\u{0} \u{200f}\"quoted\"", "worth": null});
        let text = seal_over(None, "project", stamp, data.clone());
        assert_eq!(open(&text), Ok(Envelope { kind: "project".into(), stamp, data }));
    }

    #[test]
    fn carries_unknown_fields_over_and_lets_known_ones_change() {
        let old = Envelope {
            kind: "task".into(),
            stamp: Stamp::new(1, 7),
            data: json!({"done": false, "mood": "new"}),
        };
        let text = seal_over(Some(&old), "task", Stamp::new(2, 7), json!({"done": true}));
        assert_eq!(open(&text).unwrap().data, json!({"done": true, "mood": "new"}));
    }

    #[test]
    fn tells_the_damages_apart() {
        let whole = seal_over(None, "task", Stamp::new(1, 7), json!({}));
        let newer = seal::seal(r#"{"v":3,"kind":"task","shape":"unknown"}"#);
        for (text, expected) in [
            ("", Damage::Broken),
            ("null", Damage::Broken),
            (&whole[..whole.len() - 1], Damage::Broken),
            (&whole.replace("task", "tosk"), Damage::Broken),
            (&newer, Damage::Newer),
            (&seal::seal(r#"{"v":1,"kind":"task"}"#), Damage::Shape),
            (&seal::seal(r#"{"v":-1}"#), Damage::Shape),
            (&seal::seal("[1}"), Damage::Shape),
        ] {
            assert_eq!(open(text), Err(expected), "{text}");
        }
    }
}
