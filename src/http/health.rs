//! Whether the process lives, and whether it can translate.

use actix_web::{HttpResponse, web};
use serde_json::json;

use super::state::State;
use crate::translator::embedded::store::Entry;

/// `GET /healthz`: the process answers.
pub async fn tell_health() -> HttpResponse {
    HttpResponse::Ok().json(json!({"status": "ok", "version": env!("CARGO_PKG_VERSION")}))
}

/// `GET /readyz`: what is loaded, what can be, what is broken; 503 where nothing can be translated.
pub async fn tell_readiness(state: web::Data<State>) -> HttpResponse {
    let loaded = state.fleet.loaded();
    let mut is_ready = false;
    let mut models = Vec::new();
    for entry in &state.fleet.on_disk().entries {
        models.push(match entry {
            Entry::Ready(model) => {
                let pair = model.pair.to_string();
                if let Some(reason) = state.fleet.recent_failure(&model.model_id) {
                    models.push(json!({"pair": pair, "state": "broken", "reason": reason}));
                    continue;
                }
                is_ready = true;
                let memory = loaded.iter().find(|loaded| loaded.pair == pair);
                json!({
                    "pair": pair,
                    "model": model.model_id,
                    "state": if memory.is_some() { "loaded" } else { "installed" },
                    "file_bytes": model.bytes,
                    "memory_bytes": memory.map(|m| m.memory_bytes),
                    "waiting": memory.map_or(0, |m| m.waiting),
                    "idle_seconds": memory.map(|m| m.idle_seconds),
                })
            }
            Entry::Broken { pair, reason } => {
                json!({"pair": pair.to_string(), "state": "broken", "reason": reason})
            }
        });
    }
    let body = json!({"ready": is_ready, "models": models});
    if is_ready {
        HttpResponse::Ok().json(body)
    } else {
        HttpResponse::ServiceUnavailable().json(body)
    }
}
