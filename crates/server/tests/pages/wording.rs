//! Rules that every text of a page or mail keeps, checked wherever a test reads one.

use countersign_server::config::Options;

use crate::browser::{Browser, PASSWORD};
use crate::mails;
use crate::phone::{approve_only, enrol, owner_with_phone};
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

#[tokio::test]
async fn hebrew_names_in_an_english_page_and_mail_then_isolated_and_the_phone_gets_no_marks() {
    let (server_name, device) = ("שירות", "הטלפון שלי");
    let server = Running::start_with(Options {
        name: Some(server_name.into()),
        ..Options::default()
    })
    .await;
    let owner = Browser::at(&server);
    let page = owner.get("/sign-in").await.body;
    assert!(
        page.contains(&format!("<bdi>{server_name}</bdi> (My Account)")),
        "{page}"
    );
    owner.sign_in().await;
    let mut phone = enrol(&server, &owner, device).await;
    let path = format!("/account/devices/{}/remove", phone.device.to_hex());
    owner.get(&path).await.leads_to("/account/step-up");
    let page = owner.get("/account/step-up").await.body;
    let wanted = format!("You want to remove “<bdi>{device}</bdi>”.");
    assert!(page.contains(&wanted), "{page}");
    let mail = mails::wait_for(&server, "A device was added").await;
    let sentence = format!("The device “\u{2068}{device}\u{2069}” was added");
    assert!(mail.contains(&sentence), "{mail}");

    let other = Browser::at(&server);
    let page = other.sign_in_by(PASSWORD, "app-pin").await;
    let code = other.get(&page.location).await.body;
    let code = code.split_once("data-testid=\"match-code\">").unwrap().1;
    let request = approve_only(&mut phone, code.split_once('<').unwrap().0).await;
    let service = request.service.as_str();
    assert_eq!(service, format!("{server_name} (My Account)"));
}
