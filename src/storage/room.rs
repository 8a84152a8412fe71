//! How much of the browser's room is used. We count ourselves: what the browser says about it is wrong by a factor.

/// What browsers give an origin in localStorage: UTF-16 code units of keys and texts together (measured in Chromium;
/// the same in Firefox and `WebKit`).
pub const LIMIT: usize = 5_242_880;
/// Room that is held back while there is plenty, and given up so that what was begun can be finished.
pub const BALLAST: usize = 65_536;

/// How urgent it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Below 60 %.
    Plenty,
    /// From 60 %: worth saving a file soon.
    Remind,
    /// From 80 %: a file is wanted.
    AskForFile,
    /// From 90 %: what was begun can be finished, but nothing new is begun.
    NothingNew,
}

/// The room of the first store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Room {
    used: usize,
    responses: usize,
    in_responses: usize,
}

/// Code units as browsers count them.
pub fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

impl Room {
    /// Counts a text that is there.
    pub fn add(&mut self, key: &str, text: &str) {
        self.used = self.used.saturating_add(units(key)).saturating_add(units(text));
    }

    /// Counts a text no longer.
    pub fn take(&mut self, key: &str, text: &str) {
        self.used = self.used.saturating_sub(units(key)).saturating_sub(units(text));
    }

    /// Notes how large responses are here.
    pub fn note_response(&mut self, text: &str) {
        self.responses = self.responses.saturating_add(1);
        self.in_responses = self.in_responses.saturating_add(units(text)).saturating_add(RESPONSE_KEY);
    }

    /// The share of the room that is used, from 0 to 100 percent. The ballast counts as free.
    pub const fn percent(self) -> usize {
        let percent = self.used * 100 / LIMIT;
        if percent > 100 { 100 } else { percent }
    }

    /// How urgent it is.
    pub const fn level(self) -> Level {
        match self.percent() {
            0..60 => Level::Plenty,
            60..80 => Level::Remind,
            80..90 => Level::AskForFile,
            _ => Level::NothingNew,
        }
    }

    /// About how many more responses fit before nothing new is begun, at the size of those that are here.
    pub fn responses_left(self) -> usize {
        let size = self.in_responses.checked_div(self.responses).unwrap_or(USUAL_RESPONSE).max(1);
        (LIMIT / 10 * 9).saturating_sub(self.used) / size
    }
}

/// A response of twelve answers and a note, with its key (measured).
const USUAL_RESPONSE: usize = 400;
/// The key of a response: the prefix and two ids.
const RESPONSE_KEY: usize = 93;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_outside_the_first_plane_counts_twice_as_browsers_count() {
        assert_eq!([units("a"), units("ñ"), units("字"), units("🙂")], [1, 1, 1, 2]);
    }

    #[test]
    fn the_levels_begin_where_they_say() {
        for (percent, level) in [
            (0, Level::Plenty),
            (59, Level::Plenty),
            (60, Level::Remind),
            (79, Level::Remind),
            (80, Level::AskForFile),
            (89, Level::AskForFile),
            (90, Level::NothingNew),
            (100, Level::NothingNew),
        ] {
            // One unit more than the percent begins with, because it is rounded down.
            let room = Room { used: LIMIT / 100 * percent + 81, ..Room::default() };
            assert_eq!((room.percent().min(100), room.level()), (percent, level));
        }
    }

    #[test]
    fn what_goes_makes_room_again() {
        let mut room = Room::default();
        room.add("key", "text 🙂");
        assert_eq!(room.used, 10);
        room.take("key", "text 🙂");
        assert_eq!(room, Room::default());
    }

    #[test]
    fn the_responses_left_follow_those_that_are_here() {
        let mut room = Room::default();
        assert_eq!(room.responses_left(), LIMIT / 10 * 9 / 400);
        room.note_response(&"x".repeat(907));
        assert_eq!(room.responses_left(), LIMIT / 10 * 9 / 1000);
    }
}
