//! Projects to report on.

use katuwang::domain::{
    calendar::CalendarDate,
    example::example,
    form::{Form, Response},
    id::{Id, new_record_id},
    language::Language,
    plan::Project,
    record::Record,
    report::{Audience, Report},
    workspace::Workspace,
};

/// A project with the responses to its forms.
pub struct Reported {
    pub workspace: Workspace,
    pub project: Id<Project>,
    pub responses: Vec<(Id<Form>, Vec<Response>)>,
}

/// The day on which it is reported.
pub fn today() -> CalendarDate {
    CalendarDate::new(2026, 11, 28).unwrap()
}

impl Reported {
    pub fn report(&self, audience: Audience) -> Report {
        Report::of(&self.workspace, self.project, &self.responses, audience, today()).unwrap()
    }

    pub fn form(&self) -> &Form {
        self.workspace.of_project::<Form>(self.project).next().unwrap()
    }

    /// The responses to the first form.
    pub fn given(&self) -> &[Response] {
        let form = self.form().id;
        self.responses.iter().find(|(id, _)| *id == form).map_or(&[], |(_, given)| given)
    }
}

/// The example as it is on a Saturday, with ids that never change.
pub fn saturday() -> Reported {
    let mut count = 0;
    let mut new_id = || {
        count += 1;
        new_record_id(1_700_000_000_000 + count, [0; 10])
    };
    let (mut workspace, mut responses) = (Workspace::default(), Vec::new());
    for record in example(Language::English, today(), &mut new_id) {
        if let Record::Response(response) = record {
            responses.push(response);
        } else {
            workspace.put(record);
        }
    }
    let project = workspace.all::<Project>().next().unwrap().id;
    let form = workspace.all::<Form>().next().unwrap().id;
    Reported { workspace, project, responses: vec![(form, responses)] }
}
