//! The names of what there is to choose in a field.

use crate::domain::{
    form::{KindName, Layout, Respondents, Test},
    language::{Translated, translated},
    plan::{
        ExchangeKind, ExchangeState, ItemKind, NthOfMonth, Payment, Phase, ProjectKind, ReadingLevel,
        Repeats, SessionState, SharedView, Skill, Standing, Strength,
    },
    record::RecordKind,
    recurrence::Weekday,
};

/// Something to choose that has words.
pub trait ChoiceWords {
    /// Its words.
    fn words(self) -> Translated;
}

/// The words of something to choose.
pub fn choice_words(choice: impl ChoiceWords) -> Translated {
    choice.words()
}

macro_rules! choice_words {
    ($($kind:ident { $($variant:ident = $english:literal, $filipino:literal, $ilokano:literal;)+ })+) => {
        $(impl ChoiceWords for $kind {
            fn words(self) -> Translated {
                match self {
                    $(Self::$variant => translated!($english, $filipino, $ilokano)),+
                }
            }
        })+
    };
}

choice_words! {
    ProjectKind {
        BookDrive = "Book drive for a disaster area", "Pangangalap ng libro para sa nasalanta", "Panagurnong iti libro para iti nadidigra";
        SlowReaders = "Workshop for slow readers", "Palihan para sa mabagal magbasa", "Palihan para kadagiti nabannayat nga agbasa";
        StorybookReading = "Recurring storybook reading", "Regular na pagbabasa ng kuwento", "Regular a panagbasa iti sarita";
        Other = "Something else", "Iba pa", "Sabali";
    }
    SharedView {
        NotAsked = "Not asked yet", "Hindi pa natatanong", "Saan pay a nasaludsod";
        Agrees = "Agrees", "Sang-ayon", "Umanamong";
        Unsure = "Unsure", "Hindi sigurado", "Saan a sigurado";
        Disagrees = "Disagrees", "Hindi sang-ayon", "Saan nga umanamong";
    }
    Strength {
        Network = "Knows the people", "Kilala ang mga tao", "Am-ammona dagiti tattao";
        Transport = "Transport", "Transportasyon", "Transportasion";
        Venue = "A place", "Lugar", "Lugar";
        Funds = "Funds", "Pondo", "Pondo";
        People = "Hands", "Mga kamay", "Dagiti ima";
        Books = "Books", "Mga libro", "Dagiti libro";
        Expertise = "Know-how", "Kaalaman", "Kinasirib";
        Publicity = "Is heard", "Pinakikinggan", "Mangmangngegan";
    }
    ExchangeKind {
        Books = "Books", "Mga libro", "Dagiti libro";
        Venue = "A place", "Lugar", "Lugar";
        Transport = "Transport", "Transportasyon", "Transportasion";
        Funds = "Money", "Pera", "Kuarta";
        People = "Hands and hours", "Mga kamay at oras", "Ima ken oras";
        Food = "Food", "Pagkain", "Taraon";
        Expertise = "Know-how", "Kaalaman", "Kinasirib";
        Publicity = "Being named", "Pagbanggit ng pangalan", "Pannakainagan";
        Report = "Figures and stories", "Mga bilang at kuwento", "Bilang ken sarita";
        Other = "Something else", "Iba pa", "Sabali";
    }
    ExchangeState {
        Asked = "Asked", "Hiningi", "Nadawat";
        Promised = "Promised", "Ipinangako", "Naikari";
        Confirmed = "Confirmed", "Tiyak na", "Naipasiguro";
        Delivered = "Given", "Naibigay", "Naited";
        Withdrawn = "Withdrawn", "Binawi", "Naibabawi";
    }
    SessionState {
        Planned = "Planned", "Nakaplano", "Naiplano";
        Held = "Held", "Naganap", "Naangay";
        Cancelled = "Cancelled", "Kinansela", "Nakansela";
    }
    Respondents {
        Children = "children", "bata", "ubbing";
        Parents = "parents", "magulang", "nagannak";
        Teachers = "teachers", "guro", "mannursuro";
        Learners = "learners", "mag-aaral", "agad-adal";
        Partners = "partners", "katuwang", "katulongan";
        People = "people", "tao", "tattao";
    }
    RecordKind {
        Project = "Project", "Proyekto", "Proyekto";
        Organisation = "Organisation", "Organisasyon", "Organisasion";
        Partner = "Partner", "Katuwang", "Katulongan";
        Exchange = "A line of give and take", "Isang linya ng bigayan", "Maysa a linia ti panaginnited";
        Role = "Role", "Tungkulin", "Akem";
        Session = "Session", "Sesyon", "Sesion";
        Task = "Task", "Gawain", "Trabaho";
        Form = "Survey", "Survey", "Survey";
        Target = "Target", "Target", "Target";
        Response = "Answers", "Mga sagot", "Dagiti sungbat";
        Statement = "Statement", "Pahayag", "Sao a maibaga";
        Stance = "Answer to a statement", "Sagot sa pahayag", "Sungbat iti maibaga";
        Consignment = "Consignment", "Padala", "Patulod";
        Item = "Contents", "Laman", "Linaon";
        Leg = "Part of the way", "Yugto ng biyahe", "Paset ti dalan";
        LanguageNeed = "Who listens", "Sino ang nakikinig", "Siasino ti dumngeg";
        Person = "Person", "Tao", "Tao";
        Shift = "Shift", "Turno", "Turno";
        FundLine = "Fund line", "Linya ng pondo", "Linia ti pondo";
        Conversation = "Conversation", "Pag-uusap", "Panagsarita";
        Series = "Series of sessions", "Serye ng mga sesyon", "Serye dagiti sesion";
        Draft = "Half a survey", "Kalahating survey", "Kagudua a survey";
    }
    Payment {
        Cash = "With money", "Sa pera", "Babaen ti kuarta";
        InKind = "With the thing itself", "Sa mismong bagay", "Babaen ti mismo a banag";
    }
    Skill {
        Reads = "Reads aloud", "Nagbabasa nang malakas", "Agbasa iti napigsa";
        Drives = "Drives", "Nagmamaneho", "Agmaneho";
        Carries = "Carries and sorts", "Nagbubuhat at nag-aayos", "Agawit ken agurnos";
        Asks = "Asks the questions", "Nagtatanong ng survey", "Agsaludsod iti survey";
        Teaches = "Teaches", "Nagtuturo", "Mangisuro";
        Leads = "Leads", "Namumuno", "Mangidaulo";
        MindsChildren = "Looks after children", "Nagbabantay ng mga bata", "Agaywan kadagiti ubbing";
        FirstAid = "First aid", "Pangunang lunas", "Umuna a tulong";
        Cooks = "Cooks and serves", "Nagluluto at naghahain", "Agluto ken agserbi";
    }
    Weekday {
        Monday = "Monday", "Lunes", "Lunes";
        Tuesday = "Tuesday", "Martes", "Martes";
        Wednesday = "Wednesday", "Miyerkules", "Mierkoles";
        Thursday = "Thursday", "Huwebes", "Huebes";
        Friday = "Friday", "Biyernes", "Biernes";
        Saturday = "Saturday", "Sabado", "Sabado";
        Sunday = "Sunday", "Linggo", "Domingo";
    }
    ItemKind {
        Books = "Books", "Mga libro", "Dagiti libro";
        Materials = "Paper, crayons", "Papel, krayola", "Papel, krayola";
        Food = "Food", "Pagkain", "Taraon";
        Equipment = "Equipment", "Kagamitan", "Alikamen";
        Other = "Something else", "Iba pa", "Sabali";
    }
    ReadingLevel {
        Listening = "Listens", "Nakikinig", "Dumdumngeg";
        Beginning = "First words", "Mga unang salita", "Umuna a balikas";
        Growing = "Whole sentences", "Buong pangungusap", "Naan-anay a sasao";
        Fluent = "Reads alone", "Nagbabasang mag-isa", "Agbasa nga agmaymaysa";
    }
    Standing {
        SchoolLibrarian = "School librarian", "Librarian ng paaralan", "Libraryan ti eskuelaan";
        PublicLibrarian = "Public librarian", "Librarian ng pampublikong aklatan", "Libraryan ti publiko";
        Teacher = "Teacher or school head", "Guro o punong-guro", "Mannursuro wenno prinsipal";
        Parent = "Parent", "Magulang", "Nagannak";
        Official = "Official", "Opisyal", "Opisial";
        Other = "Someone else", "Iba pa", "Sabali";
    }
    Phase {
        Before = "Before the sessions", "Bago ang mga sesyon", "Sakbay dagiti sesion";
        During = "During the sessions", "Habang may mga sesyon", "Kabayatan dagiti sesion";
        After = "After the sessions", "Pagkatapos ng mga sesyon", "Kalpasan dagiti sesion";
    }
    Repeats {
        Weekly = "Every week, on days of the week", "Linggo-linggo, sa mga araw", "Linawas, kadagiti aldaw ti lawas";
        MonthlyByWeekday = "Every month, like the first Saturday", "Buwan-buwan, gaya ng unang Sabado", "Binulan, kas iti umuna a Sabado";
        MonthlyByDay = "Every month, on a date", "Buwan-buwan, sa isang petsa", "Binulan, iti maysa a petsa";
        EveryDays = "Every so many days", "Tuwing ilang araw", "Tunggal sumagmamano nga aldaw";
        Yearly = "Every year", "Taon-taon", "Tinawen";
        Other = "By another rule", "Ayon sa ibang tuntunin", "Segun iti sabali a pagalagadan";
    }
    NthOfMonth {
        First = "First", "Una", "Umuna";
        Second = "Second", "Ikalawa", "Maikadua";
        Third = "Third", "Ikatlo", "Maikatlo";
        Fourth = "Fourth", "Ikaapat", "Maikapat";
        Last = "Last", "Huli", "Maudi";
    }
    Layout {
        InTurn = "One after the other", "Isa-isa", "Saggaysa";
        OnePage = "All on one page", "Lahat sa isang pahina", "Amin iti maysa a panid";
        Table = "As rows of a table", "Bilang mga hanay ng talaan", "Kas intar ti tabla";
    }
    Test {
        Is = "is", "ay", "ket";
        IsNot = "is not", "ay hindi", "ket saan a";
        Includes = "includes", "ay may kasamang", "ket addaan iti";
        IncludesNot = "does not include", "ay walang kasamang", "ket awanan iti";
        MoreThan = "is more than", "ay higit sa", "ket nasursurok ngem";
        LessThan = "is less than", "ay mas mababa sa", "ket nababbaba ngem";
        AtLeast = "is at least", "ay hindi bababa sa", "ket saan a nababbaba ngem";
        AtMost = "is at most", "ay hindi hihigit sa", "ket saan a nasursurok ngem";
        Answered = "was answered", "ay nasagot", "ket nasungbatan";
        NotAnswered = "was not answered", "ay hindi nasagot", "ket saan a nasungbatan";
    }
    KindName {
        RatingFaces = "Five faces", "Limang mukha", "Lima a rupa";
        RatingWords = "Five degrees, disagree to agree", "Limang antas, hindi hanggang sang-ayon", "Lima a tukad, saan agingga iti umanamong";
        RatingStars = "Five stars", "Limang bituin", "Lima a bituen";
        YesNo = "Yes or no", "Oo o hindi", "Wen wenno saan";
        ChooseOne = "Choose one", "Pumili ng isa", "Agpili iti maysa";
        ChooseSeveral = "Choose several", "Pumili ng ilan", "Agpili iti sumagmamano";
        Rank = "Put in order", "Pagsunod-sunurin", "Pagsasaruno";
        Number = "A number", "Bilang", "Bilang";
        DecimalNumber = "A number with a decimal point", "Bilang na may tuldok", "Bilang nga addaan iti tuldok";
        Range = "A scale of numbers", "Sukatan ng mga bilang", "Rukod dagiti bilang";
        Line = "A few words", "Ilang salita", "Sumagmamano a balikas";
        Text = "Words", "Mga salita", "Balikas";
        Day = "A date", "Petsa", "Petsa";
        Time = "A time", "Oras", "Oras";
        DayAndTime = "A date and a time", "Petsa at oras", "Petsa ken oras";
        Note = "Something to read", "Babasahin", "Basaen";
        Acknowledge = "A box to tick", "Kahong lalagyan ng tsek", "Kahon a markaan";
        Calculate = "Worked out by itself", "Kusang kinukuwenta", "Makuenta a bukod";
        Hidden = "Kept, not shown", "Iniingatan, hindi ipinapakita", "Maidulin, saan a maipakita";
        Metadata = "Noted by the phone", "Itinatala ng telepono", "Ilista ti telepono";
        Paper = "Written on paper", "Isinusulat sa papel", "Maisurat iti papel";
        Group = "Questions that belong together", "Mga tanong na magkakasama", "Dagiti saludsod nga agkakadua";
        Repeat = "Questions asked again for each", "Mga tanong na inuulit sa bawat isa", "Dagiti saludsod a maulit iti tunggal maysa";
    }
}
