//! The real app without its window, with every vault that it writes and every message that it sends or receives.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use ::server::domain::request::Request;
use authenticator::{
    App,
    adapters::{
        http::Http,
        memory::{MemoryPresence, MemorySecret, MemoryStore, MemorySystemUi},
        software_keys::SoftwareKeys,
        system::{NoBackgroundCheck, SystemClock, SystemRng},
    },
    ports::{
        PlatformSecret as _, PortFuture, Ports, PresenceError, Store, StoreError, Transport,
        TransportError,
    },
    vault::{
        ApiPath, Outgoing, Persisted,
        file::{SealKey, SealedVault},
        state::State,
    },
    views::{Action, AppView, BiometricKind, ErrorCode, Screen},
};
use protocol::{ids::DeviceId, link::EnrolmentCode, otp::OtpSubject};

use crate::page::{OfferKind, Page};

/// A one-time password that a screen showed, and the bytes over which it was computed.
#[derive(Clone)]
pub(crate) struct ShownCode {
    pub(crate) code: String,
    pub(crate) subject: OtpSubject,
}

/// One event that an attacker may have recorded, in the order in which the events happened.
#[derive(Clone)]
pub(crate) enum Event {
    /// A phone replaced its vault. The bytes are the decrypted state.
    Written { phone: usize, plain: Vec<u8> },
    /// A message left a phone or arrived there.
    Message(Vec<u8>),
    /// A phone showed a one-time password.
    Shown(ShownCode),
}

/// The events of all phones of one test.
#[derive(Clone, Default)]
pub(crate) struct Recording(Arc<Mutex<Vec<Event>>>);

impl Recording {
    pub(crate) fn add(&self, event: Event) {
        self.0.lock().unwrap().push(event);
    }

    pub(crate) fn events(&self) -> Vec<Event> {
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

    fn delete(&self) -> Result<(), StoreError> {
        self.inner.delete()
    }
}

/// The faults of the network between server and app.
#[derive(Default)]
struct Faults {
    /// Number of the next answers to approvals that are lost.
    lost: AtomicUsize,
    /// Whether the answers to polls are lost.
    polls_lost: AtomicBool,
    /// The latest answer of each path.
    latest: Mutex<HashMap<ApiPath, Vec<u8>>>,
    /// Paths whose answers are replaced, and how often that happened.
    replayed: Mutex<HashMap<ApiPath, (Vec<u8>, usize)>>,
}

/// Sends messages to the real server and records them.
struct RecordingTransport {
    http: Http,
    recording: Recording,
    faults: Arc<Faults>,
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
            let path = question.get().path;
            let lose = |left: usize| left.checked_sub(1);
            let order = Ordering::SeqCst;
            if path == ApiPath::Approve && self.faults.lost.fetch_update(order, order, lose).is_ok()
            {
                return Err(TransportError::Unreachable);
            }
            if path == ApiPath::Poll && self.faults.polls_lost.load(order) {
                return Err(TransportError::Unreachable);
            }
            if let Some((old, times)) = self.faults.replayed.lock().unwrap().get_mut(&path) {
                *times += 1;
                return Ok(old.clone());
            }
            let mut latest = self.faults.latest.lock().unwrap();
            latest.insert(path, answer.clone());
            Ok(answer)
        })
    }
}

/// The app without its window, and its user.
pub(crate) struct RealPhone {
    app: App,
    store: Arc<RecordingStore>,
    presence: Arc<MemoryPresence>,
    faults: Arc<Faults>,
    recording: Recording,
}

impl RealPhone {
    /// Starts phone number `phone` of this recording.
    pub(crate) fn start(recording: &Recording, phone: usize) -> Self {
        let secret = Arc::new(MemorySecret::default());
        let store = Arc::new(RecordingStore {
            phone,
            inner: MemoryStore::default(),
            secret: secret.clone(),
            recording: recording.clone(),
        });
        let faults = Arc::new(Faults::default());
        let presence = Arc::new(MemoryPresence::default());
        let app = App::open(Ports {
            secret,
            store: store.clone(),
            transport: Arc::new(RecordingTransport {
                http: Http::new().unwrap(),
                recording: recording.clone(),
                faults: faults.clone(),
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
            faults,
            recording,
        }
    }

    /// The next answers to approvals do not reach the app, which then asks for the outcome by itself.
    pub(crate) fn lose_answers(&self, count: usize) {
        self.faults.lost.store(count, Ordering::SeqCst);
    }

    /// Whether the answers to polls reach the app no more.
    pub(crate) fn lose_polls(&self, lost: bool) {
        self.faults.polls_lost.store(lost, Ordering::SeqCst);
    }

    /// The latest answer of the server to a question of this path.
    pub(crate) fn latest_answer(&self, path: ApiPath) -> Vec<u8> {
        let latest = self.faults.latest.lock().unwrap();
        latest[&path].clone()
    }

    /// From now on the app gets this answer to every question of the path; the server's own answers are lost.
    pub(crate) fn replay(&self, path: ApiPath, answer: Vec<u8>) {
        let mut replayed = self.faults.replayed.lock().unwrap();
        replayed.insert(path, (answer, 0));
    }

    /// Number of answers of this path that were replaced so far.
    pub(crate) fn replays(&self, path: ApiPath) -> usize {
        let replayed = self.faults.replayed.lock().unwrap();
        replayed.get(&path).map_or(0, |(_, times)| *times)
    }

    /// Ends the replay. Returns how many answers were replaced.
    pub(crate) fn end_replay(&self, path: ApiPath) -> usize {
        let mut replayed = self.faults.replayed.lock().unwrap();
        replayed.remove(&path).map_or(0, |(_, times)| times)
    }

    /// The present view of the app.
    pub(crate) fn view(&self) -> AppView {
        self.app.view()
    }

    /// The device has a fingerprint sensor from now on.
    pub(crate) fn has_fingerprint(&self) {
        self.presence.has(Some(BiometricKind::Fingerprint));
    }

    /// The person cancels every prompt for the fingerprint from now on.
    pub(crate) fn cancels_prompts(&self) {
        self.presence.answers(Some(PresenceError::Cancelled));
    }

    pub(crate) async fn act(&self, action: Action) {
        self.app.dispatch(action).await;
    }

    pub(crate) async fn until(&self, what: &str, shown: impl FnMut(&AppView) -> bool) -> Screen {
        let mut views = self.app.watch();
        let wait = views.wait_for(shown);
        match tokio::time::timeout(Duration::from_secs(60), wait).await {
            Ok(view) => view.unwrap().screen.clone(),
            Err(_) => panic!("{what} never came; the app shows {:?}", self.app.view()),
        }
    }

    /// Scans a code and accepts what it asks.
    pub(crate) async fn scan(&self, text: &str) {
        self.act(Action::OpenScanner).await;
        self.act(Action::Code { text: text.into() }).await;
        self.act(Action::Accept).await;
    }

    pub(crate) async fn type_pin(&self, pin: &str) {
        self.until("the keypad", |v| {
            matches!(v.screen, Screen::EnterPin { busy: false, .. })
        })
        .await;
        for digit in pin.chars() {
            self.act(Action::PinDigit { digit }).await;
        }
    }

    pub(crate) async fn at_home(&self) {
        self.act(Action::Home).await;
        self.act(Action::Refresh).await;
        self.until(
            "the home screen of an active device",
            |v| matches!(&v.screen, Screen::Home { account, .. } if !account.pending),
        )
        .await;
    }

    /// To the screen of the only account.
    pub(crate) async fn open_account(&self) {
        self.act(Action::Home).await;
        self.act(Action::OpenAccounts).await;
        let id = self.state().accounts[0].device.to_hex();
        self.act(Action::OpenAccount { id }).await;
    }

    /// At the end of an enrolment or PIN reset.
    pub(crate) async fn compares(&self) {
        self.until("the comparison code", |v| {
            matches!(v.screen, Screen::Compare { .. })
        })
        .await;
    }

    /// Enrols with these PINs, of which the last one is right, and is confirmed on the page.
    pub(crate) async fn enrol(&self, page: &Page, pins: &[&str]) -> (EnrolmentCode, DeviceId) {
        let name = "Test phone".into();
        let right = pins.last().expect("a PIN");
        let offer = page.offer(OfferKind::Enrol { name }, right).await;
        self.act(Action::Initialise).await;
        self.scan(&offer.to_link().unwrap()).await;
        for pin in pins {
            self.type_pin(pin).await;
        }
        self.compares().await;
        let device = page.confirm(&offer).await;
        self.at_home().await;
        (offer, device.expect("the enrolment is confirmed"))
    }

    /// Opens the request from the list, types its match code and continues to the keypad.
    pub(crate) async fn open_request(&self, request: &Request) {
        let id = request.id.to_hex();
        self.at_home().await;
        self.until(
            "the request",
            |v| matches!(&v.screen, Screen::Home { requests, .. } if requests.iter().any(|r| r.id == id)),
        )
        .await;
        self.act(Action::OpenRequest { id }).await;
        let text = request.match_code.clone().unwrap_or_default();
        self.act(Action::MatchCode { text }).await;
        self.act(Action::Accept).await;
    }

    /// Waits until an action failed because the answer was not the server's to this question.
    pub(crate) async fn refuses_the_answer(&self, path: ApiPath) {
        self.until(
            &format!("the refusal of a replayed answer to {path:?}"),
            |v| v.problem.as_ref().map(|p| p.code) == Some(ErrorCode::NotTheServer),
        )
        .await;
    }

    /// Waits until no approval is unanswered.
    pub(crate) async fn learns_the_outcome(&self) {
        self.at_home().await;
        self.until("the outcome", |_| {
            self.state().accounts[0].unanswered.is_none()
        })
        .await;
    }

    /// Shows the one-time password of a challenge, which the recording takes down with its subject.
    pub(crate) async fn one_time_password(
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
    pub(crate) fn state(&self) -> State {
        let bytes = self.store.read().unwrap().expect("a vault is stored");
        let sealed = SealedVault::parse(&bytes).unwrap();
        let secret = self.store.secret.load().unwrap().unwrap();
        let key = SealKey::derive(&sealed.header.salt, &secret);
        State::decode(&sealed.open(&key).unwrap()).unwrap()
    }
}
