//! Starts, runs and stops the server.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use hyper_util::server::graceful::GracefulShutdown;
use protocol::origin::Origin;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::attestation::{AttestationFilesError, AttestationVerifier};
use crate::config::{Config, ConfigError};
use crate::connections::{Admission, Connections};
use crate::delivery::push::{self, AppleKeyError, Rules};
use crate::delivery::{self, NoTls, PasswordRange, SendError};
use crate::demo::{self, DemoError};
use crate::events::Notifier;
use crate::http::{self, ExtensionRoutes, Peer};
use crate::keys::{self, Keys, KeysError};
use crate::network::{PlaceError, Places};
use crate::operations;
use crate::passwords::Passwords;
use crate::purge;
use crate::serve::Connection;
use crate::services::{ServiceDirectory, ServicesInUse};
use crate::state::{App, AppState};
use crate::store::backup::{BackupError, DATABASE, DataLock};
use crate::store::{Store, StoreError};
use crate::streams::EventStreams;
use crate::tls::{Tls, TlsError};
use crate::use_cases::administration::services;
use crate::warnings::{self, Started};

/// The longest time for open responses when the server stops.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(3);

/// The reasons for which the server cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A folder cannot be created, or the port cannot be bound.
    #[error("{what}: {source}")]
    Io {
        /// The operation.
        what: String,
        /// The error of the system.
        source: std::io::Error,
    },
    /// A service of the database.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The keys.
    #[error(transparent)]
    Keys(#[from] KeysError),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Another server runs over the data folder.
    #[error(transparent)]
    Data(#[from] BackupError),
    /// Certificate or key.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The mail route.
    #[error("mail: {0}")]
    Mail(#[from] SendError),
    /// The operator's key of Apple's push service.
    #[error(transparent)]
    ApplePush(#[from] AppleKeyError),
    /// The range service of passwords.
    #[error("passwords.range-service: {0}")]
    Range(#[from] NoTls),
    /// The database of places.
    #[error(transparent)]
    Places(#[from] PlaceError),
    /// A file of attestation.
    #[error("attestation: {0}")]
    Attestation(#[from] AttestationFilesError),
    /// The demo's account.
    #[error("demo account: {0}")]
    Demo(#[from] DemoError),
    /// The bound address is not a valid origin.
    #[error("origin of the port listened on")]
    Origin,
}

/// A server that is bound and ready to run.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    operations: Option<TcpListener>,
    state: App,
    extension: ExtensionRoutes,
    lock: DataLock,
}

impl Server {
    /// Opens keys and database, binds the port, and creates the demo's account if configured.
    pub async fn bind(config: Config) -> Result<Self, StartError> {
        let io = |what: String| move |source| StartError::Io { what, source };
        keys::make_private_folder(&config.data_dir)
            .map_err(io(format!("data folder {}", config.data_dir.display())))?;
        let lock = DataLock::take(&config.data_dir)?;
        let database = config.data_dir.join(DATABASE);
        keys::begin_rotation_if_wanted(&config.key_dir)?;
        let keys = Arc::new(Keys::load(&config.key_dir, !database.exists())?);
        let clock = config.clock.clone();
        let (notifier, arrivals) = Notifier::new();
        let store = Store::open(&database, keys.clone(), clock.clone(), notifier.clone())?;
        let (stored, revision) = store.read(services::stored_at).await?;
        let config = config.with_services(services::settings(&stored)?)?;
        let in_use = ServicesInUse::of(&config, revision);
        let known = in_use.ids();
        store
            .write(move |tx| services::end_unknown(tx, &known))
            .await?;
        purge::run(&store).await?;
        purge::start(store.clone(), clock.clone());
        let started_at = clock.now();
        let listener = listen(config.listen).await?;
        let operations = match config.operations {
            Some(address) => Some(listen(address).await?),
            None => None,
        };
        let address = listener
            .local_addr()
            .map_err(io("the port listened on".into()))?;
        let origin = match &config.origin {
            Some(origin) => origin.clone(),
            None => own_origin(address)?,
        };
        let signature = delivery::signature(&config.name, &origin);
        delivery::start_mailer(store.clone(), &notifier, &config.mail, signature)?;
        let rules = Rules {
            on: config.push,
            ports: config.push_ports.clone(),
            loopback: !origin.is_https(),
            apple: config.apple_push.is_some(),
        };
        let tls = match &config.tls {
            Some(files) => Some(Tls::load(files.clone(), host_of(&origin), clock.clone())?),
            None => None,
        };
        warn_of_start(&store, &config, &origin, tls.is_some()).await?;
        let places = match &config.place_database {
            Some(file) => Places::read(file)?,
            None => Places::default(),
        };
        let apple = config.apple_push.as_ref();
        let push_rules = push::start(rules, store.clone(), &config.lookup, apple, arrivals)?;
        let password_range = match &config.range_service {
            Some(service) => Some(PasswordRange::new(service.clone())?),
            None => None,
        };
        let attestation = AttestationVerifier::load(
            &config.attestation,
            &config.android_apps,
            &config.apple_app_ids,
        )?;
        let state = Arc::new(AppState {
            attestation,
            password_range,
            store,
            keys,
            clock,
            started_at,
            events: notifier.events().clone(),
            metrics: notifier.metrics().clone(),
            config,
            origin,
            tls,
            services: ServiceDirectory::new(in_use),
            push_rules,
            places,
            streams: EventStreams::default(),
            passwords: Passwords::start(notifier.metrics().clone())
                .map_err(io("threads for passwords".into()))?,
        });
        if state.config.demo {
            demo::ensure_account(&state).await?;
        }
        Ok(Self {
            listener,
            operations,
            state,
            extension: ExtensionRoutes::default(),
            lock,
        })
    }

    /// The same server with the routes of an extension.
    #[must_use]
    pub fn extended(self, extension: ExtensionRoutes) -> Self {
        Self { extension, ..self }
    }

    /// The state that handlers share.
    #[must_use]
    pub fn state(&self) -> &App {
        &self.state
    }

    /// The bound address.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn address(&self) -> std::io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// The bound address of the operator's port, if there is one.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn operations_address(&self) -> std::io::Result<Option<SocketAddr>> {
        let address = |listener: &TcpListener| listener.local_addr();
        self.operations.as_ref().map(address).transpose()
    }

    /// Serves until `stop` completes, then gives open responses [`SHUTDOWN_GRACE`] to finish.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let behind_proxy = self.state.is_behind_proxy();
        let time_limits = self.state.config.time_limits;
        let busy = http::busy_router(self.state.clone());
        let mut more = self.extension;
        if self.state.config.demo {
            more.pages = more.pages.merge(demo::routes());
        }
        let router = http::router(self.state.clone(), more);
        let graceful = GracefulShutdown::new();
        let connections = Connections::default();
        let answering = self.operations.map(|listener| {
            let served = operations::serve(listener, self.state.clone(), connections.clone());
            tokio::spawn(served)
        });
        let following = self.state.tls.clone().map(|tls| tokio::spawn(tls.follow()));
        let (stopping, _) = watch::channel(());
        tokio::pin!(stop);
        loop {
            let (stream, from) = tokio::select! {
                () = &mut stop => break,
                accepted = self.listener.accept() => match accepted {
                    Ok(accepted) => accepted,
                    Err(error) => {
                        tracing::warn!(%error, "a connection could not be accepted");
                        tokio::time::sleep(Duration::from_millis(50)).await;
                        continue;
                    }
                },
            };
            let Some(admission) = connections.admit(from.ip(), &self.state.config, behind_proxy)
            else {
                tracing::debug!("a connection was closed: too many are open");
                continue;
            };
            let served = matches!(admission, Admission::Served { .. });
            let (routes, timeout) = if served {
                (&router, time_limits.headers)
            } else {
                (&busy, time_limits.refused)
            };
            let connection = Connection {
                routes: routes.clone(),
                peer: Peer(from.ip()),
                headers: timeout,
                keep_alive: served,
                watcher: graceful.watcher(),
                stopping: stopping.subscribe(),
            };
            let tls = self.state.tls.clone();
            tokio::spawn(async move {
                let _admission = admission;
                connection.serve(stream, tls).await;
            });
        }
        drop(self.listener);
        for task in answering.into_iter().chain(following) {
            task.abort();
        }
        let _ = stopping.send(());
        if tokio::time::timeout(SHUTDOWN_GRACE, graceful.shutdown())
            .await
            .is_err()
        {
            tracing::info!("waiting pages and devices were cut off");
        }
        drop(self.lock);
    }
}

async fn listen(address: SocketAddr) -> Result<TcpListener, StartError> {
    let bound = TcpListener::bind(address).await;
    bound.map_err(|source| StartError::Io {
        what: format!("listening on {address}"),
        source,
    })
}

/// Opens the database of the server with this configuration, which may be running.
///
/// # Errors
/// When there is no database, its version is another one, or the keys cannot be loaded.
pub fn open_store_beside(config: &Config) -> Result<Store, StartError> {
    let database = config.data_dir.join(DATABASE);
    if !database.exists() {
        return Err(StoreError::Missing(database).into());
    }
    let keys = Arc::new(Keys::load(&config.key_dir, false)?);
    Ok(Store::open_beside(&database, keys, config.clock.clone())?)
}

/// The address that browsers and apps use, as far as the configuration says it: not with a port that is picked at the start.
#[must_use]
pub fn configured_origin(config: &Config) -> Option<Origin> {
    match &config.origin {
        Some(origin) => Some(origin.clone()),
        None if config.listen.port() == 0 => None,
        None => own_origin(config.listen).ok(),
    }
}

/// The host of an origin, without its port.
fn host_of(origin: &Origin) -> &str {
    let authority = origin.authority();
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    }
}

/// Logs what is unwise about a server that starts.
async fn warn_of_start(
    store: &Store,
    config: &Config,
    origin: &Origin,
    own_tls: bool,
) -> Result<(), StoreError> {
    let (bounds, last_backup) = store
        .read(|tx| Ok::<_, StoreError>((tx.audit_bounds()?, tx.last_backup()?)))
        .await?;
    if let Err(fault) = bounds {
        tracing::error!(%fault, "the audit log cannot be verified");
    }
    let started = Started {
        origin,
        own_tls,
        last_backup,
        now: config.clock.now(),
    };
    for warning in warnings::of_start(config, &started) {
        tracing::warn!("{warning}");
    }
    Ok(())
}

fn own_origin(address: SocketAddr) -> Result<Origin, StartError> {
    Origin::parse(&format!("http://{address}")).map_err(|_| StartError::Origin)
}
