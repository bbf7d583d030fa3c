//! The numbered codes of protocol.md §1.2. Parsing refuses every number that is not listed.

use super::field::Field;
use crate::error::ParseError;

macro_rules! code {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $value:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant = $value),+ }

        impl $name {
            /// All values.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the number on the wire.
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
    /// Enrolment or PIN reset, protocol.md §3.
    EnrolmentKind {
        /// A new device.
        Enrol = 1,
        /// A new PIN for a device.
        PinReset = 2,
    }
);
code!(
    /// The protection of T, as declared by the app, protocol.md §2.1.
    KeyProtection {
        /// Software: sealed in the vault.
        Software = 1,
        /// A trusted execution environment.
        TrustedEnvironment = 2,
        /// StrongBox or Secure Enclave.
        SecureElement = 3,
    }
);
code!(
    /// The platform whose attestation follows, protocol.md §3.7.
    AttestationFormat {
        /// Android's key attestation.
        Android = 1,
        /// Apple's App Attest.
        AppAttest = 2,
        /// None: the platform has no attestation.
        NoneHere = 3,
        /// None: the platform could not attest the key.
        Failed = 4,
    }
);
code!(
    /// The state of a device at its server, protocol.md §8.1.
    DeviceState {
        /// Enrolled; the comparison code is not confirmed yet.
        Pending = 1,
        /// In use.
        Active = 2,
        /// Blocked after too many wrong PINs; a PIN reset unblocks it.
        Blocked = 3,
        /// Locked because a copy or an older state of its vault was used.
        Locked = 4,
        /// Removed from the account.
        Removed = 5,
        /// Cancelled because the comparison codes differed, or were not confirmed in time.
        Cancelled = 6,
    }
);
code!(
    /// The purpose of a request or challenge, protocol.md §4.2.
    RequestKind {
        /// A sign-in.
        SignIn = 1,
        /// The signature of a transaction, protocol.md §6.4.
        Transaction = 2,
        /// A new PIN; device-initiated, protocol.md §8.5.
        PinChange = 3,
        /// A key that biometrics release; device-initiated, protocol.md §8.5.
        BiometricKey = 4,
        /// A move to another phone; device-initiated, protocol.md §8.6.
        Move = 5,
        /// A change of the account, protocol.md §4.7.
        AccountChange = 6,
    }
);
code!(
    /// A change of an account that a device approves, protocol.md §4.7.
    ChangeKind {
        /// A device is added.
        AddDevice = 1,
        /// A device is removed. The object is its name.
        RemoveDevice = 2,
        /// A device gets a new PIN. The object is its name.
        ResetPin = 3,
        /// A device gets another name. The object is its name, the value is the new one.
        RenameDevice = 4,
        /// The account gets a new password.
        ChangePassword = 5,
        /// The account gets another email address, which is the value. Reserved.
        ChangeEmail = 6,
        /// The waiting period of a recovery ends early. Reserved.
        EndWaitingPeriod = 7,
        /// A sign-in is reported as not the holder's. The object names the sign-in.
        ReportSignIn = 8,
        /// All sessions but the one that asks are closed.
        CloseOtherSessions = 9,
    }
);
code!(
    /// The action of the old phone in a [`MoveQuery`](super::MoveQuery), protocol.md §8.6.
    MoveStep {
        /// Queries the state of the move.
        Look = 0,
        /// Confirms that the comparison codes are the same.
        Same = 1,
        /// Reports that they differ, or that the person gave up.
        Differ = 2,
    }
);
code!(
    /// The state of a move, protocol.md §8.6.
    MoveState {
        /// The code has not been scanned yet.
        Waiting = 1,
        /// The new phone has claimed the enrolment; the PIN has not been entered yet.
        Claimed = 2,
        /// The comparison codes have to be compared.
        Compare = 3,
        /// The new phone is active, and the old phone is removed.
        Moved = 4,
        /// The move ended without success; the old phone is unchanged.
        Ended = 5,
    }
);
code!(
    /// The method of a sign-in or signature, protocol.md §8.7.
    HistoryMethod {
        /// The password alone.
        Password = 1,
        /// The app, online.
        App = 2,
        /// A one-time password of the app.
        AppCode = 3,
        /// The app on the same device.
        OnMobile = 4,
        /// None: the entry is about a device, whose name stands for the service.
        Device = 5,
    }
);
code!(
    /// The result of a sign-in or signature, protocol.md §8.7.
    HistoryResult {
        /// The sign-in succeeded.
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
        /// A device has a new PIN by a PIN reset.
        PinReset = 7,
        /// A PIN reset unblocked a device.
        Unblocked = 8,
        /// The account was moved from a device to another one.
        Moved = 9,
        /// A device was blocked.
        Blocked = 10,
        /// A device was locked.
        Locked = 11,
    }
);
code!(
    /// The type of a transaction field, protocol.md §6.1.
    FieldKind {
        /// Text in NFC.
        Text = 1,
        /// Digits.
        Digits = 2,
        /// An amount of money with two decimals.
        Amount = 3,
        /// A date.
        Date = 4,
        /// One of some options.
        Choice = 5,
    }
);
code!(
    /// The person's decision, protocol.md §4.3.
    Decision {
        /// Approve.
        Approve = 1,
        /// Deny.
        Deny = 2,
        /// Deny, and report that the person did not initiate the request.
        DenyAndReport = 3,
    }
);
code!(
    /// The method that unlocked the factor, protocol.md §4.3.
    Method {
        /// None: a denial needs no factor.
        None = 0,
        /// The PIN, and `K_pin`.
        Pin = 1,
        /// The platform's biometrics, and `K_bio`.
        Biometric = 2,
    }
);
code!(
    /// The outcome of an approval, protocol.md §4.4.
    Outcome {
        /// Approved.
        Approved = 1,
        /// Denied.
        Denied = 2,
        /// Denied and reported.
        Reported = 3,
        /// The match code was wrong; the request ended.
        WrongMatch = 4,
        /// The PIN was wrong; the request stays open.
        WrongPin = 5,
        /// The PIN was wrong, and no attempts are left; the device is blocked.
        Blocked = 6,
        /// The chain proof was wrong, which indicates a copied or rolled-back vault; the device is locked.
        Locked = 7,
        /// The approval never arrived and will never count; the request ended.
        NeverArrived = 8,
    }
);
code!(
    /// The reasons for which the server refuses a message, protocol.md §9.2. Except for 4, 6 and 7, the message changed nothing and counted
    /// nothing.
    Refusal {
        /// The bytes are not a valid message for this address.
        Malformed = 1,
        /// The signature, token or key is wrong.
        NotAuthentic = 2,
        /// The enrolment is unknown, was used, or has expired.
        EnrolmentGone = 3,
        /// Another device claimed the same enrolment; both enrolments ended.
        EnrolmentContested = 4,
        /// The PIN reset is for another device.
        NotThisDevice = 5,
        /// The PIN was wrong; `attempts_left` attempts are left.
        WrongPin = 6,
        /// The third PIN was wrong; the enrolment ended.
        EnrolmentDead = 7,
        /// The nonce was used before.
        Replayed = 8,
        /// The request is unknown, or belongs to another device.
        RequestGone = 9,
        /// The request has expired.
        RequestExpired = 10,
        /// The request was cancelled on the page.
        RequestCancelled = 11,
        /// The request ended in another way.
        RequestDecided = 12,
        /// The device is not active; an [`Inbox`](super::Inbox) contains its state.
        DeviceNotActive = 13,
        /// The phone is in the previous epoch, which is still kept: it must send an
        /// [`OutcomeQuery`](super::OutcomeQuery) first.
        OutcomeQueryFirst = 14,
        /// The phone is ahead of the server, which was restored from a backup: the device needs a PIN reset.
        ServerRestored = 15,
        /// Too many messages; the phone must wait.
        TooMany = 16,
        /// The server failed.
        ServerFault = 17,
        /// The server takes only devices whose attestation it can verify.
        NotAttested = 18,
    }
);

code!(
    /// A fact about the origin of a request, protocol.md §4.2.
    ContextKind {
        /// Town and country, or the name of the network.
        Place = 1,
        /// Browser and operating system.
        Browser = 2,
        /// Network address.
        Network = 3,
    }
);
