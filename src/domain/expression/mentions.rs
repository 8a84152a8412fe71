//! What an expression depends on, as far as its text tells.

use super::{
    function::{Function, Nature},
    term::{Axis, Path, Start, Step, Term, Test},
};

/// What an expression depends on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    /// Paths of names from the root to what it reads, each once, in the order in which they are written. Whether the
    /// nodes there are relevant, and how many there are, counts too.
    pub paths: Vec<Vec<String>>,
    /// What stands in `${name}` and is no question.
    pub unknown_names: Vec<String>,
    /// The lists that it looks into.
    pub instances: Vec<String>,
    /// It differs from time to time: `now()`, `today()`, `random()`, `uuid()`.
    pub is_volatile: bool,
    /// It keeps what the node has already: `once()`.
    pub keeps_first: bool,
    /// It reads what can't be told from its text, e.g. `//age` or `*`: any answer may count.
    pub anything: bool,
}

/// What a term depends on that belongs to the node at a path of names.
pub fn mentions(term: &Term, at: &[&str], named: &dyn Fn(&str) -> Option<Vec<String>>) -> Mentions {
    let at: Vec<String> = at.iter().map(|name| (*name).to_owned()).collect();
    let mut reader = Reader { found: Mentions::default(), at: &at, named };
    reader.value(term, std::slice::from_ref(&at));
    reader.found
}

/// Where a path may have led to, as paths of names. None is a list beside the answers, or no path at all.
type Ends = Vec<Vec<String>>;

/// With more ways than these to read one path, any answer may count: nobody writes so, and it would take long.
const MOST_ENDS: usize = 16;

struct Reader<'r> {
    found: Mentions,
    at: &'r [String],
    named: &'r dyn Fn(&str) -> Option<Vec<String>>,
}

impl Reader<'_> {
    /// Notes what a term depends on; where it leads to is noted by who reads it.
    fn term(&mut self, term: &Term, here: &[Vec<String>]) -> Ends {
        match term {
            Term::Text(_) | Term::Number(_) => {}
            Term::Negative(term) => self.value(term, here),
            Term::Any(terms) | Term::All(terms) => terms.iter().for_each(|term| self.value(term, here)),
            Term::Compared(first, rest) => {
                self.value(first, here);
                for (_, term) in rest {
                    self.value(term, here);
                }
            }
            Term::Reckoned(first, rest) => {
                self.value(first, here);
                for (_, term) in rest {
                    self.value(term, here);
                }
            }
            Term::Union(terms) => return self.any_of(terms, here),
            Term::Path(path) => return self.path(path, here),
            Term::Call(function, arguments) => return self.call(function, arguments, here),
        }
        Ends::new()
    }

    fn value(&mut self, term: &Term, here: &[Vec<String>]) {
        let ends = self.term(term, here);
        self.read(ends);
    }

    fn read(&mut self, ends: Ends) {
        for path in ends {
            if path.is_empty() {
                self.found.anything = true;
            } else {
                note(&mut self.found.paths, path);
            }
        }
    }

    fn any_of(&mut self, terms: &[Term], here: &[Vec<String>]) -> Ends {
        let mut all = Ends::new();
        for term in terms {
            for end in self.term(term, here) {
                note(&mut all, end);
            }
            if all.len() > MOST_ENDS {
                self.found.anything = true;
                all.clear();
            }
        }
        all
    }

    fn call(&mut self, function: &Function, arguments: &[Term], here: &[Vec<String>]) -> Ends {
        match function.nature {
            Nature::PassesOn => return self.any_of(arguments, here),
            Nature::Current => return vec![self.at.to_vec()],
            Nature::Plain => {}
            Nature::Volatile => self.found.is_volatile = true,
            Nature::KeepsFirst => {
                self.found.keeps_first = true;
                self.read(vec![self.at.to_vec()]);
            }
            Nature::OfContext => {
                if arguments.is_empty() {
                    self.read(here.to_vec());
                }
            }
            Nature::Instance | Nature::LooksUp => match arguments.first() {
                Some(Term::Text(id)) => note(&mut self.found.instances, id.clone()),
                _ => self.found.anything = true,
            },
        }
        for argument in arguments {
            self.value(argument, here);
        }
        Ends::new()
    }

    fn path(&mut self, path: &Path, here: &[Vec<String>]) -> Ends {
        let (start, predicates): (Ends, &[Term]) = match &path.start {
            Start::Here => (here.to_vec(), &[]),
            Start::Top => (vec![Vec::new()], &[]),
            Start::Nodes(term, predicates) => (self.term(term, here), predicates),
            Start::Named(name, predicates) => {
                if let Some(path) = (self.named)(name) {
                    (vec![path], predicates)
                } else {
                    note(&mut self.found.unknown_names, name.clone());
                    (Ends::new(), predicates)
                }
            }
        };
        self.predicates(predicates, &start);
        path.steps.iter().fold(start, |from, step| {
            let to = self.step(from, step);
            self.predicates(&step.predicates, &to);
            to
        })
    }

    fn predicates(&mut self, predicates: &[Term], here: &[Vec<String>]) {
        if !predicates.is_empty() {
            // Which nodes there are decides which are chosen.
            self.read(here.to_vec());
        }
        for predicate in predicates {
            self.value(predicate, here);
        }
    }

    fn step(&mut self, from: Ends, step: &Step) -> Ends {
        let mut to = Ends::new();
        for mut path in from {
            match (step.axis, &step.test) {
                (Axis::Child, Test::Name(name)) => path.push(name.clone()),
                (Axis::FollowingSibling | Axis::PrecedingSibling, Test::Name(name)) => {
                    path.pop();
                    path.push(name.clone());
                }
                (Axis::Parent, _) => {
                    path.pop();
                }
                (Axis::Itself, _) => {}
                (
                    Axis::Child
                    | Axis::FollowingSibling
                    | Axis::PrecedingSibling
                    | Axis::Descendant
                    | Axis::DescendantOrSelf
                    | Axis::Ancestor
                    | Axis::AncestorOrSelf,
                    _,
                ) => {
                    self.found.anything = true;
                    continue;
                }
            }
            note(&mut to, path);
        }
        to
    }
}

fn note<T: PartialEq>(known: &mut Vec<T>, new: T) {
    if !known.contains(&new) {
        known.push(new);
    }
}
