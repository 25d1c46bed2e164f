//! Pairs without a model of their own, through a language in the middle.
