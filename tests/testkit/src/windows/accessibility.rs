//! Faults that axe-core finds in either window: WCAG 2.2 A and AA, light and dark, at the usual size of text and at twice it.

use std::{fs, path::Path};

use serde_json::{Value, json};

use super::{Browser, note, window::Window};

const AXE: &str = "../../node_modules/axe-core/axe.min.js";

const RULES: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/// The appearances in which a screen is checked: name, and whether it is dark.
const LOOKS: [(&str, bool); 2] = [("light", false), ("dark", true)];

/// Sets theme and size of text, as settings of app and system do, and lets nothing move: what is between two colours is
/// neither. Calls back, once that is drawn, with how far the page is wider than the window and which elements stick out.
const LOOK: &str = "const [theme, large, done] = arguments, root = document.documentElement; \
    const still = new CSSStyleSheet(); \
    still.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important }'); \
    document.adoptedStyleSheets = [still]; \
    root.dataset.theme = theme; \
    if (document.querySelector('[data-screen]')) { \
        if (large) root.dataset.text = 'largest'; else delete root.dataset.text; \
    } else root.style.fontSize = large ? '200%' : ''; \
    const out = () => [...document.querySelectorAll('body, body *')] \
        .filter(element => element.scrollWidth > element.clientWidth && element.clientWidth > 1 \
            || element.getBoundingClientRect().right > root.clientWidth + 0.5) \
        .map(element => `${element.localName}.${element.getAttribute('class') ?? ''}`).slice(-6); \
    requestAnimationFrame(() => requestAnimationFrame(() => { \
        const wider = root.scrollWidth - root.clientWidth; \
        done(wider > 0 ? `${wider} px wider than the window: ${out().join(', ')}` : null); \
    }));";

const RUN: &str = "const [rules, done] = arguments; \
    window.axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] }).then( \
        ({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map(node => \
            `${id}: ${node.target.join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`))), \
        error => done([`axe: ${error}`]));";

/// The faults found so far, so that one walk reports all.
#[derive(Debug)]
pub struct Findings {
    axe: String,
    found: Vec<String>,
    looked_at: usize,
}

impl Findings {
    /// None yet.
    ///
    /// # Panics
    /// If axe-core is not installed.
    #[must_use]
    pub fn none() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(AXE);
        let axe = fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}; npm ci", path.display()));
        Self {
            axe,
            found: Vec::new(),
            looked_at: 0,
        }
    }

    /// Waits for the element with this test id, and checks the page on which it is.
    ///
    /// # Panics
    /// If the element does not come.
    pub async fn look_at_page(&mut self, browser: &Browser, testid: &str) {
        browser.wait_for(testid).await;
        let path = browser.path().await;
        self.look(browser, &format!("page {path}, {testid}")).await;
    }

    /// Looks at what is on show in each look, and leaves the window as it was.
    ///
    /// # Panics
    /// If the window runs no scripts.
    pub async fn look(&mut self, window: &Window, what: &str) {
        note(&format!("accessible? {what}"));
        let loaded = window.run("return 'axe' in window", vec![]).await;
        if loaded != json!(true) {
            window.run(&self.axe, vec![]).await;
        }
        for (theme, large) in LOOKS {
            let wider = window
                .run_later(LOOK, vec![json!(theme), json!(large)])
                .await;
            window.still().await;
            let found = window.run_later(RUN, vec![json!(RULES)]).await;
            let found = found.as_array().cloned().unwrap_or_default();
            let text = if large { ", text 200 %" } else { "" };
            let tell = |finding: &str| format!("{what} ({theme}{text}): {finding}");
            self.found
                .extend(found.iter().filter_map(Value::as_str).map(tell));
            self.found.extend(wider.as_str().map(tell));
        }
        window
            .run(
                "const root = document.documentElement; delete root.dataset.theme; \
                 delete root.dataset.text; root.style.fontSize = ''; \
                 document.adoptedStyleSheets = []",
                vec![],
            )
            .await;
        self.looked_at += 1;
    }

    /// Tells everything that was found.
    ///
    /// # Panics
    /// If that is anything.
    pub fn assert_none(&self) {
        note(&format!("{} screens and pages looked at", self.looked_at));
        assert!(self.found.is_empty(), "\n{}", self.found.join("\n"));
    }
}
