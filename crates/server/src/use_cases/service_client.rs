//! The limits of the programs of services: failed authentications and pushed requests. Protocols call this; the server knows none of them.

use crate::domain::limit::{
    ALL_CLIENT_FAILURES_OF_NETWORK, CLIENT_FAILURES_OF_NETWORK, PUSHED_OF_SERVICE,
};
use crate::domain::network::ClientNetwork;
use crate::domain::service::ServiceId;
use crate::store::{ReadTx, StoreError, Tx};

/// The seconds for which no program at this network may authenticate as `client`, which need not exist; 0 where it may.
pub fn wait(tx: &ReadTx<'_>, client: &str, network: &ClientNetwork) -> Result<u64, StoreError> {
    tx.network_wait(CLIENT_FAILURES_OF_NETWORK, network, client.as_bytes())
}

/// Counts a failure of `client`, which need not exist, so that the counts do not tell which clients do; `None` where the request names
/// none. The one after the last that is allowed returns the seconds to wait.
pub fn count_failure(
    tx: &Tx<'_>,
    client: Option<&str>,
    network: &ClientNetwork,
) -> Result<Result<(), u64>, StoreError> {
    let all = tx.count_network_use(ALL_CLIENT_FAILURES_OF_NETWORK, network, b"")?;
    match (all, client) {
        (Ok(()), Some(id)) => {
            tx.count_network_use(CLIENT_FAILURES_OF_NETWORK, network, id.as_bytes())
        }
        (all, _) => Ok(all),
    }
}

/// Counts a request that a service pushes. The one after the last that is allowed returns the seconds to wait.
pub fn count_pushed(tx: &Tx<'_>, service: &ServiceId) -> Result<Result<(), u64>, StoreError> {
    tx.count_use(PUSHED_OF_SERVICE, service.as_str().as_bytes())
}
