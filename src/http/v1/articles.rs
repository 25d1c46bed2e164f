//! `POST /v1/articles`: an article now, in one or more languages.

mod article;

use std::collections::{BTreeMap, BTreeSet};

use actix_web::{HttpRequest, web};
use serde::{Deserialize, Serialize};

use crate::{
    article::Format,
    detect::{Decision, Detection},
    http::{
        answer::{Turn, count_chars, known_tag, off_thread},
        body::Body,
        problem::Problem,
        state::State,
    },
    lang::{Pair, Tag},
    ui::Arg,
};
use article::{Article, TranslatedArticle};

/// The body of a request.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArticleRequest {
    article: Article,
    to: Vec<String>,
    #[serde(default)]
    format: Format,
}

/// The answer.
#[derive(Debug, Serialize)]
pub struct ArticleResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// The language translated from; null where there is nothing to translate.
    from: Option<Tag>,
    detected: Detection,
    /// What the caller declared, where the text is surely in another language.
    #[serde(skip_serializing_if = "Option::is_none")]
    overruled: Option<Tag>,
    translations: BTreeMap<String, TranslatedArticle>,
}

/// Translates an article into every language asked for.
pub async fn translate_article(
    request: HttpRequest,
    state: web::Data<State>,
    Body(body): Body<ArticleRequest>,
) -> Result<web::Json<ArticleResponse>, Problem> {
    let targets = targets(&state, &body.to)?;
    let declared = body.article.lang.as_deref();
    let declared = declared.map(|seen| known_tag(&state, "/article/lang", seen)).transpose()?;
    let chars = count_chars(&state, body.article.texts())?;
    let turn = Turn::new(&state, &request, chars);
    let (article, format) = (body.article.clone(), body.format);
    let served = state.source_languages();
    let decision = off_thread(move || article.decide(format, declared.as_ref(), &served)).await?;
    let mut translations = BTreeMap::new();
    for to in targets {
        let translated = translate_into(&turn, &body, &decision, &to).await?;
        translations.insert(to.to_string(), translated);
    }
    Ok(web::Json(ArticleResponse {
        id: body.article.id,
        from: decision.from,
        detected: decision.detection,
        overruled: decision.overruled,
        translations,
    }))
}

/// The languages asked for, each once.
fn targets(state: &State, to: &[String]) -> Result<BTreeSet<Tag>, Problem> {
    let limit = state.config.limits.targets;
    if to.len() > limit {
        let args = vec![("count", Arg::from(to.len() as u64)), ("limit", Arg::from(limit as u64))];
        return Err(Problem::new(413, "too-many-targets", args));
    }
    if to.is_empty() {
        let args = vec![
            ("pointer", Arg::from("/to".to_owned())),
            ("seen", Arg::from("[]".to_owned())),
            ("expected", Arg::from("at least one language, like [\"pt\"]".to_owned())),
        ];
        return Err(Problem::new(400, "bad-value", args));
    }
    to.iter().enumerate().map(|(at, seen)| known_tag(state, &format!("/to/{at}"), seen)).collect()
}

async fn translate_into(
    turn: &Turn<'_>,
    body: &ArticleRequest,
    decision: &Decision,
    to: &Tag,
) -> Result<TranslatedArticle, Problem> {
    let Some(from) = &decision.from else {
        return Ok(body.article.unchanged(to, "nothing_to_translate"));
    };
    let pair = Pair::new(from.clone(), to.clone());
    if pair.is_same_language() {
        return Ok(body.article.unchanged(to, "same_language"));
    }
    let (article, format, language) = (body.article.clone(), body.format, from.clone());
    let documents = off_thread(move || article.documents(format, &language)).await?;
    let (rendered, route) = turn.translate(documents, &pair).await?;
    Ok(body.article.rebuilt(rendered, to).by(turn.backend(), route))
}
