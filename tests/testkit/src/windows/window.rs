//! The actions of a person in either window: look, wait, press, write.

use std::{
    fs, io,
    net::{Ipv4Addr, TcpStream},
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use fantoccini::{
    Client, ClientBuilder, Locator, elements::Element, error::CmdError, wd::Capabilities,
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

use super::{
    note,
    process::{PATIENCE, Running},
};

/// Time between two looks at a condition.
const GLANCE: Duration = Duration::from_millis(20);

/// A window under WebDriver: the app's or the browser's.
#[derive(Debug)]
pub struct Window {
    client: Client,
    who: &'static str,
    pressed: AtomicUsize,
}

impl Window {
    /// Opens a window through the driver on `port`; `who` is what failures call it.
    pub(crate) async fn open(
        who: &'static str,
        port: u16,
        capabilities: Map<String, Value>,
    ) -> Result<Self, String> {
        let capabilities: Capabilities = capabilities;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .map_err(|error| format!("{who} does not open: {error}"))?;
        Ok(Self {
            client,
            who,
            pressed: AtomicUsize::new(0),
        })
    }

    /// Closes the window as its close button does.
    pub(crate) async fn close(self) {
        if let Err(error) = self.client.close().await {
            note(&format!("{} closed with: {error}", self.who));
        }
    }

    /// The WebDriver client, for what has no word here.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Looks until `look` finds something; a fault of the driver counts as not yet.
    ///
    /// # Panics
    /// When patience runs out, telling what is on show instead.
    pub async fn until<T>(
        &self,
        what: &str,
        mut look: impl AsyncFnMut(&Client) -> Result<Option<T>, CmdError>,
    ) -> T {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let seen = look(&self.client).await;
            if let Ok(Some(found)) = seen {
                return found;
            }
            if Instant::now() >= deadline {
                let fault = seen
                    .err()
                    .map(|error| format!(" ({error})"))
                    .unwrap_or_default();
                let (who, s, shown) = (self.who, PATIENCE.as_secs(), self.on_show().await);
                panic!("{who}: waited {s} s for {what}{fault}\n{shown}");
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// The visible text, for the message of a failure.
    pub async fn on_show(&self) -> String {
        let script = "const root = document.querySelector('[data-screen]'); \
            const error = document.querySelector('[data-testid=error]'); \
            return [location.href, root && root.dataset.screen, error && error.dataset.code, \
                document.body && document.body.innerText.slice(0, 1500)]";
        match self.client.execute(script, vec![]).await {
            Ok(seen) => format!(
                "  at {} · screen {} · error {}\n  text: {}",
                seen[0], seen[1], seen[2], seen[3]
            ),
            Err(error) => format!("  nothing can be seen: {error}"),
        }
    }

    /// Waits until the element with this test id is visible.
    pub async fn wait_for(&self, testid: &str) -> Element {
        self.wait_for_css(&by_testid(testid)).await
    }

    /// As [`Self::wait_for`], by any selector.
    pub async fn wait_for_css(&self, css: &str) -> Element {
        self.until(css, async |client| visible(client, css).await)
            .await
    }

    /// Waits until no element with this test id is visible.
    pub async fn wait_gone(&self, testid: &str) {
        let css = by_testid(testid);
        let what = format!("{css} to go");
        self.until(&what, async |client| {
            Ok(visible(client, &css).await?.is_none().then_some(()))
        })
        .await;
    }

    /// Whether an element with this test id is visible now.
    pub async fn shows(&self, testid: &str) -> bool {
        matches!(visible(&self.client, &by_testid(testid)).await, Ok(Some(_)))
    }

    /// Presses the element with this test id as soon as it can be pressed.
    pub async fn press(&self, testid: &str) {
        note(&format!("{}: {testid}", self.who));
        self.press_css(&by_testid(testid)).await;
    }

    /// As [`Self::press`], by any selector.
    pub async fn press_css(&self, css: &str) {
        let what = format!("{css} to be pressed");
        self.until(&what, async |client| match visible(client, css).await? {
            Some(element) if element.is_enabled().await? => {
                element.click().await?;
                Ok(Some(()))
            }
            _ => Ok(None),
        })
        .await;
        self.pressed.fetch_add(1, Ordering::Relaxed);
    }

    /// Number of presses by the person so far.
    pub fn presses(&self) -> usize {
        self.pressed.load(Ordering::Relaxed)
    }

    /// Writes into a field in place of what stands there.
    pub async fn write(&self, css: &str, text: &str) {
        note(&format!("{}: {css} ← {text}", self.who));
        let what = format!("{css} to be written to");
        self.until(&what, async |client| {
            let Some(field) = visible(client, css).await? else {
                return Ok(None);
            };
            field.clear().await?;
            field.send_keys(text).await?;
            Ok(Some(()))
        })
        .await;
    }

    /// Moves the focus with the Tab key until it is on what this selects: by keyboard alone.
    ///
    /// # Panics
    /// If Tab never gets there.
    pub async fn tab_to(&self, css: &str) {
        const ENOUGH: usize = 60;
        note(&format!("{}: Tab to {css}", self.who));
        self.wait_for_css(css).await;
        let there = "return document.activeElement !== null && document.activeElement.matches(arguments[0])";
        for _ in 0..ENOUGH {
            if self.run(there, vec![json!(css)]).await == json!(true) {
                return;
            }
            self.keys("\u{e004}").await;
        }
        panic!("{}: {ENOUGH} times Tab do not lead to {css}", self.who);
    }

    /// Types on the keyboard, wherever the focus is.
    ///
    /// # Panics
    /// If the window takes no keys.
    pub async fn keys(&self, keys: &str) {
        let focused = self.client.active_element().await;
        let typed = match focused {
            Ok(element) => element.send_keys(keys).await,
            Err(error) => Err(error),
        };
        typed.unwrap_or_else(|error| panic!("{}: keys {keys:?}: {error}", self.who));
    }

    /// The text of the element with this test id.
    pub async fn text(&self, testid: &str) -> String {
        let css = by_testid(testid);
        self.until(&css, async |client| {
            let Some(element) = visible(client, &css).await? else {
                return Ok(None);
            };
            Ok(Some(element.text().await?.trim().to_owned()).filter(|text| !text.is_empty()))
        })
        .await
    }

    /// The texts of all that is on show and matches, in order; at least one.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        self.until(css, async |client| {
            let mut texts = Vec::new();
            for element in client.find_all(Locator::Css(css)).await? {
                if element.is_displayed().await? {
                    texts.push(element.text().await?.trim().to_owned());
                }
            }
            Ok(Some(texts).filter(|texts| !texts.is_empty()))
        })
        .await
    }

    /// Number of elements that match now, visible or not.
    pub async fn count(&self, css: &str) -> usize {
        let found = self.client.find_all(Locator::Css(css)).await;
        found.map_or(0, |found| found.len())
    }

    /// Runs a script in the window.
    ///
    /// # Panics
    /// If it fails.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client
            .execute(script, arguments)
            .await
            .unwrap_or_else(|error| panic!("{}: {script}: {error}", self.who))
    }

    /// Runs a script that calls back when it is done.
    ///
    /// # Panics
    /// If it fails, or takes too long.
    pub async fn run_later(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client
            .execute_async(script, arguments)
            .await
            .unwrap_or_else(|error| panic!("{}: {script}: {error}", self.who))
    }

    /// An attribute of the element with this test id.
    pub async fn attribute(&self, testid: &str, name: &str) -> String {
        let css = by_testid(testid);
        self.until(&format!("{name} of {css}"), async |client| {
            let Some(element) = visible(client, &css).await? else {
                return Ok(None);
            };
            element.attr(name).await
        })
        .await
    }

    /// Waits until that attribute has this value.
    pub async fn wait_attribute(&self, testid: &str, name: &str, value: &str) {
        let css = format!("{}[{name}=\"{value}\"]", by_testid(testid));
        self.wait_for_css(&css).await;
    }

    /// Waits until nothing on show moves any more, for a picture worth looking at.
    pub async fn still(&self) {
        let script = "return document.getAnimations().every(one => one.playState !== 'running' \
            || one.effect.getComputedTiming().iterations === Infinity)";
        self.until("everything to be still", async |client| {
            Ok(client
                .execute(script, vec![])
                .await?
                .as_bool()
                .filter(|still| *still))
        })
        .await;
    }

    /// A picture of the whole window.
    ///
    /// # Panics
    /// If none can be taken.
    pub async fn screenshot(&self, path: &Path) {
        save(
            path,
            &self
                .client
                .screenshot()
                .await
                .expect("the window can be pictured"),
        )
        .expect("the folder of pictures is writable");
    }

    /// A picture of one element, as it is on the screen.
    ///
    /// # Panics
    /// If it cannot be written.
    pub async fn screenshot_of(&self, testid: &str, path: &Path) {
        let css = by_testid(testid);
        let png = self
            .until(&format!("a picture of {css}"), async |client| {
                let Some(element) = visible(client, &css).await? else {
                    return Ok(None);
                };
                Ok(Some(element.screenshot().await?))
            })
            .await;
        save(path, &png).expect("the folder of pictures is writable");
    }

    /// The page's source as it stands, for what a failure leaves to look at.
    pub(crate) async fn leave(&self, folder: &Path) -> Result<(), CmdError> {
        let written = |result: io::Result<()>| result.map_err(CmdError::Lost);
        let name = self.who.trim_start_matches("the ");
        let picture = self.client.screenshot().await?;
        written(save(&folder.join(format!("{name}.png")), &picture))?;
        let source = self.client.source().await?;
        written(save(
            &folder.join(format!("{name}.html")),
            source.as_bytes(),
        ))
    }
}

/// WebDriver's code point for the Enter key.
pub const ENTER: &str = "\u{e007}";

/// The selector of a test id.
#[must_use]
pub fn by_testid(testid: &str) -> String {
    format!("[data-testid={}]", json!(testid))
}

async fn visible(client: &Client, css: &str) -> Result<Option<Element>, CmdError> {
    for element in client.find_all(Locator::Css(css)).await? {
        if element.is_displayed().await? {
            return Ok(Some(element));
        }
    }
    Ok(None)
}

fn save(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}

/// Waits until a driver takes connections.
pub(crate) async fn answers(port: u16, driver: &mut Running) -> Result<(), String> {
    let deadline = Instant::now() + PATIENCE;
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if driver.has_ended() {
            return Err("ended at once".into());
        }
        if Instant::now() >= deadline {
            return Err(format!("did not listen within {} s", PATIENCE.as_secs()));
        }
        tokio::time::sleep(GLANCE).await;
    }
    Ok(())
}
