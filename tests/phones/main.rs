//! Tests of the Android and iOS projects that need neither a phone nor its SDK.

mod android;
mod apple;
mod bridge;
mod builds;
mod checks;
mod desk;
mod files;
mod swift;
