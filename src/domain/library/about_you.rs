//! Who is here, without telling who it is: bands instead of ages, no name, no address, no birthday, no health, no faith.

use super::ready::{Worded, ask, one_of, plain};
use crate::domain::{
    form::{KindName, Question},
    language::translated,
};

/// Six questions; leave out those that are not needed.
pub(super) fn questions() -> Vec<Question> {
    let role = translated!("You are here as", "Narito ka bilang", "Addaka ditoy a kas");
    let age = translated!("How old are you?", "Ilang taon ka na?", "Mano ti tawenmon?");
    let grade = translated!("In which grade are you?", "Anong baitang ka na?", "Ania ti gradomon?");
    let language = translated!(
        "Which language do you speak most at home?",
        "Anong wika ang pinakamadalas mong gamitin sa bahay?",
        "Ania a pagsasao ti kaaduan nga us-usarem idiay balay?",
    );
    let first_time =
        translated!("Is this your first time here?", "Unang beses mo ba rito?", "Damom kadi ti umay ditoy?",);
    let books = translated!(
        "How many books are there at home?",
        "Ilang libro ang mayroon sa bahay?",
        "Mano a libro ti adda idiay balay?",
    );
    let no_schoolbooks = translated!(
        "Do not count schoolbooks.",
        "Huwag bilangin ang mga libro sa eskuwela.",
        "Dimo bilangen dagiti libro iti eskuelaan.",
    );
    vec![
        ask(("here_as", role), one_of(&ROLES)),
        ask(("age_band", age), one_of(&AGES)),
        ask(("grade_band", grade), one_of(&GRADES)),
        ask(("home_language", language), one_of(&LANGUAGES)),
        plain(("first_time", first_time), KindName::YesNo),
        Question { hint: no_schoolbooks.into(), ..ask(("home_books", books), one_of(&BOOKS)) },
    ]
}

const ROLES: [Worded; 5] = [
    ("child", translated!("Child or pupil", "Bata o mag-aaral", "Ubing wenno agad-adal")),
    ("parent", translated!("Parent or guardian", "Magulang o tagapag-alaga", "Nagannak wenno mangay-aywan")),
    ("teacher", translated!("Teacher", "Guro", "Mannursuro")),
    ("volunteer", translated!("Volunteer", "Boluntaryo", "Boluntario")),
    ("other", translated!("Somebody else", "Iba pa", "Sabali")),
];

const AGES: [Worded; 8] = [
    ("under_6", translated!("Under 6", "Wala pang 6", "Awan pay 6")),
    ("6_to_8", translated!("6 to 8", "6 hanggang 8", "6 agingga iti 8")),
    ("9_to_11", translated!("9 to 11", "9 hanggang 11", "9 agingga iti 11")),
    ("12_to_14", translated!("12 to 14", "12 hanggang 14", "12 agingga iti 14")),
    ("15_to_17", translated!("15 to 17", "15 hanggang 17", "15 agingga iti 17")),
    ("18_to_29", translated!("18 to 29", "18 hanggang 29", "18 agingga iti 29")),
    ("30_to_59", translated!("30 to 59", "30 hanggang 59", "30 agingga iti 59")),
    ("over_59", translated!("60 or more", "60 pataas", "60 wenno nasursurok")),
];

const GRADES: [Worded; 7] = [
    ("kinder", translated!("Kindergarten", "Kindergarten", "Kindergarten")),
    ("1_to_3", translated!("Grade 1 to 3", "Grade 1 hanggang 3", "Grade 1 agingga iti 3")),
    ("4_to_6", translated!("Grade 4 to 6", "Grade 4 hanggang 6", "Grade 4 agingga iti 6")),
    ("7_to_10", translated!("Grade 7 to 10", "Grade 7 hanggang 10", "Grade 7 agingga iti 10")),
    ("11_to_12", translated!("Grade 11 or 12", "Grade 11 o 12", "Grade 11 wenno 12")),
    ("als", translated!("Alternative Learning System (ALS)", "ALS", "ALS")),
    ("none", translated!("Not in school", "Hindi nag-aaral", "Saan nga ages-eskuela")),
];

const LANGUAGES: [Worded; 10] = [
    ("ilo", translated!("Ilokano", "Ilokano", "Iloko")),
    ("fil", translated!("Filipino or Tagalog", "Filipino o Tagalog", "Filipino wenno Tagalog")),
    ("en", translated!("English", "Ingles", "Ingles")),
    ("pag", translated!("Pangasinan", "Pangasinan", "Pangasinan")),
    ("pam", translated!("Kapampangan", "Kapampangan", "Kapampangan")),
    ("bik", translated!("Bikol", "Bikol", "Bikol")),
    ("ceb", translated!("Cebuano (Bisaya)", "Sebwano (Bisaya)", "Sebuano (Bisaya)")),
    ("hil", translated!("Hiligaynon (Ilonggo)", "Hiligaynon (Ilonggo)", "Hiligaynon (Ilonggo)")),
    ("war", translated!("Waray", "Waray", "Waray")),
    ("other", translated!("Another", "Iba pa", "Sabali")),
];

const BOOKS: [Worded; 4] = [
    ("none", translated!("None", "Wala", "Awan")),
    ("1_to_5", translated!("1 to 5", "1 hanggang 5", "1 agingga iti 5")),
    ("6_to_20", translated!("6 to 20", "6 hanggang 20", "6 agingga iti 20")),
    ("over_20", translated!("More than 20", "Higit sa 20", "Nasursurok ngem 20")),
];
