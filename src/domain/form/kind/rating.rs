//! A rating in five degrees, as faces or in words.

use serde::{Deserialize, Serialize};

use super::{Choice, Kind};
use crate::domain::{entry::Problem, language::Translated};

/// One of five degrees, 1 the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    /// How the degrees look.
    pub look: Look,
}

/// How the degrees of a rating look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Look {
    /// Five degrees of happiness: for children, who rarely choose an unhappy face (Hall, Hume and Tazzyman 2016).
    #[serde(rename = "faces")]
    Faces,
    /// Five degrees of agreement.
    #[serde(rename = "words")]
    Words,
}

const FACES: [Translated; 5] = [
    Translated::new("A little happy", "Kaunting saya", "Bassit a ragsak"),
    Translated::new("Somewhat happy", "Medyo masaya", "Medio naragsak"),
    Translated::new("Happy", "Masaya", "Naragsak"),
    Translated::new("Very happy", "Masayang-masaya", "Naragsak unay"),
    Translated::new("As happy as can be", "Pinakamasaya", "Kararagsakan"),
];

const WORDS: [Translated; 5] = [
    Translated::new("Strongly disagree", "Lubos na hindi sang-ayon", "Saan a pulos nga umanamong"),
    Translated::new("Disagree", "Hindi sang-ayon", "Saan nga umanamong"),
    Translated::new("Neither", "Walang kinikilingan", "Awan iti nagbaetan"),
    Translated::new("Agree", "Sang-ayon", "Umanamong"),
    Translated::new("Strongly agree", "Lubos na sang-ayon", "Umanamong unay"),
];

const DEGREES: [&str; 5] = ["1", "2", "3", "4", "5"];

impl Kind for Rating {
    fn read_answer(&self, raw: &str) -> Result<String, Problem> {
        if DEGREES.contains(&raw) { Ok(raw.to_owned()) } else { Err(Problem::NotAChoice) }
    }

    fn choices(&self) -> Vec<Choice> {
        let labels = match self.look {
            Look::Faces => FACES,
            Look::Words => WORDS,
        };
        DEGREES.into_iter().zip(labels).map(|(degree, label)| Choice::new(degree, label)).collect()
    }

    fn measure(&self, answer: &str) -> Option<i64> {
        answer.parse().ok()
    }
}
