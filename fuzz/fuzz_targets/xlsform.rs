//! Any Markdown tables as a form: whatever is taken comes back as it left.
//!
//! `cargo +nightly fuzz run xlsform -- -max_total_time=120 -dict=fuzz/xlsform.dict`

#![no_main]

use katuwang::{
    domain::id::{Id, RecordId},
    exchange::xlsform::{markdown, read, write},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (id, project) = (Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
    let Ok(taken) = read(&markdown(text), id, project) else { return };
    let again = read(&write(&taken.form), id, project);
    assert_eq!(again.map(|again| again.form), Ok(taken.form));
});
