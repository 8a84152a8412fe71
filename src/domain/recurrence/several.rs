//! The values of one part.

/// Values in order and each once: neither order nor repetition means anything in a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Several<T>(Vec<T>);

impl<T> Several<T> {
    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// In order.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }

    /// Whether one of them does; true if there is none, as a part that is not there forbids nothing.
    pub(super) fn allow(&self, does: impl FnMut(&T) -> bool) -> bool {
        self.0.is_empty() || self.0.iter().any(does)
    }

    /// The one value, if there is one and no more.
    pub(super) fn only(&self) -> Option<&T> {
        match self.0.as_slice() {
            [only] => Some(only),
            [] | [_, _, ..] => None,
        }
    }
}

impl<T> Default for Several<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> FromIterator<T> for Several<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut several = Self::default();
        // A few values at most: a place for each costs less code than a sort.
        for value in values {
            if let Err(place) = several.0.binary_search(&value) {
                several.0.insert(place, value);
            }
        }
        several
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_each_once_and_in_order() {
        let several: Several<u8> = [4, 1, 4, 3, 1].into_iter().collect();
        assert_eq!(several.iter().copied().collect::<Vec<_>>(), [1, 3, 4]);
        assert_eq!(several.only(), None);
        assert_eq!([2, 2].into_iter().collect::<Several<u8>>().only(), Some(&2));
    }

    #[test]
    fn an_absent_part_forbids_nothing() {
        assert!(Several::<u8>::default().allow(|_| false));
        let several: Several<u8> = [1, 2].into_iter().collect();
        assert!(several.allow(|value| *value == 2));
        assert!(!several.allow(|value| *value == 3));
    }
}
