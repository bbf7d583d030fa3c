//! The real app window, with a home and a data folder of its own.

use std::{
    env,
    ffi::{OsStr, OsString},
    fs,
    ops::Deref,
    path::{Path, PathBuf},
};

use fantoccini::Locator;
use serde_json::{Map, Value, json};

use super::{
    Display,
    key_store::KeyStore,
    note,
    process::{Ending, PATIENCE, PORT_TRIES, Running, built, free_port, installed},
    window::{Window, answers, by_testid},
};

/// The app on its virtual display; closed and started again over the same data.
#[derive(Debug)]
pub struct AppWindow {
    folder: PathBuf,
    program: PathBuf,
    // The arguments of the app: a link, or none.
    arguments: Vec<String>,
    // Before the display, so that it ends before it.
    open: Option<Opened>,
    display: Display,
    key_store: Option<KeyStore>,
}

#[derive(Debug)]
struct Opened {
    window: Window,
    _driver: Running,
}

impl AppWindow {
    /// Opens the app with all that it stores below `folder`.
    pub async fn start(folder: &Path) -> Self {
        Self::start_program(folder, &built("countersign-app")).await
    }

    /// Opens the app beside a key store of its desktop, as on a person's own computer.
    pub async fn start_with_key_store(folder: &Path) -> Self {
        fs::create_dir_all(folder).expect("the test's folder is writable");
        let key_store = KeyStore::start(folder);
        Self::open(folder, &built("countersign-app"), Some(key_store)).await
    }

    /// Opens another program with a web view, to test the harness itself.
    ///
    /// # Panics
    /// If the window does not open.
    pub async fn start_program(folder: &Path, program: &Path) -> Self {
        Self::open(folder, program, None).await
    }

    async fn open(folder: &Path, program: &Path, key_store: Option<KeyStore>) -> Self {
        fs::create_dir_all(folder).expect("the test's folder is writable");
        simulate_device(folder);
        let mut app = Self {
            folder: folder.to_owned(),
            program: program.to_owned(),
            arguments: arguments(program),
            open: None,
            display: Display::start(folder),
            key_store,
        };
        app.start_again().await;
        app
    }

    /// Opens the closed app over the data that it left.
    ///
    /// # Panics
    /// If the window does not open.
    pub async fn start_again(&mut self) {
        note("the app: opened");
        let (port, driver) = self.start_driver().await;
        let opening = Window::open(
            "the app",
            port,
            capabilities(&self.program, &self.arguments),
        );
        let window = match tokio::time::timeout(PATIENCE, opening).await {
            Ok(Ok(window)) => window,
            Ok(Err(why)) => panic!("{why}; its log:\n{}", self.log()),
            Err(_) => panic!("the app does not open in time; its log:\n{}", self.log()),
        };
        self.open = Some(Opened {
            window,
            _driver: driver,
        });
    }

    /// Opens the closed app by a link, as the system does when one is pressed: a cold start.
    ///
    /// # Panics
    /// If the window does not open.
    pub async fn start_by_link(&mut self, link: &str) {
        note(&format!("the app: opened by {link}"));
        self.arguments = vec![link.to_owned()];
        self.start_again().await;
        self.arguments = arguments(&self.program);
    }

    /// Presses a link while the app is open: the system starts it once more, which hands the link over and ends.
    ///
    /// # Panics
    /// If there is no session bus, or the second start stays.
    pub async fn open_link(&self, link: &str) {
        note(&format!("the app: given {link}"));
        assert!(self.key_store.is_some(), "a warm start needs a session bus");
        let folders = self.folders();
        let environment = self.environment(&folders);
        let mut second = Running::start(
            &self.program,
            [link],
            &borrowed(&environment),
            &self.log_file(),
            Ending::Killed,
        );
        self.until("the second start to end", async |_| {
            Ok(second.has_ended().then_some(()))
        })
        .await;
    }

    /// Sets the result of the simulated fingerprint reader from now on: `right`, `cancel`, `locked-out`, `changed`; `None`: the
    /// device has no reader.
    ///
    /// # Panics
    /// If the test's folder is not writable.
    pub fn finger(&self, says: Option<&str>) {
        self.simulated_device("finger", says);
    }

    /// Sets the content of a file of the simulated device from now on; `None` removes the file.
    ///
    /// # Panics
    /// If the test's folder is not writable.
    pub fn simulated_device(&self, file: &str, says: Option<&str>) {
        let file = self.folder.join("simulated-device").join(file);
        match says {
            Some(says) => fs::write(file, says).expect("the test's folder is writable"),
            None => drop(fs::remove_file(file)),
        }
    }

    /// The content of a file of the simulated device, once there is one.
    pub async fn simulated_device_file(&self, file: &str) -> String {
        let path = self.folder.join("simulated-device").join(file);
        self.until(file, async |_| Ok(fs::read_to_string(&path).ok()))
            .await
    }

    /// Whether the device has a screen lock.
    ///
    /// # Panics
    /// If the test's folder is not writable.
    pub fn screen_lock(&self, set: bool) {
        self.simulated_device("lock", Some(if set { "set" } else { "none" }));
    }

    /// The next address that the app has the browser open.
    pub async fn opened_address(&self) -> String {
        let file = self.folder.join("opened");
        self.until("an address for the browser", async |_| {
            let text = fs::read_to_string(&file).unwrap_or_default();
            let address = text.lines().next().map(str::to_owned);
            if address.is_some() {
                let _ = fs::remove_file(&file);
            }
            Ok(address)
        })
        .await
    }

    /// The window leaves the view, or comes back into it. WebDriver cannot minimise here: the page is told so.
    pub async fn in_view(&self, visible: bool) {
        note(&format!("the app: in view {visible}"));
        let state = if visible { "visible" } else { "hidden" };
        let script = format!(
            "Object.defineProperty(document, 'visibilityState', {{ value: '{state}', configurable: true }}); \
             Object.defineProperty(document, 'hidden', {{ value: {}, configurable: true }}); \
             document.dispatchEvent(new Event('visibilitychange'))",
            !visible
        );
        self.client()
            .execute(&script, vec![])
            .await
            .expect("the window runs scripts of the driver");
    }

    /// Closes the window as a person does.
    pub async fn quit(&mut self) {
        note("the app: closed");
        if let Some(Opened { window, .. }) = self.open.take() {
            window.close().await;
        }
    }

    /// Ends the app as an empty battery does: SIGKILL, at once.
    pub fn kill(&mut self) {
        note("the app: killed");
        self.open = None;
    }

    /// Taps what has this test id.
    pub async fn tap(&self, testid: &str) {
        self.press(testid).await;
    }

    /// Waits for a screen by the name of its type, such as `home`.
    pub async fn wait_screen(&self, screen: &str) {
        note(&format!("the app: shows {screen}?"));
        self.wait_for_css(&format!("[data-screen={}]", json!(screen)))
            .await;
    }

    /// The screen on show now.
    pub async fn screen(&self) -> String {
        self.until("a screen", async |client| {
            client
                .find(Locator::Css("[data-screen]"))
                .await?
                .attr("data-screen")
                .await
        })
        .await
    }

    /// Taps the digits on the app's own keypad.
    pub async fn type_pin(&self, pin: &str) {
        note(&format!("the app: PIN {pin}"));
        for digit in pin.chars() {
            self.press_css(&by_testid(&format!("key-{digit}"))).await;
        }
    }

    /// Waits until the app has taken the digits and wants new ones.
    pub async fn wait_pin_empty(&self) {
        self.until("an empty PIN", async |client| {
            let full = client.find_all(Locator::Css("i.full")).await?;
            Ok(full.is_empty().then_some(()))
        })
        .await;
    }

    /// Pastes or types a link or code and hands it in.
    pub async fn give_link(&self, link: &str) {
        self.write(&by_testid("link-input"), link).await;
        self.press("link-submit").await;
    }

    /// "From a picture": picks this file.
    pub async fn give_picture(&self, path: &Path) {
        note(&format!("the app: picture {}", path.display()));
        let css = by_testid("picture-input");
        let path = path.to_str().expect("the test's paths are UTF-8");
        // The input itself may be hidden behind a button that looks better.
        self.until(&format!("{css} to take a file"), async |client| {
            let input = client.find(Locator::Css(&css)).await?;
            input.send_keys(path).await?;
            Ok(Some(()))
        })
        .await;
    }

    /// Waits for an error and says which.
    pub async fn error_code(&self) -> String {
        self.attribute("error", "data-code").await
    }

    /// The logs of app, web view and driver.
    #[must_use]
    pub fn log(&self) -> String {
        fs::read_to_string(self.log_file()).unwrap_or_default()
    }

    /// The path of their log.
    #[must_use]
    pub fn log_file(&self) -> PathBuf {
        self.folder.join("app.log")
    }

    /// The app's own data: what a thief of the device would find.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn folders(&self) -> [PathBuf; 8] {
        [
            "home",
            "data",
            "share",
            "config",
            "cache",
            "run",
            "simulated-device",
            "bin",
        ]
        .map(|name| {
            let folder = self.folder.join(name);
            fs::create_dir_all(&folder).expect("the test's folder is writable");
            folder
        })
    }

    fn environment(&self, folders: &[PathBuf; 8]) -> Vec<(&'static str, OsString)> {
        let [home, data, share, config, cache, run, simulated_device, bin] =
            folders.each_ref().map(|f| f.as_os_str().to_owned());
        let mut path = bin;
        path.push(":");
        path.push(env::var_os("PATH").unwrap_or_default());
        // No session bus but our own: no key store of the person who runs the test is ever asked.
        let mut environment = vec![
            ("PATH", path),
            ("DISPLAY", self.display.name().into()),
            ("TAURI_WEBVIEW_AUTOMATION", "true".into()),
            // The virtual display has no graphics processor, and WebKit's threads for one have crashed on it.
            ("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1".into()),
            ("HOME", home),
            ("XDG_DATA_HOME", share),
            ("XDG_CONFIG_HOME", config),
            ("XDG_CACHE_HOME", cache),
            ("XDG_RUNTIME_DIR", run),
            ("LANG", "C.UTF-8".into()),
            ("COUNTERSIGN_DATA_DIR", data),
            ("COUNTERSIGN_SIMULATED_DEVICE", simulated_device),
        ];
        match &self.key_store {
            Some(store) => {
                environment.push(("DBUS_SESSION_BUS_ADDRESS", store.address().to_owned()));
            }
            None => environment.push(("COUNTERSIGN_KEY_STORE", "file".into())),
        }
        environment
    }

    async fn start_driver(&self) -> (u16, Running) {
        let folders = self.folders();
        let environment = self.environment(&folders);
        let environment = borrowed(&environment);
        let mut why = String::new();
        for _ in 0..PORT_TRIES {
            let port = free_port();
            let mut driver = Running::start(
                &installed("WebKitWebDriver"),
                [format!("--port={port}")],
                &environment,
                &self.log_file(),
                Ending::Killed,
            );
            match answers(port, &mut driver).await {
                Ok(()) => return (port, driver),
                Err(reason) => why = reason,
            }
        }
        panic!("WebKitWebDriver {why}; its log:\n{}", self.log());
    }
}

impl Deref for AppWindow {
    type Target = Window;

    fn deref(&self) -> &Window {
        &self
            .open
            .as_ref()
            .expect("the test has the app open at this point")
            .window
    }
}

fn borrowed<'a>(environment: &'a [(&'static str, OsString)]) -> Vec<(&'static str, &'a OsStr)> {
    environment
        .iter()
        .map(|(name, value)| (*name, value.as_os_str()))
        .collect()
}

/// A browser that only notes what it is asked to open: the browser of a journey is driven by the test.
fn simulate_device(folder: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let bin = folder.join("bin");
    let script = format!(
        "#!/bin/sh\necho \"$1\" >>'{}'\n",
        folder.join("opened").display()
    );
    fs::create_dir_all(&bin)
        .and_then(|()| fs::write(bin.join("xdg-open"), script))
        .and_then(|()| fs::set_permissions(bin.join("xdg-open"), fs::Permissions::from_mode(0o755)))
        .expect("the test's folder is writable");
}

fn capabilities(program: &Path, arguments: &[String]) -> Map<String, Value> {
    let options = json!({ "binary": program, "args": arguments });
    Map::from_iter([("webkitgtk:browserOptions".to_owned(), options)])
}

/// WebKit's own small browser must be told that it is automated; the app reads its environment.
fn arguments(program: &Path) -> Vec<String> {
    if program.ends_with("MiniBrowser") {
        vec!["--automation".to_owned()]
    } else {
        Vec::new()
    }
}
