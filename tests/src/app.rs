//! The real app window, with a home and a data folder of its own.

use std::{
    ffi::OsStr,
    fs,
    ops::Deref,
    path::{Path, PathBuf},
};

use fantoccini::Locator;
use serde_json::{Map, Value, json};

use crate::{
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
        let mut app = Self {
            folder: folder.to_owned(),
            program: program.to_owned(),
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
        let opening = Window::open("the app", port, capabilities(&self.program));
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

    /// What app, web view and driver logged.
    #[must_use]
    pub fn log(&self) -> String {
        fs::read_to_string(self.log_file()).unwrap_or_default()
    }

    /// Where they log.
    #[must_use]
    pub fn log_file(&self) -> PathBuf {
        self.folder.join("app.log")
    }

    /// The app's own data: what a thief of the device would find.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    async fn start_driver(&self) -> (u16, Running) {
        let [home, data, share, config, cache, run] =
            ["home", "data", "share", "config", "cache", "run"].map(|name| {
                let folder = self.folder.join(name);
                fs::create_dir_all(&folder).expect("the test's folder is writable");
                folder
            });
        // No session bus but our own: no key store of the person who runs the test is ever asked.
        let mut environment = vec![
            ("DISPLAY", OsStr::new(self.display.name())),
            ("TAURI_WEBVIEW_AUTOMATION", OsStr::new("true")),
            ("HOME", home.as_os_str()),
            ("XDG_DATA_HOME", share.as_os_str()),
            ("XDG_CONFIG_HOME", config.as_os_str()),
            ("XDG_CACHE_HOME", cache.as_os_str()),
            ("XDG_RUNTIME_DIR", run.as_os_str()),
            ("LANG", OsStr::new("C.UTF-8")),
            ("COUNTERSIGN_DATA_DIR", data.as_os_str()),
        ];
        match &self.key_store {
            Some(store) => environment.push(("DBUS_SESSION_BUS_ADDRESS", store.address())),
            None => environment.push(("COUNTERSIGN_KEY_STORE", OsStr::new("file"))),
        }
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

fn capabilities(program: &Path) -> Map<String, Value> {
    let options = json!({ "binary": program, "args": arguments(program) });
    Map::from_iter([("webkitgtk:browserOptions".to_owned(), options)])
}

/// WebKit's own small browser must be told that it is automated; the app reads its environment.
fn arguments(program: &Path) -> &'static [&'static str] {
    if program.ends_with("MiniBrowser") {
        &["--automation"]
    } else {
        &[]
    }
}
