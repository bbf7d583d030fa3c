//! The services to which people sign in here, as they are now: those of the configuration file and those of the database.
//!
//! Invariant: they are replaced as a whole, by the extension that has checked them.

use std::sync::{Arc, PoisonError, RwLock};

use crate::config::{Config, ConfiguredService};
use crate::domain::second_factor::{PasswordPolicies, SecondFactorPolicy};
use crate::domain::service::{ServiceId, ServiceName, Services};
use crate::domain::service_transaction::{TransactionKinds, TransactionTitle};
use crate::store::services::ServiceRevision;

/// The services at one moment.
#[derive(Debug, Clone)]
pub struct ServicesInUse {
    services: Services,
    /// Their settings.
    pub configured: Vec<ConfiguredService>,
    /// The kinds of transactions that they may ask to have signed.
    pub transactions: TransactionKinds,
    /// The revision of the services of the database that are among them.
    pub revision: ServiceRevision,
}

impl ServicesInUse {
    /// The services of a configuration that has those of the database, at this revision.
    #[must_use]
    pub fn of(config: &Config, revision: ServiceRevision) -> Self {
        Self {
            services: Services::new(
                &config.name,
                config.second_factor,
                config.services.iter().map(|one| one.service.clone()),
            ),
            configured: config.services.clone(),
            transactions: config.transactions.clone(),
            revision,
        }
    }

    /// When a service asks for a second factor, as [`Services::policy`].
    #[must_use]
    pub fn policy(&self, id: &ServiceId) -> SecondFactorPolicy {
        self.services.policy(id)
    }

    /// The policies that decide what the password alone opens, as [`Services::password_policies`].
    #[must_use]
    pub fn password_policies(
        &self,
        id: &ServiceId,
        demands: Option<SecondFactorPolicy>,
    ) -> PasswordPolicies {
        self.services.password_policies(id, demands)
    }

    /// The ids of the services.
    #[must_use]
    pub fn ids(&self) -> Vec<ServiceId> {
        let all = self.configured.iter();
        all.map(|one| one.service.id.clone()).collect()
    }
}

/// The services in use.
#[derive(Debug)]
pub struct ServiceDirectory(RwLock<Arc<ServicesInUse>>);

impl ServiceDirectory {
    /// Begins with these services.
    #[must_use]
    pub fn new(services: ServicesInUse) -> Self {
        Self(RwLock::new(Arc::new(services)))
    }

    /// The services now.
    #[must_use]
    pub fn now(&self) -> Arc<ServicesInUse> {
        // The pointer is whole after every statement, so that a panic elsewhere does not spoil it.
        let now = self.0.read().unwrap_or_else(PoisonError::into_inner);
        now.clone()
    }

    /// From now on these services count.
    pub fn replace(&self, services: ServicesInUse) {
        let mut now = self.0.write().unwrap_or_else(PoisonError::into_inner);
        *now = Arc::new(services);
    }

    /// The name of a service, as [`Services::name`].
    #[must_use]
    pub fn name(&self, id: &ServiceId) -> ServiceName {
        self.now().services.name(id)
    }

    /// The policies that decide what the password alone opens, as [`Services::password_policies`].
    #[must_use]
    pub fn password_policies(
        &self,
        id: &ServiceId,
        demands: Option<SecondFactorPolicy>,
    ) -> PasswordPolicies {
        self.now().password_policies(id, demands)
    }

    /// The title of a kind of transactions of this service.
    #[must_use]
    pub fn transaction_title(&self, service: &ServiceId, kind: &str) -> Option<TransactionTitle> {
        self.now().transactions.title(service, kind).cloned()
    }
}
