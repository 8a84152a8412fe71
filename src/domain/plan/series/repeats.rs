//! How a series comes again, as its editor offers it.

use crate::domain::code::coded;

coded! {
    /// How a series comes again, as one would say it.
    Repeats {
        /// On weekdays.
        Weekly = "weeks",
        /// On the first, the third, the last of a weekday in the month.
        MonthlyByWeekday = "month-weekdays",
        /// On a day of the month.
        MonthlyByDay = "month-days",
        /// Every so many days.
        EveryDays = "days",
        /// Once a year.
        Yearly = "years",
        /// By a rule that takes more than a sentence.
        Other = "rule",
    }
}

coded! {
    /// Which of the weekdays of a month.
    NthOfMonth {
        /// The first.
        First = "1",
        /// The second.
        Second = "2",
        /// The third.
        Third = "3",
        /// The fourth.
        Fourth = "4",
        /// The last.
        Last = "-1",
    }
}
