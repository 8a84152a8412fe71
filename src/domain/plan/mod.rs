//! The plan of a partnership: what a project needs before, during and after its sessions.

mod exchange;
mod organisation;
mod partner;
mod project;
mod role;
mod session;
mod target;
mod task;

pub use exchange::{Exchange, ExchangeKind, ExchangeState};
pub use organisation::{Organisation, Strength};
pub use partner::{Partner, SharedView};
pub use project::{Project, ProjectKind};
pub use role::Role;
pub use session::{Session, SessionState};
pub use target::{Condition, Target};
pub use task::Task;
