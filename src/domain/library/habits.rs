//! How often, with whom and what somebody reads.

use super::ready::{Worded, any_of, ask, one_of, plain, takes};
use crate::domain::{
    form::{KindName, Number, Question, QuestionKind},
    language::translated,
};

/// Six questions, for children and for learners of any age.
pub(super) fn questions() -> Vec<Question> {
    let joy = translated!(
        "How happy does reading make you?",
        "Gaano ka napapasaya ng pagbabasa?",
        "Kasano ti ragsakmo no agbasaka?",
    );
    let unasked = translated!(
        "Do you read even if nobody tells you to?",
        "Nagbabasa ka ba kahit walang nag-uutos?",
        "Agbasaka kadi uray awan ti mangibaga?",
    );
    let kind = translated!(
        "Which stories do you like best?",
        "Anong mga kuwento ang pinakagusto mo?",
        "Ania a sarita ti kaykayatmo?",
    );
    let last = translated!(
        "Which book or story did you read last?",
        "Anong libro o kuwento ang huli mong nabasa?",
        "Ania a libro wenno sarita ti naudi a nabasam?",
    );
    vec![
        days(),
        with_whom(),
        ask(("reads_unasked", unasked), one_of(&HOW_OFTEN)),
        plain(("reading_joy", joy), KindName::RatingFaces),
        ask(("story_kind", kind), one_of(&KINDS)),
        plain(("last_read", last), KindName::Line),
    ]
}

fn days() -> Question {
    let label = translated!(
        "On how many of the last seven days did you read?",
        "Sa nakaraang pitong araw, ilang araw kang nagbasa?",
        "Iti napalabas a pito nga aldaw, mano nga aldaw a nagbasaka?",
    );
    let hint = translated!(
        "0 to 7. Stories, comics, on a phone: all of it counts.",
        "0 hanggang 7. Kuwento, komiks, sa telepono: bilang lahat.",
        "0 agingga iti 7. Sarita, komiks, iti telepono: mabilang amin.",
    );
    let kind = QuestionKind::Number(Number { least: Some(0), most: Some(7) });
    Question { hint: hint.into(), ..ask(("days_read", label), kind) }
}

fn with_whom() -> Question {
    let label =
        translated!("Who reads with you?", "Sino ang kasama mong magbasa?", "Siasino ti kaduam nga agbasa?");
    let not_both = translated!(
        "Either \"nobody\" or who it is, not both.",
        "\"Wala\" lang o kung sino, hindi pareho.",
        "\"Awan\" laeng wenno no siasino, saan a dua.",
    );
    Question {
        logic: takes("not(selected(., 'nobody')) or count-selected(.) = 1", not_both),
        ..ask(("reads_with", label), any_of(&READERS))
    }
}

const READERS: [Worded; 7] = [
    ("parent", translated!("Mother or father", "Nanay o tatay", "Nanang wenno tatang")),
    ("sibling", translated!("Brother or sister", "Kapatid", "Kabsat")),
    ("grandparent", translated!("Grandmother or grandfather", "Lola o lolo", "Lola wenno lolo")),
    ("friend", translated!("Friend", "Kaibigan", "Gayyem")),
    ("teacher", translated!("Teacher", "Guro", "Mannursuro")),
    ("library", translated!("Somebody from the library", "Taga-aklatan", "Taga-libraria")),
    ("nobody", translated!("Nobody", "Wala", "Awan")),
];

const HOW_OFTEN: [Worded; 3] = [
    ("never", translated!("Never", "Hindi kailanman", "Saan a pulos")),
    ("sometimes", translated!("Sometimes", "Minsan", "No dadduma")),
    ("often", translated!("Often", "Madalas", "Masansan")),
];

const KINDS: [Worded; 8] = [
    ("old", translated!("Old tales of our place", "Mga kuwentong-bayan", "Dagiti sarita idi ugma")),
    ("animals", translated!("About animals", "Tungkol sa mga hayop", "Maipapan kadagiti ayup")),
    ("funny", translated!("Funny", "Nakakatawa", "Makapakatawa")),
    ("adventure", translated!("Adventures", "Pakikipagsapalaran", "Pannakigasanggasat")),
    ("scary", translated!("Scary", "Nakakatakot", "Nakabutbuteng")),
    ("true", translated!("True things", "Mga totoong bagay", "Dagiti pudno a banag")),
    ("comics", translated!("Comics", "Komiks", "Komiks")),
    ("other", translated!("Others", "Iba pa", "Sabali pay")),
];
