//! Words that are there in one language of a form and missing in another.

use super::remark::{Remark, RemarkKind, SheetOfForm};
use crate::domain::{
    form::{Form, TextKind},
    language::Multilingual,
};

/// How many texts lack words, for each language in which any do.
pub fn missing(form: &Form) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for language in &form.languages {
        let of_questions =
            form.every_question().flat_map(|question| TextKind::ALL.map(|kind| kind.of(question)));
        let of_choices =
            form.lists.iter().flat_map(|(_, choices)| choices.iter().map(|choice| &choice.label));
        let texts: [(SheetOfForm, Box<dyn Iterator<Item = &Multilingual>>); 2] =
            [(SheetOfForm::Survey, Box::new(of_questions)), (SheetOfForm::Choices, Box::new(of_choices))];
        for (sheet, texts) in texts {
            let count =
                texts.filter(|text| !text.is_empty() && text.words_in(&language.tag).is_empty()).count();
            if count > 0 {
                let what = RemarkKind::TranslationMissing { language: language.name.clone(), count };
                remarks.push(Remark { sheet, row: 1, name: None, what });
            }
        }
    }
    remarks
}
