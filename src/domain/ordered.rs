//! Things in order, in one piece of memory: for the tens to thousands that a phone holds as fast as a tree, and a sixth
//! of its code for each kind of key.

use std::{borrow::Borrow, cmp::Ordering, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor},
};

/// Values by key, in the order of the keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordered<K, V>(Vec<(K, V)>);

impl<K: Ord, V> Ordered<K, V> {
    /// None yet.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The value of a key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key).ok()?;
        self.0.get(place).map(|(_, value)| value)
    }

    /// The value of the key that compares as equal, for a key that can be told without being made.
    pub fn find(&self, compare: impl FnMut(&K) -> Ordering) -> Option<&V> {
        let mut compare = compare;
        let place = self.0.binary_search_by(|(known, _)| compare(known)).ok()?;
        self.0.get(place).map(|(_, value)| value)
    }

    /// The value at a place in the order of the keys, from 0.
    pub fn at(&self, place: usize) -> Option<&V> {
        self.0.get(place).map(|(_, value)| value)
    }

    /// The value of a key, to be changed; one that is made for it if there is none.
    pub fn get_or_insert(&mut self, key: K, make: impl FnOnce() -> V) -> Option<&mut V> {
        let place = self.place(&key).unwrap_or_else(|place| {
            self.0.insert(place, (key, make()));
            place
        });
        self.0.get_mut(place).map(|(_, value)| value)
    }

    /// Puts a value in place of the key's old one.
    pub fn insert(&mut self, key: K, value: V) {
        match self.place(&key) {
            Ok(place) => {
                if let Some(entry) = self.0.get_mut(place) {
                    entry.1 = value;
                }
            }
            Err(place) => self.0.insert(place, (key, value)),
        }
    }

    /// Takes the keys of another one where the same stands at the same place: copies of a key share what they can.
    pub fn share_keys(&mut self, like: &Self)
    where
        K: Clone,
    {
        for ((own, _), (known, _)) in self.0.iter_mut().zip(&like.0) {
            if own == known {
                own.clone_from(known);
            }
        }
    }

    /// Takes a key's value out.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key).ok()?;
        Some(self.0.remove(place).1)
    }

    /// Keys and values.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// The values.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(known, _)| known.borrow().cmp(key))
    }
}

impl<V> Ordered<String, V> {
    /// How many keys begin so.
    pub fn count_from(&self, beginning: &str) -> usize {
        let first = self.0.partition_point(|(key, _)| key.as_str() < beginning);
        self.0.iter().skip(first).take_while(|(key, _)| key.starts_with(beginning)).count()
    }
}

impl<K: Ord, V> Default for Ordered<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K, V> IntoIterator for Ordered<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Ordered<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut made = Self::new();
        for (key, value) in entries {
            made.insert(key, value);
        }
        made
    }
}

impl<K: Serialize, V: Serialize> Serialize for Ordered<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<'de, K: Ord + Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for Ordered<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<K, V>(PhantomData<(K, V)>);

        impl<'de, K: Ord + Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for Entries<K, V> {
            type Value = Ordered<K, V>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
                let mut made = Ordered::new();
                while let Some((key, value)) = entries.next_entry()? {
                    made.insert(key, value);
                }
                Ok(made)
            }
        }

        deserializer.deserialize_map(Entries(PhantomData))
    }
}

/// The things in the order of a key; those with the same key keep the order that they had.
pub fn in_order<T, K: Ord>(things: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut ordered = Vec::new();
    for thing in things {
        let place = ordered.partition_point(|before| key(before) <= key(&thing));
        ordered.insert(place, thing);
    }
    ordered
}

/// The first so many of the things in the order of a key.
pub fn first_in_order<T, K: Ord>(
    things: impl IntoIterator<Item = T>,
    most: usize,
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::new();
    for thing in things {
        let place = ordered.partition_point(|before| key(before) <= key(&thing));
        if place < most {
            ordered.insert(place, thing);
            ordered.truncate(most);
        }
    }
    ordered
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_holds_what_a_tree_holds(steps in prop::collection::vec((any::<bool>(), 0..20_u8, any::<u8>()), 0..99)) {
            let (mut ordered, mut tree) = (Ordered::new(), BTreeMap::new());
            for (add, key, value) in steps {
                if add {
                    ordered.insert(key, value);
                    tree.insert(key, value);
                } else {
                    prop_assert_eq!(ordered.remove(&key), tree.remove(&key));
                }
                prop_assert_eq!(ordered.get(&key), tree.get(&key));
            }
            prop_assert!(ordered.iter().eq(tree.iter()));
        }

        #[test]
        fn order_is_stable(things in prop::collection::vec((0..5_u8, any::<u16>()), 0..99)) {
            let mut expected = things.clone();
            expected.sort_by_key(|thing| thing.0);
            prop_assert_eq!(in_order(things.clone(), |thing| thing.0), expected.clone());
            expected.truncate(7);
            prop_assert_eq!(first_in_order(things, 7, |thing| thing.0), expected);
        }
    }
}
