//! The names under which texts are kept, the same in both stores.

use crate::domain::{
    code::Coded,
    form::Form,
    id::{Id, RecordId},
    record::{Record, RecordKind},
    seal,
    stamp::Stamp,
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
    /// That the thing of a key was removed, and what it was. The key itself is empty then.
    Gone(Box<Self>),
    /// What lost when two tabs changed the thing of a key at once: the stamp and the key that it had.
    Conflict(Stamp, Box<Self>),
    /// Bytes that could not be read, kept as they were: the key that they were found at, `~`, and their checksum, so that
    /// other bytes found there later have a place of their own.
    Quarantine(String),
    /// Counts the starts of the app: a store that has it no longer was wiped, or forgets when the browser closes.
    Canary,
    /// That everything up to a stamp was erased: what a store forgot to erase is erased when it turns up again.
    Erased,
    /// Room that is given up so that what was begun can be finished when the phone is full.
    Ballast,
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

    /// The key for unreadable bytes that were found at a key.
    pub fn quarantine(found_at: &str, bytes: &str) -> Self {
        Self::Quarantine(format!("{found_at}~{}", seal::sum(bytes)))
    }

    /// The key as text.
    pub fn text(&self) -> String {
        format!("{PREFIX}{}", self.rest())
    }

    /// What the keys of all responses to a form begin with.
    pub fn responses_of(form: Id<Form>) -> String {
        format!("{PREFIX}response/{form}/")
    }

    fn rest(&self) -> String {
        match self {
            Self::Record(kind, id) => format!("{}/{id}", kind.code()),
            Self::Response(form, id) => format!("response/{form}/{id}"),
            Self::Typing(what) => format!("typing/{what}"),
            Self::Phone => "phone".to_owned(),
            Self::Gone(key) => format!("gone/{}", key.rest()),
            Self::Conflict(stamp, key) => format!("conflict/{stamp}/{}", key.rest()),
            Self::Quarantine(key) => format!("quarantine/{key}"),
            Self::Canary => "canary".to_owned(),
            Self::Erased => "erased".to_owned(),
            Self::Ballast => "ballast".to_owned(),
        }
    }

    /// The key that a text is, if it is one of ours.
    pub fn parse(text: &str) -> Option<Self> {
        Self::parse_rest(text.strip_prefix(PREFIX)?)
    }

    fn parse_rest(text: &str) -> Option<Self> {
        match text {
            "phone" => return Some(Self::Phone),
            "canary" => return Some(Self::Canary),
            "erased" => return Some(Self::Erased),
            "ballast" => return Some(Self::Ballast),
            _ => {}
        }
        let (kind, rest) = text.split_once('/')?;
        match kind {
            "typing" => Some(Self::Typing(rest.to_owned())),
            "quarantine" => Some(Self::Quarantine(rest.to_owned())),
            "gone" => Self::parse_rest(rest).filter(Self::can_go).map(|key| Self::Gone(Box::new(key))),
            "conflict" => {
                let (stamp, rest) = rest.split_once('/')?;
                let key = Self::parse_rest(rest).filter(Self::can_go)?;
                Some(Self::Conflict(stamp.parse().ok()?, Box::new(key)))
            }
            "response" => {
                let (form, id) = rest.split_once('/')?;
                Some(Self::Response(form.parse().ok()?, RecordId::try_parse(id).ok()?))
            }
            kind => Some(Self::Record(RecordKind::from_code(kind)?, RecordId::try_parse(rest).ok()?)),
        }
    }

    /// Whether a text is the key of something that only a newer program knows: a layout of another number, or a kind of
    /// record that has no name here.
    pub fn is_newer(text: &str) -> bool {
        let Some((layout, rest)) = text.strip_prefix("katuwang/").and_then(|rest| rest.split_once('/'))
        else {
            return false;
        };
        if layout.parse::<u32>().is_ok_and(|layout| layout > 1) {
            return true;
        }
        let rest = rest.strip_prefix("gone/").unwrap_or(rest);
        let is_name = |kind: &str| kind.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-');
        let record = rest.split_once('/').filter(|(kind, _)| is_name(kind));
        let is_id = record.is_some_and(|(_, id)| RecordId::try_parse(id).is_ok());
        layout == "1" && is_id && Self::parse(text).is_none()
    }

    /// The key of the tombstone of what stands here.
    #[must_use]
    pub fn gone(&self) -> Self {
        Self::Gone(Box::new(self.clone()))
    }

    /// Whether what stands here can be removed by somebody, and leaves a tombstone then.
    pub const fn can_go(&self) -> bool {
        match self {
            Self::Record(..) | Self::Response(..) | Self::Typing(_) | Self::Conflict(..) => true,
            Self::Phone
            | Self::Gone(_)
            | Self::Quarantine(_)
            | Self::Canary
            | Self::Erased
            | Self::Ballast => false,
        }
    }

    /// The kind of record that stands here; none for what is no record: nobody made it, and nobody would miss it.
    pub const fn kind(&self) -> Option<RecordKind> {
        match self {
            Self::Record(kind, _) => Some(*kind),
            Self::Response(..) => Some(RecordKind::Response),
            Self::Typing(_)
            | Self::Phone
            | Self::Gone(_)
            | Self::Conflict(..)
            | Self::Quarantine(_)
            | Self::Canary
            | Self::Erased
            | Self::Ballast => None,
        }
    }

    /// Whether a record stands here.
    pub const fn is_record(&self) -> bool {
        self.kind().is_some()
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
            Key::Record(RecordKind::Task, id).gone(),
            Key::Typing("project/7".into()).gone(),
            Key::Conflict(Stamp::new(5, 7), Box::new(Key::Record(RecordKind::Task, id))),
            Key::Conflict(Stamp::new(5, 7), Box::new(Key::Response(Id::new(id), id))).gone(),
            Key::Quarantine("katuwang/1/phone".into()),
            Key::Canary,
            Key::Erased,
            Key::Ballast,
        ] {
            assert_eq!(Key::parse(&key.text()), Some(key));
        }
    }

    #[test]
    fn foreign_keys_are_none_of_ours() {
        for text in [
            "",
            "theme",
            "katuwang/2/phone",
            "katuwang/1/",
            "katuwang/1/project/7",
            "katuwang/1/__proto__/x",
            "katuwang/1/gone/phone",
            "katuwang/1/gone/gone/typing/x",
            "katuwang/1/conflict/7/typing/x",
        ] {
            assert_eq!(Key::parse(text), None, "{text}");
        }
    }

    #[test]
    fn what_a_newer_program_keeps_is_told_from_what_others_do() {
        let id = RecordId::from_u128(7);
        for (text, is_newer) in [
            ("katuwang/2/phone".to_owned(), true),
            (format!("katuwang/1/dream/{id}"), true),
            (format!("katuwang/1/gone/dream/{id}"), true),
            (format!("katuwang/1/task/{id}"), false),
            (format!("katuwang/1/typing/{id}"), false),
            ("katuwang/1/dream/7".to_owned(), false),
            ("katuwang/1/__proto__/x".to_owned(), false),
            ("katuwang/layout".to_owned(), false),
            (format!("katuwang/backup-1/first/task/{id}"), false),
            ("theme".to_owned(), false),
        ] {
            assert_eq!(Key::is_newer(&text), is_newer, "{text}");
        }
    }
}
