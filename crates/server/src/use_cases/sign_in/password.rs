//! Attempts with a password: counted before they are compared, for account, browser and network.

use crate::domain::account::{Account, AccountId, Email};
use crate::domain::audit::{Actor, AuditEvent, SIGN_IN};
use crate::domain::limit::{
    PASSWORDS_AT_ACCOUNT, PASSWORDS_OF_NETWORK, PASSWORDS_OF_NETWORK_AT_ACCOUNT, RECORDED_WAITS,
};
use crate::domain::network::ClientNetwork;
use crate::domain::sign_in::Method;
use crate::domain::throttle::AttemptKey;
use crate::domain::token::HashedToken;
use crate::events::Count;
use crate::passwords::HashFor;
use crate::store::{ReadTx, StoreError, Tx};

/// A password attempt.
pub enum PasswordAttempt {
    /// Seconds to wait; the password is not compared.
    Wait(u64),
    /// It is counted.
    Counted {
        /// The account and the hash of its password, if the account exists.
        account: Option<(Account, String)>,
        /// The counters to clear if the password is right.
        counters: Vec<AttemptKey>,
    },
}

/// Whether `browser` has signed in to the account with this address before, which decides where its password waits.
pub fn hash_for(
    tx: &ReadTx<'_>,
    email: &Email,
    browser: HashedToken,
) -> Result<HashFor, StoreError> {
    let Some(account) = tx.account_by_email(email)? else {
        return Ok(HashFor::UnknownBrowser);
    };
    let known = tx.last_method(browser, account.id)?.is_some();
    Ok(if known {
        HashFor::KnownBrowser(account.id)
    } else {
        HashFor::UnknownBrowser
    })
}

/// Counts an attempt on the account with this address, before its password is compared, so that parallel attempts gain nothing.
pub fn attempt_password(
    tx: &Tx<'_>,
    email: &Email,
    browser: HashedToken,
    network: &ClientNetwork,
) -> Result<PasswordAttempt, StoreError> {
    let account = tx.account_by_email(email)?;
    let known = match &account {
        Some(account) => tx.last_method(browser, account.id)?.is_some(),
        None => false,
    };
    if !known && let Err(wait) = count_unknown_browser(tx, email, network)? {
        return wait_for(tx, wait, account.as_ref(), network);
    }
    let counters = AttemptKey::for_attempt(email, &browser, known);
    let wait = tx.count_attempt(&counters)?;
    if wait > 0 {
        return wait_for(tx, wait, account.as_ref(), network);
    }
    let account = match account {
        Some(account) => tx.password_hash(account.id)?.map(|hash| (account, hash)),
        None => None,
    };
    Ok(PasswordAttempt::Counted { account, counters })
}

/// The attempt has to wait. The audit log tells of so many of one host.
fn wait_for(
    tx: &Tx<'_>,
    wait: u64,
    account: Option<&Account>,
    network: &ClientNetwork,
) -> Result<PasswordAttempt, StoreError> {
    tx.count(Count::SignIn("throttled"));
    if tx
        .count_use(RECORDED_WAITS, network.host.as_bytes())?
        .is_ok()
    {
        record_refusal(tx, account.map(|account| account.id), network, "throttled")?;
    }
    Ok(PasswordAttempt::Wait(wait))
}

/// The password was wrong, or the address has no account. Both cost one write, so that their times are alike.
pub fn password_wrong(
    tx: &Tx<'_>,
    account: Option<AccountId>,
    network: &ClientNetwork,
) -> Result<(), StoreError> {
    tx.count(Count::SignIn("wrong-password"));
    record_refusal(tx, account, network, "wrong-password")
}

fn record_refusal(
    tx: &Tx<'_>,
    account: Option<AccountId>,
    network: &ClientNetwork,
    outcome: &'static str,
) -> Result<(), StoreError> {
    tx.audit(&AuditEvent {
        event: SIGN_IN,
        account,
        actor: Actor::Browser,
        network: Some(tx.pseudonym(network)),
        detail: Method::Password.word(),
        outcome,
    })
}

/// Counts an attempt of a browser that the account does not know, for its network and for the account; otherwise the seconds to wait.
fn count_unknown_browser(
    tx: &Tx<'_>,
    email: &Email,
    network: &ClientNetwork,
) -> Result<Result<(), u64>, StoreError> {
    let email = email.as_str().as_bytes();
    for (limit, at) in [
        (PASSWORDS_OF_NETWORK, &b""[..]),
        (PASSWORDS_OF_NETWORK_AT_ACCOUNT, email),
    ] {
        let counted = tx.count_network_use(limit, network, at)?;
        if counted.is_err() {
            return Ok(counted);
        }
    }
    tx.count_use(PASSWORDS_AT_ACCOUNT, email)
}
