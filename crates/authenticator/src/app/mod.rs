//! The app as the shell sees it: actions in, views out, and a loop that keeps in touch with the server.
//!
//! - [`stage`]: what the person is in the middle of.
//! - [`core`]: everything behind the one lock.
//! - [`actions`]: what an action does.
//! - [`accounts`]: accounts and settings.
//! - [`errands`]: what an answer does.
//! - [`own`], [`biometrics`], [`moving`]: what the phone changes about itself.
//! - [`links`]: links opened on it.
//! - [`history`]: what was signed in.
//! - [`background`]: what is asked without a person, and when.
//! - [`inbox`]: what a poll brings.
//! - [`cover`], [`notices`]: when the window shows nothing, and what came meanwhile.
//! - [`background_check`]: what the app asleep needs to know.
//! - [`screen`], [`panes`], [`diagnostics`]: what is shown of it all.
//!
//! Invariant: the one lock is held by [`App::with`] alone, which cannot wait.

mod accounts;
mod actions;
mod background;
mod background_check;
mod biometrics;
mod core;
mod cover;
mod diagnostics;
mod errands;
mod history;
mod inbox;
mod links;
mod moving;
mod notices;
mod own;
mod panes;
mod screen;
mod stage;

use std::sync::{Arc, Mutex, PoisonError};

use tokio::{sync::watch, task::spawn_blocking, time::sleep};

use self::{core::Core, errands::Effect};
use crate::{
    ports::Ports,
    scan,
    views::{Action, AppView},
};

/// The phone's half. Cheap to clone; all clones are the same app.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
}

struct Inner {
    ports: Ports,
    core: Mutex<Core>,
    view: watch::Sender<AppView>,
    // Wakes the background loops: there is something new to do or to ask.
    kick: watch::Sender<()>,
}

const _: fn() = || {
    fn can_be_shared<T: Send + Sync>() {}
    can_be_shared::<App>();
};

impl App {
    /// Opens the vault. Never fails: a store that cannot be read has a screen of its own.
    #[must_use]
    pub fn open(ports: Ports) -> Self {
        let core = Core::open(ports.clone());
        let view = core.view();
        Self {
            inner: Arc::new(Inner {
                ports,
                core: Mutex::new(core),
                view: watch::Sender::new(view),
                kick: watch::Sender::new(()),
            }),
        }
    }

    /// Does what a person did. Actions that the current screen does not offer change nothing.
    ///
    /// Returns when all that follows from it by itself is done; the views on the way come by [`Self::watch`].
    pub async fn dispatch(&self, action: Action) {
        let next = self.with(|core| core.act(action));
        self.follow(next).await;
    }

    /// Does what follows, until nothing does any more.
    async fn follow(&self, mut next: Option<Effect>) {
        loop {
            let Some(effect) = next.take() else {
                match self.with(Core::open_waiting) {
                    Some(effect) => next = Some(effect),
                    None => return,
                }
                continue;
            };
            next = match effect {
                Effect::Post(errand) => {
                    sleep(errand.after).await;
                    let body = self.inner.ports.transport.post(&errand.out).await;
                    self.with(|core| core.answered(&errand, body))
                }
                Effect::Read(errand) => {
                    let image = errand.image;
                    // A panic in a decoder is a picture that cannot be read.
                    let read = spawn_blocking(move || scan::read(&image)).await;
                    let read = read.unwrap_or(Err(scan::ScanError::Unreadable));
                    self.with(|core| core.scanned(errand.asked_by, read))
                }
                Effect::Release { device, generation } => {
                    let released = self.inner.ports.presence.release(device).await;
                    self.with(|core| core.released(generation, released))
                }
                Effect::Keep {
                    device,
                    key,
                    generation,
                } => {
                    let kept = self.inner.ports.presence.keep(device, &key).await;
                    self.with(|core| core.kept((device, generation), kept))
                }
                Effect::Browse { address } => {
                    let opened = self.inner.ports.system_ui.open(&address).is_ok();
                    self.with(|core| core.browsed(&address, opened));
                    None
                }
                Effect::PlatformSettings => {
                    let opened = self.inner.ports.system_ui.open_settings().is_ok();
                    self.with(|core| core.settings_opened(opened));
                    None
                }
                Effect::AskLeave => {
                    self.inner.ports.background_check.request_permission().await;
                    self.with(Core::leave_asked);
                    None
                }
                Effect::NotificationSettings => {
                    if self.inner.ports.background_check.open_settings().is_err() {
                        self.with(Core::notifications_not_opened);
                    }
                    None
                }
            };
        }
    }

    /// The platform calls this when [`BackgroundCheck::reach`](crate::ports::BackgroundCheck::reach) or
    /// [`BackgroundCheck::endpoint`](crate::ports::BackgroundCheck::endpoint) would answer otherwise than before.
    pub fn notification_status_changed(&self) {
        self.with(Core::look_out);
    }

    /// What to show now.
    #[must_use]
    pub fn view(&self) -> AppView {
        self.inner.view.borrow().clone()
    }

    /// What to show, whenever it changes.
    #[must_use]
    pub fn watch(&self) -> watch::Receiver<AppView> {
        self.inner.view.subscribe()
    }

    /// Keeps in touch with the server until it is dropped; the shell spawns it once.
    pub async fn run(&self) {
        background::run(self).await;
    }

    /// The one place where the state is read or changed; cannot wait, so nothing is ever locked across the network.
    fn with<R>(&self, change: impl FnOnce(&mut Core) -> R) -> R {
        let mut core = self
            .inner
            .core
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let result = change(&mut core);
        core.keep_watch();
        let mut view = core.view();
        self.inner.view.send_if_modified(|shown| {
            view.revision = shown.revision;
            if *shown == view {
                return false;
            }
            view.revision += 1;
            *shown = view;
            true
        });
        if core.take_kick() {
            self.inner.kick.send_replace(());
        }
        result
    }
}
