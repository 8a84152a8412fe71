//! Words of asking: forms, questions, filling in.

use super::words;

words! {
    ASK_AT_SESSION[1] = "Ask the {0}", "Tanungin ang mga {0}", "Saludsoden dagiti {0}";
    ASK_COUNT[3] = "Ask the {0} · {1} of {2}", "Tanungin ang mga {0} · {1} sa {2}", "Saludsoden dagiti {0} · {1} iti {2}";
    CONTINUE = "Go on where you were", "Ituloy kung saan huminto", "Ituloy iti nagsardengam";
    QUESTION_OF[2] = "{0} of {1}", "{0} sa {1}", "{0} iti {1}";
    NEXT = "Next", "Susunod", "Sumaruno";
    PREVIOUS = "Previous", "Nauna", "Napalabas";
    SKIP = "Skip this one", "Laktawan ito", "Laktawan daytoy";
    HAND_IN = "Finish", "Tapusin", "Leppasen";
    SAVED_AS_YOU_TAP = "Every answer is saved as you tap.", "Nase-save ang bawat sagot sa pagpindot mo.", "Maidulin ti tunggal sungbat iti panangtalmegmo.";
    THANK_YOU = "Thank you!", "Salamat!", "Agyamanak!";
    ANSWER_KEPT = "The answers are kept on this phone.", "Nakatago sa teleponong ito ang mga sagot.", "Naidulin iti daytoy a telepono dagiti sungbat.";
    OTHER_TAB = "This survey is being filled in in another window. Here a new one begins.", "Sinasagutan ang survey na ito sa ibang window. Nagsisimula ang bago rito.", "Masungsungbatan daytoy a survey iti sabali a window. Mangrugi ti baro ditoy.";
    NO_ROOM = "There is no room left for another survey: Katuwang's space in this browser is full. Save a file and check it, then remove what is over and empty the bin.", "Wala nang puwang para sa isa pang survey: puno na ang espasyo ng Katuwang sa browser na ito. Mag-save ng file at suriin, saka alisin ang tapos na at alisan ng laman ang basurahan.", "Awanen ti lugar para iti sabali pay a survey: napnon ti lugar ti Katuwang iti daytoy a browser. Mangidulin iti file ken sukimaten, kalpasanna ikkaten ti nalpasen ken ikkaten ti linaon ti basuraan.";
    NEXT_RESPONDENT = "Next respondent", "Susunod na sasagot", "Sumaruno a sumungbat";
    ANSWERED_SO_FAR[1] = "Answered so far: {0}", "Sumagot na: {0}", "Simmungbaten: {0}";
    SO_MANY_CAME[1] = "{0} children came", "{0} bata ang dumating", "{0} nga ubbing ti immay";
    START_OVER = "Throw this one away", "Itapon ito", "Ibelleng daytoy";
    ANSWERS_THROWN = "The answers", "Ang mga sagot", "Dagiti sungbat";
    LANGUAGE = "Language", "Wika", "Pagsasao";
    ALL_ON_ONE = "All on one page", "Lahat sa isang pahina", "Amin iti maysa a panid";
    ONE_BY_ONE = "One by one", "Isa-isa", "Saggaysa";
    STANDS_IN = "Not translated yet", "Hindi pa naisasalin", "Saan pay a naipatarus";
    ADD_QUESTION = "Add a question", "Magdagdag ng tanong", "Manginayon iti saludsod";
    QUESTION = "Question", "Tanong", "Saludsod";
    QUESTIONS = "Questions", "Mga tanong", "Dagiti saludsod";
    QUESTIONS_COUNT[1] = "{0} questions", "{0} tanong", "{0} a saludsod";
    MOVE_EARLIER[1] = "Move earlier: {0}", "Ilipat nang mas maaga: {0}", "Iyakar a nasapsapa: {0}";
    TITLE_AND_RESPONDENTS = "Title and who answers", "Pamagat at kung sino ang sasagot", "Paulo ken siasino ti sumungbat";
    NO_SURVEYS = "A project brings its survey along.", "May kasamang survey ang proyekto.", "Addaan iti survey ti proyekto.";
    NO_QUESTIONS = "This survey has no question yet.", "Wala pang tanong ang survey na ito.", "Awan pay ti saludsod daytoy a survey.";
    TRY_IT = "Ask now", "Magtanong na", "Agsaludsod itan";
    REQUIRED = "must be answered", "dapat sagutin", "masapul a masungbatan";
    CHOOSE_SEVERAL_HINT = "Choose as many as you like.", "Pumili ng kahit ilan.", "Agpili iti uray mano.";
    ANSWERED_BEFORE = "Answers of earlier versions stay.", "Mananatili ang mga sagot sa naunang bersiyon.", "Agtalinaed dagiti sungbat iti napalabas a bersion.";
    NOTHING_TO_ASK = "Nothing is asked here.", "Walang itatanong dito.", "Awan ti masaludsod ditoy.";
    NOTHING_TO_CHOOSE = "Nothing can be chosen yet. Answer what comes before it.", "Wala pang mapipili. Sagutin muna ang nauuna.", "Awan pay ti mapili. Sungbatan nga umuna ti immun-una.";
    NOTHING_MISSING = "Nothing is missing.", "Walang kulang.", "Awan ti kurang.";
    WHAT_IS_MISSING = "To what is missing", "Pumunta sa kulang", "Mapan iti kurang";
    SAY_OTHERWISE = "Say it in other words", "Sabihin sa ibang salita", "Ibaga iti sabali a balikas";
    READ_ALOUD = "Read aloud", "Basahin nang malakas", "Basaen iti napigsa";
    ANSWER_NOT_TAKEN = "This answer can't be right. Please look again.", "Hindi maaaring tama ang sagot na ito. Pakitingnan muli.", "Saan a mabalin a husto daytoy a sungbat. Kitaen koma manen.";
    ANY_OF_THESE[1] = "Is there any to add? {0}", "May idadagdag ba? {0}", "Adda kadi mainayon? {0}";
    ANOTHER_OF_THESE[1] = "Is there another one? {0}", "May isa pa ba? {0}", "Adda pay kadi maysa? {0}";
    SO_MANY_TIMES[1] = "Added so far: {0}", "Naidagdag na: {0}", "Nainayonen: {0}";
    ADD_ONE[1] = "Add: {0}", "Idagdag: {0}", "Inayon: {0}";
    REMOVE_THIS[1] = "Take away: {0}", "Alisin: {0}", "Ikkaten: {0}";
    ON_PAPER = "This phone can't keep it. Write it on paper.", "Hindi ito maitatago ng teleponong ito. Isulat sa papel.", "Saan a maidulin daytoy a telepono. Isurat iti papel.";
    I_HAVE_READ_IT = "Read and agreed", "Nabasa at sang-ayon", "Nabasa ken umanamong";
    TAP_IN_ORDER = "Tap them in order, the first one first.", "Pindutin nang sunod-sunod, ang una muna.", "Talmegan a saggaysa, ti umuna nga umuna.";
    CHOOSE = "Choose …", "Pumili …", "Agpili …";
}
