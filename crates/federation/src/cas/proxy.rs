//! Proxy tickets: a service signs in to another one for a person (CAS Protocol 3.0 §2.7).

use std::sync::Arc;

use axum::Extension;
use axum::extract::{Query, State};
use axum::response::Response;
use server::domain::second_factor::{SecondFactor, SecondFactorPolicy};
use server::state::{App, AppState};
use server::store::{StoreError, Tx};
use server::use_cases::device;

use super::Provider;
use super::answer::{self, Failure};
use super::grants::{self, ServiceTicket};
use super::parameters::Parameters;
use super::service_url::ServiceUrl;
use super::settings::CasService;
use super::ticket::{Ticket, TicketKind};

/// `GET /cas/proxy`.
pub(super) async fn issue(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    Query(given): Query<Vec<(String, String)>>,
) -> Response {
    let result = proxy_ticket(&state, provider, &Parameters(given)).await;
    answer::proxy_ticket(&result)
}

async fn proxy_ticket(
    state: &AppState,
    provider: Arc<Provider>,
    given: &Parameters,
) -> Result<String, Failure> {
    let granting = given.one("pgt")?.ok_or(Failure::InvalidRequest)?;
    let target = given.one("targetService")?.ok_or(Failure::InvalidRequest)?;
    let granting = Ticket::parse(granting, &[TicketKind::ProxyGranting]);
    let granting = granting.ok_or(Failure::InvalidTicket)?;
    let url = ServiceUrl::parse(target).ok_or(Failure::UnauthorizedService)?;
    let ticket = Ticket::make(TicketKind::Proxy)?;
    state
        .store
        .write(move |tx| -> Result<_, StoreError> {
            let granted = grant(tx, &provider, &granting, &url, &ticket)?;
            Ok(granted.map(|()| ticket.reveal().to_owned()))
        })
        .await?
}

/// Stores the proxy ticket, if the proxy-granting ticket opens the address.
fn grant(
    tx: &Tx<'_>,
    provider: &Provider,
    granting: &Ticket,
    url: &ServiceUrl,
    ticket: &Ticket,
) -> Result<Result<(), Failure>, StoreError> {
    let Some((account, found)) = grants::proxy_granting(tx, granting)? else {
        return Ok(Err(Failure::InvalidTicket));
    };
    let proxy = provider.service(&found.service);
    let target = provider.service_at(url);
    let Some(target) = target.filter(|target| {
        proxy
            .as_ref()
            .is_some_and(|proxy| proxy.may_proxy_to(&target.id))
    }) else {
        return Ok(Err(Failure::UnauthorizedService));
    };
    let factor = device::second_factor(tx, account.id)?;
    if !found.sign_in.by_device && needs_device(&target, factor) {
        return Ok(Err(Failure::UnauthorizedService));
    }
    let value = ServiceTicket {
        service: target.id.as_str().into(),
        identity: url.identity().into(),
        target: Some(url.without_fragment()),
        sign_in: found.sign_in,
        is_new: false,
        proxies: found.proxies,
    };
    grants::put_ticket(tx, ticket, account.id, value)?;
    Ok(Ok(()))
}

/// Whether the service takes only a sign-in that a device confirmed. The sign-in may have been to a service that asks less.
fn needs_device(service: &CasService, factor: SecondFactor) -> bool {
    match service.second_factor {
        SecondFactorPolicy::Required => true,
        SecondFactorPolicy::WhenEnrolled => factor != SecondFactor::Never,
        SecondFactorPolicy::Optional => false,
    }
}
