//! Counts and durations of a running server, in the format of Prometheus.
//!
//! Invariant: every label has a bounded set of values, which are words of this program or HTTP status codes. No label and no value
//! is personal data: no account, address, device, name or service.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;

use crate::clock::UnixSeconds;

/// The label of a family with one, and its value.
type Label = [(&'static str, &'static str); 1];
/// The labels of a family with two.
type Labels = [(&'static str, &'static str); 2];
/// The label of the status of a response.
type StatusLabel = [(&'static str, u16); 1];

/// The shortest write that the histogram tells apart, in seconds, and the number of its buckets, each twice as long as the one
/// before: up to 4 s.
const SHORTEST_WRITE_S: f64 = 0.000_5;
const WRITE_BUCKETS: u16 = 14;

/// The values that are read when the metrics are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CurrentValues {
    /// Open connections that are served.
    pub connections: usize,
    /// Open event streams to waiting pages.
    pub streams: usize,
    /// Password hashes under way.
    pub hashes: usize,
    /// Mails that wait to be sent; `None` where the database does not answer.
    pub mails: Option<usize>,
    /// When a backup was made last, if ever.
    pub last_backup: Option<u64>,
    /// When the certificate of the server's own port ends, if it has one.
    pub certificate_end: Option<u64>,
}

/// The metrics. Cheap to clone.
#[derive(Clone)]
pub struct Metrics(Arc<Collected>);

struct Collected {
    registry: Registry,
    sign_ins: Family<Label, Counter>,
    requests: Family<Labels, Counter>,
    limits: Family<Label, Counter>,
    mails: Family<Label, Counter>,
    responses: Family<StatusLabel, Counter>,
    passwords_refused: Counter,
    writes: Histogram,
    connections: Gauge,
    streams: Gauge,
    hashes: Gauge,
    queued: Gauge,
    last_backup: Gauge,
    certificate_end: Gauge,
    mails_failing_since: Gauge,
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Metrics")
    }
}

impl Default for Metrics {
    fn default() -> Self {
        let buckets = exponential_buckets(SHORTEST_WRITE_S, 2.0, WRITE_BUCKETS);
        let mut collected = Collected {
            registry: Registry::with_prefix("countersign"),
            sign_ins: Family::default(),
            requests: Family::default(),
            limits: Family::default(),
            mails: Family::default(),
            responses: Family::default(),
            passwords_refused: Counter::default(),
            writes: Histogram::new(buckets),
            connections: Gauge::default(),
            streams: Gauge::default(),
            hashes: Gauge::default(),
            queued: Gauge::default(),
            last_backup: Gauge::default(),
            certificate_end: Gauge::default(),
            mails_failing_since: Gauge::default(),
        };
        collected.register();
        collected.begin_at_zero();
        Self(Arc::new(collected))
    }
}

impl Collected {
    /// Begins the series of which alerts watch the rise: Prometheus sees none in the first value of a new series.
    fn begin_at_zero(&self) {
        self.responses.get_or_create(&[("status", 500)]).inc_by(0);
        for outcome in ["sent", "delayed", "given-up"] {
            self.mails.get_or_create(&[("outcome", outcome)]).inc_by(0);
        }
    }

    fn register(&mut self) {
        let to = &mut self.registry;
        to.register("sign_ins", "Sign-ins by outcome", self.sign_ins.clone());
        to.register(
            "requests",
            "Requests to devices by kind and outcome",
            self.requests.clone(),
        );
        to.register(
            "limits_reached",
            "Refusals because of a limit, by the limit",
            self.limits.clone(),
        );
        to.register("mails", "Mails by outcome", self.mails.clone());
        to.register(
            "http_responses",
            "Responses to browsers, phones and services by status",
            self.responses.clone(),
        );
        to.register(
            "passwords_refused",
            "Passwords that found no place before the hashing lanes",
            self.passwords_refused.clone(),
        );
        to.register(
            "database_write_seconds",
            "Time from the queueing of a write until it is on disk",
            self.writes.clone(),
        );
        to.register("connections", "Open connections", self.connections.clone());
        to.register(
            "event_streams",
            "Event streams of waiting pages",
            self.streams.clone(),
        );
        to.register(
            "password_hashes_running",
            "Password hashes under way",
            self.hashes.clone(),
        );
        to.register(
            "mails_queued",
            "Mails that wait to be sent",
            self.queued.clone(),
        );
        to.register(
            "last_backup_timestamp_seconds",
            "Time of the last known backup, 0 for none",
            self.last_backup.clone(),
        );
        to.register(
            "certificate_end_timestamp_seconds",
            "Time at which the certificate of the server's own port ends, 0 for none",
            self.certificate_end.clone(),
        );
        to.register(
            "mails_failing_since_timestamp_seconds",
            "Time since which every mail has failed, 0 if the last attempt reached the mail server",
            self.mails_failing_since.clone(),
        );
    }
}

impl Metrics {
    /// Counts a sign-in that ended in `outcome`.
    pub(crate) fn count_sign_in(&self, outcome: &'static str) {
        self.0.sign_ins.get_or_create(&[("outcome", outcome)]).inc();
    }

    /// Counts a request to a device.
    pub(crate) fn count_request(&self, kind: &'static str, outcome: &'static str) {
        let labels = [("kind", kind), ("outcome", outcome)];
        self.0.requests.get_or_create(&labels).inc();
    }

    /// Counts a refusal by the limit of this name.
    pub(crate) fn count_limit(&self, limit: &'static str) {
        self.0.limits.get_or_create(&[("limit", limit)]).inc();
    }

    /// Counts a mail that was `sent`, is tried again (`delayed`) or was `given-up`.
    pub(crate) fn count_mail(&self, outcome: &'static str) {
        self.0.mails.get_or_create(&[("outcome", outcome)]).inc();
    }

    /// Notes that a mail reached the mail server, which took it or refused it alone.
    pub(crate) fn note_mail_route_works(&self) {
        self.0.mails_failing_since.set(0);
    }

    /// Notes that a mail failed at this time, for a reason that every mail may have.
    pub(crate) fn note_mail_failed(&self, now: UnixSeconds) {
        if self.0.mails_failing_since.get() == 0 {
            let now = i64::try_from(now.0).unwrap_or(i64::MAX);
            self.0.mails_failing_since.set(now);
        }
    }

    /// Counts a response.
    pub(crate) fn count_response(&self, status: u16) {
        self.0.responses.get_or_create(&[("status", status)]).inc();
    }

    /// Counts a password that found no place.
    pub(crate) fn count_refused_password(&self) {
        self.0.passwords_refused.inc();
    }

    /// Records the time that a write took.
    pub(crate) fn record_write(&self, took: Duration) {
        self.0.writes.observe(took.as_secs_f64());
    }

    /// All metrics as text, in the format of [`CONTENT_TYPE`].
    ///
    /// # Errors
    /// When the text cannot be written.
    pub fn render(&self, current: CurrentValues) -> Result<String, fmt::Error> {
        let set = |gauge: &Gauge, value: usize| gauge.set(i64::try_from(value).unwrap_or(i64::MAX));
        set(&self.0.connections, current.connections);
        set(&self.0.streams, current.streams);
        set(&self.0.hashes, current.hashes);
        if let Some(mails) = current.mails {
            set(&self.0.queued, mails);
        }
        let set_time = |gauge: &Gauge, at: Option<u64>| {
            gauge.set(i64::try_from(at.unwrap_or_default()).unwrap_or(i64::MAX))
        };
        set_time(&self.0.last_backup, current.last_backup);
        set_time(&self.0.certificate_end, current.certificate_end);
        let mut text = String::new();
        encode(&mut text, &self.0.registry)?;
        Ok(text)
    }
}

/// The content type of [`Metrics::render`].
pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mails_fail_then_the_first_failure_counts_until_one_reaches_the_mail_server() {
        let metrics = Metrics::default();
        let since = || {
            let text = metrics.render(CurrentValues::default()).unwrap();
            let name = "countersign_mails_failing_since_timestamp_seconds ";
            let value = text.lines().find_map(|line| line.strip_prefix(name));
            value.unwrap().to_owned()
        };
        assert_eq!(since(), "0");
        metrics.note_mail_failed(UnixSeconds(500));
        metrics.note_mail_failed(UnixSeconds(900));
        assert_eq!(since(), "500");
        metrics.note_mail_route_works();
        assert_eq!(since(), "0");
        metrics.note_mail_failed(UnixSeconds(901));
        assert_eq!(since(), "901");
    }
}
