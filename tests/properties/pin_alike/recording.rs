//! The real app without its window, with every vault that it writes and every message that it sends or receives.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use authenticator::{
    App,
    adapters::{
        http::Http,
        memory::{MemoryPresence, MemorySecret, MemoryStore, MemorySystemUi},
        software_keys::SoftwareKeys,
        system::{NoBackgroundCheck, SystemClock, SystemRng},
    },
    ports::{PlatformSecret as _, PortFuture, Ports, Store, StoreError, Transport, TransportError},
    vault::{
        ApiPath, Outgoing, Persisted,
        file::{SealKey, SealedVault},
        state::State,
    },
    views::{Action, AppView, BiometricKind, Screen},
};
use protocol::otp::OtpSubject;

/// A one-time password that a screen showed, and the bytes over which it was computed.
#[derive(Clone)]
pub(super) struct ShownCode {
    pub(super) code: String,
    pub(super) subject: OtpSubject,
}

/// One event that an attacker may have recorded, in the order in which the events happened.
#[derive(Clone)]
pub(super) enum Event {
    /// A phone replaced its vault. The bytes are the decrypted state.
    Written { phone: usize, plain: Vec<u8> },
    /// A message left a phone or arrived there.
    Message(Vec<u8>),
    /// A phone showed a one-time password.
    Shown(ShownCode),
}

/// The events of all phones of one test.
#[derive(Clone, Default)]
pub(super) struct Recording(Arc<Mutex<Vec<Event>>>);

impl Recording {
    pub(super) fn add(&self, event: Event) {
        self.0.lock().unwrap().push(event);
    }

    pub(super) fn events(&self) -> Vec<Event> {
        self.0.lock().unwrap().clone()
    }
}

/// Stores the vault in memory and records its decrypted content at each write.
struct RecordingStore {
    phone: usize,
    inner: MemoryStore,
    secret: Arc<MemorySecret>,
    recording: Recording,
}

impl Store for RecordingStore {
    fn read(&self) -> Result<Option<Vec<u8>>, StoreError> {
        self.inner.read()
    }

    fn write(&self, bytes: &[u8]) -> Result<(), StoreError> {
        let sealed = SealedVault::parse(bytes).unwrap();
        let secret = self.secret.load().unwrap().expect("there is a secret");
        let key = SealKey::derive(&sealed.header.salt, &secret);
        let plain = sealed.open(&key).unwrap().to_vec();
        let phone = self.phone;
        self.recording.add(Event::Written { phone, plain });
        self.inner.write(bytes)
    }
}

/// Sends messages to the real server and records them. Drops answers to approvals when told to.
struct RecordingTransport {
    http: Http,
    recording: Recording,
    lose_answers: Arc<AtomicUsize>,
}

impl Transport for RecordingTransport {
    fn post<'a>(
        &'a self,
        question: &'a Persisted<Outgoing>,
    ) -> PortFuture<'a, Result<Vec<u8>, TransportError>> {
        Box::pin(async move {
            let wire = question.get().wire.clone();
            self.recording.add(Event::Message(wire));
            let answer = self.http.post(question).await?;
            self.recording.add(Event::Message(answer.clone()));
            let lose = |left: usize| left.checked_sub(1);
            let approval = question.get().path == ApiPath::Approve;
            let order = Ordering::SeqCst;
            if approval && self.lose_answers.fetch_update(order, order, lose).is_ok() {
                return Err(TransportError::Unreachable);
            }
            Ok(answer)
        })
    }
}

/// The app without its window, and its user.
pub(super) struct Phone {
    app: App,
    store: Arc<RecordingStore>,
    presence: Arc<MemoryPresence>,
    lose_answers: Arc<AtomicUsize>,
    recording: Recording,
}

impl Phone {
    /// Starts phone number `phone` of this recording.
    pub(super) fn start(recording: &Recording, phone: usize) -> Self {
        let secret = Arc::new(MemorySecret::default());
        let store = Arc::new(RecordingStore {
            phone,
            inner: MemoryStore::default(),
            secret: secret.clone(),
            recording: recording.clone(),
        });
        let lose_answers = Arc::new(AtomicUsize::new(0));
        let presence = Arc::new(MemoryPresence::default());
        let app = App::open(Ports {
            secret,
            store: store.clone(),
            transport: Arc::new(RecordingTransport {
                http: Http::new().unwrap(),
                recording: recording.clone(),
                lose_answers: lose_answers.clone(),
            }),
            keys: Arc::new(SoftwareKeys),
            clock: Arc::new(SystemClock),
            rng: Arc::new(SystemRng),
            presence: presence.clone(),
            system_ui: Arc::new(MemorySystemUi::default()),
            background_check: Arc::new(NoBackgroundCheck),
            home_server: None,
        });
        let background = app.clone();
        tokio::spawn(async move { background.run().await });
        let recording = recording.clone();
        Self {
            app,
            store,
            presence,
            lose_answers,
            recording,
        }
    }

    /// The next answers to approvals do not reach the app, which then asks for the outcome by itself.
    pub(super) fn lose_answers(&self, count: usize) {
        self.lose_answers.store(count, Ordering::SeqCst);
    }

    /// The device has a fingerprint sensor from now on.
    pub(super) fn has_fingerprint(&self) {
        self.presence.has(Some(BiometricKind::Fingerprint));
    }

    pub(super) async fn act(&self, action: Action) {
        self.app.dispatch(action).await;
    }

    pub(super) async fn until(&self, what: &str, shown: impl FnMut(&AppView) -> bool) -> Screen {
        let mut views = self.app.watch();
        let wait = views.wait_for(shown);
        match tokio::time::timeout(Duration::from_secs(60), wait).await {
            Ok(view) => view.unwrap().screen.clone(),
            Err(_) => panic!("{what} never came; the app shows {:?}", self.app.view()),
        }
    }

    /// Scans a code and accepts what it asks.
    pub(super) async fn scan(&self, text: &str) {
        self.act(Action::OpenScanner).await;
        self.act(Action::Code { text: text.into() }).await;
        self.act(Action::Accept).await;
    }

    pub(super) async fn type_pin(&self, pin: &str) {
        self.until("the keypad", |v| {
            matches!(v.screen, Screen::EnterPin { busy: false, .. })
        })
        .await;
        for digit in pin.chars() {
            self.act(Action::PinDigit { digit }).await;
        }
    }

    pub(super) async fn at_home(&self) {
        self.act(Action::Home).await;
        self.act(Action::Refresh).await;
        self.until(
            "the home screen of an active device",
            |v| matches!(&v.screen, Screen::Home { account, .. } if !account.pending),
        )
        .await;
    }

    /// To the screen of the only account.
    pub(super) async fn open_account(&self) {
        self.act(Action::Home).await;
        self.act(Action::OpenAccounts).await;
        let id = self.state().accounts[0].device.to_hex();
        self.act(Action::OpenAccount { id }).await;
    }

    /// Shows the one-time password of a challenge, which the recording takes down with its subject.
    pub(super) async fn one_time_password(
        &self,
        qr_text: &str,
        subject: OtpSubject,
        pin: &str,
    ) -> String {
        self.act(Action::Home).await;
        self.scan(qr_text).await;
        self.type_pin(pin).await;
        let screen = self
            .until("the one-time password", |v| {
                matches!(v.screen, Screen::OneTimePassword { .. })
            })
            .await;
        let Screen::OneTimePassword { code, .. } = screen else {
            unreachable!()
        };
        let shown = ShownCode { code, subject };
        let code = shown.code.clone();
        self.recording.add(Event::Shown(shown));
        code
    }

    /// The stored records.
    pub(super) fn state(&self) -> State {
        let bytes = self.store.read().unwrap().expect("a vault is stored");
        let sealed = SealedVault::parse(&bytes).unwrap();
        let secret = self.store.secret.load().unwrap().unwrap();
        let key = SealKey::derive(&sealed.header.salt, &secret);
        State::decode(&sealed.open(&key).unwrap()).unwrap()
    }
}
