//! The validation of tickets, in three versions (CAS Protocol 3.0 §2.4, §2.5, §2.6, §2.8, §2.9).

use std::sync::Arc;

use axum::Extension;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use server::domain::account::{Account, AccountId};
use server::domain::participation::Participation;
use server::domain::service::ServiceId;
use server::state::{App, AppState};
use server::store::StoreError;
use server::use_cases::participation;

use super::Provider;
use super::answer::{self, Failure, Format, Person};
use super::callback::Called;
use super::grants::{self, ProxyGranting, ServiceTicket};
use super::parameters::Parameters;
use super::service_url::ServiceUrl;
use super::settings::{Attribute, CasService};
use super::single_logout::{Participant, moment};
use super::ticket::{Ticket, TicketKind};

/// The version of a validation.
#[derive(Debug, Clone, Copy)]
struct Version {
    /// Whether it takes proxy tickets.
    proxies: bool,
    /// Whether it answers with attributes.
    attributes: bool,
}

type Given = Query<Vec<(String, String)>>;

/// `GET /cas/validate`.
pub(super) async fn first_version(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    Query(given): Given,
) -> Response {
    let version = Version {
        proxies: false,
        attributes: false,
    };
    let given = Parameters(
        given
            .into_iter()
            .filter(|(name, _)| name != "pgtUrl")
            .collect(),
    );
    let (status, body) = match validate(&state, &provider, &given, version).await {
        Ok(person) => (StatusCode::OK, format!("yes\n{}\n", person.user)),
        Err(failure) => (failure.status(), "no\n\n".into()),
    };
    answer::typed(status, "text/plain;charset=UTF-8", body)
}

macro_rules! endpoint {
    ($path:literal, $name:ident, proxies: $proxies:literal, attributes: $attributes:literal) => {
        #[doc = concat!("`GET ", $path, "`.")]
        pub(super) async fn $name(
            State(state): State<App>,
            Extension(provider): Extension<Arc<Provider>>,
            Query(given): Given,
        ) -> Response {
            let version = Version {
                proxies: $proxies,
                attributes: $attributes,
            };
            answer(&state, &provider, &Parameters(given), version).await
        }
    };
}

endpoint!("/cas/serviceValidate", service, proxies: false, attributes: false);
endpoint!("/cas/proxyValidate", proxy, proxies: true, attributes: false);
endpoint!("/cas/p3/serviceValidate", service_3, proxies: false, attributes: true);
endpoint!("/cas/p3/proxyValidate", proxy_3, proxies: true, attributes: true);

async fn answer(
    state: &AppState,
    provider: &Provider,
    given: &Parameters,
    version: Version,
) -> Response {
    let format = given.one("format").ok().and_then(Format::read);
    let Some(format) = format else {
        return answer::validation(Format::Xml, &Err(Failure::InvalidRequest));
    };
    let result = validate(state, provider, given, version).await;
    answer::validation(format, &result)
}

async fn validate(
    state: &AppState,
    provider: &Provider,
    given: &Parameters,
    version: Version,
) -> Result<Person, Failure> {
    let url = given.one("service")?.ok_or(Failure::InvalidRequest)?;
    let text = given.one("ticket")?.ok_or(Failure::InvalidRequest)?;
    let callback = given.one("pgtUrl")?;
    let ticket = Ticket::parse(text, &[TicketKind::Service, TicketKind::Proxy]);
    let ticket = ticket.ok_or(Failure::InvalidTicket)?;
    let kind = ticket.kind();
    // The ticket is used, whatever follows.
    let found = state
        .store
        .write(move |tx| grants::take_ticket(tx, &ticket))
        .await?;
    if kind == TicketKind::Proxy && !version.proxies {
        return Err(Failure::InvalidTicketSpec);
    }
    let (account, ticket) = found.ok_or(Failure::InvalidTicket)?;
    let asked = ServiceUrl::parse(url);
    if asked.is_none_or(|asked| asked.identity() != ticket.identity) {
        return Err(Failure::InvalidService);
    }
    // The service may have been taken out of the configuration meanwhile.
    let service = provider.service(&ticket.service);
    let service = service.ok_or(Failure::InvalidService)?;
    if given.is_on("renew") && !ticket.is_new {
        return Err(Failure::NotNew);
    }
    let by_proxy = ticket.target.clone().zip(ServiceId::parse(&ticket.service));
    if let Some((url, target)) = by_proxy {
        participate(state, (target, url), text, (account.id, &ticket)).await?;
    }
    let iou = match callback {
        None => None,
        Some(callback) => {
            let granted = grant_proxy(state, provider, &service, callback, &account, &ticket);
            granted.await?
        }
    };
    let attributes = if version.attributes {
        attributes(&service, &account, &ticket)
    } else {
        Vec::new()
    };
    Ok(Person {
        user: account.id.to_hex(),
        attributes,
        iou,
        proxies: ticket.proxies,
    })
}

/// The most proxy tickets of one service in one session whose end it is told.
const MAX_BY_PROXY: usize = 5;

/// Records that a service learns of the session by a proxy ticket, so that it is told of the end.
async fn participate(
    state: &AppState,
    (service, url): (ServiceId, String),
    text: &str,
    (account, ticket): (AccountId, &ServiceTicket),
) -> Result<(), Failure> {
    let participant = Participant {
        ticket: text.into(),
        url,
    };
    let session = ticket.sign_in.session();
    let recorded = state.store.write(move |tx| -> Result<(), StoreError> {
        let new = participant.of(service.clone())?;
        let alike = |known: &Participation| Participant::is_by_proxy(known, &service);
        participation::begin_through(tx, (account, session), new, MAX_BY_PROXY, alike)?;
        Ok(())
    });
    Ok(recorded.await?)
}

/// Sends a proxy-granting ticket to the callback of a service. `None` if the service declines it.
async fn grant_proxy(
    state: &AppState,
    provider: &Provider,
    service: &CasService,
    callback: &str,
    account: &Account,
    ticket: &ServiceTicket,
) -> Result<Option<String>, Failure> {
    if !service.is_proxy() {
        return Err(Failure::UnauthorizedServiceProxy);
    }
    let callback = service.callback(callback);
    let callback = callback.ok_or(Failure::InvalidProxyCallback)?;
    let granting = Ticket::make(TicketKind::ProxyGranting)?;
    let iou = Ticket::make(TicketKind::ProxyGrantingIou)?;
    match provider.callbacks.call(callback, &granting, &iou).await {
        Called::Accepted => {}
        Called::Declined => return Ok(None),
        Called::Unreachable => return Err(Failure::InvalidProxyCallback),
    }
    let mut proxies = vec![callback.as_str().to_owned()];
    proxies.extend(ticket.proxies.iter().cloned());
    let value = ProxyGranting {
        service: service.id.as_str().into(),
        sign_in: ticket.sign_in,
        proxies,
    };
    let account = account.id;
    state
        .store
        .write(move |tx| grants::put_proxy_granting(tx, &granting, account, value))
        .await?;
    Ok(Some(iou.reveal().into()))
}

/// The attributes of version 3: those of every answer (appendix A), how the person signed in, and what the service learns about them.
fn attributes(
    service: &CasService,
    account: &Account,
    ticket: &ServiceTicket,
) -> Vec<(&'static str, String)> {
    let (method, strength) = if ticket.sign_in.by_device {
        ("device", "urn:countersign:acr:device")
    } else {
        ("password", "urn:countersign:acr:password")
    };
    let mut attributes = vec![
        ("authenticationDate", moment(ticket.sign_in.at())),
        ("longTermAuthenticationRequestTokenUsed", false.to_string()),
        ("isFromNewLogin", ticket.is_new.to_string()),
        ("authenticationMethod", method.into()),
        ("strength", strength.into()),
    ];
    for released in &service.attributes {
        match released {
            Attribute::Email => attributes.push(("email", account.email.as_str().into())),
            Attribute::Names => {
                attributes.push(("firstName", account.first_name.clone()));
                attributes.push(("lastName", account.last_name.clone()));
            }
            Attribute::Language => attributes.push(("locale", account.language.clone())),
        }
    }
    attributes
}
