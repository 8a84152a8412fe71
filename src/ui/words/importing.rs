//! Words of bringing forms in and out: what could not be taken over, and what was done instead.

use super::words;

words! {
    BRING_FORM_IN = "Bring a form in", "Magpasok ng form", "Mangiserrek iti form";
    BRING_FORM_IN_WHY = "An XLSForm as ODK and KoboToolbox use it: .xlsx, .xls, .csv, or a Markdown table.", "XLSForm gaya ng gamit ng ODK at KoboToolbox: .xlsx, .xls, .csv, o talahanayang Markdown.", "XLSForm a kas iti us-usaren ti ODK ken KoboToolbox: .xlsx, .xls, .csv, wenno tabla a Markdown.";
    CHOOSE_FORM_FILE = "Choose a file", "Pumili ng file", "Agpili iti file";
    OTHER_FORM_FILE = "Choose another file", "Pumili ng ibang file", "Agpili iti sabali a file";
    READING_FILE = "Reading …", "Binabasa …", "Basbasaen …";
    TAKE_FORM = "Take this form", "Kunin ang form na ito", "Alaen daytoy a form";
    FORM_TAKEN[1] = "Taken: {0}", "Nakuha: {0}", "Naala: {0}";
    FORM_QUESTIONS[2] = "Questions: {0} · on paper: {1}", "Mga tanong: {0} · sa papel: {1}", "Saludsod: {0} · iti papel: {1}";
    FORM_LANGUAGES[1] = "Languages: {0}", "Mga wika: {0}", "Pagsasao: {0}";
    ALL_TAKEN = "Everything was taken as it is written.", "Nakuha ang lahat ayon sa nakasulat.", "Naala amin a kas naisurat.";
    DOES_LESS = "Does less than was meant", "Kulang sa nilayon", "Kurang iti naipanggep";
    CHANGED_A_LITTLE = "Mended or looks otherwise", "Inayos o iba ang hitsura", "Natarimaan wenno sabali ti langana";
    AT_ROWS[2] = "{0}, rows {1}", "{0}, mga hanay {1}", "{0}, dagiti intar {1}";
    AT_ROW[2] = "{0}, row {1}", "{0}, hanay {1}", "{0}, intar {1}";
    FORM_FILE_SAVED = "XLSForm (.xlsx)", "XLSForm (.xlsx)", "XLSForm (.xlsx)";
    SAVE_FORM_FILE = "Save this form as a file", "I-save ang form na ito bilang file", "Idulin daytoy a form a kas file";

    NOT_A_FORM_NO_SURVEY = "No sheet is called “survey”.", "Walang sheet na “survey”.", "Awan ti sheet a “survey”.";
    NOT_A_FORM_NO_TYPES = "The sheet “survey” has no column “type”.", "Walang kolum na “type” ang sheet na “survey”.", "Awan ti kolum a “type” iti sheet a “survey”.";
    NOT_A_FORM_ROWS[2] = "It has {0} rows; a phone can take {1}.", "{0} ang hanay; {1} lang ang kaya ng telepono.", "{0} ti intarna; {1} laeng ti kabaelan ti telepono.";
    NOT_A_FORM_CHOICES[3] = "The list {0} has {1} choices; a phone can take {2}.", "{1} ang pagpipilian ng listahang {0}; {2} lang ang kaya ng telepono.", "{1} ti pagpilian ti listaan a {0}; {2} laeng ti kabaelan ti telepono.";
    SHEETS_NOT_HERE = "What reads spreadsheets is not on this phone yet. It comes when there is a signal.", "Wala pa sa teleponong ito ang bumabasa ng spreadsheet. Darating ito kapag may signal.", "Awan pay iti daytoy a telepono ti mangbasa iti spreadsheet. Umay no adda signal.";
    NO_SPREADSHEET = "This is no spreadsheet and no table of text.", "Hindi ito spreadsheet o talahanayan ng teksto.", "Saan a spreadsheet wenno tabla ti teksto daytoy.";
    SPREADSHEET_LOCKED = "The file is locked with a password.", "May password ang file.", "Nakandaduan iti password ti file.";
    SPREADSHEET_DAMAGED = "The file is damaged or not complete.", "Sira o kulang ang file.", "Dadael wenno kurang ti file.";
    SPREADSHEET_TOO_LARGE = "The file is larger than this phone can read.", "Mas malaki ang file kaysa kayang basahin ng teleponong ito.", "Dakdakkel ti file ngem ti kabaelan a basaen daytoy a telepono.";

    ON_PAPER_INSTEAD[1] = "A phone can't keep “{0}”: to be written on paper, with an empty column.", "Hindi maitatago ng telepono ang “{0}”: isusulat sa papel, walang laman ang kolum.", "Saan a maidulin ti telepono ti “{0}”: maisurat iti papel, awan linaon ti kolum.";
    UNKNOWN_TYPE[1] = "The type “{0}” is not known: to be written on paper.", "Hindi kilala ang uring “{0}”: isusulat sa papel.", "Saan nga ammo ti kita a “{0}”: maisurat iti papel.";
    NO_TYPE = "It has no type: shown to be read.", "Walang uri: ipapakita para basahin.", "Awan kitana: maipakita tapno mabasa.";
    ROW_LEFT_OUT = "Left out: it is empty or switched off.", "Iniwan: walang laman o nakapatay.", "Nabati: awan linaonna wenno naiddep.";
    LOOP_AS_REPEAT[1] = "Asked again for each choice of {0}.", "Inuulit sa bawat pagpipilian ng {0}.", "Maulit iti tunggal pagpilian ti {0}.";
    TOO_DEEP = "Too many groups in groups: it stands in the group around it.", "Sobrang patong-patong ang grupo: nasa grupong nakapalibot.", "Nakaro a nagtutuon dagiti grupo: adda iti grupo a nanglikmut.";
    NAME_MADE[1] = "It had no name; it is called {0}.", "Walang pangalan; tinawag na {0}.", "Awan naganna; naawagan iti {0}.";
    NAME_CHANGED[2] = "The name “{0}” can't be one; it is called {1}.", "Hindi puwedeng pangalan ang “{0}”; tinawag na {1}.", "Saan a mabalin a nagan ti “{0}”; naawagan iti {1}.";
    NAME_TAKEN[2] = "“{0}” was there already; this one is called {1}.", "Mayroon nang “{0}”; ito ay tinawag na {1}.", "Addan “{0}”; daytoy ket naawagan iti {1}.";
    LIST_MISSING[1] = "There is no list {0}: nothing can be chosen.", "Walang listahang {0}: walang mapipili.", "Awan ti listaan a {0}: awan ti mapili.";
    LIST_SPELLED[2] = "The list {0} was found as {1}.", "Nakita ang listahang {0} bilang {1}.", "Nabirukan ti listaan a {0} a kas {1}.";
    CHOICE_WITHOUT_LIST = "A choice that belongs to no list: left out.", "Pagpipiliang walang listahan: iniwan.", "Pagpilian nga awan listaanna: nabati.";
    CHOICE_RENAMED[1] = "There are two choices of that name; this one is called {0}.", "Dalawa ang may ganoong pangalan; ito ay tinawag na {0}.", "Dua ti kasta ti naganda; daytoy ket naawagan iti {0}.";
    CHOICE_DROPPED = "The same choice twice: left out once.", "Dalawang beses ang parehong pagpipilian: iniwan ang isa.", "Namindua ti agpada a pagpilian: nabati ti maysa.";
    CHOICE_SPACES[1] = "Names of choices have no spaces; it is called {0}.", "Walang puwang ang pangalan ng pagpipilian; tinawag na {0}.", "Awan espasio ti nagan ti pagpilian; naawagan iti {0}.";
    FORMULA_UNREADABLE[2] = "{0} can't be read at character {1}: kept, not acted upon.", "Hindi mabasa ang {0} sa ika-{1} titik: itinago, hindi sinusunod.", "Saan a mabasa ti {0} iti maika-{1} a letra: naidulin, saan a masurot.";
    FUNCTION_UNKNOWN[2] = "{0} needs {1}(), which is not known here: kept, not acted upon.", "Kailangan ng {0} ang {1}(), na hindi kilala rito: itinago, hindi sinusunod.", "Kasapulan ti {0} ti {1}(), a saan nga ammo ditoy: naidulin, saan a masurot.";
    REFERENCE_UNKNOWN[2] = "{0} speaks of {1}, which is not in the form: kept, not acted upon.", "Binabanggit ng {0} ang {1}, na wala sa form: itinago, hindi sinusunod.", "Dakamaten ti {0} ti {1}, nga awan iti form: naidulin, saan a masurot.";
    DEFAULT_AS_TEXT = "The default is taken as it is written.", "Kinuha ang default ayon sa nakasulat.", "Naala ti default a kas naisurat.";
    TRIGGER_UNREADABLE = "What triggers it is no question: kept, not acted upon.", "Hindi tanong ang nagpapagalaw nito: itinago, hindi sinusunod.", "Saan a saludsod ti mangpagunay: naidulin, saan a masurot.";
    CIRCLE[1] = "These depend on each other in a circle: {0}", "Paikot na umaasa sa isa't isa: {0}", "Agririkus nga agpannuray iti tunggal maysa: {0}";
    END_WITHOUT_BEGIN = "It ends what never began: passed over.", "Nagtatapos ng hindi nasimulan: nilaktawan.", "Mangileppas iti saan a nairugi: nalaktawan.";
    END_OF_ANOTHER = "Taken as the end of the group that was open.", "Itinuring na dulo ng bukas na grupo.", "Naibilang a gibus ti silulukat a grupo.";
    BEGIN_WITHOUT_END = "It never ends: taken to end with what is around it.", "Walang dulo: nagtapos kasabay ng nakapalibot.", "Awan gibusna: nagpatingga a kadua ti nanglikmut.";
    TRANSLATION_MISSING[2] = "{0}: {1} texts have no words; another language stands in.", "{0}: {1} teksto ang walang salin; ibang wika ang humahalili.", "{0}: {1} a teksto ti awan patarusna; sabali a pagsasao ti sumukat.";
    COLUMN_KEPT[1] = "The column {0} is kept, not acted upon.", "Itinago ang kolum na {0}, hindi sinusunod.", "Naidulin ti kolum a {0}, saan a masurot.";
    MEDIA_NOT_SHOWN[1] = "Pictures and sounds in {0} are not in the file: not shown.", "Wala sa file ang larawan at tunog sa {0}: hindi ipinapakita.", "Awan iti file dagiti ladawan ken uni iti {0}: saan a maipakita.";
    COLUMN_WITHOUT_HEADER[1] = "Column {0} has no header of its own: not kept.", "Walang sariling ulo ang kolum {0}: hindi itinago.", "Awan bukod a paulo ti kolum {0}: saan a naidulin.";
    LOOKS_OTHERWISE[1] = "Looks otherwise than “{0}” says.", "Iba ang hitsura sa sinasabi ng “{0}”.", "Sabali ti langana ngem ti ibaga ti “{0}”.";
    NOT_A_TABLE = "No table: its questions have different choices. One screen instead.", "Hindi talahanayan: iba-iba ang pagpipilian. Isang pahina na lang.", "Saan a tabla: agduduma ti pagpilian. Maysa a panid lattan.";
    PARAMETERS_KEPT[1] = "“{0}” is kept, not acted upon.", "Itinago ang “{0}”, hindi sinusunod.", "Naidulin ti “{0}”, saan a masurot.";
    PARAMETERS_UNREADABLE[1] = "“{0}” can't be read: the usual applies.", "Hindi mabasa ang “{0}”: karaniwan ang sinusunod.", "Saan a mabasa ti “{0}”: ti gagangay ti masurot.";
    NEEDS_FILE[1] = "It needs the file {0}, which a phone has not: to be written on paper.", "Kailangan ang file na {0}, na wala sa telepono: isusulat sa papel.", "Kasapulanna ti file a {0}, nga awan iti telepono: maisurat iti papel.";
    NOT_KNOWN_TO_PAGE[1] = "A page can't know “{0}”: it stays blank.", "Hindi malalaman ng pahina ang “{0}”: blangko ito.", "Saan a maammuan ti panid ti “{0}”: blangko.";
    NOT_NOTED[1] = "“{0}” is not noted.", "Hindi itinatala ang “{0}”.", "Saan a mailista ti “{0}”.";
    ENTITIES_NOT_KEPT = "What a server would keep beyond the answers is not kept.", "Hindi itinatago ang higit sa mga sagot na para sa server.", "Saan a maidulin ti surok kadagiti sungbat a para iti server.";
    TOO_MANY_TIMES[1] = "Asked {0} times: more than a phone shows.", "{0} beses itatanong: higit sa maipapakita ng telepono.", "Maminsan-{0} a masaludsod: surok iti maipakita ti telepono.";
    OTHER_ADDED[1] = "A choice “other” and the question {0} were added.", "Idinagdag ang “iba pa” at ang tanong na {0}.", "Nainayon ti “sabali” ken ti saludsod a {0}.";
}
