//! The page's side of an enrolment or sign-in, without a browser: the same use cases over the same database file, while
//! the real server process answers the phone over HTTP.

use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};

use ::server::{
    clock::Clock,
    domain::account::{AccountId, Email},
    domain::account_change::{AddDevice, RemoveDevice, ResetPin},
    domain::otp::Challenge,
    domain::request::{LIFETIME_S, Request},
    domain::same_device_return::{ByLink, ByTyped},
    domain::token::HashedToken,
    events::Notifier,
    keys::Keys,
    network::ClientAddress,
    store::{Store, StoreError, Tx},
    use_cases::{
        challenge::{self, AnswerOutcome, NewChallenge},
        device,
        enrolment::{self, Offer, Owner, Progress, ProvenOffer},
        passwordless::{self, NewPasswordlessSignIn},
        proof::Proven,
        request::{self, CreateRequestError, Initiator, NewRequest, RequestPurpose, RequestStatus},
        same_device_return,
        session::OpenSession,
    },
};
use protocol::{
    ids::{DeviceId, RequestId, UnixSeconds},
    keys::EnrolmentSecret,
    link::EnrolmentCode,
    messages::{DeviceState, EnrolmentKind},
    origin::Origin,
    pin::Pin,
};
use std::sync::Arc;
use testkit::phone::PinnedServer;
use testkit::windows::server::EMAIL;

/// A new device, or a new PIN: what a page offers once its session has proved it.
pub(crate) enum OfferKind {
    Enrol { name: String },
    PinReset { device: DeviceId },
}

impl OfferKind {
    fn assumed<'t>(self, account: AccountId, session: HashedToken) -> ProvenOffer<'t> {
        match self {
            Self::Enrol { name } => ProvenOffer::Enrol {
                proven: Proven::assumed(AddDevice, account, session),
                name,
            },
            Self::PinReset { device } => ProvenOffer::PinReset {
                proven: Proven::assumed(ResetPin(device), account, session),
            },
        }
    }
}

/// A signed-in owner at a browser.
pub(crate) struct Page {
    pub(crate) store: Store,
    pub(crate) keys: Arc<Keys>,
    pub(crate) account: AccountId,
    pub(crate) origin: Origin,
    database: PathBuf,
    clock: Clock,
}

impl Page {
    /// Opens the database of a running server.
    pub(crate) async fn open(data: &Path, origin: &str) -> Self {
        Self::open_at(data, origin, Clock::system()).await
    }

    /// As [`Self::open`], by this clock.
    pub(crate) async fn open_at(data: &Path, origin: &str, clock: Clock) -> Self {
        let keys = Arc::new(Keys::load(&data.join("keys"), false).unwrap());
        let database = data.join("countersign.db");
        let store = open_store(&database, keys.clone(), clock.clone());
        let account = store
            .read(|tx| tx.account_by_email(&Email::parse(EMAIL).unwrap()))
            .await
            .unwrap()
            .expect("the demo account is there")
            .id;
        Self {
            store,
            keys,
            account,
            origin: Origin::parse(origin).unwrap(),
            database,
            clock,
        }
    }

    /// The page's time.
    pub(crate) fn now(&self) -> UnixSeconds {
        self.clock.now()
    }

    /// The same database, opened with other keys.
    pub(crate) fn store_with(&self, keys: Keys) -> Store {
        open_store(&self.database, Arc::new(keys), Clock::system())
    }

    async fn write<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Tx<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> T {
        self.store.write(f).await.unwrap()
    }

    /// The server as an enrolment code names it.
    pub(crate) fn pinned(&self) -> PinnedServer {
        PinnedServer {
            origin: self.origin.clone(),
            key: *self.keys.message_public(self.now()),
        }
    }

    /// Shows an enrolment or reset code for this PIN.
    pub(crate) async fn offer(&self, kind: OfferKind, pin: &str) -> EnrolmentCode {
        let mut r = [0; 16];
        getrandom::fill(&mut r).unwrap();
        let secret = EnrolmentSecret::from_bytes(r);
        let (account, code_kind) = (
            self.account,
            match kind {
                OfferKind::Enrol { .. } => EnrolmentKind::Enrol,
                OfferKind::PinReset { .. } => EnrolmentKind::PinReset,
            },
        );
        let offer = Offer {
            id: secret.derive_id(),
            token: secret.derive_token(),
            commitment: secret.derive_commitment(&Pin::parse(pin).unwrap()),
        };
        let session = owner(account).session;
        self.store
            .write(move |tx| enrolment::offer(tx, kind.assumed(account, session), offer))
            .await
            .unwrap();
        EnrolmentCode {
            origin: self.origin.clone(),
            kind: code_kind,
            secret,
            server_key_hash: Some(self.keys.message_public(self.now()).short_hash()),
        }
    }

    pub(crate) async fn progress(&self, code: &EnrolmentCode) -> Progress {
        let (account, id) = (self.account, code.secret.derive_id());
        self.write(move |tx| enrolment::progress(tx, owner(account), id))
            .await
            .expect("the enrolment is known")
    }

    /// "Yes, the same."
    pub(crate) async fn confirm(&self, code: &EnrolmentCode) -> Option<DeviceId> {
        let (account, id) = (self.account, code.secret.derive_id());
        self.write(move |tx| {
            enrolment::confirm(
                tx,
                &OpenSession::assumed(account, owner(account).session),
                id,
            )
        })
        .await
    }

    /// Creates a request for a device.
    pub(crate) async fn ask(&self, device: DeviceId, match_len: u8) -> Request {
        self.try_ask(device, match_len, true).await.unwrap()
    }

    pub(crate) async fn try_ask(
        &self,
        device: DeviceId,
        match_len: u8,
        known_browser: bool,
    ) -> Result<Request, CreateRequestError> {
        let purpose = RequestPurpose::SignIn { match_len };
        self.try_ask_for(device, purpose, initiator(known_browser))
            .await
    }

    /// A second factor by a link that is opened on the phone, begun in this browser.
    pub(crate) async fn ask_on_mobile(&self, device: DeviceId, browser: u8) -> RequestId {
        self.try_ask_on_mobile(device, browser).await.unwrap()
    }

    /// As [`ask_on_mobile`](Self::ask_on_mobile), unless the server refuses.
    pub(crate) async fn try_ask_on_mobile(
        &self,
        device: DeviceId,
        browser: u8,
    ) -> Result<RequestId, CreateRequestError> {
        let initiator = Initiator {
            browser: HashedToken([browser; 32]),
            known: true,
        };
        let asked = self
            .try_ask_for(device, RequestPurpose::OnMobile, initiator)
            .await?;
        Ok(asked.id)
    }

    /// A sign-in without account and password, begun in this browser.
    pub(crate) async fn begin_passwordless(&self, browser: u8) -> RequestId {
        let new = NewPasswordlessSignIn {
            service: "My Account".into(),
            context: Vec::new(),
            browser: HashedToken([browser; 32]),
            network: ClientAddress::Own(Ipv4Addr::LOCALHOST.into()).network(1),
        };
        let begun = self.store.write(move |tx| passwordless::begin(tx, &new));
        begun.await.unwrap().id
    }

    /// Opens the return link in this browser. Returns whether it signs in there.
    pub(crate) async fn return_to(&self, browser: u8, id: RequestId, code: &str) -> bool {
        let (code, browser) = (code.to_owned(), HashedToken([browser; 32]));
        let came = self
            .write(move |tx| same_device_return::by_link(tx, id, &code, browser))
            .await;
        matches!(came, ByLink::Returned(_))
    }

    /// Types the nine characters in this browser. Returns whether they sign in there.
    pub(crate) async fn type_return(&self, browser: u8, id: RequestId, text: &str) -> bool {
        let (text, browser) = (text.to_owned(), HashedToken([browser; 32]));
        let came = self
            .write(move |tx| same_device_return::by_typed(tx, id, &text, browser))
            .await;
        matches!(came, ByTyped::Returned(_))
    }

    /// Asks a device from a browser that the account does not know.
    pub(crate) async fn try_ask_from_stranger(
        &self,
        device: DeviceId,
        browser: u8,
    ) -> Result<Request, CreateRequestError> {
        let initiator = stranger(browser);
        self.try_ask_for(device, RequestPurpose::SignIn { match_len: 2 }, initiator)
            .await
    }

    /// Gets a challenge in a browser that the account does not know.
    pub(crate) async fn try_challenge_from_stranger(
        &self,
        device: DeviceId,
        browser: u8,
    ) -> Result<Challenge, challenge::CreateChallengeError> {
        self.try_challenge_for(device, stranger(browser)).await
    }

    async fn try_ask_for(
        &self,
        device: DeviceId,
        purpose: RequestPurpose,
        initiator: Initiator,
    ) -> Result<Request, CreateRequestError> {
        let new = NewRequest {
            account: self.account,
            device,
            origin: self.origin.clone(),
            service: "My Account".into(),
            context: Vec::new(),
            purpose,
            initiator,
        };
        self.store.write(move |tx| request::create(tx, &new)).await
    }

    pub(crate) async fn status(&self, id: RequestId) -> RequestStatus {
        self.write(move |tx| request::status(tx, id)).await.status
    }

    pub(crate) async fn status_later(&self, id: RequestId) -> RequestStatus {
        let folder = tempfile::tempdir().unwrap();
        let offset = folder.path().join("offset");
        std::fs::write(&offset, LIFETIME_S.to_string()).unwrap();
        let clock = Clock::with_offset_file(offset);
        let store = open_store(&self.database, self.keys.clone(), clock);
        store
            .read(move |tx| request::status(tx, id))
            .await
            .unwrap()
            .status
    }

    pub(crate) async fn cancel(&self, id: RequestId) {
        self.write(move |tx| request::cancel(tx, id)).await;
    }

    pub(crate) async fn take_approved(&self, id: RequestId) -> bool {
        self.write(move |tx| request::take_approved(tx, id)).await
    }

    pub(crate) async fn challenge(&self, device: DeviceId) -> Challenge {
        self.try_challenge(device, true).await.unwrap()
    }

    pub(crate) async fn try_challenge(
        &self,
        device: DeviceId,
        known_browser: bool,
    ) -> Result<Challenge, challenge::CreateChallengeError> {
        self.try_challenge_for(device, initiator(known_browser))
            .await
    }

    async fn try_challenge_for(
        &self,
        device: DeviceId,
        initiator: Initiator,
    ) -> Result<Challenge, challenge::CreateChallengeError> {
        let new = NewChallenge {
            account: self.account,
            device,
            origin: self.origin.clone(),
            service: "My Account".into(),
            context: Vec::new(),
            initiator,
            form: None,
            change: None,
        };
        self.store
            .write(move |tx| challenge::create(tx, &new))
            .await
    }

    pub(crate) async fn type_code(&self, id: RequestId, code: &str) -> AnswerOutcome {
        let code = code.to_owned();
        self.write(move |tx| challenge::answer(tx, id, &code)).await
    }

    pub(crate) async fn state(&self, device: DeviceId) -> DeviceState {
        self.write(move |tx| Ok(tx.device(device)?.expect("the device is there").state))
            .await
    }

    pub(crate) async fn wrong_pins(&self, device: DeviceId) -> u8 {
        self.write(move |tx| {
            Ok(tx
                .device(device)?
                .expect("the device is there")
                .lockout
                .consecutive())
        })
        .await
    }

    pub(crate) async fn remove(&self, id: DeviceId) {
        let account = self.account;
        let session = owner(account).session;
        self.write(move |tx| {
            let proven = Proven::assumed(RemoveDevice(id), account, session);
            device::remove(tx, proven)
        })
        .await;
    }
}

fn open_store(database: &Path, keys: Arc<Keys>, clock: Clock) -> Store {
    let (notifier, _) = Notifier::new();
    Store::open(database, keys, clock, notifier).unwrap()
}

fn owner(account: AccountId) -> Owner {
    Owner {
        account,
        session: HashedToken([0; 32]),
    }
}

fn stranger(browser: u8) -> Initiator {
    Initiator {
        browser: HashedToken([browser; 32]),
        known: false,
    }
}

fn initiator(known: bool) -> Initiator {
    Initiator {
        browser: HashedToken([0; 32]),
        known,
    }
}
