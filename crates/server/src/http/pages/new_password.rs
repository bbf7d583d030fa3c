//! The part of a page that shows the rules for passwords, with samples.

use zeroize::Zeroizing;

use crate::domain::new_password::{
    MAX_CHARACTERS, MIN_CHARACTERS, MIN_LONG, NewPassword, PasswordRule,
};
use crate::domain::password_sample::{self, RANDOM_BYTES};
use crate::http::error::WebError;
use crate::http::problem::Problem;
use crate::state::AppState;
use crate::text::Texts;

/// The number of samples.
const SAMPLES: usize = 3;

/// The rules and the samples, for `templates/parts/password_rules.html`.
pub(crate) struct PasswordRules {
    /// The fewest characters.
    pub(crate) min: u64,
    /// The fewest characters of a password of any kinds.
    pub(crate) min_long: u64,
    /// The most characters.
    pub(crate) max: usize,
    /// Passwords that nobody has used.
    pub(crate) samples: Vec<Zeroizing<String>>,
}

impl PasswordRules {
    /// Draws the samples.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub(crate) fn draw() -> Result<Self, WebError> {
        let mut samples = Vec::with_capacity(SAMPLES);
        for _ in 0..SAMPLES {
            let mut random = Zeroizing::new([0; RANDOM_BYTES]);
            getrandom::fill(random.as_mut_slice())
                .map_err(|_| WebError::Fault("no randomness from the system".into()))?;
            samples.push(password_sample::sample(&random));
        }
        Ok(Self {
            min: MIN_CHARACTERS as u64,
            min_long: MIN_LONG as u64,
            max: MAX_CHARACTERS,
            samples,
        })
    }
}

/// A password that satisfies the rules, if the range service of the operator does not know it from leaks either.
///
/// # Errors
/// [`PasswordRule::Leaked`].
pub(crate) async fn unknown_to_range_service(
    state: &AppState,
    new: NewPassword,
) -> Result<NewPassword, PasswordRule> {
    if let Some(range) = &state.password_range
        && range.knows(&new).await
    {
        return Err(PasswordRule::Leaked);
    }
    Ok(new)
}

/// A broken rule as the page shows it.
pub(crate) fn problem_of_rule(t: Texts, rule: PasswordRule) -> Problem {
    let count = |code, number: usize| Problem::shown(t, code, code, number as u64);
    match rule {
        PasswordRule::TooShort => count("password-short", MIN_CHARACTERS),
        PasswordRule::TooLong => count("password-long", MAX_CHARACTERS),
        PasswordRule::TooFewKinds => count("password-kinds", MIN_LONG),
        PasswordRule::Personal => Problem::new(t, "password-personal"),
        PasswordRule::Leaked => Problem::new(t, "password-leaked"),
        PasswordRule::Same => Problem::new(t, "password-same"),
        PasswordRule::Differs => Problem::new(t, "password-differs"),
    }
}
