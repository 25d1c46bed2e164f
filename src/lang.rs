//! The one vocabulary for languages: tags, pairs, names, direction.
//!
//! Floor 0: every other module speaks in these types; this one names none of theirs. Raw strings
//! become a [`Tag`] where they enter and are not looked at again.

mod names;
mod pair;
mod plural;
mod tag;

pub use names::{own_name, served_tags};
pub use pair::Pair;
pub use plural::{
    Counting, common_plural_categories, plural_categories, plural_category, plural_category_as,
};
pub(crate) use tag::edit_distance;
pub use tag::{Direction, Tag, TagError, nearest};
