//! The answers to programs, in XML or JSON (CAS Protocol 3.0 §2.5.2, §2.7.2, appendix A).

use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use quick_xml::Writer;
use quick_xml::events::BytesText;
use serde_json::{Map, Value, json};
use server::domain::token::NoRandomness;
use server::store::StoreError;

use super::parameters::Twice;

const NAMESPACE: (&str, &str) = ("xmlns:cas", "http://www.yale.edu/tp/cas");

/// The reasons for which a program is refused (§2.5.3, §2.7.3).
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// A parameter is missing, there twice, or has a value that this server does not know.
    #[error("a parameter is missing, there twice, or not known")]
    InvalidRequest,
    /// The ticket is not of the kind that the endpoint takes.
    #[error("a proxy ticket is validated at proxyValidate")]
    InvalidTicketSpec,
    /// The ticket is unknown, over or used.
    #[error("the ticket is not known, over, or used already")]
    InvalidTicket,
    /// `renew` was asked for, and the ticket comes from an open session.
    #[error("the ticket does not come from a new sign-in")]
    NotNew,
    /// The ticket was made for another address.
    #[error("the ticket was made for another service")]
    InvalidService,
    /// The service is no proxy.
    #[error("the service is not authorized to sign in for a person")]
    UnauthorizedServiceProxy,
    /// The callback is not configured, or does not answer.
    #[error("the proxy callback is not configured for the service, or cannot be reached")]
    InvalidProxyCallback,
    /// The service may not get a ticket for the other one.
    #[error("the service is not authorized to sign in to the target service")]
    UnauthorizedService,
    /// A fault of the server.
    #[error("an internal error")]
    Internal,
}

impl Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::InvalidRequest => "INVALID_REQUEST",
            Self::InvalidTicketSpec => "INVALID_TICKET_SPEC",
            Self::InvalidTicket | Self::NotNew => "INVALID_TICKET",
            Self::InvalidService => "INVALID_SERVICE",
            Self::UnauthorizedServiceProxy => "UNAUTHORIZED_SERVICE_PROXY",
            Self::InvalidProxyCallback => "INVALID_PROXY_CALLBACK",
            Self::UnauthorizedService => "UNAUTHORIZED_SERVICE",
            Self::Internal => "INTERNAL_ERROR",
        }
    }

    /// CAS tells of a refusal in the body; the status only tells of a fault of the server.
    pub(super) fn status(&self) -> StatusCode {
        match self {
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::OK,
        }
    }
}

impl From<Twice> for Failure {
    fn from(_: Twice) -> Self {
        Self::InvalidRequest
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "a ticket could not be read or stored");
        Self::Internal
    }
}

impl From<NoRandomness> for Failure {
    fn from(error: NoRandomness) -> Self {
        tracing::error!(%error, "a ticket could not be drawn");
        Self::Internal
    }
}

/// The person for whom a ticket was made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Person {
    /// The account's id.
    pub(super) user: String,
    /// The attributes, in their order; none before version 3.
    pub(super) attributes: Vec<(&'static str, String)>,
    /// The proxy-granting ticket IOU.
    pub(super) iou: Option<String>,
    /// The callbacks of the services that proxied, the last one first.
    pub(super) proxies: Vec<String>,
}

/// The form of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// XML, the default.
    Xml,
    /// JSON.
    Json,
}

impl Format {
    /// Reads the parameter `format`.
    pub(super) fn read(word: Option<&str>) -> Option<Self> {
        match word {
            None => Some(Self::Xml),
            Some(word) if word.eq_ignore_ascii_case("xml") => Some(Self::Xml),
            Some(word) if word.eq_ignore_ascii_case("json") => Some(Self::Json),
            Some(_) => None,
        }
    }
}

/// The answer to a validation.
pub(super) fn validation(format: Format, result: &Result<Person, Failure>) -> Response {
    match format {
        Format::Xml => xml(result, success, "authenticationFailure"),
        Format::Json => {
            let status = result
                .as_ref()
                .map_or_else(Failure::status, |_| StatusCode::OK);
            let body = json!({ "serviceResponse": json_body(result) });
            typed(status, "application/json", body.to_string())
        }
    }
}

/// The answer to a request for a proxy ticket.
pub(super) fn proxy_ticket(result: &Result<String, Failure>) -> Response {
    let write = |xml: &mut Writer<Vec<u8>>, ticket: &String| {
        xml.create_element("cas:proxySuccess")
            .write_inner_content(|xml| text(xml, "cas:proxyTicket", ticket))
            .map(|_| ())
    };
    xml(result, write, "proxyFailure")
}

fn xml<T>(
    result: &Result<T, Failure>,
    write: impl FnOnce(&mut Writer<Vec<u8>>, &T) -> std::io::Result<()>,
    failure: &str,
) -> Response {
    let mut xml = Writer::new(Vec::new());
    let written = xml
        .create_element("cas:serviceResponse")
        .with_attribute(NAMESPACE)
        .write_inner_content(|xml| match result {
            Ok(value) => write(xml, value),
            Err(error) => xml
                .create_element(format!("cas:{failure}"))
                .with_attribute(("code", error.code()))
                .write_text_content(BytesText::new(&error.to_string()))
                .map(|_| ()),
        })
        .map(|_| ());
    let status = result
        .as_ref()
        .map_or_else(Failure::status, |_| StatusCode::OK);
    match written {
        Ok(()) => {
            let body = String::from_utf8_lossy(&xml.into_inner()).into_owned();
            typed(status, "application/xml;charset=UTF-8", body)
        }
        Err(error) => {
            tracing::error!(%error, "an answer could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn success(xml: &mut Writer<Vec<u8>>, person: &Person) -> std::io::Result<()> {
    xml.create_element("cas:authenticationSuccess")
        .write_inner_content(|xml| {
            text(xml, "cas:user", &person.user)?;
            if !person.attributes.is_empty() {
                xml.create_element("cas:attributes")
                    .write_inner_content(|xml| {
                        person
                            .attributes
                            .iter()
                            .try_for_each(|(name, value)| text(xml, &format!("cas:{name}"), value))
                    })?;
            }
            if let Some(iou) = &person.iou {
                text(xml, "cas:proxyGrantingTicket", iou)?;
            }
            if !person.proxies.is_empty() {
                xml.create_element("cas:proxies")
                    .write_inner_content(|xml| {
                        let mut proxies = person.proxies.iter();
                        proxies.try_for_each(|proxy| text(xml, "cas:proxy", proxy))
                    })?;
            }
            Ok(())
        })?;
    Ok(())
}

fn text(xml: &mut Writer<Vec<u8>>, name: &str, value: &str) -> std::io::Result<()> {
    let value = representable(value);
    xml.create_element(name)
        .write_text_content(BytesText::new(&value))?;
    Ok(())
}

/// The text with U+FFFD for each character that XML 1.0 cannot represent (§2.2 of its specification).
fn representable(text: &str) -> String {
    let allowed = |c: char| matches!(c, '\t' | '\n' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
    text.chars()
        .map(|c| if allowed(c) { c } else { '\u{FFFD}' })
        .collect()
}

fn json_body(result: &Result<Person, Failure>) -> Value {
    let person = match result {
        Ok(person) => person,
        Err(error) => {
            return json!({
                "authenticationFailure": { "code": error.code(), "description": error.to_string() }
            });
        }
    };
    let mut success = Map::new();
    success.insert("user".into(), json!(person.user));
    if let Some(iou) = &person.iou {
        success.insert("proxyGrantingTicket".into(), json!(iou));
    }
    if !person.proxies.is_empty() {
        success.insert("proxies".into(), json!(person.proxies));
    }
    if !person.attributes.is_empty() {
        let attributes = person.attributes.iter();
        let attributes = attributes.map(|(name, value)| ((*name).to_owned(), json!(value)));
        success.insert(
            "attributes".into(),
            attributes.collect::<Map<_, _>>().into(),
        );
    }
    json!({ "authenticationSuccess": success })
}

/// An answer of this type.
pub(super) fn typed(status: StatusCode, media_type: &'static str, body: String) -> Response {
    let header = (CONTENT_TYPE, HeaderValue::from_static(media_type));
    (status, [header], body).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(person: Person) -> String {
        let mut xml = Writer::new(Vec::new());
        success(&mut xml, &person).unwrap();
        String::from_utf8(xml.into_inner()).unwrap()
    }

    #[test]
    fn name_with_markup_and_control_characters_then_it_stays_text() {
        let xml = written(Person {
            user: "</cas:user><cas:user>admin".into(),
            attributes: vec![("firstName", "a<b>&\"']]>\u{0}\u{1b}\u{FFFE}\u{85}é".into())],
            iou: None,
            proxies: vec!["https://a.example/?x&y".into()],
        });
        assert_eq!(
            xml,
            "<cas:authenticationSuccess><cas:user>&lt;/cas:user&gt;&lt;cas:user&gt;admin</cas:user><cas:attributes>\
             <cas:firstName>a&lt;b&gt;&amp;&quot;&apos;]]&gt;\u{FFFD}\u{FFFD}\u{FFFD}\u{85}é</cas:firstName></cas:attributes>\
             <cas:proxies><cas:proxy>https://a.example/?x&amp;y</cas:proxy></cas:proxies></cas:authenticationSuccess>"
        );
    }

    #[test]
    fn format_then_xml_or_json_and_nothing_else() {
        for (word, wanted) in [
            (None, Some(Format::Xml)),
            (Some("XML"), Some(Format::Xml)),
            (Some("JSON"), Some(Format::Json)),
            (Some("json"), Some(Format::Json)),
            (Some("yaml"), None),
        ] {
            assert_eq!(Format::read(word), wanted, "{word:?}");
        }
    }
}
