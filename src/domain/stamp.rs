//! When a record was last changed, and where: a hybrid logical clock (Kulkarni et al. 2014). Stamps of one phone
//! always grow, even if its clock is set back; any two stamps are ordered the same way on every phone.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A moment of change: milliseconds since 1970 in UTC, a counter for changes within one, and the clock that it was read
/// from: the phone's number, with the tab's in its last 16 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    milliseconds: u64,
    counter: u16,
    phone: u64,
}

impl Stamp {
    /// The first stamp of a phone at a time.
    pub const fn new(milliseconds: u64, phone: u64) -> Self {
        Self { milliseconds, counter: 0, phone }
    }

    /// The next stamp of `phone` after `self`, at `milliseconds` if the clock has moved on, else one count later.
    #[must_use]
    pub const fn next(self, milliseconds: u64, phone: u64) -> Self {
        if milliseconds > self.milliseconds {
            return Self::new(milliseconds, phone);
        }
        match self.counter.checked_add(1) {
            Some(counter) => Self { milliseconds: self.milliseconds, counter, phone },
            None => Self::new(self.milliseconds.saturating_add(1), phone),
        }
    }

    /// Whether it was read from the clock of that number.
    pub const fn is_of(self, phone: u64) -> bool {
        self.phone == phone
    }

    /// A stamp before this one, with none of a millisecond earlier between them.
    pub const fn before(self) -> Option<Self> {
        match self.milliseconds.checked_sub(1) {
            Some(milliseconds) => Some(Self { milliseconds, counter: u16::MAX, phone: u64::MAX }),
            None => None,
        }
    }

    /// Milliseconds since 1970 in UTC.
    pub const fn milliseconds(self) -> u64 {
        self.milliseconds
    }
}

/// Why a text is no [`Stamp`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a stamp")]
pub struct NotAStamp;

impl fmt::Display for Stamp {
    /// Sixteen hexadecimal digits, `-`, four, `-`, sixteen: texts sort as the stamps do.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:016x}-{:04x}-{:016x}", self.milliseconds, self.counter, self.phone)
    }
}

impl FromStr for Stamp {
    type Err = NotAStamp;

    fn from_str(text: &str) -> Result<Self, NotAStamp> {
        let mut parts = text.split('-');
        let mut part =
            || parts.next().and_then(|digits| u64::from_str_radix(digits, 16).ok()).ok_or(NotAStamp);
        let stamp = Self {
            milliseconds: part()?,
            counter: u16::try_from(part()?).map_err(|_| NotAStamp)?,
            phone: part()?,
        };
        if parts.next().is_some() { Err(NotAStamp) } else { Ok(stamp) }
    }
}

impl Serialize for Stamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Stamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn stamps_of_a_phone_always_grow_whatever_its_clock_does(clock in proptest::collection::vec(0_u64..1000, 1..50)) {
            let mut last = Stamp::new(500, 7);
            for milliseconds in clock {
                let next = last.next(milliseconds, 7);
                proptest::prop_assert!(next > last);
                proptest::prop_assert!(next.to_string() > last.to_string());
                proptest::prop_assert_eq!(next.to_string().parse(), Ok(next));
                last = next;
            }
        }
    }

    #[test]
    fn a_full_counter_moves_the_time_on() {
        let mut last = Stamp::new(500, 7);
        for _ in 0..=u32::from(u16::MAX) {
            last = last.next(0, 7);
        }
        assert_eq!(last, Stamp::new(501, 7));
    }
}
