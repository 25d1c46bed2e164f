//! The memory that keeps nothing.

use std::time::Duration;

use async_trait::async_trait;

use super::{Key, Memory, MemoryError, Unit, UnitId};

/// Forgets at once.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nothing;

#[async_trait]
impl Memory for Nothing {
    async fn look_up(&self, keys: &[Key]) -> Result<Vec<Vec<Unit>>, MemoryError> {
        Ok(vec![Vec::new(); keys.len()])
    }

    async fn look_up_slots(&self, keys: &[Key]) -> Result<Vec<Vec<Unit>>, MemoryError> {
        Ok(vec![Vec::new(); keys.len()])
    }

    async fn remember(&self, units: Vec<Unit>) -> Result<Vec<UnitId>, MemoryError> {
        Ok(vec![0; units.len()])
    }

    async fn correct(&self, _: Vec<Unit>, _: UnitId) -> Result<Option<Vec<UnitId>>, MemoryError> {
        Err(MemoryError::Unavailable("nothing is kept".into()))
    }

    async fn unit(&self, _: UnitId) -> Result<Option<Unit>, MemoryError> {
        Ok(None)
    }

    async fn suggestions(&self, _: usize) -> Result<Vec<Unit>, MemoryError> {
        Ok(Vec::new())
    }

    async fn lease(&self, keys: &[Key], _: &str, _: Duration) -> Result<Vec<bool>, MemoryError> {
        Ok(vec![true; keys.len()])
    }

    async fn release(&self, _: &[Key], _: &str) -> Result<(), MemoryError> {
        Ok(())
    }

    fn is_shared(&self) -> bool {
        false
    }
}
