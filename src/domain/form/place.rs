//! Where an answer belongs: a question, and which time it was asked.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::question::{NotAName, QuestionName};

/// A question of a form, and for one that is asked again and again which time, counted from 1 in each repeat around it
/// from the outermost in. As text `age[2]` is the age of the second, `toy[2][1]` the first toy of the second; most are
/// a name alone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Place {
    /// The question.
    pub name: QuestionName,
    /// Which time, one number for each repeat around it; empty outside of all repeats.
    pub times: Vec<usize>,
}

impl Place {
    /// A question that is asked once.
    pub const fn once(name: QuestionName) -> Self {
        Self { name, times: Vec::new() }
    }
}

impl FromStr for Place {
    type Err = NotAName;

    fn from_str(text: &str) -> Result<Self, NotAName> {
        let (name, times) = text.find('[').map_or((text, ""), |at| text.split_at(at));
        let name = name.parse()?;
        let times = if times.is_empty() {
            Vec::new()
        } else {
            let inner = times.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).ok_or(NotAName)?;
            let read = |time: &str| {
                let is_plain = time.bytes().all(|byte| byte.is_ascii_digit()) && !time.starts_with('0');
                time.parse().ok().filter(|_| is_plain)
            };
            inner.split("][").map(read).collect::<Option<_>>().ok_or(NotAName)?
        };
        Ok(Self { name, times })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.fmt(formatter)?;
        self.times.iter().try_for_each(|time| write!(formatter, "[{time}]"))
    }
}

impl TryFrom<String> for Place {
    type Error = NotAName;

    fn try_from(text: String) -> Result<Self, NotAName> {
        text.parse()
    }
}

impl From<Place> for String {
    fn from(place: Place) -> Self {
        place.to_string()
    }
}

impl From<QuestionName> for Place {
    fn from(name: QuestionName) -> Self {
        Self::once(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_reads_back_from_its_text() {
        for text in ["happy", "age[2]", "toy[12][1]", "ñ-1.b[1]"] {
            assert_eq!(text.parse::<Place>().unwrap().to_string(), text);
        }
        for text in ["", "[1]", "age[]", "age[0]", "age[1", "age[+1]", "age[1][", "age[1]x", "age[01]"] {
            assert!(text.parse::<Place>().is_err(), "{text}");
        }
    }
}
