//! `POST /v1/translate`: texts, each with its own language.

use std::{collections::BTreeMap, sync::Arc};

use actix_web::{HttpRequest, web};
use serde::{Deserialize, Serialize};

use crate::{
    article::{self, Document, Format, Rules},
    config::{Content, Formality},
    detect::{self, Decision, Declaration, Detection, Where, Why},
    http::{
        answer::{By, Turn, content_language, count_chars, declared, known_tag, off_thread},
        body::Body,
        problem::Problem,
        state::State,
        told::Told,
        wishes::{Names, Query, Wishes},
    },
    lang::{Pair, Tag},
    translator::{ModelId, Urgency},
    ui::Arg,
};

/// The body of a request.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranslateRequest {
    texts: Vec<String>,
    from: Option<String>,
    to: String,
    #[serde(default = "plain")]
    format: Format,
    /// Who translates; the usual one where not named.
    backend: Option<String>,
    /// Names and words that stay letter for letter.
    #[serde(default)]
    protect: Vec<String>,
    /// Glossaries to use; all active ones of the pair where not given.
    glossary: Option<Names>,
    /// What kind of text they are.
    #[serde(default = "running_text")]
    content: Content,
    /// How the reader is to be addressed; as the backend is set where not given.
    formality: Option<Formality>,
}

/// Texts are plain unless said otherwise; articles are HTML.
/// Where nothing is said, no sign is markup.
pub(super) fn plain() -> Format {
    Format::Text
}

fn running_text() -> Content {
    Content::Body
}

/// The answer.
#[derive(Debug, Serialize)]
pub struct TranslateResponse {
    /// One a text, in the same order.
    translations: Vec<TranslatedText>,
}

#[derive(Debug, Serialize)]
struct TranslatedText {
    text: String,
    from: Option<Tag>,
    to: Tag,
    #[serde(skip_serializing_if = "Option::is_none")]
    detected: Option<Detection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overruled: Option<Tag>,
    #[serde(skip_serializing_if = "Option::is_none")]
    declared: Option<Declaration>,
    /// Why it is translated from that language.
    why: Why,
    #[serde(skip_serializing_if = "Option::is_none")]
    unchanged: Option<&'static str>,
    backend: Option<String>,
    model: Option<ModelId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    via: Option<Tag>,
    #[serde(flatten)]
    told: Told,
}

/// Translates every text into one language.
pub async fn translate_texts(
    request: HttpRequest,
    state: web::Data<State>,
    query: web::Query<Query>,
    Body(body): Body<TranslateRequest>,
) -> Result<web::Json<TranslateResponse>, Problem> {
    check_count(&state, body.texts.len())?;
    let (backend, glossary) = (body.backend.as_deref(), body.glossary.as_ref());
    let wishes = Wishes::read(&state, &query, backend, &body.protect, glossary)?;
    let wishes = wishes.addressing(body.formality);
    let to = known_tag(&state, "/to", &body.to)?;
    let from = body.from.as_deref().filter(|from| *from != "auto");
    let declared = declared(&state, ("/from", from), None, content_language(&request))?;
    let (texts, served) = (body.texts, state.source_languages());
    let kind = (body.format, body.content);
    let (target, rules) = (to.clone(), wishes.rules.clone());
    let read_them = move || read_all(texts, kind, &rules, declared.as_ref(), &served, &target);
    let read = off_thread(read_them).await?;
    let words = read.iter().flat_map(|text| &text.document.blocks).map(|b| b.text.as_str());
    let chars = count_chars(&state, words)?;
    let turn = Turn::new(&state, &request, chars).wishing(&wishes);
    let mut answers: Vec<TranslatedText> = read.iter().map(|text| text.unchanged(&to)).collect();
    for (pair, members) in by_pair(&read, &to) {
        let documents = members.iter().map(|&at| (read[at].document.clone(), Urgency::Normal));
        let (rendered, by) = turn.translate(Arc::new(documents.collect()), &pair).await?;
        for (at, rendered) in members.into_iter().zip(rendered) {
            let mut field = [(String::new(), rendered)];
            let told = Told::of(&wishes, &mut field);
            let [(_, rendered)] = field;
            answers[at].fill(rendered.text, told, &by);
        }
    }
    Ok(web::Json(TranslateResponse { translations: answers }))
}

/// Refuses more texts than the limit allows.
pub fn check_count(state: &State, count: usize) -> Result<(), Problem> {
    let limit = state.config.limits.texts;
    if count <= limit {
        return Ok(());
    }
    let args = vec![("count", Arg::from(count as u64)), ("limit", Arg::from(limit as u64))];
    Err(Problem::new(413, "too-many-texts", args))
}

struct Read {
    document: Document,
    decision: Decision,
    is_declared: bool,
}

fn read_all(
    texts: Vec<String>,
    (format, content): (Format, Content),
    rules: &Rules,
    declared: Option<&Declaration>,
    served: &[Tag],
    target: &Tag,
) -> Vec<Read> {
    let read = texts.into_iter().map(|text| {
        let document =
            article::parse(&text, format, declared.map(|declared| &declared.lang), rules);
        let mut document = Document { content, ..document };
        let decision = detect::decide_for(&document.spoken_text(), declared, served, target);
        // What is all of a text is no passage of it.
        if let Some(from) = decision.from.as_ref().filter(|_| document.blocks.len() > 1) {
            article::foreign::note(&mut document, from);
        }
        let is_declared = declared.is_some_and(|declared| declared.by == Where::Field);
        Read { document, decision, is_declared }
    });
    read.collect()
}

/// Which texts go together: those with something to translate, by their language.
fn by_pair(read: &[Read], to: &Tag) -> BTreeMap<Pair, Vec<usize>> {
    let mut groups: BTreeMap<Pair, Vec<usize>> = BTreeMap::new();
    for (at, text) in read.iter().enumerate().filter(|(_, text)| text.why_unchanged(to).is_none()) {
        if let Some(from) = &text.decision.from {
            groups.entry(Pair::new(from.clone(), to.clone())).or_default().push(at);
        }
    }
    groups
}

impl Read {
    fn why_unchanged(&self, to: &Tag) -> Option<&'static str> {
        match &self.decision.from {
            _ if self.document.blocks.is_empty() => Some("nothing_to_translate"),
            None => Some("nothing_to_translate"),
            Some(from) if Pair::new(from.clone(), to.clone()).is_same_language() => {
                Some("same_language")
            }
            Some(_) => None,
        }
    }

    fn unchanged(&self, to: &Tag) -> TranslatedText {
        let was_asked = self.is_declared && self.decision.overruled.is_none();
        TranslatedText {
            text: self.document.source.clone(),
            from: self.decision.from.clone(),
            to: to.clone(),
            detected: (!was_asked).then(|| self.decision.detection.clone()),
            overruled: self.decision.overruled.clone(),
            declared: self.decision.declared.clone(),
            why: self.decision.why,
            unchanged: self.why_unchanged(to),
            backend: None,
            model: None,
            via: None,
            told: Told::default(),
        }
    }
}

impl TranslatedText {
    fn fill(&mut self, text: String, told: Told, by: &By) {
        self.text = text;
        self.told = told;
        self.backend = Some(by.backend.clone());
        self.model = Some(by.route.model.clone());
        self.via.clone_from(&by.route.via);
    }
}
