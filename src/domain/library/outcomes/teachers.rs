//! What changed for teachers.

use super::Outcomes;
use crate::domain::language::translated;

/// On the day.
pub(in crate::domain::library) const NOW: Outcomes = Outcomes {
    knowledge: translated!(
        "I learned something for my teaching.",
        "May natutuhan akong magagamit sa pagtuturo ko.",
        "Adda naadalko a mausarko iti panangisurok.",
    ),
    confidence: translated!(
        "I feel able to do it with my class.",
        "Kaya kong gawin ito sa klase ko.",
        "Kabaelak nga aramiden daytoy iti klasek.",
    ),
    usage: translated!(
        "I will do it with my class this month.",
        "Gagawin ko ito sa klase ko ngayong buwan.",
        "Aramidekto daytoy iti klasek iti daytoy a bulan.",
    ),
    awareness: translated!(
        "I know how the library can help my class.",
        "Alam ko kung paano makakatulong ang aklatan sa klase ko.",
        "Ammok no kasano a makatulong ti libraria iti klasek.",
    ),
    comment: translated!(
        "What do you need to go on with it?",
        "Ano ang kailangan ninyo para maipagpatuloy ito?",
        "Ania ti kasapulanyo tapno maituloyyo daytoy?",
    ),
};

/// Weeks later.
pub(in crate::domain::library) const LATER: Outcomes = Outcomes {
    knowledge: translated!(
        "What I learned still helps my teaching.",
        "Nakakatulong pa rin sa pagtuturo ko ang natutuhan ko.",
        "Makatulong pay laeng iti panangisurok ti naadalko.",
    ),
    confidence: translated!(
        "I dare more now to do it with my class.",
        "Mas malakas na ang loob kong gawin ito sa klase ko.",
        "Naturturedakon nga agaramid iti daytoy iti klasek.",
    ),
    usage: translated!(
        "I have done it with my class.",
        "Nagawa ko na ito sa klase ko.",
        "Naaramidkon daytoy iti klasek.",
    ),
    awareness: translated!(
        "Since then my class has used books of the library.",
        "Mula noon, nakagamit na ang klase ko ng mga libro ng aklatan.",
        "Manipud idi, nagusaren ti klasek kadagiti libro ti libraria.",
    ),
    comment: translated!(
        "What do the children do now that they did not do before?",
        "Ano ang ginagawa ngayon ng mga bata na hindi nila ginagawa noon?",
        "Ania ti ar-aramiden ita dagiti ubbing a saanda nga ar-aramiden idi?",
    ),
};
