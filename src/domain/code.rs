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
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$variant_about])* $variant),+
        }

        impl $crate::domain::code::Coded for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code),+
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::domain::code::Coded::code(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let code = <String as serde::Deserialize>::deserialize(deserializer)?;
                let known = $crate::domain::code::Coded::from_code(&code);
                known.ok_or_else(|| serde::de::Error::custom("an unknown code"))
            }
        }
    };
}
pub(crate) use coded;
