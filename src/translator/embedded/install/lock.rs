//! One process installs at a time.
//!
//! A lock of the operating system on a file: it goes when its process goes, however that ends.

use std::{
    fs::{File, TryLockError},
    path::Path,
    thread,
    time::{Duration, Instant},
};

use super::{InstallError, Progress};
use crate::translator::embedded::store::StoreError;

const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// Takes the lock at `path`, waiting for another process at most `limit`; dropping it gives it back.
pub fn take(path: &Path, limit: Duration, progress: &dyn Progress) -> Result<File, InstallError> {
    let unusable = |error| InstallError::Store(StoreError::unusable(path, &error));
    let file = File::create(path).map_err(unusable)?;
    let started = Instant::now();
    let mut is_told = false;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::Error(error)) => return Err(unusable(error)),
            Err(TryLockError::WouldBlock) if started.elapsed() >= limit => {
                let waited_s = limit.as_secs();
                return Err(InstallError::Busy { lock: path.display().to_string(), waited_s });
            }
            Err(TryLockError::WouldBlock) if !is_told => {
                progress.say("another process is installing models; waiting for it");
                is_told = true;
            }
            Err(TryLockError::WouldBlock) => thread::sleep(LOOK_AGAIN),
        }
    }
}
