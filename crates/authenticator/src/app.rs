//! The app as the shell sees it (skeleton).

use std::sync::Arc;

use tokio::sync::watch;

use crate::{
    ports::Ports,
    views::{Action, AppView, Screen},
};

/// The phone's half. Cheap to clone; all clones are the same app.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
}

struct Inner {
    _ports: Ports,
    view: watch::Sender<AppView>,
}

impl App {
    /// Opens the vault. Never fails: a store that cannot be read has a screen of its own.
    #[must_use]
    pub fn open(ports: Ports) -> Self {
        let view = AppView {
            revision: 1,
            screen: Screen::Welcome,
            key_store: ports.secret.kind(),
            problem: None,
        };
        Self {
            inner: Arc::new(Inner {
                _ports: ports,
                view: watch::Sender::new(view),
            }),
        }
    }

    /// Does what a person did. Actions that the current screen does not offer change nothing.
    pub async fn dispatch(&self, _action: Action) {}

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

    /// Checks with the server until the app ends; the shell spawns it once.
    pub async fn run(&self) {
        std::future::pending::<()>().await;
    }
}
