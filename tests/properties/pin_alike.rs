//! P1: with the whole app storage, platform secret included, and all past traffic, all 10,000 PINs are alike.
//!
//! The app is the real one, without its window; what it sends and gets is recorded inside TLS's place. The same attack finds the
//! PIN at once where the storage has a check value, or is older than the traffic: it is not blind.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
};

use ::server::use_cases::{
    challenge::AnswerOutcome,
    request::{Ending, RequestStatus},
};
use authenticator::{
    App,
    adapters::{
        http::Http,
        memory::{MemorySecret, MemoryStore, MemorySystemUi},
        software_keys::SoftwareKeys,
        system::{NoBackgroundCheck, NoBiometrics, SystemClock, SystemRng},
    },
    ports::{PlatformSecret as _, PortFuture, Ports, Transport, TransportError},
    vault::{
        Outgoing, Persisted,
        file::{SealKey, SealedVault},
        state::State,
    },
    views::{Action, AppView, Screen},
};
use protocol::{
    chain::{ChainValue, KeyPurpose},
    code::Code,
    derive::mac,
    ids::Hash32,
    keys::FactorKey,
    messages::{Approval, Method},
    otp::{Otp, OtpMatch, OtpSubject},
    pin::Pin,
    signed::SignedBytes,
};

use crate::page::OfferKind;
use crate::setup::{PIN, Setup};

/// Passes questions on, and keeps them with their answers.
struct Recorder {
    http: Http,
    traffic: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Transport for Recorder {
    fn post<'a>(
        &'a self,
        question: &'a Persisted<Outgoing>,
    ) -> PortFuture<'a, Result<Vec<u8>, TransportError>> {
        Box::pin(async move {
            let answer = self.http.post(question).await;
            let mut traffic = self.traffic.lock().unwrap();
            traffic.push(question.get().wire.clone());
            traffic.extend(answer.clone());
            answer
        })
    }
}

/// The app without its window.
struct Phone {
    app: App,
    store: Arc<MemoryStore>,
    secret: Arc<MemorySecret>,
    traffic: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Phone {
    fn new() -> Self {
        let (store, secret) = (
            Arc::new(MemoryStore::default()),
            Arc::new(MemorySecret::default()),
        );
        let traffic = Arc::default();
        let app = App::open(Ports {
            secret: secret.clone(),
            store: store.clone(),
            transport: Arc::new(Recorder {
                http: Http::new().unwrap(),
                traffic: Arc::clone(&traffic),
            }),
            keys: Arc::new(SoftwareKeys),
            clock: Arc::new(SystemClock),
            rng: Arc::new(SystemRng),
            presence: Arc::new(NoBiometrics),
            system_ui: Arc::new(MemorySystemUi::default()),
            background_check: Arc::new(NoBackgroundCheck),
            home_server: None,
        });
        let background = app.clone();
        tokio::spawn(async move { background.run().await });
        Self {
            app,
            store,
            secret,
            traffic,
        }
    }

    async fn wait(&self, what: &str, shown: impl FnMut(&AppView) -> bool) -> AppView {
        let mut views = self.app.watch();
        let wait = views.wait_for(shown);
        match tokio::time::timeout(std::time::Duration::from_secs(20), wait).await {
            Ok(view) => view.unwrap().clone(),
            Err(_) => panic!("{what} never came; the app shows {:?}", self.app.view()),
        }
    }

    async fn code(&self, text: &str) {
        self.app.dispatch(Action::OpenScanner).await;
        self.app.dispatch(Action::Code { text: text.into() }).await;
        self.app.dispatch(Action::Accept).await;
    }

    async fn type_pin(&self) {
        self.wait("the keypad", |v| {
            matches!(v.screen, Screen::EnterPin { busy: false, .. })
        })
        .await;
        for digit in PIN.chars() {
            self.app.dispatch(Action::PinDigit { digit }).await;
        }
    }

    /// The decrypted storage.
    fn storage(&self) -> Vec<u8> {
        let bytes = self.store.bytes().expect("something is stored");
        let sealed = SealedVault::parse(&bytes).unwrap();
        let secret = self.secret.load().unwrap().expect("there is a secret");
        sealed
            .open(&SealKey::derive(&sealed.header.salt, &secret))
            .unwrap()
            .to_vec()
    }
}

/// A code that was shown, with what it is over.
struct Shown {
    code: String,
    subject: OtpSubject,
}

/// Which PINs stand out, given this storage, this traffic and these codes.
fn attack(storage: &[u8], traffic: &[Vec<u8>], shown: &[Shown]) -> Vec<String> {
    let state = State::decode(&storage[..state_len(storage)]).unwrap();
    let account = &state.accounts[0];
    let approvals: Vec<Approval> = traffic
        .iter()
        .filter_map(|wire| SignedBytes::from_wire(wire).ok()?.peek().ok())
        .collect();
    assert!(
        !approvals.is_empty() && !shown.is_empty(),
        "there is traffic to test PINs with"
    );

    // Whatever 32 bytes stand in the storage may be a chain value.
    let chains: Vec<ChainValue> = [
        *account.chain.expose(),
        *account.pin.expose(),
        *account.secret.expose(),
    ]
    .into_iter()
    .map(ChainValue::from_bytes)
    .collect();
    // Whatever 16 bytes stand anywhere may be a check value.
    let windows: HashSet<[u8; 16]> = std::iter::once(storage)
        .chain(traffic.iter().map(Vec::as_slice))
        .flat_map(|bytes| bytes.windows(16).map(|w| w.try_into().unwrap()))
        .collect();

    let stands_out = |pin: &str| {
        let pin = Pin::parse(pin).unwrap();
        let key: FactorKey = account.pin.unmask(&account.secret, &pin, account.device);
        let head = |bytes: &[u8; 32]| -> [u8; 16] { bytes[..16].try_into().unwrap() };
        let checks = [
            head(key.expose()),
            head(&Hash32::of(key.expose()).0),
            head(&mac(key.expose(), account.device.as_bytes())),
            head(&mac(key.expose(), b"")),
        ];
        checks.iter().any(|check| windows.contains(check))
            || chains.iter().any(|chain| {
                approvals.iter().any(|approval| {
                    let tag = chain
                        .use_key(&key, KeyPurpose::Approve)
                        .tag(&approval.approve.0);
                    approval.tag == Some(tag)
                }) || shown.iter().any(|shown| {
                    let otp = Otp::parse(&shown.code).unwrap();
                    otp.compare(chain, &key, &shown.subject) == OtpMatch::Right
                })
            })
    };
    (0..10_000)
        .map(|n| format!("{n:04}"))
        .filter(|pin| stands_out(pin))
        .collect()
}

/// The state's own length within storage to which a check value was added.
fn state_len(storage: &[u8]) -> usize {
    (0..=32)
        .map(|added| storage.len() - added)
        .find(|len| State::decode(&storage[..*len]).is_ok())
        .expect("the storage begins with a state")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p1_whole_storage_and_all_traffic_in_hand_then_all_pins_are_alike() {
    let setup = Setup::start().await;
    let phone = Phone::new();
    let offer = setup
        .page
        .offer(
            OfferKind::Enrol {
                name: "Test phone".into(),
            },
            PIN,
        )
        .await;
    phone.app.dispatch(Action::Initialise).await;
    phone.code(&offer.to_link().unwrap()).await;
    phone.type_pin().await;
    phone
        .wait("the comparison_code characters", |v| {
            matches!(v.screen, Screen::Compare { .. })
        })
        .await;
    let device = setup
        .page
        .confirm(&offer)
        .await
        .expect("the enrolment is confirmed");
    phone.app.dispatch(Action::Home).await;
    let at_home =
        |v: &AppView| matches!(&v.screen, Screen::Home { account, .. } if !account.pending);
    phone.app.dispatch(Action::Refresh).await;
    phone.wait("the home screen", at_home).await;
    let before = phone.storage();

    // An approval, and a code that is typed; then one that never is.
    let request = setup.page.ask(device, 2).await;
    phone.app.dispatch(Action::Refresh).await;
    let view = phone
        .wait(
            "the request",
            |v| matches!(&v.screen, Screen::Home { requests, .. } if !requests.is_empty()),
        )
        .await;
    let Screen::Home { requests, .. } = view.screen else {
        unreachable!()
    };
    phone
        .app
        .dispatch(Action::OpenRequest {
            id: requests[0].id.clone(),
        })
        .await;
    phone
        .app
        .dispatch(Action::MatchCode {
            text: request.match_code.unwrap(),
        })
        .await;
    phone.app.dispatch(Action::Accept).await;
    phone.type_pin().await;
    phone
        .wait("the approval", |v| matches!(v.screen, Screen::Done { .. }))
        .await;
    assert_eq!(
        setup.page.status(request.id).await,
        RequestStatus::Ended(Ending::Approved)
    );
    let between = phone.storage();

    let mut shown = Vec::new();
    for typed in [true, false] {
        phone.app.dispatch(Action::Home).await;
        let challenge = setup.page.challenge(device).await;
        phone.code(&challenge.qr_text).await;
        phone.type_pin().await;
        let view = phone
            .wait("the code", |v| {
                matches!(v.screen, Screen::OneTimePassword { .. })
            })
            .await;
        let Screen::OneTimePassword { code, .. } = view.screen else {
            unreachable!()
        };
        if typed {
            assert_eq!(
                setup.page.type_code(challenge.id, &code).await,
                AnswerOutcome::Accepted
            );
        }
        let Ok(Code::Challenge(signed)) = Code::parse(&challenge.qr_text) else {
            unreachable!()
        };
        let subject = OtpSubject::challenge(device, Method::Pin, signed.hash(), &[]);
        shown.push(Shown { code, subject });
    }

    let storage = phone.storage();
    let traffic = phone.traffic.lock().unwrap().clone();
    assert_eq!(attack(&storage, &traffic, &shown), Vec::<String>::new());

    // A form of sealing with a check value: the very PIN stands out.
    let state = State::decode(&storage).unwrap();
    let account = &state.accounts[0];
    let key = account
        .pin
        .unmask(&account.secret, &Pin::parse(PIN).unwrap(), device);
    let tagged = [storage.clone(), Hash32::of(key.expose()).0.to_vec()].concat();
    assert_eq!(attack(&tagged, &traffic, &shown), vec![PIN.to_owned()]);

    // SystemUi, and said so: an older image together with later traffic or codes.
    assert_eq!(attack(&before, &traffic, &shown), vec![PIN.to_owned()]);
    assert_eq!(attack(&between, &traffic, &shown), vec![PIN.to_owned()]);
}
