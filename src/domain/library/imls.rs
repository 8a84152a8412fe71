//! The five statements that the Institute of Museum and Library Services of the United States requires of instruction for
//! the public that is paid for by the Library Services and Technology Act (`LSTA`).
//!
//! The English is `IMLS`'s, word for word, as the state libraries that hand it on give it (Nevada,
//! <https://nsla.nv.gov/LSTA2020/Surveys>; Florida, "Quick Reference Guide" of its `LSTA` pages); it must not be reworded.
//! A text of the federal government is nobody's property. The Filipino and the Ilokano are drafts of our own.

use super::ready::{Worded, statements};
use crate::domain::{form::Question, language::translated};

/// The five, each with its source and what its translations are in columns of its own.
pub(super) fn questions() -> Vec<Question> {
    let mut questions = statements(&STATEMENTS);
    for question in &mut questions {
        question.columns.insert("source".to_owned(), SOURCE.to_owned());
        question.columns.insert("translation".to_owned(), TRANSLATION.to_owned());
    }
    questions
}

const SOURCE: &str =
    "IMLS, LSTA Grants to States, outcomes of instruction for the public; not to be reworded";
const TRANSLATION: &str = "Filipino and Ilokano: drafts, not by IMLS";

const STATEMENTS: [Worded; 5] = [
    (
        "imls_learned",
        translated!(
            "I learned something by participating in this library activity.",
            "May natutuhan ako sa paglahok sa gawaing ito ng aklatan.",
            "Adda naadalko iti pannakipasetko iti daytoy nga aktibidad ti libraria.",
        ),
    ),
    (
        "imls_confident",
        translated!(
            "I feel more confident about what I just learned.",
            "Mas tiwala na ako sa sarili ko tungkol sa natutuhan ko ngayon.",
            "Ad-adda ti talekko iti bagik maipapan iti kaad-adalko.",
        ),
    ),
    (
        "imls_apply",
        translated!(
            "I intend to apply what I just learned.",
            "Balak kong gamitin ang natutuhan ko ngayon.",
            "Panggepko nga usaren ti kaad-adalko.",
        ),
    ),
    (
        "imls_aware",
        translated!(
            "I am more aware of resources and services provided by the library.",
            "Mas alam ko na ngayon ang mga kagamitan at serbisyong ibinibigay ng aklatan.",
            "Ad-adda nga ammokon dagiti mausar ken serbisio nga ited ti libraria.",
        ),
    ),
    (
        "imls_use",
        translated!(
            "I am more likely to use other library resources and services.",
            "Mas malamang na gagamit ako ng iba pang kagamitan at serbisyo ng aklatan.",
            "Ad-adda a mabalin nga agusarak kadagiti dadduma pay a mausar ken serbisio ti libraria.",
        ),
    ),
];
