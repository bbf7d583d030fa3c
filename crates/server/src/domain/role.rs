//! The roles of accounts.

/// The permission of an account beyond its own pages. The operator gives roles by a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AccountRole {
    /// No further permission.
    #[default]
    None,
    /// The help desk: to find other accounts and to help their owners.
    HelpDesk,
}

impl AccountRole {
    /// Every role.
    pub const ALL: [Self; 2] = [Self::None, Self::HelpDesk];

    /// The word that stands for it in rows and commands.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::HelpDesk => "help-desk",
        }
    }

    /// The role that a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_then_they_read_back() {
        for role in AccountRole::ALL {
            assert_eq!(AccountRole::from_word(role.word()), Some(role));
        }
        assert_eq!(AccountRole::from_word("Help-Desk"), None);
    }
}
