//! Will it be known whether it worked? A form to ask with, a target, and answers from before where change is claimed.

use super::finding::Finding;
use crate::domain::{
    form::Form,
    id::Id,
    plan::{Project, Session, SessionState, Target},
    workspace::Workspace,
};

/// Forms without a question, targets without answers to compare with. `has_answers` says whether any that count were
/// given to a form at a session.
pub fn check(
    workspace: &Workspace,
    project: Id<Project>,
    has_answers: impl Fn(Id<Form>, Id<Session>) -> bool,
) -> Vec<Finding> {
    let mut forms = workspace.of_project::<Form>(project).peekable();
    let mut targets = workspace.of_project::<Target>(project).peekable();
    let mut findings = Vec::new();
    if forms.peek().is_none() {
        findings.push(Finding::NoForm);
    }
    findings.extend(forms.filter(|form| form.questions.is_empty()).map(|form| Finding::EmptyForm(form.id)));
    if targets.peek().is_none() {
        findings.push(Finding::NoTarget);
    }
    let is_proven = |target: &Target| {
        let session = target.baseline.and_then(|session| workspace.get(session));
        session.is_some_and(|session| {
            has_answers(target.form, session.id) && !is_last(workspace, session, target.form)
        })
    };
    findings.extend(
        targets
            .filter(|target| target.claims_change && !is_proven(target))
            .map(|target| Finding::NoBaseline(target.id)),
    );
    findings
}

/// Whether all the other sessions at which a form is asked come on earlier days: what was said at this one is not from
/// before anything. Where there are no others, nothing is known.
fn is_last(workspace: &Workspace, session: &Session, form: Id<Form>) -> bool {
    let others = workspace.of_project::<Session>(session.project).filter(|other| {
        other.id != session.id
            && !matches!(other.state, SessionState::Cancelled)
            && other.form.is_none_or(|asked| asked == form)
    });
    others.map(|other| other.date).max().is_some_and(|latest| latest < session.date)
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{day, id, project, workspace},
        *,
    };
    use crate::domain::{form::Question, plan::Condition, record::Kept};

    #[test]
    fn change_is_claimed_only_with_answers_from_before() {
        let question = Question::blank("retell".parse().unwrap());
        let form = Form { questions: vec![question], ..Form::blank(id(2), project()) };
        let target = |claims_change, baseline: Option<u128>| Target {
            id: id(3),
            project: project(),
            form: id(2),
            question: "retell".parse().unwrap(),
            condition: Condition::AtLeast(4),
            share: 70,
            claims_change,
            baseline: baseline.map(id),
        };
        let at = |number, state, date| Session { state, ..Session::blank(id(number), project(), day(date)) };
        let [before, after] = [at(5, SessionState::Held, 7), at(6, SessionState::Planned, 14)];
        let form_of = |form| Session { form: Some(id(form)), ..at(6, SessionState::Planned, 1) };
        for (about, target, sessions, answered, is_proven) in [
            ("claims nothing", target(false, None), vec![], vec![], true),
            ("names no session", target(true, None), vec![before.clone()], vec![5], false),
            ("names one that is gone", target(true, Some(5)), vec![], vec![5], false),
            ("answers", target(true, Some(5)), vec![before.clone(), after.clone()], vec![5], true),
            ("held without answers", target(true, Some(5)), vec![before.clone(), after], vec![6], false),
            ("not held as yet", target(true, Some(6)), vec![at(6, SessionState::Planned, 14)], vec![], false),
            ("not ticked", target(true, Some(6)), vec![at(6, SessionState::Planned, 1)], vec![6], true),
            ("the only one", target(true, Some(5)), vec![before.clone()], vec![5], true),
            (
                "nothing comes after",
                target(true, Some(5)),
                vec![before.clone(), at(6, SessionState::Held, 1)],
                vec![5, 6],
                false,
            ),
            (
                "the same day",
                target(true, Some(5)),
                vec![before.clone(), at(6, SessionState::Held, 7)],
                vec![5],
                true,
            ),
            (
                "what comes after is cancelled",
                target(true, Some(5)),
                vec![before.clone(), at(6, SessionState::Held, 1), at(7, SessionState::Cancelled, 14)],
                vec![5, 6],
                false,
            ),
            (
                "another form was asked earlier",
                target(true, Some(5)),
                vec![before.clone(), form_of(8)],
                vec![5],
                true,
            ),
            ("this form was asked earlier", target(true, Some(5)), vec![before, form_of(2)], vec![5], false),
        ] {
            let records = sessions.into_iter().map(Kept::into_record);
            let workspace = workspace(records.chain([form.clone().into_record(), target.into_record()]));
            let has_answers = |form: Id<Form>, session: Id<Session>| {
                form == id(2) && answered.iter().any(|number| session == id(*number))
            };
            let expected = (!is_proven).then_some(Finding::NoBaseline(id(3)));
            assert_eq!(check(&workspace, project(), has_answers), Vec::from_iter(expected), "{about}");
        }
        let empty = workspace([Form::blank(id(2), project()).into_record()]);
        assert_eq!(check(&empty, project(), |_, _| false), [Finding::EmptyForm(id(2)), Finding::NoTarget]);
    }
}
