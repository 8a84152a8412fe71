//! Words of building a form.

use super::words;
use crate::domain::{
    language::{Translated, translated},
    library::Shelf,
};

words! {
    TRANSLATE = "Languages and translation", "Mga wika at salin", "Dagiti pagsasao ken patarus";
    TRY_OUT = "Try it out", "Subukan", "Padasen";
    TRIAL = "A trial: nothing is kept.", "Pagsubok lang: walang itatago.", "Pamadas laeng: awan ti maidulin.";
    TRIAL_OVER = "The trial is over. Nothing was kept.", "Tapos na ang pagsubok. Walang itinago.", "Nalpasen ti pamadas. Awan ti naidulin.";
    TRY_AGAIN_FROM_START = "Try once more", "Subukan muli", "Padasen manen";
    ADD_READY = "Add ready questions", "Magdagdag ng handang tanong", "Manginayon iti nakasagana a saludsod";
    READY_QUESTIONS = "Ready questions", "Mga handang tanong", "Dagiti nakasagana a saludsod";
    READY_WHY = "They become this survey's own and can be changed.", "Magiging bahagi sila ng survey at puwedeng baguhin.", "Agbalinda a paset ti survey ken mabalin a baliwan.";
    COMES_FIRST = "These go before all other questions.", "Mauuna ang mga ito sa lahat ng tanong.", "Umuna dagitoy ngem amin a saludsod.";
    ADD_ALL = "Add all of them", "Idagdag lahat", "Inayon amin";
    ADD = "Add", "Idagdag", "Inayon";
    ADDED[1] = "Added: {0}", "Naidagdag: {0}", "Nainayon: {0}";
    IS_THERE = "In the survey", "Nasa survey na", "Addan iti survey";
    FIND_QUESTION = "Find a question", "Maghanap ng tanong", "Agsapul iti saludsod";
    QUESTIONS_INSIDE[1] = "questions: {0}", "tanong: {0}", "saludsod: {0}";
    NO_WORDS_YET = "no words yet", "wala pang salita", "awan pay ti balikas";
    SHOWN_ONLY_IF[1] = "shown only if {0}", "ipakikita lang kung {0}", "maipakita laeng no {0}";
    TAKEN_ONLY_IF[1] = "taken only if {0}", "tatanggapin lang kung {0}", "maawat laeng no {0}";
    ALWAYS_SHOWN = "Always shown", "Laging ipinapakita", "Kanayon a maipakita";
    WHEN_SHOWN = "When it is shown", "Kailan ipakikita", "Kaano a maipakita";
    MOVE = "Move", "Ilipat", "Iyakar";
    MOVE_THIS[1] = "Move: {0}", "Ilipat: {0}", "Iyakar: {0}";
    MOVED[1] = "Moved: {0}", "Nailipat: {0}", "Nayakar: {0}";
    EARLIER = "Earlier", "Mas maaga", "Nasapsapa";
    LATER = "Later", "Mas huli", "Naladladaw";
    GROUPS = "Groups", "Mga grupo", "Dagiti grupo";
    INTO[1] = "Into: {0}", "Ipasok sa: {0}", "Iserrek iti: {0}";
    OUT_OF[1] = "Out of: {0}", "Ilabas sa: {0}", "Iruar iti: {0}";
    GROUP = "Group", "Grupo", "Grupo";
    GROUP_ITSELF = "The group itself", "Ang grupo mismo", "Ti mismo a grupo";
    WHICH_KIND_OF_ANSWER = "What is it answered with?", "Ano ang isasagot dito?", "Ania ti maisungbat ditoy?";
    KIND_OF_ANSWER = "Kind of answer", "Uri ng sagot", "Kita ti sungbat";
    MUST_BE_ANSWERED = "Must be answered", "Dapat sagutin", "Masapul a masungbatan";
    WHAT_IS_ASKED = "What is asked", "Ano ang itatanong", "Ania ti masaludsod";
    WHAT_IS_ABOVE = "What stands above the questions", "Pamagat ng mga tanong", "Paulo dagiti saludsod";
    HINT_AND_SCRIPT = "Hint, and what the volunteer may say", "Pahiwatig, at masasabi ng boluntaryo", "Palawag, ken maibaga ti boluntario";
    HINT = "Hint", "Pahiwatig", "Palawag";
    SCRIPT = "What the volunteer may say", "Masasabi ng boluntaryo", "Maibaga ti boluntario";
    A_CHOICE = "Choice", "Pagpipilian", "Pagpilian";
    CHOICES = "Choices", "Mga pagpipilian", "Dagiti pagpilian";
    CHOICE_NUMBER[1] = "Choice {0}", "Pagpipilian {0}", "Pagpilian {0}";
    ADD_CHOICE = "Add a choice", "Magdagdag ng pagpipilian", "Manginayon iti pagpilian";
    TWO_CHOICES = "Two choices are the least.", "Dalawa ang pinakakaunti.", "Dua ti kabassitan.";
    SHARED_LIST[2] = "The list “{0}” is shared. Questions that use it: {1}. A change here is a change in all.", "Pinagsasaluhan ang listahang “{0}”. Mga tanong na gumagamit: {1}. Ang pagbabago rito ay sa lahat.", "Mabingay ti listaan a “{0}”. Saludsod a mangusar: {1}. Ti panagbaliw ditoy ket iti amin.";
    LEAST_NUMBER = "Least number", "Pinakamababang bilang", "Kababaan a bilang";
    LARGEST_NUMBER = "Largest number", "Pinakamataas na bilang", "Kangatuan a bilang";
    SCALE_FROM = "From", "Mula", "Manipud";
    SCALE_TO = "To", "Hanggang", "Agingga";
    SCALE_STEP = "In steps of", "Hakbang na", "Addang a";
    LAID_OUT = "How they are shown", "Paano ipakikita", "Kasano a maipakita";
    HOW_MANY_TIMES = "How many times (an expression)", "Ilang beses (expression)", "Mamin-ano (expression)";
    HOW_MANY_TIMES_WHY = "Blank: after each time it is asked whether there is another.", "Kung blangko: itatanong pagkatapos kung may isa pa.", "No blanko: masaludsod kalpasanna no adda pay sabali.";
    WORKED_OUT_AS = "Worked out as (an expression)", "Kinukuwenta bilang (expression)", "Makuenta kas (expression)";
    NAME_IN_FILES[1] = "Name in files and expressions: {0}", "Pangalan sa file at expression: {0}", "Nagan iti file ken expression: {0}";
    DOUBLE = "Duplicate", "Kopyahin", "Kopiaen";
    DOUBLED = "This is the duplicate.", "Ito ang kopya.", "Daytoy ti kopia.";
    SHOW_ONLY_IF = "Show only if", "Ipakita lang kung", "Ipakita laeng no";
    SHOW_ONLY_IF_WHY = "Without a condition it is always shown.", "Kung walang kondisyon, lagi itong ipinapakita.", "No awan ti kondision, kanayon a maipakita.";
    TAKE_ONLY_IF = "Take an answer only if", "Tanggapin ang sagot lang kung", "Awaten ti sungbat laeng no";
    TAKE_ONLY_IF_WHY = "Without a condition every answer is taken.", "Kung walang kondisyon, lahat ng sagot ay tatanggapin.", "No awan ti kondision, maawat ti amin a sungbat.";
    SAID_OTHERWISE = "What is said otherwise", "Sasabihin kung hindi", "Maibaga no saan";
    MESSAGE_IN[1] = "What is said otherwise · {0}", "Sasabihin kung hindi · {0}", "Maibaga no saan · {0}";
    ADD_CONDITION = "Add a condition", "Magdagdag ng kondisyon", "Manginayon iti kondision";
    CONDITION_NUMBER[1] = "Condition {0}", "Kondisyon {0}", "Kondision {0}";
    WHICH_QUESTION = "Which question?", "Aling tanong?", "Ania a saludsod?";
    HOW = "How?", "Paano?", "Kasano?";
    HELD_AGAINST = "What?", "Ano?", "Ania?";
    HOW_JOINED = "How many must hold?", "Ilan ang dapat totoo?", "Mano ti rumbeng a pudno?";
    ALL_OF_THEM = "All of them", "Lahat", "Amin";
    ANY_OF_THEM = "Any of them", "Kahit isa", "Uray maysa";
    AND = "and", "at", "ken";
    OR = "or", "o", "wenno";
    THE_ANSWER = "the answer", "ang sagot", "ti sungbat";
    ITS_LENGTH = "its number of characters", "bilang ng karakter nito", "bilang ti karakterna";
    AS_EXPRESSION = "The same as an expression", "Bilang expression", "Kas expression";
    WRITTEN_BY_HAND = "This one is written by hand. Clear the field below to pick instead.", "Isinulat ito. Burahin ang nasa ibaba para makapili.", "Naisurat daytoy. Punasen ti adda iti baba tapno makapili.";
    MORE_LOGIC = "More rules", "Iba pang tuntunin", "Dadduma pay a pagalagadan";
    REQUIRED_WHILE = "Must be answered while (an expression)", "Dapat sagutin habang (expression)", "Masapul a masungbatan bayat ti (expression)";
    ANSWERED_BEFOREHAND = "Answered beforehand with (an expression)", "Sagot na nakahanda (expression)", "Nakasagana a sungbat (expression)";
    ONLY_READ_WHILE = "Can't be changed while (an expression)", "Hindi mababago habang (expression)", "Saan a mabaliwan bayat ti (expression)";
    OFFERED_ONLY_IF = "A choice is offered only if (an expression)", "Iaalok ang pagpipilian lang kung (expression)", "Maidiaya ti pagpilian laeng no (expression)";
    LANGUAGES_OF_FORM = "Languages of this survey", "Mga wika ng survey na ito", "Dagiti pagsasao daytoy a survey";
    FIRST_STANDS_IN = "Words of a language that is taken away are kept, and are there again when it comes back.", "Itatago ang mga salita ng inalis na wika at babalik kapag ibinalik ito.", "Maidulin dagiti balikas ti naikkat a pagsasao ket agsublida no maisubli.";
    ADD_LANGUAGE = "Add a language", "Magdagdag ng wika", "Manginayon iti pagsasao";
    LANGUAGE_LACKS[2] = "{0} (missing: {1})", "{0} (kulang: {1})", "{0} (kurang: {1})";
    MISSING_TEXTS[1] = "Texts missing: {0}", "Kulang na salin: {0}", "Kurang a patarus: {0}";
    ONLY_MISSING = "Only what is missing", "Kulang lang", "Kurang laeng";
    FROM_LANGUAGE = "From", "Mula sa", "Manipud iti";
    TO_LANGUAGE = "To", "Patungo sa", "Agturong iti";
    IN_LANGUAGE[2] = "{0}: {1}", "{0}: {1}", "{0}: {1}";
    TITLE_OF_FORM = "Title", "Pamagat", "Paulo";
}

/// What a shelf of ready questions is called.
pub const fn shelf_words(shelf: Shelf) -> Translated {
    match shelf {
        Shelf::Consent => {
            translated!("Consent of an adult", "Pahintulot ng nasa hustong gulang", "Pammalubos ti nataengan")
        }
        Shelf::ChildConsent => {
            translated!("Consent for a child", "Pahintulot para sa bata", "Pammalubos para iti ubing")
        }
        Shelf::AboutYou => translated!("Who is here", "Sino ang narito", "Siasino ti adda ditoy"),
        Shelf::MatchingCode => translated!(
            "A code to join before and after, without a name",
            "Kodigo para pagtugmain ang dati at ngayon, walang pangalan",
            "Kodigo a mangidilig iti sakbay ken kalpasan, awan ti nagan"
        ),
        Shelf::Habits => translated!("Reading habits", "Mga gawi sa pagbabasa", "Dagiti ugali iti panagbasa"),
        Shelf::ChildFaces => translated!(
            "Faces for children",
            "Mga mukha para sa mga bata",
            "Dagiti rupa para kadagiti ubbing"
        ),
        Shelf::Children => translated!(
            "Children: what changed, on the day",
            "Mga bata: ano ang nagbago, sa araw na iyon",
            "Ubbing: ania ti nagbaliw, iti dayta nga aldaw"
        ),
        Shelf::ChildrenLater => translated!(
            "Children: what changed, weeks later",
            "Mga bata: ano ang nagbago, pagkalipas ng mga linggo",
            "Ubbing: ania ti nagbaliw, kalpasan ti sumagmamano a lawas"
        ),
        Shelf::Parents => translated!(
            "Parents: what changed, on the day",
            "Mga magulang: ano ang nagbago, sa araw na iyon",
            "Nagannak: ania ti nagbaliw, iti dayta nga aldaw"
        ),
        Shelf::ParentsLater => translated!(
            "Parents: what changed, weeks later",
            "Mga magulang: ano ang nagbago, pagkalipas ng mga linggo",
            "Nagannak: ania ti nagbaliw, kalpasan ti sumagmamano a lawas"
        ),
        Shelf::Teachers => translated!(
            "Teachers: what changed, on the day",
            "Mga guro: ano ang nagbago, sa araw na iyon",
            "Mannursuro: ania ti nagbaliw, iti dayta nga aldaw"
        ),
        Shelf::TeachersLater => translated!(
            "Teachers: what changed, weeks later",
            "Mga guro: ano ang nagbago, pagkalipas ng mga linggo",
            "Mannursuro: ania ti nagbaliw, kalpasan ti sumagmamano a lawas"
        ),
        Shelf::Learners => translated!(
            "Learners: what changed, on the day",
            "Mga mag-aaral: ano ang nagbago, sa araw na iyon",
            "Agad-adal: ania ti nagbaliw, iti dayta nga aldaw"
        ),
        Shelf::LearnersLater => translated!(
            "Learners: what changed, weeks later",
            "Mga mag-aaral: ano ang nagbago, pagkalipas ng mga linggo",
            "Agad-adal: ania ti nagbaliw, kalpasan ti sumagmamano a lawas"
        ),
        Shelf::ImlsStatements => translated!(
            "Statements that IMLS asks for",
            "Mga pahayag na hinihingi ng IMLS",
            "Dagiti sao a kiddawen ti IMLS"
        ),
        Shelf::Partners => translated!(
            "How partners see the collaboration",
            "Tingin ng mga katuwang sa pagtutulungan",
            "Panangmatmat dagiti katulongan iti panagtitinnulong"
        ),
    }
}
