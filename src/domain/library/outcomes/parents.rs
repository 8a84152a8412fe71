//! What changed for parents and guardians.

use super::Outcomes;
use crate::domain::language::translated;

/// On the day.
pub(in crate::domain::library) const NOW: Outcomes = Outcomes {
    knowledge: translated!(
        "I learned how I can help my child to read.",
        "Natutuhan ko kung paano ko matutulungan ang anak ko na magbasa.",
        "Naadalko no kasano a matulongak ti anakko nga agbasa.",
    ),
    confidence: translated!(
        "I feel able to read with my child.",
        "Kaya kong magbasa kasama ang anak ko.",
        "Kabaelak ti agbasa a kadua ti anakko.",
    ),
    usage: translated!(
        "I will read with my child this week.",
        "Magbabasa ako kasama ang anak ko ngayong linggo.",
        "Agbasaakto a kadua ti anakko iti daytoy a lawas.",
    ),
    awareness: translated!(
        "I know what the library has for our family.",
        "Alam ko kung ano ang maibibigay ng aklatan sa aming pamilya.",
        "Ammok no ania ti maited ti libraria iti pamiliami.",
    ),
    comment: translated!(
        "What would help you at home?",
        "Ano ang makakatulong sa inyo sa bahay?",
        "Ania ti makatulong kadakayo idiay balay?",
    ),
};

/// Weeks later.
pub(in crate::domain::library) const LATER: Outcomes = Outcomes {
    knowledge: translated!(
        "I still know how I can help my child to read.",
        "Alam ko pa rin kung paano ko matutulungan ang anak ko na magbasa.",
        "Ammok pay laeng no kasano a matulongak ti anakko nga agbasa.",
    ),
    confidence: translated!(
        "I dare more now to read with my child.",
        "Mas malakas na ang loob kong magbasa kasama ang anak ko.",
        "Naturturedakon nga agbasa a kadua ti anakko.",
    ),
    usage: translated!(
        "In the last week I read with my child.",
        "Nagbasa ako kasama ang anak ko nitong nakaraang linggo.",
        "Nagbasaak a kadua ti anakko iti napalabas a lawas.",
    ),
    awareness: translated!(
        "Since then our family has used the library.",
        "Mula noon, nakagamit na ng aklatan ang aming pamilya.",
        "Manipud idi, nausaren ti pamiliami ti libraria.",
    ),
    comment: translated!(
        "What has changed at home?",
        "Ano ang nagbago sa bahay?",
        "Ania ti nagbaliw idiay balay?"
    ),
};
