//! What the doubles of language models have in common: they read the question as a model is meant to.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use serde_json::{Map, Value, json};
use tolmach::translator::Translator;

use crate::{
    double::{Double, Request, Response},
    subject::{translation, translator},
};

/// A question as it arrived.
#[derive(Clone, Debug)]
pub struct Asked {
    pub body: Value,
    pub system: String,
    /// The second message, read as JSON.
    pub user: Value,
    /// Key and text, in the order of keys.
    pub texts: Vec<(String, String)>,
}

impl Asked {
    /// The question in a request; what is wrong with it where a model could not answer.
    pub fn read(request: &Request) -> Result<Asked, &'static str> {
        let body = request.json();
        let message = |at: usize, role: &str| {
            let message = &body["messages"][at];
            let content = message["content"].as_str().map(str::to_owned);
            content.filter(|_| message["role"] == role)
        };
        let system = message(0, "system").ok_or("no system message")?;
        let user = message(1, "user").ok_or("no user message")?;
        let user: Value = serde_json::from_str(&user).map_err(|_| "the texts are no JSON")?;
        let texts = user["texts"].as_object().ok_or("no texts")?;
        let mut texts: Vec<(String, String)> = texts
            .iter()
            .map(|(key, text)| (key.clone(), text.as_str().unwrap_or_default().to_owned()))
            .collect();
        texts.sort_by_key(|(key, _)| key.parse::<usize>().unwrap_or_default());
        if texts.is_empty() || texts.iter().any(|(_, text)| text.trim() != text || text.is_empty())
        {
            return Err("blank texts, or white space around them");
        }
        Ok(Asked { body, system, user, texts })
    }

    pub fn keys(&self) -> Vec<&str> {
        self.texts.iter().map(|(key, _)| key.as_str()).collect()
    }

    /// Whether this is the schema of an answer to it.
    pub fn is_schema(&self, schema: &Value) -> bool {
        let named: Vec<&String> =
            schema["properties"].as_object().map(|all| all.keys().collect()).unwrap_or_default();
        let mut keys = self.keys();
        keys.sort_unstable();
        let is_text = |key: &str| schema["properties"][key] == json!({"type": "string"});
        schema["type"] == "object"
            && named == keys
            && keys.iter().all(|key| is_text(key))
            && schema["required"] == json!(self.keys())
            && schema["additionalProperties"] == false
    }

    /// A right answer to all but these.
    pub fn without(&self, missing: &[&str]) -> String {
        let there = self.texts.iter().filter(|(key, _)| !missing.contains(&key.as_str()));
        let all: Map<String, Value> =
            there.map(|(key, text)| (key.clone(), translation(text).into())).collect();
        Value::Object(all).to_string()
    }

    /// A right answer.
    pub fn answer(&self) -> String {
        self.without(&[])
    }
}

/// What a model says by OpenAI's protocol.
pub fn completion(content: &str, finish_reason: &str) -> Response {
    let message = json!({"role": "assistant", "content": content, "refusal": null});
    let choice = json!({"index": 0, "message": message, "finish_reason": finish_reason});
    let usage = json!({"prompt_tokens": 100, "completion_tokens": 7, "total_tokens": 107});
    Response::json(200, &json!({"object": "chat.completion", "choices": [choice], "usage": usage}))
}

/// What a model says by Ollama's protocol.
pub fn chat(content: &str, done_reason: &str) -> Response {
    let message = json!({"role": "assistant", "content": content});
    Response::json(
        200,
        &json!({"model": "gemma3:12b", "message": message, "done": true, "done_reason": done_reason,
                "prompt_eval_count": 100, "eval_count": 7}),
    )
}

/// A model that answers by a function of how often it was asked before and of the question, and a translator
/// in front of it.
pub fn model(
    settings: &str,
    answer: impl Fn(usize, &Asked) -> Response + Send + Sync + 'static,
) -> (Double, Arc<dyn Translator>) {
    let count = AtomicUsize::new(0);
    let double = Double::start(move |request| match Asked::read(request) {
        Ok(asked) => answer(count.fetch_add(1, Ordering::SeqCst), &asked),
        Err(wrong) => Response::json(400, &json!({"error": {"message": wrong}})),
    });
    let translator = translator(&settings.replace("URL", &double.url));
    (double, translator)
}

/// The keys of each question so far.
pub fn keys_asked(double: &Double) -> Vec<Vec<String>> {
    let asked = double.seen().into_iter().map(|request| Asked::read(&request).unwrap());
    asked.map(|asked| asked.texts.into_iter().map(|(key, _)| key).collect()).collect()
}
