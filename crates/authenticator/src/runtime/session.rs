//! The state behind the one lock: the current journey and its context.

use std::mem;

use protocol::{ids::DeviceId, keys::FactorKey};

use super::{notification_log::NotificationLog, privacy_screen::PrivacyScreen};
use crate::{
    journeys::{
        Arrived, FlowState, Followed, Question,
        approval::review::card,
        context::{Context, LateResult},
        journey::{Destination, Effect, Pace, Place},
        open_request::OpenRequest,
        settings,
    },
    model::{AccountStatus, IdleTimeout, Settings},
    ports::{CheckTarget, Ports, PresenceError, TransportError},
    scan::Image,
    vault::{OpenError, Outgoing, Vault, state::Account},
    views::{Action, AppView, Screen, WaitingRequests},
};

/// Everything behind the one lock.
pub(super) struct Session {
    pub(super) ctx: Context,
    pub(super) flow: FlowState,
    /// Grows with each action: an answer reaches the screen only if it is still the one that asked.
    pub(super) generation: u64,
    pub(super) privacy_screen: PrivacyScreen,
    pub(super) notices: NotificationLog,
    /// A link that came while something else was under way.
    pub(super) waiting_link: Option<String>,
    /// A camera frame is being read.
    pub(super) reading_frame: bool,
    /// Nobody has acted since the app started or came into view: a single request that waits may take the screen.
    untouched: bool,
    /// The targets of the background check that the platform last received.
    targets: Option<Vec<CheckTarget>>,
}

impl Session {
    pub(super) fn open(ports: Ports) -> Self {
        let now = ports.clock.now();
        let ctx = Context::open(ports);
        let mut session = Self {
            flow: FlowState::resumed(&ctx),
            ctx,
            generation: 0,
            privacy_screen: PrivacyScreen::new(now),
            notices: NotificationLog::default(),
            waiting_link: None,
            reading_frame: false,
            untouched: true,
            targets: None,
        };
        session.update_targets();
        session
    }

    /// Whether the privacy screen hides the contents. Without an account there is nothing to hide.
    pub(super) fn is_hidden(&self) -> bool {
        (self.privacy_screen.is_on() || self.privacy_screen.is_hidden())
            && self.ctx.account().is_some()
    }

    /// The present view; the runtime gives it its revision.
    pub(super) fn view(&self) -> AppView {
        let settings = match &self.ctx.vault {
            Ok(vault) => vault.state().settings.clone(),
            Err(_) => Settings::default(),
        };
        let now = self.ctx.ports.clock.now();
        let due_in_s = self
            .ctx
            .account()
            .and_then(|_| self.privacy_screen.due_in_s(settings.idle, now));
        AppView {
            revision: 0,
            screen: self.screen(),
            key_store: self.ctx.ports.secret.kind(),
            problem: self.ctx.problem,
            success: self.ctx.success.filter(|_| !self.is_hidden()),
            waiting: self.waiting_requests(),
            settings,
            privacy_screen_in_s: due_in_s,
            notices: self.notices.pending().to_vec(),
        }
    }

    /// The requests that the screen could make room for. The home screen lists them itself.
    fn waiting_requests(&self) -> Option<WaitingRequests> {
        let at_home = self.flow.place() == Some(Place::Home);
        if at_home || self.is_hidden() || !self.flow.can_be_left() {
            return None;
        }
        let on_screen = self.flow.request_on_screen();
        let waiting = self.ctx.all_open_requests();
        let waiting: Vec<_> = waiting
            .filter(|(_, open)| Some(open.request.id) != on_screen)
            .collect();
        let newest = waiting
            .iter()
            .max_by_key(|(_, open)| open.request.issued_at);
        newest.map(|(device, open)| {
            let name = self.ctx.shown_name(*device);
            WaitingRequests {
                newest: card(open, name, self.ctx.clock_of(*device)),
                count: u8::try_from(waiting.len()).unwrap_or(u8::MAX),
            }
        })
    }

    fn screen(&self) -> Screen {
        if self.ctx.vault.is_err() {
            return FlowState::at(Destination::Home, &self.ctx).view(&self.ctx);
        }
        if self.is_hidden() {
            return Screen::PrivacyScreen;
        }
        self.flow.view(&self.ctx)
    }

    /// Applies the person's action.
    pub(super) fn act(&mut self, action: Action) -> Option<Effect<Question>> {
        // A camera frame, a window that is put away and the shell itself are no use of the app.
        match action {
            Action::Frame {
                width,
                height,
                base64,
            } => {
                return self.read_frame(Image::Frame {
                    width,
                    height,
                    base64,
                });
            }
            Action::Noticed => {
                self.notices.shown();
                return None;
            }
            Action::InView { visible: false } => {
                self.out_of_view();
                return None;
            }
            _ => self.privacy_screen.touch(self.ctx.ports.clock.now()),
        }
        self.untouched = matches!(action, Action::InView { .. });
        match action {
            Action::InView { .. } => {
                self.in_view();
                None
            }
            Action::StillHere => None,
            Action::Link { url } => self.open_link(url),
            // It was chosen in a window of the platform, behind which this one may have been hidden.
            Action::Picture { base64 } => self.read_picture(Image::Picture { base64 }),
            Action::Accept if self.is_hidden() => {
                self.dismiss_privacy_screen();
                None
            }
            _ if self.is_hidden() => None,
            // The screen stays, and so does what it awaits.
            Action::Set { settings } => {
                settings::save(&settings, &mut self.ctx);
                None
            }
            action => self.step(&action),
        }
    }

    /// Applies the person's action on the current screen. An action that it does not offer changes nothing.
    pub(super) fn step(&mut self, action: &Action) -> Option<Effect<Question>> {
        if let Err(error) = self.ctx.vault {
            match action {
                Action::Refresh => self.reopen(),
                Action::StartOver if error == OpenError::SecretLost => self.start_over(),
                _ => {}
            }
            return None;
        }
        let before = (self.ctx.problem.take(), self.ctx.success.take());
        let flow = self.take_flow();
        match flow.act(action, &mut self.ctx) {
            Ok(followed) => {
                self.generation += 1;
                self.follow(followed)
            }
            Err(flow) => {
                self.flow = flow;
                (self.ctx.problem, self.ctx.success) = before;
                None
            }
        }
    }

    fn reopen(&mut self) {
        self.ctx.problem = None;
        self.ctx.reopen_vault();
        self.flow = FlowState::resumed(&self.ctx);
        self.generation += 1;
    }

    /// Deletes what a lost secret left behind. The secret may have come back meanwhile, and then nothing is deleted.
    fn start_over(&mut self) {
        self.reopen();
        if self.ctx.vault.as_ref().err() == Some(&OpenError::SecretLost) {
            match Vault::delete_all(&self.ctx.ports) {
                Ok(()) => self.reopen(),
                Err(error) => self.ctx.problem = Some(error.into()),
            }
        }
    }

    fn take_flow(&mut self) -> FlowState {
        let home = FlowState::at(Destination::Home, &self.ctx);
        mem::replace(&mut self.flow, home)
    }

    pub(super) fn follow(&mut self, (flow, effect): Followed) -> Option<Effect<Question>> {
        self.flow = flow;
        effect
    }

    /// An answer has come, or will not. `generation`: the screen that asked; `None`: the background.
    pub(super) fn on_response(
        &mut self,
        sent: &Outgoing,
        question: Question,
        generation: Option<u64>,
        body: Result<Vec<u8>, TransportError>,
    ) -> (Option<Effect<Question>>, Pace) {
        let arrived = Arrived {
            sent,
            body,
            is_current: generation == Some(self.generation),
            by_screen: generation.is_some(),
        };
        let flow = self.take_flow();
        let (followed, pace) = flow.on_response(question, arrived, &mut self.ctx);
        let mut effect = self.follow(followed);
        if let Some(change) = self.ctx.inbox_change.take() {
            self.notices.add_new(&change, self.is_hidden(), &self.ctx);
            let flow = self.take_flow();
            let followed = flow.on_inbox(&change, &mut self.ctx);
            effect = effect.or(self.follow(followed));
            self.open_only_request();
        }
        self.show_late_on_its_account();
        (effect, pace)
    }

    /// A late answer that changed the account on the screen is shown at once.
    fn show_late_on_its_account(&mut self) {
        let on_screen = match (&self.ctx.late, self.flow.place()) {
            (Some(LateResult::Account { device, .. }), Some(Place::Account(shown))) => {
                *device == shown
            }
            _ => false,
        };
        if on_screen {
            self.show_late();
        }
    }

    pub(super) fn show_late(&mut self) {
        if let Some(late) = self.ctx.late.take() {
            self.ctx.problem = None;
            self.generation += 1;
            self.flow = FlowState::late(late, &self.ctx);
        }
    }

    /// The platform released `K_bio`, or did not.
    pub(super) fn on_key_released(
        &mut self,
        generation: u64,
        released: Result<FactorKey, PresenceError>,
    ) -> Option<Effect<Question>> {
        if generation != self.generation {
            return None;
        }
        let flow = self.take_flow();
        let followed = flow.on_key_released(released, &mut self.ctx);
        self.follow(followed)
    }

    /// The platform stored `K_bio`, or did not.
    pub(super) fn on_key_stored(
        &mut self,
        device: DeviceId,
        generation: u64,
        stored: Result<(), PresenceError>,
    ) -> Option<Effect<Question>> {
        let flow = self.take_flow();
        let result = if generation == self.generation {
            flow.on_key_stored(stored, &mut self.ctx)
        } else {
            Err(flow)
        };
        match result {
            Ok(followed) => self.follow(followed),
            Err(flow) => {
                // The person left; nothing will be registered.
                self.flow = flow;
                self.ctx.tidy_biometrics(device);
                None
            }
        }
    }

    pub(super) fn on_browser_opened(&mut self, address: &str, opened: bool) {
        self.flow.on_browser_opened(address, opened, &mut self.ctx);
    }

    pub(super) fn on_permission_answered(&mut self) {
        self.ctx.refresh_notification_status();
        let flow = self.take_flow();
        let (flow, _) = flow.on_permission_answered(&mut self.ctx);
        self.flow = flow;
    }

    /// The window left the view.
    fn out_of_view(&mut self) {
        self.privacy_screen.hide(self.ctx.ports.clock.now());
        self.forget_digits();
    }

    /// The window came into view.
    fn in_view(&mut self) {
        let now = self.ctx.ports.clock.now();
        let idle = match &self.ctx.vault {
            Ok(vault) if vault.state().shown().is_some() => vault.state().settings.idle,
            // There is nothing to hide.
            _ => IdleTimeout::Never,
        };
        self.privacy_screen.show(idle, now);
        self.ctx.biometrics = self.ctx.ports.presence.biometrics();
        self.ctx.refresh_notification_status();
        let flow = self.take_flow();
        let (flow, _) = flow.on_in_view(&mut self.ctx);
        self.flow = flow;
        self.open_noticed();
    }

    pub(super) fn dismiss_privacy_screen(&mut self) {
        self.privacy_screen.dismiss();
        self.ctx.wake();
    }

    /// A person who opens the app from a notification sees the request at once.
    fn open_noticed(&mut self) {
        if self.flow.place() != Some(Place::Home) {
            return;
        }
        let Some((device, open)) = self.notices.take_only_open(&self.ctx) else {
            self.open_only_request();
            return;
        };
        self.privacy_screen.dismiss();
        self.open_request(device, open);
    }

    /// An app that was just opened shows the request that waits, if there is only one. A person who already uses the
    /// app is not interrupted.
    fn open_only_request(&mut self) {
        if !self.untouched || self.is_hidden() || self.flow.place() != Some(Place::Home) {
            return;
        }
        if let Some((device, open)) = self.ctx.only_open_request() {
            self.open_request(device, open);
        }
    }

    fn open_request(&mut self, device: DeviceId, open: OpenRequest) {
        if let Ok(vault) = &mut self.ctx.vault
            && let Err(error) = vault.show(device)
        {
            self.ctx.problem = Some(error.into());
            return;
        }
        self.generation += 1;
        self.flow = FlowState::request(device, open);
    }

    /// Time passes.
    pub(super) fn tick(&mut self) {
        let now = self.ctx.ports.clock.now();
        let Ok(vault) = &self.ctx.vault else {
            return;
        };
        if self.privacy_screen.tick(vault.state().settings.idle, now) {
            self.forget_digits();
        }
    }

    /// PIN digits that are typed so far are wiped.
    fn forget_digits(&mut self) {
        if let Some(pin) = self.flow.pin() {
            pin.clear();
        }
    }

    /// Tells the platform which accounts to check in the background, when that changed. A vault that cannot be read
    /// does not say which accounts it holds.
    pub(super) fn update_targets(&mut self) {
        if self.ctx.vault.is_err() {
            return;
        }
        let active = |a: &&Account| a.status == AccountStatus::Active;
        let accounts = self.ctx.accounts().iter().filter(active);
        let targets: Vec<_> = accounts.filter_map(|a| self.target(a)).collect();
        if self.targets.as_ref() != Some(&targets) {
            self.ctx.ports.background_check.set_targets(&targets);
            self.targets = Some(targets);
        }
    }

    /// `None` for a key in software, which has no name: to hand it over would hand over the device.
    fn target(&self, account: &Account) -> Option<CheckTarget> {
        let key = self.ctx.ports.keys.name(&account.key)?.to_vec();
        Some(CheckTarget {
            origin: account.origin.clone(),
            device: account.device,
            key,
            server_key: account.server_key,
            clock_offset_s: self.ctx.clock_of(account.device).ahead_s(),
        })
    }
}
