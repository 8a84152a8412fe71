//! Words of keeping: storage, backup, language.

use super::words;
use crate::{
    domain::language::Translated,
    exchange::backup::Unusable,
    storage::{Refusal, SaveProblem},
};

words! {
    KEPT_HERE = "Your work is safe here", "Ligtas dito ang gawa mo", "Natalged ditoy ti trabahom";
    KEPT_TWICE[1] = "Two copies on this phone, compared at {0}. They stay if the phone is switched off, and leave it only in a file.", "Dalawang kopya sa teleponong ito, pinaghambing noong {0}. Mananatili kahit patayin ang telepono, at lalabas lang sa isang file.", "Dua a kopia iti daytoy a telepono, naidilig idi {0}. Agtalinaed uray maiddep ti telepono, ken rummuar laeng iti file.";
    COMPARING = "The two copies on this phone are being compared.", "Pinaghahambing ang dalawang kopya sa teleponong ito.", "Maidildilig dagiti dua a kopia iti daytoy a telepono.";
    NOT_SAFE = "Not safe on this phone", "Hindi ligtas sa teleponong ito", "Saan a natalged iti daytoy a telepono";
    IN_NO_FILE[1] = "Records in no file yet: {0}", "Mga tala na wala pa sa file: {0}", "Dagiti rekord nga awan pay iti file: {0}";
    IN_NO_FILE_WHY = "If the phone is lost, so is what is in no file. Save a file, then check it: choose it where it was saved.", "Kapag nawala ang telepono, mawawala rin ang wala sa file. Mag-save ng file, saka suriin: piliin ito kung saan na-save.", "No mapukaw ti telepono, mapukaw met ti awan iti file. Mangidulin iti file, kalpasanna sukimaten: pilien no sadino ti nakaidulinanna.";
    CHECK_FILE = "Check a saved file", "Suriin ang na-save na file", "Sukimaten ti naidulin a file";
    FILE_WHOLE = "The file is whole, and everything is in it.", "Buo ang file, at nandito ang lahat.", "Kompleto ti file, ken adda amin iti unegna.";
    FILE_LACKS[1] = "The file is whole, but not everything is in it; records that are missing: {0}. Save a new one.", "Buo ang file, pero hindi nandito ang lahat; mga talang kulang: {0}. Mag-save ng bago.", "Kompleto ti file, ngem saan nga adda amin iti unegna; dagiti rekord a kurang: {0}. Mangidulin iti baro.";
    FILE_BAD[1] = "This file can't be used: {0}", "Hindi magagamit ang file na ito: {0}", "Saan a mausar daytoy a file: {0}";
    ROOM = "Room", "Puwang", "Lugar";
    ROOM_LEFT[1] = "about {0} more answers", "mga {0} sagot pa", "agarup {0} pay a sungbat";
    ROOM_REMIND = "More than half is used. Save a file soon.", "Higit sa kalahati na ang gamit. Mag-save ng file sa lalong madaling panahon.", "Nasuroken a kagudua ti nausar. Mangidulin iti file iti mabiit.";
    ROOM_FILE = "It is getting full. Save a file and check it today.", "Napupuno na. Mag-save ng file at suriin ngayon.", "Dandanin mapunno. Mangidulin iti file ken sukimaten ita nga aldaw.";
    ROOM_NOTHING_NEW = "It is full. What was begun can be finished; no new survey begins until something is removed.", "Puno na. Matatapos ang nasimulan; walang bagong survey hangga't walang inaalis.", "Napunnon. Maileppas ti nairugi; awan ti baro a survey agingga nga adda maikkat.";
    BROWSER = "What the browser says", "Ang sabi ng browser", "Ti ibagbaga ti browser";
    PROMISED = "It promised to keep everything, even when the phone gets full.", "Nangako itong itatago ang lahat, kahit mapuno ang telepono.", "Inkarina nga idulin amin, uray mapunno ti telepono.";
    NOT_PROMISED = "It may throw things away when the phone gets full. Installing the app helps.", "Maaari itong magbura kapag napuno ang telepono. Nakatutulong ang pag-install ng app.", "Mabalin a mangibelleng no mapunno ti telepono. Makatulong ti panag-install iti app.";
    INSTALLED = "The app is installed.", "Naka-install ang app.", "Nai-install ti app.";
    NOT_INSTALLED = "The app is open in a tab, not installed.", "Bukas ang app sa isang tab, hindi naka-install.", "Nakalukat ti app iti maysa a tab, saan a nai-install.";
    LAST_FILE[1] = "The last file that was checked: {0}", "Ang huling file na nasuri: {0}", "Ti naudi a file a nasukimat: {0}";
    NO_FILE_YET = "No saved file was checked yet.", "Wala pang nasuring file.", "Awan pay ti nasukimat a file.";
    SET_ASIDE = "Removed and set aside", "Inalis at itinabi", "Naikkat ken naisina";
    SET_ASIDE_WHY = "Can be had back for 30 days", "Maibabalik sa loob ng 30 araw", "Maisubli iti uneg ti 30 nga aldaw";
    NOTHING_ASIDE = "Nothing was removed in the last 30 days.", "Walang inalis sa huling 30 araw.", "Awan ti naikkat iti napalabas a 30 nga aldaw.";
    BIN = "Removed", "Inalis", "Naikkat";
    EMPTY_BIN = "Empty the bin", "Alisan ng laman ang basurahan", "Ikkaten ti linaon ti basuraan";
    EMPTY_BIN_WHY = "It makes room, and can't be undone.", "Magkakaroon ng puwang, at hindi na maibabalik.", "Agbalin a nalawa, ken saanen a maisubli.";
    PUT_BACK = "Put back", "Ibalik", "Isubli";
    OTHER_VERSIONS = "Other versions", "Ibang bersiyon", "Sabali a bersion";
    OTHER_VERSIONS_WHY = "Two windows changed the same thing at the same moment. The later change counts; the other is here.", "Sabay na binago ng dalawang window ang iisang bagay. Ang huli ang sinunod; narito ang isa.", "Naggiddan a binaliwan ti dua a window ti maymaysa a banag. Ti naud-udi ti nasurot; adda ditoy ti sabali.";
    TAKE_THIS = "Take this one", "Ito ang kunin", "Daytoy ti alaen";
    ERASE = "Erase everything", "Burahin ang lahat", "Punasen amin";
    ERASE_WHY = "Before the phone is given away", "Bago ipamigay ang telepono", "Sakbay a maited ti telepono iti sabali";
    ERASE_WHAT = "Everything that Katuwang keeps on this phone goes: projects, answers, both copies, what was removed and set aside. It can't be undone.", "Mabubura ang lahat ng itinatago ng Katuwang sa teleponong ito: mga proyekto, sagot, dalawang kopya, at ang mga inalis at itinabi. Hindi ito maibabalik.", "Mapunas amin nga idulin ti Katuwang iti daytoy a telepono: dagiti proyekto, sungbat, dua a kopia, ken dagiti naikkat ken naisina. Saanen a maisubli.";
    ERASE_WORD = "erase", "burahin", "punasen";
    ERASE_TYPE[1] = "Type the word “{0}” to go on.", "I-type ang salitang “{0}” para magpatuloy.", "Isurat ti sao a “{0}” tapno agtuloy.";
    ERASE_NOW = "Erase everything now", "Burahin na ang lahat", "Punasen itan amin";
    ERASE_LAST = "Files that were saved elsewhere stay.", "Mananatili ang mga file na na-save sa iba.", "Agtalinaed dagiti file a naidulin iti sabali.";
    NOT_ERASED = "The browser did not let everything be erased. In its settings, clear the data of this site.", "Hindi pinayagan ng browser na mabura ang lahat. Burahin ang data ng pahinang ito sa settings nito.", "Saan nga impalubos ti browser a mapunas amin. Punasen ti data daytoy a panid iti settings-na.";
    SAVE_EVERYTHING = "Save everything to a file", "I-save ang lahat sa isang file", "Idulin amin iti maysa a file";
    TAKE_IN = "Take in a saved file", "Kunin ang na-save na file", "Alaen ti naidulin a file";
    TAKEN_IN[3] = "Taken in: {0} new, {1} newer than here; {2} were here already.", "Nakuha: {0} bago, {1} mas bago kaysa rito; {2} ang narito na.", "Naala: {0} a baro, {1} a nabarbaro ngem ditoy; {2} ti addan ditoy.";
    NOT_TAKEN_IN[1] = "Nothing was taken in, and nothing here was changed: {0}", "Walang nakuha, at walang nabago rito: {0}", "Awan ti naala, ken awan ti nabaliwan ditoy: {0}";
    FILE_FOREIGN = "this is not a file that Katuwang saved.", "hindi ito file na na-save ng Katuwang.", "saan a file daytoy nga indulin ti Katuwang.";
    FILE_DAMAGED = "the file is damaged or not complete.", "sira o hindi kumpleto ang file.", "nadadael wenno saan a kompleto ti file.";
    FILE_NEWER = "a newer version of Katuwang made it. Update this one first.", "mas bagong bersiyon ng Katuwang ang gumawa nito. I-update muna ito.", "nabarbaro a bersion ti Katuwang ti nangaramid. I-update nga umuna daytoy.";
    FILE_UNREAD = "the browser could not read the file.", "hindi mabasa ng browser ang file.", "saan a mabasa ti browser ti file.";
    BLOCKED = "This browser keeps nothing: storage is blocked. What is on the screen is lost when you close it. Save a file.", "Walang itinatago ang browser na ito: naka-block ang storage. Mawawala ang nasa screen kapag isinara. Mag-save ng file.", "Awan ti idulin daytoy a browser: nabangenan ti storage. Mapukaw ti adda iti screen no irikepmo. Mangidulin iti file.";
    FULL = "There is no room left for this: Katuwang's space in this browser is full. Keep this open and save a file.", "Wala nang puwang para dito: puno na ang lugar ng Katuwang sa browser na ito. Huwag isara at mag-save ng file.", "Awanen ti lugar para iti daytoy: napunnon ti lugar ti Katuwang iti daytoy a browser. Dimo irikep ken mangidulin iti file.";
    NOT_KEPT = "The browser did not keep the last change. Keep this open and save a file.", "Hindi itinago ng browser ang huling pagbabago. Huwag isara at mag-save ng file.", "Saan nga indulin ti browser ti maudi a panagbaliw. Dimo irikep ken mangidulin iti file.";
    CLEARED = "The browser's data of Katuwang was cleared. What this page still knows can be put back.", "Nabura ang data ng Katuwang sa browser. Maibabalik pa ang alam ng pahinang ito.", "Naikkat ti data ti Katuwang iti browser. Maisubli pay ti ammo daytoy a panid.";
    FORGETS = "This browser forgets one of the two copies whenever it closes. Save a file after every session.", "Nakakalimutan ng browser na ito ang isa sa dalawang kopya tuwing isinasara. Mag-save ng file pagkatapos ng bawat sesyon.", "Malipatan daytoy a browser ti maysa kadagiti dua a kopia no mairikep. Mangidulin iti file kalpasan ti tunggal sesion.";
    RESTORED[1] = "The browser had lost one of the two copies. Records that came back from the other: {0}.", "Nawala ng browser ang isa sa dalawang kopya. Mga talang naibalik mula sa isa: {0}.", "Napukaw ti browser ti maysa kadagiti dua a kopia. Dagiti rekord a naisubli manipud iti sabali: {0}.";
    COPIED_AGAIN = "The browser had lost one of the two copies. Everything is there twice again.", "Nawala ng browser ang isa sa dalawang kopya. Dalawa na ulit ang lahat.", "Napukaw ti browser ti maysa kadagiti dua a kopia. Mamindua manen ti amin.";
    CONFLICTS[1] = "Changed in two windows at the same moment: {0}. Both versions are kept.", "Sabay na nabago sa dalawang window: {0}. Parehong nakatago ang mga bersiyon.", "Naggiddan a nabaliwan iti dua a window: {0}. Agpada a naidulin dagiti bersion.";
    ONE_COPY = "The browser keeps one copy only. Keep this open and save a file.", "Iisang kopya lang ang itinatago ng browser. Huwag isara at mag-save ng file.", "Maymaysa laeng a kopia ti idulin ti browser. Dimo irikep ken mangidulin iti file.";
    NEWER_HERE = "This Katuwang is too old for what is on this phone, so it changes nothing. Take the update, or save a file.", "Isang mas bagong bersiyon ng Katuwang ang sumulat dito. Nagbabasa lang ang isang ito para walang masira. Kunin ang update, o mag-save ng file.", "Nabarbaro a bersion ti Katuwang ti nagsurat ditoy. Agbasa laeng daytoy tapno awan ti madadael. Alaen ti update, wenno mangidulin iti file.";
    UNREADABLE[1] = "Records that can't be read: {0}. They are kept as they are and go into every saved file.", "Mga talang hindi mabasa: {0}. Nakatago ang mga ito ayon sa pagkakasulat at kasama sa bawat na-save na file.", "Dagiti rekord a saan a mabasa: {0}. Naidulinda a kas adda ken mairamanda iti tunggal naidulin a file.";
    SCREEN_LANGUAGE = "Language of the screen", "Wika ng screen", "Pagsasao ti screen";
    FILE = "A file of everything", "Isang file ng lahat", "Maysa a file ti amin";
    FILES = "From another phone, or an earlier day", "Mula sa ibang telepono, o sa nakaraang araw", "Manipud iti sabali a telepono, wenno iti napalabas nga aldaw";
    SAVE_A_FILE = "Save a file", "Mag-save ng file", "Mangidulin iti file";
    VERSION[1] = "Katuwang {0}. No account, no server, no cost.", "Katuwang {0}. Walang account, walang server, walang bayad.", "Katuwang {0}. Awan account, awan server, awan bayad.";
    ADD_TO_HOME = "Put it on the home screen: open the browser's menu and choose Install or Add to Home screen. On an iPhone, install before you type: what is typed in the browser does not follow.", "Ilagay sa home screen: buksan ang menu ng browser at piliin ang Install o Add to Home screen. Sa iPhone, i-install muna bago magsulat: hindi sumusunod ang naisulat sa browser.", "Ikabil iti home screen: lukatan ti menu ti browser ken pilien ti Install wenno Add to Home screen. Iti iPhone, i-install nga umuna sakbay nga agsurat: saan a sumurot ti naisurat iti browser.";
    INSTALL = "Have it at hand", "Laging handa", "Kanayon a nakasagana";
}

/// Why something is not saved.
pub const fn save_problem_words(problem: SaveProblem) -> Translated {
    match problem {
        SaveProblem::Blocked => BLOCKED,
        SaveProblem::Full => FULL,
        SaveProblem::NotKept => NOT_KEPT,
        SaveProblem::OneCopy => ONE_COPY,
        SaveProblem::Newer => NEWER_HERE,
    }
}

/// Why a file is not taken in.
pub const fn unusable_words(problem: Unusable) -> Translated {
    match problem {
        Unusable::Foreign => FILE_FOREIGN,
        Unusable::Damaged => FILE_DAMAGED,
        Unusable::Newer => FILE_NEWER,
    }
}

/// Why the records of a file are not taken in.
pub const fn refusal_words(problem: Refusal) -> Translated {
    match problem {
        Refusal::Damaged => FILE_DAMAGED,
        Refusal::Newer => FILE_NEWER,
        Refusal::NotSaved(problem) => save_problem_words(problem),
    }
}
