//! The languages that stories are told in and children understand: more than the screens speak.

use super::code::{Coded, coded};

coded! {
    /// A spoken or signed language, by its ISO 639-3 code: those of Luzon's north first, then others of the Philippines,
    /// then some of the world's.
    Spoken {
        /// Ilokano.
        Ilokano = "ilo",
        /// Filipino.
        Filipino = "fil",
        /// English.
        English = "eng",
        /// Pangasinan.
        Pangasinan = "pag",
        /// Kankanaey.
        Kankanaey = "kne",
        /// Ibaloi.
        Ibaloi = "ibl",
        /// Tuwali Ifugao.
        Ifugao = "ifk",
        /// Ibanag.
        Ibanag = "ibg",
        /// Itawit.
        Itawit = "itv",
        /// Ivatan.
        Ivatan = "ivv",
        /// Bolinao.
        Bolinao = "smk",
        /// Kapampangan.
        Kapampangan = "pam",
        /// Central Bikol.
        Bikol = "bcl",
        /// Cebuano.
        Cebuano = "ceb",
        /// Hiligaynon.
        Hiligaynon = "hil",
        /// Waray.
        Waray = "war",
        /// Kinaray-a.
        Kinaraya = "krj",
        /// Aklanon.
        Aklanon = "akl",
        /// Chavacano.
        Chavacano = "cbk",
        /// Tausug.
        Tausug = "tsg",
        /// Maguindanaon.
        Maguindanaon = "mdh",
        /// Maranao.
        Maranao = "mrw",
        /// Filipino Sign Language.
        FilipinoSign = "psp",
        /// Spanish.
        Spanish = "spa",
        /// French.
        French = "fra",
        /// Portuguese.
        Portuguese = "por",
        /// Arabic.
        Arabic = "ara",
        /// Indonesian.
        Indonesian = "ind",
        /// Malay.
        Malay = "msa",
        /// Vietnamese.
        Vietnamese = "vie",
        /// Khmer.
        Khmer = "khm",
        /// Hindi.
        Hindi = "hin",
        /// Bengali.
        Bengali = "ben",
        /// Swahili.
        Swahili = "swa",
        /// Any other.
        Other = "mis",
    }
}

impl Spoken {
    /// Its BCP 47 tag: the two letters that a language goes by where it has them.
    pub fn tag(self) -> &'static str {
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "a language that goes by three letters is the rule"
        )]
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Portuguese => "pt",
            Self::Arabic => "ar",
            Self::Indonesian => "id",
            Self::Malay => "ms",
            Self::Vietnamese => "vi",
            Self::Khmer => "km",
            Self::Hindi => "hi",
            Self::Bengali => "bn",
            Self::Swahili => "sw",
            other => other.code(),
        }
    }

    /// The name that its speakers call it by, or the one that it is best known by: not translated.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Ilokano => "Iloko",
            Self::Filipino => "Filipino",
            Self::English => "English",
            Self::Pangasinan => "Pangasinan",
            Self::Kankanaey => "Kankanaey",
            Self::Ibaloi => "Ibaloy",
            Self::Ifugao => "Ifugao",
            Self::Ibanag => "Ibanag",
            Self::Itawit => "Itawit",
            Self::Ivatan => "Ivatan",
            Self::Bolinao => "Binubolinao",
            Self::Kapampangan => "Kapampangan",
            Self::Bikol => "Bikol",
            Self::Cebuano => "Cebuano",
            Self::Hiligaynon => "Hiligaynon",
            Self::Waray => "Waray",
            Self::Kinaraya => "Kinaray-a",
            Self::Aklanon => "Akeanon",
            Self::Chavacano => "Chavacano",
            Self::Tausug => "Bahasa Sūg",
            Self::Maguindanaon => "Maguindanaon",
            Self::Maranao => "Mëranaw",
            Self::FilipinoSign => "Filipino Sign Language",
            Self::Spanish => "Español",
            Self::French => "Français",
            Self::Portuguese => "Português",
            Self::Arabic => "العربية",
            Self::Indonesian => "Bahasa Indonesia",
            Self::Malay => "Bahasa Melayu",
            Self::Vietnamese => "Tiếng Việt",
            Self::Khmer => "ខ្មែរ",
            Self::Hindi => "हिन्दी",
            Self::Bengali => "বাংলা",
            Self::Swahili => "Kiswahili",
            Self::Other => "Sabali · Iba · Other",
        }
    }
}
