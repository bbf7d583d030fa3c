//! The sign-in: a service's address begins it, and its grant leads back there with a ticket (CAS Protocol 3.0 §2.1).

use std::sync::Arc;

use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use server::clock::UnixSeconds;
use server::domain::service::ServiceId;
use server::domain::service_sign_in::{Demands, Grant, NotGranted, ServiceSignInId};
use server::extension::{AnySession, Browser, ClientInfo, ServicePost, WebError, post_to_service};
use server::state::{App, AppState};
use server::store::{StoreError, Tx};
use server::use_cases::participation;
use server::use_cases::service_sign_in::{self, NewServiceSignIn, ServiceSignInError};
use server::use_cases::session;

use super::grants::{self, LoginRequest, ServiceTicket, SignInFacts};
use super::parameters::{Parameters, Twice};
use super::service_url::ServiceUrl;
use super::single_logout::Participant;
use super::ticket::{Ticket, TicketKind};
use super::{Provider, paths};

impl From<Twice> for WebError {
    fn from(_: Twice) -> Self {
        Self::ServiceRequest("a parameter is there twice")
    }
}

/// `GET /cas/login`.
pub(super) async fn begin(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    Query(parameters): Query<Vec<(String, String)>>,
    browser: Browser,
    network: ClientInfo,
    person: Result<AnySession, WebError>,
) -> Result<Response, WebError> {
    let given = Parameters(parameters);
    let Some(text) = given.one("service")? else {
        return Ok(Redirect::to("/account").into_response());
    };
    let url = ServiceUrl::parse(text);
    let found = url
        .as_ref()
        .and_then(|url| Some((provider.service_at(url)?, url)));
    let Some((service, url)) = found else {
        return Err(WebError::UnknownService(shown(text)));
    };
    let by_post = match given.one("method")? {
        None | Some("GET") => false,
        Some("POST") => true,
        Some(_) => return Err(WebError::ServiceRequest("method must be GET or POST")),
    };
    // With both, the specification recommends to ignore `gateway` (§2.1.1).
    let renew = given.is_on("renew");
    let gateway = given.is_on("gateway") && !renew;
    let new = NewServiceSignIn {
        browser: browser.id,
        network: *network.network(),
        service: service.id.clone(),
        demands: Demands {
            opened_from: if renew {
                Demands::ONLY_NEW
            } else {
                UnixSeconds(0)
            },
            second_factor: service.second_factor,
            account: None,
        },
        resume: paths::RESUME,
    };
    let request = LoginRequest {
        service: service.id.as_str().into(),
        url: url.as_str().into(),
        by_post,
    };
    let session = person.ok().map(|person| person.session.token);
    let services = state.services.now();
    let begun = state
        .store
        .write(move |tx| -> Result<_, ServiceSignInError> {
            let id = service_sign_in::begin(tx, new)?;
            if gateway {
                // Without a page the session must do, or nothing is kept.
                let token = session.ok_or(NotGranted::SignInAgain)?;
                let session = session::find_open(tx, token)?.ok_or(NotGranted::SignInAgain)?;
                service_sign_in::grant(tx, id, &session, &services)?;
            }
            grants::put_request(tx, id, request)?;
            Ok(id)
        })
        .await;
    let to = match begun {
        Ok(id) if gateway => format!("{}/{}", paths::RESUME, id.to_hex()),
        Ok(id) => format!("/continue/{}", id.to_hex()),
        Err(ServiceSignInError::NotGranted(_) | ServiceSignInError::TooMany(_)) if gateway => {
            url.as_str().into()
        }
        Err(error) => return Err(error.into()),
    };
    Ok(Redirect::to(&to).into_response())
}

/// The longest address that the page shows, in characters.
const SHOWN: usize = 200;

/// An address as the page shows it: ASCII alone, without parameters, and not endless.
pub(super) fn shown(text: &str) -> String {
    let known = ServiceUrl::parse(text);
    let text = known.as_ref().map_or(text, ServiceUrl::as_str);
    let address = text.split(['?', '#']).next().unwrap_or_default();
    let mut shown: String = address
        .chars()
        .take(SHOWN)
        .map(|c| if c.is_ascii_graphic() { c } else { '\u{FFFD}' })
        .collect();
    if address.chars().count() > SHOWN {
        shown.push('…');
    }
    shown
}

/// `GET /cas/resume/{id}`: takes the grant and leads to the service with a ticket.
pub(super) async fn resume(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    Path(id): Path<String>,
    browser: Browser,
) -> Result<Response, WebError> {
    let id = ServiceSignInId::from_hex(&id).ok_or(WebError::NotFound)?;
    let taken = match take(&state, id, &browser).await {
        // The service has become stricter: the person signs in again.
        Err(WebError::ServiceSignInOver(NotGranted::DemandsMore)) => {
            let path = format!("/continue/{}", id.to_hex());
            return Ok(Redirect::to(&path).into_response());
        }
        taken => taken?,
    };
    let known = provider.service_at(&taken.url);
    if known.is_none_or(|service| service.id != taken.service) {
        return Err(WebError::UnknownService(shown(taken.url.as_str())));
    }
    if !taken.by_post {
        let to = taken.url.with_ticket(taken.ticket.reveal());
        return Ok(Redirect::to(&to).into_response());
    }
    let fields = [("ticket", taken.ticket.reveal().to_owned())];
    let post = ServicePost {
        service: &taken.service,
        address: taken.url.as_str(),
        origin: &taken.url.origin(),
        fields: &fields,
    };
    post_to_service(&state, &browser, post)
}

/// A ticket for a service.
struct Taken {
    service: ServiceId,
    url: ServiceUrl,
    ticket: Ticket,
    by_post: bool,
}

/// Takes the grant for a ticket.
async fn take(state: &AppState, id: ServiceSignInId, browser: &Browser) -> Result<Taken, WebError> {
    let (browser, ticket) = (browser.id, Ticket::make(TicketKind::Service)?);
    let services = state.services.now();
    let taken = state
        .store
        .write(move |tx| -> Result<_, ServiceSignInError> {
            let grant = service_sign_in::take(tx, id, browser, &services)?;
            let Some(request) = grants::take_request(tx, id)? else {
                return Ok(None);
            };
            let Some(url) = ServiceUrl::parse(&request.url) else {
                return Ok(None);
            };
            let Some(service) = ServiceId::parse(&request.service) else {
                return Ok(None);
            };
            participate(tx, &grant, service.clone(), &url, &ticket)?;
            let value = ServiceTicket {
                service: request.service,
                identity: url.identity().into(),
                target: None,
                sign_in: SignInFacts::of(&grant),
                is_new: grant.is_new(),
                proxies: Vec::new(),
            };
            grants::put_ticket(tx, &ticket, grant.account(), value)?;
            Ok(Some(Taken {
                service,
                url,
                ticket,
                by_post: request.by_post,
            }))
        })
        .await?;
    taken.ok_or(WebError::NotFound)
}

/// Records that the service learns of the session, under the ticket.
fn participate(
    tx: &Tx<'_>,
    grant: &Grant,
    service: ServiceId,
    url: &ServiceUrl,
    ticket: &Ticket,
) -> Result<(), StoreError> {
    let participant = Participant {
        ticket: ticket.reveal().into(),
        url: url.without_fragment(),
    };
    participation::begin(tx, grant, participant.of(service)?)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn address_that_is_shown_then_ascii_without_parameters_and_bounded() {
        for (text, wanted) in [
            ("https://Evil.example/a?b#c", "https://evil.example/a"),
            (
                "https://bücher.example/ü",
                "https://xn--bcher-kva.example/%C3%BC",
            ),
            ("javascript:alert(1)", "javascript:alert(1)"),
            ("a\u{202E}b\r\nc d", "a\u{FFFD}b\u{FFFD}\u{FFFD}c\u{FFFD}d"),
        ] {
            assert_eq!(shown(text), wanted, "{text}");
        }
        assert_eq!(shown(&"a".repeat(30_000)).chars().count(), SHOWN + 1);
    }
}
