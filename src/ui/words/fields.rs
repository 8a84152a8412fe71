//! The names of fields, and of what there is to choose in them.

use crate::domain::{
    field::Field,
    form::{KindName, Respondents},
    language::{Translated, translated},
    plan::{ExchangeKind, ExchangeState, ProjectKind, SessionState, SharedView, Strength},
    record::RecordKind,
};

/// The name of a field.
pub const fn field_words(field: Field) -> Translated {
    match field {
        Field::Name => translated!("Name", "Pangalan", "Nagan"),
        Field::ProjectKind => translated!("Kind of project", "Uri ng proyekto", "Kita ti proyekto"),
        Field::Purpose => translated!("What is it for?", "Para saan ito?", "Para iti ania daytoy?"),
        Field::Site => translated!("Where?", "Saan?", "Sadino?"),
        Field::Starts => translated!("First day", "Unang araw", "Umuna nga aldaw"),
        Field::Ends => translated!("Last day", "Huling araw", "Maudi nga aldaw"),
        Field::Currency => translated!("Currency", "Salapi", "Kuarta"),
        Field::Strengths => translated!("Strong in", "Malakas sa", "Nabileg iti"),
        Field::PartnerRole => {
            translated!("What does it do here?", "Ano ang ginagawa nito rito?", "Ania ti aramidenna ditoy?")
        }
        Field::SharedView => translated!(
            "Does it hold that a community can help raise a child reader?",
            "Naniniwala ba itong makatutulong ang komunidad sa paghubog ng batang mambabasa?",
            "Patienna kadi a makatulong ti komunidad iti panangpadakkel iti ubing a managbasa?",
        ),
        Field::AskedOn => translated!("Asked on", "Kailan tinanong", "Kaano a nasaludsod"),
        Field::What => translated!("What?", "Ano?", "Ania?"),
        Field::ExchangeKind => translated!("Kind of thing", "Uri ng bagay", "Kita ti banag"),
        Field::Giver => translated!("Who gives?", "Sino ang magbibigay?", "Siasino ti mangted?"),
        Field::Receiver => translated!("Who gets?", "Sino ang tatanggap?", "Siasino ti umawat?"),
        Field::Quantity => translated!("How many?", "Ilan?", "Mano?"),
        Field::Unit => translated!(
            "Of what? (books, trips, hours)",
            "Ng ano? (libro, biyahe, oras)",
            "Iti ania? (libro, biahe, oras)",
        ),
        Field::Worth => translated!("Worth about", "Halaga, humigit-kumulang", "Agarup a pategna"),
        Field::ExchangeState => translated!("How far is it?", "Nasaan na ito?", "Adda sadinon?"),
        Field::Due => translated!("By when?", "Hanggang kailan?", "Agingga kaano?"),
        Field::Date => translated!("Day", "Araw", "Aldaw"),
        Field::Time => translated!("Time", "Oras", "Oras"),
        Field::Expected => translated!("Children expected", "Inaasahang mga bata", "Maur-uray nga ubbing"),
        Field::SessionState => {
            translated!("What became of it?", "Ano ang nangyari rito?", "Ania ti napasamak?")
        }
        Field::Reason => translated!("Why was it cancelled?", "Bakit kinansela?", "Apay a nakansela?"),
        Field::Children => translated!("Children who came", "Mga batang dumating", "Ubbing nga immay"),
        Field::Adults => translated!("Adults who came", "Mga matandang dumating", "Nataengan nga immay"),
        Field::Done => translated!("Done", "Tapos na", "Nalpasen"),
        Field::Needed => translated!("How many are needed?", "Ilan ang kailangan?", "Mano ti kasapulan?"),
        Field::Found => translated!("How many were found?", "Ilan ang nahanap?", "Mano ti nasarakan?"),
        Field::TargetForm => translated!("Form", "Form", "Form"),
        Field::TargetQuestion => translated!("Which question?", "Aling tanong?", "Ania a saludsod?"),
        Field::Condition => {
            translated!(
                "What counts as success?",
                "Ano ang ituturing na tagumpay?",
                "Ania ti maibilang a balligi?"
            )
        }
        Field::Share => translated!(
            "For how many in a hundred?",
            "Para sa ilan sa bawat sandaan?",
            "Para iti mano iti sangagasut?",
        ),
        Field::English => translated!("In English", "Sa Ingles", "Iti Ingles"),
        Field::Filipino => translated!("In Filipino", "Sa Filipino", "Iti Filipino"),
        Field::Ilokano => translated!("In Ilokano", "Sa Ilokano", "Iti Iloko"),
        Field::Respondents => translated!("Who answers?", "Sino ang sasagot?", "Siasino ti sumungbat?"),
        Field::QuestionKind => translated!("Kind of answer", "Uri ng sagot", "Kita ti sungbat"),
        Field::Required => translated!("Must be answered", "Dapat sagutin", "Masapul a masungbatan"),
        Field::Choices => translated!(
            "Choices, one a line: English | Filipino | Ilokano",
            "Mga pagpipilian, isa bawat linya: Ingles | Filipino | Ilokano",
            "Dagiti pagpilian, maysa iti linia: Ingles | Filipino | Iloko",
        ),
        Field::Least => translated!("Least number", "Pinakamababang bilang", "Kababaan a bilang"),
        Field::Most => translated!("Largest number", "Pinakamataas na bilang", "Kangatuan a bilang"),
    }
}

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
        Draft = "Half a survey", "Kalahating survey", "Kagudua a survey";
    }
    KindName {
        RatingFaces = "Five faces", "Limang mukha", "Lima a rupa";
        RatingWords = "Five degrees, disagree to agree", "Limang antas, hindi hanggang sang-ayon", "Lima a tukad, saan agingga iti umanamong";
        YesNo = "Yes or no", "Oo o hindi", "Wen wenno saan";
        ChooseOne = "Choose one", "Pumili ng isa", "Agpili iti maysa";
        ChooseSeveral = "Choose several", "Pumili ng ilan", "Agpili iti sumagmamano";
        Number = "A number", "Bilang", "Bilang";
        Text = "Words", "Mga salita", "Balikas";
    }
}
