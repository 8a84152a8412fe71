//! What would come of a file, before anything does.

use super::{
    derived_id::DerivedIds,
    matching::{Matching, Part},
    moment::moment,
    one_row::{RowReader, SheetRow},
    problem::{Misfit, Problem},
    repeat_rows::{Joined, RepeatRows, count_times},
    surroundings::Surroundings,
};
use crate::{
    domain::{
        calendar::WallTime,
        form::{Answers, Form, Place, Response, Voided},
        id::Id,
        ordered::Ordered,
        plan::Session,
    },
    exchange::{
        Sheet,
        answers::{
            Meta,
            keys::id_in,
            meta::{KOBO_REJECTED, ODK_REJECTED},
            sections::{Section, sections},
        },
    },
};

/// What would come of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// The responses that are not here yet.
    pub new: Vec<Response>,
    /// Those that are here and say something else there. They are not taken in: what is here may have been mended since.
    pub changed: Vec<Response>,
    /// How many are here already and say the same.
    pub same: usize,
    /// What does not fit.
    pub misfits: Vec<Misfit>,
}

impl Preview {
    /// The new responses, all of them or none.
    ///
    /// # Errors
    /// What does not fit, if anything does not.
    pub fn take(self) -> Result<Vec<Response>, Vec<Misfit>> {
        if self.misfits.is_empty() { Ok(self.new) } else { Err(self.misfits) }
    }
}

/// Reads sheets that are matched so: first the responses, then their repeats from the outermost in.
#[must_use]
pub fn preview(form: &Form, sheets: &[Sheet], matched: &[Matching], around: &Surroundings<'_>) -> Preview {
    let sections = sections(form, &|_| true);
    let mut taking = Taking {
        form,
        around,
        ids: DerivedIds::new(form.id),
        found: Vec::new(),
        places: Ordered::new(),
        rows: RepeatRows::default(),
        misfits: Vec::new(),
    };
    for (number, section) in sections.iter().enumerate() {
        for (place, (sheet, matching)) in sheets.iter().zip(matched).enumerate() {
            let reader = || RowReader::new(form, sheet, place, matching);
            match (&matching.part, section.repeat) {
                (Part::Responses, None) => taking.take_responses(&reader(), matching),
                (Part::Repeat(name), Some(repeat)) if *name == repeat.name => {
                    taking.take_times(&reader(), matching, (number, section));
                }
                (Part::Responses | Part::Repeat(_) | Part::Ignored, _) => {}
            }
        }
    }
    taking.finish()
}

struct Taking<'a> {
    form: &'a Form,
    around: &'a Surroundings<'a>,
    ids: DerivedIds,
    found: Vec<Response>,
    places: Ordered<Id<Response>, usize>,
    rows: RepeatRows,
    misfits: Vec<Misfit>,
}

impl Taking<'_> {
    fn take_responses(&mut self, reader: &RowReader<'_>, matching: &Matching) {
        for row in reader.rows() {
            let version = self.version(reader, row);
            let answers = reader.answers(row, version, &mut self.misfits);
            let answers: Answers =
                answers.into_iter().map(|(name, answer)| (Place::once(name), answer)).collect();
            let finished = self.moment(reader, row, &[Meta::Finished, Meta::OdkFinished, Meta::KoboFinished]);
            let started = self.moment(reader, row, &[Meta::Started]);
            let Some(id) = self.id(reader, row, &answers, finished) else { continue };
            let finished = finished.unwrap_or(self.around.now);
            let response = Response {
                id,
                project: self.form.project,
                form: self.form.id,
                form_version: version,
                session: self.session(reader, row),
                language: self.language(reader, row),
                started: started.unwrap_or(finished),
                finished,
                answers,
                revisions: Vec::new(),
                void: void(reader, row, finished),
            };
            if let Some((_, number)) = reader.meta(row, Meta::Number) {
                self.rows.note((matching.file, 0, number), Joined { id, times: Vec::new() });
            }
            self.places.insert(id, self.found.len());
            self.found.push(response);
        }
    }

    fn take_times(
        &mut self,
        reader: &RowReader<'_>,
        matching: &Matching,
        (number, section): (usize, &Section<'_>),
    ) {
        for row in reader.rows() {
            let joined = match self.rows.join(reader, row, (number, section), matching) {
                Ok(joined) => joined,
                Err((column, problem)) => {
                    self.misfits.push(reader.misfit(row, column, problem));
                    continue;
                }
            };
            let response = self.places.get(&joined.id).and_then(|place| self.found.get_mut(*place));
            let Some(response) = response else {
                self.misfits.push(reader.misfit(row, None, Problem::NoSuchResponse));
                continue;
            };
            for (name, answer) in reader.answers(row, response.form_version, &mut self.misfits) {
                response.answers.insert(Place { name, times: joined.times.clone() }, answer);
            }
            count_times(response, section, &joined.times);
        }
    }

    /// The version that was answered, where it says one that is known.
    fn version(&self, reader: &RowReader<'_>, row: SheetRow<'_>) -> u32 {
        let said = reader.meta(row, Meta::Version).and_then(|(_, text)| text.parse().ok());
        let is_known = |version: &u32| self.form.editions.iter().any(|edition| edition.version == *version);
        said.filter(is_known).unwrap_or(self.form.version)
    }

    fn moment(&mut self, reader: &RowReader<'_>, row: SheetRow<'_>, metas: &[Meta]) -> Option<WallTime> {
        let (column, text) = metas.iter().find_map(|meta| reader.meta(row, *meta))?;
        let moment = moment(text);
        if moment.is_none() {
            self.misfits.push(reader.misfit(row, Some(column), Problem::NotATime));
        }
        moment
    }

    /// The id that a row says or that follows from it; none if what it says is none, or another row's.
    fn id(
        &mut self,
        reader: &RowReader<'_>,
        row: SheetRow<'_>,
        answers: &Answers,
        finished: Option<WallTime>,
    ) -> Option<Id<Response>> {
        let said = [Meta::Id, Meta::Instance].into_iter().find_map(|meta| reader.meta(row, meta));
        let Some((column, text)) = said else {
            let moment = finished.map(|finished| finished.to_string()).unwrap_or_default();
            return Some(self.ids.id(answers, &moment));
        };
        let problem = match id_in(text) {
            Some(id) if self.places.get(&id).is_none() => return Some(id),
            Some(_) => Problem::TwiceInFile,
            None => Problem::NotAnId,
        };
        self.misfits.push(reader.misfit(row, Some(column), problem));
        None
    }

    fn session(&mut self, reader: &RowReader<'_>, row: SheetRow<'_>) -> Option<Id<Session>> {
        let named =
            reader.meta(row, Meta::Session).and_then(|(_, id)| self.around.session_called(self.form, id));
        if named.is_some() {
            return named;
        }
        if !reader.has(Meta::SessionDate) {
            return self.around.session;
        }
        let (column, day) = reader.meta(row, Meta::SessionDate)?;
        let site = reader.meta(row, Meta::Site).map_or("", |(_, site)| site);
        let session = self.around.session_on(self.form, day, site);
        if session.is_none() {
            self.misfits.push(reader.misfit(row, Some(column), Problem::NoSuchSession));
        }
        session
    }

    fn language(&mut self, reader: &RowReader<'_>, row: SheetRow<'_>) -> String {
        let Some((column, tag)) = reader.meta(row, Meta::Language) else {
            return self.around.language.clone();
        };
        let is_tag =
            tag.len() <= LONGEST_TAG && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if !is_tag {
            self.misfits.push(reader.misfit(row, Some(column), Problem::NotALanguage));
        }
        tag.to_owned()
    }

    fn finish(self) -> Preview {
        let mut known: Ordered<Id<Response>, &Response> = Ordered::new();
        for response in self.around.known {
            known.insert(response.id, response);
        }
        let mut preview = Preview { misfits: self.misfits, ..Preview::default() };
        for response in self.found {
            match known.get(&response.id) {
                None => preview.new.push(response),
                Some(here)
                    if here.answers == response.answers && here.void.is_some() == response.void.is_some() =>
                {
                    preview.same = preview.same.saturating_add(1);
                }
                Some(_) => preview.changed.push(response),
            }
        }
        preview
    }
}

/// BCP 47 asks programs to take tags of at least so many letters.
const LONGEST_TAG: usize = 35;

fn void(reader: &RowReader<'_>, row: SheetRow<'_>, when: WallTime) -> Option<Voided> {
    let said = |meta: Meta, word: &str| reader.meta(row, meta).filter(|(_, text)| *text == word);
    let reason = reader
        .meta(row, Meta::Void)
        .or_else(|| said(Meta::OdkReview, ODK_REJECTED))
        .or_else(|| said(Meta::KoboReview, KOBO_REJECTED))?;
    Some(Voided { reason: reason.1.to_owned(), when })
}
