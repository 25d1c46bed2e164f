//! Drafts of what a language lacks: taken apart, written, put in their place, and the command.

#[path = "fill/command.rs"]
mod command;
#[path = "fill/folder.rs"]
mod folder;
#[path = "fill/forms.rs"]
mod forms;
#[path = "fill/places.rs"]
mod places;
#[path = "fill/real.rs"]
mod real;
#[path = "fill/round_trip.rs"]
mod round_trip;
