//! What can be held of the phones' projects without a phone and without its makers' tools.

mod android;
mod apple;
mod bridge;
mod builds;
mod checks;
mod desk;
mod files;
mod swift;
