//! From the pieces of a text to its terms: the grammar of XPath 1.0 (section 3) with `${name}`.

use super::{
    SyntaxError, SyntaxProblem,
    cursor::Cursor,
    function::Function,
    functions,
    term::{Axis, Path, Start, Step, Term, Test},
    token::{Token, tokens},
};

/// The term that a text means.
///
/// # Errors
/// [`SyntaxError`] at the first thing that is wrong.
pub fn parse(text: &str) -> Result<Term, SyntaxError> {
    let tokens = tokens(text)?;
    let mut parser = Cursor::new(&tokens, text.chars().count());
    if tokens.is_empty() {
        return Err(SyntaxError { at: 0, problem: SyntaxProblem::Empty });
    }
    let term = parser.term()?;
    match parser.peek() {
        None => Ok(term),
        Some(_) => Err(parser.unexpected()),
    }
}

type Read<T> = Result<T, SyntaxError>;

impl Cursor<'_> {
    /// A value or a way to nodes, without operators.
    pub fn path(&mut self) -> Read<Term> {
        let start = match self.peek() {
            None => return Err(self.unexpected()),
            Some(Token::Number(_) | Token::Text(_) | Token::Sign("(")) => return self.filtered(),
            Some(Token::Name(name)) if self.follows("(") && name != "node" => return self.filtered(),
            Some(Token::Reference(name)) => {
                self.skip();
                Start::Named(name.clone(), self.predicates()?)
            }
            Some(Token::Sign("/")) => {
                self.skip();
                let steps = if self.begins_step() { self.steps()? } else { Vec::new() };
                return Ok(Term::Path(Path { start: Start::Top, steps }));
            }
            Some(Token::Sign("//")) => Start::Top,
            Some(Token::Name(_) | Token::Sign(_)) => {
                let steps = self.steps()?;
                return Ok(Term::Path(Path { start: Start::Here, steps }));
            }
        };
        let steps = self.further_steps()?;
        Ok(Term::Path(Path { start, steps }))
    }

    /// A value, and the way that may go on from it if it is nodes.
    fn filtered(&mut self) -> Read<Term> {
        let term = self.primary()?;
        let predicates = self.predicates()?;
        let steps = self.further_steps()?;
        if predicates.is_empty() && steps.is_empty() {
            return Ok(term);
        }
        Ok(Term::Path(Path { start: Start::Nodes(Box::new(term), predicates), steps }))
    }

    fn primary(&mut self) -> Read<Term> {
        let place = self.place();
        let Some(token) = self.peek() else { return Err(self.unexpected()) };
        self.skip();
        match token {
            Token::Number(number) => Ok(Term::Number(*number)),
            Token::Text(text) => Ok(Term::Text(text.clone())),
            Token::Name(name) => self.call(name, place),
            Token::Sign(_) | Token::Reference(_) => {
                let term = self.term()?;
                self.close("(", place)?;
                Ok(term)
            }
        }
    }

    fn call(&mut self, name: &str, place: usize) -> Read<Term> {
        let opened = self.place();
        self.skip();
        let mut arguments = Vec::new();
        // Where the arguments begin, to say which of them is wrong.
        let mut places = Vec::new();
        if !self.is(")") {
            loop {
                places.push(self.place());
                arguments.push(self.term()?);
                if !self.take(",") {
                    break;
                }
            }
        }
        self.close("(", opened)?;
        let function = functions::find(name).map_err(|problem| self.error_at(place, problem))?;
        if !function.arguments.allows(arguments.len()) {
            let problem = SyntaxProblem::WrongNumberOfArguments {
                function: name.to_owned(),
                given: arguments.len(),
                least: function.arguments.least,
                most: function.arguments.most,
            };
            return Err(self.error_at(place, problem));
        }
        if let Some((argument, check)) = function.check
            && let Some(Term::Text(text)) = arguments.get(argument)
            && let Some(problem) = check(text)
        {
            return Err(self.error_at(places.get(argument).copied().unwrap_or(place), problem));
        }
        name_question(function, &mut arguments);
        Ok(Term::Call(function, arguments))
    }

    fn further_steps(&mut self) -> Read<Vec<Step>> {
        if self.is("/") {
            self.skip();
            return self.steps();
        }
        if self.is("//") { self.steps() } else { Ok(Vec::new()) }
    }

    /// Steps with `/` or `//` between them; `//` may come first.
    fn steps(&mut self) -> Read<Vec<Step>> {
        let mut steps = Vec::new();
        loop {
            if self.take("//") {
                steps.push(Step::new(Axis::DescendantOrSelf, Test::AnyNode));
            }
            steps.push(self.step()?);
            if !self.is("//") && !self.take("/") {
                return Ok(steps);
            }
        }
    }

    fn begins_step(&self) -> bool {
        matches!(self.peek(), Some(Token::Name(_) | Token::Sign("." | ".." | "*" | "@")))
    }

    fn step(&mut self) -> Read<Step> {
        if self.take(".") {
            return Ok(Step { predicates: self.predicates()?, ..Step::new(Axis::Itself, Test::AnyNode) });
        }
        if self.take("..") {
            return Ok(Step { predicates: self.predicates()?, ..Step::new(Axis::Parent, Test::AnyNode) });
        }
        if self.is("@") {
            return Err(self.error(SyntaxProblem::Unsupported("@".to_owned())));
        }
        let mut axis = Axis::Child;
        if let Some(Token::Name(name)) = self.peek()
            && self.follows("::")
        {
            axis = Axis::of_name(name)
                .ok_or_else(|| self.error(SyntaxProblem::Unsupported(format!("{name}::"))))?;
            self.skip();
            self.skip();
        }
        let test = self.test()?;
        Ok(Step { axis, test, predicates: self.predicates()? })
    }

    fn test(&mut self) -> Read<Test> {
        if self.take("*") {
            return Ok(Test::AnyName);
        }
        let Some(Token::Name(name)) = self.peek() else { return Err(self.unexpected()) };
        if !self.follows("(") {
            self.skip();
            return Ok(Test::Name(name.clone()));
        }
        if name != "node" {
            return Err(self.error(SyntaxProblem::Unsupported(format!("{name}() in a path"))));
        }
        self.skip();
        let opened = self.place();
        self.skip();
        self.close("(", opened)?;
        Ok(Test::AnyNode)
    }

    fn predicates(&mut self) -> Read<Vec<Term>> {
        let mut predicates = Vec::new();
        loop {
            let opened = self.place();
            if !self.take("[") {
                return Ok(predicates);
            }
            predicates.push(self.term()?);
            self.close("[", opened)?;
        }
    }

    fn close(&mut self, open: &str, opened: usize) -> Read<()> {
        let (open, close) = if open == "(" { ('(', ")") } else { ('[', "]") };
        if self.take(close) {
            return Ok(());
        }
        match self.peek() {
            None => Err(self.error_at(opened, SyntaxProblem::Unclosed(open))),
            Some(_) => Err(self.unexpected()),
        }
    }
}

/// Forms write `jr:choice-name(…, '${question}')` with quotation marks around what is meant as the question.
fn name_question(function: &Function, arguments: &mut [Term]) {
    let Some(argument) = function.named_argument.and_then(|place| arguments.get_mut(place)) else { return };
    if let Term::Text(text) = argument
        && let Some(name) = text.trim().strip_prefix("${").and_then(|text| text.strip_suffix('}'))
    {
        let start = Start::Named(name.trim().to_owned(), Vec::new());
        *argument = Term::Path(Path { start, steps: Vec::new() });
    }
}
