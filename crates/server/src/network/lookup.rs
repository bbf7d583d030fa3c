//! Look-ups of the names of push services.
//!
//! A device chooses the name, and with it the name server that answers, or does not. The system's resolver blocks its thread until then,
//! which is why look-ups have threads of their own: a slow name server holds a slot, and neither a reader of the database nor a password.
//! Deliberately not here: an asynchronous resolver, which would read neither the system's name services nor the operator's.

use std::io;
use std::net::{IpAddr, ToSocketAddrs};
use std::sync::Arc;

use tokio::sync::{Semaphore, oneshot};

/// Look-ups at once, each in a thread that ends with it. Further ones wait, as long as their push may take.
pub const LOOKUP_SLOTS: usize = 32;
/// The stack of such a thread, in bytes: the system's resolver needs less than half of it.
const STACK: usize = 512 * 1024;

type Resolve = dyn Fn(&str) -> io::Result<Vec<IpAddr>> + Send + Sync;

/// Looks names up. Cheap to clone; clones share the slots.
#[derive(Clone)]
pub struct Lookup {
    slots: Arc<Semaphore>,
    resolve: Arc<Resolve>,
}

impl std::fmt::Debug for Lookup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Lookup")
    }
}

impl Lookup {
    /// By the system's resolver.
    #[must_use]
    pub fn system() -> Self {
        Self::with(|name| {
            Ok((name, 0)
                .to_socket_addrs()?
                .map(|found| found.ip())
                .collect())
        })
    }

    /// By a function that may block.
    #[must_use]
    pub fn with(resolve: impl Fn(&str) -> io::Result<Vec<IpAddr>> + Send + Sync + 'static) -> Self {
        Self {
            slots: Arc::new(Semaphore::new(LOOKUP_SLOTS)),
            resolve: Arc::new(resolve),
        }
    }

    /// The addresses of `name`. If the caller stops waiting, the slot is held until the resolver returns.
    pub(crate) async fn find(&self, name: String) -> io::Result<Vec<IpAddr>> {
        let slot = self.slots.clone().acquire_owned().await;
        let slot = slot.map_err(io::Error::other)?;
        let resolve = self.resolve.clone();
        let (reply, answer) = oneshot::channel();
        std::thread::Builder::new()
            .name("push-lookup".into())
            .stack_size(STACK)
            .spawn(move || {
                let found = resolve(&name);
                drop(slot);
                let _ = reply.send(found);
            })?;
        answer.await.map_err(io::Error::other)?
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn s07_name_server_that_never_answers_then_it_holds_the_slots_and_nothing_else() {
        let (open, gate) = channel::<()>();
        let gate = Mutex::new(gate);
        let (begin, begun) = channel();
        let lookup = Lookup::with(move |_| {
            let _ = begin.send(());
            let _ = gate.lock().unwrap().recv();
            Ok(Vec::new())
        });
        let waiting: Vec<_> = (0..LOOKUP_SLOTS + 8)
            .map(|number| {
                let lookup = lookup.clone();
                tokio::spawn(async move { lookup.find(format!("{number}.slow.example")).await })
            })
            .collect();
        while lookup.slots.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        for _ in 0..LOOKUP_SLOTS {
            begun.recv_timeout(Duration::from_secs(10)).unwrap();
        }
        assert!(begun.try_recv().is_err(), "more look-ups than slots");
        // The threads on which readers of the database run are all free.
        assert_eq!(tokio::task::spawn_blocking(|| 7).await.unwrap(), 7);
        drop(open);
        for found in waiting {
            assert!(found.await.unwrap().unwrap().is_empty());
        }
        assert_eq!(lookup.slots.available_permits(), LOOKUP_SLOTS);
    }

    #[tokio::test]
    async fn system_then_the_name_of_this_machine_is_found() {
        let found = Lookup::system().find("localhost".into()).await.unwrap();
        assert!(!found.is_empty() && found.iter().all(IpAddr::is_loopback));
    }
}
