//! Who came to each session, how many of them answered, and how many could follow.

use super::{number, percent};
use crate::domain::{
    form::{Form, Respondents, Response},
    id::Id,
    ordered::Ordered,
    plan::{Project, Session, SessionState},
    readiness::cover_at,
    workspace::Workspace,
};

/// A session in figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// The session.
    pub session: Id<Session>,
    /// How many children were expected; none if nobody said.
    pub expected: Option<u32>,
    /// How many children came; none before anybody counted.
    pub children: Option<u32>,
    /// How many adults came; none before anybody counted.
    pub adults: Option<u32>,
    /// How many responses there are to the form.
    pub responses: u32,
    /// How many of those who came could have answered; none if nobody counted, or the form is for others than those who
    /// are counted.
    pub could_answer: Option<u32>,
    /// How many of the children who listen can follow, and how many listen; none if no languages were noted.
    pub can_follow: Option<(u32, u32)>,
}

impl Attendance {
    /// The response rate in whole percent; none if it is not known. More answers than people were counted is 100.
    pub fn response_rate(&self) -> Option<u32> {
        let came = self.could_answer.filter(|came| *came > 0)?;
        Some(percent(self.responses.min(came), came))
    }

    /// How many came of those expected in whole percent, which may be more than 100; none if it is not known.
    pub fn turnout(&self) -> Option<u32> {
        let expected = self.expected.filter(|expected| *expected > 0)?;
        self.children.map(|came| percent(came, expected))
    }

    /// How many of those who listen can follow in whole percent; none if it is not known.
    pub fn following(&self) -> Option<u32> {
        self.can_follow
            .filter(|(_, listeners)| *listeners > 0)
            .map(|(follow, listeners)| percent(follow, listeners))
    }
}

/// Every session of a form's project that was held, counted or answered at, in the order in which they were planned.
pub fn attendance(workspace: &Workspace, form: &Form, responses: &[Response]) -> Vec<Attendance> {
    let mut found = Vec::new();
    for session in workspace.of_project::<Session>(form.project) {
        let answered = responses.iter().filter(|response| response.session == Some(session.id)).count();
        let is_held = matches!(session.state, SessionState::Held);
        let is_counted = session.children.is_some() || session.adults.is_some();
        if answered == 0 && !is_held && !is_counted {
            continue;
        }
        let cover = cover_at(workspace, session);
        found.push(Attendance {
            session: session.id,
            expected: session.expected,
            children: session.children,
            adults: session.adults,
            responses: number(answered),
            could_answer: could_answer(form.respondents, session),
            can_follow: cover.share().map(|_| (cover.can_follow(), cover.listeners())),
        });
    }
    found
}

/// How many of a project's children came to the sessions that were counted.
pub fn children_served(workspace: &Workspace, project: Id<Project>) -> u32 {
    let came = workspace.of_project::<Session>(project).filter_map(|session| session.children);
    came.fold(0, u32::saturating_add)
}

/// How many could have given responses: all who came to the sessions at which they were given. None if that is not known of
/// every one of them, or more answered somewhere than came.
pub fn who_could_answer<'r>(
    workspace: &Workspace,
    form: &Form,
    responses: impl IntoIterator<Item = &'r Response>,
) -> Option<u32> {
    let mut at_sessions: Ordered<Id<Session>, u32> = Ordered::new();
    for response in responses {
        let answered = at_sessions.get_or_insert(response.session?, || 0)?;
        *answered = answered.saturating_add(1);
    }
    at_sessions.into_iter().try_fold(0_u32, |sum, (session, answered)| {
        let came = could_answer(form.respondents, workspace.get(session)?)?;
        (answered <= came).then(|| sum.saturating_add(came))
    })
}

/// Parents and teachers are among the adults, but so are others: of them no rate is known.
fn could_answer(respondents: Respondents, session: &Session) -> Option<u32> {
    match respondents {
        Respondents::Children | Respondents::Learners => session.children,
        Respondents::People => {
            let (children, adults) = (session.children?, session.adults?);
            Some(children.saturating_add(adults))
        }
        Respondents::Parents | Respondents::Teachers | Respondents::Partners => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_of_those_who_were_counted() {
        let figures = |children, responses, expected, can_follow| Attendance {
            session: Id::new(uuid::Uuid::from_u128(1)),
            expected,
            children,
            adults: None,
            responses,
            could_answer: children,
            can_follow,
        };
        for (children, responses, expected, follow, rates) in [
            (Some(40), 23, Some(50), Some((30, 40)), (Some(58), Some(80), Some(75))),
            (Some(20), 23, Some(10), Some((0, 40)), (Some(100), Some(200), Some(0))),
            (None, 23, Some(50), None, (None, None, None)),
            (Some(0), 0, None, Some((0, 0)), (None, None, None)),
        ] {
            let found = figures(children, responses, expected, follow);
            assert_eq!((found.response_rate(), found.turnout(), found.following()), rates);
        }
    }
}
