//! Announcements of committed changes: pages and held polls subscribe to topics; the mailer and the pusher are woken.
//!
//! Invariant: a subscriber that subscribes, then reads, then waits misses nothing that is announced after its read. An
//! event says only "read again", so memory is bounded by the number of waiting subscribers, whatever is announced.
//! Invariant: only the store's writer announces, after the commit (see [`Tx::publish`](crate::store::Tx::publish)).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use protocol::ids::DeviceId;
use tokio::sync::{Notify, mpsc, watch};

use crate::metrics::Metrics;

/// An object whose changes are announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// A device: its requests, its state.
    Device([u8; 16]),
    /// A request or challenge, by its rid.
    Request([u8; 16]),
    /// An enrolment or PIN reset, by its eid.
    Enrolment([u8; 16]),
    /// Everything that had run out is deleted.
    Purge,
    /// The queue of mails: one was sent, given up, or put off.
    Mails,
    /// The notices to services about ends of sessions: one came, was delivered, given up, or put off.
    LogoutNotices,
}

/// The effects of a transaction once it is durable.
#[derive(Clone, Debug, Default)]
pub(crate) struct Effects {
    pub(crate) topics: Vec<Topic>,
    /// Devices whose inbox has a new request: a push wakes their phones.
    pub(crate) arrivals: Vec<DeviceId>,
    pub(crate) mail_queued: bool,
    /// The additions of the commit to the metrics.
    pub(crate) counts: Vec<Count>,
    /// The limits that refused something. They count whether or not the transaction is kept.
    pub(crate) limits: Vec<&'static str>,
}

/// An event that the metrics count once it is durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Count {
    /// A sign-in, by its outcome.
    SignIn(&'static str),
    /// A request to a device, by its kind and outcome.
    Request {
        kind: &'static str,
        outcome: &'static str,
    },
}

impl Effects {
    pub(crate) fn extend(&mut self, other: Self) {
        self.topics.extend(other.topics);
        self.arrivals.extend(other.arrivals);
        self.mail_queued |= other.mail_queued;
        self.counts.extend(other.counts);
        self.limits.extend(other.limits);
    }
}

/// Delivers the effects of commits. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Notifier {
    events: Events,
    mail: Arc<Notify>,
    arrivals: mpsc::UnboundedSender<DeviceId>,
    metrics: Metrics,
}

impl Notifier {
    /// A notifier, and the receiver of the devices whose inbox has a new request.
    #[must_use]
    pub fn new() -> (Self, mpsc::UnboundedReceiver<DeviceId>) {
        let (arrivals, receiver) = mpsc::unbounded_channel();
        let notifier = Self {
            events: Events::default(),
            mail: Arc::default(),
            arrivals,
            metrics: Metrics::default(),
        };
        (notifier, receiver)
    }

    /// The topics that pages and polls subscribe to.
    #[must_use]
    pub fn events(&self) -> &Events {
        &self.events
    }

    /// Notified when a mail is queued.
    #[must_use]
    pub fn mail(&self) -> &Arc<Notify> {
        &self.mail
    }

    /// The metrics.
    #[must_use]
    pub fn metrics(&self) -> &Metrics {
        &self.metrics
    }

    /// Announces a change of everything: another process has written.
    pub(crate) fn announce_all(&self) {
        self.events.publish_all();
        self.mail.notify_one();
    }

    pub(crate) fn announce(&self, effects: &Effects) {
        for topic in &effects.topics {
            self.events.publish(*topic);
        }
        for device in &effects.arrivals {
            // There is no receiver where pushes are switched off.
            let _ = self.arrivals.send(*device);
        }
        if effects.mail_queued {
            self.mail.notify_one();
        }
        for count in &effects.counts {
            match count {
                Count::SignIn(outcome) => self.metrics.count_sign_in(outcome),
                Count::Request { kind, outcome } => self.metrics.count_request(kind, outcome),
            }
        }
        for limit in &effects.limits {
            self.metrics.count_limit(limit);
        }
    }
}

type Topics = Arc<Mutex<HashMap<Topic, watch::Sender<()>>>>;

/// The exchange of events, cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Events {
    topics: Topics,
}

impl Events {
    /// Wakes the subscribers of `topic`.
    pub fn publish(&self, topic: Topic) {
        if let Some(sender) = lock(&self.topics).get(&topic) {
            sender.send_replace(());
        }
    }

    /// Wakes the subscribers of every topic except [`Topic::Purge`], which says that something is over.
    fn publish_all(&self) {
        for (topic, sender) in lock(&self.topics).iter() {
            if *topic != Topic::Purge {
                sender.send_replace(());
            }
        }
    }

    /// Watches `topic` from this moment on.
    pub fn subscribe(&self, topic: Topic) -> Subscription {
        let receiver = lock(&self.topics)
            .entry(topic)
            .or_insert_with(|| watch::Sender::new(()))
            .subscribe();
        Subscription {
            topics: self.topics.clone(),
            topic,
            receiver: Some(receiver),
        }
    }
}

/// A waiting place; dropping it leaves nothing behind.
#[derive(Debug)]
pub struct Subscription {
    topics: Topics,
    topic: Topic,
    receiver: Option<watch::Receiver<()>>,
}

impl Subscription {
    /// Returns once something was published since the subscription or since the last return.
    pub async fn changed(&mut self) {
        if let Some(receiver) = &mut self.receiver {
            // The sender lives as long as its last subscriber, so that this cannot fail.
            let _ = receiver.changed().await;
        }
    }

    /// Like [`Subscription::changed`], but gives up after `timeout`; says whether there was an event.
    pub async fn changed_within(&mut self, timeout: Duration) -> bool {
        tokio::time::timeout(timeout, self.changed()).await.is_ok()
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let mut topics = lock(&self.topics);
        self.receiver = None;
        if topics
            .get(&self.topic)
            .is_some_and(|sender| sender.receiver_count() == 0)
        {
            topics.remove(&self.topic);
        }
    }
}

fn lock(topics: &Topics) -> MutexGuard<'_, HashMap<Topic, watch::Sender<()>>> {
    // The map is whole after every statement, so that a panic elsewhere does not spoil it.
    topics.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOON: Duration = Duration::from_millis(50);

    #[tokio::test]
    async fn published_between_look_and_wait_then_seen() {
        let events = Events::default();
        let mut subscription = events.subscribe(Topic::Request([1; 16]));
        events.publish(Topic::Request([1; 16]));
        assert!(subscription.changed_within(SOON).await);
        assert!(!subscription.changed_within(SOON).await);
    }

    #[tokio::test]
    async fn another_topic_then_it_sleeps_on() {
        let events = Events::default();
        let mut subscription = events.subscribe(Topic::Request([1; 16]));
        events.publish(Topic::Device([1; 16]));
        events.publish(Topic::Request([2; 16]));
        assert!(!subscription.changed_within(SOON).await);
    }

    #[tokio::test]
    async fn all_gone_then_no_memory_is_held() {
        let events = Events::default();
        let first = events.subscribe(Topic::Device([1; 16]));
        let mut second = events.subscribe(Topic::Device([1; 16]));
        drop(first);
        events.publish(Topic::Device([1; 16]));
        assert!(second.changed_within(SOON).await);
        drop(second);
        events.publish(Topic::Device([1; 16]));
        assert!(lock(&events.topics).is_empty());
    }
}
