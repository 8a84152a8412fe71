//! Faces for children, and a table of what they would do again. Words of our own; the faces are those of
//! [`Look::Faces`](crate::domain::form::Look::Faces), all of them happy, because children rarely choose an unhappy one.

use super::ready::{Worded, ask, one_of, plain};
use crate::domain::{
    form::{Group, KindName, Layout, Question, QuestionKind},
    language::{Translated, translated},
};

/// Five rows of faces, then the table.
pub(super) fn questions() -> Vec<Question> {
    let faces =
        FACES.iter().map(|face| Question { script: SCRIPT.into(), ..plain(*face, KindName::RatingFaces) });
    faces.chain([again()]).collect()
}

/// Each row is answered by yes, maybe or no.
fn again() -> Question {
    let rows = ROWS.iter().map(|row| ask(*row, one_of(&ANSWERS))).collect();
    let table = QuestionKind::Group(Group { questions: rows, layout: Layout::Table });
    ask(("again", translated!("Again?", "Gusto mo bang ulitin?", "Kayatmo kadi nga uliten?")), table)
}

const SCRIPT: Translated = translated!(
    "Every face is happier than the one before. Tap the one that feels like you.",
    "Mas masaya ang bawat mukha kaysa sa nauna. Pindutin ang katulad mo.",
    "Naragragsak ti tunggal rupa ngem iti immuna. Talmegam ti kas kenka.",
);

const FACES: [Worded; 5] = [
    (
        "face_story",
        translated!(
            "How happy did the story make you?",
            "Gaano ka napasaya ng kuwento?",
            "Kasano ti ragsakmo iti sarita?",
        ),
    ),
    (
        "face_reader",
        translated!(
            "How happy were you with who read to you?",
            "Gaano ka kasaya sa nagbasa sa inyo?",
            "Kasano ti ragsakmo iti nangibasa iti sarita?",
        ),
    ),
    (
        "face_language",
        translated!(
            "How happy were you to hear it in this language?",
            "Gaano ka kasaya na narinig mo ito sa wikang ito?",
            "Kasano ti ragsakmo a nakangngeg iti daytoy a pagsasao?",
        ),
    ),
    (
        "face_together",
        translated!(
            "How happy were you to be with the other children?",
            "Gaano ka kasaya na nakasama mo ang ibang bata?",
            "Kasano ti ragsakmo a nakikadua kadagiti dadduma nga ubbing?",
        ),
    ),
    (
        "face_come_again",
        translated!(
            "How happy would you be to come again?",
            "Gaano ka magiging masaya kung babalik ka?",
            "Kasanonto ti ragsakmo no agsublika?",
        ),
    ),
];

const ROWS: [Worded; 5] = [
    ("again_listen", translated!("Listen to a story", "Makinig sa kuwento", "Dumngeg iti sarita")),
    ("again_read", translated!("Read aloud", "Magbasa nang malakas", "Agbasa iti napigsa")),
    ("again_play", translated!("Sing or play", "Kumanta o maglaro", "Agkanta wenno agay-ayam")),
    ("again_draw", translated!("Draw", "Gumuhit", "Agdrowing")),
    ("again_book", translated!("Take a book home", "Mag-uwi ng libro", "Mangiyawid iti libro")),
];

const ANSWERS: [Worded; 3] = [
    ("yes", translated!("Yes", "Oo", "Wen")),
    ("maybe", translated!("Maybe", "Siguro", "Nalabit")),
    ("no", translated!("No", "Hindi", "Saan")),
];
