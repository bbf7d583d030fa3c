//! The phone's half without a screen.

pub mod views;
