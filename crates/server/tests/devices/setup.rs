//! A server on a port of its own, over a real database file, and the page's side of what devices do: the same use cases, without
//! a browser.

use std::net::Ipv4Addr;
use std::sync::Arc;

use countersign_server::config::Options;
use countersign_server::delivery::OutboxMail;
use countersign_server::domain::account::{AccountId, Email};
use countersign_server::domain::account_change::{AddDevice, ResetPin};
use countersign_server::domain::form::Form;
use countersign_server::domain::history::HistoryEntry;
use countersign_server::domain::otp::Challenge;
use countersign_server::domain::request::Request;
use countersign_server::domain::same_device_return::{ByLink, ByTyped};
use countersign_server::domain::token::HashedToken;
use countersign_server::network::ClientAddress;
use countersign_server::server::Server;
use countersign_server::state::App;
use countersign_server::store::{ReadTx, StoreError, Tx};
use countersign_server::use_cases::challenge::{self, AnswerOutcome, NewChallenge};
use countersign_server::use_cases::enrolment::{self, Offer, Owner, ProvenOffer};
use countersign_server::use_cases::passwordless::{self, BeginError, NewPasswordlessSignIn};
use countersign_server::use_cases::proof::Proven;
use countersign_server::use_cases::request::{
    self, Initiator, NewRequest, RequestPurpose, RequestStatus,
};
use countersign_server::use_cases::session::OpenSession;
use countersign_server::use_cases::{history, same_device_return};
use protocol::ids::{DeviceId, RequestId, UnixSeconds};
use protocol::keys::EnrolmentSecret;
use protocol::messages::{Change, ContextKind, DeviceState};
use protocol::pin::Pin;

use testkit::phone::{Phone, PinnedServer, random};
use testkit::wait::until;

pub(crate) const PIN: &str = "4917";
pub(crate) const HERE: HashedToken = HashedToken([4; 32]);
pub(crate) const ELSEWHERE: HashedToken = HashedToken([5; 32]);

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

pub(crate) struct Setup {
    pub(crate) app: App,
    pub(crate) account: AccountId,
    folder: tempfile::TempDir,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
}

impl Drop for Setup {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }
}

impl Setup {
    pub(crate) async fn start() -> Self {
        Self::start_in(0).await
    }

    /// As [`Self::start`], with so many seconds between the port's opening and the first answer.
    pub(crate) async fn start_in(seconds: u64) -> Self {
        Self::start_with(seconds, true).await
    }

    /// A server whose operator has switched wake-ups off.
    pub(crate) async fn start_without_push() -> Self {
        Self::start_with(0, false).await
    }

    async fn start_with(seconds: u64, push: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let options = Options {
            demo: Some(true),
            data_dir: Some(folder.path().join("data")),
            listen: Some("127.0.0.1:0".parse().unwrap()),
            clock_file: Some(folder.path().join("clock")),
            push: Some(push),
            ..Options::default()
        };
        let server = Server::bind(options.resolve().unwrap()).await.unwrap();
        let app = Arc::clone(server.state());
        std::fs::write(folder.path().join("clock"), seconds.to_string()).unwrap();
        let (stop, stopped) = tokio::sync::oneshot::channel();
        tokio::spawn(server.run(async move {
            let _ = stopped.await;
        }));
        let email = Email::parse(countersign_server::demo::EMAIL).unwrap();
        let account = app
            .store
            .read(move |tx| tx.account_by_email(&email))
            .await
            .unwrap()
            .unwrap()
            .id;
        Self {
            app,
            account,
            folder,
            stop: Some(stop),
        }
    }

    /// Another account on the same server.
    pub(crate) async fn other_account(&self) -> AccountId {
        let id = AccountId(random());
        let email = format!("a{}@countersign.example", id.0[0]);
        let mut account = self
            .read({
                let own = self.account;
                move |tx| tx.account(own)
            })
            .await
            .unwrap();
        account.id = id;
        account.email = Email::parse(&email).unwrap();
        self.write(move |tx| tx.insert_account(&account, "none"))
            .await;
        id
    }

    /// The database file.
    pub(crate) fn database(&self) -> std::path::PathBuf {
        self.folder.path().join("data/countersign.db")
    }

    /// The server as an enrolment code names it.
    pub(crate) fn server(&self) -> PinnedServer {
        PinnedServer {
            origin: self.app.origin.clone(),
            key: *self.app.keys.message_public(self.app.now()),
        }
    }

    /// Moves the clock on, seconds from the start.
    pub(crate) fn move_clock(&self, seconds: u64) {
        std::fs::write(self.folder.path().join("clock"), seconds.to_string()).unwrap();
    }

    pub(crate) fn now(&self) -> UnixSeconds {
        self.app.now()
    }

    /// The mails that were queued, oldest first: their subjects.
    pub(crate) async fn mails(&self) -> Vec<String> {
        let sent = self.sent_mails().await;
        sent.into_iter().map(|mail| mail.subject).collect()
    }

    /// The text of the mail that was queued last.
    pub(crate) async fn newest_mail(&self) -> String {
        self.sent_mails().await.pop().unwrap().body.clone()
    }

    async fn sent_mails(&self) -> Vec<OutboxMail> {
        let outbox = self.folder.path().join("data/outbox");
        until("the end of the queue", async || {
            let queued = self.read(|tx| tx.due_mails(UnixSeconds(u64::MAX >> 1)));
            queued.await.is_empty().then_some(())
        })
        .await;
        let mut mails = countersign_server::delivery::read_outbox(&outbox).unwrap();
        mails.sort_by(|a, b| a.file.cmp(&b.file));
        mails
    }

    pub(crate) async fn write<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Tx<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> T {
        self.app.store.write(f).await.unwrap()
    }

    pub(crate) async fn read<T: Send + 'static>(
        &self,
        f: impl FnOnce(&ReadTx<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> T {
        self.app.store.read(f).await.unwrap()
    }

    /// An active phone of the demo's account with [`PIN`].
    pub(crate) async fn phone(&self) -> Phone {
        self.phone_of(self.account).await
    }

    pub(crate) async fn phone_of(&self, account: AccountId) -> Phone {
        let kind = OfferKind::Enrol {
            name: "Test phone".into(),
        };
        let secret = self.offer(account, kind, PIN).await;
        let phone = Phone::enrol(&self.server(), &secret, PIN).await;
        let id = secret.derive_id();
        let confirmed = self
            .write(move |tx| enrolment::confirm(tx, &page(account), id))
            .await;
        assert_eq!(confirmed, Some(phone.device));
        phone
    }

    /// The page offers an enrolment or a PIN reset.
    pub(crate) async fn offer(
        &self,
        account: AccountId,
        kind: OfferKind,
        pin: &str,
    ) -> EnrolmentSecret {
        let secret = EnrolmentSecret::from_bytes(random());
        let (session, offer) = (
            owner(account).session,
            Offer {
                id: secret.derive_id(),
                token: secret.derive_token(),
                commitment: secret.derive_commitment(&Pin::parse(pin).unwrap()),
            },
        );
        self.app
            .store
            .write(move |tx| enrolment::offer(tx, kind.assumed(account, session), offer))
            .await
            .unwrap();
        secret
    }

    /// A phone after a PIN reset that its page has confirmed.
    pub(crate) async fn reset(&self, phone: Phone, pin: &str) -> Phone {
        let (phone, secret) = self.reset_unconfirmed(phone, pin).await;
        self.confirm(&secret).await;
        phone
    }

    /// A phone after a PIN reset whose page still asks for the comparison.
    pub(crate) async fn reset_unconfirmed(
        &self,
        phone: Phone,
        pin: &str,
    ) -> (Phone, EnrolmentSecret) {
        let kind = OfferKind::PinReset {
            device: phone.device,
        };
        let secret = self.offer(self.account, kind, pin).await;
        (phone.reset(&secret, pin).await, secret)
    }

    /// The page says that the six characters are the same.
    pub(crate) async fn confirm(&self, secret: &EnrolmentSecret) -> Option<DeviceId> {
        let (account, id) = (self.account, secret.derive_id());
        self.write(move |tx| enrolment::confirm(tx, &page(account), id))
            .await
    }

    pub(crate) async fn ask(&self, device: DeviceId, purpose: RequestPurpose) -> Request {
        self.try_ask(device, purpose, HERE).await.unwrap()
    }

    pub(crate) async fn try_ask(
        &self,
        device: DeviceId,
        purpose: RequestPurpose,
        browser: HashedToken,
    ) -> Result<Request, request::CreateRequestError> {
        let new = NewRequest {
            account: self.account,
            device,
            origin: self.app.origin.clone(),
            service: "My Account".into(),
            context: context(),
            purpose,
            initiator: Initiator {
                browser,
                known: true,
            },
        };
        self.app
            .store
            .write(move |tx| request::create(tx, &new))
            .await
    }

    pub(crate) async fn begin_passwordless(&self, browser: HashedToken) -> RequestId {
        self.try_direct(browser).await.unwrap()
    }

    pub(crate) async fn try_direct(&self, browser: HashedToken) -> Result<RequestId, BeginError> {
        let new = NewPasswordlessSignIn {
            service: "My Account".into(),
            context: context(),
            browser,
            network: ClientAddress::Own(Ipv4Addr::LOCALHOST.into()).network(1),
        };
        let begun = self
            .app
            .store
            .write(move |tx| passwordless::begin(tx, &new))
            .await?;
        Ok(begun.id)
    }

    pub(crate) async fn status(&self, id: RequestId) -> RequestStatus {
        self.read(move |tx| request::status(tx, id)).await.status
    }

    pub(crate) async fn cancel(&self, id: RequestId) {
        self.write(move |tx| request::cancel(tx, id)).await;
    }

    pub(crate) async fn take_approved(&self, id: RequestId) -> bool {
        self.write(move |tx| request::take_approved(tx, id)).await
    }

    pub(crate) async fn by_link(&self, id: RequestId, code: &str, browser: HashedToken) -> ByLink {
        let code = code.to_owned();
        self.write(move |tx| same_device_return::by_link(tx, id, &code, browser))
            .await
    }

    pub(crate) async fn by_typed(
        &self,
        id: RequestId,
        text: &str,
        browser: HashedToken,
    ) -> ByTyped {
        let text = text.to_owned();
        self.write(move |tx| same_device_return::by_typed(tx, id, &text, browser))
            .await
    }

    pub(crate) async fn challenge(&self, device: DeviceId, form: Option<Form>) -> Challenge {
        self.challenge_for(device, form, None).await
    }

    pub(crate) async fn challenge_for(
        &self,
        device: DeviceId,
        form: Option<Form>,
        change: Option<Change>,
    ) -> Challenge {
        let new = NewChallenge {
            account: self.account,
            device,
            origin: self.app.origin.clone(),
            service: "Demo Bank".into(),
            context: context(),
            initiator: Initiator {
                browser: HERE,
                known: true,
            },
            form,
            change,
        };
        self.app
            .store
            .write(move |tx| challenge::create(tx, &new))
            .await
            .unwrap()
    }

    pub(crate) async fn type_code(&self, id: RequestId, code: &str) -> AnswerOutcome {
        let code = code.to_owned();
        self.write(move |tx| challenge::answer(tx, id, &code)).await
    }

    pub(crate) async fn history(&self) -> Vec<HistoryEntry> {
        let account = self.account;
        self.write(move |tx| history::list(tx, account, 0))
            .await
            .entries
    }

    pub(crate) async fn state(&self, device: DeviceId) -> DeviceState {
        self.read(move |tx| Ok(tx.device(device)?.unwrap().state))
            .await
    }

    /// The address at which a device is woken.
    pub(crate) async fn endpoint(&self, device: DeviceId) -> Option<String> {
        self.read(move |tx| Ok(tx.endpoint(device)?.map(|found| found.address)))
            .await
    }

    pub(crate) async fn wrong_pins(&self, device: DeviceId) -> u8 {
        self.read(move |tx| Ok(tx.device(device)?.unwrap().lockout.consecutive()))
            .await
    }
}

/// The page's session, which is open.
pub(crate) fn page(account: AccountId) -> OpenSession<'static> {
    OpenSession::assumed(account, owner(account).session)
}

/// The page's session.
pub(crate) fn owner(account: AccountId) -> Owner {
    Owner {
        account,
        session: HashedToken([6; 32]),
    }
}

pub(crate) fn context() -> Vec<(ContextKind, String)> {
    vec![(ContextKind::Browser, "Firefox (Linux)".into())]
}

/// Another browser for each number.
pub(crate) fn browser(number: u8) -> HashedToken {
    HashedToken([number; 32])
}
