//! The `tolmach` command.

use std::process::ExitCode;

use tolmach::{cli, processor};

fn main() -> ExitCode {
    match processor::complaint() {
        Some(complaint) => {
            processor::complain(complaint);
            ExitCode::from(2)
        }
        None => run(),
    }
}

/// Apart from `main`, so that nothing of it is computed before the processor is known to be able to.
#[inline(never)]
fn run() -> ExitCode {
    cli::run()
}
