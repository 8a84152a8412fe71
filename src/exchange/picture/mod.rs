//! Pictures of figures: drawn narrow, so that they stand on a phone of 320 px and in a column of a page, and so that nobody
//! needs their colours to read them. They have no words of their own: every label is handed in.

mod attendance;
mod cover;
mod likely;
mod money;
mod promises;
mod ratings;
mod scene;
mod sheet;
mod slope;
mod svg;
mod wrap;

pub use attendance::{Attendance, Gathering};
pub use cover::{Cover, Heard};
pub use likely::{Likely, LikelyShare, Spread};
pub use money::{Money, Payer};
pub use promises::{Kept, Promises};
pub use ratings::{Rated, Ratings};
pub use scene::{Picture, Table};
pub use slope::{Slope, SlopeEnd, SlopeLine};
pub use svg::{Medium, escape, svg};
