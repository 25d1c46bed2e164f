//! Cuts a job into requests that a service takes.

use std::{ops::Range, sync::Arc};

use async_trait::async_trait;
use futures_util::stream::{self, StreamExt};

use super::{Job, Limits, Segment, TranslateError, Translated, Translator, pass_on};

/// Serves jobs of any size with requests that fit; several at a time.
///
/// Blank segments are answered here. A segment that is too long alone, and whatever the requests after a
/// failed one held, comes back in the source language.
pub struct Batch {
    inner: Arc<dyn Translator>,
    concurrent: usize,
}

impl Batch {
    /// At most `concurrent` requests of one job at a time.
    pub fn new(inner: Arc<dyn Translator>, concurrent: usize) -> Batch {
        Batch { inner, concurrent: concurrent.max(1) }
    }
}

#[async_trait]
impl Translator for Batch {
    pass_on!(inner);

    async fn refresh(&self) -> Result<(), TranslateError> {
        self.inner.refresh().await
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let limits = self.capabilities().limits;
        if limits == Limits::default() {
            return self.inner.translate(job).await;
        }
        let cuts = cuts(&job.segments, &limits);
        let mut answers: Vec<Translated> = job.segments.iter().map(unasked).collect();
        let (mut failure, mut is_any) = (None, false);
        let requests = stream::iter(cuts).map(|places| self.request(&job, places));
        let mut requests = requests.buffered(self.concurrent);
        while let Some((places, answer)) = requests.next().await {
            match answer {
                Ok(translated) => {
                    is_any = true;
                    for (at, translated) in places.into_iter().zip(translated) {
                        answers[at] = translated;
                    }
                }
                Err(error) => {
                    failure = Some(error);
                    break;
                }
            }
        }
        match failure {
            Some(error) if !is_any => Err(error),
            _ => Ok(answers),
        }
    }
}

impl Batch {
    /// One request; two halves where the service finds it too large after all.
    async fn request(
        &self,
        job: &Job,
        places: Vec<usize>,
    ) -> (Vec<usize>, Result<Vec<Translated>, TranslateError>) {
        let segments: Vec<Segment> = places.iter().map(|&at| job.segments[at].clone()).collect();
        let mut waiting: Vec<Range<usize>> = Vec::new();
        waiting.push(0..segments.len());
        let mut answers: Vec<Translated> =
            segments.iter().map(Translated::left_in_source).collect();
        let mut is_any = false;
        while let Some(range) = waiting.pop() {
            let part = Job { segments: segments[range.clone()].to_vec(), ..job.clone() };
            match self.inner.translate(part).await {
                Ok(translated) if translated.len() == range.len() => {
                    is_any = true;
                    for (at, translated) in range.zip(translated) {
                        answers[at] = translated;
                    }
                }
                Ok(translated) => {
                    let reason = format!("{} texts for {}", translated.len(), range.len());
                    return (places, Err(TranslateError::BadOutput { reason }));
                }
                Err(TranslateError::TooLarge) if range.len() > 1 => {
                    let middle = range.start + range.len() / 2;
                    waiting.extend([middle..range.end, range.start..middle]);
                }
                // One that is too long alone is another translator's.
                Err(TranslateError::TooLarge) if segments.len() > 1 => {}
                Err(_) if is_any => return (places, Ok(answers)),
                Err(error) => return (places, Err(error)),
            }
        }
        (places, Ok(answers))
    }
}

/// A blank segment is its own translation; any other has none yet.
fn unasked(segment: &Segment) -> Translated {
    if segment.text.trim().is_empty() {
        return Translated::text(&segment.text);
    }
    Translated::left_in_source(segment)
}

/// Places of segments that go together, in order; blank ones and those too long alone are in none.
fn cuts(segments: &[Segment], limits: &Limits) -> Vec<Vec<usize>> {
    let mut cuts: Vec<Vec<usize>> = Vec::new();
    let mut size = 0;
    for (at, segment) in segments.iter().enumerate() {
        let own = limits.request.of(segment);
        let is_too_long = limits.segment.of(segment) > limits.segment.most();
        if segment.text.trim().is_empty() || is_too_long || own > limits.request.most() {
            continue;
        }
        match cuts.last_mut() {
            Some(cut) if cut.len() < limits.segments && size + own <= limits.request.most() => {
                cut.push(at);
                size += own;
            }
            _ => {
                cuts.push(vec![at]);
                size = own;
            }
        }
    }
    cuts
}

#[cfg(test)]
mod tests {
    use super::{super::Size, *};

    #[test]
    fn requests_hold_what_fits_by_count_and_by_size() {
        let limits = Limits { segments: 2, segment: Size::Chars(5), request: Size::Bytes(6) };
        let segments = ["ab", "cd", "ef", " ", "toolong", "ééé", "gh"].map(Segment::new);

        assert_eq!(cuts(&segments, &limits), [vec![0, 1], vec![2], vec![5], vec![6]]);
    }
}
