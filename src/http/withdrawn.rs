//! Work for a reader, withdrawn when he goes away.

use actix_web::rt::task::JoinHandle;

/// Stops the work when it is dropped.
pub struct Withdrawn(pub JoinHandle<()>);

impl Drop for Withdrawn {
    fn drop(&mut self) {
        self.0.abort();
    }
}
