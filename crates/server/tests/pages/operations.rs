//! The operator's port: health, readiness, version and metrics.

use countersign_server::config::Options;
use prometheus_parse::{Scrape, Value};
use reqwest::StatusCode;
use testkit::wait::until;

use crate::browser::{Browser, EMAIL};
use crate::phone::{owner_with_phone, sign_in_with};
use crate::server::Running;

/// Options of a server with a port for its operator.
fn with_operations() -> Options {
    Options {
        operations: Some("127.0.0.1:0".parse().unwrap()),
        ..Options::default()
    }
}

/// Status and text of the answer at the operator's port.
async fn ask(server: &Running, path: &str) -> (StatusCode, String) {
    // In a build of the workspace, reqwest asks for a TLS provider. A second call changes nothing.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let answer = reqwest::get(format!("{}{path}", server.operations().unwrap()))
        .await
        .unwrap();
    (answer.status(), answer.text().await.unwrap())
}

/// The metrics, as a parser of the format reads them.
async fn scrape(server: &Running) -> Scrape {
    let (status, text) = ask(server, "/metrics").await;
    assert_eq!(status, StatusCode::OK);
    Scrape::parse(text.lines().map(|line| Ok(line.to_owned()))).unwrap()
}

/// The value of a metric with these labels; 0 where there is none.
fn value(scrape: &Scrape, metric: &str, labels: &[(&str, &str)]) -> f64 {
    let found = scrape.samples.iter().find(|sample| {
        let fits = |(name, value): &(&str, &str)| sample.labels.get(name) == Some(*value);
        sample.metric == metric && labels.iter().all(fits)
    });
    match found.map(|sample| &sample.value) {
        Some(Value::Counter(value) | Value::Gauge(value) | Value::Untyped(value)) => *value,
        Some(other) => panic!("{metric}: {other:?}"),
        None => 0.0,
    }
}

#[tokio::test]
async fn operations_not_configured_then_no_port_and_no_page_answers() {
    let server = Running::start().await;
    assert_eq!(server.operations(), None);
    for path in ["/healthz", "/readyz", "/version", "/metrics"] {
        Browser::at(&server).get(path).await.is(404);
    }
}

#[tokio::test]
async fn health_readiness_and_version_of_a_whole_server() {
    let server = Running::start_with(with_operations()).await;
    assert_eq!(
        ask(&server, "/healthz").await,
        (StatusCode::OK, "ok\n".into())
    );
    let (status, text) = ask(&server, "/readyz").await;
    assert_eq!(
        (status, text.as_str()),
        (StatusCode::OK, r#"{"ready":true,"reasons":[]}"#)
    );
    let (status, text) = ask(&server, "/version").await;
    assert_eq!(status, StatusCode::OK);
    assert!(
        text.contains(&format!("\"version\":\"{}\"", env!("CARGO_PKG_VERSION"))),
        "{text}"
    );
    assert_eq!(ask(&server, "/sign-in").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn request_under_another_name_then_refused_and_a_configured_one_is_answered() {
    let server = Running::start_with(Options {
        operations_hosts: Some(vec!["metrics.example.eu".into()]),
        ..with_operations()
    })
    .await;
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::new();
    let port = server.operations().unwrap().rsplit_once(':').unwrap().1;
    for (host, wanted) in [
        (
            format!("evil.example:{port}"),
            StatusCode::MISDIRECTED_REQUEST,
        ),
        ("evil.example".into(), StatusCode::MISDIRECTED_REQUEST),
        (format!("localhost:{port}"), StatusCode::OK),
        ("metrics.example.eu".into(), StatusCode::OK),
    ] {
        for path in ["/healthz", "/readyz", "/version", "/metrics"] {
            let address = format!("{}{path}", server.operations().unwrap());
            let asked = client.get(address).header("host", &host).send().await;
            let answer = asked.unwrap();
            assert_eq!(answer.status(), wanted, "{host} {path}");
            let text = answer.text().await.unwrap();
            assert_eq!(text.contains("operations-hosts"), wanted != StatusCode::OK);
        }
    }
}

#[tokio::test]
async fn server_that_cannot_work_then_readiness_says_why_and_health_stays() {
    let server = Running::start_with(Options {
        origin: Some("https://login.example.eu".into()),
        ..with_operations()
    })
    .await;
    let not_ready = async |reasons: &str| {
        let (status, text) = ask(&server, "/readyz").await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{text}");
        assert_eq!(text, format!("{{\"ready\":false,\"reasons\":[{reasons}]}}"));
    };
    not_ready("\"no-mail-route\"").await;
    std::fs::remove_file(server.data().join("keys/master.key")).unwrap();
    not_ready("\"key-files-missing\",\"no-mail-route\"").await;
    // The database refuses every write of the check, as a full disk would.
    let refuse =
        "CREATE TRIGGER full BEFORE INSERT ON rate_limits BEGIN SELECT RAISE(ABORT, 'full'); END";
    server.database().execute_batch(refuse).unwrap();
    not_ready("\"database-not-writable\",\"key-files-missing\",\"no-mail-route\"").await;
    assert_eq!(ask(&server, "/healthz").await.0, StatusCode::OK);
}

#[tokio::test]
async fn metrics_count_what_happened_and_name_nobody() {
    let server = Running::start_with(with_operations()).await;
    let (_owner, mut phone) = owner_with_phone(&server).await;
    let guesser = Browser::at(&server);
    guesser.sign_in_by("wrong", "password").await;
    sign_in_with(&Browser::at(&server), &mut phone).await;
    let scrape = scrape(&server).await;
    let counted = |metric: &str, labels: &[(&str, &str)]| value(&scrape, metric, labels);
    let sign_ins = "countersign_sign_ins_total";
    assert!((counted(sign_ins, &[("outcome", "wrong-password")]) - 1.0).abs() < 0.1);
    assert!((counted(sign_ins, &[("outcome", "app-pin")]) - 1.0).abs() < 0.1);
    let requests = "countersign_requests_total";
    for outcome in ["asked", "approved"] {
        let labels = [("kind", "sign-in"), ("outcome", outcome)];
        assert!((counted(requests, &labels) - 1.0).abs() < 0.1, "{outcome}");
    }
    let pages = counted("countersign_http_responses_total", &[("status", "200")]);
    assert!(pages > 3.0, "{pages}");
    assert!(counted("countersign_database_write_seconds_count", &[]) > 3.0);
    assert!(counted("countersign_connections", &[]) >= 1.0);
    assert!(counted("countersign_mails_total", &[("outcome", "sent")]) >= 1.0);
    let (_, text) = ask(&server, "/metrics").await;
    for metric in [
        "countersign_event_streams",
        "countersign_password_hashes_running",
        "countersign_passwords_refused_total",
        "countersign_mails_queued",
    ] {
        assert!(text.contains(metric), "{metric}");
    }
    for personal in [EMAIL, "127.0.0.1", "Demo", "Phone"] {
        assert!(!text.contains(personal), "{personal}: {text}");
    }
}

#[tokio::test]
async fn every_mail_fails_then_a_metric_says_since_when_and_readiness_stays() {
    let server = Running::start_with(Options {
        // Nothing listens on this port.
        smtp_host: Some("127.0.0.1".into()),
        smtp_port: Some(9),
        mail_from: Some("no-reply@example.eu".into()),
        ..with_operations()
    })
    .await;
    let since = "countersign_mails_failing_since_timestamp_seconds";
    assert!(value(&scrape(&server).await, since, &[]) < 0.5);
    let (_owner, _phone) = owner_with_phone(&server).await;
    until("the first failure", async || {
        (value(&scrape(&server).await, since, &[]) > 1.0).then_some(())
    })
    .await;
    assert_eq!(ask(&server, "/readyz").await.0, StatusCode::OK);
}

#[tokio::test]
async fn limit_reached_then_counted_by_its_name() {
    let server = Running::start_with(Options {
        network_factor: Some(1),
        ..with_operations()
    })
    .await;
    let browser = Browser::at(&server);
    let mut refused = 0;
    for _ in 0..40 {
        if browser.sign_in_by("wrong", "password").await.status == StatusCode::TOO_MANY_REQUESTS {
            refused += 1;
        }
    }
    assert!(refused > 0);
    let scrape = scrape(&server).await;
    let throttled = value(
        &scrape,
        "countersign_sign_ins_total",
        &[("outcome", "throttled")],
    );
    assert!((throttled - f64::from(refused)).abs() < 0.1, "{throttled}");
    let limits = scrape
        .samples
        .iter()
        .filter(|sample| sample.metric == "countersign_limits_reached_total");
    assert!(limits.count() >= 1);
}
