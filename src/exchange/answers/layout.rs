//! How answers are laid out in tables.

use crate::{
    domain::{code::coded, evaluation::Grouping},
    exchange::cell::Style,
};

/// How answers are laid out in tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Whose headers and keys the tables have. A public file has none of these: it is always laid out as ours.
    pub dialect: Dialect,
    /// What stands for a choice.
    pub wording: Wording,
    /// How questions of which several things may be chosen are laid out.
    pub several: Several,
    /// Who gets to see it.
    pub audience: Audience,
}

impl Layout {
    /// Ours as it is unless somebody asks for something else.
    pub const OURS: Self = Self {
        dialect: Dialect::Ours,
        wording: Wording::Names,
        several: Several::Together,
        audience: Audience::Team,
    };

    /// As ODK Central exports by default.
    pub const ODK: Self = Self { dialect: Dialect::Odk, ..Self::OURS };

    /// As KoboToolbox exports by default.
    pub const KOBO: Self = Self { dialect: Dialect::Kobo, several: Several::Both, ..Self::OURS };
}

coded! {
    /// Whose headers, keys and separators tables have.
    Dialect {
        /// Ours (`docs/csv.md`).
        Ours = "katuwang",
        /// ODK Central's zip of tables (central-backend, `lib/data/briefcase.js`).
        Odk = "odk-central",
        /// KoboToolbox's (formpack, `reporting/export.py`).
        Kobo = "kobotoolbox",
    }
}

impl Dialect {
    /// How its tables are written.
    pub const fn style(self) -> Style {
        match self {
            Self::Ours => Style::OURS,
            Self::Odk => Style { between: ',', quotes_all: false, has_mark: false, line_end: "\n" },
            Self::Kobo => Style { between: ';', quotes_all: true, has_mark: false, line_end: "\r\n" },
        }
    }
}

/// What stands for a choice in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wording {
    /// Its name: the same in every language, and what every program expects.
    Names,
    /// Its words in the language of a BCP 47 tag, or else in the one that stands in for it; in KoboToolbox's layout the
    /// headers are words too. A choice whose words would be read back as something else keeps its name.
    Labels(String),
}

coded! {
    /// How questions of which several things may be chosen are laid out.
    Several {
        /// One column with all that was chosen.
        Together = "together",
        /// One column a choice, 1 or 0.
        Split = "split",
        /// First the one, then the others.
        Both = "both",
    }
}

impl Several {
    /// Whether there is one column with all that was chosen.
    pub const fn has_one(self) -> bool {
        matches!(self, Self::Together | Self::Both)
    }

    /// Whether there is a column a choice.
    pub const fn has_each(self) -> bool {
        matches!(self, Self::Split | Self::Both)
    }
}

/// Who gets to see a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Those who work with the respondents: one row a response, with everything.
    Team,
    /// Anybody: no row is a response. How often each choice was given, by group if one is named, with small cells hidden.
    Public(Option<Grouping>),
}
