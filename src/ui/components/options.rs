//! What there is to choose from in a field.

use crate::{
    domain::{
        agenda::sessions_in_order,
        code::Coded,
        entry::Raw,
        field::Field,
        form::{ACKNOWLEDGED, Control, Form, KindName, Question, QuestionName, Respondents},
        id::Id,
        language::Language,
        money::Currency,
        plan::{
            Condition, ExchangeKind, ExchangeState, ItemKind, NthOfMonth, Organisation, Payment, Person,
            Phase, Project, ProjectKind, ReadingLevel, Repeats, Role, SessionState, SharedView, Skill,
            Standing, Strength,
        },
        readiness::roster,
        recurrence::Weekday,
        spoken::Spoken,
        workspace::Workspace,
    },
    ui::{
        clock,
        words::{self as w, ChoiceWords, choice_words, condition_words, full_date},
    },
};

/// Something to choose: its code and its words.
pub type Choosable = (String, String);

/// What there is to choose from in a field of a project. `raw` tells what is chosen in the other fields.
#[expect(clippy::wildcard_enum_match_arm, reason = "a field without choices is the rule")]
pub fn options(
    field: Field,
    workspace: &Workspace,
    project: Id<Project>,
    form: Option<Id<Form>>,
    raw: &Raw,
    language: Language,
) -> Vec<Choosable> {
    match field {
        Field::ProjectKind => coded::<ProjectKind>(language),
        Field::Strengths => coded::<Strength>(language),
        Field::SharedView | Field::View => coded::<SharedView>(language),
        Field::ExchangeKind => coded::<ExchangeKind>(language),
        Field::ExchangeState => coded::<ExchangeState>(language),
        Field::SessionState => coded::<SessionState>(language),
        Field::Respondents => coded::<Respondents>(language),
        Field::Currency => Currency::ALL
            .iter()
            .map(|currency| (currency.code().to_owned(), currency.code().to_owned()))
            .collect(),
        Field::Skills => coded::<Skill>(language),
        Field::Weekdays | Field::OnWeekdays => coded::<Weekday>(language),
        Field::Repeats => coded::<Repeats>(language),
        Field::OnOrdinals => coded::<NthOfMonth>(language),
        Field::ItemKind => coded::<ItemKind>(language),
        Field::Payment => coded::<Payment>(language),
        Field::Standing => coded::<Standing>(language),
        Field::Phase => coded::<Phase>(language),
        Field::Skill => or_none(w::ANYBODY.say(language), coded::<Skill>(language)),
        Field::ReadingLevel => or_none(w::NOT_SAID.say(language), coded::<ReadingLevel>(language)),
        Field::Languages => spoken().collect(),
        Field::SpokenLanguage => or_none(w::NOT_SAID.say(language), spoken().collect()),
        Field::Payer => organisations(workspace, project, w::NOT_CLEAR_YET.say(language)),
        Field::HomeOrganisation => {
            let all = workspace.all::<Organisation>();
            or_none(
                w::NOT_SAID.say(language),
                all.map(|known| (known.id.to_string(), known.name.clone())).collect(),
            )
        }
        Field::Person => {
            let (session, role) = (raw.get(Field::AtSession).parse(), raw.get(Field::InRole).parse());
            let can: Vec<Id<Person>> = match (session, role) {
                (Ok(session), Ok(role)) => roster(workspace, clock::today()).who_can(session, role),
                (Err(_), _) | (_, Err(_)) => Vec::new(),
            };
            // Those who can go come first.
            let others = workspace.all::<Person>().map(|person| person.id).filter(|id| !can.contains(id));
            let order = can.iter().copied().chain(others).filter_map(|id| workspace.get(id));
            let people = order.map(|person| (person.id.to_string(), person.name.clone()));
            or_none(w::NOBODY_YET.say(language), people.collect())
        }
        Field::Who => {
            let people = workspace.all::<Person>();
            let people = people.map(|person| (person.id.to_string(), person.name.clone()));
            or_none(w::NOBODY_YET.say(language), people.collect())
        }
        Field::InRole => {
            let roles = workspace.of_project::<Role>(project);
            roles.map(|role| (role.id.to_string(), role.name.clone())).collect()
        }
        // A shift is of one session; a need may be of every one.
        Field::AtSession if !raw.get(Field::InRole).is_empty() => sessions(workspace, project, language),
        Field::AtSession => or_none(w::EVERY_SESSION.say(language), sessions(workspace, project, language)),
        Field::NeededAt => or_none(w::NOT_SAID.say(language), sessions(workspace, project, language)),
        Field::Baseline => or_none(w::NOT_CLEAR_YET.say(language), sessions(workspace, project, language)),
        Field::SessionForm => {
            let forms = workspace.of_project::<Form>(project);
            let forms = forms.map(|form| (form.id.to_string(), form.title.say(language).words.to_owned()));
            or_none(w::EVERY_SURVEY.say(language), forms.collect())
        }
        Field::Giver | Field::Carrier => organisations(workspace, project, w::NOBODY_YET.say(language)),
        Field::Receiver => organisations(workspace, project, w::THE_COMMUNITY.say(language)),
        Field::TargetQuestion => {
            let Some(form) = form.and_then(|form| workspace.get(form)) else { return Vec::new() };
            let label = |question: &Question| {
                (question.name.to_string(), form.say(&question.label, language.tag()).words.to_owned())
            };
            let countable = |question: &&Question| !conditions(question, form, language).is_empty();
            form.asked_once().into_iter().filter(countable).map(label).collect()
        }
        Field::Condition => {
            let question = raw.get(Field::TargetQuestion).parse::<QuestionName>().ok();
            let form = form.and_then(|form| workspace.get(form));
            form.and_then(|form| Some(conditions(form.question(&question?)?, form, language)))
                .unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// Conditions on a number: the thresholds that counts of books, words and years are held against.
const THRESHOLDS: [i64; 12] = [1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 70, 100];

/// What can count as success in the answers to a question.
pub fn conditions(question: &Question, form: &Form, language: Language) -> Vec<Choosable> {
    let choosable =
        |condition: Condition| (condition.code(), condition_words(&condition, question, form, language));
    let choices = question.kind.kind().choices(&form.lists);
    match question.kind.kind().control() {
        Control::Faces | Control::Stars => (2..=5).rev().map(Condition::AtLeast).map(choosable).collect(),
        Control::ChooseOne if question.kind.name() == KindName::RatingWords => {
            (2..=5).rev().map(Condition::AtLeast).map(choosable).collect()
        }
        Control::ChooseOne | Control::ChooseSeveral | Control::Rank => {
            choices.iter().map(|choice| choosable(Condition::Includes(choice.name.clone()))).collect()
        }
        Control::WholeNumber | Control::DecimalNumber | Control::Scale(_) => {
            THRESHOLDS.into_iter().map(Condition::AtLeast).map(choosable).collect()
        }
        Control::Acknowledge => vec![choosable(Condition::Includes(ACKNOWLEDGED.to_owned()))],
        Control::Line
        | Control::Lines
        | Control::Day
        | Control::Time
        | Control::DayAndTime
        | Control::Note
        | Control::Paper
        | Control::Unseen => Vec::new(),
    }
}

/// The sessions of a project, the earliest first.
fn sessions(workspace: &Workspace, project: Id<Project>, language: Language) -> Vec<Choosable> {
    let sessions = sessions_in_order(workspace, project).into_iter();
    sessions.map(|(_, session)| (session.id.to_string(), full_date(session.date, language))).collect()
}

fn spoken() -> impl Iterator<Item = Choosable> {
    Spoken::ALL.iter().map(|spoken| (spoken.code().to_owned(), spoken.own_name().to_owned()))
}

fn or_none(none: &str, choices: Vec<Choosable>) -> Vec<Choosable> {
    std::iter::once((String::new(), none.to_owned())).chain(choices).collect()
}

fn coded<T: Coded + ChoiceWords>(language: Language) -> Vec<Choosable> {
    T::ALL
        .iter()
        .map(|choice| (choice.code().to_owned(), choice_words(*choice).say(language).to_owned()))
        .collect()
}

fn organisations(workspace: &Workspace, project: Id<Project>, none: &str) -> Vec<Choosable> {
    let partners = workspace
        .partners(project)
        .map(|(_, organisation)| (organisation.id.to_string(), organisation.name.clone()));
    or_none(none, partners.collect())
}
