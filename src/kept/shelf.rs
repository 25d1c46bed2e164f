//! Copies in this process: bounded in bytes, each good while nothing changed since it was read.

use std::sync::Arc;

use moka::future::Cache;

use super::{ArticleId, Edition, Rendition};
use crate::lang::Tag;

/// Copies of editions and renditions.
pub struct Shelf {
    editions: Cache<ArticleId, Copy<Edition>>,
    renditions: Cache<(ArticleId, Tag), Copy<Rendition>>,
}

/// A thing and the count of changes it was read under.
struct Copy<T> {
    thing: Arc<T>,
    count: i64,
}

impl<T> Clone for Copy<T> {
    fn clone(&self) -> Copy<T> {
        Copy { thing: self.thing.clone(), count: self.count }
    }
}

/// What a copy takes beside its texts.
const EACH_BYTES: usize = 1_000;

impl Shelf {
    /// An empty one; a fifth for sources, the rest for answers.
    pub fn new(most_bytes: usize) -> Shelf {
        let most = most_bytes as u64;
        let editions = Cache::builder()
            .weigher(|_, copy: &Copy<Edition>| weight(copy.thing.content.source.len()))
            .max_capacity(most / 5)
            .build();
        let renditions = Cache::builder()
            .weigher(|_, copy: &Copy<Rendition>| weight(copy.thing.answer.weight_bytes()))
            .max_capacity(most - most / 5)
            .build();
        Shelf { editions, renditions }
    }

    /// A copy that is good under this count; none where the count is not known.
    pub async fn edition(&self, id: &ArticleId, count: Option<i64>) -> Option<Arc<Edition>> {
        let count = count?;
        good(self.editions.get(id).await, count)
    }

    /// A copy that is good under this count; none where the count is not known.
    pub async fn rendition(
        &self,
        id: &ArticleId,
        language: &Tag,
        count: Option<i64>,
    ) -> Option<Arc<Rendition>> {
        let count = count?;
        good(self.renditions.get(&(id.clone(), language.clone())).await, count)
    }

    /// Keeps a copy; `count` is the one from before it was read.
    pub async fn put_edition(&self, edition: Arc<Edition>, count: Option<i64>) {
        let Some(count) = count else { return };
        self.editions.insert(edition.article.clone(), Copy { thing: edition, count }).await;
    }

    /// Keeps a copy; `count` is the one from before it was read.
    pub async fn put_rendition(&self, rendition: Arc<Rendition>, count: Option<i64>) {
        let Some(count) = count else { return };
        let key = (rendition.article.clone(), rendition.language.clone());
        self.renditions.insert(key, Copy { thing: rendition, count }).await;
    }
}

fn good<T>(copy: Option<Copy<T>>, count: i64) -> Option<Arc<T>> {
    copy.filter(|copy| copy.count == count).map(|copy| copy.thing)
}

fn weight(text_bytes: usize) -> u32 {
    u32::try_from(text_bytes + EACH_BYTES).unwrap_or(u32::MAX)
}
