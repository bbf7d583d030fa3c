//! The mails that a server has sent.

use std::time::Duration;

use countersign_server::delivery::read_outbox;
use countersign_server::events::Topic;

use crate::browser::Browser;
use crate::server::Running;
use crate::wording;

/// The longest wait for the next change of the queue.
const PATIENCE: Duration = Duration::from_secs(20);

/// The texts of all mails, oldest first.
pub(crate) fn texts(server: &Running) -> Vec<String> {
    let mut mails = read_outbox(&server.data().join("outbox")).unwrap_or_default();
    mails.reverse();
    let text = |mail: countersign_server::delivery::OutboxMail| {
        let text = format!("{}\n{}", mail.subject, mail.body);
        wording::check_dates(&text);
        text
    };
    mails.into_iter().map(text).collect()
}

/// The paths of the links that confirm something, oldest first.
pub(crate) fn links(server: &Running) -> Vec<String> {
    let texts = texts(server);
    let lines = texts.iter().flat_map(|text| text.lines());
    lines
        .filter_map(|line| line.split_once("/account/recovery?t="))
        .map(|(_, token)| format!("/account/recovery?t={}", token.trim()))
        .collect()
}

/// The same, once there are `count` of them.
pub(crate) async fn wait_for_links(server: &Running, count: usize) -> Vec<String> {
    let look = async || Some(links(server)).filter(|links| links.len() >= count);
    until(
        server,
        look,
        &format!("fewer than {count} links were mailed"),
    )
    .await
}

/// The first mail that contains `wanted`.
pub(crate) async fn wait_for(server: &Running, wanted: &str) -> String {
    let look = async || texts(server).into_iter().find(|text| text.contains(wanted));
    until(server, look, &format!("no mail contains {wanted}")).await
}

/// The number of mails that contain `wanted`, once none is queued any more.
pub(crate) async fn count(server: &Running, wanted: &str) -> usize {
    settle(server).await;
    let texts = texts(server);
    texts.iter().filter(|text| text.contains(wanted)).count()
}

/// Asks for a mailed link on the page of a device's recovery, and returns its path.
pub(crate) async fn recovery_link(server: &Running, browser: &Browser, page: &str) -> String {
    let before = links(server).len();
    browser.recover_with(page, "mail").await.is(200);
    wait_for_links(server, before + 1).await.pop().unwrap()
}

/// Waits until no mail is queued any more.
pub(crate) async fn settle(server: &Running) {
    let store = server.store();
    let look = async || {
        let due = store.read(|tx| tx.due_mails(tx.now())).await.unwrap();
        due.is_empty().then_some(())
    };
    until(server, look, "mails stay in the queue").await;
}

/// Looks at once, and again after each change of the queue.
async fn until<T>(server: &Running, look: impl AsyncFn() -> Option<T>, failure: &str) -> T {
    let mut queue = server.events().subscribe(Topic::Mails);
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(queue.changed_within(PATIENCE).await, "{failure}");
    }
}
