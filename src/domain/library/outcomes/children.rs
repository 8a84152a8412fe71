//! What changed for children.

use super::Outcomes;
use crate::domain::language::translated;

/// On the day.
pub(in crate::domain::library) const NOW: Outcomes = Outcomes {
    knowledge: translated!(
        "I learned something new today.",
        "May natutuhan akong bago ngayon.",
        "Adda baro a naadalko ita nga aldaw.",
    ),
    confidence: translated!(
        "I can do what I learned.",
        "Kaya kong gawin ang natutuhan ko.",
        "Kabaelak nga aramiden ti naadalko.",
    ),
    usage: translated!(
        "I will do at home what I learned.",
        "Gagawin ko sa bahay ang natutuhan ko.",
        "Aramidekto idiay balay ti naadalko.",
    ),
    awareness: translated!(
        "I know where I can find books to read.",
        "Alam ko kung saan ako makakakita ng mga librong mababasa.",
        "Ammok no sadino ti pakasarakak kadagiti libro a basaen.",
    ),
    comment: translated!(
        "What did you like best?",
        "Ano ang pinakanagustuhan mo?",
        "Ania ti kangrunaan a nagustuam?",
    ),
};

/// Weeks later.
pub(in crate::domain::library) const LATER: Outcomes = Outcomes {
    knowledge: translated!(
        "I still remember what I learned.",
        "Natatandaan ko pa ang natutuhan ko.",
        "Malagipko pay laeng ti naadalko.",
    ),
    confidence: translated!(
        "Reading is easier for me now.",
        "Mas madali na para sa akin ang magbasa ngayon.",
        "Nalaklaka itan kaniak ti agbasa.",
    ),
    usage: translated!(
        "I have done what I learned.",
        "Nagawa ko na ang natutuhan ko.",
        "Naaramidkon ti naadalko.",
    ),
    awareness: translated!(
        "Since then I have looked for books to read.",
        "Mula noon, naghanap na ako ng mga librong mababasa.",
        "Manipud idi, nagbirokakon kadagiti libro a basaen.",
    ),
    comment: translated!(
        "What have you read since then?",
        "Ano na ang mga nabasa mo mula noon?",
        "Ania dagiti nabasamon manipud idi?",
    ),
};
