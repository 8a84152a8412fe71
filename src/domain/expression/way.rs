//! From nodes along steps to others.

use std::iter;

use super::{
    Fault, NodeSet, Place, axis,
    term::{Axis, Step, Term, Test},
};

/// Who chooses by predicates, and counts the steps.
pub trait Guide<'a> {
    /// Those of the nodes for which the predicates hold, one after the other.
    ///
    /// # Errors
    /// What evaluating a predicate raises.
    fn chosen(&mut self, nodes: Vec<Place<'a>>, predicates: &[Term]) -> Result<Vec<Place<'a>>, Fault>;
    /// Takes so many steps of those that an expression may take.
    ///
    /// # Errors
    /// [`Fault::TooManySteps`] once they are used up.
    fn spend(&mut self, steps: usize) -> Result<(), Fault>;
}

/// Nodes on their way.
pub struct Way<'a> {
    nodes: NodeSet<'a>,
    /// Whether no node stands in another one: then what stands in them comes in order.
    apart: bool,
}

impl<'a> Way<'a> {
    /// From some nodes; what is known of their order is that there is one if it is no more than one.
    pub const fn from(nodes: NodeSet<'a>) -> Self {
        let apart = nodes.0.len() <= 1;
        Self { nodes, apart }
    }

    /// Along all steps.
    ///
    /// # Errors
    /// What the guide raises.
    pub fn along(mut self, steps: &[Step], guide: &mut dyn Guide<'a>) -> Result<Self, Fault> {
        for step in steps {
            self.step(step.axis, &step.test, &step.predicates, guide)?;
        }
        Ok(self)
    }

    /// Down to all nodes of a path of names; the predicates choose at its end.
    ///
    /// # Errors
    /// What the guide raises.
    pub fn down(
        mut self,
        names: &[String],
        predicates: &[Term],
        guide: &mut dyn Guide<'a>,
    ) -> Result<Self, Fault> {
        for (left, name) in iter::zip((0..names.len()).rev(), names) {
            let predicates = if left == 0 { predicates } else { &[] };
            self.step(Axis::Child, &Test::Name(name.clone()), predicates, guide)?;
        }
        Ok(self)
    }

    /// The nodes at the end that count.
    #[must_use]
    pub fn end(mut self) -> NodeSet<'a> {
        self.nodes.0.retain(|place| place.document.is_present(place.node));
        self.nodes
    }

    fn step(
        &mut self,
        axis: Axis,
        test: &Test,
        predicates: &[Term],
        guide: &mut dyn Guide<'a>,
    ) -> Result<(), Fault> {
        let mut reached = NodeSet::default();
        for place in &self.nodes.0 {
            let found = axis::step(*place, axis, test);
            guide.spend(found.len().saturating_add(1))?;
            reached.0.append(&mut guide.chosen(found, predicates)?);
        }
        let one = self.nodes.0.len() <= 1;
        if !(in_order(axis) && (one || self.apart && axis == Axis::Child)) {
            let size = reached.0.first().map_or(0, |place| place.document.size());
            guide.spend(reached.0.len().saturating_add(size))?;
            reached.tidy();
        }
        self.apart = reached.0.len() <= 1 || apart(axis) && (one || self.apart);
        self.nodes = reached;
        Ok(())
    }
}

/// Whether one node's nodes come in the order of the document.
const fn in_order(axis: Axis) -> bool {
    match axis {
        Axis::Child
        | Axis::Parent
        | Axis::Itself
        | Axis::Descendant
        | Axis::DescendantOrSelf
        | Axis::FollowingSibling => true,
        Axis::Ancestor | Axis::AncestorOrSelf | Axis::PrecedingSibling => false,
    }
}

/// Whether nodes that were apart lead to nodes that are.
const fn apart(axis: Axis) -> bool {
    match axis {
        Axis::Child | Axis::Itself => true,
        Axis::FollowingSibling
        | Axis::PrecedingSibling
        | Axis::Parent
        | Axis::Descendant
        | Axis::DescendantOrSelf
        | Axis::Ancestor
        | Axis::AncestorOrSelf => false,
    }
}
