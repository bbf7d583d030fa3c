//! The accounts of this app: the list, one account, switching and removing.

use protocol::{ids::DeviceId, keys::PublicKey, messages::Removed};

use super::{
    account_view::account_view,
    context::Context,
    journey::{Destination, Effect, Handled, Journey, Place, Response, Step, Transition},
    response::{self, Reply},
};
use crate::{
    model::{AccountStatus, DeactivationReason, ErrorCode},
    ports::KeyError,
    vault::{
        VaultError,
        state::{Account, MAX_NICKNAME, Nickname},
    },
    views::{AccountNotice, AccountRow, Action, Screen, Success},
};

/// The view of the accounts.
pub(crate) enum Accounts {
    /// All of them.
    List,
    /// One account. `notice`: the change that was just made to it.
    Account {
        device: DeviceId,
        notice: Option<AccountNotice>,
    },
}

/// The removal of a device. The account is gone from the vault by then, so the server's key is here.
pub(crate) struct Removal {
    device: DeviceId,
    server_key: PublicKey,
}

impl Journey for Accounts {
    type Question = Removal;

    fn open(action: &Action, from: Place, ctx: &mut Context) -> Option<Transition<Self>> {
        match (action, from) {
            (Action::OpenAccounts, Place::Home | Place::Settings | Place::Account(_))
                if ctx.account().is_some() =>
            {
                Some(Transition::to(Self::List))
            }
            (Action::OpenAccount { id }, Place::Home | Place::Accounts) => {
                let device = DeviceId::from_hex(id)?;
                ctx.account_of(device)?;
                ctx.biometrics = ctx.ports.presence.biometrics();
                let notice = None;
                Some(Transition::to(Self::Account { device, notice }))
            }
            (Action::SwitchAccount { id }, Place::Home | Place::Accounts | Place::Account(_)) => {
                let device = DeviceId::from_hex(id)?;
                ctx.vault.as_mut().ok()?.show(device).ok()?;
                ctx.wake();
                Some(Transition::leave(Destination::Resumed))
            }
            (Action::RemoveAccount { id }, from) => remove(id.as_deref(), from, ctx),
            _ => None,
        }
    }

    fn act(self, action: &Action, ctx: &mut Context) -> Step<Self> {
        match (self, action) {
            (Self::Account { device, .. }, Action::TurnBiometrics { on: false }) => {
                ctx.drop_biometrics(device);
                let notice = Some(AccountNotice::BiometricsOff);
                Ok(Transition::to(Self::Account { device, notice }))
            }
            (Self::Account { device, .. }, Action::Name { text }) => {
                let mut notice = None;
                match Nickname::new(text) {
                    Ok(nickname) => {
                        ctx.change(|vault| vault.set_nickname(device, nickname));
                        notice = ctx.problem.is_none().then_some(AccountNotice::Named);
                    }
                    Err(_) => ctx.report_code(ErrorCode::NameRefused),
                }
                Ok(Transition::to(Self::Account { device, notice }))
            }
            (state, _) => Err(state),
        }
    }

    fn back(self, _ctx: &mut Context) -> Step<Self> {
        Ok(match self {
            Self::Account { .. } => Transition::to(Self::List),
            Self::List => Transition::home(),
        })
    }

    fn on_response(
        question: Removal,
        response: Response<'_, Self>,
        ctx: &mut Context,
    ) -> Handled<Self> {
        let reply = response::read::<Removed>(response.sent, &question.server_key, response.body);
        let confirmed =
            matches!(reply, Ok(Reply::Answer(removed)) if removed.device == question.device);
        if !confirmed {
            ctx.report_code(ErrorCode::RemovalUntold);
        }
        Handled::unchanged(response.current)
    }

    fn place(&self) -> Option<Place> {
        Some(match self {
            Self::List => Place::Accounts,
            Self::Account { device, .. } => Place::Account(*device),
        })
    }

    fn view(&self, ctx: &Context) -> Screen {
        match self {
            Self::List => Screen::Accounts {
                accounts: ctx.accounts().iter().map(|a| row(a, ctx)).collect(),
            },
            Self::Account { device, notice } => match ctx.account_of(*device) {
                Some(account) => Screen::Account {
                    account: row(account, ctx),
                    biometrics: ctx.biometrics,
                    biometrics_on: account.biometrics,
                    notice: *notice,
                    nickname_limit: MAX_NICKNAME,
                },
                None => super::home::view(ctx),
            },
        }
    }
}

/// Removes the deactivated account on show, or the account that is open.
fn remove(id: Option<&str>, from: Place, ctx: &mut Context) -> Option<Transition<Accounts>> {
    let is_deactivated = |a: &&Account| matches!(a.status, AccountStatus::Deactivated(_));
    let device = match (from, id) {
        (Place::Home, None) => ctx.account().filter(is_deactivated)?.device,
        (Place::Account(device), Some(id)) if device.to_hex() == id => device,
        _ => return None,
    };
    let account = ctx.account_of(device)?;
    let server_key = account.server_key;
    // A server that removed the device itself is not told.
    let is_known = matches!(
        account.status,
        AccountStatus::Deactivated(
            DeactivationReason::Removed | DeactivationReason::EnrolmentCancelled
        )
    );
    let now = ctx.now_of(device);
    let vault = ctx.vault.as_mut().ok()?;
    let removed = match vault.remove(device, now) {
        // A lost key signs no removal.
        Err(VaultError::Key(KeyError::Gone)) => vault.wipe(device).map(|()| None),
        signed => signed.map(Some),
    };
    match removed {
        Ok(out) => {
            ctx.forget(device);
            ctx.success = Some(Success::AccountRemoved);
            let next = match (from, ctx.account()) {
                (Place::Account(_), Some(_)) => Destination::Accounts,
                _ => Destination::Home,
            };
            let mut transition = Transition::leave(next);
            let removal = Removal { device, server_key };
            match out.filter(|_| !is_known) {
                Some(out) => transition.effect = Some(Effect::send(removal, out)),
                None if is_known => {}
                None => ctx.report_code(ErrorCode::RemovalUntold),
            }
            Some(transition)
        }
        Err(error) => {
            ctx.problem = Some(error.into());
            Some(Transition::leave(from.into()))
        }
    }
}

fn row(account: &Account, ctx: &Context) -> AccountRow {
    AccountRow {
        account: account_view(account, ctx.accounts()),
        active: ctx
            .account()
            .is_some_and(|shown| shown.device == account.device),
        requests: ctx.open_requests(account.device),
        deactivated: match account.status {
            AccountStatus::Deactivated(reason) => Some(reason),
            _ => None,
        },
    }
}
