//! What a page consists of.

use crate::{
    domain::{form::Form, id::Id, report::Behind},
    exchange::picture::{Picture, Table},
};

/// A part of the page with a heading of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The heading; blank if it needs none.
    pub title: String,
    /// What stands below it.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A paragraph for each line.
    Words(String),
    /// Something in the background.
    Meta(String),
    /// What somebody told, a paragraph for each line.
    Story(String),
    /// A heading within the section.
    Heading(String),
    /// Figures side by side.
    Facts(Vec<Fact>),
    /// A share.
    Share(ShareBlock),
    /// A picture, with its table behind it.
    Picture(Picture),
    /// How many there are of each kind.
    Counts(Vec<CountRow>),
    /// A table.
    Table(Table),
    /// Lines one below the other.
    List(Vec<String>),
    /// Lines to sign on, with who signs below each.
    Signatures(Vec<String>),
}

/// A figure with what it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The figure.
    pub figure: String,
    /// What it counts.
    pub words: String,
    /// What it stands on, for those who may see it.
    pub source: Option<Source>,
}

/// A share in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShareBlock {
    /// The share in figures; none if there is too little to say.
    pub figure: Option<String>,
    /// Of how many.
    pub count: String,
    /// Where it likely lies.
    pub likely: String,
    /// What that means.
    pub verdict: String,
    /// What it stands on, for those who may see it.
    pub source: Option<Source>,
}

/// How many there are of a kind.
#[derive(Clone, Debug, PartialEq)]
pub struct CountRow {
    /// The kind.
    pub label: String,
    /// How many, in words.
    pub words: String,
    /// What share that is in whole percent, for a bar; none if there is too little to say.
    pub percent: Option<u32>,
    /// What it stands on, for those who may see it.
    pub source: Option<Source>,
}

/// The responses that a figure stands on.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The form that they answer.
    pub form: Id<Form>,
    /// Which of them.
    pub behind: Behind,
}
