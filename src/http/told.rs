//! What an answer tells beside the texts: the certificate, the segments, both texts side by side.

use std::{collections::BTreeMap, ops::Range};

use serde::Serialize;

use super::wishes::Wishes;
use crate::article::{
    Done, Finding, Integrity, Made, Markup, Rendered, SegmentReport, Unfit, Verdict,
};

/// What an answer tells beside the texts, for one target language.
#[derive(Debug, Default, Serialize)]
pub struct Told {
    /// The certificate over all fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integrity: Option<Integrity>,
    /// Every segment, fields in their order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segments: Option<Vec<Segment>>,
    /// How many segments each backend translated; with the certificate or the segments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backends: Option<BTreeMap<String, usize>>,
    /// Both texts, sentence by sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bilingual: Option<Vec<Pair>>,
}

/// A segment with its verdict.
#[derive(Debug, Serialize)]
pub struct Segment {
    #[serde(flatten)]
    pair: Pair,
    findings: Vec<Finding>,
    done: Vec<Done>,
    #[serde(flatten)]
    made: Made,
    #[serde(flatten)]
    markup: Option<Markup>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alignment: Option<Vec<Link>>,
}

/// Which words became which; places count Unicode characters from 0, the end is behind the last.
#[derive(Debug, Serialize)]
pub struct Link {
    source: [usize; 2],
    target: [usize; 2],
    weight: f32,
}

/// A sentence and its other half.
#[derive(Debug, Serialize)]
pub struct Pair {
    id: String,
    field: String,
    kind: String,
    source: String,
    target: String,
    verdict: Verdict,
}

impl Told {
    /// Takes what is wished from the documents of an article, each with the name of its field.
    pub fn of(wishes: &Wishes, documents: &mut [(String, Rendered)]) -> Told {
        let mut told = Told {
            integrity: wishes.integrity.then(Integrity::whole),
            segments: wishes.segments.then(Vec::new),
            backends: (wishes.integrity || wishes.segments).then(BTreeMap::new),
            bilingual: wishes.bilingual.then(Vec::new),
        };
        for (field, rendered) in documents {
            told.add(wishes, field, rendered);
        }
        told
    }

    fn add(&mut self, wishes: &Wishes, field: &str, rendered: &mut Rendered) {
        if let Some(whole) = &mut self.integrity {
            let mut integrity = std::mem::take(&mut rendered.integrity);
            let unfit = integrity.unfit.drain(..);
            let named: Vec<Unfit> = unfit.map(|u| Unfit { field: field.to_owned(), ..u }).collect();
            integrity.unfit = named;
            *whole += integrity;
        }
        if let Some(backends) = &mut self.backends {
            for (backend, count) in std::mem::take(&mut rendered.backends) {
                *backends.entry(backend).or_default() += count;
            }
        }
        let reports = std::mem::take(&mut rendered.segments);
        if let Some(pairs) = &mut self.bilingual {
            pairs.extend(reports.iter().map(|report| Pair::of(field, report)));
        }
        if let Some(segments) = &mut self.segments {
            let alignment = wishes.detail.alignment;
            segments.extend(reports.into_iter().map(|r| Segment::of(field, r, alignment)));
        }
    }
}

impl Segment {
    /// Its block and its sentence there: `3.1`.
    pub fn id(&self) -> &str {
        &self.pair.id
    }

    /// The field it is in.
    pub fn field(&self) -> &str {
        &self.pair.field
    }

    /// Its words in the source.
    pub fn source(&self) -> &str {
        &self.pair.source
    }

    /// Its words in the result.
    pub fn target(&self) -> &str {
        &self.pair.target
    }

    fn of(field: &str, report: SegmentReport, has_alignment: bool) -> Segment {
        Segment {
            pair: Pair::of(field, &report),
            alignment: has_alignment.then(|| links(&report)),
            findings: report.findings,
            done: report.done,
            made: report.made,
            markup: report.markup,
        }
    }
}

impl Pair {
    fn of(field: &str, report: &SegmentReport) -> Pair {
        Pair {
            id: report.id.clone(),
            field: field.to_owned(),
            kind: report.kind.clone(),
            source: report.source.clone(),
            target: report.target.clone(),
            verdict: report.verdict,
        }
    }
}

fn links(report: &SegmentReport) -> Vec<Link> {
    let chars = |text: &str, bytes: &Range<usize>| {
        let count = |end: usize| text.get(..end).map_or(0, |before| before.chars().count());
        [count(bytes.start), count(bytes.end)]
    };
    let link = |link: &crate::translator::Link| Link {
        source: chars(&report.source, &link.source),
        target: chars(&report.target, &link.target),
        weight: link.weight,
    };
    report.alignment.iter().map(link).collect()
}
