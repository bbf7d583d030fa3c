//! The parameters of a request.

/// The parameters of a request. An empty one counts as missing.
pub(super) struct Parameters(pub(super) Vec<(String, String)>);

/// A parameter is there twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Twice;

impl Parameters {
    /// The value.
    ///
    /// # Errors
    /// [`Twice`].
    pub(super) fn one(&self, name: &str) -> Result<Option<&str>, Twice> {
        let mut values = self
            .0
            .iter()
            .filter(|(key, value)| key == name && !value.is_empty())
            .map(|(_, value)| value.as_str());
        let value = values.next();
        match values.next() {
            Some(_) => Err(Twice),
            None => Ok(value),
        }
    }

    /// Whether a switch is on: it is there with any value but `false`.
    pub(super) fn is_on(&self, name: &str) -> bool {
        self.0
            .iter()
            .any(|(key, value)| key == name && value != "false")
    }
}
