//! Articles that a portal keeps here, edition by edition, and what each was translated into.
//!
//! One door, [`Articles`], over the database, with copies in this process of what is asked for often. Knows
//! nothing of how an article is written or translated: sources and answers are texts to it.

mod answer;
mod edition;
mod id;
mod list;
mod rendition;
mod shelf;

pub use answer::{Answer, Sheet};
pub use edition::{Content, Edition};
pub use id::{ArticleId, BadId};
pub use list::{Filter, Listed, Status};
pub use rendition::{Counts, Quality, Rendition};

use std::sync::Arc;

use crate::{
    database::{Changes, Database, DatabaseError, now_ms},
    lang::Tag,
};
use shelf::Shelf;

/// All kept articles.
pub struct Articles {
    database: Arc<Database>,
    changes: Arc<Changes>,
    shelf: Shelf,
}

impl Articles {
    /// Those in a database; `changes` are watched by somebody, or nothing is copied.
    pub fn new(database: Arc<Database>, changes: Arc<Changes>, cache_bytes: usize) -> Articles {
        Articles { database, changes, shelf: Shelf::new(cache_bytes) }
    }

    /// The newest edition of an article; at most 100 ms behind another process.
    pub async fn current(&self, id: &ArticleId) -> Result<Option<Arc<Edition>>, DatabaseError> {
        let count = self.changes.now(id.as_str());
        if let Some(edition) = self.shelf.edition(id, count).await {
            return Ok(Some(edition));
        }
        let found = self.newest(id).await?.map(Arc::new);
        if let Some(edition) = &found {
            self.shelf.put_edition(edition.clone(), count).await;
        }
        Ok(found)
    }

    /// The newest edition as the database has it.
    pub async fn newest(&self, id: &ArticleId) -> Result<Option<Edition>, DatabaseError> {
        let rows = self.database.read(edition::newest(id)).await?;
        Ok(rows.first().and_then(edition::read))
    }

    /// Adds an edition after version `after`, 0 for the first; `None` where somebody was quicker.
    pub async fn add(
        &self,
        id: &ArticleId,
        content: &Content,
        after: i64,
    ) -> Result<Option<Edition>, DatabaseError> {
        let insert = edition::insert(id, content, after, now_ms());
        let rows = self.database.write(vec![insert, Changes::count(id.as_str())]).await?;
        self.changes.counted(&rows[1]);
        Ok(rows[0].first().and_then(edition::read))
    }

    /// Forgets an article with all its editions and translations; `false` where there was none.
    pub async fn delete(&self, id: &ArticleId) -> Result<bool, DatabaseError> {
        let rows =
            self.database.write(vec![edition::delete(id), Changes::count(id.as_str())]).await?;
        self.changes.counted(&rows[1]);
        Ok(!rows[0].is_empty())
    }

    /// What an article was translated into last, perhaps from an older edition; as fresh as
    /// [`Articles::current`].
    pub async fn rendition(
        &self,
        id: &ArticleId,
        language: &Tag,
    ) -> Result<Option<Arc<Rendition>>, DatabaseError> {
        let count = self.changes.now(id.as_str());
        if let Some(rendition) = self.shelf.rendition(id, language, count).await {
            return Ok(Some(rendition));
        }
        let found = self.stored(id, language).await?;
        if let Some(rendition) = &found {
            self.shelf.put_rendition(rendition.clone(), count).await;
        }
        Ok(found)
    }

    /// The same as the database has it.
    pub async fn stored(
        &self,
        id: &ArticleId,
        language: &Tag,
    ) -> Result<Option<Arc<Rendition>>, DatabaseError> {
        let rows = self.database.read(rendition::of(id, language)).await?;
        Ok(rows.first().and_then(rendition::read).map(Arc::new))
    }

    /// Keeps a translation of the newest edition and gives what is kept now: another process may have made
    /// the same one first. One of an edition that is no longer the newest, or that was begun before a change
    /// ([`Articles::changes_of`]), is given back and not kept.
    pub async fn keep(
        &self,
        made: &Arc<Rendition>,
        changes: i64,
    ) -> Result<Arc<Rendition>, DatabaseError> {
        let count = self.changes.now(made.article.as_str());
        let statements = vec![
            rendition::insert(made, changes, now_ms()),
            rendition::of(&made.article, &made.language),
        ];
        let rows = self.database.write(statements).await?;
        let stored = rows[1].first().and_then(rendition::read);
        match stored.filter(|stored| stored.is_from(made.edition, &made.made_with)) {
            Some(stored) => {
                let stored = Arc::new(stored);
                self.shelf.put_rendition(stored.clone(), count).await;
                Ok(stored)
            }
            None => Ok(made.clone()),
        }
    }

    /// How often the article changed so far, what people write for its sentences included.
    pub async fn changes_of(&self, id: &ArticleId) -> Result<i64, DatabaseError> {
        let rows = self.database.read(Changes::read(id.as_str())).await?;
        Ok(rows.first().map_or(0, |row| row.int(0)))
    }

    /// Forgets the translation of an article into a language, or of all articles into it: it is made anew
    /// out of the memory.
    pub async fn forget(&self, id: Option<&ArticleId>, to: &Tag) -> Result<(), DatabaseError> {
        let count = id.map_or_else(Changes::count_all, |id| Changes::count(id.as_str()));
        let rows = self.database.write(vec![rendition::forget(id, to), count]).await?;
        self.changes.counted(&rows[1]);
        Ok(())
    }

    /// Articles that pass a filter, changed last first, with what they were translated into.
    pub async fn list(&self, filter: &Filter) -> Result<Vec<Listed>, DatabaseError> {
        let rows = self.database.read(list::editions(filter)).await?;
        let mut listed: Vec<Listed> = rows.iter().filter_map(list::read).collect();
        if listed.is_empty() {
            return Ok(listed);
        }
        let rows = self.database.read(list::renditions(self.database.dialect(), &listed)).await?;
        list::sort_in(&mut listed, &rows);
        Ok(listed)
    }
}
