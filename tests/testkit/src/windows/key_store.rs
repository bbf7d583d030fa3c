//! A desktop's key store: a session bus and GNOME's keyring on it, both of this test alone.

use std::{ffi::OsStr, fs, path::Path};

use super::process::{Ending, Running, installed};

/// Starts the keyring and says so once its default collection is there and unlocked: the bus answers for it earlier. Before
/// the keyring has its name nobody may ask for it: the bus would start another one, which stays locked.
const KEYRING: &str = r#"
printf password | gnome-keyring-daemon --foreground --unlock --components=secrets &
named() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null |
        grep -q 'boolean true'
}
unlocked() {
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets/aliases/default \
        org.freedesktop.DBus.Properties.Get string:org.freedesktop.Secret.Collection string:Locked 2>/dev/null |
        grep -q 'boolean false'
}
until named && unlocked; do sleep 0.05; done
echo ready
wait
"#;

/// A running key store; it ends with this value, and what it keeps lies below its folder.
#[derive(Debug)]
pub struct KeyStore {
    address: String,
    // Before the bus, so that it ends before it.
    _keyring: Running,
    _bus: Running,
}

impl KeyStore {
    /// Starts a bus and a keyring with all that they keep below `folder`.
    ///
    /// # Panics
    /// If one of them does not start.
    #[must_use]
    pub fn start(folder: &Path) -> Self {
        let [home, run] = ["keyring", "keyring-run"].map(|name| {
            let folder = folder.join(name);
            fs::create_dir_all(&folder).expect("the test's folder is writable");
            folder
        });
        let log = folder.join("keyring.log");
        let mut environment = vec![
            ("HOME", home.as_os_str()),
            ("XDG_RUNTIME_DIR", run.as_os_str()),
        ];
        let bus = Running::start(
            &installed("dbus-daemon"),
            ["--session", "--nofork", "--print-address"],
            &environment,
            &log,
            Ending::Killed,
        );
        let address = bus
            .wait_line(|line| line.starts_with("unix:").then(|| line.to_owned()))
            .unwrap_or_else(|why| panic!("the session bus {why}"));
        environment.push(("DBUS_SESSION_BUS_ADDRESS", OsStr::new(&address)));
        let keyring = Running::start(
            &installed("sh"),
            ["-c", KEYRING],
            &environment,
            &log,
            Ending::Killed,
        );
        keyring
            .wait_line(|line| (line == "ready").then_some(()))
            .unwrap_or_else(|why| panic!("the keyring {why}"));
        Self {
            address,
            _keyring: keyring,
            _bus: bus,
        }
    }

    /// The address of the bus.
    #[must_use]
    pub fn address(&self) -> &OsStr {
        OsStr::new(&self.address)
    }
}
