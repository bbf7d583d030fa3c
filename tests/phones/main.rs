//! What can be held of the phones' projects without a phone and without its makers' tools.

mod swift;
