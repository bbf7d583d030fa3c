//! "The other device": a real browser without a window.

use std::{
    ffi::OsStr,
    fs,
    ops::Deref,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value, json};

use super::{
    note,
    process::{Ending, PATIENCE, PORT_TRIES, Running, installed},
    server::{EMAIL, PASSWORD},
    window::{Window, by_testid},
};

/// Chromium under chromedriver, with a profile of its own.
#[derive(Debug)]
pub struct Browser {
    origin: String,
    window: Window,
    _driver: Running,
}

impl Browser {
    /// Opens it; its files and logs go to `folder`. It reaches `origin` (a loopback address) at
    /// `port`, whatever port the origin names: so a relay in front of the app is not in its way.
    ///
    /// # Panics
    /// If Chromium or its driver is not installed or does not start.
    pub async fn start(folder: &Path, origin: &str, port: u16) -> Self {
        Self::start_with(folder, origin, port, None).await
    }

    /// As [`Self::start`], with a window of 320 px.
    ///
    /// # Panics
    /// As [`Self::start`].
    pub async fn start_narrow(folder: &Path, origin: &str, port: u16) -> Self {
        let narrow = json!({
            "deviceMetrics": { "width": 320, "height": 700, "pixelRatio": 1.0, "touch": false },
        });
        Self::start_with(folder, origin, port, Some(narrow)).await
    }

    async fn start_with(folder: &Path, origin: &str, port: u16, device: Option<Value>) -> Self {
        let [home, temporary] = ["home", "tmp"].map(|name| {
            let folder = folder.join(name);
            fs::create_dir_all(&folder).expect("the test's folder is writable");
            folder
        });
        let log = folder.join("browser.log");
        let environment = [
            ("HOME", home.as_os_str()),
            ("TMPDIR", temporary.as_os_str()),
            ("LANG", OsStr::new("C.UTF-8")),
        ];
        let (driver_port, driver) = start_driver(&environment, &log);
        let mut capabilities = capabilities(folder, origin, port);
        if let (Some(device), Some(options)) = (device, capabilities.get_mut("goog:chromeOptions"))
        {
            options["mobileEmulation"] = device;
        }
        let opening = Window::open("the browser", driver_port, capabilities);
        let window = tokio::time::timeout(PATIENCE, opening)
            .await
            .unwrap_or_else(|_| Err("the browser does not open in time".into()))
            .unwrap_or_else(|why| panic!("{why}; see {}", log.display()));
        Self {
            origin: origin.to_owned(),
            window,
            _driver: driver,
        }
    }

    /// Opens a page of the server, such as `/account`.
    ///
    /// # Panics
    /// If it cannot be opened.
    pub async fn open(&self, path: &str) {
        self.visit(&format!("{}{path}", self.origin)).await;
    }

    /// Opens a page anywhere, such as one of the bank.
    ///
    /// # Panics
    /// If it cannot be opened.
    pub async fn visit(&self, address: &str) {
        note(&format!("the browser: opens {address}"));
        self.client()
            .goto(address)
            .await
            .unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// Opens a whole address, as the system does when an app asks it to.
    ///
    /// # Panics
    /// If it does not lead to the server.
    pub async fn open_address(&self, address: &str) {
        let path = address.strip_prefix(&self.origin);
        self.open(path.unwrap_or_else(|| panic!("{address} leads elsewhere")))
            .await;
    }

    /// Asserts that nobody is signed in here.
    ///
    /// # Panics
    /// If somebody is.
    pub async fn assert_signed_out(&self) {
        self.open("/account").await;
        assert_ne!(self.path().await, "/account", "somebody is signed in here");
    }

    /// Presses a button or follows a link.
    pub async fn click(&self, testid: &str) {
        self.press(testid).await;
    }

    /// Fills a field by its name.
    pub async fn fill(&self, name: &str, text: &str) {
        self.write(&format!("input[name={}]", json!(name)), text)
            .await;
    }

    /// Chooses from a list by its name.
    pub async fn choose(&self, name: &str, value: &str) {
        note(&format!("the browser: {name} = {value}"));
        let css = format!(
            "select[name={}] option[value={}]",
            json!(name),
            json!(value)
        );
        self.press_css(&css).await;
    }

    /// Picks a day in the browser's own calendar; how it is typed depends on the system.
    pub async fn pick_day(&self, name: &str, day: &str) {
        note(&format!("the browser: {name} = {day}"));
        self.wait_for_css(&format!("input[name={}]", json!(name)))
            .await;
        let script = "document.querySelector(`input[name=${arguments[0]}]`).value = arguments[1]";
        self.run(script, vec![json!(name), json!(day)]).await;
    }

    /// The present path, without the origin.
    ///
    /// # Panics
    /// If the browser does not answer.
    pub async fn path(&self) -> String {
        self.client()
            .current_url()
            .await
            .expect("the browser is on a page")
            .path()
            .to_owned()
    }

    /// Both steps of signing in to the demo account, up to what `method` asks next.
    pub async fn sign_in(&self, method: &str) {
        self.open("/sign-in").await;
        self.sign_in_here(method).await;
    }

    /// The same on the page to which a service has led.
    pub async fn sign_in_here(&self, method: &str) {
        self.fill("email", EMAIL).await;
        self.click("next").await;
        self.fill("password", PASSWORD).await;
        self.choose_method(method).await;
    }

    /// Presses the option for a method of signing in. Only a phone or tablet is offered the app on the same device.
    pub async fn choose_method(&self, method: &str) {
        if method == "on-mobile" {
            self.show_touch_options().await;
        }
        self.click(&format!("method-{method}")).await;
    }

    /// Shows what the page's script shows where it finds a touch screen, which this browser does not have.
    pub async fn show_touch_options(&self) {
        let script =
            "document.querySelectorAll('[data-on-touch]').forEach((e) => { e.hidden = false; })";
        self.run(script, vec![]).await;
    }

    /// Throws the session away and forgets this browser, as another computer would be.
    ///
    /// # Panics
    /// If the browser does not answer.
    pub async fn forget(&self) {
        note("the browser: forgets its cookies");
        self.client()
            .delete_all_cookies()
            .await
            .expect("the browser is on a page");
    }

    /// Takes the QR with this test id from the page's own picture.
    pub async fn picture_of_qr(&self, testid: &str, folder: &Path) -> PathBuf {
        let path = folder.join(format!("{testid}.png"));
        self.wait_for_css(&by_testid(testid)).await;
        self.screenshot_of(testid, &path).await;
        path
    }
}

impl Deref for Browser {
    type Target = Window;

    fn deref(&self) -> &Window {
        &self.window
    }
}

/// Starts chromedriver on a port of its own choice. It wants the same number on IPv4 and IPv6, and ends at once when
/// another program holds one of the two: then it chooses again.
fn start_driver(environment: &[(&str, &OsStr)], log: &Path) -> (u16, Running) {
    let program = installed("chromedriver");
    let mut why = String::new();
    for _ in 0..PORT_TRIES {
        let driver = Running::start(&program, ["--port=0"], environment, log, Ending::Killed);
        let started = driver.wait_line(|line| {
            line.strip_prefix("ChromeDriver was started successfully on port ")?
                .trim_end_matches('.')
                .parse()
                .ok()
        });
        match started {
            Ok(port) => return (port, driver),
            Err(reason) => why = reason,
        }
    }
    panic!("chromedriver {why}; see {}", log.display());
}

fn capabilities(folder: &Path, origin: &str, port: u16) -> Map<String, Value> {
    let place = origin.rsplit('/').next().unwrap_or_default();
    let options = json!({
        "binary": installed("chromium"),
        "args": [
            "--headless",
            // Everything it opens is a page of ours on loopback, and root has no other way.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--lang=en",
            "--window-size=1000,1400",
            format!("--user-data-dir={}", folder.join("profile").display()),
            format!("--host-resolver-rules=MAP {place} 127.0.0.1:{port}"),
        ],
    });
    Map::from_iter([("goog:chromeOptions".to_owned(), options)])
}
