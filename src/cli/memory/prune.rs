//! `tolmach memory prune`

use std::process::ExitCode;

use super::{complain, done, parse_age, print};
use crate::memory::{Collection, Origin, Pruning, now_ms};

/// Remove old units for good: what machines made, unless another origin is named
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Only what was made longer ago than this, like 90d
    #[arg(long, value_name = "AGE", value_parser = parse_age)]
    older_than: i64,
    /// Of which origin; what people wrote needs --yes as well
    #[arg(long, default_value_t = Origin::Machine)]
    origin: Origin,
    /// Really remove what people wrote
    #[arg(long)]
    yes: bool,
    /// Remove nothing, only count
    #[arg(long)]
    dry_run: bool,
}

/// Exit code 2 where something dear would be lost by a slip.
pub(super) async fn run(arguments: &Arguments, collection: &Collection) -> ExitCode {
    let origin = arguments.origin;
    if origin == Origin::Withdrawn {
        return complain("what was taken back would be used again if that were removed", 2);
    }
    let is_written = matches!(origin, Origin::Human | Origin::Approved | Origin::Suggested);
    if is_written && !arguments.yes && !arguments.dry_run {
        let how = "look with --dry-run, then add --yes";
        return complain(
            &format!("people wrote the {origin} units, nothing brings them back; {how}"),
            2,
        );
    }
    let pruning = Pruning { origin, before_ms: now_ms() - arguments.older_than };
    if arguments.dry_run {
        let count = collection.prunable(pruning);
        return done(count, |count| print(&format!("{count} units would be removed"))).await;
    }
    let removed = collection.prune(pruning, |_| {});
    done(removed, |count| print(&format!("{count} units removed"))).await
}
