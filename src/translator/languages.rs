//! What a service has that says which languages it reads and which it writes, each with each.
//!
//! Holds codes as the service spells them; which tags they stand for is for [`codes`] to know.

use std::sync::Arc;

use super::{
    ModelId, Route,
    codes::{self, Provider},
};
use crate::lang::{Pair, Tag};

/// The languages of a service.
pub struct Languages {
    sources: Side,
    targets: Side,
    /// Every pair, sorted.
    pub routes: Arc<Vec<Route>>,
}

/// One side of its pairs.
struct Side {
    provider: Provider,
    codes: Vec<String>,
}

/// How a service is asked for a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Serving {
    /// The pair as the service knows it.
    pub pair: Pair,
    /// Its code of the source language.
    pub source: String,
    /// Its code of the target language.
    pub target: String,
}

impl Languages {
    /// From the codes of each side; `model` says what would translate a pair.
    pub fn new(
        sources: (Provider, Vec<String>),
        targets: (Provider, Vec<String>),
        model: impl Fn(&Pair) -> ModelId,
    ) -> Languages {
        let side = |(provider, codes)| Side { provider, codes };
        let (sources, targets) = (side(sources), side(targets));
        let to = targets.tags();
        let mut routes = Vec::new();
        for from in sources.tags() {
            for pair in to.iter().map(|to| Pair::new(from.clone(), to.clone())) {
                if !pair.is_same_language() {
                    let model = model(&pair);
                    routes.push(Route { pair, via: None, model });
                }
            }
        }
        Languages { sources, targets, routes: Arc::new(routes) }
    }

    /// The service's codes for a pair; `None` where it lacks one of the two.
    pub fn serving(&self, pair: &Pair) -> Option<Serving> {
        let (from, source) = self.sources.knows(&pair.from)?;
        let (to, target) = self.targets.knows(&pair.to)?;
        let pair = Pair::new(from, to);
        (!pair.is_same_language()).then_some(Serving { pair, source, target })
    }
}

impl Side {
    /// The tags of all codes, sorted.
    fn tags(&self) -> Vec<Tag> {
        let tags = self.codes.iter().filter_map(|code| codes::tag(self.provider, code));
        let mut tags: Vec<Tag> = tags.collect();
        tags.sort();
        tags.dedup();
        tags
    }

    /// The tag it knows a language by, and its code. A region it lacks falls back to the language, a script
    /// that [`codes`] says it lacks does not.
    fn knows(&self, tag: &Tag) -> Option<(Tag, String)> {
        let spelled = codes::codes(self.provider, tag);
        if spelled.is_empty() {
            return None;
        }
        let listed = |spelled: Vec<String>| {
            spelled.into_iter().find_map(|code| {
                let is_it = |known: &&String| known.eq_ignore_ascii_case(&code);
                self.codes.iter().find(is_it).cloned()
            })
        };
        let code = listed(spelled).or_else(|| listed(codes::codes(self.provider, &tag.base())))?;
        // A service that spells out regions knows the tag itself; any other knows what its code stands for.
        let is_own = codes::codes(self.provider, tag).first() == Some(&code)
            && codes::codes(self.provider, tag) != codes::codes(self.provider, &tag.base());
        let known = if is_own { Some(tag.clone()) } else { codes::tag(self.provider, &code) };
        Some((known?, code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deepl() -> Languages {
        let list = |codes: &str| codes.split(' ').map(str::to_owned).collect();
        let sources = (Provider::DeepLSource, list("EN PT SR ZH"));
        let targets = (Provider::DeepLTarget, list("DE EN-GB EN-US PT-BR PT-PT SR"));
        Languages::new(sources, targets, |_| ModelId("m".into()))
    }

    fn serving(pair: &str) -> Option<(String, String, String)> {
        let pair = pair.parse().unwrap();
        deepl().serving(&pair).map(|of| (of.pair.to_string(), of.source, of.target))
    }

    #[test]
    fn a_language_is_asked_for_by_the_code_of_its_side() {
        let wanted = |pair: &str, source: &str, target: &str| {
            Some((pair.to_owned(), source.to_owned(), target.to_owned()))
        };
        assert_eq!(serving("en-pt"), wanted("en-pt", "EN", "PT-PT"));
        assert_eq!(serving("en→pt-BR"), wanted("en→pt-BR", "EN", "PT-BR"));
        assert_eq!(serving("pt-BR→en-GB"), wanted("pt→en-GB", "PT", "EN-GB"));
        assert_eq!(serving("en→de-AT"), wanted("en-de", "EN", "DE"));
    }

    #[test]
    fn what_it_lacks_is_not_served() {
        for lacking in ["en-en", "en-tlh", "de-en", "en→sr-Latn", "en-nn"] {
            assert_eq!(serving(lacking), None, "{lacking}");
        }
    }

    #[test]
    fn every_pair_is_listed_once_and_sorted() {
        let routes = deepl().routes;

        assert!(routes.is_sorted());
        let listed: Vec<String> = routes.iter().map(|route| route.pair.to_string()).collect();
        assert!(listed.contains(&"en→pt-BR".to_owned()) && listed.contains(&"zh-sr".to_owned()));
        assert!(!listed.contains(&"pt→pt-BR".to_owned()));
    }
}
