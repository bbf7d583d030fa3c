//! The context of every journey: the vault, the state of each server, and the platform.

use std::{collections::BTreeMap, mem};

use protocol::{
    ids::{DeviceId, RequestId, UnixSeconds},
    messages::PushEndpoint,
    text::Text,
};
use tracing::debug;

use super::{
    account_view::shown_account, approval::done::RequestResult, open_request::OpenRequest,
    server_state::ServerState,
};
use crate::{
    model::{AccountStatus, BiometricKind, NotificationStatus, Problem},
    ports::{BackgroundCheck, Ports},
    vault::{
        OpenError, Vault,
        state::{Account, PendingChange},
    },
    views::{AccountNotice, ErrorCode, Success},
};

/// The context of every journey.
pub(crate) struct Context {
    pub(crate) ports: Ports,
    pub(crate) vault: Result<Vault, OpenError>,
    /// The state of each account's server. In memory only.
    pub(crate) servers: BTreeMap<DeviceId, ServerState>,
    /// The last action failed: shown on the current screen.
    pub(crate) problem: Option<Problem>,
    /// The last action succeeded, where the screen alone does not say so.
    pub(crate) success: Option<Success>,
    /// The biometrics that the platform last reported.
    pub(crate) biometrics: Option<BiometricKind>,
    /// The platform's last report about notifications.
    pub(crate) notification_status: NotificationStatus,
    /// The address at which the platform's push service wakes this app; empty: none.
    pub(crate) push_endpoint: PushEndpoint,
    /// The finish bytes of an enrolment are on their way.
    pub(crate) finish_in_flight: bool,
    /// An approval that was answered when no screen waited for it any more.
    pub(crate) late: Option<LateResult>,
    /// The changes of the last poll, for the screen and the notifications.
    pub(crate) inbox_change: Option<InboxChange>,
    wake: bool,
}

/// The result of an approval that was answered late.
pub(crate) enum LateResult {
    /// It changed this device.
    Account {
        device: DeviceId,
        notice: AccountNotice,
    },
    /// It signs in a browser on this device.
    Return(Box<RequestResult>),
}

/// A new inbox took the place of another.
pub(crate) struct InboxChange {
    pub(crate) device: DeviceId,
    /// The requests that were listed before.
    pub(crate) earlier: Vec<OpenRequest>,
}

impl InboxChange {
    pub(crate) fn listed(&self, id: RequestId) -> bool {
        self.earlier.iter().any(|open| open.request.id == id)
    }
}

impl Context {
    pub(crate) fn open(ports: Ports) -> Self {
        Self {
            vault: Vault::open(&ports),
            servers: BTreeMap::new(),
            problem: None,
            success: None,
            biometrics: ports.presence.biometrics(),
            notification_status: ports.background_check.notification_status(),
            push_endpoint: push_endpoint(&*ports.background_check),
            finish_in_flight: false,
            late: None,
            inbox_change: None,
            wake: false,
            ports,
        }
    }

    pub(crate) fn reopen_vault(&mut self) {
        self.vault = Vault::open(&self.ports);
        self.wake();
    }

    /// Asks the platform again how the person can be notified, and where this app is woken.
    pub(crate) fn refresh_notification_status(&mut self) {
        let background = &*self.ports.background_check;
        self.notification_status = background.notification_status();
        self.push_endpoint = push_endpoint(background);
        self.wake();
    }

    /// All accounts, in the order of their registration; none where the vault cannot be read.
    pub(crate) fn accounts(&self) -> &[Account] {
        match &self.vault {
            Ok(vault) => &vault.state().accounts,
            Err(_) => &[],
        }
    }

    /// The account on show.
    pub(crate) fn account(&self) -> Option<&Account> {
        self.vault.as_ref().ok()?.state().shown()
    }

    /// An account, on show or not.
    pub(crate) fn account_of(&self, device: DeviceId) -> Option<&Account> {
        self.vault.as_ref().ok()?.state().account(device)
    }

    /// The masked name of an account as screens show it; empty if there is none.
    pub(crate) fn shown_name(&self, device: DeviceId) -> String {
        let account = self.account_of(device);
        account.map_or_else(String::new, |account| {
            shown_account(account, self.accounts())
        })
    }

    pub(crate) fn is_active(&self, device: DeviceId) -> bool {
        self.account_of(device)
            .is_some_and(|account| account.status == AccountStatus::Active)
    }

    /// The state of an account's server.
    pub(crate) fn server(&mut self, device: DeviceId) -> &mut ServerState {
        self.servers.entry(device).or_default()
    }

    /// The time of an account's server.
    pub(crate) fn now_of(&self, device: DeviceId) -> UnixSeconds {
        self.clock_of(device).there(self.ports.clock.now())
    }

    /// The clock of an account's server, as far as it is known.
    pub(crate) fn clock_of(&self, device: DeviceId) -> crate::model::server_clock::ServerClock {
        let clock = self.servers.get(&device).map(|server| server.clock);
        clock.unwrap_or_default()
    }

    /// A server has just sent its time.
    pub(crate) fn learn_time(&mut self, device: DeviceId, there: UnixSeconds) {
        let here = self.ports.clock.now();
        self.server(device).clock.learn(there, here);
    }

    /// Number of open requests that wait for an account.
    pub(crate) fn open_requests(&self, device: DeviceId) -> u8 {
        let now = self.now_of(device);
        let open = self.servers.get(&device).map_or(0, |server| {
            let open = server.requests.iter();
            open.filter(|r| now < r.request.expires_at).count()
        });
        u8::try_from(open).unwrap_or(u8::MAX)
    }

    /// A request that an account which can be used was asked.
    pub(crate) fn open_request(&self, id: RequestId) -> Option<(DeviceId, OpenRequest)> {
        self.accounts().iter().find_map(|account| {
            if matches!(account.status, AccountStatus::Deactivated(_)) {
                return None;
            }
            let open = self.servers.get(&account.device)?.request(id)?;
            Some((account.device, open.clone()))
        })
    }

    /// The open requests of all active accounts, in the order of the accounts.
    pub(crate) fn all_open_requests(&self) -> impl Iterator<Item = (DeviceId, &OpenRequest)> {
        let active = self.accounts().iter().map(|account| account.device);
        active
            .filter(|device| self.is_active(*device))
            .flat_map(|device| {
                let now = self.now_of(device);
                let server = self.servers.get(&device);
                let requests = server.into_iter().flat_map(|server| &server.requests);
                let open = requests.filter(move |r| now < r.request.expires_at);
                open.map(move |open| (device, open))
            })
    }

    /// The open request, where all accounts together have exactly one.
    pub(crate) fn only_open_request(&self) -> Option<(DeviceId, OpenRequest)> {
        let mut open = self.all_open_requests();
        match (open.next(), open.next()) {
            (Some((device, only)), None) => Some((device, only.clone())),
            _ => None,
        }
    }

    /// Wakes the background loops.
    pub(crate) const fn wake(&mut self) {
        self.wake = true;
    }

    pub(crate) const fn take_wake(&mut self) -> bool {
        mem::replace(&mut self.wake, false)
    }

    /// Forgets which inbox is shown, so that the server answers the next poll at once.
    pub(crate) fn poll_again(&mut self, device: DeviceId) {
        self.server(device).seen = 0;
        self.wake();
    }

    /// Reports a change that could not be written.
    pub(crate) fn report<E: Into<Problem>>(&mut self, result: Result<(), E>) {
        if let Err(error) = result {
            self.problem = Some(error.into());
        }
    }

    pub(crate) fn report_code(&mut self, code: ErrorCode) {
        self.problem = Some(code.into());
    }

    /// Changes the vault, if it is open, and reports a failure.
    pub(crate) fn change<E: Into<Problem>>(
        &mut self,
        change: impl FnOnce(&mut Vault) -> Result<(), E>,
    ) {
        if let Ok(vault) = &mut self.vault {
            let result = change(vault);
            self.report(result);
        }
    }

    /// Forgets the server state of an account that was removed from this device.
    pub(crate) fn forget(&mut self, device: DeviceId) {
        self.ports.presence.forget(device);
        self.servers.remove(&device);
        self.late.take_if(
            |late| matches!(late, LateResult::Account { device: of, .. } if *of == device),
        );
        self.wake();
    }

    /// Whether this account's `K_bio` can be released now.
    pub(crate) fn offers_biometrics(&self, device: DeviceId) -> bool {
        self.biometrics.is_some() && self.account_of(device).is_some_and(|a| a.biometrics)
    }

    /// Whether biometrics can be turned on for this account.
    pub(crate) fn can_turn_biometrics_on(&self, device: DeviceId) -> bool {
        let off = self.account_of(device).is_some_and(|a| !a.biometrics);
        off && self.biometrics.is_some() && self.is_active(device)
    }

    /// Deletes a `K_bio` that is of no more use, from the platform's store and from the vault's records.
    pub(crate) fn drop_biometrics(&mut self, device: DeviceId) {
        self.ports.presence.forget(device);
        self.change(|vault| vault.drop_biometrics(device));
    }

    /// Whether a `K_bio` is on its way to the server and its answer not known.
    pub(crate) fn awaits_biometrics(&self, device: DeviceId) -> bool {
        self.account_of(device)
            .and_then(|account| account.unanswered.as_ref())
            .is_some_and(|u| matches!(u.change, Some(PendingChange::Biometrics)))
    }

    /// Deletes a stored `K_bio` that is neither registered nor on its way to be.
    pub(crate) fn tidy_biometrics(&mut self, device: DeviceId) {
        let registered = self.account_of(device).is_some_and(|a| a.biometrics);
        if !registered && !self.awaits_biometrics(device) {
            self.ports.presence.forget(device);
        }
    }
}

/// An address that no message can carry wakes nobody.
fn push_endpoint(background: &dyn BackgroundCheck) -> PushEndpoint {
    let given = background.push_endpoint().unwrap_or_default();
    Text::new(&given).map_or_else(
        |_| {
            debug!(
                bytes = given.len(),
                "the push service's address is too long"
            );
            PushEndpoint::default()
        },
        PushEndpoint,
    )
}
