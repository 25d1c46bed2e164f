//! What is told of one segment.

use crate::{
    article::translate::{
        Done,
        plan::Plan,
        report::{Terms, Verdict},
        terms,
    },
    memory::Origin,
};

/// One segment in its block.
pub struct Each {
    pub block: usize,
    pub sentence: usize,
    pub segment: usize,
    pub is_dropped: bool,
}

impl Each {
    pub fn id(&self) -> String {
        format!("{}.{}", self.block, self.sentence)
    }

    pub fn verdict(&self, plan: &Plan) -> Verdict {
        if self.is_dropped {
            return Verdict::KeptSource;
        }
        plan.outcomes[self.segment].verdict()
    }

    /// Who translated it, as the name of a backend; `None` where its source stands.
    pub fn backend<'p>(&self, plan: &'p Plan) -> Option<&'p str> {
        let made = &plan.outcomes[self.segment].made;
        let name = match made.origin {
            Origin::Machine => made.maker.split('/').next().unwrap_or_default(),
            Origin::Imported => "imported",
            _ => "human",
        };
        let is_translated = !matches!(self.verdict(plan), Verdict::KeptSource | Verdict::Island);
        (is_translated && !name.is_empty()).then_some(name)
    }

    pub fn terms(&self, plan: &Plan) -> Terms {
        let source = &plan.segments[self.segment].text;
        let target = &plan.outcomes[self.segment].translated.text;
        let target = if self.is_dropped { source } else { target };
        terms::count(&plan.terms[self.segment], source, target)
    }

    pub fn done(&self, plan: &Plan) -> Vec<Done> {
        let mut done = plan.outcomes[self.segment].done.clone();
        done.extend(self.is_dropped.then_some(Done::DroppedByReadBack));
        done
    }
}
