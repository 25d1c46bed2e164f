//! Learns in the background from what is translated.
