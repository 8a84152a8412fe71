//! What the column of a question may be called: its name, the way to it, or its words in any language of the form.

use super::{
    cell_words::alike,
    meta::Meta,
    sections::{Asked, Section},
};
use crate::domain::form::{Choice, Form, KindName, Question, QuestionName};

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
        let around: Vec<&Question> = section.way.iter().chain(&asked.groups).copied().collect();
        ways.extend([odk_way(asked), way(&around, asked, "/", name)].into_iter().flat_map(of_base));
        for language in form.languages() {
            let tag = &language.tag;
            let in_words = |it: &Question| or_else(it.label.words_in(tag), it.name.as_str());
            let label = form.say(&question.label, tag).words.to_owned();
            // KoboToolbox says the groups around too if it is asked to, each by its name where it has no words.
            let with_groups = (!around.is_empty()).then(|| way(&around, asked, "/", in_words));
            for base in std::iter::once(label).chain(with_groups).filter(|base| !base.is_empty()) {
                let of_choice = |choice: &Choice| {
                    (
                        format!("{base}/{}", or_else(form.say(&choice.label, tag).words, &choice.name)),
                        chosen(choice),
                    )
                };
                words.extend(std::iter::once((base.clone(), answer())).chain(choices.iter().map(of_choice)));
            }
        }
    }
    names.into_iter().chain(ways).chain(words).collect()
}

fn or_else(words: &str, name: &str) -> String {
    if words.is_empty() { name.to_owned() } else { words.to_owned() }
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
    way(&asked.groups, asked, "-", name)
}

/// The way to a question. In KoboToolbox's headers, where they have groups, there are also those around the repeat that it stands
/// in, and that repeat.
fn way(around: &[&Question], asked: &Asked<'_>, between: &str, said: impl Fn(&Question) -> String) -> String {
    around.iter().copied().chain([asked.question]).map(said).collect::<Vec<_>>().join(between)
}

fn name(question: &Question) -> String {
    question.name.to_string()
}
