//! Words of results.

use super::words;

words! {
    DID_IT_WORK = "Did it work?", "Gumana ba?", "Nagballigi kadi?";
    MET_OF[3] = "{0} of {1} {2}", "{0} sa {1} {2}", "{0} iti {1} nga {2}";
    LIKELY_BETWEEN[2] = "likely between {0}% and {1}%", "malamang nasa pagitan ng {0}% at {1}%", "mabalin nga adda iti nagbaetan ti {0}% ken {1}%";
    TARGET_SHARE[1] = "Target {0}%", "Target {0}%", "Target {0}%";
    VERDICT_MET = "met", "naabot", "nagun-od";
    VERDICT_NOT_MET = "not met", "hindi naabot", "saan a nagun-od";
    VERDICT_CANNOT_TELL = "can't tell yet", "hindi pa masabi", "saan pay a maibaga";
    VERDICT_TOO_FEW = "too few answers to say", "kulang pa ang sagot para masabi", "bassit pay ti sungbat tapno maibaga";
    NO_ANSWERS = "No answers yet.", "Wala pang sagot.", "Awan pay ti sungbat.";
    SHOWS_HERE = "What people answer shows here.", "Dito lalabas ang mga sagot ng mga tao.", "Ditoy nga agparang dagiti sungbat dagiti tattao.";
    ANSWERED_OF[2] = "{0} answered, {1} left it out", "{0} ang sumagot, {1} ang lumaktaw", "{0} ti simmungbat, {1} ti linaktawanna";
    RESPONSES_OF[2] = "{0} answered of {1} children who came", "{0} ang sumagot sa {1} batang dumating", "{0} ti simmungbat iti {1} nga ubbing nga immay";
    RESPONSES[1] = "{0} answered", "{0} ang sumagot", "{0} ti simmungbat";
    NUMBERS[3] = "from {0} to {1}; half have {2} or fewer", "mula {0} hanggang {1}; kalahati ay {2} o mas kaunti", "manipud {0} agingga iti {1}; ti kagudua ket {2} wenno nababbaba";
    AT_LEAST[1] = "{0} or more", "{0} o higit pa", "{0} wenno nangatngato";
    HAND_OVER = "Hand over", "Ibigay", "Itden";
    HAND_OVER_WHY = "Tables for a spreadsheet (CSV). Any spreadsheet opens them.", "Mga talaan para sa spreadsheet (CSV). Nabubuksan sa kahit anong spreadsheet.", "Dagiti tabla para iti spreadsheet (CSV). Malukatan ti aniaman a spreadsheet.";
    SAVE_RESPONSES[1] = "Answers: {0}", "Mga sagot: {0}", "Dagiti sungbat: {0}";
    SAVE_REPEAT[2] = "Answers: {0} · {1}", "Mga sagot: {0} · {1}", "Dagiti sungbat: {0} · {1}";
    SAVE_QUESTIONS[1] = "Questions: {0}", "Mga tanong: {0}", "Dagiti saludsod: {0}";
    TABLE_PROJECTS = "Projects", "Mga proyekto", "Dagiti proyekto";
    TABLE_PARTNERS = "Partners", "Mga katuwang", "Dagiti katulongan";
    TABLE_EXCHANGES = "Give and take", "Bigayan", "Panaginnited";
    TABLE_ROLES = "Roles", "Mga tungkulin", "Dagiti akem";
    TABLE_SESSIONS = "Sessions", "Mga sesyon", "Dagiti sesion";
    TABLE_TASKS = "Tasks", "Mga gawain", "Dagiti trabaho";
    TABLE_TARGETS = "Targets", "Mga target", "Dagiti target";
    FILE_SAVED[1] = "{0} is in your downloads.", "Nasa mga download mo ang {0}.", "Adda kadagiti download-mo ti {0}.";
    READING_ANSWERS = "Reading the answers", "Binabasa ang mga sagot", "Basbasaen dagiti sungbat";
    READ_OF[2] = "Answers read: {0} of {1}", "Mga sagot na nabasa: {0} sa {1}", "Dagiti nabasa a sungbat: {0} iti {1}";
    LEAVE_IT = "Leave it", "Huwag na lang", "Saanen";
    FILE_SHARED[1] = "{0} was shared.", "Naibahagi na ang {0}.", "Naibingay ti {0}.";
    FILE_NOT_SHARED[1] = "{0} was not shared.", "Hindi naibahagi ang {0}.", "Saan a naibingay ti {0}.";
    SHARE = "Share", "Ibahagi", "Ibingay";
    SAVE_TO_PHONE = "Save to this phone", "I-save sa teleponong ito", "Idulin iti daytoy a telepono";
    ROWS_AND_SIZE[2] = "{0} rows · {1} kB", "{0} hanay · {1} kB", "{0} intar · {1} kB";
    SIZE_OF_FILE[1] = "{0} kB", "{0} kB", "{0} kB";
    SHA256 = "SHA-256", "SHA-256", "SHA-256";
    FILE_NOT_SAVED = "The browser did not take the file. Try again, or use another browser.", "Hindi tinanggap ng browser ang file. Subukan ulit, o gumamit ng ibang browser.", "Saan nga inawat ti browser ti file. Padasem manen, wenno agusar iti sabali a browser.";
    NO_PROJECTS_YET = "Results come with the first project.", "Kasama ng unang proyekto ang mga resulta.", "Agparang dagiti resulta iti umuna a proyekto.";
    QUESTION_GONE = "The question of this target is no longer in the survey.", "Wala na sa survey ang tanong ng target na ito.", "Awanen iti survey ti saludsod daytoy a target.";
    CHOICE = "Answer", "Sagot", "Sungbat";
    COUNT = "Count", "Bilang", "Bilang";
}
