//! Questions whose type is only what other programs take in their place: a column of ours says what they are.

use super::{
    own::Mark,
    parameters,
    question_types::{self, Type},
    remark::RemarkKind,
};
use crate::domain::{
    decimal::Decimal,
    form::{KindName, Metadata, Noted, Paper, QuestionKind, Range},
};

/// What a question is after all.
pub struct Marked {
    /// Its kind.
    pub kind: QuestionKind,
    /// What is said of it.
    pub remark: Option<RemarkKind>,
    /// The type that is kept of it.
    pub kept_type: Option<String>,
}

/// Whether a kind stands for another by its mark.
pub fn is_marked(mark: Option<Mark>, kind: &QuestionKind) -> bool {
    match mark {
        Some(Mark::Paper) => matches!(kind, QuestionKind::Text(_)),
        Some(Mark::Range) => matches!(kind, QuestionKind::DecimalNumber(_)),
        Some(Mark::Calculate | Mark::Audit | Mark::Unseen) => matches!(kind, QuestionKind::Hidden(_)),
        Some(Mark::Faces | Mark::Degrees | Mark::YesNo | Mark::OwnChoices | Mark::Number | Mark::Table)
        | None => false,
    }
}

/// What a kind stands for by its mark; itself if that says nothing.
pub fn read(mark: Option<Mark>, details: &str, kind: &QuestionKind) -> Marked {
    let marked = |kind, remark| Marked { kind, remark, kept_type: None };
    match mark.filter(|_| is_marked(mark, kind)) {
        Some(Mark::Paper) => {
            let xlsform = details.to_owned();
            let remark = match question_types::read(details) {
                Some(Type::Unknown(_)) | None => RemarkKind::TypeUnknown { xlsform: xlsform.clone() },
                Some(_) => RemarkKind::OnPaper { xlsform: xlsform.clone() },
            };
            marked(QuestionKind::Paper(Paper { xlsform }), Some(remark))
        }
        Some(Mark::Range) => marked(QuestionKind::Range(range(details)), None),
        Some(Mark::Calculate) => marked(QuestionKind::of_name(KindName::Calculate), None),
        Some(Mark::Audit) => {
            let what = Noted::Audit;
            marked(QuestionKind::Metadata(Metadata { what }), Some(RemarkKind::MetadataNotKnown { what }))
        }
        Some(Mark::Unseen) => Marked {
            kind: kind.clone(),
            remark: Some(RemarkKind::NotNoted { xlsform: details.to_owned() }),
            kept_type: Some(details.to_owned()),
        },
        Some(Mark::Faces | Mark::Degrees | Mark::YesNo | Mark::OwnChoices | Mark::Number | Mark::Table)
        | None => marked(kind.clone(), None),
    }
}

/// A range that other programs do not take for one.
fn range(details: &str) -> Range {
    let pairs = parameters::read(details).unwrap_or_default();
    let number = |wanted: &str| {
        let found = pairs.iter().find(|(name, _)| name == wanted);
        found.and_then(|(_, value)| value.parse::<Decimal>().ok()).unwrap_or_default()
    };
    Range { start: number("start"), end: number("end"), step: number("step") }
}
