//! How partners see the collaboration, in our own words.

use super::ready::{Worded, plain, statements};
use crate::domain::{
    form::{KindName, Question},
    language::translated,
};

/// Eight statements, one for each thing that a collaboration lives by, and a question.
pub(super) fn questions() -> Vec<Question> {
    let mut questions = statements(&STATEMENTS);
    let next_time = translated!(
        "What should we do differently next time?",
        "Ano ang dapat nating baguhin sa susunod?",
        "Ania ti rumbeng a baliwantayo iti sumaruno?",
    );
    questions.push(plain(("partner_next_time", next_time), KindName::Text));
    questions
}

const STATEMENTS: [Worded; 8] = [
    (
        "partner_aim",
        translated!(
            "All partners want the same thing from this project.",
            "Iisa ang hangad ng lahat ng katuwang sa proyektong ito.",
            "Maymaysa ti tarigagay ti amin a katulongan iti daytoy a proyekto.",
        ),
    ),
    (
        "partner_give_take",
        translated!(
            "What we give and what we get is fair.",
            "Patas ang aming ibinibigay at natatanggap.",
            "Nainkalintegan ti itedmi ken ti maawatmi.",
        ),
    ),
    (
        "partner_news",
        translated!(
            "We hear in time what we need to know.",
            "Nalalaman namin sa tamang oras ang kailangan naming malaman.",
            "Maammuanmi iti umisu nga oras ti masapul a maammuanmi.",
        ),
    ),
    (
        "partner_promises",
        translated!(
            "What was promised was done.",
            "Natupad ang mga ipinangako.",
            "Natungpal dagiti naikari."
        ),
    ),
    (
        "partner_trust",
        translated!("We trust one another.", "May tiwala kami sa isa't isa.", "Agtitinnalekkami."),
    ),
    (
        "partner_strengths",
        translated!(
            "The strengths of every partner are put to use.",
            "Nagagamit ang galing ng bawat katuwang.",
            "Mausar ti laing ti tunggal katulongan.",
        ),
    ),
    (
        "partner_decisions",
        translated!(
            "We have a say in what concerns us.",
            "May boses kami sa mga pasyang may kinalaman sa amin.",
            "Adda timekmi kadagiti pangngeddeng a maipapan kadakami.",
        ),
    ),
    (
        "partner_again",
        translated!(
            "We would work together again.",
            "Gusto naming makipagtulungan muli.",
            "Kayatmi ti makitinnulong manen.",
        ),
    ),
];
