//! Will it be known whether it worked? A form to ask with, a target, and answers from before where change is claimed.

use super::finding::Finding;
use crate::domain::{
    form::Form,
    id::Id,
    plan::{Project, SessionState, Target},
    workspace::Workspace,
};

/// Forms without a question, targets without answers to compare with.
pub fn check(workspace: &Workspace, project: Id<Project>) -> Vec<Finding> {
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
    // Answers are given at a session that is held: one that is only planned has none yet.
    let has_baseline = |target: &&Target| {
        let session = target.baseline.and_then(|session| workspace.get(session));
        session.is_some_and(|session| matches!(session.state, SessionState::Held))
    };
    findings.extend(
        targets
            .filter(|target| target.claims_change && !has_baseline(target))
            .map(|target| Finding::NoBaseline(target.id)),
    );
    findings
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{day, id, project, workspace},
        *,
    };
    use crate::domain::{
        form::Question,
        plan::{Condition, Session},
        record::Kept,
    };

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
        for (target, expected) in [
            (target(false, None), vec![]),
            (target(true, Some(5)), vec![]),
            (target(true, None), vec![Finding::NoBaseline(id(3))]),
            (target(true, Some(6)), vec![Finding::NoBaseline(id(3))]),
            (target(true, Some(7)), vec![Finding::NoBaseline(id(3))]),
        ] {
            let session = Session { state: SessionState::Held, ..Session::blank(id(5), project(), day(1)) };
            let planned = Session::blank(id(7), project(), day(9)).into_record();
            let workspace =
                workspace([form.clone().into_record(), target.into_record(), session.into_record(), planned]);
            assert_eq!(check(&workspace, project()), expected);
        }
        let empty = workspace([Form::blank(id(2), project()).into_record()]);
        assert_eq!(check(&empty, project()), [Finding::EmptyForm(id(2)), Finding::NoTarget]);
    }
}
