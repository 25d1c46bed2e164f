//! One message to draft: its phrases, and the draft once they are translated.

use std::collections::BTreeMap;

use fluent_syntax::ast;

use super::{
    Refusal, mark,
    outline::{self, Outline},
    phrase::{Phrase, Piece},
    sample::Samples,
    write::{self, Writer},
};
use crate::lang::Pair;

/// A message of the source that another language lacks.
#[derive(Clone, Debug)]
pub struct Sheet {
    id: String,
    comment: Vec<String>,
    value: Option<Outline>,
    attributes: Vec<(ast::Identifier<String>, Outline)>,
    phrases: Vec<Phrase>,
}

/// What became of a phrase: its pieces in the target language, or why there are none.
pub type Answer = Result<Vec<Piece>, Refusal>;

/// A message of the target language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its id.
    pub id: String,
    /// Its comment and itself, ended by a newline.
    pub ftl: String,
    /// Why some plural forms say what another one says; empty where each has its own sentence.
    pub stand_ins: Vec<Refusal>,
}

impl Sheet {
    /// Takes a message apart.
    pub(super) fn new(
        message: &ast::Message<String>,
        comment: &[String],
        pair: &Pair,
        texts: &BTreeMap<String, String>,
    ) -> Result<Sheet, Refusal> {
        let samples = Samples { texts, comment };
        let mut phrases = Vec::new();
        let mut unfold = |pattern| outline::unfold(pattern, pair, &samples, &mut phrases);
        let value = message.value.as_ref().map(&mut unfold).transpose()?;
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|a| Ok((a.id.clone(), unfold(&a.value)?)));
        let attributes = attributes.collect::<Result<_, Refusal>>()?;
        let (id, comment) = (message.id.name.clone(), comment.to_vec());
        Ok(Sheet { id, comment, value, attributes, phrases })
    }

    /// The message's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What is to be translated.
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }

    /// The draft, from an answer a phrase in the same order, made by `backend`.
    ///
    /// A plural form without an answer says what another form says; where none has one, and where
    /// anything else lacks its answer, the message is refused.
    pub fn draft(&self, answers: &[Answer], backend: &str) -> Result<Draft, Refusal> {
        let mut writer = Writer { phrases: &self.phrases, answers, stand_ins: Vec::new() };
        let value = self.value.as_ref().map(|value| writer.pattern(value)).transpose()?;
        let attributes = self.attributes.iter();
        let attributes = attributes.map(|(id, outline)| {
            Ok(ast::Attribute { id: id.clone(), value: writer.pattern(outline)? })
        });
        let attributes = attributes.collect::<Result<_, Refusal>>()?;
        let own = self.comment.iter().filter(|line| !super::is_mark(line)).cloned();
        let comment = ast::Comment { content: own.chain([mark(backend)]).collect() };
        let id = ast::Identifier { name: self.id.clone() };
        let message = ast::Message { id, value, attributes, comment: Some(comment) };
        let (id, stand_ins) = (self.id.clone(), writer.stand_ins);
        Ok(Draft { id, ftl: write::message(message)?, stand_ins })
    }
}
