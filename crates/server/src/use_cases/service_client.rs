//! The limit on failed authentications of the programs of services. Protocols call this; the server knows none of them.

use crate::domain::limit::CLIENT_FAILURES_OF_NETWORK;
use crate::domain::network::ClientNetwork;
use crate::domain::service::ServiceId;
use crate::store::{ReadTx, StoreError, Tx};

/// The seconds for which no program at this network may authenticate as the service; 0 where it may.
pub fn wait(
    tx: &ReadTx<'_>,
    service: &ServiceId,
    network: &ClientNetwork,
) -> Result<u64, StoreError> {
    tx.network_wait(
        CLIENT_FAILURES_OF_NETWORK,
        network,
        service.as_str().as_bytes(),
    )
}

/// Counts a failure. The one after the last that is allowed returns the seconds to wait.
pub fn count_failure(
    tx: &Tx<'_>,
    service: &ServiceId,
    network: &ClientNetwork,
) -> Result<Result<(), u64>, StoreError> {
    tx.count_network_use(
        CLIENT_FAILURES_OF_NETWORK,
        network,
        service.as_str().as_bytes(),
    )
}
