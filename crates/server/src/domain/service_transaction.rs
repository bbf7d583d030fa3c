//! A transaction that a service wants signed with a sign-in: its values, the request to a device, and the signature.
//!
//! Invariant: its values never change, one device is asked once, and it is signed at most once, by the account that was asked.

use std::collections::BTreeMap;

use protocol::form::Schema;
use protocol::ids::RequestId;
use protocol::messages::Name;

use super::account::AccountId;
use super::form::{Form, FormError};
use super::service::ServiceId;
use crate::clock::UnixSeconds;
use crate::text::Language;

/// The most kinds of transactions of one service.
const MAX_KINDS: usize = 50;
/// The longest id of a kind, in bytes.
const MAX_KIND: usize = 64;

/// The title of a kind of transaction, as phones show it: the service and what is signed, 1 to 80 bytes in each language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransactionTitle {
    english: Name,
    translations: Vec<(Language, Name)>,
}

impl TransactionTitle {
    /// Reads the titles by the tags of their languages.
    ///
    /// # Errors
    /// The rule that they break: English is missing, a language is unknown, or a title is empty, too long or hides text.
    pub fn read(by_tag: &BTreeMap<String, String>) -> Result<Self, &'static str> {
        let mut translations = Vec::new();
        for (tag, title) in by_tag {
            let language = Language::from_tag(tag)
                .ok_or("transactions: a language is not one of the pages'")?;
            let title = Name::new(title)
                .ok()
                .filter(|title| !title.as_str().trim().is_empty());
            let title = title.ok_or(
                "transactions: a title must have 1 to 80 bytes and no character that hides or reorders text",
            )?;
            translations.push((language, title));
        }
        let english = translations
            .iter()
            .find(|(language, _)| *language == Language::ENGLISH)
            .map(|(_, title)| title.clone())
            .ok_or("transactions: a title in English (`en`) is needed")?;
        Ok(Self {
            english,
            translations,
        })
    }

    /// The title in a language; in English where the operator wrote none.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        self.translations
            .iter()
            .find(|(known, _)| *known == language)
            .map_or(&self.english, |(_, title)| title)
            .as_str()
    }

    /// The longest of its titles.
    #[must_use]
    pub fn longest(&self) -> &str {
        self.translations
            .iter()
            .map(|(_, title)| title.as_str())
            .max_by_key(|title| title.len())
            .unwrap_or(self.english.as_str())
    }
}

/// The kinds of transactions that services may ask to have signed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TransactionKinds(Vec<(ServiceId, String, TransactionTitle)>);

impl TransactionKinds {
    /// Adds the kinds of a service: titles by language, by the id of the kind.
    ///
    /// # Errors
    /// The rule that one of them breaks.
    pub fn add(
        &mut self,
        service: &ServiceId,
        kinds: &BTreeMap<String, BTreeMap<String, String>>,
    ) -> Result<(), &'static str> {
        if kinds.len() > MAX_KINDS {
            return Err("transactions: there may be at most 50");
        }
        for (kind, titles) in kinds {
            let id_byte =
                |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            if !(1..=MAX_KIND).contains(&kind.len()) || !kind.bytes().all(id_byte) {
                return Err(
                    "transactions: an id must have 1 to 64 lower-case letters, digits or `-`",
                );
            }
            let title = TransactionTitle::read(titles)?;
            self.0.push((service.clone(), kind.clone(), title));
        }
        Ok(())
    }

    /// The title of a kind of this service.
    #[must_use]
    pub fn title(&self, service: &ServiceId, kind: &str) -> Option<&TransactionTitle> {
        self.0
            .iter()
            .find(|(known, id, _)| known == service && id == kind)
            .map(|(.., title)| title)
    }

    /// Whether this service has any.
    #[must_use]
    pub fn any(&self, service: &ServiceId) -> bool {
        self.0.iter().any(|(known, ..)| known == service)
    }
}

/// A signature, as the service learns of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedTransaction {
    /// The id of the request or challenge that was signed.
    pub reference: RequestId,
    /// When the signature was taken.
    pub at: UnixSeconds,
    /// Whether the device signed by a code instead of an approval.
    pub by_code: bool,
}

/// The state of a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransactionState {
    /// No device was asked.
    NotStarted,
    /// A device of this account was asked, by this request or challenge.
    AwaitingDevice(AccountId, RequestId),
    /// A device of this account has signed it.
    Signed(AccountId, SignedTransaction),
    /// The person gave it up in the browser.
    GivenUp,
}

impl TransactionState {
    /// The request or challenge that waits for a signature, or that was signed.
    #[must_use]
    pub fn asked(&self) -> Option<RequestId> {
        match self {
            Self::AwaitingDevice(_, request) => Some(*request),
            Self::Signed(_, signed) => Some(signed.reference),
            Self::NotStarted | Self::GivenUp => None,
        }
    }
}

/// The state of a transaction does not allow the step. Nothing is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the transaction does not allow this step")]
pub struct NotThisStep;

/// A transaction that a service wants signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceTransaction {
    /// The id of its kind.
    pub kind: String,
    /// Its fields.
    pub schema: Schema,
    /// The values in canonical form, in the schema's order.
    pub values: Vec<String>,
    /// Its state.
    pub state: TransactionState,
}

impl ServiceTransaction {
    /// The filled form, with values to read in `language`.
    ///
    /// # Errors
    /// [`FormError`] when a value does not fit its field.
    pub fn form(&self, language: Language) -> Result<Form, FormError> {
        let values: Vec<&str> = self.values.iter().map(String::as_str).collect();
        Form::fill(self.schema.clone(), &values, language)
    }

    /// A device of `account` is asked.
    ///
    /// # Errors
    /// [`NotThisStep`] when one was asked before.
    pub fn asked(self, account: AccountId, request: RequestId) -> Result<Self, NotThisStep> {
        match self.state {
            TransactionState::NotStarted => Ok(Self {
                state: TransactionState::AwaitingDevice(account, request),
                ..self
            }),
            _ => Err(NotThisStep),
        }
    }

    /// The device has signed.
    ///
    /// # Errors
    /// [`NotThisStep`] when another request waits, or none.
    pub fn signed(self, signed: SignedTransaction) -> Result<Self, NotThisStep> {
        match self.state {
            TransactionState::AwaitingDevice(account, request) if request == signed.reference => {
                Ok(Self {
                    state: TransactionState::Signed(account, signed),
                    ..self
                })
            }
            _ => Err(NotThisStep),
        }
    }

    /// The person gives it up. A signature stays.
    #[must_use]
    pub fn given_up(self) -> Self {
        match self.state {
            TransactionState::Signed(..) => self,
            _ => Self {
                state: TransactionState::GivenUp,
                ..self
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACCOUNT: AccountId = AccountId([1; 16]);

    fn transaction() -> ServiceTransaction {
        ServiceTransaction {
            kind: "transfer".into(),
            schema: Schema::default(),
            values: Vec::new(),
            state: TransactionState::NotStarted,
        }
    }

    fn signature(reference: u8) -> SignedTransaction {
        SignedTransaction {
            reference: RequestId([reference; 16]),
            at: UnixSeconds(5),
            by_code: false,
        }
    }

    #[test]
    fn asked_and_signed_then_no_step_is_possible_twice() {
        let asked = transaction().asked(ACCOUNT, RequestId([2; 16])).unwrap();
        let again = asked.clone().asked(ACCOUNT, RequestId([3; 16]));
        assert_eq!(again, Err(NotThisStep));
        assert_eq!(asked.clone().signed(signature(3)), Err(NotThisStep));
        let signed = asked.signed(signature(2)).unwrap();
        assert_eq!(signed.clone().signed(signature(2)), Err(NotThisStep));
        assert_eq!(signed.clone().given_up(), signed);
        let given_up = transaction().given_up();
        assert_eq!(given_up.clone().signed(signature(2)), Err(NotThisStep));
        let late = given_up.asked(ACCOUNT, RequestId([2; 16]));
        assert_eq!(late, Err(NotThisStep));
    }

    #[test]
    fn titles_that_cannot_be_then_refused() {
        let service = ServiceId::parse("bank").unwrap();
        let kinds = |id: &str, tag: &str, title: &str| {
            let titles = BTreeMap::from([(tag.to_owned(), title.to_owned())]);
            let mut known = TransactionKinds::default();
            let kinds = BTreeMap::from([(id.to_owned(), titles)]);
            known.add(&service, &kinds).map(|()| known)
        };
        let known = kinds("transfer", "en", "Bank (transfer)").unwrap();
        let title = known.title(&service, "transfer").unwrap();
        let german = Language::from_tag("de").unwrap();
        assert_eq!(title.text(german), "Bank (transfer)");
        assert!(known.title(&service, "other").is_none());
        for (id, tag, title) in [
            ("transfer", "de", "Bank"),
            ("transfer", "xx", "Bank"),
            ("transfer", "en", " "),
            ("transfer", "en", &"a".repeat(81)),
            ("transfer", "en", "a\u{202E}b"),
            ("Transfer", "en", "Bank"),
            ("", "en", "Bank"),
        ] {
            assert!(kinds(id, tag, title).is_err(), "{id} {tag} {title}");
        }
    }

    #[test]
    fn more_kinds_than_the_bound_then_refused() {
        let titles = BTreeMap::from([("en".to_owned(), "Bank".to_owned())]);
        let kinds = |count: usize| {
            let numbered = (0..count).map(|number| (format!("k{number}"), titles.clone()));
            TransactionKinds::default().add(&ServiceId::account(), &numbered.collect())
        };
        assert!(kinds(MAX_KINDS).is_ok());
        assert!(kinds(MAX_KINDS + 1).is_err());
    }
}
