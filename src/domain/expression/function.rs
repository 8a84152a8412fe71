//! What a function is: its name, how many arguments it takes, what it does, and what can be known of it beforehand.

use std::fmt;

use super::{Document, Fault, NodeSet, Now, Place, SyntaxProblem, Value, World};

/// A function of the language, defined in one place.
pub struct Function {
    /// Its name as it is written.
    pub name: &'static str,
    /// How many arguments it takes.
    pub arguments: Arguments,
    /// Its value depends on more than its arguments.
    pub nature: Nature,
    /// Says what is wrong with an argument that is written out.
    pub check: Option<(usize, Check)>,
    /// The argument in which a text `'${name}'` means the question.
    pub named_argument: Option<usize>,
    /// What it does.
    pub run: Run,
}

/// What a function comes to.
pub type Answer<'a> = Result<Value<'a>, Fault>;
/// What a function does.
pub type Run = for<'a> fn(&mut dyn Call<'a>) -> Answer<'a>;
/// Says what is wrong with an argument that is written out.
pub type Check = fn(&str) -> Option<SyntaxProblem>;

/// How many arguments a function takes.
#[derive(Clone, Copy, Debug)]
pub struct Arguments {
    /// At least.
    pub least: usize,
    /// At most; without it there is no limit.
    pub most: Option<usize>,
    /// Those beyond the least come so many at a time.
    pub step: usize,
}

impl Arguments {
    /// So many and no other number.
    pub const fn exactly(count: usize) -> Self {
        Self::between(count, count)
    }

    /// From so many to so many.
    pub const fn between(least: usize, most: usize) -> Self {
        Self { least, most: Some(most), step: 1 }
    }

    /// So many or more.
    pub const fn at_least(least: usize) -> Self {
        Self { least, most: None, step: 1 }
    }

    /// Those beyond the least come in twos.
    pub const fn in_pairs(self) -> Self {
        Self { step: 2, ..self }
    }

    /// Whether it can be so many.
    pub const fn allows(self, count: usize) -> bool {
        let below = match self.most {
            Some(most) => count <= most,
            None => true,
        };
        below && count >= self.least && (count - self.least).is_multiple_of(self.step)
    }
}

/// What a value depends on besides the arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Nothing.
    Plain,
    /// It differs from time to time.
    Volatile,
    /// The value that the node has already.
    KeepsFirst,
    /// Without arguments, the node that it stands at.
    OfContext,
    /// It is the node that the expression belongs to.
    Current,
    /// It is the list that the first argument names.
    Instance,
    /// It looks into the list that the first argument names.
    LooksUp,
    /// It is nodes out of its arguments.
    PassesOn,
}

/// One use of a function: its arguments, each evaluated when it is asked for, and what surrounds it.
pub trait Call<'a> {
    /// How many arguments there are.
    fn count(&self) -> usize;
    /// The value of an argument, counted from 0; an empty text if there is none.
    ///
    /// # Errors
    /// What evaluating it raises.
    fn value(&mut self, place: usize) -> Answer<'a>;
    /// The names from the root to what an argument that is written as a path means, whichever instances there are.
    fn path(&mut self, place: usize) -> Option<Vec<String>>;
    /// The node that it stands at: in a predicate the one that is looked at.
    fn here(&self) -> Place<'a>;
    /// The node that the expression belongs to.
    fn current(&self) -> Place<'a>;
    /// Which of how many nodes is looked at in a predicate, counted from 1; nothing outside of one.
    fn position(&self) -> Option<(usize, usize)>;
    /// The answers.
    fn document(&self) -> &'a Document;
    /// The moment of this evaluation.
    fn now(&self) -> Now;
    /// Everything that is not an answer.
    fn world(&self) -> &'a dyn World;
    /// Takes so many steps of those that an expression may take.
    ///
    /// # Errors
    /// [`Fault::TooManySteps`] once they are used up.
    fn spend(&mut self, steps: usize) -> Result<(), Fault>;
}

impl<'a> dyn Call<'a> + '_ {
    /// An argument as a text.
    pub fn text(&mut self, place: usize) -> Result<String, Fault> {
        Ok(match self.value(place)? {
            Value::Text(text) => text,
            other @ (Value::Number(_) | Value::Truth(_) | Value::Nodes(_)) => other.to_text(),
        })
    }

    /// An argument as a number.
    pub fn number(&mut self, place: usize) -> Result<f64, Fault> {
        let value = self.value(place)?;
        Ok(value.to_number_at(Some(self.offset())))
    }

    /// An argument as true or false.
    pub fn truth(&mut self, place: usize) -> Result<bool, Fault> {
        Ok(self.value(place)?.to_truth())
    }

    /// An argument as nodes.
    pub fn nodes(&mut self, place: usize, function: &'static str) -> Result<NodeSet<'a>, Fault> {
        match self.value(place)? {
            Value::Nodes(nodes) => Ok(nodes),
            Value::Text(_) | Value::Number(_) | Value::Truth(_) => {
                Err(Fault::NotNodes(format!("{function}()")))
            }
        }
    }

    /// The arguments from this one on as texts: nodes as many as they are.
    pub fn texts_from(&mut self, first: usize) -> Result<Vec<String>, Fault> {
        let mut texts = Vec::new();
        for place in first..self.count() {
            match self.value(place)? {
                Value::Nodes(nodes) => texts.extend(nodes.texts().map(str::to_owned)),
                other @ (Value::Text(_) | Value::Number(_) | Value::Truth(_)) => texts.push(other.to_text()),
            }
        }
        Ok(texts)
    }

    /// The first argument as a text, or without one that of the node it stands at.
    pub fn text_or_here(&mut self) -> Result<String, Fault> {
        if self.count() == 0 { Ok(self.here().text().to_owned()) } else { self.text(0) }
    }

    /// How many minutes the wall here is ahead of UTC.
    pub fn offset(&self) -> i32 {
        self.now().offset_minutes
    }
}

impl Function {
    /// A function whose value depends on its arguments only.
    pub const fn new(name: &'static str, arguments: Arguments, run: Run) -> Self {
        Self { name, arguments, nature: Nature::Plain, check: None, named_argument: None, run }
    }

    /// The same with another nature.
    #[must_use]
    pub const fn that(self, nature: Nature) -> Self {
        Self { nature, ..self }
    }

    /// The same with a look at an argument that is written out, before anything is evaluated.
    #[must_use]
    pub const fn checked(self, argument: usize, check: Check) -> Self {
        Self { check: Some((argument, check)), ..self }
    }

    /// The same with an argument in which a text `'${name}'` means the question.
    #[must_use]
    pub const fn naming(self, argument: usize) -> Self {
        Self { named_argument: Some(argument), ..self }
    }
}

impl fmt::Debug for Function {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name)
    }
}
