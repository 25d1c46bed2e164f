//! Tells webhooks that jobs ended, and removes jobs nobody asks for any more.

use std::{sync::Arc, time::Duration};

use super::{LOOK, PAUSE};
use crate::{
    http::{state::State, v1::jobs::JobDocument},
    jobs::{Hook, Jobs, JobsError},
    webhook::{self, Message},
};

/// One after the other, for ever.
pub async fn all(state: State, jobs: Arc<Jobs>) {
    loop {
        match jobs.take_hook().await {
            Ok(Some(hook)) => warn(tell(&state, &jobs, hook).await),
            Ok(None) => jobs.news(LOOK).await,
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

/// Removes jobs whose time is over, for ever.
pub async fn forget(state: State, jobs: Arc<Jobs>) {
    loop {
        warn(jobs.forget(state.config.jobs.retention).await);
        tokio::time::sleep(FORGET_EVERY).await;
    }
}

/// Rows nobody asks for do no harm for a while.
const FORGET_EVERY: Duration = Duration::from_secs(10);

async fn tell(state: &State, jobs: &Jobs, hook: Hook) -> Result<(), JobsError> {
    let Some(secret) = state.config.jobs.webhook_secret.clone() else {
        return jobs.not_heard(&hook).await.map(|_| ());
    };
    let document = JobDocument::of(state, &hook.job);
    let message = Message {
        url: hook.url.clone(),
        id: hook.job.id.to_string(),
        body: serde_json::to_string(&document).unwrap_or_default(),
    };
    let reach = state.config.jobs.reach();
    let sent = tokio::task::spawn_blocking(move || webhook::send(&message, &secret, reach)).await;
    let (job, tries) = (hook.job.id.as_str(), hook.tries);
    match sent.unwrap_or_else(|_| Err("sending stopped half way".to_owned())) {
        Ok(()) => {
            tracing::info!(job, tries, "webhook told");
            jobs.heard(&hook).await
        }
        Err(reason) => {
            let again = jobs.not_heard(&hook).await?;
            tracing::warn!(job, tries, again, reason, "webhook not told");
            Ok(())
        }
    }
}

fn warn(done: Result<(), JobsError>) {
    if let Err(error) = done {
        tracing::warn!(%error, "jobs");
    }
}
