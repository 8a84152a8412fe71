//! What a person can do, and a role needs.

use crate::domain::code::coded;

coded! {
    /// What a person can do, and a role needs.
    Skill {
        /// Reading aloud.
        Reads = "reads",
        /// Driving.
        Drives = "drives",
        /// Carrying and sorting.
        Carries = "carries",
        /// Asking the questions of a survey.
        Asks = "asks",
        /// Teaching slow readers.
        Teaches = "teaches",
        /// Leading.
        Leads = "leads",
        /// Looking after children.
        MindsChildren = "minds-children",
        /// First aid.
        FirstAid = "first-aid",
        /// Cooking and serving.
        Cooks = "cooks",
    }
}
