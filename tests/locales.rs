//! Locale files, for those who write them: through the public door and the built program.

#[path = "locales/bounds.rs"]
mod bounds;
#[path = "locales/built_in.rs"]
mod built_in;
#[path = "locales/changing.rs"]
mod changing;
#[path = "locales/checking.rs"]
mod checking;
#[path = "locales/codes.rs"]
mod codes;
#[path = "locales/counting.rs"]
mod counting;
#[path = "locales/made_up.rs"]
mod made_up;
#[path = "locales/places.rs"]
mod places;
#[path = "locales/reports.rs"]
mod reports;
#[path = "locales/starting.rs"]
mod starting;
