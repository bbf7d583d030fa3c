//! One server process, one page, one enrolled phone.

use protocol::{
    keys::SoftwareKey,
    link::EnrolmentCode,
    messages::{Finished, Refused},
};
use tempfile::TempDir;
use testkit::windows::Server;

use crate::page::{OfferKind, Page};
use testkit::phone::{Enrolling, Phone, Reply, random};

pub(crate) const PIN: &str = "4917";
pub(crate) const WRONG: &str = "8136";

pub(crate) struct Setup {
    pub(crate) server: Server,
    pub(crate) page: Page,
    _folder: TempDir,
}

impl Setup {
    pub(crate) async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let server = Server::start(folder.path());
        let origin = format!("http://127.0.0.1:{}", server.port());
        let page = Page::open(&server.data(), &origin).await;
        Self {
            server,
            page,
            _folder: folder,
        }
    }

    /// An enrolment with [`PIN`] that a phone has just claimed.
    pub(crate) async fn claimed(&self) -> (EnrolmentCode, Enrolling) {
        let kind = OfferKind::Enrol {
            name: "Test phone".into(),
        };
        let code = self.page.offer(kind, PIN).await;
        let enrolling = self.claim(&code, random()).await.unwrap();
        (code, enrolling)
    }

    /// A PIN reset of this phone that it has just claimed.
    pub(crate) async fn reset_claimed(
        &self,
        phone: &Phone,
        pin: &str,
    ) -> (EnrolmentCode, Enrolling) {
        let kind = OfferKind::PinReset {
            device: phone.device,
        };
        let code = self.page.offer(kind, pin).await;
        let enrolling = self.claim(&code, phone.scalar()).await.unwrap();
        (code, enrolling)
    }

    /// Claims with this key.
    pub(crate) async fn claim(
        &self,
        code: &EnrolmentCode,
        scalar: [u8; 32],
    ) -> Result<Enrolling, Refused> {
        let key = SoftwareKey::from_scalar(&scalar).unwrap();
        Enrolling::claim(&self.page.pinned(), &code.secret, key).await
    }

    /// An active phone with [`PIN`].
    pub(crate) async fn phone(&self) -> Phone {
        let (code, enrolling) = self.claimed().await;
        let (finish, phone, _) = enrolling.make_finish(&code.secret, PIN);
        let reply = phone.send::<Finished>("finish", &finish).await;
        assert!(matches!(reply, Reply::Got(_)), "{reply:?}");
        assert_eq!(self.page.confirm(&code).await, Some(phone.device));
        phone
    }
}
