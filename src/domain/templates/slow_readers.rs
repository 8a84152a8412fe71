//! Workshop for slow readers, children or adults.

use super::{Template, TemplateForm, TemplateSessions, TemplateTask, question};
use crate::domain::{
    calendar::ClockTime,
    form::{Choice, ChooseOne, KindName, Number, Question, QuestionKind, Respondents},
    language::Translated,
    plan::Condition,
};

pub(super) const TEMPLATE: Template = Template {
    name: Translated::new(
        "Workshop for slow readers",
        "Palihan para sa mabagal magbasa",
        "Palihan para kadagiti nabannayat nga agbasa",
    ),
    purpose: Translated::new(
        "Learners who read slowly read a text of their grade without help, and dare to.",
        "Ang mga mag-aaral na mabagal magbasa ay nakakabasa na ng teksto ng kanilang baitang nang walang tulong, at may lakas ng loob.",
        "Dagiti agad-adal a nabannayat nga agbasa ket makabasadan iti teksto ti tukadda nga awan tulong, ken natureddan.",
    ),
    tasks: &[
        TemplateTask {
            what: Translated::new(
                "Hear the school librarian and the teachers",
                "Pakinggan ang librarian ng paaralan at ang mga guro",
                "Denggen ti librarian ti eskuelaan ken dagiti mannursuro",
            ),
            days_before: 18,
        },
        TemplateTask {
            what: Translated::new(
                "Listen to each learner read once",
                "Pakinggang magbasa nang isang beses ang bawat mag-aaral",
                "Denggen a maminsan nga agbasa ti tunggal agad-adal",
            ),
            days_before: 10,
        },
        TemplateTask {
            what: Translated::new(
                "Find a reading partner for each learner",
                "Ihanap ng katuwang sa pagbabasa ang bawat mag-aaral",
                "Ibirokan iti katulongan nga agbasa ti tunggal agad-adal",
            ),
            days_before: 7,
        },
        TemplateTask {
            what: Translated::new(
                "Choose short texts for each level",
                "Pumili ng maiikling teksto sa bawat antas",
                "Agpili kadagiti ababa a teksto iti tunggal tukad",
            ),
            days_before: 5,
        },
        TemplateTask {
            what: Translated::new(
                "Settle who pays for snacks and fares",
                "Linawin kung sino ang magbabayad sa meryenda at pamasahe",
                "Lawlawagen no siasino ti agbayad iti meryenda ken plete",
            ),
            days_before: 7,
        },
        TemplateTask {
            what: Translated::new(
                "Listen to each learner again",
                "Pakinggan muli ang bawat mag-aaral",
                "Denggen manen ti tunggal agad-adal",
            ),
            days_before: -49,
        },
    ],
    roles: &[
        (Translated::new("Reading partner", "Katuwang sa pagbabasa", "Katulongan nga agbasa"), 5),
        (Translated::new("Leads the workshop", "Namumuno sa palihan", "Mangidaulo iti palihan"), 1),
        (Translated::new("Stays at the library", "Naiiwan sa aklatan", "Mabati iti biblioteka"), 1),
    ],
    sessions: TemplateSessions { count: 8, expected: 20, begins: ClockTime::new(9, 0) },
    form: TemplateForm {
        title: Translated::new("How reading goes", "Kumusta ang pagbabasa", "Kumusta ti panagbasa"),
        respondents: Respondents::Learners,
        questions,
        target: ("confident", || Condition::AtLeast(4), 60),
    },
};

fn questions() -> Vec<Question> {
    let level = QuestionKind::ChooseOne(ChooseOne {
        choices: vec![
            Choice::new("letters", Translated::new("Letters", "Mga titik", "Dagiti letra")),
            Choice::new("words", Translated::new("Words", "Mga salita", "Dagiti balikas")),
            Choice::new(
                "sentences",
                Translated::new("Sentences", "Mga pangungusap", "Dagiti sarsarita a napno"),
            ),
            Choice::new("story", Translated::new("A story", "Isang kuwento", "Maysa a sarita")),
        ],
    });
    [
        question(
            "level",
            true,
            Translated::new(
                "What does the learner read without help?",
                "Ano ang nababasa ng mag-aaral nang walang tulong?",
                "Ania ti mabasa ti agad-adal nga awan tulong?",
            ),
            level,
        ),
        question(
            "words",
            false,
            Translated::new(
                "How many words in one minute?",
                "Ilang salita sa isang minuto?",
                "Mano a balikas iti maysa a minuto?",
            ),
            QuestionKind::Number(Number { least: Some(0), most: Some(400) }),
        ),
        question(
            "confident",
            true,
            Translated::new(
                "I dare to read aloud.",
                "May lakas ako ng loob na magbasa nang malakas.",
                "Maturedak nga agbasa iti napigsa.",
            ),
            QuestionKind::of_name(KindName::RatingWords),
        ),
        question(
            "happy",
            false,
            Translated::new(
                "How happy does reading make you?",
                "Gaano ka napapasaya ng pagbabasa?",
                "Kasano ti ragsakmo no agbasaka?",
            ),
            QuestionKind::of_name(KindName::RatingFaces),
        ),
        question(
            "again",
            false,
            Translated::new(
                "Do you want to come again?",
                "Gusto mo bang bumalik?",
                "Kayatmo kadi ti agsubli?",
            ),
            QuestionKind::of_name(KindName::YesNo),
        ),
        question(
            "hard",
            false,
            Translated::new("What was hard?", "Ano ang mahirap?", "Ania ti narigat?"),
            QuestionKind::of_name(KindName::Text),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}
