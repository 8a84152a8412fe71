//! The answers as a tree of named nodes, each with a text.

use crate::domain::ordered::Ordered;

/// A node of one [`Document`]. It stays the same node while others come and go; once removed, it is nothing for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node(u32);

impl Node {
    /// What the root stands in: it has no name, and paths from the top begin there.
    pub(super) const TOP: Self = Self(0);
    const ROOT: Self = Self(1);

    fn place(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

/// The name of a node, as the document numbers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NameNumber(u32);

/// Named nodes with texts, in order below one root: the answers to a form, or a list of choices.
///
/// Nodes that were removed keep their place in memory until the document goes.
#[derive(Clone, Debug)]
pub struct Document {
    elements: Vec<Element>,
    names: Vec<String>,
    numbers: Ordered<String, u32>,
}

#[derive(Clone, Debug)]
struct Element {
    name: NameNumber,
    parent: Option<Node>,
    children: Vec<Node>,
    value: String,
    relevant: bool,
}

impl Document {
    /// A root of this name with nothing in it; the root of a form is usually called `data`.
    pub fn new(root: &str) -> Self {
        let mut document = Self { elements: Vec::new(), names: Vec::new(), numbers: Ordered::new() };
        let nameless = document.number("");
        document.elements.push(Element::new(nameless, None));
        document.add(Node::TOP, usize::MAX, root);
        document
    }

    /// The node that everything stands in.
    #[must_use]
    pub const fn root(&self) -> Node {
        Node::ROOT
    }

    /// Adds a node after the parent's other children.
    pub fn append(&mut self, parent: Node, name: &str) -> Node {
        self.add(parent, usize::MAX, name)
    }

    /// Adds a node as the parent's child at a place, counted from 0; at the end if the place is beyond it.
    pub fn insert_at(&mut self, parent: Node, place: usize, name: &str) -> Node {
        self.add(parent, place, name)
    }

    /// Takes a node out with all that stands in it. The root stays.
    pub fn remove(&mut self, node: Node) {
        if node <= self.root() {
            return;
        }
        if let Some(parent) = self.above(node)
            && let Some(element) = self.elements.get_mut(parent.place())
        {
            element.children.retain(|child| *child != node);
        }
        let mut gone = vec![node];
        while let Some(node) = gone.pop() {
            if let Some(element) = self.elements.get_mut(node.place()) {
                element.parent = None;
                element.value.clear();
                gone.append(&mut element.children);
            }
        }
    }

    /// The node that this one stands in; the root and removed nodes have none.
    #[must_use]
    pub fn parent(&self, node: Node) -> Option<Node> {
        self.above(node).filter(|parent| *parent != Node::TOP)
    }

    /// What stands in a node, in order.
    #[must_use]
    pub fn children(&self, node: Node) -> &[Node] {
        self.element(node).map(|element| element.children.as_slice()).unwrap_or_default()
    }

    /// What stands in a node under one name, in order: the instances of a repeat.
    pub fn children_named<'a>(&'a self, node: Node, name: &str) -> impl Iterator<Item = Node> + use<'a> {
        let number = self.number_of(name);
        let children = self.children(node).iter().copied();
        children.filter(move |child| number.is_some() && self.name_number(*child) == number)
    }

    /// The node's name.
    #[must_use]
    pub fn name(&self, node: Node) -> &str {
        let name = self.name_number(node).and_then(|NameNumber(number)| {
            usize::try_from(number).ok().and_then(|number| self.names.get(number))
        });
        name.map(String::as_str).unwrap_or_default()
    }

    /// The names from the root to the node, its own at the end.
    #[must_use]
    pub fn path(&self, node: Node) -> Vec<String> {
        let mut path: Vec<String> = std::iter::successors(Some(node), |node| self.parent(*node))
            .map(|node| self.name(node).to_owned())
            .collect();
        path.reverse();
        path
    }

    /// The node's own text; nothing for a group.
    #[must_use]
    pub fn value(&self, node: Node) -> &str {
        self.element(node).map(|element| element.value.as_str()).unwrap_or_default()
    }

    /// Puts another text in a node.
    pub fn set_value(&mut self, node: Node, value: impl Into<String>) {
        if let Some(element) = self.elements.get_mut(node.place()) {
            element.value = value.into();
        }
    }

    /// What was last said by [`Self::set_relevant`]; `true` before. It says nothing of what the node stands in.
    #[must_use]
    pub fn is_relevant(&self, node: Node) -> bool {
        self.element(node).is_some_and(|element| element.relevant)
    }

    /// Says whether the node counts. One that doesn't is in no set of nodes, and neither is what stands in it.
    pub fn set_relevant(&mut self, node: Node, relevant: bool) {
        if let Some(element) = self.elements.get_mut(node.place()) {
            element.relevant = relevant;
        }
    }

    /// Whether the node and all that it stands in are relevant, up to the root.
    #[must_use]
    pub fn is_present(&self, node: Node) -> bool {
        let mut place = node;
        while self.is_relevant(place) {
            match self.above(place) {
                Some(parent) => place = parent,
                None => return place == Node::TOP,
            }
        }
        false
    }

    /// As [`Self::parent`], but the root stands in the top.
    pub(super) fn above(&self, node: Node) -> Option<Node> {
        self.element(node).and_then(|element| element.parent)
    }

    /// The number of a name, if any node ever had it.
    pub(super) fn number_of(&self, name: &str) -> Option<NameNumber> {
        self.numbers.get(name).map(|number| NameNumber(*number))
    }

    /// The number of the node's name.
    pub(super) fn name_number(&self, node: Node) -> Option<NameNumber> {
        self.element(node).map(|element| element.name)
    }

    /// How many nodes there have been: what a look at all of them costs.
    pub(super) const fn size(&self) -> usize {
        self.elements.len()
    }

    /// Where each node comes in the order of the document, by the node.
    pub(super) fn order(&self) -> impl Fn(Node) -> u32 + use<> {
        let mut ranks = vec![u32::MAX; self.elements.len()];
        let mut next = 0_u32;
        let mut waiting = vec![Node::TOP];
        while let Some(node) = waiting.pop() {
            if let Some(rank) = ranks.get_mut(node.place()) {
                *rank = next;
                next = next.saturating_add(1);
            }
            waiting.extend(self.children(node).iter().rev());
        }
        move |node: Node| ranks.get(node.place()).copied().unwrap_or(u32::MAX)
    }

    fn element(&self, node: Node) -> Option<&Element> {
        self.elements.get(node.place())
    }

    fn add(&mut self, parent: Node, place: usize, name: &str) -> Node {
        let name = self.number(name);
        let node = Node(u32::try_from(self.elements.len()).unwrap_or(u32::MAX));
        self.elements.push(Element::new(name, Some(parent)));
        if let Some(element) = self.elements.get_mut(parent.place()) {
            element.children.insert(place.min(element.children.len()), node);
        }
        node
    }

    fn number(&mut self, name: &str) -> NameNumber {
        if let Some(known) = self.number_of(name) {
            return known;
        }
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.push(name.to_owned());
        self.numbers.insert(name.to_owned(), number);
        NameNumber(number)
    }
}

impl Element {
    const fn new(name: NameNumber, parent: Option<Node>) -> Self {
        Self { name, parent, children: Vec::new(), value: String::new(), relevant: true }
    }
}
