//! The language of a report, which need not be that of the app.

use crate::{
    domain::{
        form::Form,
        language::{Language, Multilingual, Translated},
    },
    ui::words::Template,
};

/// The language that a report is in.
#[derive(Clone, Copy, Debug)]
pub struct Saying {
    /// The language.
    pub language: Language,
}

impl Saying {
    /// A text of ours.
    pub fn say(self, words: Translated) -> &'static str {
        words.say(self.language)
    }

    /// A text of ours with something put into it.
    pub fn fill<const N: usize>(self, template: Template<N>, with: [&str; N]) -> String {
        template.fill(self.language, with)
    }

    /// A text of a form, in this language or else in one that it has.
    pub fn of_form(self, form: &Form, text: &Multilingual) -> String {
        form.say(text, self.language.tag()).words.to_owned()
    }
}
