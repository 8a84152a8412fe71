use super::*;
use crate::domain::{
    code::Coded,
    form::{Choice, ChoiceLists, Edition, Form, Formula, KindName, Logic, QuestionKind, QuestionName},
    id::{Id, RecordId},
    language::{Language, Multilingual},
};

fn blank() -> Form {
    Form::blank(Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)))
}

fn filled(shelf: Shelf) -> Form {
    add_shelf(blank(), shelf)
}

fn names(form: &Form) -> Vec<&str> {
    form.every_question().map(|question| question.name.as_str()).collect()
}

fn relevant(form: &Form, name: &str) -> String {
    form.question(&name.parse().unwrap()).unwrap().logic.relevant.clone().unwrap().to_string()
}

fn has_three(text: &Multilingual) -> bool {
    Language::ALL.iter().all(|language| !text.words(*language).is_empty())
}

#[test]
fn names_are_valid_and_unique_in_a_shelf() {
    for shelf in Shelf::ALL {
        let form = filled(*shelf);
        let mut seen: Vec<&str> = names(&form);
        assert!(!seen.contains(&"q0"), "{shelf:?}: a name that is none");
        seen.sort_unstable();
        let count = seen.len();
        seen.dedup();
        assert_eq!(seen.len(), count, "{shelf:?}");
    }
}

#[test]
fn every_text_is_there_in_all_three_languages() {
    let lists = ChoiceLists::new();
    for form in Shelf::ALL.iter().map(|shelf| filled(*shelf)) {
        for question in form.every_question() {
            let name = &question.name;
            assert!(has_three(&question.label), "{name}");
            let Logic { required_message, constraint, constraint_message, .. } = &question.logic;
            for text in [&question.hint, &question.script, required_message, constraint_message] {
                assert!(text.is_empty() || has_three(text), "{name}");
            }
            assert_eq!(constraint.is_some(), !constraint_message.is_empty(), "{name}: says why not");
            let choices = question.kind.kind().choices(&lists);
            assert!(choices.iter().all(|choice| has_three(&choice.label)), "{name}");
            let named = |choice: &Choice| !choice.name.is_empty() && !choice.name.contains(' ');
            assert!(choices.iter().all(named), "{name}");
        }
    }
}

#[test]
fn everything_that_is_said_of_a_question_is_said_of_one_that_is_there() {
    for form in Shelf::ALL.iter().map(|shelf| filled(*shelf)) {
        for question in form.every_question() {
            let Logic { relevant, constraint, .. } = &question.logic;
            for formula in [relevant, constraint].into_iter().flatten() {
                for said in formula.as_str().split("${").skip(1) {
                    let name: QuestionName = said.split('}').next().unwrap().parse().unwrap();
                    assert!(form.question(&name).is_some(), "{formula}");
                }
            }
        }
    }
}

#[test]
fn a_shelf_can_be_added_again_and_again() {
    for shelf in Shelf::ALL {
        let form = (0..3).fold(blank(), |form, _| add_shelf(form, *shelf));
        let mut seen = names(&form);
        assert_eq!(seen.len(), 3 * names(&filled(*shelf)).len());
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), form.every_question().count(), "{shelf:?}");
    }
}

#[test]
fn formulas_follow_the_question_that_they_came_with() {
    let twice = add_shelf(filled(Shelf::Consent), Shelf::Consent);
    assert_eq!(relevant(&twice, "declined"), "${consent} = 'no'");
    assert_eq!(relevant(&twice, "declined_2"), "${consent_2} = 'no'");
    let asked = |name: &str, formula: &str| Question {
        logic: Logic { relevant: Formula::new(formula), ..Logic::default() },
        ..Question::blank(name.parse().unwrap())
    };
    let mut trigger = asked("sum", "${a}+${ a } + ${b} + ${open");
    trigger.label = Multilingual::default().with(Language::English, "Is it ${a}?");
    trigger.logic.trigger = vec!["a".parse().unwrap()];
    let form = add(add(blank(), vec![asked("a", "true()")]), vec![asked("a", "true()"), trigger]);
    assert_eq!(relevant(&form, "sum"), "${a_2}+${a_2} + ${b} + ${open");
    let sum = form.question(&"sum".parse().unwrap()).unwrap();
    assert_eq!(sum.logic.trigger, ["a_2".parse().unwrap()]);
    assert_eq!(sum.label.words(Language::English), "Is it ${a_2}?");
}

#[test]
fn questions_in_a_group_and_in_earlier_versions_keep_their_names_to_themselves() {
    let twice = add_shelf(filled(Shelf::ChildFaces), Shelf::ChildFaces);
    let group = twice.question(&"again_2".parse().unwrap()).unwrap();
    assert!(group.inside().iter().all(|row| row.name.as_str().ends_with("_2")));
    let before = filled(Shelf::Consent);
    let edition = Edition { version: 1, questions: before.questions, lists: ChoiceLists::new() };
    let form = Form { editions: vec![edition], version: 2, ..blank() };
    assert!(names(&add_shelf(form, Shelf::Consent)).contains(&"consent_2"));
}

#[test]
fn consent_is_asked_before_everything_else() {
    let form = add_shelf(filled(Shelf::Habits), Shelf::Consent);
    assert_eq!(names(&form)[..4], ["about_survey", "consent", "declined", "days_read"]);
    let form = add_shelf(filled(Shelf::Habits), Shelf::Partners);
    assert_eq!(names(&form).first(), Some(&"days_read"));
}

#[test]
fn the_statements_of_imls_are_in_its_own_words() {
    let questions = questions(Shelf::ImlsStatements);
    let words: Vec<&str> = questions.iter().map(|question| question.label.words(Language::English)).collect();
    assert_eq!(
        words,
        [
            "I learned something by participating in this library activity.",
            "I feel more confident about what I just learned.",
            "I intend to apply what I just learned.",
            "I am more aware of resources and services provided by the library.",
            "I am more likely to use other library resources and services.",
        ]
    );
    for question in &questions {
        assert_eq!(question.kind, QuestionKind::of_name(KindName::RatingWords));
        assert!(question.columns.get("source").is_some_and(|source| source.starts_with("IMLS")));
    }
}
