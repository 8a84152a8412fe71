//! What `${name}` leads to.
//!
//! XLSForms name a question by `${name}` wherever it stands. As the reference converter does, the name is seen from the
//! node that the expression belongs to: inside an instance of a repeat it is that instance's question, outside of it
//! those of all instances.

use super::{
    Place, World,
    term::{Axis, Path, Start, Test},
};

/// The deepest node at or above this one whose path of names begins the question's path without being all of it, and
/// the names that are left from there.
pub fn start<'a, 'p>(at: Place<'a>, path: &'p [String]) -> (Place<'a>, &'p [String]) {
    let mut ways = Vec::new();
    let mut next = Some(at.node);
    while let Some(node) = next {
        ways.push(node);
        next = at.document.parent(node);
    }
    let mut best = (Place::top(at.document), path);
    for (node, name) in ways.into_iter().rev().zip(path) {
        let left = best.1.get(1..).unwrap_or_default();
        if at.document.name(node) != name || left.is_empty() {
            break;
        }
        best = (at.beside(node), left);
    }
    best
}

/// The names from the root to what a path means as it is written, if it is a `${name}` or goes down from the top, with
/// names only.
pub fn written(path: &Path, world: &dyn World) -> Option<Vec<String>> {
    let mut names = match &path.start {
        Start::Named(name, _) => world.named(name)?,
        Start::Top => Vec::new(),
        Start::Here | Start::Nodes(..) => return None,
    };
    for step in &path.steps {
        match (&step.test, step.axis) {
            (Test::Name(name), Axis::Child) => names.push(name.clone()),
            _ => return None,
        }
    }
    Some(names)
}
