//! What things are called where they are spoken of.

use leptos::prelude::GetUntracked;

use crate::{
    domain::{language::Translated, plan::Person, record::Record},
    ui::{
        state::AppState,
        subject::Subject,
        words::{self as w, full_date},
    },
};

/// What a record is called where it is spoken of.
pub fn name(state: AppState, record: &Record) -> String {
    let language = state.language.get_untracked();
    let workspace = state.workspace();
    match record {
        Record::Project(project) => crate::ui::pages::projects::name(state, project),
        Record::Organisation(organisation) => organisation.name.clone(),
        Record::Partner(partner) => workspace
            .get(partner.organisation)
            .map(|organisation| organisation.name.clone())
            .unwrap_or_default(),
        Record::Statement(statement) => statement.words.clone(),
        Record::Stance(stance) => {
            let partner = workspace.get(stance.partner).map(|partner| partner.organisation);
            partner.and_then(|of| workspace.get(of)).map(|of| of.name.clone()).unwrap_or_default()
        }
        Record::Exchange(exchange) => exchange.what.clone(),
        Record::Consignment(consignment) => consignment.name.clone(),
        Record::Item(item) => item.what.clone(),
        Record::Leg(leg) => format!("{} → {}", leg.from, leg.to),
        Record::LanguageNeed(need) => need.language.own_name().to_owned(),
        Record::Role(role) => role.name.clone(),
        Record::Person(person) => person.name.clone(),
        Record::Shift(shift) => {
            workspace.get(shift.person).map(|person: &Person| person.name.clone()).unwrap_or_default()
        }
        Record::Session(session) => full_date(session.date, language),
        Record::Series(series) => full_date(series.starts, language),
        Record::Task(task) => task.what.clone(),
        Record::FundLine(line) => line.what.clone(),
        Record::Conversation(conversation) => conversation.with.clone(),
        Record::Form(form) => form.title.say(language).words.to_owned(),
        Record::Target(_) => w::TARGET.say(language).to_owned(),
        Record::Response(_) | Record::Draft(_) => w::ANSWERS_THROWN.say(language).to_owned(),
    }
}

/// The heading of a screen where something is edited.
pub(super) const fn subject_words(subject: Subject) -> Translated {
    match subject {
        Subject::Project => w::DETAILS,
        Subject::Partner => w::PARTNER,
        Subject::Organisation => w::ORGANISATION,
        Subject::Statement => w::STATEMENT,
        Subject::Stance => w::STANCE,
        Subject::Exchange => w::EXCHANGE,
        Subject::Consignment => w::CONSIGNMENT,
        Subject::Item => w::ITEM,
        Subject::Leg => w::LEG,
        Subject::LanguageNeed => w::LANGUAGE_NEED,
        Subject::Role => w::ROLE,
        Subject::Person => w::PERSON,
        Subject::Shift => w::SHIFT,
        Subject::Session => w::SESSION,
        Subject::Series => w::SERIES,
        Subject::Task => w::TASK,
        Subject::FundLine => w::FUND_LINE,
        Subject::Conversation => w::CONVERSATION,
        Subject::Form => w::TITLE_AND_RESPONDENTS,
        Subject::Target => w::TARGET,
    }
}

/// The heading of a screen where something is made.
pub(super) const fn new_title(subject: Subject) -> Translated {
    match subject {
        Subject::Project => w::BEGIN_PROJECT,
        Subject::Partner | Subject::Organisation => w::ADD_PARTNER,
        Subject::Statement => w::ADD_STATEMENT,
        Subject::Stance => w::STANCE,
        Subject::Exchange => w::ADD_EXCHANGE,
        Subject::Consignment => w::ADD_CONSIGNMENT,
        Subject::Item => w::ADD_ITEM,
        Subject::Leg => w::ADD_LEG,
        Subject::LanguageNeed => w::ADD_LISTENERS,
        Subject::Role => w::ADD_ROLE,
        Subject::Person => w::ADD_PERSON,
        Subject::Shift => w::ADD_SHIFT,
        Subject::Session => w::ADD_SESSION,
        Subject::Series => w::ADD_SERIES,
        Subject::Task => w::ADD_TASK,
        Subject::FundLine => w::ADD_FUND_LINE,
        Subject::Conversation => w::ADD_CONVERSATION,
        Subject::Form => w::ADD_FORM,
        Subject::Target => w::ADD_TARGET,
    }
}
