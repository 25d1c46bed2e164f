//! What a wrapper leaves to the translator inside it.

/// All of [`super::Translator`] that only asks or tells the one inside, for use in a wrapper's `impl`: everything
/// but `translate` and `refresh`.
macro_rules! pass_on {
    ($inner:ident) => {
        fn id(&self) -> &str {
            self.$inner.id()
        }

        fn capabilities(&self) -> $crate::translator::Capabilities {
            self.$inner.capabilities()
        }

        fn rearranges(&self) -> bool {
            self.$inner.rearranges()
        }

        fn routes(&self) -> std::sync::Arc<Vec<$crate::translator::Route>> {
            self.$inner.routes()
        }

        fn route(&self, pair: &$crate::lang::Pair) -> Option<$crate::translator::Route> {
            self.$inner.route(pair)
        }

        fn maker(&self, pair: &$crate::lang::Pair) -> Option<String> {
            self.$inner.maker(pair)
        }

        fn missing(&self, pair: &$crate::lang::Pair) -> String {
            self.$inner.missing(pair)
        }

        fn estimate(&self, job: &$crate::translator::Job) -> $crate::translator::Billed {
            self.$inner.estimate(job)
        }

        fn judged(&self, pair: &$crate::lang::Pair, maker: &str, fit: usize, unfit: usize) {
            self.$inner.judged(pair, maker, fit, unfit);
        }
    };
}

pub(crate) use pass_on;
