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
    /// A sentence with figures in it.
    Said(Line),
    /// What somebody told, a paragraph for each line.
    Story(String),
    /// A heading within the section.
    Heading(String),
    /// Figures side by side.
    Facts(Vec<Fact>),
    /// A share.
    Share(ShareBlock),
    /// A picture, with its table behind it, and what each row of that stands on.
    Picture(Picture, Vec<Vec<Source>>),
    /// How many there are of each kind.
    Counts(Vec<CountRow>),
    /// A table, and what each of its rows stands on.
    Table(Table, Vec<Vec<Source>>),
    /// Lines one below the other.
    List(Vec<Line>),
    /// Lines to sign on, with who signs below each.
    Signatures(Vec<String>),
}

/// Words with figures in them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// The words.
    pub words: String,
    /// What the figures stand on.
    pub sources: Vec<Source>,
}

/// A figure with what it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The figure.
    pub figure: String,
    /// What it counts.
    pub words: String,
    /// What it stands on.
    pub sources: Vec<Source>,
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
    /// What it stands on.
    pub sources: Vec<Source>,
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
    /// What it stands on.
    pub sources: Vec<Source>,
}

/// What a figure stands on: it is looked at in the app, by those who may, and is in no file.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// Responses to a form.
    Answers(Id<Form>, Behind),
    /// Things of the plan.
    Plan(Vec<PlanLine>),
}

/// A thing of the plan that a figure stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanLine {
    /// What it is, in words.
    pub words: String,
    /// Where it is mended, from `#` on.
    pub address: String,
}
