//! Lexicons as files: `FROM-TO.lexicon` in a folder of their own.
