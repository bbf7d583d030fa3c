//! Methods of authentication, and the services that request it.

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

/// The service that requests the sign-in, and the methods that it accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// My Account, of this server itself.
    Account,
}

impl Service {
    /// Its name in rows.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Account => "account",
        }
    }

    /// The service with this name.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        (word == "account").then_some(Self::Account)
    }

    /// The methods strong enough for it, strongest first.
    #[must_use]
    pub fn methods(self) -> &'static [Method] {
        match self {
            Self::Account => &Method::ALL,
        }
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
        assert_eq!(
            Service::from_word(Service::Account.word()),
            Some(Service::Account)
        );
    }
}
