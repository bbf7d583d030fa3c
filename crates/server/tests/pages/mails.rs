//! The mails that a server has sent.

use std::time::Duration;

use countersign_server::delivery::read_outbox;

use crate::browser::Running;

/// The texts of all mails, oldest first.
pub(crate) fn texts(server: &Running) -> Vec<String> {
    let mut mails = read_outbox(&server.data().join("outbox")).unwrap_or_default();
    mails.reverse();
    let text =
        |mail: countersign_server::delivery::OutboxMail| format!("{}\n{}", mail.subject, mail.body);
    mails.into_iter().map(text).collect()
}

/// The paths of the links that confirm something, oldest first.
pub(crate) fn links(server: &Running) -> Vec<String> {
    let texts = texts(server);
    let lines = texts.iter().flat_map(|text| text.lines());
    lines
        .filter_map(|line| line.split_once("/account/recovery?t="))
        .map(|(_, token)| format!("/account/recovery?t={}", token.trim()))
        .filter(|link| !link.ends_with("&stop"))
        .collect()
}

/// The same, once there are `count` of them.
pub(crate) async fn wait_for_links(server: &Running, count: usize) -> Vec<String> {
    for _ in 0..400 {
        let links = links(server);
        if links.len() >= count {
            return links;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("fewer than {count} links were mailed");
}

/// The first mail that contains `wanted`.
pub(crate) async fn wait_for(server: &Running, wanted: &str) -> String {
    for _ in 0..400 {
        if let Some(text) = texts(server).into_iter().find(|text| text.contains(wanted)) {
            return text;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("no mail contains {wanted}");
}

/// Waits until no mail is queued any more.
pub(crate) async fn settle(server: &Running) {
    let store = server.store();
    for _ in 0..400 {
        let due = store.read(|tx| tx.due_mails(tx.now())).await.unwrap();
        if due.is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("mails stay in the queue");
}
