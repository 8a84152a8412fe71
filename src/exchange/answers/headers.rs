//! What the column of a question may be called: its name, the way to it, or its words in any language of the form.

use super::{
    cell_words::alike,
    meta::Meta,
    sections::{Asked, Section},
};
use crate::domain::form::{Choice, Form, KindName, QuestionName};

/// What a column of a table holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Nothing that is taken in.
    Ignored,
    /// Something beside the answers.
    Meta(Meta),
    /// The answers to a question.
    Answer(QuestionName),
    /// Whether a choice of a question was chosen, by its name.
    Chosen(QuestionName, String),
}

/// Everything that the columns of a section may be called.
pub struct KnownHeaders {
    /// What each may mean, the most certain first.
    targets: Vec<Target>,
    /// Headers in order, each with its meanings: a large form in several languages has tens of thousands.
    exact: Vec<(String, usize)>,
    /// The same as they are compared with what people type.
    alike: Vec<(String, usize)>,
}

impl KnownHeaders {
    /// Those of a section.
    pub fn of(section: &Section<'_>, form: &Form) -> Self {
        let (mut exact, targets): (Vec<_>, Vec<_>) = known_headers(section, form)
            .into_iter()
            .enumerate()
            .map(|(place, (header, target))| ((header, place), target))
            .unzip();
        let mut alike: Vec<(String, usize)> =
            exact.iter().map(|(header, place)| (alike(header), *place)).collect();
        exact.sort();
        alike.sort();
        Self { targets, exact, alike }
    }

    /// What a header means letter by letter, the most certain first.
    pub fn meanings(&self, header: &str) -> impl Iterator<Item = &Target> {
        self.at(&self.exact, header.to_owned())
    }

    /// What a header may mean to somebody who typed it, the most certain first.
    pub fn meanings_alike(&self, header: &str) -> impl Iterator<Item = &Target> {
        self.at(&self.alike, alike(header))
    }

    fn at<'s>(&'s self, sorted: &'s [(String, usize)], header: String) -> impl Iterator<Item = &'s Target> {
        let first = sorted.partition_point(|(known, _)| *known < header);
        let same = sorted.iter().skip(first).take_while(move |(known, _)| *known == header);
        same.filter_map(|(_, place)| self.targets.get(*place))
    }
}

fn known_headers(section: &Section<'_>, form: &Form) -> Vec<(String, Target)> {
    let mut names = Vec::new();
    let mut ways = Vec::new();
    let mut words = Vec::new();
    for asked in &section.asked {
        let question = asked.question;
        let answer = || Target::Answer(question.name.clone());
        let chosen = |choice: &Choice| Target::Chosen(question.name.clone(), choice.name.clone());
        let choices = choices(asked);
        let of_base = |base: String| {
            let of_choices = choices.iter().map(|choice| (format!("{base}/{}", choice.name), chosen(choice)));
            of_choices.chain([(base.clone(), answer())]).collect::<Vec<_>>()
        };
        names.extend(of_base(question.name.to_string()));
        let around = section.way.iter().map(|around| &around.name);
        ways.extend([odk_way(asked), kobo_way(around, asked)].into_iter().flat_map(of_base));
        for language in form.languages() {
            let label = form.say(&question.label, &language.tag).words;
            if !label.is_empty() {
                words.push((label.to_owned(), answer()));
                let of_choices = choices.iter().map(|choice| {
                    (format!("{label}/{}", form.say(&choice.label, &language.tag).words), chosen(choice))
                });
                words.extend(of_choices);
            }
        }
    }
    names.into_iter().chain(ways).chain(words).collect()
}

/// The choices that may have a column each: those of which several may be chosen in any order.
pub fn choices(asked: &Asked<'_>) -> Vec<Choice> {
    if asked.question.kind.name() == KindName::ChooseSeveral {
        asked.question.kind.kind().choices(asked.lists).into_owned()
    } else {
        Vec::new()
    }
}

/// The way to a question in ODK Central's headers: the groups around it, with a hyphen between.
pub fn odk_way(asked: &Asked<'_>) -> String {
    way([], asked, "-")
}

/// The way to a question in KoboToolbox's headers, where they have groups: also those around the repeat that it stands in,
/// and that repeat.
fn kobo_way<'f>(around: impl IntoIterator<Item = &'f QuestionName>, asked: &Asked<'f>) -> String {
    way(around, asked, "/")
}

fn way<'f>(around: impl IntoIterator<Item = &'f QuestionName>, asked: &Asked<'f>, between: &str) -> String {
    let names = around.into_iter().chain(asked.groups.iter().copied()).chain([&asked.question.name]);
    names.map(QuestionName::as_str).collect::<Vec<_>>().join(between)
}
