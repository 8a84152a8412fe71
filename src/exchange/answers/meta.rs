//! What stands beside the answers: which response it is, when and where it was given, and what joins the tables.

/// What a column beside the answers holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meta {
    /// The response's id.
    Id,
    /// The name of the project.
    Project,
    /// The title of the form.
    Form,
    /// The version that was answered.
    Version,
    /// The day of the session.
    SessionDate,
    /// The id of the session.
    Session,
    /// Where.
    Site,
    /// The language of the screen at the end.
    Language,
    /// When the first question was shown.
    Started,
    /// When it was handed in.
    Finished,
    /// How many times it was mended.
    Mended,
    /// Why it does not count.
    Void,
    /// Which time of the repeat around.
    Parent,
    /// Which time.
    Time,
    /// The key of a row of a repeat: the response's id, `/`, and the place with all times.
    RowKey,
    /// The key of the row around.
    ParentKey,
    /// `uuid:` and the response's id.
    Instance,
    /// ODK's key of a row of a repeat: groups and repeats from the outermost in, with their times.
    OdkKey,
    /// ODK's key of the row around.
    OdkParentKey,
    /// When it was handed in, as ODK writes it.
    OdkFinished,
    /// What became of it in ODK's words.
    OdkReview,
    /// When it was handed in, as KoboToolbox writes it.
    KoboFinished,
    /// What became of it in KoboToolbox's words.
    KoboReview,
    /// KoboToolbox's number of a response. Ours have none; it is the row's.
    KoboId,
    /// Which row of the table it is.
    Number,
    /// KoboToolbox's name of the table around.
    ParentTable,
    /// Which row of the table around it belongs to.
    ParentNumber,
    /// Always the same.
    Always(&'static str),
}

/// ODK's word for a response that does not count.
pub const ODK_REJECTED: &str = "rejected";

/// KoboToolbox's word for a response that does not count.
pub const KOBO_REJECTED: &str = "validation_status_not_approved";

/// A header and what stands below it.
pub type Headed = (&'static str, Meta);

/// The columns of a dialect beside those of the questions.
pub struct Beside {
    /// Those before them.
    pub before: &'static [Headed],
    /// Those behind them.
    pub behind: &'static [Headed],
}

/// Ours, of what is asked once.
pub const OURS: Beside = Beside {
    before: &[
        ("response_id", Meta::Id),
        ("project", Meta::Project),
        ("form", Meta::Form),
        ("form_version", Meta::Version),
        ("session_date", Meta::SessionDate),
        ("site", Meta::Site),
        ("language", Meta::Language),
        ("started", Meta::Started),
        ("finished", Meta::Finished),
    ],
    behind: &[("mended", Meta::Mended), ("void", Meta::Void), ("session_id", Meta::Session)],
};

/// Ours, of a repeat.
pub const OURS_OF_REPEAT: Beside = Beside {
    before: &[("response_id", Meta::Id), ("parent", Meta::Parent), ("time", Meta::Time)],
    behind: &[("row_key", Meta::RowKey), ("parent_key", Meta::ParentKey)],
};

/// ODK Central's, of what is asked once.
pub const ODK: Beside = Beside {
    before: &[("SubmissionDate", Meta::OdkFinished)],
    behind: &[
        ("meta-instanceID", Meta::Instance),
        ("KEY", Meta::Instance),
        ("SubmitterID", Meta::Always("")),
        ("SubmitterName", Meta::Always("")),
        ("AttachmentsPresent", Meta::Always("0")),
        ("AttachmentsExpected", Meta::Always("0")),
        ("Status", Meta::Always("")),
        ("ReviewState", Meta::OdkReview),
        ("DeviceID", Meta::Always("")),
        ("Edits", Meta::Mended),
        ("FormVersion", Meta::Version),
    ],
};

/// ODK Central's, of a repeat.
pub const ODK_OF_REPEAT: Beside =
    Beside { before: &[], behind: &[("PARENT_KEY", Meta::OdkParentKey), ("KEY", Meta::OdkKey)] };

/// KoboToolbox's, of what is asked once.
pub const KOBO: Beside = Beside {
    before: &[],
    behind: &[
        ("_id", Meta::KoboId),
        ("_uuid", Meta::Id),
        ("_submission_time", Meta::KoboFinished),
        ("_validation_status", Meta::KoboReview),
        ("_notes", Meta::Always("")),
        ("_status", Meta::Always("submitted_via_web")),
        ("_submitted_by", Meta::Always("")),
        ("__version__", Meta::Version),
        ("_tags", Meta::Always("")),
        ("meta/rootUuid", Meta::Instance),
        ("_index", Meta::Number),
    ],
};

/// KoboToolbox's, of a repeat.
pub const KOBO_OF_REPEAT: Beside = Beside {
    before: &[],
    behind: &[
        ("_index", Meta::Number),
        ("_parent_table_name", Meta::ParentTable),
        ("_parent_index", Meta::ParentNumber),
        ("_submission__uuid", Meta::Id),
    ],
};
