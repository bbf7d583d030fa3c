//! The app as the shell sees it: actions in, views out, and the loops that keep in touch with the servers.
//!
//! - [`session`]: everything behind the one lock.
//! - [`sync`]: background questions and their schedule.
//! - [`links`], [`images`]: links and pictures on their way into a journey.
//! - [`privacy_screen`], [`notification_log`]: when the window hides its contents, and what came meanwhile.
//!
//! Invariant: the one lock is held by [`App::with`] alone, which cannot wait, so nothing is locked across the network.

mod images;
mod links;
mod notification_log;
mod privacy_screen;
mod session;
mod sync;

use std::sync::{Arc, Mutex, PoisonError};

use tokio::{sync::watch, task::spawn_blocking, time::sleep};

use self::session::Session;
use crate::{
    journeys::{
        Question,
        journey::{Effect, InFlightRequest},
    },
    model::ErrorCode,
    ports::Ports,
    scan,
    views::{Action, AppView},
};

/// The authenticator. Cheap to clone; all clones are the same app.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
}

struct Inner {
    ports: Ports,
    session: Mutex<Session>,
    view: watch::Sender<AppView>,
    // Wakes the background loops.
    wake: watch::Sender<()>,
}

const _: fn() = || {
    fn can_be_shared<T: Send + Sync>() {}
    can_be_shared::<App>();
};

impl App {
    /// Opens the vault. Never fails: a vault that cannot be read has a screen of its own.
    #[must_use]
    pub fn open(ports: Ports) -> Self {
        let session = Session::open(ports.clone());
        let view = session.view();
        Self {
            inner: Arc::new(Inner {
                ports,
                session: Mutex::new(session),
                view: watch::Sender::new(view),
                wake: watch::Sender::new(()),
            }),
        }
    }

    /// Applies a person's action. Actions that the current screen does not offer change nothing.
    ///
    /// Returns when all effects are executed; the views on the way come by [`Self::watch`].
    pub async fn dispatch(&self, action: Action) {
        let (effect, generation) = self.with(|session| {
            let effect = session.act(action);
            (effect, session.generation)
        });
        self.execute(effect, generation).await;
    }

    /// Executes an effect and what follows from it, then opens what waits.
    async fn execute(&self, mut next: Option<Effect<Question>>, mut generation: u64) {
        loop {
            let Some(effect) = next.take() else {
                (next, generation) = self.with(|session| {
                    let effect = session.open_waiting();
                    (effect, session.generation)
                });
                if next.is_none() {
                    return;
                }
                continue;
            };
            (next, generation) = self.execute_one(effect, generation).await;
        }
    }

    /// `generation`: the screen that an effect belongs to.
    async fn execute_one(
        &self,
        effect: Effect<Question>,
        generation: u64,
    ) -> (Option<Effect<Question>>, u64) {
        let ports = &self.inner.ports;
        match effect {
            Effect::Send(request) => {
                let InFlightRequest {
                    question,
                    out,
                    delay,
                } = *request;
                sleep(delay).await;
                let body = ports.transport.post(&out).await;
                self.then(|session| {
                    let asked_by = Some(generation);
                    let (effect, _) = session.on_response(out.get(), question, asked_by, body);
                    effect
                })
            }
            Effect::ReadImage(image, asked_by) => {
                // A panic in a decoder is a picture that cannot be read.
                let read = spawn_blocking(move || scan::read(&image)).await;
                let read = read.unwrap_or(Err(scan::ScanError::Unreadable));
                self.then(|session| session.on_image_read(asked_by, read))
            }
            Effect::ReleaseKey(device) => {
                let released = ports.presence.release(device).await;
                self.then(|session| session.on_key_released(generation, released))
            }
            Effect::StoreKey(device, key) => {
                let stored = ports.presence.keep(device, &key).await;
                self.then(|session| session.on_key_stored(device, generation, stored))
            }
            Effect::OpenBrowser(address) => {
                let opened = ports.system_ui.open(&address).is_ok();
                self.then(|session| {
                    session.on_browser_opened(&address, opened);
                    None
                })
            }
            Effect::OpenPlatformSettings => {
                let opened = ports.system_ui.open_settings().is_ok();
                self.report_unless(opened, ErrorCode::SettingsNotOpened)
            }
            Effect::RequestNotificationPermission => {
                ports.background_check.request_permission().await;
                self.then(|session| {
                    session.on_permission_answered();
                    None
                })
            }
            Effect::OpenNotificationSettings => {
                let opened = ports.background_check.open_settings().is_ok();
                self.report_unless(opened, ErrorCode::NotificationsNotOpened)
            }
        }
    }

    /// Changes the session and gives the effect that follows, with the screen that it belongs to.
    fn then(
        &self,
        change: impl FnOnce(&mut Session) -> Option<Effect<Question>>,
    ) -> (Option<Effect<Question>>, u64) {
        self.with(|session| {
            let effect = change(session);
            (effect, session.generation)
        })
    }

    fn report_unless(&self, done: bool, code: ErrorCode) -> (Option<Effect<Question>>, u64) {
        self.then(|session| {
            if !done {
                session.ctx.report_code(code);
            }
            None
        })
    }

    /// The platform calls this when
    /// [`notification_status`](crate::ports::BackgroundCheck::notification_status) or
    /// [`push_endpoint`](crate::ports::BackgroundCheck::push_endpoint) would give something else than before.
    pub fn notification_status_changed(&self) {
        self.with(|session| session.ctx.refresh_notification_status());
    }

    /// The present view.
    #[must_use]
    pub fn view(&self) -> AppView {
        self.inner.view.borrow().clone()
    }

    /// A receiver of the view, notified of each change.
    #[must_use]
    pub fn watch(&self) -> watch::Receiver<AppView> {
        self.inner.view.subscribe()
    }

    /// Keeps in touch with the servers until it is dropped; the shell spawns it once.
    pub async fn run(&self) {
        sync::run(self).await;
    }

    /// The one place where the state is read or changed.
    fn with<R>(&self, change: impl FnOnce(&mut Session) -> R) -> R {
        let mut session = self
            .inner
            .session
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let result = change(&mut session);
        let session = &mut *session;
        session.notices.drop_ended(&session.ctx);
        session.update_targets();
        let mut view = session.view();
        self.inner.view.send_if_modified(|shown| {
            view.revision = shown.revision;
            if *shown == view {
                return false;
            }
            view.revision += 1;
            *shown = view;
            true
        });
        if session.ctx.take_wake() {
            self.inner.wake.send_replace(());
        }
        result
    }
}
