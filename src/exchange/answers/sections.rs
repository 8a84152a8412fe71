//! The tables that a form's answers make: one of what is asked once, and one for each repeat.

use crate::domain::form::{ChoiceLists, Form, Question, QuestionKind, QuestionName};

/// What is asked together: once in a response, or each time of a repeat.
#[derive(Clone, Debug)]
pub struct Section<'f> {
    /// The repeat; none for what is asked once.
    pub repeat: Option<&'f Question>,
    /// The section that the repeat stands in, by its place among the sections; itself for what is asked once.
    pub parent: usize,
    /// The groups and repeats around from the outermost in, with the repeat itself at the end.
    pub way: Vec<&'f Question>,
    /// Its questions in the order of the form, those that are no longer in it behind the others.
    pub asked: Vec<Asked<'f>>,
}

/// A question with what it takes to read its answers.
#[derive(Clone, Debug)]
pub struct Asked<'f> {
    /// The question.
    pub question: &'f Question,
    /// The groups around it inside its section, from the outermost in.
    pub groups: Vec<&'f Question>,
    /// The lists of the version of the form that it is of.
    pub lists: &'f ChoiceLists,
}

impl Section<'_> {
    /// In how many repeats it stands, its own counted.
    pub fn depth(&self) -> usize {
        self.way.iter().filter(|around| matches!(around.kind, QuestionKind::Repeat(_))).count()
    }

    /// Whether it has a question of that name.
    pub fn has(&self, name: &QuestionName) -> bool {
        self.asked.iter().any(|asked| asked.question.name == *name)
    }
}

/// The sections of a form: first what is asked once, then each repeat behind the one it stands in. Of earlier versions
/// those questions come along of which it says that they are wanted.
pub fn sections<'f>(form: &'f Form, is_wanted: &dyn Fn(&QuestionName) -> bool) -> Vec<Section<'f>> {
    let mut found = vec![Section { repeat: None, parent: 0, way: Vec::new(), asked: Vec::new() }];
    let top = Inside { section: 0, groups: Vec::new(), way: Vec::new(), lists: &form.lists };
    gather(&form.questions, &top, &|_| true, &mut found);
    for edition in form.editions.iter().rev() {
        let top = Inside { lists: &edition.lists, ..top.clone() };
        gather(&edition.questions, &top, is_wanted, &mut found);
    }
    found
}

/// Where questions are gathered.
#[derive(Clone)]
struct Inside<'f> {
    section: usize,
    groups: Vec<&'f Question>,
    way: Vec<&'f Question>,
    lists: &'f ChoiceLists,
}

fn gather<'f>(
    questions: &'f [Question],
    inside: &Inside<'f>,
    is_wanted: &dyn Fn(&QuestionName) -> bool,
    found: &mut Vec<Section<'f>>,
) {
    for question in questions {
        if let QuestionKind::Group(_) = question.kind {
            let mut deeper = inside.clone();
            deeper.groups.push(question);
            deeper.way.push(question);
            gather(question.inside(), &deeper, is_wanted, found);
            continue;
        }
        let is_known = found.iter().any(|section| section.has(&question.name));
        if !is_known && !is_wanted(&question.name) {
            continue;
        }
        if let Some(section) = found.get_mut(inside.section).filter(|_| !is_known) {
            section.asked.push(Asked { question, groups: inside.groups.clone(), lists: inside.lists });
        }
        if let QuestionKind::Repeat(_) = question.kind {
            let is_it =
                |section: &Section<'_>| section.repeat.is_some_and(|repeat| repeat.name == question.name);
            let way: Vec<&Question> = inside.way.iter().copied().chain([question]).collect();
            let section = found.iter().position(is_it).unwrap_or_else(|| {
                let parent = inside.section;
                found.push(Section { repeat: Some(question), parent, way: way.clone(), asked: Vec::new() });
                found.len().saturating_sub(1)
            });
            let deeper = Inside { section, groups: Vec::new(), way, lists: inside.lists };
            gather(question.inside(), &deeper, is_wanted, found);
        }
    }
}
