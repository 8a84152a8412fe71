//! Plans that calendars are made of.

use katuwang::domain::{
    calendar::CalendarDate,
    example::example,
    id::{Id, RecordId, new_record_id},
    language::Language,
    plan::{Project, ProjectKind, Series, Session, SessionState, follow},
    record::{Kept, Record},
    workspace::Workspace,
};

/// A project that is being planned.
pub struct Plan {
    pub workspace: Workspace,
    project: Id<Project>,
    next: u64,
}

impl Plan {
    pub fn new(name: &str) -> Self {
        let project = Project {
            name: name.to_owned(),
            site: "Barangay Sevilla".to_owned(),
            ..Project::blank(Id::new(record_id(0)), ProjectKind::Other)
        };
        let mut workspace = Workspace::default();
        workspace.put(project.clone().into_record());
        Self { workspace, project: project.id, next: 1 }
    }

    pub fn project(&self) -> Project {
        self.workspace.get(self.project).unwrap().clone()
    }

    pub fn new_id(&mut self) -> RecordId {
        self.next += 1;
        record_id(self.next)
    }

    /// A series and the sessions that follow it.
    pub fn series(&mut self, starts: &str, rule: &str, time: Option<&str>, left_out: &[&str]) -> Series {
        let series = Series {
            time: time.map(|time| time.parse().unwrap()),
            left_out: left_out.iter().map(|day| date(day)).collect(),
            ..Series::blank(Id::new(self.new_id()), self.project, date(starts), rule.parse().unwrap())
        };
        self.put(series.clone());
        series
    }

    /// A series as somebody has changed it, with the sessions following.
    pub fn put(&mut self, series: Series) {
        let existing: Vec<&Session> = self.workspace.all().collect();
        let following = follow(&series, &existing, CalendarDate::default());
        for gone in following.take {
            self.workspace.take(gone.record());
        }
        for session in following.put {
            self.workspace.put(session.into_record());
        }
        self.workspace.put(series.into_record());
    }

    pub fn change_rule(&mut self, series: &Series, starts: &str, rule: &str) {
        self.put(Series { starts: date(starts), rule: rule.parse().unwrap(), ..series.clone() });
    }

    /// A session without a series.
    pub fn alone(&mut self, day: &str, change: impl FnOnce(&mut Session)) {
        let mut session = Session::blank(Id::new(self.new_id()), self.project, date(day));
        change(&mut session);
        self.workspace.put(session.into_record());
    }

    /// Changes the first session of a day.
    pub fn change(&mut self, day: &str, change: impl FnOnce(&mut Session)) {
        let mut session =
            self.workspace.all::<Session>().find(|session| session.date == date(day)).unwrap().clone();
        change(&mut session);
        self.workspace.put(session.into_record());
    }

    pub fn cancel(&mut self, day: &str, reason: &str) {
        self.change(day, |session| {
            session.state = SessionState::Cancelled;
            reason.clone_into(&mut session.reason);
        });
    }
}

fn record_id(number: u64) -> RecordId {
    new_record_id(1_700_000_000_000 + number, [0; 10])
}

fn date(text: &str) -> CalendarDate {
    text.parse().unwrap()
}

/// Every plan, with the name of its golden file.
pub fn all() -> [(&'static str, Workspace); 6] {
    [
        ("example", saturday()),
        ("ten-fridays", ten_fridays()),
        ("tuesdays", tuesdays()),
        ("whole-days", whole_days()),
        ("alone", alone()),
        ("hostile", hostile()),
    ]
}

/// The example as it is on a Saturday.
fn saturday() -> Workspace {
    let mut count = 0;
    let mut new_id = || {
        count += 1;
        record_id(count)
    };
    let mut workspace = Workspace::default();
    for record in example(Language::English, date("2026-11-28"), &mut new_id) {
        if !matches!(record, Record::Response(_)) {
            workspace.put(record);
        }
    }
    workspace
}

/// Ten of eleven Fridays: Christmas Day is left out, the third is cancelled, the fourth is on the Sunday after.
pub fn ten_fridays() -> Workspace {
    let mut plan = Plan::new("Storybook Fridays");
    plan.series("2026-11-16", "FREQ=WEEKLY;COUNT=11;BYDAY=FR", Some("09:00"), &["2026-12-25"]);
    plan.cancel("2026-12-04", "Typhoon signal no. 2, no boats");
    plan.change("2026-12-11", |session| {
        (session.date, session.minutes) = (date("2026-12-13"), Some(90));
        session.time = "15:30".parse().ok();
        "Day-care centre".clone_into(&mut session.site);
    });
    plan.change("2026-11-20", |session| session.state = SessionState::Held);
    plan.workspace
}

/// First and third Tuesdays, from a day that is none, without an end; 400 of them are planned. The end of each is on
/// the day after.
fn tuesdays() -> Workspace {
    let mut plan = Plan::new("Night shift");
    let series = plan.series("2026-11-28", "FREQ=MONTHLY;BYDAY=1TU,3TU", Some("22:30"), &["2027-01-05"]);
    plan.put(Series { minutes: Some(150), site: "Provincial hospital".to_owned(), ..series });
    plan.workspace
}

/// Fridays without a time until the end of January, not on Christmas Day; the UNTIL has a time all the same. One has got
/// a time, and one is at another site.
pub fn whole_days() -> Workspace {
    let mut plan = Plan::new("Bookmobile");
    plan.series("2026-11-27", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20270131T235959Z", None, &["2026-12-25"]);
    plan.change("2026-12-04", |session| session.time = "13:15".parse().ok());
    plan.change("2026-12-11", |session| "Sitio Ilaya".clone_into(&mut session.site));
    plan.workspace
}

/// Sessions that no series brings.
fn alone() -> Workspace {
    let mut plan = Plan::new("Book drive");
    plan.alone("2026-12-19", |session| session.time = "08:00".parse().ok());
    plan.alone("2026-12-20", |session| session.expected = Some(40));
    plan.alone("2026-12-21", |session| session.time = "23:59".parse().ok());
    plan.cancel("2026-12-21", "Road closed");
    plan.workspace
}

/// Texts that could be taken for something else, and long ones.
fn hostile() -> Workspace {
    let mut plan = Plan::new("👩🏽‍🏫 \"a\", b; c:\\new\r\nEND:VCALENDAR");
    let sites = [
        "\u{200f}مكتبة، שלום\u{202e}txt.exe\u{202c}".to_owned(),
        "बालपुस्तकालय 🧑‍🤝‍🧑".repeat(300),
        "a\0\u{7}\u{1b}[31mb\u{7f}\u{85}c\u{2028}d\te".to_owned(),
        "\r\n\u{7} ".to_owned(),
        "x".repeat(10_000),
    ];
    for (day, site) in (1..).zip(sites) {
        plan.alone(&format!("2026-12-{day:02}"), |session| session.site = site);
    }
    plan.cancel("2026-12-04", "\\n \\, \\\\; ^n %0D%0A =0D=0A\nDTSTART:19700101\n ");
    plan.workspace
}
