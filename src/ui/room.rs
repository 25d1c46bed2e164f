//! Room for parsers: a thread with a large stack.

use std::{
    sync::{Mutex, PoisonError},
    thread,
};

/// Parsers call themselves for every bracket, and the frames of a build for tests are large: the most
/// brackets an entry may have need more than the stack of a usual thread.
const ROOM_BYTES: usize = 16 << 20;

/// Does the work on a thread with a large stack; on this one where the system gives us none.
pub(super) fn with_room<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let work = Mutex::new(Some(work));
    let run = || {
        let work = work.lock().unwrap_or_else(PoisonError::into_inner).take();
        work.expect("it is run once")()
    };
    thread::scope(|scope| {
        let room = thread::Builder::new().name("locales".into()).stack_size(ROOM_BYTES);
        match room.spawn_scoped(scope, run) {
            Ok(running) => running.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            Err(_) => run(),
        }
    })
}
