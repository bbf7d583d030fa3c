//! Counts of what is held at once: connections, event streams, places. Each has a bound for every key that it falls under.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The counts by key. Cheap to clone. A key that nothing holds takes no memory.
#[derive(Debug)]
pub struct Occupancy<K: Eq + Hash> {
    counts: Arc<Mutex<HashMap<K, usize>>>,
}

impl<K: Eq + Hash> Clone for Occupancy<K> {
    fn clone(&self) -> Self {
        Self {
            counts: self.counts.clone(),
        }
    }
}

impl<K: Eq + Hash> Default for Occupancy<K> {
    fn default() -> Self {
        Self {
            counts: Arc::default(),
        }
    }
}

impl<K: Clone + Eq + Hash> Occupancy<K> {
    /// Counts one more under every key, unless a key has reached its bound; then nothing is counted.
    #[must_use]
    pub fn enter<const N: usize>(&self, bounds: [(K, usize); N]) -> Option<Occupied<K, N>> {
        let mut counts = self.lock();
        let full = bounds
            .iter()
            .any(|(key, most)| counts.get(key).is_some_and(|count| count >= most));
        if full {
            return None;
        }
        let keys = bounds.map(|(key, _)| key);
        for key in &keys {
            *counts.entry(key.clone()).or_default() += 1;
        }
        drop(counts);
        Some(Occupied {
            counts: self.clone(),
            keys,
        })
    }
}

impl<K: Eq + Hash> Occupancy<K> {
    /// The number of things that are counted under a key.
    #[must_use]
    pub fn count(&self, key: &K) -> usize {
        self.lock().get(key).copied().unwrap_or_default()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<K, usize>> {
        // The map is whole after every statement, so that a panic elsewhere does not spoil it.
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One thing that is held, counted under each of its keys until this is dropped.
#[derive(Debug)]
pub struct Occupied<K: Eq + Hash, const N: usize> {
    counts: Occupancy<K>,
    keys: [K; N],
}

impl<K: Eq + Hash, const N: usize> Drop for Occupied<K, N> {
    fn drop(&mut self) {
        let mut counts = self.counts.lock();
        for key in &self.keys {
            if let Some(count) = counts.get_mut(key) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    counts.remove(key);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_key_full_then_nothing_is_counted_until_one_leaves() {
        let held = Occupancy::default();
        let first = held.enter([("host", 2), ("site", 3)]).unwrap();
        let _second = held.enter([("host", 2), ("site", 3)]).unwrap();
        assert!(held.enter([("host", 2), ("site", 3)]).is_none());
        let _third = held.enter([("other", 2), ("site", 3)]).unwrap();
        assert!(held.enter([("third", 2), ("site", 3)]).is_none());
        drop(first);
        assert!(held.enter([("host", 2), ("site", 3)]).is_some());
    }

    #[test]
    fn all_left_then_no_memory_is_held() {
        let held = Occupancy::default();
        drop(held.enter([(1, 1), (2, 1)]));
        assert!(held.lock().is_empty());
    }
}
