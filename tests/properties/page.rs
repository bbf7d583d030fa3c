//! The page's side of an enrolment or sign-in, without a browser: the same use cases over the same database file, while
//! the real server process answers the phone over HTTP.

use std::path::Path;

use ::server::{
    domain::account::{AccountId, Email},
    domain::otp::Challenge,
    domain::request::LIFETIME_S,
    domain::token::HashedToken,
    domain::way_back::{ByLink, ByTyped},
    keys::Keys,
    store::{Store, StoreError, Tx},
    use_cases::{
        challenge::{self, AnswerOutcome, NewChallenge},
        device,
        direct::{self, NewDirect},
        enrolment::{self, Offer, OfferKind, Owner, Progress},
        request::{self, Asker, CreateError, NewRequest, Purpose, RequestStatus},
        way_back,
    },
};
use countersign_tests::server::EMAIL;
use protocol::{
    ids::{DeviceId, RequestId, UnixSeconds},
    keys::EnrolmentSecret,
    link::EnrolmentCode,
    messages::{DeviceState, EnrolmentKind},
    origin::Origin,
    pin::Pin,
};
use std::sync::Arc;

/// A signed-in owner at a browser.
pub(crate) struct Page {
    pub(crate) store: Store,
    pub(crate) keys: Arc<Keys>,
    pub(crate) account: AccountId,
    pub(crate) origin: Origin,
}

impl Page {
    /// Opens the database of a running server.
    pub(crate) async fn open(data: &Path, origin: &str) -> Self {
        let store = Store::open(&data.join("countersign.db")).unwrap();
        let keys = Arc::new(Keys::load(&data.join("keys"), false).unwrap());
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
        }
    }

    async fn write<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Tx<'_>, &Keys) -> Result<T, StoreError> + Send + 'static,
    ) -> T {
        let keys = self.keys.clone();
        self.store.write(move |tx| f(tx, &keys)).await.unwrap()
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
            owner: owner(account),
            kind,
            id: secret.derive_id(),
            token: secret.derive_token(),
            commitment: secret.derive_commitment(&Pin::parse(pin).unwrap()),
        };
        let keys = self.keys.clone();
        self.store
            .write(move |tx| enrolment::offer(tx, &keys, offer, now()))
            .await
            .unwrap();
        EnrolmentCode {
            origin: self.origin.clone(),
            kind: Some(code_kind),
            secret,
            server_key_hash: Some(self.keys.message_public().short_hash()),
        }
    }

    pub(crate) async fn progress(&self, code: &EnrolmentCode) -> Progress {
        let (account, id) = (self.account, code.secret.derive_id());
        self.write(move |tx, keys| enrolment::progress(tx, keys, owner(account), id, now()))
            .await
            .expect("the enrolment is known")
    }

    /// "Yes, the same."
    pub(crate) async fn confirm(&self, code: &EnrolmentCode) -> Option<DeviceId> {
        let (account, id) = (self.account, code.secret.derive_id());
        self.write(move |tx, keys| enrolment::confirm(tx, keys, owner(account), id, now()))
            .await
    }

    /// Asks a device; no match code, so that many can be asked in a row.
    pub(crate) async fn ask(&self, device: DeviceId, match_len: u8) -> request::Created {
        self.try_ask(device, match_len, true).await.unwrap()
    }

    pub(crate) async fn try_ask(
        &self,
        device: DeviceId,
        match_len: u8,
        known_browser: bool,
    ) -> Result<request::Created, CreateError> {
        let purpose = Purpose::SignIn { match_len };
        self.try_ask_for(device, purpose, asker(known_browser))
            .await
    }

    /// A second factor by a link that is opened on the phone, begun in this browser.
    pub(crate) async fn ask_on_mobile(&self, device: DeviceId, browser: u8) -> RequestId {
        let asker = Asker {
            browser: HashedToken([browser; 32]),
            known: true,
        };
        let asked = self.try_ask_for(device, Purpose::OnMobile, asker).await;
        asked.unwrap().id
    }

    /// A sign-in without account and password, begun in this browser.
    pub(crate) async fn begin_direct(&self, browser: u8) -> RequestId {
        let new = NewDirect {
            service: "My Account".into(),
            context: Vec::new(),
            browser: HashedToken([browser; 32]),
        };
        let begun = self.store.write(move |tx| direct::begin(tx, &new, now()));
        begun.await.unwrap().id
    }

    /// The way back is opened in this browser; whether it signs in there.
    pub(crate) async fn return_to(&self, browser: u8, id: RequestId, code: &str) -> bool {
        let (code, browser) = (code.to_owned(), HashedToken([browser; 32]));
        let came = self
            .write(move |tx, keys| way_back::by_link(tx, keys, id, &code, browser, now()))
            .await
            .0;
        matches!(came, ByLink::Returned(_))
    }

    /// The nine characters are typed in this browser; whether they sign in there.
    pub(crate) async fn type_return(&self, browser: u8, id: RequestId, text: &str) -> bool {
        let (text, browser) = (text.to_owned(), HashedToken([browser; 32]));
        let came = self
            .write(move |tx, keys| way_back::by_typed(tx, keys, id, &text, browser, now()))
            .await
            .0;
        matches!(came, ByTyped::Returned(_))
    }

    async fn try_ask_for(
        &self,
        device: DeviceId,
        purpose: Purpose,
        asker: Asker,
    ) -> Result<request::Created, CreateError> {
        let new = NewRequest {
            account: self.account,
            device,
            origin: self.origin.clone(),
            service: "My Account".into(),
            context: Vec::new(),
            purpose,
            asker,
        };
        let keys = self.keys.clone();
        self.store
            .write(move |tx| request::create(tx, &keys, &new, now()))
            .await
    }

    pub(crate) async fn status(&self, id: RequestId) -> RequestStatus {
        self.write(move |tx, keys| request::status(tx, keys, id, now()))
            .await
    }

    pub(crate) async fn status_later(&self, id: RequestId) -> RequestStatus {
        self.write(move |tx, keys| request::status(tx, keys, id, now().plus(LIFETIME_S)))
            .await
    }

    pub(crate) async fn cancel(&self, id: RequestId) {
        self.write(move |tx, keys| request::cancel(tx, keys, id, now()))
            .await;
    }

    pub(crate) async fn take_approved(&self, id: RequestId) -> bool {
        self.write(move |tx, _| request::take_approved(tx, id))
            .await
    }

    pub(crate) async fn challenge(&self, device: DeviceId) -> Challenge {
        self.try_challenge(device, true).await.unwrap()
    }

    pub(crate) async fn try_challenge(
        &self,
        device: DeviceId,
        known_browser: bool,
    ) -> Result<Challenge, challenge::CreateError> {
        let new = NewChallenge {
            account: self.account,
            device,
            origin: self.origin.clone(),
            service: "My Account".into(),
            context: Vec::new(),
            asker: asker(known_browser),
            form: None,
        };
        let keys = self.keys.clone();
        self.store
            .write(move |tx| challenge::create(tx, &keys, &new, now()))
            .await
    }

    pub(crate) async fn type_code(&self, id: RequestId, code: &str) -> AnswerOutcome {
        let code = code.to_owned();
        self.write(move |tx, keys| challenge::answer(tx, keys, id, &code, now()))
            .await
            .0
    }

    pub(crate) async fn state(&self, device: DeviceId) -> DeviceState {
        self.write(move |tx, keys| Ok(tx.device(keys, device)?.expect("the device is there").state))
            .await
    }

    pub(crate) async fn wrong_pins(&self, device: DeviceId) -> u8 {
        self.write(move |tx, keys| {
            Ok(tx
                .device(keys, device)?
                .expect("the device is there")
                .lockout
                .consecutive())
        })
        .await
    }

    pub(crate) async fn remove(&self, id: DeviceId) {
        let account = self.account;
        self.write(move |tx, keys| device::remove(tx, keys, account, id, now()))
            .await;
    }
}

fn owner(account: AccountId) -> Owner {
    Owner {
        account,
        session: HashedToken([0; 32]),
    }
}

fn asker(known: bool) -> Asker {
    Asker {
        browser: HashedToken([0; 32]),
        known,
    }
}

pub(crate) fn now() -> UnixSeconds {
    let since = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap();
    UnixSeconds(since.as_secs())
}
