//! What changed for learners of any age.

use super::Outcomes;
use crate::domain::language::translated;

/// On the day.
pub(in crate::domain::library) const NOW: Outcomes = Outcomes {
    knowledge: translated!(
        "I learned something that helps me to read.",
        "May natutuhan akong nakakatulong sa pagbabasa ko.",
        "Adda naadalko a makatulong iti panagbasak.",
    ),
    confidence: translated!(
        "I feel able to read on my own.",
        "Kaya kong magbasa nang mag-isa.",
        "Kabaelak ti agbasa nga agmaymaysa.",
    ),
    usage: translated!(
        "I will use every day what I learned.",
        "Gagamitin ko araw-araw ang natutuhan ko.",
        "Usarekto iti inaldaw ti naadalko.",
    ),
    awareness: translated!(
        "I know where I can get help with reading.",
        "Alam ko kung saan ako makahihingi ng tulong sa pagbabasa.",
        "Ammok no sadino ti pagpatulongak iti panagbasa.",
    ),
    comment: translated!(
        "What would you like to learn next?",
        "Ano ang susunod na gusto mong matutuhan?",
        "Ania ti sumaruno a kayatmo nga adalen?",
    ),
};

/// Weeks later.
pub(in crate::domain::library) const LATER: Outcomes = Outcomes {
    knowledge: translated!(
        "I still know what I learned.",
        "Alam ko pa rin ang natutuhan ko.",
        "Ammok pay laeng ti naadalko.",
    ),
    confidence: translated!(
        "I dare more now to read.",
        "Mas malakas na ang loob kong magbasa.",
        "Naturturedakon nga agbasa.",
    ),
    usage: translated!(
        "I have used what I learned.",
        "Nagamit ko na ang natutuhan ko.",
        "Nausarkon ti naadalko.",
    ),
    awareness: translated!(
        "Since then I have asked for help with reading.",
        "Mula noon, humingi na ako ng tulong sa pagbabasa.",
        "Manipud idi, nagpatulongakon iti panagbasa.",
    ),
    comment: translated!(
        "What do you read now that was too hard before?",
        "Ano ang nababasa mo ngayon na napakahirap noon?",
        "Ania ti mabasam ita a narigat unay idi?",
    ),
};
