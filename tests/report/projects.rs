//! Projects to report on.

use katuwang::domain::{
    calendar::CalendarDate,
    example::example,
    form::{Form, Response},
    id::{Id, new_record_id},
    language::Language,
    library::{Shelf, questions},
    plan::{Project, Target},
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

/// The example, asked before and after: the first session is the one before, and most of its children came to the second
/// one, where they gave the same code, some with a slip. Ages are known, and some refused.
pub fn twice_asked() -> Reported {
    let mut reported = saturday();
    let mut form = reported.form().clone();
    form.questions.extend(questions(Shelf::MatchingCode));
    form.questions.extend(
        questions(Shelf::AboutYou).into_iter().filter(|question| question.name.as_str() == "age_band"),
    );
    let ages =
        form.question(&"age_band".parse().unwrap()).unwrap().kind.kind().choices(&form.lists).into_owned();
    let (_, given) = &mut reported.responses[0];
    let baseline = given[0].session;
    let (mut child, mut session) = (0, 0);
    let mut before = None;
    for (place, response) in given.iter_mut().enumerate() {
        if before != response.session {
            (before, child) = (response.session, 0);
            session += 1;
        }
        let is_before = response.session == baseline;
        // At the sessions that follow nobody was asked for a code.
        let has_code = session <= 2;
        // Each has a letter and a day of its own; of the second time one in five slips.
        let letter = char::from(b'a' + u8::try_from(child % 13).unwrap());
        let slips = !is_before && child % 5 == 4;
        let day = if slips { 31 } else { 1 + child };
        let mut say = |name: &str, answer: String| {
            response.answers.insert(name.parse().unwrap(), answer);
        };
        if has_code {
            say("code_mother", letter.to_string());
            say("code_birthday", day.to_string());
            say("code_siblings", (child % 4).to_string());
            say("code_hand", if child % 6 == 0 { "left" } else { "right" }.to_owned());
        }
        say("age_band", ages[place % ages.len()].name.clone());
        if is_before && child % 2 == 0 {
            say("retell", "no".to_owned());
            say("happy", "2".to_owned());
        }
        child += 1;
    }
    reported.workspace.put(Record::Form(form));
    let targets: Vec<Target> = reported.workspace.all::<Target>().cloned().collect();
    for target in targets {
        reported.workspace.put(Record::Target(Target { claims_change: true, baseline, ..target }));
    }
    reported
}

/// The same, but nobody was asked for a code.
pub fn asked_without_codes() -> Reported {
    let mut reported = twice_asked();
    for response in &mut reported.responses[0].1 {
        for part in ["code_mother", "code_birthday", "code_siblings", "code_hand"] {
            response.answers.remove(&part.parse().unwrap());
        }
    }
    reported
}
