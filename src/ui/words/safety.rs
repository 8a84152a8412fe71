//! Words of keeping: storage, backup, language.

use super::words;
use crate::{
    domain::language::Translated,
    exchange::backup::Unusable,
    storage::{Refusal, SaveProblem},
};

words! {
    KEPT_HERE = "Your work is kept on this phone", "Nakatago sa teleponong ito ang gawa mo", "Naidulin iti daytoy a telepono ti trabahom";
    KEPT_HERE_WHY = "It never leaves the phone unless you send a file. If the phone is lost, so is what is in no file.", "Hindi ito lumalabas sa telepono maliban kung magpadala ka ng file. Kapag nawala ang telepono, mawawala rin ang wala sa file.", "Saan a rummuar iti telepono malaksid no mangipatulodka iti file. No mapukaw ti telepono, mapukaw met ti awan iti file.";
    SAVE_EVERYTHING = "Save everything to a file", "I-save ang lahat sa isang file", "Idulin amin iti maysa a file";
    TAKE_IN = "Take in a saved file", "Kunin ang na-save na file", "Alaen ti naidulin a file";
    TAKEN_IN[3] = "Taken in: {0} new, {1} newer than here; {2} were here already.", "Nakuha: {0} bago, {1} mas bago kaysa rito; {2} ang narito na.", "Naala: {0} a baro, {1} a nabarbaro ngem ditoy; {2} ti addan ditoy.";
    NOT_TAKEN_IN[1] = "Nothing was taken in, and nothing here was changed: {0}", "Walang nakuha, at walang nabago rito: {0}", "Awan ti naala, ken awan ti nabaliwan ditoy: {0}";
    FILE_FOREIGN = "this is not a file that Katuwang saved.", "hindi ito file na na-save ng Katuwang.", "saan a file daytoy nga indulin ti Katuwang.";
    FILE_DAMAGED = "the file is damaged or not complete.", "sira o hindi kumpleto ang file.", "nadadael wenno saan a kompleto ti file.";
    FILE_NEWER = "a newer version of Katuwang made it. Update this one first.", "mas bagong bersiyon ng Katuwang ang gumawa nito. I-update muna ito.", "nabarbaro a bersion ti Katuwang ti nangaramid. I-update nga umuna daytoy.";
    FILE_UNREAD = "the browser could not read the file.", "hindi mabasa ng browser ang file.", "saan a mabasa ti browser ti file.";
    BLOCKED = "This browser keeps nothing: storage is blocked. What is on the screen is lost when you close it. Save a file.", "Walang itinatago ang browser na ito: naka-block ang storage. Mawawala ang nasa screen kapag isinara. Mag-save ng file.", "Awan ti idulin daytoy a browser: nabangenan ti storage. Mapukaw ti adda iti screen no irikepmo. Mangidulin iti file.";
    FULL = "The phone has no room left for this. Keep this open and save a file.", "Wala nang puwang ang telepono para dito. Huwag isara at mag-save ng file.", "Awanen ti lugar ti telepono para iti daytoy. Dimo irikep ken mangidulin iti file.";
    NOT_KEPT = "The browser did not keep the last change. Keep this open and save a file.", "Hindi itinago ng browser ang huling pagbabago. Huwag isara at mag-save ng file.", "Saan nga indulin ti browser ti maudi a panagbaliw. Dimo irikep ken mangidulin iti file.";
    UNREADABLE[1] = "Records that can't be read: {0}. Their bytes are kept and go into every saved file.", "Mga talang hindi mabasa: {0}. Nakatago ang mga byte nito at kasama sa bawat na-save na file.", "Dagiti rekord a saan a mabasa: {0}. Naidulin dagiti byte-da ken mairaman iti tunggal naidulin a file.";
    SCREEN_LANGUAGE = "Language of the screen", "Wika ng screen", "Pagsasao ti screen";
    FILES = "Files", "Mga file", "Dagiti file";
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
