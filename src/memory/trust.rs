//! Which of the units found under a key is used.

use std::ops::Range;

use super::{Origin, Unit, normalised};

/// Where a segment stands, and how it would be translated now.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The segment.
    pub source: &'a str,
    /// Its bytes that are kept letter for letter.
    pub keep: &'a [Range<usize>],
    /// Its article; empty where there is none.
    pub article: &'a str,
    /// [`super::fingerprint`] of the sentences around it.
    pub context: &'a str,
    /// What would translate it now.
    pub maker: &'a str,
    /// What others would make it with, where that is not fit.
    pub others: &'a [String],
    /// [`super::fingerprint`] of what is wished beside the text.
    pub wishes: &'a str,
}

/// What the memory has for a segment.
#[derive(Clone, Debug, PartialEq)]
pub enum Found<'a> {
    /// Nothing.
    Nothing,
    /// This may be printed.
    Use(&'a Unit),
    /// What another model or glossary made: only where nothing else is to be had.
    Stale(&'a Unit),
}

/// The most trusted unit, in this order: a person for this article, a person in this context, approved, a
/// person elsewhere, imported, the machine as it is now, the machine as it was.
///
/// Of one rank the newest counts; but where people or files elsewhere said different things, none of them
/// is used: they are no answer to which one is meant here. `units` are those of one key, oldest first.
pub fn choose<'a>(units: &'a [Unit], place: &Place<'_>) -> Found<'a> {
    let wanted = normalised(place.source);
    let is_same = |unit: &&Unit| unit.source == place.source || normalised(&unit.source) == wanted;
    let fitting: Vec<&Unit> = units.iter().filter(is_same).collect();
    for rank in Rank::ALL {
        let of_rank: Vec<&Unit> =
            fitting.iter().copied().filter(|unit| rank.holds(unit, place)).collect();
        let Some(newest) = of_rank.last() else { continue };
        if rank.must_agree() && of_rank.iter().any(|unit| unit.target != newest.target) {
            continue;
        }
        return if rank == Rank::Stale { Found::Stale(newest) } else { Found::Use(newest) };
    }
    Found::Nothing
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Rank {
    HumanHere,
    HumanInContext,
    Approved,
    HumanElsewhere,
    Imported,
    Machine,
    Stale,
}

impl Rank {
    const ALL: [Rank; 7] = [
        Rank::HumanHere,
        Rank::HumanInContext,
        Rank::Approved,
        Rank::HumanElsewhere,
        Rank::Imported,
        Rank::Machine,
        Rank::Stale,
    ];

    fn holds(self, unit: &Unit, place: &Place<'_>) -> bool {
        let is = |origin: Origin| unit.origin == origin;
        match self {
            Rank::HumanHere => {
                is(Origin::Human) && !place.article.is_empty() && unit.article == place.article
            }
            Rank::HumanInContext => {
                is(Origin::Human) && !place.context.is_empty() && unit.context == place.context
            }
            Rank::Approved => is(Origin::Approved),
            Rank::HumanElsewhere => is(Origin::Human),
            Rank::Imported => is(Origin::Imported),
            Rank::Machine => {
                is(Origin::Machine)
                    && is_made_so(unit, place)
                    && unit.wishes == place.wishes
                    && keeps_the_same(unit, place)
            }
            Rank::Stale => is(Origin::Machine) && keeps_the_same(unit, place),
        }
    }

    fn must_agree(self) -> bool {
        matches!(self, Rank::HumanElsewhere | Rank::Imported)
    }
}

fn is_made_so(unit: &Unit, place: &Place) -> bool {
    unit.maker == place.maker || place.others.contains(&unit.maker)
}

fn keeps_the_same(unit: &Unit, place: &Place) -> bool {
    let kept = unit.keep.iter().map(|kept| unit.source.get(kept.clone()));
    kept.eq(place.keep.iter().map(|kept| place.source.get(kept.clone())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(origin: Origin, target: &str) -> Unit {
        Unit {
            id: 0,
            pair: "en-pt".parse().unwrap(),
            source: "Good morning.".into(),
            target: target.into(),
            keep: Vec::new(),
            alignment: Vec::new(),
            origin,
            maker: "m".into(),
            wishes: String::new(),
            article: String::new(),
            context: String::new(),
            verdict: "fit".into(),
            supersedes: 0,
            created_ms: 0,
        }
    }

    fn place() -> Place<'static> {
        Place {
            source: "Good morning.",
            keep: &[],
            article: "a",
            context: "c",
            maker: "m",
            others: &[],
            wishes: "",
        }
    }

    fn used(units: &[Unit]) -> Option<&str> {
        match choose(units, &place()) {
            Found::Use(unit) => Some(&unit.target),
            _ => None,
        }
    }

    #[test]
    fn a_person_is_trusted_more_the_nearer_what_he_wrote_is() {
        let mut units = vec![unit(Origin::Machine, "machine")];
        assert_eq!(used(&units), Some("machine"));
        for (origin, target) in [(Origin::Imported, "imported"), (Origin::Human, "elsewhere")] {
            units.insert(0, unit(origin, target));
            assert_eq!(used(&units), Some(target));
        }
        units.insert(0, unit(Origin::Approved, "approved"));
        assert_eq!(used(&units), Some("approved"));
        units.insert(0, Unit { context: "c".into(), ..unit(Origin::Human, "in context") });
        assert_eq!(used(&units), Some("in context"));
        units.insert(0, Unit { article: "a".into(), ..unit(Origin::Human, "here") });
        assert_eq!(used(&units), Some("here"));
    }

    #[test]
    fn people_elsewhere_who_disagree_are_not_used_blindly() {
        let mut units = vec![unit(Origin::Human, "one"), unit(Origin::Human, "another")];
        assert_eq!(choose(&units, &place()), Found::Nothing);
        units.push(unit(Origin::Machine, "machine"));
        assert_eq!(used(&units), Some("machine"));
    }

    #[test]
    fn what_another_model_made_is_stale() {
        let units = [Unit { maker: "old".into(), ..unit(Origin::Machine, "old") }];
        assert_eq!(choose(&units, &place()), Found::Stale(&units[0]));
        let units = [Unit { wishes: "other".into(), ..unit(Origin::Machine, "old") }];
        assert_eq!(choose(&units, &place()), Found::Stale(&units[0]));
    }

    #[test]
    fn a_key_alone_is_no_hit() {
        let units = [Unit { source: "Good evening.".into(), ..unit(Origin::Human, "boa noite") }];
        assert_eq!(choose(&units, &place()), Found::Nothing);
    }

    #[test]
    fn a_suggestion_waits() {
        assert_eq!(choose(&[unit(Origin::Suggested, "s")], &place()), Found::Nothing);
    }
}
