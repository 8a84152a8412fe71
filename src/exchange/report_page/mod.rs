//! A report as a page: sections of a few kinds of blocks, with the words that were chosen for them; on the screen and in a
//! file that stands alone.

mod blocks;
mod file;
mod html;

pub use blocks::{Block, CountRow, Fact, Line, PlanLine, Section, ShareBlock, Source};
pub use file::{LOOKS, Page, file};
pub use html::{block_html, picture_html, table_html};
