//! Cover: who listens in which language, and whether they can follow.

use super::{
    scene::{Fill, Ink, Picture, Table, WIDTH, part},
    sheet::Sheet,
};

/// Those who listen, by language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cover {
    /// What the picture shows.
    pub title: String,
    /// What is to be seen on it.
    pub description: String,
    /// What the columns of the table hold: the language, and how it stands with it.
    pub head: [String; 2],
    /// What a full bar stands for: they can follow.
    pub can_follow: String,
    /// What a striped bar stands for: they can't.
    pub cannot_follow: String,
    /// The languages.
    pub rows: Vec<Heard>,
}

/// Those who listen in a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// The language.
    pub label: String,
    /// How it stands with it, in words.
    pub words: String,
    /// How many listen; none if it is not to be seen.
    pub listeners: Option<u32>,
    /// Whether they can follow.
    pub can_follow: bool,
}

impl Cover {
    /// The picture.
    pub fn draw(&self) -> Picture {
        let mut sheet = Sheet::default();
        let most = u64::from(self.rows.iter().filter_map(|row| row.listeners).max().unwrap_or_default());
        for row in &self.rows {
            sheet.next_row();
            sheet.words(&row.label, true);
            sheet.words(&row.words, false);
            let fill = if row.can_follow { Fill::Solid(Ink::Leaf) } else { Fill::Striped(Ink::Mango) };
            if let Some(listeners) = row.listeners {
                sheet.bar(1, part(u64::from(listeners), most, WIDTH - 2), fill);
                sheet.below_bar();
            }
        }
        sheet.skip(6);
        sheet.legend(Fill::Solid(Ink::Leaf), &self.can_follow);
        if self.rows.iter().any(|row| !row.can_follow) {
            sheet.legend(Fill::Striped(Ink::Mango), &self.cannot_follow);
        }
        let cells = |row: &Heard| vec![row.label.clone(), row.words.clone()];
        let table = Table { head: self.head.to_vec(), rows: self.rows.iter().map(cells).collect() };
        sheet.finish(&self.title, &self.description, table)
    }
}
