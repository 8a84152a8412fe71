//! A rating in five degrees, as faces or in words.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Choice, Control, Kind};
use crate::domain::{
    code::coded,
    entry::Problem,
    form::lists::ChoiceLists,
    language::{Translated, translated},
};

/// One of five degrees, 1 the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    /// How the degrees look.
    pub look: Look,
}

coded! {
    /// How the degrees of a rating look.
    Look {
        /// Five degrees of happiness: for children, who rarely choose an unhappy face (Hall, Hume and Tazzyman 2016).
        Faces = "faces",
        /// Five degrees of agreement.
        Words = "words",
        /// One to five stars.
        Stars = "stars",
    }
}

const FACES: [Translated; 5] = [
    translated!("A little happy", "Kaunting saya", "Bassit a ragsak"),
    translated!("Somewhat happy", "Medyo masaya", "Medio naragsak"),
    translated!("Happy", "Masaya", "Naragsak"),
    translated!("Very happy", "Masayang-masaya", "Naragsak unay"),
    translated!("As happy as can be", "Pinakamasaya", "Kararagsakan"),
];

const WORDS: [Translated; 5] = [
    translated!("Strongly disagree", "Lubos na hindi sang-ayon", "Saan a pulos nga umanamong"),
    translated!("Disagree", "Hindi sang-ayon", "Saan nga umanamong"),
    translated!("Neither", "Walang kinikilingan", "Awan iti nagbaetan"),
    translated!("Agree", "Sang-ayon", "Umanamong"),
    translated!("Strongly agree", "Lubos na sang-ayon", "Umanamong unay"),
];

const STARS: [Translated; 5] = [
    translated!("1 star", "1 bituin", "1 a bituen"),
    translated!("2 stars", "2 bituin", "2 a bituen"),
    translated!("3 stars", "3 bituin", "3 a bituen"),
    translated!("4 stars", "4 bituin", "4 a bituen"),
    translated!("5 stars", "5 bituin", "5 a bituen"),
];

const DEGREES: [&str; 5] = ["1", "2", "3", "4", "5"];

impl Kind for Rating {
    fn read_answer(&self, raw: &str, _: &ChoiceLists) -> Result<String, Problem> {
        if DEGREES.contains(&raw) { Ok(raw.to_owned()) } else { Err(Problem::NotAChoice) }
    }

    fn control(&self) -> Control<'_> {
        match self.look {
            Look::Faces => Control::Faces,
            Look::Words => Control::ChooseOne,
            Look::Stars => Control::Stars,
        }
    }

    fn choices<'a>(&'a self, _: &'a ChoiceLists) -> Cow<'a, [Choice]> {
        let labels = match self.look {
            Look::Faces => FACES,
            Look::Words => WORDS,
            Look::Stars => STARS,
        };
        DEGREES.into_iter().zip(labels).map(|(degree, label)| Choice::new(degree, label)).collect()
    }

    fn measure(&self, answer: &str) -> Option<i64> {
        answer.parse().ok()
    }
}
