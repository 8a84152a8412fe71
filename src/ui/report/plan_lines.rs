//! What a figure of the plan stands on, in words, each with the way to its mend.

use super::Saying;
use crate::{
    domain::{
        agenda::sessions_in_order,
        calendar::CalendarDate,
        id::{Id, RecordId},
        ledger::is_due,
        money::Money,
        plan::{Exchange, FundLine, LanguageNeed, Organisation, Project, Session},
        workspace::Workspace,
    },
    exchange::report_page::{PlanLine, Source},
    ui::{
        route::Route,
        subject::Subject,
        words::{self as words, choice_words, full_date, report as w},
    },
};

/// The plan of a project, put into words.
#[derive(Clone, Copy)]
pub(super) struct PlanLines<'w> {
    pub say: Saying,
    pub workspace: &'w Workspace,
    pub project: &'w Project,
    pub today: CalendarDate,
}

impl PlanLines<'_> {
    /// The sessions that are wanted, the earliest first, each with who came.
    pub fn sessions(self, is_wanted: impl Fn(&Session) -> bool) -> Vec<Source> {
        let sessions = sessions_in_order(self.workspace, self.project.id).into_iter();
        let wanted = sessions.map(|(_, session)| session).filter(|session| is_wanted(session));
        let line = |session: &Session| {
            let heads = [(session.children, words::CHILDREN), (session.adults, words::ADULTS)];
            let heads = heads
                .into_iter()
                .filter_map(|(count, name)| Some(format!("{}: {}", self.say.say(name), count?)));
            let day = full_date(session.date, self.say.language);
            let state = self.say.say(choice_words(session.state)).to_owned();
            let site = Some(session.site.clone()).filter(|site| !site.trim().is_empty());
            let said = [day, state].into_iter().chain(site).chain(heads).collect();
            self.line(Subject::Session, session.id.record(), said)
        };
        vec![Source::Plan(wanted.map(line).collect())]
    }

    /// What an organisation gives and gets, but what was taken back.
    pub fn gives_and_gets(self, organisation: Id<Organisation>) -> Vec<Source> {
        self.exchanges(organisation, Exchange::stands)
    }

    /// What it promised that is due by now.
    pub fn promises(self, organisation: Id<Organisation>) -> Vec<Source> {
        self.exchanges(organisation, |line| line.giver == Some(organisation) && is_due(line, self.today))
    }

    fn exchanges(self, organisation: Id<Organisation>, is_wanted: impl Fn(&Exchange) -> bool) -> Vec<Source> {
        let lines = self.workspace.of_project::<Exchange>(self.project.id);
        let own =
            lines.filter(|line| line.giver == Some(organisation) || line.receiver == Some(organisation));
        let own = own.filter(|line| is_wanted(line));
        let line = |line: &Exchange| {
            let way = if line.giver == Some(organisation) { w::GIVES_WHAT } else { w::GETS_WHAT };
            let what = self.say.fill(way, [&line.what]);
            let state = self.say.say(choice_words(line.state)).to_owned();
            let due = line.due.map(|due| full_date(due, self.say.language));
            let worth = line.worth.map(|worth| self.show(worth));
            self.line(
                Subject::Exchange,
                line.id.record(),
                [what, state].into_iter().chain(due).chain(worth).collect(),
            )
        };
        vec![Source::Plan(own.map(line).collect())]
    }

    /// The fund lines that are wanted.
    pub fn funds(self, is_wanted: impl Fn(&FundLine) -> bool) -> Vec<Source> {
        let line = |line: &FundLine| {
            let amounts = [
                (line.planned, w::MONEY_PLANNED),
                (line.received, w::MONEY_RECEIVED),
                (line.spent, w::MONEY_SPENT),
            ];
            let amounts = amounts
                .into_iter()
                .filter_map(|(amount, name)| Some(format!("{} {}", self.say.say(name), self.show(amount?))));
            let said = std::iter::once(line.what.clone()).chain(amounts).collect();
            self.line(Subject::FundLine, line.id.record(), said)
        };
        let lines = self.workspace.of_project::<FundLine>(self.project.id);
        vec![Source::Plan(lines.filter(|line| is_wanted(line)).map(line).collect())]
    }

    /// Who listens, as it was noted.
    pub fn listeners(self, is_wanted: impl Fn(&LanguageNeed) -> bool) -> Vec<Source> {
        let line = |need: &LanguageNeed| {
            let session = need.session.and_then(|id| self.workspace.get(id));
            let day = session.map(|session: &Session| full_date(session.date, self.say.language));
            let said = vec![
                need.language.own_name().to_owned(),
                self.say.fill(w::LISTENERS_ARE, [&need.listeners.to_string()]),
            ];
            self.line(Subject::LanguageNeed, need.id.record(), said.into_iter().chain(day).collect())
        };
        let needs = self.workspace.of_project::<LanguageNeed>(self.project.id);
        vec![Source::Plan(needs.filter(|need| is_wanted(need)).map(line).collect())]
    }

    fn show(self, amount: Money) -> String {
        self.project.currency.show(amount)
    }

    fn line(self, subject: Subject, id: RecordId, said: Vec<String>) -> PlanLine {
        let address = Route::Edit(self.project.id, subject, Some(id)).href();
        PlanLine { words: said.join(" · "), address }
    }
}
