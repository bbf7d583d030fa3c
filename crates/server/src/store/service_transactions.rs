//! Transactions that services want signed, as sealed records under the ids of their sign-ins.

use protocol::form::Schema;
use protocol::ids::RequestId;
use protocol::signed::Message as _;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::records::{Record, RecordKind};
use super::{ReadTx, RowError, StoreError, Tx};
use crate::clock::UnixSeconds;
use crate::domain::account::AccountId;
use crate::domain::service_sign_in::ServiceSignInId;
use crate::domain::service_transaction::{ServiceTransaction, SignedTransaction, TransactionState};
use crate::domain::token::HashedToken;

const KIND: RecordKind = RecordKind("service-transaction");

/// A transaction as the record's JSON has it.
#[derive(Serialize, Deserialize)]
struct TransactionBody {
    kind: String,
    schema: Vec<u8>,
    values: Vec<String>,
    state: State,
}

#[derive(Serialize, Deserialize)]
enum State {
    NotStarted,
    AwaitingDevice {
        account: [u8; 16],
        request: [u8; 16],
    },
    Signed {
        account: [u8; 16],
        request: [u8; 16],
        at: u64,
        by_code: bool,
    },
    GivenUp,
}

/// The id is no secret: the record is stored under its hash.
fn key(id: ServiceSignInId) -> HashedToken {
    HashedToken(Sha256::digest(id.0).into())
}

fn malformed() -> StoreError {
    RowError::Value { column: "body" }.into()
}

impl From<TransactionState> for State {
    fn from(state: TransactionState) -> Self {
        match state {
            TransactionState::NotStarted => Self::NotStarted,
            TransactionState::AwaitingDevice(account, request) => Self::AwaitingDevice {
                account: account.0,
                request: request.0,
            },
            TransactionState::Signed(account, signed) => Self::Signed {
                account: account.0,
                request: signed.reference.0,
                at: signed.at.0,
                by_code: signed.by_code,
            },
            TransactionState::GivenUp => Self::GivenUp,
        }
    }
}

impl From<State> for TransactionState {
    fn from(state: State) -> Self {
        match state {
            State::NotStarted => Self::NotStarted,
            State::AwaitingDevice { account, request } => {
                Self::AwaitingDevice(AccountId(account), RequestId(request))
            }
            State::Signed {
                account,
                request,
                at,
                by_code,
            } => Self::Signed(
                AccountId(account),
                SignedTransaction {
                    reference: RequestId(request),
                    at: UnixSeconds(at),
                    by_code,
                },
            ),
            State::GivenUp => Self::GivenUp,
        }
    }
}

impl ReadTx<'_> {
    /// The transaction of a service's sign-in, and when it ends.
    pub fn service_transaction(
        &self,
        id: ServiceSignInId,
    ) -> Result<Option<(ServiceTransaction, UnixSeconds)>, StoreError> {
        let Some(record) = self.record(KIND, key(id))? else {
            return Ok(None);
        };
        let body: TransactionBody =
            serde_json::from_slice(&record.body).map_err(|_| malformed())?;
        let transaction = ServiceTransaction {
            kind: body.kind,
            schema: Schema::parse(&body.schema).map_err(|_| malformed())?,
            values: body.values,
            state: body.state.into(),
        };
        Ok(Some((transaction, record.expires_at)))
    }
}

impl Tx<'_> {
    /// Stores the transaction of a service's sign-in.
    pub fn put_service_transaction(
        &self,
        id: ServiceSignInId,
        transaction: &ServiceTransaction,
        expires_at: UnixSeconds,
    ) -> Result<(), StoreError> {
        let account = match transaction.state {
            TransactionState::AwaitingDevice(account, _) | TransactionState::Signed(account, _) => {
                Some(account)
            }
            TransactionState::NotStarted | TransactionState::GivenUp => None,
        };
        let body = serde_json::to_vec(&TransactionBody {
            kind: transaction.kind.clone(),
            schema: transaction.schema.encode(),
            values: transaction.values.clone(),
            state: transaction.state.into(),
        })
        .map_err(|_| malformed())?;
        self.put_record(
            KIND,
            key(id),
            &Record {
                service: None,
                device: None,
                lasting: false,
                account,
                expires_at,
                body: Zeroizing::new(body),
            },
        )
    }

    /// Deletes the transaction of a service's sign-in.
    pub fn delete_service_transaction(&self, id: ServiceSignInId) -> Result<(), StoreError> {
        self.delete_record(KIND, key(id))
    }
}
