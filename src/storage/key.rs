//! The names under which records are kept.

use crate::domain::{
    code::Coded,
    form::Form,
    id::{Id, RecordId},
    record::{Record, RecordKind},
};

/// What every key of ours begins with: other pages of the same origin have their own. The number changes only
/// when the layout of the keys does.
pub const PREFIX: &str = "katuwang/1/";

/// A key of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// A record of any kind but a response.
    Record(RecordKind, RecordId),
    /// A response. Its form is in the key, so that a form's responses are found without reading any.
    Response(Id<Form>, RecordId),
    /// What someone is typing and is not valid yet, by the id of what it will become.
    Typing(String),
    /// The settings of this phone.
    Phone,
    /// Bytes that could not be read, kept as they were, under the key that they were found at.
    Quarantine(String),
}

impl Key {
    /// The key of a record.
    pub const fn of(record: &Record) -> Self {
        if let Record::Response(response) = record {
            Self::Response(response.form, response.id.record())
        } else {
            Self::Record(record.kind(), record.id())
        }
    }

    /// The key as text.
    pub fn text(&self) -> String {
        match self {
            Self::Record(kind, id) => format!("{PREFIX}{}/{id}", kind.code()),
            Self::Response(form, id) => format!("{PREFIX}response/{form}/{id}"),
            Self::Typing(what) => format!("{PREFIX}typing/{what}"),
            Self::Phone => format!("{PREFIX}phone"),
            Self::Quarantine(key) => format!("{PREFIX}quarantine/{key}"),
        }
    }

    /// The key that a text is, if it is one of ours.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.strip_prefix(PREFIX)?;
        if text == "phone" {
            return Some(Self::Phone);
        }
        let (kind, rest) = text.split_once('/')?;
        match kind {
            "typing" => Some(Self::Typing(rest.to_owned())),
            "quarantine" => Some(Self::Quarantine(rest.to_owned())),
            "response" => {
                let (form, id) = rest.split_once('/')?;
                Some(Self::Response(form.parse().ok()?, RecordId::try_parse(id).ok()?))
            }
            kind => Some(Self::Record(RecordKind::from_code(kind)?, RecordId::try_parse(rest).ok()?)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_survives_its_text() {
        let id = RecordId::from_u128(7);
        for key in [
            Key::Record(RecordKind::Project, id),
            Key::Response(Id::new(id), id),
            Key::Typing("project/7".into()),
            Key::Phone,
            Key::Quarantine("katuwang/1/phone".into()),
        ] {
            assert_eq!(Key::parse(&key.text()), Some(key));
        }
    }

    #[test]
    fn foreign_keys_are_none_of_ours() {
        for text in
            ["", "theme", "katuwang/2/phone", "katuwang/1/", "katuwang/1/project/7", "katuwang/1/__proto__/x"]
        {
            assert_eq!(Key::parse(text), None, "{text}");
        }
    }
}
