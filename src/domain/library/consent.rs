//! Consent, asked before anything else.
//!
//! That the questions behind it are asked only of those who agreed is for whoever builds the form: put them in a group
//! that is asked only if `${consent} = 'yes'`, or `${child_agrees} = 'yes'`.

use super::ready::{only_if, plain};
use crate::domain::{
    form::{KindName, Question},
    language::{Translated, translated},
};

/// What is promised, whether an adult agrees, and what is said to who does not.
pub(super) fn of_an_adult() -> Vec<Question> {
    let about = plain(("about_survey", ABOUT), KindName::Note);
    let may_we = translated!(
        "May we ask you a few questions?",
        "Puwede ba kaming magtanong sa iyo?",
        "Mabalinmi kadi ti agsaludsod kenka?",
    );
    let consent = Question { required: true, ..plain(("consent", may_we), KindName::YesNo) };
    let stop = translated!(
        "Thank you. Stop here and give the phone back.",
        "Salamat. Huminto na rito at ibalik ang telepono.",
        "Agyamankami. Agsardengka ditoy ket isublim ti telepono.",
    );
    let declined =
        Question { logic: only_if("${consent} = 'no'"), ..plain(("declined", stop), KindName::Note) };
    vec![about, consent, declined]
}

/// That a guardian agreed, whether the child would like to, and what is said to a child that does not.
pub(super) fn of_a_child() -> Vec<Question> {
    let agreed = translated!(
        "A parent or guardian of this child has agreed.",
        "Pumayag ang magulang o tagapag-alaga ng batang ito.",
        "Immanamong ti nagannak wenno mangay-aywan iti daytoy nga ubing.",
    );
    let if_not = translated!(
        "If not, do not ask this child.",
        "Kung hindi, huwag tanungin ang batang ito.",
        "No saan, dimo saludsodan daytoy nga ubing.",
    );
    let guardian = Question {
        required: true,
        hint: if_not.into(),
        ..plain(("guardian_agreed", agreed), KindName::Acknowledge)
    };
    let would_you = translated!(
        "Would you like to answer a few questions? You may say no.",
        "Gusto mo bang sumagot sa ilang tanong? Puwede kang humindi.",
        "Kayatmo kadi ti sumungbat iti sumagmamano a saludsod? Mabalinmo nga ibaga ti saan.",
    );
    let child = Question {
        required: true,
        logic: only_if("${guardian_agreed} = 'OK'"),
        ..plain(("child_agrees", would_you), KindName::YesNo)
    };
    let something_else = translated!(
        "Thank you. Let us do something else.",
        "Salamat. Iba naman ang gawin natin.",
        "Agyamanak. Sabali met ti aramidentayo.",
    );
    let declined = Question {
        logic: only_if("${child_agrees} = 'no'"),
        ..plain(("child_declined", something_else), KindName::Note)
    };
    vec![guardian, child, declined]
}

const ABOUT: Translated = translated!(
    "We ask so that we can do this better. We do not ask for your name. You may leave out any question and stop at any \
     time. If you say no, nothing changes for you.",
    "Nagtatanong kami para mapahusay ito. Hindi namin itatanong ang pangalan mo. Puwede mong laktawan ang kahit anong \
     tanong at huminto kahit kailan. Kung ayaw mo, walang magbabago para sa iyo.",
    "Agsaludsodkami tapno mapasayaatmi daytoy. Dimi saludsoden ti naganmo. Mabalinmo a laktawan ti aniaman a saludsod \
     ken agsardeng iti aniaman nga oras. No dimo kayat, awan ti agbaliw para kenka.",
);
