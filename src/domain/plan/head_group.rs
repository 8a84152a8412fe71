//! The groups by which those who came can be counted.

use crate::domain::{code::Coded, spoken::Spoken};

/// A group of those who came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadGroup {
    /// Children from one age to another, in years, both counted.
    Age(u8, u8),
    /// Whoever came without being expected.
    WalkIn,
    /// Children who understand a language best.
    Language(Spoken),
}

impl HeadGroup {
    /// The groups that there are at every session.
    pub const FIXED: [Self; 5] =
        [Self::Age(0, 5), Self::Age(6, 8), Self::Age(9, 12), Self::Age(13, 17), Self::WalkIn];

    /// The word for it in stored data and in files: `age-6-8`, `walk-in`, `language-ilo`.
    pub fn code(self) -> String {
        match self {
            Self::Age(from, to) => format!("age-{from}-{to}"),
            Self::WalkIn => "walk-in".to_owned(),
            Self::Language(language) => format!("language-{}", language.code()),
        }
    }
}
