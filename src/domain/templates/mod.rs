//! Ready-made beginnings of a project: tasks, roles, sessions, a form and a target that make sense for its kind.
//! Their words become the user's own data, to be changed at will.

mod book_drive;
mod sessions;
mod slow_readers;
mod storybook_reading;

use super::{
    calendar::{CalendarDate, ClockTime},
    form::{Form, Question, QuestionKind, QuestionName, Respondents},
    id::{Id, RecordId},
    language::{Language, Translated, translated},
    plan::{
        Condition, Consignment, FundLine, Phase, Project, ProjectKind, Role, Skill, Statement, Target, Task,
    },
    record::{Kept, Record},
};

/// The beginning of a project of one kind.
pub struct Template {
    name: Translated,
    purpose: Translated,
    tasks: &'static [TemplateTask],
    /// What each does, what they must be able to do, and how many are needed.
    roles: &'static [(Translated, Option<Skill>, u32)],
    /// What will cost something.
    funds: &'static [Translated],
    /// What travels.
    consignment: Translated,
    sessions: TemplateSessions,
    form: TemplateForm,
}

/// A task, due so many days before the first session; after it, if negative.
struct TemplateTask {
    what: Translated,
    days_before: i32,
}

/// Sessions a week apart.
struct TemplateSessions {
    count: i32,
    expected: u32,
    begins: Option<ClockTime>,
}

struct TemplateForm {
    title: Translated,
    respondents: Respondents,
    questions: fn() -> Vec<Question>,
    /// The question of the target, its condition, and the share in percent.
    target: (&'static str, fn() -> Condition, u32),
}

/// The template of a kind; none for the kind that begins empty.
pub const fn template(kind: ProjectKind) -> Option<&'static Template> {
    match kind {
        ProjectKind::BookDrive => Some(&book_drive::TEMPLATE),
        ProjectKind::SlowReaders => Some(&slow_readers::TEMPLATE),
        ProjectKind::StorybookReading => Some(&storybook_reading::TEMPLATE),
        ProjectKind::Other => None,
    }
}

/// What a template brings, in numbers.
pub struct Brings {
    /// Tasks.
    pub tasks: usize,
    /// Roles.
    pub roles: usize,
    /// Questions of its form.
    pub questions: usize,
    /// Sessions.
    pub sessions: i32,
}

/// What the template of a kind brings; nothing for the kind that begins empty.
pub fn brings(kind: ProjectKind) -> Option<Brings> {
    template(kind).map(|template| Brings {
        tasks: template.tasks.len(),
        roles: template.roles.len(),
        questions: (template.form.questions)().len(),
        sessions: template.sessions.count,
    })
}

/// What is put to every partner, beside that a community can help raise a child reader.
const STATEMENTS: [Translated; 2] = [
    translated!(
        "Libraries are still needed.",
        "Kailangan pa rin ang mga aklatan.",
        "Kasapulan pay laeng dagiti libraria.",
    ),
    translated!(
        "Nothing is for free: every partner gives and gets.",
        "Walang libre: bawat katuwang ay nagbibigay at tumatanggap.",
        "Awan ti libre: tunggal katulongan ket mangted ken umawat.",
    ),
];

/// How many days from today the first session of a new project is put: time to find partners and hands.
const DAYS_TO_FIRST_SESSION: i32 = 21;

/// Everything that a new project of a kind begins with, the project itself first. Names and tasks are in
/// `language`; the form is in all three. `new_id` gives a new id at every call.
pub fn begin(
    kind: ProjectKind,
    language: Language,
    today: CalendarDate,
    new_id: &mut dyn FnMut() -> RecordId,
) -> Vec<Record> {
    let id = Id::new(new_id());
    let Some(template) = template(kind) else {
        return vec![Project::blank(id, kind).into_record()];
    };
    let first = sessions::saturday_on_or_after(today.plus_days(DAYS_TO_FIRST_SESSION));
    let last = first.plus_days(7 * (template.sessions.count - 1));
    let mut records = vec![
        Project {
            name: template.name.say(language).to_owned(),
            purpose: template.purpose.say(language).to_owned(),
            starts: Some(first),
            ends: Some(last),
            ..Project::blank(id, kind)
        }
        .into_record(),
    ];
    for task in template.tasks {
        let due = Some(first.plus_days(-task.days_before).max(today));
        let what = task.what.say(language).to_owned();
        let phase = match task.days_before {
            1.. => Phase::Before,
            0 => Phase::During,
            ..0 => Phase::After,
        };
        records.push(Task { what, due, phase, ..Task::blank(Id::new(new_id()), id) }.into_record());
    }
    for (name, skill, needed) in template.roles {
        let (name, skill, needed) = (name.say(language).to_owned(), *skill, *needed);
        records.push(Role { name, skill, needed, ..Role::blank(Id::new(new_id()), id) }.into_record());
    }
    for statement in STATEMENTS {
        let (statement_id, words) = (Id::new(new_id()), statement.say(language).to_owned());
        records.push(Statement { id: statement_id, project: id, words }.into_record());
    }
    for what in template.funds {
        let what = what.say(language).to_owned();
        records.push(FundLine { what, ..FundLine::blank(Id::new(new_id()), id) }.into_record());
    }
    let name = template.consignment.say(language).to_owned();
    records.push(Consignment { name, ..Consignment::blank(Id::new(new_id()), id) }.into_record());
    records.extend(sessions::sessions(&template.sessions, id, first, new_id));
    let form = Form {
        title: template.form.title.into(),
        respondents: template.form.respondents,
        questions: (template.form.questions)(),
        ..Form::blank(Id::new(new_id()), id)
    };
    let (question, condition, share) = template.form.target;
    if let Ok(question) = question.parse::<QuestionName>() {
        let target = Target {
            id: Id::new(new_id()),
            project: id,
            form: form.id,
            question,
            condition: condition(),
            share,
            claims_change: false,
            baseline: None,
        };
        records.push(target.into_record());
    }
    records.push(form.into_record());
    records
}

/// A question of a template. The name is a constant of the project's own, so a wrong one only drops the question;
/// a test below sees to it that none is dropped.
fn question(name: &str, required: bool, label: Translated, kind: QuestionKind) -> Option<Question> {
    let blank = Question::blank(name.parse().ok()?);
    Some(Question { label: label.into(), required, kind, ..blank })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::Session;
    use crate::domain::{
        code::Coded, entry::Entry, evaluation::success, id::new_record_id, readiness::readiness,
        workspace::Workspace,
    };

    fn begun(kind: ProjectKind, language: Language) -> (Id<Project>, Workspace) {
        let mut count = 0;
        let mut new_id = || {
            count += 1;
            new_record_id(count, [0; 10])
        };
        let today = CalendarDate::new(2026, 11, 24).unwrap();
        let records = begin(kind, language, today, &mut new_id);
        let id = Id::new(records[0].id());
        let mut workspace = Workspace::default();
        for record in records {
            workspace.put(record);
        }
        (id, workspace)
    }

    #[test]
    fn every_template_is_whole_in_every_language() {
        for kind in ProjectKind::ALL.iter().copied().filter(|kind| template(*kind).is_some()) {
            for language in Language::ALL.iter().copied() {
                let (id, workspace) = begun(kind, language);
                let project = workspace.get(id).unwrap();
                assert_eq!(project.read(&project.to_raw()).as_ref(), Ok(project), "valid as it stands");
                assert!(workspace.of_project::<Task>(id).count() >= 5);
                assert!(workspace.of_project::<Role>(id).count() >= 2);
                assert!(workspace.of_project::<Session>(id).next().is_some());
                let form = workspace.of_project::<Form>(id).next().unwrap();
                assert!(form.questions.len() >= 5, "{kind:?}: no question was dropped");
                let all_translated =
                    form.questions.iter().all(|question| !question.label.say(language).stands_in);
                assert!(all_translated, "{kind:?} {language:?}");
                let target = workspace.of_project::<Target>(id).next().unwrap();
                assert!(
                    success(target, form, &[]).is_some(),
                    "{kind:?}: the target's question is in the form"
                );
            }
        }
    }

    #[test]
    fn a_new_project_has_no_task_in_the_past_and_says_what_is_unclear() {
        let (id, workspace) = begun(ProjectKind::BookDrive, Language::English);
        let today = CalendarDate::new(2026, 11, 24).unwrap();
        assert!(workspace.of_project::<Task>(id).all(|task| !task.is_overdue(today)));
        assert!(
            readiness(&workspace, id, today, |_, _| false).iter().any(|check| !check.findings.is_empty())
        );
    }
}
