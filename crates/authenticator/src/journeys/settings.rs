//! The settings, and the diagnostics for support.
//!
//! Invariant: the diagnostics hold no secret, no name of a person, and nothing that identifies the device elsewhere.

use std::{convert::Infallible, fmt::Write as _};

use super::{
    context::Context,
    journey::{Effect, Handled, Journey, Place, Response, Step, Transition},
};
use crate::{
    model::{AccountStatus, DeactivationReason, ErrorCode, KeyStoreKind, Settings},
    vault::state::Account,
    views::{Action, Screen},
};

/// The screens of the settings.
pub(crate) enum SettingsMenu {
    Menu,
    Diagnostics,
}

impl Journey for SettingsMenu {
    type Question = Infallible;

    fn open(action: &Action, from: Place, _ctx: &mut Context) -> Option<Transition<Self>> {
        match (action, from) {
            (Action::OpenSettings, Place::Home | Place::Accounts) => {
                Some(Transition::to(Self::Menu))
            }
            _ => None,
        }
    }

    fn act(self, action: &Action, ctx: &mut Context) -> Step<Self> {
        match (self, action) {
            (Self::Menu, Action::OpenHelp) => {
                let mut transition = Transition::to(Self::Menu);
                transition.effect = help_address(ctx).map(Effect::OpenBrowser);
                Ok(transition)
            }
            (Self::Menu, Action::OpenDiagnostics) => Ok(Transition::to(Self::Diagnostics)),
            (state, _) => Err(state),
        }
    }

    fn back(self, _ctx: &mut Context) -> Step<Self> {
        Ok(match self {
            Self::Diagnostics => Transition::to(Self::Menu),
            Self::Menu => Transition::home(),
        })
    }

    fn on_browser_opened(&mut self, _address: &str, opened: bool, ctx: &mut Context) {
        if !opened {
            ctx.report_code(ErrorCode::HelpNotOpened);
        }
    }

    fn on_response(
        question: Infallible,
        _response: Response<'_, Self>,
        _ctx: &mut Context,
    ) -> Handled<Self> {
        match question {}
    }

    fn place(&self) -> Option<Place> {
        match self {
            Self::Menu => Some(Place::Settings),
            Self::Diagnostics => None,
        }
    }

    fn view(&self, ctx: &Context) -> Screen {
        match self {
            Self::Menu => Screen::Settings {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                has_accounts: ctx.account().is_some(),
                help: help_address(ctx),
            },
            Self::Diagnostics => Screen::Diagnostics {
                text: diagnostics(ctx),
            },
        }
    }
}

/// The help page of the server of the account on show; without an account that of the server for which this app was set up.
fn help_address(ctx: &Context) -> Option<String> {
    let account = ctx.account().map(|account| &account.origin);
    let origin = account.or(ctx.ports.home_server.as_ref())?;
    Some(format!("{origin}/help"))
}

/// Stores the settings. A language that is no plain tag is refused.
pub(crate) fn save(settings: &Settings, ctx: &mut Context) {
    ctx.problem = None;
    let is_tag = |tag: &String| {
        (2..=8).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    if settings.language.as_ref().is_some_and(|tag| !is_tag(tag)) {
        return;
    }
    ctx.change(|vault| vault.set_settings(settings.clone()));
    // The privacy screen may be due at another time now.
    ctx.wake();
}

/// Lines of `name: value`, in English, for support.
fn diagnostics(ctx: &Context) -> String {
    let mut text = String::new();
    let key_store = match ctx.ports.secret.kind() {
        KeyStoreKind::System => "system",
        KeyStoreKind::File => "file",
    };
    let biometrics = ctx.biometrics.map_or("none", |_| "available");
    let accounts = ctx.accounts();
    // Writing to a String cannot fail.
    let _ = writeln!(text, "app: Countersign {}", env!("CARGO_PKG_VERSION"));
    let _ = writeln!(
        text,
        "system: {} {}",
        std::env::consts::OS,
        std::env::consts::ARCH
    );
    let _ = writeln!(text, "key store: {key_store}");
    let _ = writeln!(text, "biometrics: {biometrics}");
    let status = ctx.notification_status;
    let _ = writeln!(
        text,
        "notifications: {:?}, {:?}",
        status.mode, status.permission
    );
    let _ = writeln!(text, "accounts: {}", accounts.len());
    for (n, account) in accounts.iter().enumerate() {
        let _ = write!(text, "\n{}", account_lines(n + 1, account, ctx));
    }
    text
}

fn account_lines(n: usize, account: &Account, ctx: &Context) -> String {
    let mut text = String::new();
    let state = match account.status {
        AccountStatus::Pending { .. } => "waits for the page",
        AccountStatus::Active => "active",
        AccountStatus::Deactivated(DeactivationReason::Blocked) => "blocked",
        AccountStatus::Deactivated(DeactivationReason::Copied) => "locked, copy noticed",
        AccountStatus::Deactivated(DeactivationReason::Removed) => "removed",
        AccountStatus::Deactivated(DeactivationReason::EnrolmentCancelled) => {
            "registration cancelled"
        }
        AccountStatus::Deactivated(DeactivationReason::ServerRestored) => "server restored",
    };
    let answered = account.unanswered.as_ref().map_or("yes", |_| "no");
    let _ = writeln!(text, "account {n}: {}", account.origin);
    let _ = writeln!(text, "  state: {state}");
    let _ = writeln!(text, "  biometrics on: {}", account.biometrics);
    let _ = writeln!(text, "  last approval answered: {answered}");
    if let Some(server) = ctx.servers.get(&account.device) {
        let _ = writeln!(text, "  connection: {:?}", server.connection);
        let _ = writeln!(
            text,
            "  last answer (Unix seconds): {}",
            server
                .last_checked_at
                .map_or_else(|| "none".to_owned(), |at| at.to_string())
        );
        let _ = writeln!(
            text,
            "  clock ahead of the server (s): {}",
            server.clock.off_s().unwrap_or(0)
        );
        let _ = writeln!(text, "  open requests: {}", server.requests.len());
    }
    text
}
