//! The network of a client, reduced to the keys under which limits count it.

/// A network: the kept bits of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NetworkKey([u8; 18]);

impl NetworkKey {
    /// An IPv4 network of `bits` bits.
    #[must_use]
    pub fn v4(address: [u8; 4], bits: u32) -> Self {
        Self::of(4, &address, bits)
    }

    /// An IPv6 network of `bits` bits.
    #[must_use]
    pub fn v6(address: [u8; 16], bits: u32) -> Self {
        Self::of(6, &address, bits)
    }

    fn of(version: u8, address: &[u8], bits: u32) -> Self {
        let mut key = [0; 18];
        key[0] = version;
        key[1] = u8::try_from(bits).unwrap_or(u8::MAX);
        key[2..2 + address.len()].copy_from_slice(address);
        Self(key)
    }

    /// Its bytes, different for every network.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// The networks that a client belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientNetwork {
    /// One subscriber: an IPv4 address, or a /64 of IPv6.
    pub host: NetworkKey,
    /// Its neighbourhood, with larger limits: a /24 of IPv4, or a /48 of IPv6.
    pub site: NetworkKey,
    /// Factor by which the stated limits are multiplied for it.
    pub allowance: usize,
}

impl ClientNetwork {
    /// `most` of one host or site, by this client's allowance.
    #[must_use]
    pub fn times(&self, most: usize) -> usize {
        most.saturating_mul(self.allowance)
    }
}
