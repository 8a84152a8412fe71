//! Ids made on the phone: UUID version 7 (RFC 9562), so that they sort by the time they were made.

use std::{cmp::Ordering, fmt, marker::PhantomData, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use uuid::{Builder, Uuid};

/// The id of any record, whatever its kind.
pub type RecordId = Uuid;

/// The id of a `T`: an id of a project can't be taken for one of a partner.
pub struct Id<T> {
    uuid: Uuid,
    of: PhantomData<fn() -> T>,
}

/// Makes the bytes of a new id from the time and from randomness, both given by the caller.
pub fn new_record_id(milliseconds: u64, random: [u8; 10]) -> RecordId {
    Builder::from_unix_timestamp_millis(milliseconds, &random).into_uuid()
}

/// The same, but later than the last one that was made: ids of one millisecond keep the order in which they were made
/// (RFC 9562, section 6.2, method 2).
pub fn next_record_id(last: RecordId, milliseconds: u64, random: [u8; 10]) -> RecordId {
    new_record_id(milliseconds, random).max(RecordId::from_u128(last.as_u128().saturating_add(1)))
}

/// The id that follows from a number: the same wherever it is worked out (RFC 9562, version 8).
pub fn derived_record_id(number: u128) -> RecordId {
    Builder::from_custom_bytes(number.to_be_bytes()).into_uuid()
}

impl<T> Id<T> {
    /// Says that this record id is the id of a `T`.
    pub const fn new(uuid: RecordId) -> Self {
        Self { uuid, of: PhantomData }
    }

    /// The id of the one thing that there is of two others: the same on every phone (RFC 9562, version 8).
    pub fn of_both<U>(self, other: Id<U>) -> RecordId {
        derived_record_id(self.uuid.as_u128().rotate_left(29) ^ other.uuid.as_u128())
    }

    /// Puts its text behind another: the same as `Display`, without a formatter in between.
    pub fn put(self, text: &mut String) {
        text.push_str(self.uuid.hyphenated().encode_lower(&mut Uuid::encode_buffer()));
    }

    /// The same id without its kind, as storage uses it.
    pub const fn record(self) -> RecordId {
        self.uuid
    }
}

impl<T> FromStr for Id<T> {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::try_parse(text).map(Self::new)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.uuid, formatter)
    }
}

impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.uuid)
    }
}

impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.uuid, formatter)
    }
}

// Written out because deriving would ask the same of `T`, which is only a label here.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.uuid.cmp(&other.uuid)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_id_sorts_after_an_earlier_one() {
        let early = new_record_id(1_700_000_000_000, [0xff; 10]);
        let late = new_record_id(1_700_000_000_001, [0; 10]);
        assert!(early < late);
        assert_eq!(early.get_version_num(), 7);
    }

    #[test]
    fn ids_of_one_millisecond_keep_their_order() {
        let first = new_record_id(1_700_000_000_000, [0xaa; 10]);
        let second = next_record_id(first, 1_700_000_000_000, [0; 10]);
        let after_the_clock_was_set_back = next_record_id(second, 1_600_000_000_000, [9; 10]);
        assert!(first < second && second < after_the_clock_was_set_back);
        assert_eq!(after_the_clock_was_set_back.get_version_num(), 7);
    }

    #[test]
    fn an_id_survives_its_text_form() {
        let id: Id<()> = Id::new(new_record_id(1_700_000_000_000, [7; 10]));
        assert_eq!(id.to_string().parse::<Id<()>>(), Ok(id));
        assert!("not an id".parse::<Id<()>>().is_err());
    }
}
