//! The embedded neural engine: Firefox's translation models in this process.
