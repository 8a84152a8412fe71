//! Handing a file over: to the phone's share sheet where it has one for such files, and to its downloads otherwise. What
//! left is said with what tells a whole file from a cut one.

mod digest;
mod given;
mod share;
mod work;

use std::sync::Arc;

use leptos::prelude::*;

pub use given::given_view;
pub use work::{Work, work_view};

use super::{download::download, state::AppState, wait::later};
use digest::sha256;
use share::{Shared, share};

/// A file that is made and may leave.
#[derive(Clone)]
pub struct Made {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub kind: &'static str,
    /// What is in it.
    pub bytes: Arc<[u8]>,
    /// How many rows it has below the headings; none if it has no rows.
    pub rows: Option<usize>,
}

/// A file that was handed over, or could not be.
#[derive(Clone)]
pub struct Given {
    file: Made,
    went: Went,
    /// SHA-256 of the bytes in hexadecimal digits; none where the browser does not work it out.
    digest: Option<String>,
}

/// Where a file went.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Went {
    /// To whom the share sheet named.
    Shared,
    /// To the downloads.
    Downloaded,
    /// Nowhere: the share sheet was closed again.
    Nowhere,
    /// Nowhere: the browser did not take it.
    Refused,
}

/// The place on a screen where it is said what left.
pub type Shown = RwSignal<Option<Given>>;

/// Hands a file over and shows what became of it.
pub fn hand(state: AppState, shown: Shown, file: Made) {
    later(async move {
        let went = match share(&file).await {
            Shared::Done => Went::Shared,
            Shared::Closed => Went::Nowhere,
            Shared::Impossible => to_downloads(&file),
        };
        tell(state, shown, file, went).await;
    });
}

fn to_downloads(file: &Made) -> Went {
    if download(&file.name, file.kind, &file.bytes) { Went::Downloaded } else { Went::Refused }
}

async fn tell(state: AppState, shown: Shown, file: Made, went: Went) {
    let digest = sha256(&file.bytes).await;
    let said = given::words(state, &file.name, went);
    shown.set(Some(Given { file, went, digest }));
    state.tell(said);
}
