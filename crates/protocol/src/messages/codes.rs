//! Numbered codes, §1.2: every number that is not listed is refused.

use super::field::Field;
use crate::error::ParseError;

macro_rules! code {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $value:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant = $value),+ }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its number on the wire.
            #[must_use]
            pub const fn number(self) -> u8 {
                self as u8
            }
        }

        impl TryFrom<u8> for $name {
            type Error = ParseError;

            fn try_from(number: u8) -> Result<Self, ParseError> {
                match number {
                    $($value => Ok(Self::$variant),)+
                    _ => Err(ParseError::BadField),
                }
            }
        }

        impl Field for $name {
            fn put(&self) -> Vec<u8> {
                vec![self.number()]
            }

            fn take(bytes: &[u8]) -> Result<Self, ParseError> {
                Self::try_from(u8::take(bytes)?)
            }
        }
    };
}

code!(
    /// Enrolment or PIN reset, §3 and §8.
    EnrolmentKind {
        /// A new device.
        Enrol = 1,
        /// A new PIN for a device.
        PinReset = 2,
    }
);
code!(
    /// What protects T, as the app declares it, §2.
    KeyProtection {
        /// Sealed in the vault.
        Software = 1,
        /// A trusted execution environment.
        TrustedEnvironment = 2,
        /// StrongBox or Secure Enclave.
        SecureElement = 3,
    }
);
code!(
    /// The state of a device, as its server sees it.
    DeviceState {
        /// Enrolled; the page has not yet confirmed the six characters.
        Pending = 1,
        /// In use.
        Active = 2,
        /// Too many wrong PINs; a PIN reset frees it, §8.
        Blocked = 3,
        /// A copy or an older state of its vault was used.
        Locked = 4,
        /// Removed from the account.
        Removed = 5,
        /// The page said that the six characters differ.
        Cancelled = 6,
    }
);
code!(
    /// What a request or challenge is for.
    RequestKind {
        /// Signing in.
        SignIn = 1,
        /// Signing a transaction, §6.
        Transaction = 2,
        /// A new PIN, begun by the phone itself, §8.5.
        PinChange = 3,
        /// A key that biometrics release, begun by the phone itself, §8.5.
        BiometricKey = 4,
        /// Moving to another phone, begun by the phone itself, §8.6.
        Move = 5,
    }
);
code!(
    /// How the old phone takes part in a move, §8.6.
    MoveStep {
        /// It asks how the move stands.
        Look = 0,
        /// The six characters are the same.
        Same = 1,
        /// They differ, or the person gave up.
        Differ = 2,
    }
);
code!(
    /// How a move stands, §8.6.
    MoveState {
        /// Nobody has read the code yet.
        Waiting = 1,
        /// The new phone has read it; its PIN is awaited.
        Claimed = 2,
        /// The six characters are to be compared.
        Compare = 3,
        /// The new phone is in, the old one out.
        Moved = 4,
        /// It ended; the old phone stays as it was.
        Ended = 5,
    }
);
code!(
    /// How a person signed in or signed, as the history tells, §8.7.
    HistoryMethod {
        /// The password alone.
        Password = 1,
        /// The app, online.
        App = 2,
        /// A code of the app.
        AppCode = 3,
        /// The app on the same device.
        OnMobile = 4,
    }
);
code!(
    /// What came of it, as the history tells, §8.7.
    HistoryResult {
        /// Signed in.
        SignedIn = 1,
        /// A transaction was signed.
        Signed = 2,
        /// Denied on a device.
        Denied = 3,
        /// Not answered in time.
        Expired = 4,
        /// Cancelled on the page.
        Cancelled = 5,
        /// The match code or the one-time password was wrong.
        Failed = 6,
    }
);
code!(
    /// What a field of a transaction holds, §6.1.
    FieldKind {
        /// Words, in NFC.
        Text = 1,
        /// Digits.
        Digits = 2,
        /// An amount of money with two decimals.
        Amount = 3,
        /// A day.
        Date = 4,
        /// One of some options.
        Choice = 5,
    }
);
code!(
    /// What the person decided.
    Decision {
        /// Approve.
        Approve = 1,
        /// Deny.
        Deny = 2,
        /// Deny, and report that it was not asked for.
        DenyAndReport = 3,
    }
);
code!(
    /// What unlocked the factor.
    Method {
        /// None: a denial needs none.
        None = 0,
        /// The PIN, and `K_pin`.
        Pin = 1,
        /// The platform's biometrics, and `K_bio`.
        Biometric = 2,
    }
);
code!(
    /// What became of an approval.
    Outcome {
        /// Approved.
        Approved = 1,
        /// Denied.
        Denied = 2,
        /// Denied and reported.
        Reported = 3,
        /// The match code was not the page's; the request ended.
        WrongMatch = 4,
        /// The PIN was wrong; the request stays open.
        WrongPin = 5,
        /// The PIN was wrong and that was the last try: blocked.
        Blocked = 6,
        /// The chain proof was wrong: a copy or a rolled-back vault; locked.
        Locked = 7,
        /// That approval never arrived, and never will count: the request ended.
        NeverArrived = 8,
    }
);
code!(
    /// Why a question got no answer of its kind. Nothing was counted and nothing changed.
    Refusal {
        /// The bytes are no message that belongs here.
        Malformed = 1,
        /// The signature, token or key is not the one that belongs here.
        NotAuthentic = 2,
        /// The enrolment is unknown, was used, or its time ran out.
        EnrolmentGone = 3,
        /// Another device claimed the same enrolment: both were ended.
        EnrolmentContested = 4,
        /// The reset is for another device.
        NotThisDevice = 5,
        /// The proof does not fit: the PIN was wrong; see the tries left.
        WrongPin = 6,
        /// Three wrong PINs: the enrolment is dead.
        EnrolmentDead = 7,
        /// The nonce came before.
        Replayed = 8,
        /// The request is unknown, or not this device's.
        RequestGone = 9,
        /// The request's time ran out.
        RequestExpired = 10,
        /// The request was cancelled on the page.
        RequestCancelled = 11,
        /// Somebody else ended the request.
        RequestDecided = 12,
        /// The device is not active; a poll tells its state.
        DeviceNotActive = 13,
        /// The phone is in an older epoch that is still kept: ask for the last answer first.
        OutcomeQueryFirst = 14,
        /// The phone is ahead of the server's own state: the server was restored; PIN reset.
        ServerRestored = 15,
        /// Too often; wait.
        TooMany = 16,
        /// A fault of the server.
        ServerFault = 17,
    }
);

code!(
    /// A fact about where a request comes from.
    ContextKind {
        /// Town and country, or the network by name.
        Place = 1,
        /// Browser and system.
        Browser = 2,
        /// Network address.
        Network = 3,
    }
);
