//! The wording of every mail in every language.

use protocol::messages::{Action, Label, Line};

use super::*;
use crate::clock::UnixSeconds;
use crate::text::Language;
use crate::time::Zone;

const NOW: UnixSeconds = UnixSeconds(1_795_171_080);
const LINK: &str = "https://login.example/recovery?t=abc";

/// The effect of a report by a device.
fn effect(ended: bool) -> ReportEffect {
    ReportEffect {
        ended,
        password_from: Some(NOW.plus(3600)),
    }
}

fn transaction_reported(signed: bool) -> Notice {
    let line = |label, value| (Label::new(label).unwrap(), Line::new(value).unwrap());
    Notice::TransactionReported {
        service: "Demo Bank (transfer)".into(),
        lines: Action(vec![
            line("Recipient", "Maria Example"),
            line("Amount", "1,250.00 EUR"),
        ]),
        signed,
        effect: effect(true),
    }
}

/// One notice of each kind, and the recovery with and without a wait.
fn notices(device: &str) -> Vec<Notice> {
    let name = || device.to_owned();
    let link = || Zeroizing::new(LINK.to_owned());
    let recovery = |device, wait| Notice::Recovery {
        device,
        link: link(),
        cancel_link: link(),
        ready_at: NOW.plus(wait),
    };
    let help_desk_recovery = |device| Notice::HelpDeskRecovery {
        service: name(),
        device,
        link: link(),
        cancel_link: link(),
        ready_at: NOW.plus(3600),
    };
    let address = |text: &str| Email::parse(text).unwrap();
    vec![
        Notice::DeviceAdded { device: name() },
        Notice::DeviceRemoved { device: name() },
        Notice::PinReset { device: name() },
        Notice::DeviceMoved { device: name() },
        Notice::BiometricsAdded { device: name() },
        Notice::SignInReported {
            service: name(),
            at: NOW,
            effect: effect(true),
        },
        Notice::SignInReported {
            service: name(),
            at: NOW,
            effect: effect(false),
        },
        Notice::AttemptReported {
            service: name(),
            effect: effect(false),
        },
        transaction_reported(true),
        transaction_reported(false),
        Notice::Stopped,
        Notice::NewBrowser,
        Notice::AccountCreated,
        Notice::AccountDisabled,
        Notice::AccountEnabled,
        Notice::AccountDeleted,
        Notice::HelpDeskRoleGiven,
        Notice::HelpDeskRoleTaken,
        Notice::HelpDeskUnlocked { service: name() },
        Notice::HelpDeskRemovedDevice {
            service: name(),
            device: name(),
        },
        Notice::HelpDeskEndedSessions { service: name() },
        help_desk_recovery(Some(name())),
        help_desk_recovery(None),
        Notice::AccountExists {
            link: "https://login.example/sign-in".into(),
        },
        Notice::NameChanged,
        Notice::EmailChanged {
            old: address("old@example.eu"),
            new: address("new@example.eu"),
            reversal: None,
        },
        Notice::EmailChanged {
            old: address("old@example.eu"),
            new: address("new@example.eu"),
            reversal: Some((link(), NOW.plus(7 * 86_400))),
        },
        Notice::EmailReversed {
            old: address("old@example.eu"),
            new: address("new@example.eu"),
        },
        Notice::AddressTaken,
        Notice::PasswordChanged,
        Notice::PasswordWasReset,
        Notice::PasswordReset {
            link: link(),
            cancel_link: link(),
        },
        Notice::DeviceBlocked { device: name() },
        Notice::DeviceSuspended { device: name() },
        Notice::DeviceLocked { device: name() },
        Notice::CopyReported { device: name() },
        recovery(Some(name()), 0),
        recovery(Some(name()), 3600),
        recovery(None, 0),
        recovery(None, 3600),
    ]
}

/// Language, notice and body of all mails.
fn mails(device: &str) -> impl Iterator<Item = (Language, Notice, String)> {
    Language::all().flat_map(move |language| {
        notices(device).into_iter().map(move |notice| {
            let texts = Texts::of(language);
            let (subject, body) = notice.text(texts, "Jana", NOW, &Zone::default());
            assert!(!subject.is_empty() && !subject.contains('{'), "{subject}");
            (language, notice, (*body).clone())
        })
    })
}

#[test]
fn every_mail_in_every_language_then_no_paragraph_begins_in_lower_case() {
    for (language, notice, body) in mails("Phone") {
        let lines = body.lines().map(str::trim);
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with("https://")) {
            let first = line.chars().find(|c| c.is_alphanumeric());
            let lower = first.is_some_and(char::is_lowercase);
            assert!(!lower, "{} {notice:?}: {line}", language.tag());
        }
    }
}

#[test]
fn every_mail_in_every_language_then_its_time_is_the_language_s() {
    for (language, notice, body) in mails("Phone") {
        let when = Texts::of(language).moment(NOW, &Zone::default());
        assert!(
            body.contains(&when),
            "{} {notice:?}: {body}",
            language.tag()
        );
    }
}

#[test]
fn transaction_reported_then_its_mail_begins_with_the_service_and_names_amount_and_recipient() {
    for language in Language::all() {
        let texts = Texts::of(language);
        let (_, body) = transaction_reported(true).text(texts, "Jana", NOW, &Zone::default());
        let tag = language.tag();
        let first = body.split("\n\n").nth(1).unwrap();
        let stops = texts.with("history-not-stopped", "service", "Demo Bank (transfer)");
        assert_eq!(first, stops, "{tag}");
        assert!(first.contains("Demo Bank (transfer)"), "{tag}: {first}");
        let told: Vec<&str> = body.lines().collect();
        for (label, value) in [("Recipient", "Maria Example"), ("Amount", "1,250.00 EUR")] {
            let line = |one: &&str| one.starts_with(label) && one.ends_with(value);
            assert_eq!(
                told.iter().filter(|one| line(one)).count(),
                1,
                "{tag}: {}",
                *body
            );
        }
        let (_, denied) = transaction_reported(false).text(texts, "Jana", NOW, &Zone::default());
        assert!(!denied.contains(&stops), "{tag}");
        assert!(denied.contains("Demo Bank (transfer)"), "{tag}");
    }
    let (subject, body) = transaction_reported(true).text(
        Texts::of(Language::ENGLISH),
        "Jana",
        NOW,
        &Zone::default(),
    );
    assert!(
        !subject.contains("sign-in") && !body.contains("the sign-in to"),
        "{}",
        *body
    );
}

#[test]
fn report_by_a_device_then_its_mail_says_from_when_the_password_alone_is_enough() {
    for (language, notice, body) in mails("Phone") {
        let reported = notice.effect().is_some();
        let from = Texts::of(language).moment(NOW.plus(3600), &Zone::default());
        let lost = Texts::of(language).get("help-lost");
        let named = body.contains(&from) && body.contains(&lost);
        assert!(!reported || named, "{}: {body}", language.tag());
    }
    let notice = Notice::SignInReported {
        service: "Bank".into(),
        at: NOW,
        effect: ReportEffect {
            ended: true,
            password_from: None,
        },
    };
    let (_, body) = notice.text(Texts::of(Language::ENGLISH), "Jana", NOW, &Zone::default());
    assert!(!body.contains("Until"), "{}", *body);
}

/// Languages that address a person in the vocative, or where the nominative in a greeting sounds wrong.
const GREET_WITHOUT_NAME: [&str; 8] = ["cs", "el", "ga", "hr", "lt", "lv", "pl", "sk"];

#[test]
fn language_with_a_vocative_then_the_greeting_has_no_name() {
    for (language, notice, body) in mails("Phone") {
        let named = !GREET_WITHOUT_NAME.contains(&language.tag());
        let greeting = body.lines().next().unwrap();
        let tag = language.tag();
        assert_eq!(greeting.contains("Jana"), named, "{tag} {notice:?}: {body}");
    }
    for language in Language::all() {
        let hello = Texts::of(language).with("account-hello", "name", "Jana");
        let labelled = hello.ends_with(": Jana");
        assert_eq!(
            labelled,
            GREET_WITHOUT_NAME.contains(&language.tag()),
            "{hello}"
        );
    }
}

#[test]
fn name_from_right_to_left_then_isolated_in_every_mail() {
    let device = "הטלפון שלי";
    let mut found = 0;
    for (language, notice, body) in mails(device) {
        let isolated = body.matches(&format!("\u{2068}{device}\u{2069}")).count();
        let all = body.matches(device).count();
        assert_eq!(isolated, all, "{} {notice:?}: {body}", language.tag());
        found += all;
    }
    assert!(found >= 11 * Language::all().count(), "{found}");
}

/// The lines of a plain text that are addresses.
fn addresses(body: &str) -> Vec<&str> {
    let lines = body.lines().map(str::trim);
    lines.filter(|line| line.starts_with("https://")).collect()
}

#[test]
fn html_of_every_mail_then_it_says_the_same_as_the_text_in_its_language() {
    let mut buttons = 0;
    for language in Language::all() {
        for notice in notices("Phone <b>&'1'") {
            let texts = Texts::of(language);
            let (subject, body) = notice.text(texts, "Jana", NOW, &Zone::default());
            let page = html::html(language.tag(), &subject, &body).unwrap();
            let mut wanted = vec![subject.clone()];
            let mut has_button = false;
            for line in body.lines().map(str::trim).filter(|line| !line.is_empty()) {
                if line.starts_with("https://") && !has_button {
                    has_button = true;
                    wanted.push(subject.clone());
                }
                wanted.push(line.to_owned());
            }
            assert_eq!(html::tests::visible(&page), wanted, "{}", language.tag());
            buttons += usize::from(has_button);
            let tag = format!("<html lang=\"{}\">", language.tag());
            assert!(page.contains(&tag), "{}", *page);
            assert_eq!(page.matches("<h1").count(), 1);
            assert_eq!(page.matches("<a ").count(), addresses(&body).len());
            assert_eq!(
                page.matches("display: inline-block").count(),
                usize::from(has_button)
            );
            for outside in ["<img", "src=", "url(", "<script", "<link", "@import"] {
                assert!(!page.contains(outside), "{outside}: {}", *page);
            }
        }
    }
    assert!(buttons >= 6 * Language::all().count());
}
