//! Workshop for slow readers, children or adults.

use super::{Template, TemplateForm, TemplateSessions, TemplateTask, question};
use crate::domain::{
    calendar::ClockTime,
    form::{Choice, ChooseOne, KindName, Number, Question, QuestionKind, Respondents, Selection},
    language::translated,
    plan::{Condition, Skill},
};

pub(super) const TEMPLATE: Template = Template {
    name: translated!(
        "Workshop for slow readers",
        "Palihan para sa mabagal magbasa",
        "Palihan para kadagiti nabannayat nga agbasa",
    ),
    purpose: translated!(
        "Learners who read slowly read a text of their grade without help, and dare to.",
        "Ang mga mag-aaral na mabagal magbasa ay nakakabasa na ng teksto ng kanilang baitang nang walang tulong, at may lakas ng loob.",
        "Dagiti agad-adal a nabannayat nga agbasa ket makabasadan iti teksto ti tukadda nga awan tulong, ken natureddan.",
    ),
    tasks: &[
        TemplateTask {
            what: translated!(
                "Hear the school librarian and the teachers",
                "Pakinggan ang librarian ng paaralan at ang mga guro",
                "Denggen ti librarian ti eskuelaan ken dagiti mannursuro",
            ),
            days_before: 18,
        },
        TemplateTask {
            what: translated!(
                "Listen to each learner read once",
                "Pakinggang magbasa nang isang beses ang bawat mag-aaral",
                "Denggen a maminsan nga agbasa ti tunggal agad-adal",
            ),
            days_before: 10,
        },
        TemplateTask {
            what: translated!(
                "Find a reading partner for each learner",
                "Ihanap ng katuwang sa pagbabasa ang bawat mag-aaral",
                "Ibirokan iti katulongan nga agbasa ti tunggal agad-adal",
            ),
            days_before: 7,
        },
        TemplateTask {
            what: translated!(
                "Choose short texts for each level",
                "Pumili ng maiikling teksto sa bawat antas",
                "Agpili kadagiti ababa a teksto iti tunggal tukad",
            ),
            days_before: 5,
        },
        TemplateTask {
            what: translated!(
                "Settle who pays for snacks and fares",
                "Linawin kung sino ang magbabayad sa meryenda at pamasahe",
                "Lawlawagen no siasino ti agbayad iti meryenda ken plete",
            ),
            days_before: 7,
        },
        TemplateTask {
            what: translated!(
                "Listen to each learner again",
                "Pakinggan muli ang bawat mag-aaral",
                "Denggen manen ti tunggal agad-adal",
            ),
            days_before: -49,
        },
    ],
    roles: &[
        (
            translated!("Reading partner", "Katuwang sa pagbabasa", "Katulongan nga agbasa"),
            Some(Skill::Teaches),
            5,
        ),
        (
            translated!("Leads the workshop", "Namumuno sa palihan", "Mangidaulo iti palihan"),
            Some(Skill::Leads),
            1,
        ),
        (
            translated!(
                "Welcomes the learners",
                "Sumasalubong sa mga mag-aaral",
                "Mangsabat kadagiti agad-adal"
            ),
            None,
            1,
        ),
    ],
    funds: &[
        translated!("Snacks", "Meryenda", "Meryenda"),
        translated!("Fares", "Pamasahe", "Plete"),
        translated!("Paper and pencils", "Papel at lapis", "Papel ken lapis"),
    ],
    consignment: translated!(
        "Box of short texts",
        "Kahon ng maiikling teksto",
        "Kahon dagiti ababa a teksto"
    ),
    sessions: TemplateSessions { count: 8, expected: 20, begins: ClockTime::new(9, 0) },
    form: TemplateForm {
        title: translated!("How reading goes", "Kumusta ang pagbabasa", "Kumusta ti panagbasa"),
        respondents: Respondents::Learners,
        questions,
        target: ("confident", || Condition::AtLeast(4), 60),
    },
};

fn questions() -> Vec<Question> {
    let level = QuestionKind::ChooseOne(ChooseOne(Selection::own(vec![
        Choice::new("letters", translated!("Letters", "Mga titik", "Dagiti letra")),
        Choice::new("words", translated!("Words", "Mga salita", "Dagiti balikas")),
        Choice::new("sentences", translated!("Sentences", "Mga pangungusap", "Dagiti sarsarita a napno")),
        Choice::new("story", translated!("A story", "Isang kuwento", "Maysa a sarita")),
    ])));
    [
        question(
            "level",
            true,
            translated!(
                "What does the learner read without help?",
                "Ano ang nababasa ng mag-aaral nang walang tulong?",
                "Ania ti mabasa ti agad-adal nga awan tulong?",
            ),
            level,
        ),
        question(
            "words",
            false,
            translated!(
                "How many words in one minute?",
                "Ilang salita sa isang minuto?",
                "Mano a balikas iti maysa a minuto?",
            ),
            QuestionKind::Number(Number { least: Some(0), most: Some(400) }),
        ),
        question(
            "confident",
            true,
            translated!(
                "I dare to read aloud.",
                "May lakas ako ng loob na magbasa nang malakas.",
                "Maturedak nga agbasa iti napigsa.",
            ),
            QuestionKind::of_name(KindName::RatingWords),
        ),
        question(
            "happy",
            false,
            translated!(
                "How happy does reading make you?",
                "Gaano ka napapasaya ng pagbabasa?",
                "Kasano ti ragsakmo no agbasaka?",
            ),
            QuestionKind::of_name(KindName::RatingFaces),
        ),
        question(
            "again",
            false,
            translated!("Do you want to come again?", "Gusto mo bang bumalik?", "Kayatmo kadi ti agsubli?",),
            QuestionKind::of_name(KindName::YesNo),
        ),
        question(
            "hard",
            false,
            translated!("What was hard?", "Ano ang mahirap?", "Ania ti narigat?"),
            QuestionKind::of_name(KindName::Text),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}
