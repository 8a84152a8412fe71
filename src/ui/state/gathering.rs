//! Reading many responses without holding the screen up.

use super::{AppState, BrowserDoor};
use crate::{
    domain::{
        form::{Form, Response},
        id::Id,
    },
    ui::{clock, wait::pause},
};

/// For how many milliseconds responses are read before the browser may draw: less than a frame of sixty a second.
const SLICE: u64 = 8;

impl AppState {
    /// Reads a form's responses, those first that were made first. Between slices of work the screen goes on living, and
    /// whoever is told how many are read, of how many, says whether it should go on: none if not.
    pub async fn gather(
        self,
        form: Id<Form>,
        mut told: impl FnMut(usize, usize) -> bool,
    ) -> Option<Vec<Response>> {
        let mut ids = self.response_ids(form);
        ids.reverse();
        let mut read = Vec::with_capacity(ids.len());
        let mut begun = clock::milliseconds();
        for (place, id) in ids.iter().enumerate() {
            if let Some(mut response) =
                self.door.change(|door: &mut BrowserDoor| door.read_response(form, *id))
            {
                // Thousands of answers have the same few names.
                if let Some(before) = read.last() {
                    let before: &Response = before;
                    response.answers.share_keys(&before.answers);
                }
                read.push(response);
            }
            if clock::milliseconds().saturating_sub(begun) >= SLICE {
                if !told(place + 1, ids.len()) {
                    self.deliver();
                    return None;
                }
                pause(0).await;
                begun = clock::milliseconds();
            }
        }
        // What can't be read was put aside, which the second store wants too.
        self.deliver();
        Some(read)
    }
}
