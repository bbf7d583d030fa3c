//! The window's TypeScript types are those of `views/`.
//!
//! Run with `UPDATE_BINDINGS=1` to write the file anew.

use std::{env, fs, path::Path};

use countersign_authenticator::views;
use ts_rs::{Config, TS};

const FILE: &str = "../../ui/src/lib/ipc/bindings.gen.ts";

fn bindings() -> String {
    let config = Config::default();
    let declarations = [
        views::AppView::decl(&config),
        views::Problem::decl(&config),
        views::KeyStoreKind::decl(&config),
        views::Success::decl(&config),
        views::WaitingRequests::decl(&config),
        views::Screen::decl(&config),
        views::ScanSource::decl(&config),
        views::EnrolmentKind::decl(&config),
        views::PinPurpose::decl(&config),
        views::AccountView::decl(&config),
        views::RequestCard::decl(&config),
        views::ChallengeCard::decl(&config),
        views::WhoAsks::decl(&config),
        views::ContextLine::decl(&config),
        views::ContextKind::decl(&config),
        views::Connection::decl(&config),
        views::Outcome::decl(&config),
        views::DeactivationReason::decl(&config),
        views::ErrorCode::decl(&config),
        views::Settings::decl(&config),
        views::Theme::decl(&config),
        views::TextSize::decl(&config),
        views::IdleTimeout::decl(&config),
        views::Notice::decl(&config),
        views::NotificationStatus::decl(&config),
        views::DeliveryMode::decl(&config),
        views::Permission::decl(&config),
        views::OtherAccount::decl(&config),
        views::AccountRow::decl(&config),
        views::BiometricKind::decl(&config),
        views::AccountNotice::decl(&config),
        views::SameDeviceReturn::decl(&config),
        views::HistoryEntry::decl(&config),
        views::HistoryMethod::decl(&config),
        views::HistoryResult::decl(&config),
        views::FormField::decl(&config),
        views::FieldKind::decl(&config),
        views::FieldProblem::decl(&config),
        views::RequestKind::decl(&config),
        views::ShownField::decl(&config),
        views::AccountChange::decl(&config),
        views::AccountChangeKind::decl(&config),
        views::ChangePinStep::decl(&config),
        views::Action::decl(&config),
    ];
    let mut file = String::from(
        "// Generated from crates/authenticator/src/views by its test `bindings`; do not edit.\n",
    );
    for declaration in declarations {
        file.push_str("\nexport ");
        for line in declaration.lines() {
            file.push_str(line.trim_end());
            file.push('\n');
        }
    }
    file
}

#[test]
fn views_changed_then_bindings_are_written_anew() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    let wanted = bindings();
    if env::var_os("UPDATE_BINDINGS").is_some() {
        fs::write(&path, &wanted).expect("the sources are writable");
    }
    let found = fs::read_to_string(&path).expect("the bindings stand in the repository");
    assert!(
        found == wanted,
        "run `UPDATE_BINDINGS=1 cargo test -p countersign-authenticator --test bindings`"
    );
}
