//! Enums that files and storage know by a stable word, their code.

/// An enum whose every variant has a stable code: the word in stored data and in exported files.
pub trait Coded: Sized + Copy + PartialEq + 'static {
    /// Every variant, in the order in which they are offered.
    const ALL: &'static [Self];

    /// The stable word of this variant.
    fn code(self) -> &'static str;

    /// The variant of a code, if there is one.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|variant| variant.code() == code)
    }
}

/// Defines an enum with its codes, and serde by code.
macro_rules! coded {
    ($(#[$about:meta])* $name:ident { $($(#[$variant_about:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$variant_about])* #[serde(rename = $code)] $variant),+
        }

        impl $crate::domain::code::Coded for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code),+
                }
            }
        }
    };
}
pub(crate) use coded;
