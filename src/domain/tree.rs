//! From a tree of JSON to a thing of ours, through serde, in a third of the bytes of `serde_json::from_value`: it takes
//! only what this program writes (a struct is an object, an enum a name or an object of one entry), and says only that
//! a tree has another shape, not where.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{
        DeserializeSeed, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor,
        value::StringDeserializer,
    },
};
use serde_json::{Value, map};

/// The thing that a tree describes.
///
/// # Errors
/// [`Misshapen`] if a field is missing or of another type.
pub fn read<'de, T: Deserialize<'de>>(tree: Value) -> Result<T, Misshapen> {
    T::deserialize(Tree(tree))
}

/// A tree has another shape than the thing it should describe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a field is missing or of another type")]
pub struct Misshapen;

impl Error for Misshapen {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

struct Tree(Value);

impl IntoDeserializer<'_, Misshapen> for Tree {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Methods that take one kind of value and hand it on.
macro_rules! take {
    ($($method:ident: $kind:pat => |$visitor:ident| $hand_on:expr;)+) => {
        $(fn $method<V: Visitor<'de>>(self, $visitor: V) -> Result<V::Value, Misshapen> {
            match self.0 {
                $kind => $hand_on,
                _ => Err(Misshapen),
            }
        })+
    };
}

/// Methods that take a whole number.
macro_rules! take_numbers {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
            self.number(visitor)
        })+
    };
}

impl Tree {
    fn number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        let Value::Number(number) = self.0 else { return Err(Misshapen) };
        if let Some(natural) = number.as_u64() {
            visitor.visit_u64(natural)
        } else {
            number.as_i64().ok_or(Misshapen).and_then(|number| visitor.visit_i64(number))
        }
    }
}

impl<'de> Deserializer<'de> for Tree {
    type Error = Misshapen;

    take! {
        deserialize_bool: Value::Bool(value) => |visitor| visitor.visit_bool(value);
        deserialize_string: Value::String(text) => |visitor| visitor.visit_string(text);
        deserialize_str: Value::String(text) => |visitor| visitor.visit_string(text);
        deserialize_seq: Value::Array(items) => |visitor| visitor.visit_seq(Items(items.into_iter()));
        deserialize_map: Value::Object(fields) => |visitor| visitor.visit_map(Fields(fields.into_iter(), None));
    }

    take_numbers! {
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misshapen> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misshapen> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misshapen> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misshapen> {
        let Value::Object(fields) = self.0 else { return Err(Misshapen) };
        let mut fields = fields.into_iter();
        match (fields.next(), fields.next()) {
            (Some((name, content)), None) => visitor.visit_enum(Variant(name, content)),
            _ => Err(Misshapen),
        }
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        self.deserialize_string(visitor)
    }

    /// What stands in a field that is not known is not looked at.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        visitor.visit_unit()
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Misshapen> {
        Err(Misshapen)
    }

    serde::forward_to_deserialize_any! { f32 f64 char bytes byte_buf unit unit_struct tuple_struct }
}

struct Items(std::vec::IntoIter<Value>);

impl<'de> SeqAccess<'de> for Items {
    type Error = Misshapen;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Misshapen> {
        self.0.next().map(|item| seed.deserialize(Tree(item))).transpose()
    }
}

struct Fields(map::IntoIter, Option<Value>);

impl<'de> MapAccess<'de> for Fields {
    type Error = Misshapen;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misshapen> {
        let Some((name, value)) = self.0.next() else { return Ok(None) };
        self.1 = Some(value);
        seed.deserialize(Tree(Value::String(name))).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misshapen> {
        seed.deserialize(Tree(self.1.take().ok_or(Misshapen)?))
    }
}

struct Variant(String, Value);

impl<'de> EnumAccess<'de> for Variant {
    type Error = Misshapen;
    type Variant = Tree;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Tree), Misshapen> {
        let name: StringDeserializer<Misshapen> = self.0.into_deserializer();
        Ok((seed.deserialize(name)?, Tree(self.1)))
    }
}

impl<'de> VariantAccess<'de> for Tree {
    type Error = Misshapen;

    fn unit_variant(self) -> Result<(), Misshapen> {
        Err(Misshapen)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misshapen> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misshapen> {
        self.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misshapen> {
        self.deserialize_map(visitor)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::form::{Question, QuestionKind};

    #[test]
    fn a_thing_reads_back_from_its_tree_and_unknown_fields_are_passed_over() {
        let question = Question::blank("q1".parse().unwrap());
        let mut tree = serde_json::to_value(&question).unwrap();
        tree["mood"] = json!({"new": [1.5, null]});
        assert_eq!(read::<Question>(tree), Ok(question));
    }

    #[test]
    fn another_shape_is_refused() {
        for tree in
            [json!(null), json!(7), json!([]), json!({}), json!("text"), json!({"text": {}, "rating": {}})]
        {
            assert_eq!(read::<QuestionKind>(tree.clone()), Err(Misshapen), "{tree}");
        }
        assert_eq!(read::<u32>(json!(-1)), Err(Misshapen));
        assert_eq!(read::<u32>(json!(1.5)), Err(Misshapen));
        assert_eq!(read::<i64>(json!(-1)), Ok(-1));
        assert_eq!(read::<Option<bool>>(json!(null)), Ok(None));
    }
}
