//! A page as one file: nothing outside it, no script, and looks of its own.

use super::{blocks::Section, html::block_html};
use crate::exchange::picture::escape;

/// The looks of a report, on the screen and on paper.
pub const LOOKS: &str = include_str!("../../../style/report.css");

/// The measures and colours that all looks are made of.
const MEASURES: &str = include_str!("../../../style/tokens.css");

/// A page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The BCP 47 tag of its language.
    pub language: &'static str,
    /// The heading.
    pub title: String,
    /// What stands below the heading.
    pub about: String,
    /// The words for the table behind a picture.
    pub behind: String,
    /// Whether what its figures stand on may be looked at: on a page for a sponsor a tap tells of nobody.
    pub opens: bool,
    /// What the page says.
    pub sections: Vec<Section>,
}

/// Writes a page as HTML that any browser opens and prints without a network. It forbids itself everything but its looks.
pub fn file(page: &Page) -> String {
    let sections: String =
        (1..).zip(&page.sections).map(|(place, section)| part(place, section, page)).collect();
    let (title, about) = (escape(&page.title), escape(&page.about));
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n{MEASURES}{LOOKS}</style>\n</head>\n<body class=\"alone\">\n<main>\n\
         <header><h1>{title}</h1><p class=\"meta\">{about}</p></header>\n\
         <div class=\"report\">\n{sections}</div>\n</main>\n</body>\n</html>\n",
        page.language
    )
}

fn part(place: usize, section: &Section, page: &Page) -> String {
    let blocks = (1..).zip(&section.blocks);
    let blocks: String =
        blocks.map(|(block, of)| block_html(of, &format!("p{place}-{block}"), &page.behind)).collect();
    let heading =
        if section.title.is_empty() { String::new() } else { format!("<h2>{}</h2>", escape(&section.title)) };
    format!("<section class=\"card\">{heading}{blocks}</section>\n")
}
