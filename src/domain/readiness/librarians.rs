//! What do those say who know the community? Librarians are the grassroots experts.

use super::finding::Finding;
use crate::domain::{
    calendar::CalendarDate,
    id::Id,
    plan::{Conversation, Project},
    workspace::Workspace,
};

/// Whether anybody was spoken with, a librarian among them, and what was to follow.
pub fn check(workspace: &Workspace, project: Id<Project>, today: CalendarDate) -> Vec<Finding> {
    let conversations: Vec<&Conversation> = workspace.of_project::<Conversation>(project).collect();
    if conversations.is_empty() {
        return vec![Finding::NoConversations];
    }
    let overdue = conversations.iter().filter(|conversation| conversation.is_overdue(today));
    let mut findings: Vec<Finding> =
        overdue.map(|conversation| Finding::FollowUpOverdue(conversation.id)).collect();
    if !conversations.iter().any(|conversation| conversation.standing.is_librarian()) {
        findings.push(Finding::NoLibrarian);
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{day, id, project, workspace},
        *,
    };
    use crate::domain::{plan::Standing, record::Kept};

    #[test]
    fn a_librarian_was_heard_and_what_followed_was_done() {
        let blank = || Conversation::blank(id(2), project(), day(1));
        let follow = |by, followed_up| Conversation {
            follow_up: "Bring Ilokano books".into(),
            follow_up_by: Some(day(by)),
            followed_up,
            ..blank()
        };
        for (conversation, expected) in [
            (blank(), vec![]),
            (Conversation { standing: Standing::Teacher, ..blank() }, vec![Finding::NoLibrarian]),
            (Conversation { standing: Standing::PublicLibrarian, ..blank() }, vec![]),
            (follow(23, false), vec![Finding::FollowUpOverdue(id(2))]),
            (follow(24, false), vec![]),
            (follow(23, true), vec![]),
        ] {
            let workspace = workspace([conversation.into_record()]);
            assert_eq!(check(&workspace, project(), day(24)), expected);
        }
    }
}
