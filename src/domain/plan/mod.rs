//! The plan of a partnership: what a project needs before, during and after its sessions.

mod consignment;
mod conversation;
mod exchange;
mod fund_line;
mod head_group;
mod language_need;
mod leg;
mod organisation;
mod partner;
mod person;
mod project;
mod role;
mod series;
mod session;
mod skill;
mod statement;
mod target;
mod task;

pub use consignment::{Consignment, Item, ItemKind, ReadingLevel};
pub use conversation::{Conversation, Standing};
pub use exchange::{Exchange, ExchangeKind, ExchangeState};
pub use fund_line::{FundLine, Payment};
pub use head_group::HeadGroup;
pub use language_need::LanguageNeed;
pub use leg::Leg;
pub use organisation::{Organisation, Strength};
pub use partner::{Partner, SharedView};
pub use person::{Person, Shift};
pub use project::{Project, ProjectKind};
pub use role::Role;
pub use series::{Following, NthOfMonth, Repeats, Series, follow};
pub use session::{Occurrence, Session, SessionState};
pub use skill::Skill;
pub use statement::{Stance, Statement};
pub use target::{Condition, Target};
pub use task::{Phase, Task};
