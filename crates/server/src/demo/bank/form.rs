//! Filling in a transaction, and reviewing it.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use protocol::form::{CanonicalValue, FieldError};

use super::{Field, Takes, Transaction};
use crate::http::error::{FORM_AGAIN, WebError};
use crate::http::form::CsrfForm;
use crate::http::frame::{Frame, html, page};
use crate::http::session::SignedIn;
use crate::state::{App, AppState};
use crate::text::{self, Texts};

#[derive(askama::Template)]
#[template(path = "demo/bank.html")]
struct ChoosePage {
    frame: Frame,
    kinds: [Transaction; 3],
}

/// `GET /demo/bank`: the kinds of transactions.
pub(super) async fn choose(
    State(state): State<App>,
    person: SignedIn,
) -> Result<Response, WebError> {
    page(&ChoosePage {
        frame: Frame::of(&state, &person.browser, &person.account),
        kinds: Transaction::ALL,
    })
}

/// A field as its form shows it.
struct ShownField {
    name: &'static str,
    label: String,
    hint: Option<String>,
    kind: &'static str,
    options: Vec<String>,
    typed: String,
    error: Option<(&'static str, String)>,
    /// Whether it gets the focus: the first wrong field, otherwise the first.
    first: bool,
}

#[derive(askama::Template)]
#[template(path = "demo/bank_form.html")]
struct FormPage {
    frame: Frame,
    kind: Transaction,
    fields: Vec<ShownField>,
}

/// A value that the bank does not take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BankRefusal {
    /// It has no canonical form.
    Unreadable(FieldError),
    /// An amount of zero or less.
    NotPositive,
    /// A date before today.
    Past,
}

/// For each field, the typed text and its error.
type Typed = Vec<(Field, String, Option<BankRefusal>)>;

/// `GET /demo/bank/{kind}`.
pub(super) async fn show(
    State(state): State<App>,
    person: SignedIn,
    Path(kind): Path<String>,
) -> Result<Response, WebError> {
    let kind = Transaction::from_word(&kind).ok_or(WebError::NotFound)?;
    let nothing = kind.fields().iter().map(|f| (*f, String::new(), None));
    let frame = Frame::of(&state, &person.browser, &person.account);
    Ok(draw(frame, kind, nothing.collect(), StatusCode::OK))
}

/// The form with what was typed, and its errors.
pub(super) fn draw(frame: Frame, kind: Transaction, typed: Typed, status: StatusCode) -> Response {
    let t = frame.t;
    let first = typed.iter().position(|(.., error)| error.is_some());
    let shown =
        |(at, (field, typed, error)): (usize, (Field, String, Option<BankRefusal>))| ShownField {
            first: at == first.unwrap_or(0),
            name: field.name,
            label: t.get(field.key),
            hint: field.hint(t),
            kind: field.input(),
            options: match field.takes {
                Takes::OneOf(keys) => keys.iter().map(|key| t.get(key)).collect(),
                _ => Vec::new(),
            },
            typed,
            error: error.map(|error| field.complaint(t, error)),
        };
    html(
        status,
        &FormPage {
            fields: typed.into_iter().enumerate().map(shown).collect(),
            frame,
            kind,
        },
    )
}

impl Field {
    /// The kind of input in the template.
    fn input(self) -> &'static str {
        match self.takes {
            Takes::Text => "text",
            Takes::Digits(_) => "digits",
            Takes::Euros => "amount",
            Takes::Day => "date",
            Takes::OneOf(_) => "choice",
        }
    }

    /// A canonical value as a person would type it.
    fn typed(self, t: Texts, value: &CanonicalValue) -> String {
        match self.takes {
            Takes::Euros => t.language().amount(value.as_str()),
            Takes::Digits(_) => text::grouped(value.as_str()),
            _ => value.as_str().to_owned(),
        }
    }

    fn hint(self, t: Texts) -> Option<String> {
        match self.takes {
            Takes::Digits(_) => Some(t.get(&format!("{}.hint", self.key))),
            Takes::Euros => {
                let example = t.language().amount("1250.00");
                Some(t.with("bank-amount-hint", "example", &example))
            }
            _ => None,
        }
    }

    /// The code and the text of an error.
    fn complaint(self, t: Texts, refused: BankRefusal) -> (&'static str, String) {
        let with_example = |code, key| {
            let example = t.language().amount("1250.00");
            (code, t.with(key, "example", &example))
        };
        let error = match refused {
            BankRefusal::NotPositive => {
                return with_example("not-positive", "bank-error-not-positive");
            }
            BankRefusal::Past => return ("past", t.get("bank-error-past")),
            BankRefusal::Unreadable(error) => error,
        };
        match error {
            FieldError::Empty => ("empty", t.get("bank-error-empty")),
            FieldError::TooLong => ("too-long", t.get("bank-error-too-long")),
            FieldError::NotDigits => ("not-digits", t.get("bank-error-not-digits")),
            FieldError::NotAmount => with_example("not-amount", "bank-error-not-amount"),
            FieldError::NotDate => ("not-date", t.get("bank-error-not-date")),
            FieldError::NotOption => ("not-option", t.get("bank-error-not-option")),
            FieldError::NotPattern if matches!(self.takes, Takes::Digits(_)) => {
                ("not-pattern", t.get(&format!("{}.hint", self.key)))
            }
            FieldError::NotPattern => ("not-pattern", t.get("bank-error-hidden")),
        }
    }

    /// The canonical form of `typed`, if the bank takes it. `today` is a date as `2026-12-31`.
    fn read(self, t: Texts, typed: &str, today: &str) -> Result<CanonicalValue, BankRefusal> {
        let decimal = t.language().decimal();
        let read = |typed: &str| self.schema(t).canonical(typed, decimal);
        let below_zero = |typed: &str| {
            let rest = typed.trim().strip_prefix(['-', '\u{2010}', '\u{2212}']);
            rest.is_some_and(|rest| read(rest).is_ok())
        };
        match (self.takes, read(typed)) {
            (Takes::Euros, Ok(amount)) if amount.as_str() == "0.00" => {
                Err(BankRefusal::NotPositive)
            }
            (Takes::Euros, Err(_)) if below_zero(typed) => Err(BankRefusal::NotPositive),
            // Both have four digits for the year, so that they compare as texts.
            (Takes::Day, Ok(day)) if day.as_str() < today => Err(BankRefusal::Past),
            (_, read) => read.map_err(BankRefusal::Unreadable),
        }
    }
}

/// The posted values in canonical form, or the form with its errors. `today` is a date as `2026-12-31`.
pub(super) fn read(
    kind: Transaction,
    t: Texts,
    today: &str,
    posted: &BTreeMap<String, String>,
) -> Result<Vec<(Field, CanonicalValue)>, Box<Typed>> {
    let typed: Vec<_> = kind
        .fields()
        .iter()
        .map(|field| {
            let text = posted.get(field.name).cloned().unwrap_or_default();
            let value = field.read(t, &text, today);
            (*field, text, value)
        })
        .collect();
    if typed.iter().all(|(.., value)| value.is_ok()) {
        let value = |(field, _, value): (Field, _, Result<_, _>)| Some((field, value.ok()?));
        return Ok(typed.into_iter().filter_map(value).collect());
    }
    let again = |(field, text, value): (Field, String, Result<_, _>)| (field, text, value.err());
    Err(Box::new(typed.into_iter().map(again).collect()))
}

/// Today in the server's time zone, as `2026-12-31`.
pub(super) fn today(state: &AppState) -> String {
    let today = state.clock.zone().at(state.now()).date();
    today.to_string()
}

/// A value on the review page.
struct Reviewed {
    name: &'static str,
    label: String,
    value: String,
    /// The canonical form, which is posted again.
    canonical: String,
}

#[derive(askama::Template)]
#[template(path = "demo/bank_review.html")]
struct ReviewPage {
    frame: Frame,
    kind: Transaction,
    values: Vec<Reviewed>,
}

/// `POST /demo/bank/{kind}`: reviews the form.
pub(super) async fn review(
    State(state): State<App>,
    person: SignedIn,
    Path(kind): Path<String>,
    CsrfForm(posted): CsrfForm<BTreeMap<String, String>>,
) -> Result<Response, WebError> {
    let kind = Transaction::from_word(&kind).ok_or(WebError::NotFound)?;
    let frame = Frame::of(&state, &person.browser, &person.account);
    let t = frame.t;
    let values = match read(kind, t, &today(&state), &posted) {
        Ok(values) => values,
        Err(typed) => return Ok(draw(frame, kind, *typed, FORM_AGAIN)),
    };
    if posted.contains_key("again") {
        let again = |(field, value): (Field, CanonicalValue)| (field, field.typed(t, &value), None);
        let typed = values.into_iter().map(again).collect();
        return Ok(draw(frame, kind, typed, StatusCode::OK));
    }
    let reviewed = |(field, value): (Field, CanonicalValue)| Reviewed {
        name: field.name,
        label: t.get(field.key),
        value: field.shown(t, &value),
        canonical: value.as_str().to_owned(),
    };
    page(&ReviewPage {
        values: values.into_iter().map(reviewed).collect(),
        frame,
        kind,
    })
}

#[cfg(test)]
mod tests {
    use super::super::TRANSFER;
    use super::*;

    #[test]
    fn date_then_from_today_on() {
        let date = TRANSFER.into_iter().find(|field| field.name == "date");
        let read = |day| date.unwrap().read(Texts::default(), day, "2026-11-22");
        assert_eq!(read("2026-11-21"), Err(BankRefusal::Past));
        for day in ["2026-11-22", "2026-11-23", "2027-01-01"] {
            assert_eq!(read(day).unwrap().as_str(), day);
        }
    }
}
