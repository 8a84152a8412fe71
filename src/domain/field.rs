//! The fields of everything that can be edited, and what kind of input each one wants.

use super::{code::coded, input::Input};

/// Defines the fields: a field a line, with its code and what it is filled in with.
macro_rules! fields {
    ($($(#[$about:meta])* $field:ident = $code:literal, $input:ident;)+) => {
        coded! {
            /// A field of a plan or a form. Its code stands in the raw text kept while someone is typing.
            Field { $($(#[$about])* $field = $code),+ }
        }

        impl Field {
            /// Whether one of the partners is chosen in it.
            pub const fn chooses_a_partner(self) -> bool {
                matches!(self, Self::Giver | Self::Receiver | Self::Carrier | Self::Payer)
            }

            /// What this field is filled in with.
            pub const fn input(self) -> Input {
                match self {
                    $(Self::$field => Input::$input),+
                }
            }
        }
    };
}

fields! {
    /// What the project, organisation or other thing is called.
    Name = "name", Line;
    /// Which kind of project.
    ProjectKind = "project-kind", List;
    /// What the project is for.
    Purpose = "purpose", Paragraph;
    /// Where it takes place.
    Site = "site", Line;
    /// First day.
    Starts = "starts", Date;
    /// Last day.
    Ends = "ends", Date;
    /// Currency of every worth.
    Currency = "currency", List;
    /// What an organisation is strong in.
    Strengths = "strengths", Several;
    /// What a partner does in the project.
    PartnerRole = "partner-role", Line;
    /// Whether a partner holds that a community can help raise a child reader.
    SharedView = "shared-view", One;
    /// When the partner was asked.
    AskedOn = "asked-on", Date;
    /// What is given, or what is to be done.
    What = "what", Line;
    /// The kind of thing that is given.
    ExchangeKind = "exchange-kind", List;
    /// Who gives.
    Giver = "giver", List;
    /// Who gets.
    Receiver = "receiver", List;
    /// How many.
    Quantity = "quantity", Count;
    /// Of what unit.
    Unit = "unit", Line;
    /// What it is worth.
    Worth = "worth", Amount;
    /// How far a promise is.
    ExchangeState = "exchange-state", List;
    /// By when.
    Due = "due", Date;
    /// The day of a session.
    Date = "date", Date;
    /// When a session begins.
    Time = "time", Time;
    /// How many children are expected.
    Expected = "expected", Count;
    /// Planned, held or cancelled.
    SessionState = "session-state", One;
    /// Why it was moved or cancelled.
    Reason = "reason", Line;
    /// The day that its series gives a session: never shown, but tells whether it was moved.
    SeriesDay = "series-day", Line;
    /// How many children came.
    Children = "children", Count;
    /// How many adults came.
    Adults = "adults", Count;
    /// Whether a task is done.
    Done = "done", Tick;
    /// How many people a role needs.
    Needed = "needed", Count;
    /// How many were found.
    Found = "found", Count;
    /// The form that a target looks at.
    TargetForm = "target-form", List;
    /// The question that a target looks at.
    TargetQuestion = "target-question", List;
    /// What counts as success in an answer.
    Condition = "condition", List;
    /// The share that should succeed, in percent.
    Share = "share", Count;
    /// The title or question in English.
    English = "english", Line;
    /// The title or question in Filipino.
    Filipino = "filipino", Line;
    /// The title or question in Ilokano.
    Ilokano = "ilokano", Line;
    /// Who fills a form in.
    Respondents = "respondents", List;
    /// What a statement of the shared view says.
    Statement = "statement", Line;
    /// How a partner stands to a statement.
    View = "view", One;
    /// Who answered for a partner.
    AnsweredBy = "answered-by", Line;
    /// The share of the children who should be able to follow, in percent.
    Aim = "aim", Count;
    /// How many of an organisation's people must stay at home.
    MustStay = "must-stay", Count;
    /// Since when a promise is as far as it is.
    Since = "since", Date;
    /// Where a person comes from.
    HomeOrganisation = "home-organisation", List;
    /// What a person can do.
    Skills = "skills", Several;
    /// What a person reads stories in.
    Languages = "languages", Several;
    /// At most so many hours a week.
    MostHours = "most-hours", Count;
    /// The weekdays on which a person can.
    Weekdays = "weekdays", Several;
    /// The days on which a person can't.
    Away = "away", Paragraph;
    /// What a role needs one to be able to do.
    Skill = "skill", List;
    /// Who takes a shift.
    Person = "person", List;
    /// The session of a shift, or of a need.
    AtSession = "at-session", List;
    /// The role of a shift.
    InRole = "in-role", List;
    /// A language that is spoken, or that books are in.
    SpokenLanguage = "spoken-language", List;
    /// How many listen in a language.
    Listeners = "listeners", Count;
    /// The first session that needs a consignment.
    NeededAt = "needed-at", List;
    /// What kind of thing travels.
    ItemKind = "item-kind", List;
    /// How well one must read.
    ReadingLevel = "reading-level", List;
    /// How many were promised.
    Promised = "promised", Count;
    /// How many were packed.
    Packed = "packed", Count;
    /// How many arrived whole.
    Received = "received", Count;
    /// How many arrived damaged.
    Damaged = "damaged", Count;
    /// How many did not arrive.
    Missing = "missing", Count;
    /// Where a leg begins.
    From = "from", Line;
    /// Where a leg ends.
    To = "to", Line;
    /// Who carries.
    Carrier = "carrier", List;
    /// When it leaves.
    Leaves = "leaves", Date;
    /// When it arrives.
    Arrives = "arrives", Date;
    /// What it costs.
    Cost = "cost", Amount;
    /// What something will cost.
    Planned = "planned", Amount;
    /// Who shoulders it.
    Payer = "payer", List;
    /// Cash or in kind.
    Payment = "payment", One;
    /// What the payer pledged.
    Pledged = "pledged", Amount;
    /// Whether the payer has confirmed.
    Confirmed = "confirmed", Tick;
    /// What came in.
    CameIn = "came-in", Amount;
    /// What was spent.
    Spent = "spent", Amount;
    /// The number of the receipt.
    Receipt = "receipt", Line;
    /// Why it came out otherwise than planned.
    Note = "note", Paragraph;
    /// With whom somebody spoke.
    With = "with", Line;
    /// What they are.
    Standing = "standing", List;
    /// When they spoke.
    SpokenOn = "spoken-on", Date;
    /// What they said about the community.
    Said = "said", Paragraph;
    /// What is to follow.
    FollowUp = "follow-up", Line;
    /// By when it is to follow.
    FollowUpBy = "follow-up-by", Date;
    /// Whether it was done.
    FollowedUp = "followed-up", Tick;
    /// When in a project a task is done.
    Phase = "phase", List;
    /// Who does a task.
    Who = "who", List;
    /// How long a session lasts, in minutes.
    Minutes = "minutes", Count;
    /// The form that is filled in at a session.
    SessionForm = "session-form", List;
    /// Whether a target claims that something changed.
    ClaimsChange = "claims-change", Tick;
    /// The session whose answers are those from before.
    Baseline = "baseline", List;
    /// How a series repeats.
    Repeats = "repeats", List;
    /// Every how many days, weeks or months.
    Every = "every", Count;
    /// On which weekdays.
    OnWeekdays = "on-weekdays", Several;
    /// On which of the weekdays of a month.
    OnOrdinals = "on-ordinals", Several;
    /// On which day of the month.
    OnDay = "on-day", Count;
    /// How many times.
    Times = "times", Count;
    /// Until which day.
    Until = "until", Date;
    /// A rule of another program's, as it was written.
    Rule = "rule", Line;
    /// One story of a project.
    Story = "story", Paragraph;
    /// What was learned of it.
    Learned = "learned", Paragraph;
    /// What is next.
    WhatIsNext = "what-is-next", Paragraph;
    /// The days that are left out.
    LeftOut = "left-out", Paragraph;
}
