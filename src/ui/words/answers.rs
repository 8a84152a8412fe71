//! Words of answers that were handed in: looking at them, mending them, leaving them out, and what stays the same.

use super::words;

words! {
    ANSWERS = "Answers", "Mga sagot", "Dagiti sungbat";
    HANDED_IN[1] = "Handed in: {0}", "Naipasa: {0}", "Naipasa: {0}";
    NOT_COUNTED[1] = "Not counted: {0}", "Hindi ibinilang: {0}", "Saan a naibilang: {0}";
    MENDED = "mended", "itinama", "natarimaan";
    NOT_COUNTING = "does not count", "hindi kasama", "saan a mairaman";
    MEND_ANSWERS = "Mend the answers", "Itama ang mga sagot", "Tarimaanen dagiti sungbat";
    WHY_MEND = "Why are the answers mended?", "Bakit itinatama ang mga sagot?", "Apay a matarimaan dagiti sungbat?";
    DOES_NOT_COUNT = "This one does not count", "Hindi ito kasama sa bilang", "Saan a mairaman daytoy iti bilang";
    WHY_NOT_COUNT = "Why does this one not count?", "Bakit hindi ito kasama sa bilang?", "Apay a saan a mairaman daytoy iti bilang?";
    LEAVE_IT_OUT = "Leave it out", "Huwag isama", "Saan nga iraman";
    COUNTS_AGAIN = "It counts again", "Isama ulit sa bilang", "Iraman manen iti bilang";
    LEFT_OUT = "This one is kept, and does not count.", "Nakatago ito, at hindi kasama sa bilang.", "Naidulin daytoy, ken saan a mairaman iti bilang.";
    TAKEN_BACK_IN = "This one counts again.", "Kasama na ulit ito sa bilang.", "Mairaman manen daytoy iti bilang.";
    REASON[1] = "Reason: {0}", "Dahilan: {0}", "Rason: {0}";
    REASON_MISSING = "Please say why: it is kept with the answers.", "Pakisabi kung bakit: itatago ito kasama ng mga sagot.", "Pangngaasi ta ibagam no apay: maidulin a kadua dagiti sungbat.";
    GO_ON = "Go on", "Ituloy", "Ituloy";
    MENDING = "These answers are being mended.", "Itinatama ang mga sagot na ito.", "Matartarimaan dagitoy a sungbat.";
    GO_ON_MENDING = "Go on mending", "Ituloy ang pagtatama", "Ituloy ti panangtarimaan";
    LEAVE_AS_BEFORE = "Leave them as they were", "Hayaan ang dating mga sagot", "Baybay-an a kas idi";
    WHAT_WAS_MENDED = "What was mended", "Ang itinama", "Ti natarimaan";
    ANSWERS_MENDED = "The answers are mended. The former ones are kept.", "Naitama na ang mga sagot. Nakatago ang mga dati.", "Natarimaanen dagiti sungbat. Naidulin dagiti dati.";
    OTHER_TAB_MENDS = "These answers are being mended in another window.", "Itinatama ang mga sagot na ito sa ibang window.", "Matartarimaan dagitoy a sungbat iti sabali a window.";
    BEFORE_MENDING[1] = "Before it was mended on {0}", "Bago itama noong {0}", "Sakbay a natarimaan idi {0}";
    LEFT_BLANK = "not answered", "hindi sinagot", "saan a nasungbatan";
    LOOK_AT_ANSWERS = "Look at the answers", "Tingnan ang mga sagot", "Kitaen dagiti sungbat";
    SAME_FOR_NEXT = "The same for the next ones", "Ganito rin sa mga susunod", "Kastoy met kadagiti sumaruno";
}
