//! Storybook reading that comes again and again.

use super::{Template, TemplateForm, TemplateSessions, TemplateTask, question};
use crate::domain::{
    calendar::ClockTime,
    form::{
        Choice, ChooseOne, ChooseSeveral, KindName, Number, Question, QuestionKind, Respondents, Selection,
    },
    language::translated,
    plan::{Condition, Skill},
};

pub(super) const TEMPLATE: Template = Template {
    name: translated!("Storybook reading", "Pagbabasa ng kuwento", "Panagbasa iti sarita"),
    purpose: translated!(
        "Children hear a story in a language they understand, every week, and want to read one themselves.",
        "Linggo-linggo, nakakarinig ang mga bata ng kuwento sa wikang naiintindihan nila, at gusto nilang magbasa mismo.",
        "Linawas, makangngeg dagiti ubbing iti sarita iti pagsasao a maawatanda, ket kayatda met ti agbasa.",
    ),
    tasks: &[
        TemplateTask {
            what: translated!(
                "Ask the village for the covered court",
                "Hingin sa barangay ang covered court",
                "Dawaten iti barangay ti covered court",
            ),
            days_before: 18,
        },
        TemplateTask {
            what: translated!(
                "Ask which languages the children understand",
                "Alamin kung anong mga wika ang naiintindihan ng mga bata",
                "Ammuen no ania a pagsasao ti maawatan dagiti ubbing",
            ),
            days_before: 14,
        },
        TemplateTask {
            what: translated!(
                "Find readers for each language",
                "Humanap ng tagabasa sa bawat wika",
                "Agbirok iti agbasa iti tunggal pagsasao",
            ),
            days_before: 10,
        },
        TemplateTask {
            what: translated!(
                "Choose and pack the books",
                "Piliin at iempake ang mga libro",
                "Pilien ken iempake dagiti libro",
            ),
            days_before: 3,
        },
        TemplateTask {
            what: translated!(
                "Read the consent aloud to the parents",
                "Basahin nang malakas sa mga magulang ang pahintulot",
                "Ibasa a napigsa kadagiti nagannak ti pammalubos",
            ),
            days_before: 0,
        },
        TemplateTask {
            what: translated!(
                "Tell the partners what came of it",
                "Ibalita sa mga katuwang ang kinalabasan",
                "Ipadamag kadagiti katulongan ti nagbanagan",
            ),
            days_before: -70,
        },
    ],
    roles: &[
        (translated!("Reader", "Tagabasa", "Agbasa"), Some(Skill::Reads), 3),
        (translated!("Driver", "Tsuper", "Drayber"), Some(Skill::Drives), 1),
        (translated!("Asks the questions", "Nagtatanong", "Agsaludsod"), Some(Skill::Asks), 2),
    ],
    funds: &[translated!("Snacks", "Meryenda", "Meryenda"), translated!("Fuel", "Gasolina", "Gasolina")],
    consignment: translated!(
        "Box of storybooks",
        "Kahon ng mga librong pangkuwento",
        "Kahon dagiti libro ti sarita"
    ),
    sessions: TemplateSessions { count: 10, expected: 28, begins: ClockTime::new(9, 0) },
    form: TemplateForm {
        title: translated!("After the story", "Pagkatapos ng kuwento", "Kalpasan ti sarita"),
        respondents: Respondents::Children,
        questions,
        target: ("retell", || Condition::Includes("yes".into()), 70),
    },
};

fn questions() -> Vec<Question> {
    let listened = QuestionKind::ChooseOne(ChooseOne(Selection::own(vec![
        Choice::new("ilokano", translated!("Ilokano", "Ilokano", "Iloko")),
        Choice::new("filipino", translated!("Filipino", "Filipino", "Filipino")),
        Choice::new("english", translated!("English", "Ingles", "Ingles")),
        Choice::new("other", translated!("Another", "Iba pa", "Sabali")),
    ])));
    let liked = QuestionKind::ChooseSeveral(ChooseSeveral(Selection::own(vec![
        Choice::new("pictures", translated!("The pictures", "Ang mga larawan", "Dagiti ladawan")),
        Choice::new("voices", translated!("The voices", "Ang mga boses", "Dagiti timek")),
        Choice::new(
            "friends",
            translated!(
                "Being with friends",
                "Ang makasama ang mga kaibigan",
                "Ti pannakikadua kadagiti gagayyem",
            ),
        ),
        Choice::new("ending", translated!("How it ended", "Ang wakas", "Ti ngudona")),
    ])));
    [
        question(
            "happy",
            true,
            translated!(
                "Did today's story make you happy?",
                "Napasaya ka ba ng kuwento ngayon?",
                "Naragsakanka kadi iti sarita ita nga aldaw?",
            ),
            QuestionKind::of_name(KindName::RatingFaces),
        ),
        question(
            "retell",
            true,
            translated!(
                "Can the child retell the story in a few words?",
                "Naisasalaysay ba ng bata ang kuwento sa ilang salita?",
                "Maisalaysay kadi ti ubing ti sarita iti sumagmamano a balikas?",
            ),
            QuestionKind::of_name(KindName::YesNo),
        ),
        question(
            "language",
            false,
            translated!(
                "In which language do you like stories best?",
                "Sa anong wika mo pinakagusto ang mga kuwento?",
                "Ania a pagsasao ti kaykayatmo iti sarita?",
            ),
            listened,
        ),
        question(
            "liked",
            false,
            translated!("What did you like?", "Ano ang nagustuhan mo?", "Ania ti nagustuam?"),
            liked,
        ),
        question(
            "books",
            false,
            translated!(
                "How many books are there at home?",
                "Ilang libro ang mayroon sa bahay?",
                "Mano a libro ti adda idiay balay?",
            ),
            QuestionKind::Number(Number { least: Some(0), most: Some(1000) }),
        ),
        question(
            "next",
            false,
            translated!(
                "What should the next story be about?",
                "Tungkol saan dapat ang susunod na kuwento?",
                "Maipanggep iti ania koma ti sumaruno a sarita?",
            ),
            QuestionKind::of_name(KindName::Text),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}
