//! Rules that every text of a page or mail keeps, checked wherever a test reads one.

use countersign_server::config::Options;

use crate::mails;
use crate::phone::owner_with_phone;
use crate::server::Running;

/// The text of a page, without its tags.
pub(crate) fn text_of(html: &str) -> String {
    let mut pieces = html.split('<');
    let first = pieces.next().unwrap_or_default();
    let texts = pieces.filter_map(|piece| piece.split_once('>').map(|(_, text)| text));
    std::iter::once(first).chain(texts).collect()
}

/// Fails where `text` has a date as programs write it: `2026-11-20`.
pub(crate) fn check_dates(text: &str) {
    let digit = |byte: &u8| if byte.is_ascii_digit() { b'0' } else { *byte };
    let shape: Vec<u8> = text.bytes().map(|byte| digit(&byte)).collect();
    let found = shape.windows(10).any(|window| window == b"0000-00-00");
    assert!(!found, "a program's date: {text}");
}

#[test]
fn date_in_an_attribute_then_no_text() {
    let html = r#"<p>On <time datetime="2026-11-20">20 Nov 2026</time></p>"#;
    assert_eq!(text_of(html), "On 20 Nov 2026");
    check_dates(&text_of(html));
    let written = std::panic::catch_unwind(|| check_dates("On 2026-11-20"));
    assert!(written.is_err());
}

#[tokio::test]
async fn time_zone_of_the_operator_then_page_and_mail_give_the_same_time_in_it() {
    let server = Running::start_with(Options {
        time_zone: Some("Asia/Kathmandu".into()),
        ..Options::default()
    })
    .await;
    let (owner, _) = owner_with_phone(&server).await;
    let page = text_of(&owner.get("/account/devices").await.body);
    assert!(page.contains(" GMT+5:45"), "{page}");
    let mail = mails::wait_for(&server, "A device was added").await;
    assert!(mail.contains(" GMT+5:45."), "{mail}");
}
