//! What changed between two times of asking: answers of the same people in pairs where they can be joined, and of two
//! groups where they can't.

mod ceiling;
mod joined;
mod matching;
mod mcnemar;
mod migration;
mod of_target;
mod paired;
mod rank_sum;
mod ranks;
mod sign_test;
mod signed_rank;
mod two_shares;

pub use ceiling::{CEILING_PERCENT, Ceiling, ceiling};
pub use joined::Joined;
pub use matching::{Code, MatchCounts, Matching, Outcome, code, match_codes};
pub use mcnemar::{McNemar, mcnemar};
pub use migration::{Migration, migration};
pub use of_target::{Change, change};
pub use paired::{Paired, PairedChange, paired};
pub use rank_sum::{RankSum, rank_sum};
pub use sign_test::sign_test;
pub use signed_rank::{MOST_EXACT, SignedRank, signed_rank};
pub use two_shares::{TwoShares, two_shares};
