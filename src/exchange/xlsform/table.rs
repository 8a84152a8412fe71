//! A sheet as headings and rows: what a cell says is asked for by what its column means.

use super::{
    cleaning::{self, expression},
    headings::{Column, Known, Words},
    languages::Languages,
    remark::{Remark, RemarkKind, SheetOfForm},
};
use crate::{
    domain::{code::Coded, language::Multilingual, ordered::Ordered},
    exchange::Sheet,
};

/// A sheet whose first row are headers.
#[derive(Debug)]
pub struct Table<'a> {
    sheet: &'a Sheet,
    /// Where the headers stand.
    header: usize,
    /// What each column means.
    pub columns: Vec<Column>,
}

/// One row of it.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// The row as a person sees it.
    pub number: usize,
    cells: &'a [String],
    columns: &'a [Column],
}

impl<'a> Table<'a> {
    /// Reads the headers, which are in the first row that is not blank.
    pub fn new(sheet: &'a Sheet, heading: fn(&str) -> Column) -> Self {
        let is_filled = |row: &Vec<String>| row.iter().any(|cell| !cell.trim().is_empty());
        let header = sheet.rows.iter().position(is_filled).unwrap_or_default();
        let columns = sheet.rows.get(header).map(|row| row.iter().map(|cell| heading(cell)).collect());
        Self { sheet, header, columns: columns.unwrap_or_default() }
    }

    /// The rows below the headers that hold anything.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let rows = self.sheet.rows.iter().enumerate().skip(self.header + 1);
        rows.filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty())).map(|(place, cells)| Row {
            number: place + 1,
            cells,
            columns: &self.columns,
        })
    }

    /// Whether there is such a column.
    pub fn has(&self, wanted: Known) -> bool {
        self.columns.contains(&Column::Known(wanted))
    }

    /// Remarks on columns that are not acted upon, or whose cells are not kept.
    pub fn remarks(&self, sheet: SheetOfForm) -> Vec<Remark> {
        let mut remarks = Vec::new();
        for (place, column) in self.columns.iter().enumerate() {
            let count = self.rows().filter(|row| !row.cell(place).is_empty()).count();
            let is_again = self.columns.iter().take(place).any(|before| before == column);
            let what = match column {
                _ if count == 0 => continue,
                Column::Blank => RemarkKind::ColumnWithoutHeader { column: place + 1, count },
                _ if is_again => RemarkKind::ColumnWithoutHeader { column: place + 1, count },
                Column::Kept(header) if header.starts_with("media::") => {
                    RemarkKind::MediaNotShown { column: header.clone(), count }
                }
                // A choice's own columns are what filters ask for.
                Column::Kept(header) if sheet == SheetOfForm::Survey => {
                    RemarkKind::ColumnNotActedUpon { column: header.clone(), count }
                }
                Column::Known(Known::SaveTo) => RemarkKind::EntitiesNotKept,
                Column::Known(_) | Column::Words(..) | Column::Own(_) | Column::Kept(_) => continue,
            };
            remarks.push(Remark { sheet, row: self.header + 1, name: None, what });
        }
        let beyond = self
            .rows()
            .map(|row| row.cells.iter().skip(self.columns.len()))
            .map(|cells| cells.filter(|cell| !cell.trim().is_empty()).count());
        let count: usize = beyond.sum();
        if count > 0 {
            let what = RemarkKind::ColumnWithoutHeader { column: self.columns.len() + 1, count };
            remarks.push(Remark { sheet, row: self.header + 1, name: None, what });
        }
        remarks
    }
}

impl Row<'_> {
    fn cell(&self, place: usize) -> &str {
        self.cells.get(place).map_or("", |cell| cell.trim())
    }

    fn cells(&self) -> impl Iterator<Item = (&Column, &str)> {
        self.columns.iter().enumerate().map(|(place, column)| (column, self.cell(place)))
    }

    /// The first cell with something in it, of the columns that mean this.
    fn first(&self, wanted: &Column) -> &str {
        self.cells().find(|(column, cell)| *column == wanted && !cell.is_empty()).map_or("", |(_, cell)| cell)
    }

    /// What a column says, as a name or an expression. What another program would stumble over stands in a column of
    /// ours.
    pub fn known(&self, wanted: Known) -> String {
        let plain = expression(self.first(&Column::Known(wanted)));
        if plain.is_empty() { self.own(wanted.code()) } else { plain }
    }

    /// What a plain column says, and what stands beside it in a column of ours.
    pub fn plain_and_own(&self, wanted: Known) -> (String, String) {
        (expression(self.written(wanted)), self.own(wanted.code()))
    }

    /// What a column says, letter by letter.
    pub fn written(&self, wanted: Known) -> &str {
        self.first(&Column::Known(wanted))
    }

    /// What a column of this program's own says.
    pub fn own(&self, name: &str) -> String {
        expression(self.first(&Column::Own(name.to_owned())))
    }

    /// The words of a kind, and those without a language where there are others of the same.
    pub fn words(&self, kind: Words, languages: &Languages) -> (Multilingual, Option<String>) {
        let (mut text, mut unnamed) = (Multilingual::default(), None);
        for (column, cell) in self.cells() {
            let Column::Words(words, language) = column else { continue };
            if *words != kind {
                continue;
            }
            let cell = cleaning::words(cell);
            if language.is_none() {
                unnamed = unnamed.or(Some(cell).filter(|cell| !cell.is_empty()));
            } else if text.words_in(languages.tag(language.as_deref())).is_empty() {
                text = text.with_words(languages.tag(language.as_deref()), &cell);
            }
        }
        let Some(words) = unnamed else { return (text, None) };
        let tag = languages.tag(None);
        if text.words_in(tag).is_empty() {
            (text.with_words(tag, &words), None)
        } else {
            let is_other = text.words_in(tag) != words;
            (text, is_other.then_some(words))
        }
    }

    /// Whether there are words of a kind in any language.
    pub fn says(&self, kind: Words) -> bool {
        self.cells().any(|(column, cell)| {
            matches!(column, Column::Words(words, _) if *words == kind) && !cleaning::words(cell).is_empty()
        })
    }

    /// What is kept of the row, by header.
    pub fn kept(&self) -> Ordered<String, String> {
        let mut kept = Ordered::new();
        for (column, cell) in self.cells() {
            let cell = cleaning::words(cell);
            if let Column::Kept(header) = column
                && !cell.is_empty()
                && kept.get(header).is_none()
            {
                kept.insert(header.clone(), cell);
            }
        }
        kept
    }
}
