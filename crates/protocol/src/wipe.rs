//! A compile-time assertion that a secret type wipes itself when it is dropped (protocol.md §10, P10).

/// Does not compile for a type that does not wipe itself.
macro_rules! wipes {
    ($($name:ty),+) => {
        const _: fn() = || {
            fn wipes_itself<T: zeroize::ZeroizeOnDrop>() {}
            $(wipes_itself::<$name>();)+
        };
    };
}
pub(crate) use wipes;
