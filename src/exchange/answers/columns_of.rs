//! The columns of a section's table in each dialect.

use super::{
    headers::{KnownHeaders, Target, choices, odk_way},
    layout::{Dialect, Layout, Wording},
    meta::{self, Beside, Headed, Meta},
    saying::Saying,
    sections::{Asked, Section},
};
use crate::domain::form::{Form, KindName, QuestionName};

/// What a header begins with that says: this is a question, and not another column of that name.
pub const PREFIX: &str = "question.";

/// A column of answers, or of what stands beside them.
pub struct Column<'f> {
    /// Its header.
    pub header: String,
    /// What it holds.
    pub holds: Holds<'f>,
}

/// What a column holds.
pub enum Holds<'f> {
    /// What stands beside the answers.
    Meta(Meta),
    /// The answers to a question, and how they are said.
    Answer(Asked<'f>, Saying<'f>),
    /// Whether a choice was chosen.
    Chosen(Asked<'f>, String),
    /// The answers to a question of which only the name is left.
    Unknown(QuestionName),
}

impl Holds<'_> {
    /// The question whose answers it tells of; none beside the answers.
    pub const fn question(&self) -> Option<&QuestionName> {
        match self {
            Self::Meta(_) => None,
            Self::Answer(asked, _) | Self::Chosen(asked, _) => Some(&asked.question.name),
            Self::Unknown(name) => Some(name),
        }
    }
}

/// The columns of a section. `unknown` are names that have answers and are in no version of the form.
pub fn columns<'f>(
    section: &Section<'f>,
    form: &'f Form,
    layout: &Layout,
    unknown: &[&QuestionName],
) -> Vec<Column<'f>> {
    let beside = beside(layout.dialect, section.repeat.is_some());
    let headers = Headers { beside: &beside, known: KnownHeaders::of(section, form), form, layout };
    let meta = |headed: &[Headed]| -> Vec<Column<'f>> {
        let column =
            |(header, meta): &Headed| Column { header: (*header).to_owned(), holds: Holds::Meta(*meta) };
        headed.iter().map(column).collect()
    };
    let mut columns = meta(beside.before);
    for asked in section.asked.iter().filter(|asked| has_column(asked, layout.dialect)) {
        columns.extend(of_question(asked, &headers));
    }
    for name in unknown {
        let header = headers.of_name(name.as_str());
        columns.push(Column { header, holds: Holds::Unknown((*name).clone()) });
    }
    columns.extend(meta(beside.behind));
    columns
}

/// The columns of a dialect beside those of the questions.
pub const fn beside(dialect: Dialect, is_repeat: bool) -> Beside {
    match (dialect, is_repeat) {
        (Dialect::Ours, false) => meta::OURS,
        (Dialect::Ours, true) => meta::OURS_OF_REPEAT,
        (Dialect::Odk, false) => meta::ODK,
        (Dialect::Odk, true) => meta::ODK_OF_REPEAT,
        (Dialect::Kobo, false) => meta::KOBO,
        (Dialect::Kobo, true) => meta::KOBO_OF_REPEAT,
    }
}

/// The headers of the columns by which tables are joined.
pub struct Keys {
    /// What tells a row from every other.
    pub own: &'static str,
    /// What names the row around; none of what is asked once.
    pub around: Option<&'static str>,
}

/// The headers of the columns by which the tables of a dialect are joined.
pub const fn keys(dialect: Dialect, is_repeat: bool) -> Keys {
    match (dialect, is_repeat) {
        (Dialect::Ours, false) => Keys { own: "response_id", around: None },
        (Dialect::Ours, true) => Keys { own: "row_key", around: Some("parent_key") },
        (Dialect::Odk, false) => Keys { own: "KEY", around: None },
        (Dialect::Odk, true) => Keys { own: "KEY", around: Some("PARENT_KEY") },
        (Dialect::Kobo, false) => Keys { own: "_index", around: None },
        (Dialect::Kobo, true) => Keys { own: "_index", around: Some("_parent_index") },
    }
}

/// Elsewhere words to read have a column that stays blank, and how many times a repeat was asked has none.
fn has_column(asked: &Asked<'_>, dialect: Dialect) -> bool {
    let unwanted = match dialect {
        Dialect::Ours => KindName::Note,
        Dialect::Odk | Dialect::Kobo => KindName::Repeat,
    };
    asked.question.kind.name() != unwanted
}

fn of_question<'f>(asked: &Asked<'f>, headers: &Headers<'_>) -> Vec<Column<'f>> {
    let Headers { form, layout, .. } = headers;
    let base = headers.of_question(asked);
    let choices = choices(asked);
    let mut columns = Vec::new();
    if choices.is_empty() || layout.several.has_one() {
        let between = if layout.dialect == Dialect::Kobo { " " } else { "; " };
        let saying = Saying::new(asked, form, &layout.wording, between);
        columns.push(Column { header: base.clone(), holds: Holds::Answer(asked.clone(), saying) });
    }
    if layout.several.has_each() {
        columns.extend(choices.iter().map(|choice| {
            // Words of the question with the name of a choice would be read by nobody.
            let plain = if layout.dialect == Dialect::Kobo { asked.question.name.as_str() } else { &base };
            let plain = format!("{plain}/{}", choice.name);
            let words = headers.words_tag().map(|tag| {
                let label = form.say(&asked.question.label, tag).words;
                format!("{label}/{}", form.say(&choice.label, tag).words)
            });
            let target = Target::Chosen(asked.question.name.clone(), choice.name.clone());
            let header = words.filter(|words| headers.may_be(words, &target)).unwrap_or(plain);
            Column { header, holds: Holds::Chosen(asked.clone(), choice.name.clone()) }
        }));
    }
    columns
}

/// What headers may not be taken for.
struct Headers<'a> {
    beside: &'a Beside,
    known: KnownHeaders,
    form: &'a Form,
    layout: &'a Layout,
}

impl Headers<'_> {
    fn of_question(&self, asked: &Asked<'_>) -> String {
        let name = &asked.question.name;
        match self.layout.dialect {
            Dialect::Ours => self.of_name(name.as_str()),
            Dialect::Odk => odk_way(asked),
            Dialect::Kobo => {
                let words = self.words_tag().map(|tag| self.form.say(&asked.question.label, tag).words);
                let target = Target::Answer(name.clone());
                let words = words.filter(|words| !words.is_empty() && self.may_be(words, &target));
                words.unwrap_or(name.as_str()).to_owned()
            }
        }
    }

    /// A question may be called like a fixed column; its own column says then that it is a question, as often as tells it
    /// from a question that is called so itself.
    fn of_name(&self, name: &str) -> String {
        let mut header = name.to_owned();
        if self.is_fixed(name) && self.layout.dialect == Dialect::Ours {
            header.insert_str(0, PREFIX);
            while self.known.meanings(&header).next().is_some() {
                header.insert_str(0, PREFIX);
            }
        }
        header
    }

    fn is_fixed(&self, header: &str) -> bool {
        self.beside.before.iter().chain(self.beside.behind).any(|(fixed, _)| *fixed == header)
    }

    /// The language in which headers are said, where they are: only KoboToolbox does that.
    fn words_tag(&self) -> Option<&str> {
        match &self.layout.wording {
            Wording::Labels(tag) if self.layout.dialect == Dialect::Kobo => Some(tag),
            Wording::Names | Wording::Labels(_) => None,
        }
    }

    fn may_be(&self, words: &str, target: &Target) -> bool {
        !self.is_fixed(words) && self.known.meanings_alike(words).all(|meant| meant == target)
    }
}
