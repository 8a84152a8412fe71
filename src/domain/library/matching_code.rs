//! Four answers by which what the same child said before and after is joined without a name.
//!
//! Each is something a child knows by heart, gives the same way months later, and that tells no stranger who it is. One
//! slip or one blank of four leaves three to join by, so they are kept apart and none must be answered.

use super::ready::{ask, one_of, plain, takes};
use crate::domain::{
    form::{KindName, Question},
    language::translated,
};

/// The questions; ask them in the same words before and after.
pub(super) fn questions() -> Vec<Question> {
    vec![mother(), birthday(), siblings(), hand()]
}

fn mother() -> Question {
    let label = translated!(
        "What is the first letter of your mother's first name?",
        "Ano ang unang titik ng pangalan ng nanay mo?",
        "Ania ti umuna a letra ti nagan ni nanangmo?",
    );
    let hint = translated!(
        "One letter. If you have no mother at home, take the name of who looks after you.",
        "Isang titik. Kung wala kang nanay sa bahay, pangalan ng nag-aalaga sa iyo.",
        "Maysa a letra. No awan ti nanangmo idiay balay, ti nagan ti mangay-aywan kenka.",
    );
    let one_letter = translated!("One letter only.", "Isang titik lang.", "Maysa laeng a letra.");
    Question {
        hint: hint.into(),
        logic: takes("string-length(.) = 1", one_letter),
        ..plain(("code_mother", label), KindName::Line)
    }
}

fn birthday() -> Question {
    let label = translated!(
        "On which day of the month is your birthday?",
        "Anong araw ng buwan ang kaarawan mo?",
        "Ania nga aldaw ti bulan ti panagkasangaymo?",
    );
    let hint = translated!(
        "Only the day: 28 if it is 28 November. Leave it out if you do not know.",
        "Ang araw lang: 28 kung 28 Nobyembre. Laktawan kung hindi mo alam.",
        "Ti aldaw laeng: 28 no 28 Nobiembre. Laktawam no dimo ammo.",
    );
    let a_day = translated!(
        "A day of the month is from 1 to 31.",
        "Mula 1 hanggang 31 ang araw ng buwan.",
        "Manipud 1 agingga iti 31 ti aldaw ti bulan.",
    );
    Question {
        hint: hint.into(),
        logic: takes(". >= 1 and . <= 31", a_day),
        ..plain(("code_birthday", label), KindName::Number)
    }
}

fn siblings() -> Question {
    let label = translated!(
        "How many older brothers and sisters do you have?",
        "Ilan ang mga kuya at ate mo?",
        "Mano dagiti manong ken manangmo?",
    );
    let hint = translated!(
        "0 if you are the eldest. Count only your own brothers and sisters, not cousins.",
        "0 kung ikaw ang panganay. Mga kapatid lang ang bilangin, hindi mga pinsan.",
        "0 no sika ti inauna. Dagiti laeng kakabsatmo ti bilangem, saan a dagiti kakasinsinmo.",
    );
    let a_number = translated!(
        "A number from 0 to 20.",
        "Isang bilang mula 0 hanggang 20.",
        "Maysa a bilang manipud 0 agingga iti 20.",
    );
    Question {
        hint: hint.into(),
        logic: takes(". >= 0 and . <= 20", a_number),
        ..plain(("code_siblings", label), KindName::Number)
    }
}

fn hand() -> Question {
    let label = translated!(
        "With which hand do you write?",
        "Aling kamay ang gamit mo sa pagsulat?",
        "Ania nga ima ti usarem nga agsurat?",
    );
    let hands = [
        ("right", translated!("Right", "Kanan", "Makannawan")),
        ("left", translated!("Left", "Kaliwa", "Makannigid")),
    ];
    ask(("code_hand", label), one_of(&hands))
}
