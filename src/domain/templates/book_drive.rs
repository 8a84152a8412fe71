//! Books for people in a disaster area.

use super::{Template, TemplateForm, TemplateSessions, TemplateTask, question};
use crate::domain::{
    calendar::ClockTime,
    form::{Choice, ChooseSeveral, KindName, Number, Question, QuestionKind, Respondents, Selection},
    language::translated,
    plan::{Condition, Skill},
};

pub(super) const TEMPLATE: Template = Template {
    name: translated!("Book drive", "Pangangalap ng libro", "Panagurnong iti libro"),
    purpose: translated!(
        "Children who lost their books to the disaster have books again that they can read.",
        "May mga librong mababasa muli ang mga batang nawalan ng libro dahil sa sakuna.",
        "Addaan manen kadagiti libro a mabasada dagiti ubbing a napukawan gapu iti didigra.",
    ),
    tasks: &[
        TemplateTask {
            what: translated!(
                "Ask the evacuation centre what the children read",
                "Itanong sa evacuation center kung ano ang binabasa ng mga bata",
                "Saludsoden iti evacuation center no ania ti basaen dagiti ubbing",
            ),
            days_before: 18,
        },
        TemplateTask {
            what: translated!(
                "Say which books are wanted and which not",
                "Sabihin kung anong mga libro ang kailangan at hindi",
                "Ibaga no ania a libro ti kasapulan ken saan",
            ),
            days_before: 16,
        },
        TemplateTask {
            what: translated!(
                "Find who carries the books, leg by leg",
                "Humanap ng magdadala ng mga libro sa bawat yugto",
                "Agbirok iti mangitugot kadagiti libro iti tunggal paset ti dalan",
            ),
            days_before: 10,
        },
        TemplateTask {
            what: translated!(
                "Settle who pays for boxes and fuel",
                "Linawin kung sino ang magbabayad sa kahon at gasolina",
                "Lawlawagen no siasino ti agbayad iti kahon ken gasolina",
            ),
            days_before: 10,
        },
        TemplateTask {
            what: translated!(
                "Sort, mark and pack the books",
                "Ayusin, markahan at iempake ang mga libro",
                "Urnosen, markaan ken iempake dagiti libro",
            ),
            days_before: 3,
        },
        TemplateTask {
            what: translated!(
                "Count what arrived and what was damaged",
                "Bilangin ang dumating at ang nasira",
                "Bilangen ti simmangpet ken ti nadadael",
            ),
            days_before: 0,
        },
        TemplateTask {
            what: translated!(
                "Thank the givers with figures and a story",
                "Pasalamatan ang mga nagbigay nang may bilang at kuwento",
                "Agyaman kadagiti nangted babaen ti bilang ken sarita",
            ),
            days_before: -14,
        },
    ],
    roles: &[
        (translated!("Sorter", "Taga-ayos", "Agurnos"), Some(Skill::Carries), 3),
        (translated!("Driver", "Tsuper", "Drayber"), Some(Skill::Drives), 1),
        (translated!("Hands out the books", "Namimigay ng libro", "Agibunong iti libro"), None, 2),
    ],
    funds: &[
        translated!("Boxes and tape", "Kahon at tape", "Kahon ken tape"),
        translated!("Fuel", "Gasolina", "Gasolina"),
    ],
    consignment: translated!("Boxes of books", "Mga kahon ng libro", "Dagiti kahon ti libro"),
    sessions: TemplateSessions { count: 1, expected: 60, begins: ClockTime::new(9, 0) },
    form: TemplateForm {
        title: translated!("Books received", "Mga librong natanggap", "Dagiti naawat a libro"),
        respondents: Respondents::Parents,
        questions,
        target: ("understand", || Condition::AtLeast(4), 80),
    },
};

fn questions() -> Vec<Question> {
    let wanted = QuestionKind::ChooseSeveral(ChooseSeveral(Selection::own(vec![
        Choice::new(
            "stories",
            translated!(
                "Stories with pictures",
                "Mga kuwentong may larawan",
                "Dagiti sarita nga addaan ladawan",
            ),
        ),
        Choice::new(
            "school",
            translated!("Books for school", "Mga libro sa eskuwela", "Dagiti libro iti eskuelaan"),
        ),
        Choice::new(
            "ilokano",
            translated!(
                "Books in our own language",
                "Mga libro sa sarili naming wika",
                "Dagiti libro iti bukodmi a pagsasao",
            ),
        ),
        Choice::new(
            "adults",
            translated!(
                "Books for adults",
                "Mga libro para sa matatanda",
                "Dagiti libro para kadagiti nataengan",
            ),
        ),
    ])));
    [
        question(
            "received",
            true,
            translated!(
                "How many books did your family get?",
                "Ilang libro ang natanggap ng inyong pamilya?",
                "Mano a libro ti naawat ti pamiliayo?",
            ),
            QuestionKind::Number(Number { least: Some(0), most: Some(500) }),
        ),
        question(
            "understand",
            true,
            translated!(
                "The children can understand the books.",
                "Naiintindihan ng mga bata ang mga libro.",
                "Maawatan dagiti ubbing dagiti libro.",
            ),
            QuestionKind::of_name(KindName::RatingWords),
        ),
        question(
            "condition",
            false,
            translated!(
                "Did the books come in good condition?",
                "Maayos ba ang mga libro nang dumating?",
                "Nasayaat kadi ti kasasaad dagiti libro a simmangpet?",
            ),
            QuestionKind::of_name(KindName::YesNo),
        ),
        question(
            "wanted",
            false,
            translated!(
                "Which books are still wanted?",
                "Anong mga libro pa ang kailangan?",
                "Ania pay a libro ti kasapulan?",
            ),
            wanted,
        ),
        question(
            "say",
            false,
            translated!(
                "What would you like to tell the givers?",
                "Ano ang nais ninyong sabihin sa mga nagbigay?",
                "Ania ti kayatyo nga ibaga kadagiti nangted?",
            ),
            QuestionKind::of_name(KindName::Text),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}
