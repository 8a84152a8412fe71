//! Going on: to the next question, to what is missing, and handing in behind the last one.

use leptos::prelude::*;

use super::{Asking, HandingIn, look_at};
use crate::{
    domain::{
        form::Place,
        interview::{NotFinished, Objection},
    },
    ui::{address, clock, focus::focus, route::Route, wait::at_next_frame, words as w},
};

impl Asking {
    /// Goes to the next screen, or hands in behind the last one. A question that is not answered as it must be keeps
    /// one where one is.
    pub fn next(self) {
        let position = self.position.get_untracked();
        let screen = self.screens.with_untracked(|screens| screens.get(position).cloned());
        let wrong = screen.and_then(|screen| self.ask(|interview| interview.first_objection(&[screen])));
        match wrong {
            Some((place, objection)) => self.refuse(place, objection),
            None if position + 1 < untrack(|| self.count()) => self.go_to(position + 1),
            None => self.hand_in(),
        }
    }

    /// Goes to a screen.
    pub fn go_to(self, position: usize) {
        self.problem.set(None);
        self.position.set(position);
        let place =
            self.screens.with_untracked(|screens| screens.get(position).map(|screen| screen.place().clone()));
        self.interview.update_value(|interview| {
            let draft = interview.draft_mut();
            (draft.at, draft.caret) = (place.clone(), None);
        });
        if !self.is_empty.get_untracked() {
            self.save();
        }
        if let Some(place) = place {
            look_at(&place);
        }
    }

    /// Goes to the first question that keeps the form from being handed in; says so if there is none.
    pub fn go_to_missing(self) {
        let screens = self.screens.get_untracked();
        match self.ask(|interview| interview.first_objection(&screens)) {
            Some((place, objection)) => self.refuse(place, objection),
            None => self.state.tell(self.state.say(w::NOTHING_MISSING).to_owned()),
        }
    }

    /// Checks all answers and hands the response in, or goes to the first question that keeps it back.
    pub fn hand_in(self) {
        match self.ask(|interview| interview.finish(clock::wall_time())) {
            Ok(response) => {
                if self.is_trial {
                    self.handing_in.set(HandingIn::Done);
                    return;
                }
                // A second tap finds nothing to hand in; what can't be kept is not thanked for: the banner says why.
                if self.handing_in.get_untracked() != HandingIn::NotYet || self.state.only_reads() {
                    return;
                }
                self.handing_in.set(HandingIn::Saving);
                let (mends, to) = self.draft(|draft| (draft.mends.clone(), Route::of_draft(draft)));
                let answers = to.up().filter(|_| mends.is_some());
                // One that was begun elsewhere and is finished here says nothing of those who are asked here.
                if mends.is_none() && self.draft(|draft| draft.session) == self.session {
                    self.follow_batch();
                }
                self.state.hand_in(response, mends, move || {
                    let Some(answers) = answers else {
                        self.handing_in.set(HandingIn::Done);
                        at_next_frame(|| focus("next-respondent"));
                        return;
                    };
                    // Whoever has left the screen meanwhile stays away.
                    if self.state.route.with_untracked(|route| *route == to) {
                        self.state.tell(self.state.say(w::ANSWERS_MENDED).to_owned());
                        address::go(&answers);
                    }
                });
            }
            Err(NotFinished { place, objection }) => self.refuse(place, objection),
        }
    }

    fn refuse(self, place: Place, objection: Objection) {
        let at =
            self.screens.with_untracked(|screens| screens.iter().position(|screen| screen.shows(&place)));
        if let Some(at) = at.filter(|at| *at != self.position.get_untracked()) {
            self.position.set(at);
        }
        look_at(&place);
        self.problem.set(Some((place, objection)));
    }
}
