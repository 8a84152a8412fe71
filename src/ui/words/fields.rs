//! The names of fields.

use crate::domain::{
    field::Field,
    language::{Translated, translated},
};

macro_rules! field_words {
    ($($field:ident = $english:literal, $filipino:literal, $ilokano:literal;)+) => {
        /// The name of a field.
        pub const fn field_words(field: Field) -> Translated {
            match field {
                $(Field::$field => translated!($english, $filipino, $ilokano)),+
            }
        }
    };
}

field_words! {
    Name = "Name", "Pangalan", "Nagan";
    ProjectKind = "Kind of project", "Uri ng proyekto", "Kita ti proyekto";
    Purpose = "What is it for?", "Para saan ito?", "Para iti ania daytoy?";
    Site = "Where?", "Saan?", "Sadino?";
    Starts = "First day", "Unang araw", "Umuna nga aldaw";
    Ends = "Last day", "Huling araw", "Maudi nga aldaw";
    Currency = "Currency", "Salapi", "Kuarta";
    Strengths = "Strong in", "Malakas sa", "Nabileg iti";
    PartnerRole = "What does it do here?", "Ano ang ginagawa nito rito?", "Ania ti aramidenna ditoy?";
    SharedView = "Does it hold that a community can help raise a child reader?", "Naniniwala ba itong makatutulong ang komunidad sa paghubog ng batang mambabasa?", "Patienna kadi a makatulong ti komunidad iti panangpadakkel iti ubing a managbasa?";
    AskedOn = "Asked on", "Kailan tinanong", "Kaano a nasaludsod";
    What = "What?", "Ano?", "Ania?";
    ExchangeKind = "Kind of thing", "Uri ng bagay", "Kita ti banag";
    Giver = "Who gives?", "Sino ang magbibigay?", "Siasino ti mangted?";
    Receiver = "Who gets?", "Sino ang tatanggap?", "Siasino ti umawat?";
    Quantity = "How many?", "Ilan?", "Mano?";
    Unit = "Of what? (books, trips, hours)", "Ng ano? (libro, biyahe, oras)", "Iti ania? (libro, biahe, oras)";
    Worth = "Worth about", "Halaga, humigit-kumulang", "Agarup a pategna";
    ExchangeState = "How far is it?", "Nasaan na ito?", "Adda sadinon?";
    Due = "By when?", "Hanggang kailan?", "Agingga kaano?";
    Date = "Day", "Araw", "Aldaw";
    Time = "Time", "Oras", "Oras";
    Expected = "Children expected", "Inaasahang mga bata", "Maur-uray nga ubbing";
    SessionState = "What became of it?", "Ano ang nangyari rito?", "Ania ti napasamak?";
    Reason = "Why was it moved or cancelled?", "Bakit inilipat o kinansela?", "Apay a nayakar wenno nakansela?";
    SeriesDay = "Day of the series", "Araw ng serye", "Aldaw ti serye";
    Children = "Children who came", "Mga batang dumating", "Ubbing nga immay";
    Adults = "Adults who came", "Mga matandang dumating", "Nataengan nga immay";
    Done = "Done", "Tapos na", "Nalpasen";
    Needed = "How many are needed?", "Ilan ang kailangan?", "Mano ti kasapulan?";
    Found = "How many were found, until there are names?", "Ilan ang nahanap, habang wala pang pangalan?", "Mano ti nasarakan, agingga awan pay ti nagan?";
    TargetForm = "Form", "Form", "Form";
    TargetQuestion = "Which question?", "Aling tanong?", "Ania a saludsod?";
    Condition = "What counts as success?", "Ano ang ituturing na tagumpay?", "Ania ti maibilang a balligi?";
    Share = "For how many in a hundred?", "Para sa ilan sa bawat sandaan?", "Para iti mano iti sangagasut?";
    English = "In English", "Sa Ingles", "Iti Ingles";
    Filipino = "In Filipino", "Sa Filipino", "Iti Filipino";
    Ilokano = "In Ilokano", "Sa Ilokano", "Iti Iloko";
    Respondents = "Who answers?", "Sino ang sasagot?", "Siasino ti sumungbat?";
    Statement = "What is stated?", "Ano ang pahayag?", "Ania ti maibaga?";
    View = "Does the partner agree?", "Sang-ayon ba ang katuwang?", "Umanamong kadi ti katulongan?";
    AnsweredBy = "Who answered?", "Sino ang sumagot?", "Siasino ti simmungbat?";
    Aim = "How many in a hundred children should be able to follow?", "Ilan sa bawat sandaang bata ang dapat makasunod?", "Mano iti sangagasut nga ubbing ti rumbeng a makasurot?";
    MustStay = "How many of its people must stay at home?", "Ilan sa mga tao nito ang dapat maiwan?", "Mano kadagiti taona ti masapul nga agbati?";
    Since = "Since when?", "Mula kailan?", "Manipud kaano?";
    HomeOrganisation = "Comes from", "Galing sa", "Naggapu iti";
    Skills = "Can do", "Ang kaya", "Kabaelan nga aramiden";
    Languages = "Reads stories in", "Nagbabasa ng kuwento sa", "Agbasa iti sarita iti";
    MostHours = "At most so many hours a week", "Pinakamaraming oras sa isang linggo", "Kaaduan nga oras iti makalawas";
    Weekdays = "Can on (any day if none)", "Puwede tuwing (kahit kailan kung walang pinili)", "Mabalin iti (aniaman nga aldaw no awan)";
    Away = "Can't on these days (2026-12-25, one a line)", "Hindi puwede sa mga araw na ito (2026-12-25, isa bawat linya)", "Saan a mabalin kadagitoy nga aldaw (2026-12-25, maysa iti linia)";
    Skill = "Must be able to", "Dapat kayang", "Masapul a makabael nga";
    Person = "Who?", "Sino?", "Siasino?";
    AtSession = "At which session?", "Sa aling sesyon?", "Iti ania a sesion?";
    InRole = "In which role?", "Sa aling tungkulin?", "Iti ania nga akem?";
    SpokenLanguage = "Language", "Wika", "Pagsasao";
    Listeners = "How many children understand it best?", "Ilang bata ang pinakanakauunawa nito?", "Mano nga ubbing ti kalaingan a makaawat iti daytoy?";
    NeededAt = "First needed at", "Unang kailangan sa", "Umuna a kasapulan iti";
    ItemKind = "Kind of thing", "Uri ng bagay", "Kita ti banag";
    ReadingLevel = "For whom?", "Para kanino?", "Para iti siasino?";
    Promised = "Promised", "Ipinangako", "Naikari";
    Packed = "Packed", "Naiempake", "Naiempake";
    Received = "Arrived whole", "Dumating nang buo", "Simmangpet a nasayaat";
    Damaged = "Arrived damaged", "Dumating na sira", "Simmangpet a nadadael";
    Missing = "Did not arrive", "Hindi dumating", "Saan a simmangpet";
    From = "From where?", "Mula saan?", "Manipud sadino?";
    To = "To where?", "Hanggang saan?", "Agingga sadino?";
    Carrier = "Who carries?", "Sino ang magdadala?", "Siasino ti mangitugot?";
    Leaves = "Leaves on", "Aalis sa", "Pumanaw iti";
    Arrives = "Arrives on", "Darating sa", "Sumangpet iti";
    Cost = "Costs", "Gastos", "Gastos";
    Planned = "Planned cost", "Planong gastos", "Naiplano a gastos";
    Payer = "Who shoulders it?", "Sino ang sasagot sa gastos?", "Siasino ti mangsagut iti gastos?";
    Payment = "Paid how?", "Paano babayaran?", "Kasano a mabayadan?";
    Pledged = "Pledged", "Ipinangakong halaga", "Naikari a gatad";
    Confirmed = "Confirmed by whoever shoulders it", "Pinagtibay ng sasagot", "Pinatalgedan ti mangsagut";
    CameIn = "Came in", "Natanggap na halaga", "Naawat a gatad";
    Spent = "Spent", "Nagastos", "Nagasto";
    Receipt = "Receipt number", "Numero ng resibo", "Numero ti resibo";
    Note = "Why other than planned?", "Bakit iba sa plano?", "Apay a naiduma iti plano?";
    With = "With whom?", "Kanino?", "Siasino ti nakasarita?";
    Standing = "Who are they?", "Ano sila?", "Ania isuda?";
    SpokenOn = "Spoken on", "Kailan nag-usap", "Kaano a nagsarita";
    Said = "What did they say about the community?", "Ano ang sinabi nila tungkol sa komunidad?", "Ania ti imbagada maipapan iti komunidad?";
    FollowUp = "What is to follow?", "Ano ang susunod na gagawin?", "Ania ti sumaruno nga aramiden?";
    FollowUpBy = "By when?", "Hanggang kailan?", "Agingga kaano?";
    FollowedUp = "That was done", "Nagawa na iyon", "Naaramiden dayta";
    Phase = "When in the project?", "Kailan sa proyekto?", "Kaano iti proyekto?";
    Who = "Who does it?", "Sino ang gagawa?", "Siasino ti mangaramid?";
    Minutes = "How many minutes?", "Ilang minuto?", "Mano a minuto?";
    SessionForm = "Survey filled in there", "Survey na sasagutan doon", "Survey a masungbatan sadiay";
    ClaimsChange = "Compares before and after", "Naghahambing ng dati at ngayon", "Mangidilig iti sakbay ken kalpasan";
    Baseline = "Answers from before are those of", "Ang mga dating sagot ay sa", "Dagiti sungbat sakbay ket iti";
    Repeats = "How does it come again?", "Paano ito umuulit?", "Kasano a maulit?";
    Every = "Every how many?", "Tuwing ilan?", "Tunggal mano?";
    OnWeekdays = "On which days? (that of the first day if none)", "Sa aling mga araw? (araw ng unang petsa kung wala)", "Kadagiti ania nga aldaw? (ti umuna nga aldaw no awan)";
    OnOrdinals = "Which of them in the month?", "Pang-ilan sa buwan?", "Maikamano iti bulan?";
    OnDay = "On which day of the month?", "Sa anong petsa ng buwan?", "Iti ania nga aldaw ti bulan?";
    Times = "How many times?", "Ilang beses?", "Mamin-ano?";
    Until = "Until when?", "Hanggang kailan?", "Agingga kaano?";
    Rule = "Rule (RFC 5545)", "Tuntunin (RFC 5545)", "Pagalagadan (RFC 5545)";
    Story = "One story: what did somebody say or do?", "Isang kuwento: ano ang sinabi o ginawa ng isang tao?", "Maysa a sarita: ania ti imbaga wenno inaramid ti maysa a tao?";
    Learned = "What did you learn?", "Ano ang natutuhan ninyo?", "Ania ti naadalyo?";
    WhatIsNext = "What is next?", "Ano ang susunod?", "Ania ti sumaruno?";
    LeftOut = "Left out (2026-12-25, one a line)", "Hindi kasama (2026-12-25, isa bawat linya)", "Saan a mairaman (2026-12-25, maysa iti linia)";
}
