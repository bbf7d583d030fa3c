//! Single logout: a SAML request names the ticket of a session that has ended (CAS Protocol 3.0 §2.3.3, appendix C).

use chrono::{DateTime, SecondsFormat, Utc};
use openidconnect::url::form_urlencoded;
use quick_xml::Writer;
use quick_xml::events::BytesText;
use serde::{Deserialize, Serialize};
use server::clock::UnixSeconds;
use server::domain::participation::{LogoutNotice, Participation};
use server::domain::service::ServiceId;
use server::store::{RowError, StoreError};
use server::use_cases::participation::NewParticipation;

use super::ticket::TicketKind;
use super::{NAME, Provider};
use crate::logout::{LogoutProtocol, LogoutRequest};

const PROTOCOL: (&str, &str) = ("xmlns:samlp", "urn:oasis:names:tc:SAML:2.0:protocol");
const ASSERTION: (&str, &str) = ("xmlns:saml", "urn:oasis:names:tc:SAML:2.0:assertion");

/// The content of a participation.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Participant {
    /// The ticket, as the service knows the session.
    pub(super) ticket: String,
    /// The address to which the ticket went.
    pub(super) url: String,
}

impl Participant {
    /// The participation of a service.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub(super) fn of(&self, service: ServiceId) -> Result<NewParticipation, StoreError> {
        let body = serde_json::to_vec(self).map_err(|_| RowError::Value { column: "body" })?;
        Ok(NewParticipation {
            service,
            protocol: NAME,
            body,
        })
    }

    /// Whether a proxy ticket led to this participation of the service.
    pub(super) fn is_by_proxy(known: &Participation, service: &ServiceId) -> bool {
        let participant = serde_json::from_slice(&known.body);
        known.protocol == NAME
            && known.service == *service
            && participant.is_ok_and(|one: Self| one.ticket.starts_with(TicketKind::Proxy.prefix()))
    }
}

impl LogoutProtocol for Provider {
    fn name(&self) -> &'static str {
        NAME
    }

    fn request(&self, notice: &LogoutNotice) -> Option<LogoutRequest> {
        let ended = &notice.participation;
        let service = self.service(ended.service.as_str())?;
        let participant: Participant = serde_json::from_slice(&ended.body).ok()?;
        let id = format!("_{}", ended.id.to_hex());
        let user = ended.account.to_hex();
        let xml = request(&id, self.clock.now(), &user, &participant.ticket)
            .map_err(|error| tracing::error!(%error, "a logout request could not be written"))
            .ok()?;
        let body = form_urlencoded::Serializer::new(String::new())
            .append_pair("logoutRequest", &xml)
            .finish();
        Some(LogoutRequest {
            url: service.logout_url().map_or(participant.url, String::from),
            content_type: "application/x-www-form-urlencoded",
            body,
        })
    }
}

fn request(id: &str, now: UnixSeconds, user: &str, ticket: &str) -> std::io::Result<String> {
    let mut xml = Writer::new(Vec::new());
    let at = moment(now);
    xml.create_element("samlp:LogoutRequest")
        .with_attributes([
            PROTOCOL,
            ASSERTION,
            ("ID", id),
            ("Version", "2.0"),
            ("IssueInstant", at.as_str()),
        ])
        .write_inner_content(|xml| {
            xml.create_element("saml:NameID")
                .write_text_content(BytesText::new(user))?;
            xml.create_element("samlp:SessionIndex")
                .write_text_content(BytesText::new(ticket))?;
            Ok(())
        })?;
    String::from_utf8(xml.into_inner()).map_err(std::io::Error::other)
}

/// A time as `xs:dateTime`.
pub(super) fn moment(at: UnixSeconds) -> String {
    let seconds = i64::try_from(at.0).unwrap_or(i64::MAX);
    let at = DateTime::from_timestamp(seconds, 0).unwrap_or(DateTime::<Utc>::MAX_UTC);
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticket_then_the_session_index_of_the_request() {
        let xml = request("_1", UnixSeconds(0), "<user>", "ST-1").unwrap();
        assert_eq!(
            xml,
            "<samlp:LogoutRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" \
             xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"_1\" Version=\"2.0\" \
             IssueInstant=\"1970-01-01T00:00:00Z\"><saml:NameID>&lt;user&gt;</saml:NameID>\
             <samlp:SessionIndex>ST-1</samlp:SessionIndex></samlp:LogoutRequest>"
        );
    }
}
