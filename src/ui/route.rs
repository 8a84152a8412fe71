//! Where one is in the app, as the part of the address behind `#`.

use super::{
    building::Building,
    subject::{Section, Subject},
};
use crate::domain::{
    code::Coded,
    form::{Draft, Form, QuestionName, Response},
    id::{Id, RecordId},
    plan::{Project, Session},
    record::RecordKind,
};

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// What today needs.
    Today,
    /// All projects.
    Projects,
    /// Beginning a project.
    NewProject,
    /// One project.
    Project(Id<Project>),
    /// One list of a project's plan.
    Section(Id<Project>, Section),
    /// One thing of a project's plan, new if without an id.
    Edit(Id<Project>, Subject, Option<RecordId>),
    /// A new thing that belongs to another one: something in a consignment, a shift of a session.
    New(Id<Project>, Subject, RecordId),
    /// Planning the next project from one.
    Next(Id<Project>),
    /// All forms.
    Surveys,
    /// One form and its questions.
    Form(Id<Form>),
    /// One question of a form, new if without a name.
    Question(Id<Form>, Option<QuestionName>),
    /// Building a form otherwise.
    Build(Id<Form>, Building),
    /// Bringing a form into a project.
    Import(Id<Project>),
    /// Filling a form in.
    Ask(Id<Form>, Option<Id<Session>>),
    /// The responses of a form.
    Answers(Id<Form>),
    /// One response.
    Answer(Id<Form>, Id<Response>),
    /// Mending one.
    Mend(Id<Form>, Id<Response>),
    /// The responses of a form as files.
    AnswerFiles(Id<Form>),
    /// Bringing responses in from files.
    TakeAnswers(Id<Form>),
    /// All results.
    Reports,
    /// The results of a project.
    Report(Id<Project>),
    /// What figures can't tell of a project.
    Telling(Id<Project>),
    /// This phone: language, files, safety.
    Phone,
    /// What was removed, or lost to another change.
    Aside,
    /// Erasing everything.
    Erase,
}

impl Route {
    /// The address of the screen, from `#` on.
    pub fn href(&self) -> String {
        match self {
            Self::Today => "#/today".into(),
            Self::Projects => "#/projects".into(),
            Self::NewProject => "#/projects/new".into(),
            Self::Project(project) => format!("#/project/{project}"),
            Self::Section(project, section) => format!("#/project/{project}/{}", section.code()),
            Self::Edit(project, subject, id) => {
                let id = id.map_or_else(|| "new".to_owned(), |id| id.to_string());
                format!("#/project/{project}/edit/{}/{id}", subject.code())
            }
            Self::New(project, subject, parent) => {
                format!("#/project/{project}/new/{}/{parent}", subject.code())
            }
            Self::Next(project) => format!("#/next/{project}"),
            Self::Surveys => "#/surveys".into(),
            Self::Form(form) => format!("#/form/{form}"),
            Self::Question(form, name) => {
                format!("#/form/{form}/question/{}", name.as_ref().map_or("", QuestionName::as_str))
            }
            Self::Build(form, building) => format!("#/form/{form}/{}", building.path()),
            Self::Import(project) => format!("#/import/{project}"),
            Self::Ask(form, None) => format!("#/ask/{form}"),
            Self::Ask(form, Some(session)) => format!("#/ask/{form}/{session}"),
            Self::Answers(form) => format!("#/form/{form}/answers"),
            Self::Answer(form, response) => format!("#/form/{form}/answers/{response}"),
            Self::AnswerFiles(form) => format!("#/form/{form}/files"),
            Self::TakeAnswers(form) => format!("#/form/{form}/take-in"),
            Self::Mend(form, response) => format!("#/mend/{form}/{response}"),
            Self::Reports => "#/reports".into(),
            Self::Report(project) => format!("#/report/{project}"),
            Self::Telling(project) => format!("#/report/{project}/story"),
            Self::Phone => "#/phone".into(),
            Self::Aside => "#/phone/aside".into(),
            Self::Erase => "#/phone/erase".into(),
        }
    }

    /// The screen of an address; none if there is no such screen.
    pub fn parse(hash: &str) -> Option<Self> {
        let path = hash.trim_start_matches('#').trim_start_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        Some(match *parts.as_slice() {
            ["" | "today"] => Self::Today,
            ["projects"] => Self::Projects,
            ["projects", "new"] => Self::NewProject,
            ["project", project] => Self::Project(project.parse().ok()?),
            ["project", project, section] => {
                Self::Section(project.parse().ok()?, Section::from_code(section)?)
            }
            ["project", project, "edit", subject, id] => {
                let id = if id == "new" { None } else { Some(RecordId::try_parse(id).ok()?) };
                Self::Edit(project.parse().ok()?, Subject::from_code(subject)?, id)
            }
            ["project", project, "new", subject, parent] => {
                let parent = RecordId::try_parse(parent).ok()?;
                Self::New(project.parse().ok()?, Subject::from_code(subject)?, parent)
            }
            ["next", project] => Self::Next(project.parse().ok()?),
            ["surveys"] => Self::Surveys,
            ["form", form] => Self::Form(form.parse().ok()?),
            ["form", form, "question", ""] => Self::Question(form.parse().ok()?, None),
            ["form", form, "question", name] => Self::Question(form.parse().ok()?, Some(name.parse().ok()?)),
            ["form", form, "answers"] => Self::Answers(form.parse().ok()?),
            ["form", form, "answers", response] => Self::Answer(form.parse().ok()?, response.parse().ok()?),
            ["form", form, "files"] => Self::AnswerFiles(form.parse().ok()?),
            ["form", form, "take-in"] => Self::TakeAnswers(form.parse().ok()?),
            ["mend", form, response] => Self::Mend(form.parse().ok()?, response.parse().ok()?),
            ["form", form, ref building @ ..] => Self::Build(form.parse().ok()?, Building::parse(building)?),
            ["import", project] => Self::Import(project.parse().ok()?),
            ["ask", form] => Self::Ask(form.parse().ok()?, None),
            ["ask", form, session] => Self::Ask(form.parse().ok()?, Some(session.parse().ok()?)),
            ["reports"] => Self::Reports,
            ["report", project] => Self::Report(project.parse().ok()?),
            ["report", project, "story"] => Self::Telling(project.parse().ok()?),
            ["phone"] => Self::Phone,
            ["phone", "aside"] => Self::Aside,
            ["phone", "erase"] => Self::Erase,
            _ => return None,
        })
    }

    /// The screen of a record of a project, where kinds of record and subjects go by the same word.
    pub fn of_record(project: Id<Project>, kind: RecordKind, id: RecordId) -> Option<Self> {
        Some(Self::Edit(project, Subject::from_code(kind.code())?, Some(id)))
    }

    /// Where a draft is gone on with.
    pub fn of_draft(draft: &Draft) -> Self {
        if draft.mends.is_some() {
            Self::Mend(draft.form, draft.id)
        } else {
            Self::Ask(draft.form, draft.session)
        }
    }

    /// Whether a draft is gone on with here. What is asked anew goes on with whatever was begun of its form.
    pub fn goes_on_with(&self, draft: &Draft) -> bool {
        let is_of_form = matches!(self, Self::Ask(form, _) if *form == draft.form && draft.mends.is_none());
        is_of_form || *self == Self::of_draft(draft)
    }

    /// Whether a form is filled in here.
    pub const fn is_asking(&self) -> bool {
        matches!(self, Self::Ask(..) | Self::Mend(..) | Self::Build(_, Building::Try))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::library::Shelf;

    #[test]
    fn every_screen_has_an_address_of_its_own() {
        let (id, project, form) =
            (RecordId::from_u128(7), Id::new(RecordId::from_u128(8)), Id::new(RecordId::from_u128(9)));
        let session = Id::new(id);
        let mut routes = vec![
            Route::Today,
            Route::Projects,
            Route::NewProject,
            Route::Project(project),
            Route::Next(project),
            Route::Surveys,
            Route::Form(form),
            Route::Question(form, None),
            Route::Question(form, Some(QuestionName::numbered(3))),
            Route::Import(project),
            Route::Ask(form, None),
            Route::Ask(form, Some(session)),
            Route::Answers(form),
            Route::Answer(form, Id::new(id)),
            Route::Mend(form, Id::new(id)),
            Route::Reports,
            Route::Report(project),
            Route::Telling(project),
            Route::Phone,
            Route::Aside,
            Route::Erase,
        ];
        let name = QuestionName::numbered(3);
        let buildings = [
            Building::Group(name.clone()),
            Building::AddTo(name.clone()),
            Building::Logic(name.clone()),
            Building::Move(name),
            Building::Translate,
            Building::Library,
            Building::Shelf(Shelf::Habits),
            Building::Try,
        ];
        routes.extend(buildings.map(|building| Route::Build(form, building)));
        routes.extend(Section::ALL.iter().map(|section| Route::Section(project, *section)));
        for subject in Subject::ALL {
            routes.push(Route::Edit(project, *subject, None));
            routes.push(Route::Edit(project, *subject, Some(id)));
            routes.push(Route::New(project, *subject, id));
        }
        for route in routes {
            assert_eq!(Route::parse(&route.href()), Some(route));
        }
    }

    #[test]
    fn an_unknown_address_is_no_screen() {
        for hash in
            ["#/nowhere", "#/project/7", "#/project/x/partners/y/z", "#/form//question/1 2", "#/today/now"]
        {
            assert_eq!(Route::parse(hash), None, "{hash}");
        }
        assert_eq!(Route::parse(""), Some(Route::Today));
    }
}
