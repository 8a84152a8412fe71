//! What a check found, in one sentence, and where it is mended.

use leptos::prelude::GetUntracked;

use crate::{
    domain::{
        id::Id,
        plan::{Consignment, Exchange, FundLine, Item, Organisation, Person, Project, Session, Shift},
        readiness::{Asked, Aspect, Finding, UnderAim},
        spoken::Spoken,
        workspace::Workspace,
    },
    ui::{
        route::Route,
        state::AppState,
        subject::{Section, Subject},
        words::{self as w, Template, day_and_month},
    },
};

/// The list in which the things stand that a check looks at.
pub const fn section(aspect: Aspect) -> Section {
    match aspect {
        Aspect::SharedView => Section::Partners,
        Aspect::GiveAndTake => Section::Exchanges,
        Aspect::Books => Section::Consignments,
        Aspect::Languages => Section::Languages,
        Aspect::People => Section::People,
        Aspect::Funds => Section::Funds,
        Aspect::Librarians => Section::Conversations,
        Aspect::Proof => Section::Proof,
    }
}

/// A finding in one sentence.
#[expect(clippy::too_many_lines, reason = "one line for each finding")]
pub fn sentence(state: AppState, workspace: &Workspace, finding: &Finding) -> String {
    let language = state.language.get_untracked();
    let organisation = |id: &Id<Organisation>| workspace.get(*id).map_or("", |known| known.name.as_str());
    let exchange = |id: &Id<Exchange>| workspace.get(*id).map_or("", |known| known.what.as_str());
    let item = |id: &Id<Item>| workspace.get(*id).map_or("", |known| known.what.as_str());
    let line = |id: &Id<FundLine>| workspace.get(*id).map_or("", |known| known.what.as_str());
    let person = |id: &Id<Person>| workspace.get(*id).map_or("", |known| known.name.as_str());
    let day = |id: &Id<Session>| {
        workspace.get(*id).map(|session| day_and_month(session.date, language)).unwrap_or_default()
    };
    let on_shift = |template: Template<2>, id: &Id<Shift>| {
        let shift = workspace.get(*id);
        let day = shift.map(|shift| day(&shift.session)).unwrap_or_default();
        state.fill(template, [shift.map_or("", |shift| person(&shift.person)), &day])
    };
    let asked = |asked: &Asked, short: Template<1>, long: Template<2>| {
        let partner = workspace.get(asked.partner).map(|partner| partner.organisation);
        let partner = partner.as_ref().map_or("", organisation);
        match asked.statement.and_then(|statement| workspace.get(statement)) {
            None => state.fill(short, [partner]),
            Some(statement) => state.fill(long, [partner, &statement.words]),
        }
    };
    let counts = |template, name: &str, one: u32, other: u32| {
        state.fill(template, [name, &one.to_string(), &other.to_string()])
    };
    let plain = match finding {
        Finding::PartnerDisagrees(of) => return asked(of, w::DISAGREES, w::DISAGREES_WITH),
        Finding::PartnerUnsure(of) => return asked(of, w::IS_UNSURE, w::IS_UNSURE_OF),
        Finding::PartnerNotAsked(of) => return asked(of, w::NOT_ASKED, w::NOT_ASKED_ABOUT),
        Finding::NobodyGives(id, None) => return state.fill(w::NOBODY_GIVES, [exchange(id)]),
        Finding::NobodyGives(id, Some(strong)) => {
            return state.fill(w::NOBODY_GIVES_BUT, [exchange(id), organisation(strong)]);
        }
        Finding::NotConfirmed(id) => return state.fill(w::NOT_CONFIRMED, [exchange(id)]),
        Finding::GetsNothing(id) => return state.fill(w::GETS_NOTHING, [organisation(id)]),
        Finding::GivesNothing(id) => return state.fill(w::GIVES_NOTHING, [organisation(id)]),
        Finding::CarriesMost(id, percent) => {
            return state.fill(w::CARRIES_MOST, [organisation(id), &percent.to_string()]);
        }
        Finding::EmptyConsignment(id) => {
            let name = workspace.get(*id).map_or("", |consignment| &consignment.name);
            return state.fill(w::EMPTY_CONSIGNMENT, [name]);
        }
        Finding::NoWay(id) => {
            let name = workspace.get(*id).map_or("", |consignment| &consignment.name);
            return state.fill(w::NO_WAY, [name]);
        }
        Finding::NobodyCarries(id) => {
            let leg = workspace.get(*id);
            let ends = leg.map_or(["", ""], |leg| [&leg.from, &leg.to]);
            return state.fill(w::NOBODY_CARRIES, ends);
        }
        Finding::ArrivesLate(id, session) => {
            let name = workspace.get(*id).map_or("", |consignment| &consignment.name);
            return state.fill(w::ARRIVES_LATE, [name, &day(session)]);
        }
        Finding::PackedShort(id, packed, promised) => {
            return counts(w::PACKED_SHORT, item(id), *packed, *promised);
        }
        Finding::DoesNotAddUp(id, accounted, packed) => {
            return counts(w::DOES_NOT_ADD_UP, item(id), *accounted, *packed);
        }
        Finding::NotExpected(id) => return state.fill(w::NOT_EXPECTED, [&day(id)]),
        Finding::NoReader(id, spoken, children) => {
            return state.fill(w::NO_READER, [&day(id), spoken.own_name(), &children.to_string()]);
        }
        Finding::NoBook(id, spoken, children) => {
            return state.fill(w::NO_BOOK, [&day(id), spoken.own_name(), &children.to_string()]);
        }
        Finding::UnderAim(under) => return under_aim(state, under, &day(&under.session)),
        Finding::RoleUnfilled(id, session, found, needed) => {
            let role = workspace.get(*id).map_or("", |role| &role.name);
            let [found, needed] = [found, needed].map(u32::to_string);
            return match session {
                None => state.fill(w::ROLE_SHORT, [role, &found, &needed]),
                Some(session) => state.fill(w::ROLE_SHORT_AT, [role, &found, &needed, &day(session)]),
            };
        }
        Finding::TwoPlaces(id) => return on_shift(w::TWO_PLACES, id),
        Finding::TwoRoles(id) => return on_shift(w::TWO_ROLES, id),
        Finding::OverHours(id, monday, minutes, most) => {
            let hours = minutes.div_ceil(60).to_string();
            let most = (most / 60).to_string();
            return state.fill(w::OVER_HOURS, [person(id), &day_and_month(*monday, language), &hours, &most]);
        }
        Finding::Unavailable(id) => return on_shift(w::UNAVAILABLE, id),
        Finding::HomeEmpty(id, date, staying, must_stay) => {
            let (staying, must_stay) = (staying.to_string(), must_stay.to_string());
            let day = day_and_month(*date, language);
            return state.fill(w::HOME_EMPTY, [organisation(id), &day, &staying, &must_stay]);
        }
        Finding::TaskOverdue(id) => {
            return state.fill(w::TASK_OVERDUE, [workspace.get(*id).map_or("", |task| &task.what)]);
        }
        Finding::NobodyShoulders(id) => return state.fill(w::NOBODY_SHOULDERS, [line(id)]),
        Finding::FundsNotConfirmed(id) => return state.fill(w::FUNDS_NOT_CONFIRMED, [line(id)]),
        Finding::SpentOverReceived(id) => return state.fill(w::SPENT_OVER, [line(id)]),
        Finding::OffPlan(id) => return state.fill(w::OFF_PLAN, [line(id)]),
        Finding::SourcesNotUses(project, sources, uses) => {
            let currency = workspace.get(*project).map(|project| project.currency).unwrap_or_default();
            return state.fill(w::SOURCES_NOT_USES, [&currency.show(*sources), &currency.show(*uses)]);
        }
        Finding::FollowUpOverdue(id) => {
            let follow_up = workspace.get(*id).map_or("", |conversation| &conversation.follow_up);
            return state.fill(w::FOLLOW_UP_OVERDUE, [follow_up]);
        }
        Finding::NoPartners => w::NO_PARTNERS,
        Finding::NoExchanges => w::NO_EXCHANGES,
        Finding::NoConsignments => w::NO_CONSIGNMENTS,
        Finding::NoListeners => w::NO_LISTENERS,
        Finding::NoRoles => w::NO_ROLES,
        Finding::NoSessions => w::NO_SESSIONS,
        Finding::NoFundLines => w::NO_FUND_LINES,
        Finding::NoConversations => w::NO_CONVERSATIONS,
        Finding::NoLibrarian => w::NO_LIBRARIAN,
        Finding::NoForm => w::NO_FORM,
        Finding::EmptyForm(_) => w::EMPTY_FORM,
        Finding::NoTarget => w::NO_TARGET,
        Finding::NoBaseline(_) => w::NO_BASELINE,
    };
    state.say(plain).to_owned()
}

/// How many can follow, and the least that helps.
fn under_aim(state: AppState, under: &UnderAim, day: &str) -> String {
    let sum = [&under.can_follow, &under.listeners].map(u32::to_string);
    let words = state.fill(w::UNDER_AIM, [day, &sum[0], &sum[1]]);
    let names =
        |spoken: &[Spoken]| spoken.iter().map(|language| language.own_name()).collect::<Vec<_>>().join(", ");
    let (readers, books) = (names(&under.readers), names(&under.books));
    let mend = match (readers.is_empty(), books.is_empty()) {
        (true, true) => return words,
        (false, true) => state.fill(w::FEWEST_READERS, [&readers]),
        (true, false) => state.fill(w::FEWEST_BOOKS, [&books]),
        (false, false) => state.fill(w::FEWEST_BOTH, [&readers, &books]),
    };
    format!("{words}. {mend}")
}

/// Where a finding is mended.
pub fn place(finding: &Finding, workspace: &Workspace, project: Id<Project>) -> Route {
    let edit = |subject, id| Route::Edit(project, subject, Some(id));
    match finding {
        Finding::PartnerDisagrees(asked)
        | Finding::PartnerUnsure(asked)
        | Finding::PartnerNotAsked(asked) => asked.statement.map_or_else(
            || edit(Subject::Partner, asked.partner.record()),
            |statement| edit(Subject::Stance, asked.partner.of_both(statement)),
        ),
        Finding::NobodyGives(id, _) | Finding::NotConfirmed(id) => edit(Subject::Exchange, id.record()),
        Finding::EmptyConsignment(id) => Route::New(project, Subject::Item, id.record()),
        Finding::NoWay(id) => Route::New(project, Subject::Leg, id.record()),
        Finding::ArrivesLate(id, _) => edit(Subject::Consignment, id.record()),
        Finding::NobodyCarries(id) => edit(Subject::Leg, id.record()),
        Finding::PackedShort(id, ..) | Finding::DoesNotAddUp(id, ..) => edit(Subject::Item, id.record()),
        Finding::RoleUnfilled(id, None, ..) => edit(Subject::Role, id.record()),
        Finding::RoleUnfilled(id, Some(_), ..) => Route::New(project, Subject::Shift, id.record()),
        Finding::NotExpected(id) => edit(Subject::Session, id.record()),
        // Somebody else goes instead: who can comes first there.
        Finding::TwoRoles(id) | Finding::TwoPlaces(id) | Finding::Unavailable(id) => {
            edit(Subject::Shift, id.record())
        }
        Finding::OverHours(id, ..) => edit(Subject::Person, id.record()),
        Finding::HomeEmpty(id, ..) => edit(Subject::Organisation, id.record()),
        Finding::TaskOverdue(id) => edit(Subject::Task, id.record()),
        Finding::NobodyShoulders(id)
        | Finding::FundsNotConfirmed(id)
        | Finding::SpentOverReceived(id)
        | Finding::OffPlan(id) => edit(Subject::FundLine, id.record()),
        Finding::FollowUpOverdue(id) => edit(Subject::Conversation, id.record()),
        Finding::NoBaseline(id) => edit(Subject::Target, id.record()),
        Finding::NoConsignments => Route::Edit(project, Subject::Consignment, None),
        Finding::NoListeners => Route::Edit(project, Subject::LanguageNeed, None),
        Finding::NoFundLines => Route::Edit(project, Subject::FundLine, None),
        Finding::NoConversations | Finding::NoLibrarian => Route::Edit(project, Subject::Conversation, None),
        // A book goes into what travels; a reader is put on shift where the roster is.
        Finding::NoBook(_, language, _) => books_in(workspace, project, *language),
        Finding::UnderAim(under) if under.readers.is_empty() => first_consignment(workspace, project),
        Finding::UnderAim(_) | Finding::NoReader(..) => Route::Section(project, Section::People),
        Finding::NoRoles => Route::Edit(project, Subject::Role, None),
        Finding::EmptyForm(id) => Route::Form(*id),
        Finding::NoPartners => Route::Section(project, Section::Partners),
        Finding::NoExchanges => Route::Edit(project, Subject::Exchange, None),
        Finding::GetsNothing(_) | Finding::GivesNothing(_) | Finding::CarriesMost(..) => {
            Route::Section(project, Section::Exchanges)
        }
        Finding::SourcesNotUses(..) => Route::Section(project, Section::Funds),
        Finding::NoSessions => Route::Section(project, Section::Sessions),
        Finding::NoForm | Finding::NoTarget => Route::Section(project, Section::Proof),
    }
}

/// The books of a language that are there by name but not by number, or else new ones.
fn books_in(workspace: &Workspace, project: Id<Project>, language: Spoken) -> Route {
    let mut known = workspace.of_project::<Item>(project).filter(|item| item.language == Some(language));
    known.next().map_or_else(
        || first_consignment(workspace, project),
        |item| Route::Edit(project, Subject::Item, Some(item.id.record())),
    )
}

fn first_consignment(workspace: &Workspace, project: Id<Project>) -> Route {
    let first = workspace.of_project::<Consignment>(project).next();
    first.map_or(Route::Edit(project, Subject::Consignment, None), |consignment: &Consignment| {
        Route::New(project, Subject::Item, consignment.id.record())
    })
}
