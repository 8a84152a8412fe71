//! What an expression comes to.

use super::{Document, Node, moment::Moment, number};

/// What an expression comes to: one of XPath's four types.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Text; dates are texts too.
    Text(String),
    /// A number.
    Number(f64),
    /// True or false.
    Truth(bool),
    /// Some nodes.
    Nodes(NodeSet<'a>),
}

/// A node with the document that it is in.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The answers, or a list beside them.
    pub document: &'a Document,
    /// The node in it.
    pub node: Node,
}

/// Nodes, each once, in the order of their document unless they were shuffled.
#[derive(Clone, Debug, Default)]
pub struct NodeSet<'a>(pub Vec<Place<'a>>);

impl Value<'_> {
    /// The text: of nodes that of the first, of numbers the shortest decimal, `true` or `false`.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number::write(*number),
            Self::Truth(truth) => if *truth { "true" } else { "false" }.to_owned(),
            Self::Nodes(nodes) => nodes.first_text().to_owned(),
        }
    }

    /// The number: of a date or date-time in ISO 8601 the days since 1970-01-01 as it is written, of other texts what
    /// XPath reads in them, of nodes that of the first one's text.
    #[must_use]
    pub fn to_number(&self) -> f64 {
        self.to_number_at(None)
    }

    /// As [`Self::to_number`], with times as the wall shows them where the offset from UTC is so many minutes.
    pub(super) fn to_number_at(&self, offset_minutes: Option<i32>) -> f64 {
        match self {
            Self::Text(text) => number_of(text, offset_minutes),
            Self::Number(number) => *number,
            Self::Truth(truth) => f64::from(*truth),
            Self::Nodes(nodes) => number_of(nodes.first_text(), offset_minutes),
        }
    }

    /// Whether it is true: any text, any number but 0 and NaN, any nodes.
    #[must_use]
    pub fn to_truth(&self) -> bool {
        match self {
            Self::Text(text) => !text.is_empty(),
            Self::Number(number) => *number != 0.0 && !number.is_nan(),
            Self::Truth(truth) => *truth,
            Self::Nodes(nodes) => !nodes.0.is_empty(),
        }
    }

    /// Whether a number is so many.
    #[expect(clippy::float_cmp, reason = "2.5 is no place in a row")]
    pub(super) fn is_count(number: f64, count: usize) -> bool {
        u32::try_from(count).is_ok_and(|count| number == f64::from(count))
    }

    /// A text, made from anything that is one.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A number of things.
    pub(super) fn count(count: usize) -> Self {
        Self::Number(u32::try_from(count).map_or(f64::INFINITY, f64::from))
    }
}

/// The number in a text; see [`Value::to_number`].
pub(super) fn number_of(text: &str, offset_minutes: Option<i32>) -> f64 {
    Moment::read(text).map_or_else(|| number::read(text), |moment| moment.days(offset_minutes))
}

impl<'a> Place<'a> {
    /// Above the root of a document.
    pub(super) const fn top(document: &'a Document) -> Self {
        Self { document, node: Node::TOP }
    }

    /// The node's text.
    #[must_use]
    pub fn text(self) -> &'a str {
        self.document.value(self.node)
    }

    /// Another node of the same document.
    pub(super) const fn beside(self, node: Node) -> Self {
        Self { document: self.document, node }
    }
}

impl<'a> NodeSet<'a> {
    /// The text of the first node; nothing if there is none.
    #[must_use]
    pub fn first_text(&self) -> &'a str {
        self.0.first().map(|place| place.text()).unwrap_or_default()
    }

    /// The texts of all nodes.
    pub fn texts(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().map(|place| place.text())
    }

    /// Puts the nodes in order, each once; those of one document before those of another.
    pub(super) fn tidy(&mut self) {
        let mut documents: Vec<&Document> = Vec::new();
        for place in &self.0 {
            if !documents.iter().any(|document| std::ptr::eq(*document, place.document)) {
                documents.push(place.document);
            }
        }
        let mut tidied = Vec::new();
        for document in documents {
            let order = document.order();
            let mut nodes: Vec<Node> = self.of(document).collect();
            nodes.sort_unstable_by_key(|node| order(*node));
            nodes.dedup();
            tidied.extend(nodes.into_iter().map(|node| Place { document, node }));
        }
        self.0 = tidied;
    }

    fn of(&self, document: &Document) -> impl Iterator<Item = Node> {
        self.0.iter().filter(|place| std::ptr::eq(place.document, document)).map(|place| place.node)
    }
}
