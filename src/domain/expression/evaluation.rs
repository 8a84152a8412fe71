//! From terms to values.

use std::{cell::OnceCell, iter};

use super::{
    Document, Fault, NodeSet, Now, Place, Scope, Value, World, comparison,
    function::{Answer, Call},
    named,
    term::{Arithmetic, Comparison, Path, Start, Term},
    way::{Guide, Way},
};
use crate::domain::ordered::Ordered;

/// How many nodes and terms may be looked at for one value. A list of ten thousand choices is filtered with a tenth of
/// them, and a phone takes a second for all.
const STEPS: usize = 2_000_000;

/// The value of a term where the scope is.
///
/// # Errors
/// [`Fault`] says what is missing, or that it takes too long.
pub fn evaluate<'a>(term: &Term, scope: &Scope<'a>) -> Answer<'a> {
    let at = Place { document: scope.document, node: scope.at };
    let mut evaluation =
        Evaluation { at, world: scope.world, steps: STEPS, now: OnceCell::new(), named: Ordered::new() };
    evaluation.term(term, Focus { here: at, position: None })
}

struct Evaluation<'a> {
    at: Place<'a>,
    world: &'a dyn World,
    steps: usize,
    /// The moment of this evaluation: what asks twice hears the same.
    now: OnceCell<Now>,
    /// What `${name}` led to: it is the same in every predicate.
    named: Ordered<String, NodeSet<'a>>,
}

/// The node that is looked at, and which of how many it is.
#[derive(Clone, Copy)]
struct Focus<'a> {
    here: Place<'a>,
    position: Option<(usize, usize)>,
}

impl<'a> Evaluation<'a> {
    fn term(&mut self, term: &Term, focus: Focus<'a>) -> Answer<'a> {
        self.spend(1)?;
        match term {
            Term::Text(text) => {
                self.spend(text.len() / 64)?;
                Ok(Value::Text(text.clone()))
            }
            Term::Number(number) => Ok(Value::Number(*number)),
            Term::Negative(term) => Ok(Value::Number(-self.number(term, focus)?)),
            Term::Any(terms) => self.until(terms, true, focus),
            Term::All(terms) => self.until(terms, false, focus),
            Term::Compared(first, rest) => self.compared(first, rest, focus),
            Term::Reckoned(first, rest) => self.reckoned(first, rest, focus),
            Term::Union(terms) => self.union(terms, focus),
            Term::Path(path) => Ok(Value::Nodes(self.path(path, focus)?)),
            Term::Call(function, arguments) => {
                let value = (function.run)(&mut Use { evaluation: self, arguments, focus })?;
                if let Value::Text(text) = &value {
                    self.spend(text.len() / 64)?;
                }
                Ok(value)
            }
        }
    }

    fn now(&self) -> Now {
        *self.now.get_or_init(|| self.world.now())
    }

    fn number(&mut self, term: &Term, focus: Focus<'a>) -> Result<f64, Fault> {
        let value = self.term(term, focus)?;
        Ok(value.to_number_at(Some(self.now().offset_minutes)))
    }

    /// Whether one of the terms is as it is looked for; what comes after it is not evaluated.
    fn until(&mut self, terms: &[Term], looked_for: bool, focus: Focus<'a>) -> Answer<'a> {
        for term in terms {
            if self.term(term, focus)?.to_truth() == looked_for {
                return Ok(Value::Truth(looked_for));
            }
        }
        Ok(Value::Truth(!looked_for))
    }

    fn compared(&mut self, first: &Term, rest: &[(Comparison, Term)], focus: Focus<'a>) -> Answer<'a> {
        let mut value = self.term(first, focus)?;
        for (comparison, term) in rest {
            let other = self.term(term, focus)?;
            let offset = self.now().offset_minutes;
            let holds = comparison::holds(&value, &other, *comparison, offset, |steps| self.spend(steps))?;
            value = Value::Truth(holds);
        }
        Ok(value)
    }

    fn reckoned(&mut self, first: &Term, rest: &[(Arithmetic, Term)], focus: Focus<'a>) -> Answer<'a> {
        let mut number = self.number(first, focus)?;
        for (arithmetic, term) in rest {
            let other = self.number(term, focus)?;
            number = match arithmetic {
                Arithmetic::Plus => number + other,
                Arithmetic::Minus => number - other,
                Arithmetic::Times => number * other,
                Arithmetic::Div => number / other,
                Arithmetic::Mod => number % other,
            };
        }
        Ok(Value::Number(number))
    }

    fn union(&mut self, terms: &[Term], focus: Focus<'a>) -> Answer<'a> {
        let mut all = NodeSet::default();
        for term in terms {
            all.0.append(&mut self.nodes(term, focus)?.0);
        }
        self.spend(all.0.len().saturating_add(self.at.document.size()))?;
        all.tidy();
        Ok(Value::Nodes(all))
    }

    fn nodes(&mut self, term: &Term, focus: Focus<'a>) -> Result<NodeSet<'a>, Fault> {
        match self.term(term, focus)? {
            Value::Nodes(nodes) => Ok(nodes),
            other @ (Value::Text(_) | Value::Number(_) | Value::Truth(_)) => {
                Err(Fault::NotNodes(format!("“{}”", other.to_text())))
            }
        }
    }

    fn path(&mut self, path: &Path, focus: Focus<'a>) -> Result<NodeSet<'a>, Fault> {
        let nodes = match &path.start {
            Start::Here => NodeSet(vec![focus.here]),
            Start::Top => NodeSet(vec![Place::top(self.at.document)]),
            Start::Named(name, predicates) => self.named(name, predicates)?,
            Start::Nodes(term, predicates) => {
                let nodes = self.nodes(term, focus)?;
                NodeSet(self.chosen(nodes.0, predicates)?)
            }
        };
        Ok(Way::from(nodes).along(&path.steps, self)?.end())
    }

    /// The nodes of a question, seen from the node that the expression belongs to. Predicates choose among those of
    /// one parent, as they do behind the path that the name stands for.
    fn named(&mut self, name: &str, predicates: &[Term]) -> Result<NodeSet<'a>, Fault> {
        if let Some(known) = self.named.get(name).filter(|_| predicates.is_empty()) {
            return Ok(known.clone());
        }
        let path = self.world.named(name).ok_or_else(|| Fault::UnknownName(name.to_owned()))?;
        let (start, names) = named::start(self.at, &path);
        let nodes = Way::from(NodeSet(vec![start])).down(names, predicates, self)?.end();
        if predicates.is_empty() {
            self.named.insert(name.to_owned(), nodes.clone());
        }
        Ok(nodes)
    }
}

impl<'a> Guide<'a> for Evaluation<'a> {
    fn spend(&mut self, steps: usize) -> Result<(), Fault> {
        self.steps = self.steps.checked_sub(steps).ok_or(Fault::TooManySteps)?;
        Ok(())
    }

    /// A number chooses by place, anything else by being true.
    fn chosen(&mut self, mut nodes: Vec<Place<'a>>, predicates: &[Term]) -> Result<Vec<Place<'a>>, Fault> {
        for predicate in predicates {
            let last = nodes.len();
            let mut kept = Vec::new();
            for (position, here) in iter::zip(1.., nodes) {
                let value = self.term(predicate, Focus { here, position: Some((position, last)) })?;
                let keep = match &value {
                    Value::Number(number) => Value::is_count(*number, position),
                    Value::Text(_) | Value::Truth(_) | Value::Nodes(_) => value.to_truth(),
                };
                if keep {
                    kept.push(here);
                }
            }
            nodes = kept;
        }
        Ok(nodes)
    }
}

/// One use of a function.
struct Use<'e, 'a> {
    evaluation: &'e mut Evaluation<'a>,
    arguments: &'e [Term],
    focus: Focus<'a>,
}

impl<'a> Call<'a> for Use<'_, 'a> {
    fn count(&self) -> usize {
        self.arguments.len()
    }

    fn value(&mut self, place: usize) -> Answer<'a> {
        match self.arguments.get(place) {
            Some(term) => self.evaluation.term(term, self.focus),
            None => Ok(Value::Text(String::new())),
        }
    }

    fn path(&mut self, place: usize) -> Option<Vec<String>> {
        let term = self.arguments.get(place)?;
        if let Term::Path(path) = term
            && let Some(names) = named::written(path, self.evaluation.world)
        {
            return Some(names);
        }
        let nodes = self.evaluation.nodes(term, self.focus).ok()?;
        nodes.0.first().map(|place| place.document.path(place.node))
    }

    fn here(&self) -> Place<'a> {
        self.focus.here
    }

    fn current(&self) -> Place<'a> {
        self.evaluation.at
    }

    fn position(&self) -> Option<(usize, usize)> {
        self.focus.position
    }

    fn document(&self) -> &'a Document {
        self.evaluation.at.document
    }

    fn now(&self) -> Now {
        self.evaluation.now()
    }

    fn world(&self) -> &'a dyn World {
        self.evaluation.world
    }

    fn spend(&mut self, steps: usize) -> Result<(), Fault> {
        self.evaluation.spend(steps)
    }
}
