//! Languages by the names that forms call them: those of the Philippines, and the large ones of the world.

/// The BCP 47 tag of a language as a form names it: `English (en)` says it, `English` is known; none for
/// `Local language`.
pub fn tag_of(name: &str) -> Option<String> {
    let code =
        name.trim_end().strip_suffix(')').and_then(|rest| rest.rsplit_once('(')).map(|(_, code)| code.trim());
    if let Some(tag) = code.and_then(as_tag) {
        return Some(tag);
    }
    let plain = name.trim().to_lowercase();
    let known = KNOWN.iter().find(|(_, names)| names.split(',').any(|known| known == plain));
    known.map(|(tag, _)| (*tag).to_owned()).or_else(|| {
        let is_code = plain.len() <= 3 && KNOWN.iter().any(|(tag, _)| *tag == plain);
        is_code.then_some(plain)
    })
}

/// The text as a tag, if it looks like one: a language of two or three letters, then subtags.
fn as_tag(code: &str) -> Option<String> {
    let code = code.replace('_', "-");
    let mut parts = code.split('-');
    let language = parts.next().filter(|part| (2..=3).contains(&part.len()) && is_letters(part))?;
    let rest: Vec<&str> = parts.collect();
    let fits =
        |part: &&str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    rest.iter().all(fits).then(|| {
        std::iter::once(language.to_lowercase())
            .chain(rest.iter().map(|part| (*part).to_owned()))
            .collect::<Vec<_>>()
            .join("-")
    })
}

fn is_letters(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// A tag for private use, made of a name of which no language is known.
pub fn private_tag(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { ' ' })
        .collect();
    let parts: Vec<String> = plain
        .split_whitespace()
        .flat_map(|word| word.as_bytes().chunks(8).map(|part| String::from_utf8_lossy(part).into_owned()))
        .take(4)
        .collect();
    if parts.is_empty() { "x-other".to_owned() } else { format!("x-{}", parts.join("-")) }
}

/// Tags, and the names that each is known by.
const KNOWN: &[(&str, &str)] = &[
    ("und", "default"),
    // The Philippines.
    ("fil", "filipino,pilipino,wikang filipino"),
    ("tl", "tagalog"),
    ("ilo", "ilocano,ilokano,iloko,iluko"),
    ("ceb", "cebuano,bisaya,binisaya,sinugbuanong binisaya"),
    ("hil", "hiligaynon,ilonggo"),
    ("war", "waray,waray-waray,winaray"),
    ("bcl", "bikol,bicolano,bikolano,central bikol"),
    ("pag", "pangasinan,pangasinense"),
    ("pam", "kapampangan,pampangan"),
    ("mdh", "maguindanao,maguindanaon,maguindanaoan"),
    ("mrw", "maranao,meranaw"),
    ("tsg", "tausug,bahasa sug"),
    ("cbk", "chavacano,chabacano,zamboangueño"),
    ("krj", "kinaray-a,karay-a"),
    ("akl", "aklanon,akeanon"),
    ("ivv", "ivatan"),
    ("ibg", "ibanag"),
    ("kne", "kankanaey,kankana-ey"),
    ("ibl", "ibaloi"),
    ("ifk", "tuwali ifugao"),
    ("yka", "yakan"),
    ("sgd", "surigaonon"),
    ("sbl", "sambal,zambal"),
    ("cyo", "cuyonon"),
    ("rol", "romblomanon"),
    ("msb", "masbateño,masbatenyo"),
    // The world.
    ("en", "english,inglés,ingles,anglais"),
    ("fr", "french,français,francais,francés"),
    ("es", "spanish,español,espanol,castellano"),
    ("pt", "portuguese,português,portugues"),
    ("ar", "arabic,العربية,arabe"),
    ("zh", "chinese,mandarin,中文,chinois"),
    ("hi", "hindi,हिन्दी"),
    ("bn", "bengali,bangla,বাংলা"),
    ("ru", "russian,русский"),
    ("ur", "urdu,اردو"),
    ("id", "indonesian,bahasa indonesia"),
    ("ms", "malay,bahasa melayu"),
    ("de", "german,deutsch"),
    ("it", "italian,italiano"),
    ("nl", "dutch,nederlands"),
    ("pl", "polish,polski"),
    ("uk", "ukrainian,українська"),
    ("tr", "turkish,türkçe"),
    ("fa", "persian,farsi,فارسی"),
    ("prs", "dari"),
    ("ps", "pashto"),
    ("ku", "kurdish"),
    ("sw", "swahili,kiswahili"),
    ("am", "amharic,አማርኛ"),
    ("so", "somali,af-soomaali"),
    ("ha", "hausa"),
    ("yo", "yoruba"),
    ("ig", "igbo"),
    ("rw", "kinyarwanda"),
    ("ln", "lingala"),
    ("mg", "malagasy"),
    ("ja", "japanese,日本語"),
    ("ko", "korean,한국어"),
    ("vi", "vietnamese,tiếng việt"),
    ("th", "thai,ไทย"),
    ("my", "burmese,myanmar"),
    ("km", "khmer"),
    ("lo", "lao"),
    ("ne", "nepali,नेपाली"),
    ("si", "sinhala"),
    ("ta", "tamil,தமிழ்"),
    ("te", "telugu"),
    ("mr", "marathi"),
    ("gu", "gujarati"),
    ("pa", "punjabi"),
    ("tet", "tetum,tetun"),
    ("ht", "haitian creole,kreyòl"),
    ("el", "greek"),
    ("he", "hebrew,עברית"),
    ("ro", "romanian"),
    ("hu", "hungarian"),
    ("sv", "swedish,svenska"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_its_tag_or_is_known() {
        for (name, tag) in [
            ("English (en)", Some("en")),
            ("Português (pt-BR)", Some("pt-BR")),
            ("english", Some("en")),
            ("EN", Some("en")),
            ("Wikang Filipino", Some("fil")),
            ("Français", Some("fr")),
            ("Local language", None),
            ("Kids (younger)", None),
            ("default", Some("und")),
        ] {
            assert_eq!(tag_of(name).as_deref(), tag, "{name}");
        }
        assert_eq!(private_tag("Local language"), "x-local-language");
        assert_eq!(private_tag("Тест"), "x-other");
    }
}
