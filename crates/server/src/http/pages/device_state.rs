//! The state of a device in the words of a page.

use protocol::messages::DeviceState;

use crate::use_cases::device::DeviceSummary;

/// The state of a device: its word in the markup, and the keys of its texts.
#[derive(Clone, Copy)]
pub(super) struct StateWords {
    /// The word in `data-state` and in the class.
    pub(super) word: &'static str,
    /// The text of the state.
    pub(super) state_key: &'static str,
    /// The text that says why the device cannot be used and what makes it usable; none for an active device.
    pub(super) why_key: Option<&'static str>,
}

/// The words for a device.
pub(super) fn words_of(device: &DeviceSummary) -> StateWords {
    let (word, state_key, why_key) = match device.state {
        DeviceState::Active => ("active", "devices-active", None),
        DeviceState::Blocked => {
            let why = if device.suspended {
                "devices-suspended-why"
            } else {
                "devices-blocked-why"
            };
            ("blocked", "devices-blocked", Some(why))
        }
        DeviceState::Locked => ("locked", "devices-locked", Some("devices-locked-why")),
        _ => ("pending", "devices-pending", Some("devices-pending-why")),
    };
    StateWords {
        word,
        state_key,
        why_key,
    }
}

/// The words for a device on a page that cannot remove it: a locked one is added again.
pub(super) fn words_before_removal(device: &DeviceSummary) -> StateWords {
    let words = words_of(device);
    StateWords {
        why_key: match device.state {
            DeviceState::Locked => Some("recover-locked"),
            _ => words.why_key,
        },
        ..words
    }
}

/// A device and its state, on a page that cannot remove it; for `templates/parts/unusable_device.html`.
pub(super) struct DeviceWithState {
    /// The device.
    pub(super) device: DeviceSummary,
    /// Its state.
    pub(super) words: StateWords,
}

impl From<DeviceSummary> for DeviceWithState {
    fn from(device: DeviceSummary) -> Self {
        Self {
            words: words_before_removal(&device),
            device,
        }
    }
}
