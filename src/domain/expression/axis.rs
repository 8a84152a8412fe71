//! One step from one node.

use super::{
    Document, Node, Place,
    document::NameNumber,
    term::{Axis, Test},
};

/// The nodes that a step leads to, in the order in which XPath counts them: away from the node. Nodes that are not
/// relevant are passed over, with all that stands in them.
pub fn step<'a>(from: Place<'a>, axis: Axis, test: &Test) -> Vec<Place<'a>> {
    let document = from.document;
    let Some(wanted) = Wanted::new(document, test) else { return Vec::new() };
    let found: Vec<Node> = match axis {
        Axis::Child => relevant_children(document, from.node).collect(),
        Axis::Parent => document.above(from.node).into_iter().collect(),
        Axis::Itself => vec![from.node],
        Axis::Descendant => below(document, from.node),
        Axis::DescendantOrSelf => with_itself(from.node, below(document, from.node)),
        Axis::Ancestor => ancestors(document, from.node),
        Axis::AncestorOrSelf => with_itself(from.node, ancestors(document, from.node)),
        Axis::FollowingSibling => {
            siblings(document, from.node).skip_while(|node| *node != from.node).skip(1).collect()
        }
        Axis::PrecedingSibling => {
            let mut before: Vec<Node> =
                siblings(document, from.node).take_while(|node| *node != from.node).collect();
            before.reverse();
            before
        }
    };
    found.into_iter().filter(|node| wanted.is(document, *node)).map(|node| from.beside(node)).collect()
}

/// The place of a node among the relevant ones beside it that have its name, counted from 1.
pub fn position(place: Place<'_>) -> usize {
    let (document, name) = (place.document, place.document.name_number(place.node));
    let before = siblings(document, place.node).take_while(|node| *node != place.node);
    before.filter(|node| document.name_number(*node) == name).count().saturating_add(1)
}

enum Wanted {
    Named(NameNumber),
    AnyName,
    AnyNode,
}

impl Wanted {
    /// Nothing if no node can be it.
    fn new(document: &Document, test: &Test) -> Option<Self> {
        Some(match test {
            Test::Name(name) => Self::Named(document.number_of(name)?),
            Test::AnyName => Self::AnyName,
            Test::AnyNode => Self::AnyNode,
        })
    }

    fn is(&self, document: &Document, node: Node) -> bool {
        match self {
            Self::Named(number) => document.name_number(node) == Some(*number),
            Self::AnyName => node != Node::TOP,
            Self::AnyNode => true,
        }
    }
}

fn relevant_children(document: &Document, node: Node) -> impl DoubleEndedIterator<Item = Node> {
    document.children(node).iter().copied().filter(|child| document.is_relevant(*child))
}

/// The node itself is among them even if it is not relevant.
fn siblings(document: &Document, node: Node) -> impl Iterator<Item = Node> {
    let all = document.above(node).map(|parent| document.children(parent)).unwrap_or_default();
    all.iter().copied().filter(move |sibling| *sibling == node || document.is_relevant(*sibling))
}

fn below(document: &Document, node: Node) -> Vec<Node> {
    let mut found = Vec::new();
    let mut waiting: Vec<Node> = relevant_children(document, node).rev().collect();
    while let Some(next) = waiting.pop() {
        found.push(next);
        waiting.extend(relevant_children(document, next).rev());
    }
    found
}

fn ancestors(document: &Document, node: Node) -> Vec<Node> {
    std::iter::successors(document.above(node), |node| document.above(*node)).collect()
}

fn with_itself(node: Node, mut others: Vec<Node>) -> Vec<Node> {
    others.insert(0, node);
    others
}
