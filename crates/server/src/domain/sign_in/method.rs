//! Methods of authentication.

/// A method of authentication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// The password alone.
    Password,
    /// A PIN typed into the app, which is online.
    AppPin,
    /// A code made by the app, which may be offline.
    AppQr,
    /// The app on the very device that the browser runs on.
    OnMobile,
}

impl Method {
    /// Every method, strongest first.
    pub const ALL: [Self; 4] = [Self::AppPin, Self::OnMobile, Self::AppQr, Self::Password];

    /// Its name in forms and rows.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::AppPin => "app-pin",
            Self::AppQr => "app-qr",
            Self::OnMobile => "on-mobile",
        }
    }

    /// The key of its name, as a page shows it.
    #[must_use]
    pub fn label_key(self) -> &'static str {
        match self {
            Self::Password => "method-password",
            Self::AppPin => "method-app-pin",
            Self::AppQr => "method-app-qr",
            Self::OnMobile => "method-on-mobile",
        }
    }

    /// The method with this name.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.word() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_then_they_read_back() {
        for method in Method::ALL {
            assert_eq!(Method::from_word(method.word()), Some(method));
        }
        assert_eq!(Method::from_word("sms"), None);
    }
}
