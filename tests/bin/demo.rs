//! Walks the main job by itself, telling each step and leaving a picture of it: what `./dev run`
//! does where there is no display.
//!
//! Usage: `countersign-demo [FOLDER]`, the pictures' folder, `target/demo` if not given.

use std::{
    env, fs, io,
    io::Write,
    path::{Path, PathBuf},
};

use testkit::windows::{Environment, Window, process::artifacts, steps::PIN};

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let folder = env::args_os()
        .nth(1)
        .map_or_else(|| artifacts("demo"), PathBuf::from);
    let mut narration = Narration::start(&folder)?;
    let env = Environment::start().await;
    enrol(&env, &mut narration).await?;
    approve(&env, &mut narration).await?;
    answer_offline(&env, &mut narration).await?;
    sign(&env, &mut narration).await?;
    look_around(&env, &mut narration).await
}

/// C01 to C08.
async fn enrol(env: &Environment, narration: &mut Narration) -> io::Result<()> {
    narration.chapter("Enrol the app from a QR on a web page")?;
    env.app.wait_screen("welcome").await;
    narration
        .step("The app starts for the first time", &env.app)
        .await?;
    let qr = env.ask_for_enrolment(PIN).await;
    narration
        .step(
            "On the page: My Account, add a device, choose a PIN; the QR shows",
            &env.browser,
        )
        .await?;
    env.show_qr_to_new_app(&qr).await;
    narration
        .step(
            "The app reads the page's own picture and asks before it registers",
            &env.app,
        )
        .await?;
    env.app.tap("accept").await;
    env.app.wait_screen("enterPin").await;
    narration.step("The app asks for the PIN", &env.app).await?;
    env.app.type_pin(PIN).await;
    env.app.wait_screen("compare").await;
    narration
        .step("The app shows six characters", &env.app)
        .await?;
    env.browser.wait_for("comparison-code").await;
    narration
        .step("The page shows the same six characters", &env.browser)
        .await?;
    env.confirm_comparison().await;
    narration
        .step("\"They match\": the page confirms", &env.browser)
        .await?;
    narration
        .step("The app is enrolled and quiet", &env.app)
        .await
}

/// D02 to D05.
async fn approve(env: &Environment, narration: &mut Narration) -> io::Result<()> {
    narration.chapter("Approve a sign-in")?;
    let match_code = env.ask_for_approval().await;
    narration
        .step(
            "Another sign-in: the page waits and shows two digits",
            &env.browser,
        )
        .await?;
    env.app.wait_for("request").await;
    narration
        .step("The request appears in the app by itself", &env.app)
        .await?;
    env.app.press("request").await;
    env.app.wait_screen("request").await;
    narration
        .step("Who asks, from where, when", &env.app)
        .await?;
    env.enter_match_code(&match_code).await;
    narration
        .step(
            "The digits of the page are typed into the app, which asks for the PIN",
            &env.app,
        )
        .await?;
    env.app.type_pin(PIN).await;
    env.browser.wait_for("account-home").await;
    narration
        .step("The page has gone on by itself: signed in", &env.browser)
        .await?;
    env.app.wait_screen("done").await;
    narration
        .step("The app says what was approved", &env.app)
        .await
}

/// B05, E01, E02.
async fn answer_offline(env: &Environment, narration: &mut Narration) -> io::Result<()> {
    narration.chapter("Answer without a network")?;
    env.go_home().await;
    env.relay.cut();
    let qr = env.ask_for_one_time_password().await;
    narration
        .step(
            "The app is cut off; the page shows a QR and a field for the code",
            &env.browser,
        )
        .await?;
    let code = env.answer(&qr, PIN).await;
    narration
        .step(
            "The app reads the QR, asks for the PIN and shows a one-time password",
            &env.app,
        )
        .await?;
    env.hand_in(&code).await;
    env.browser.wait_for("account-home").await;
    narration
        .step(
            "The password is typed into the page: signed in",
            &env.browser,
        )
        .await
}

/// G02.
async fn sign(env: &Environment, narration: &mut Narration) -> io::Result<()> {
    narration.chapter("Sign a transfer of the Demo Bank")?;
    env.relay.restore();
    env.go_home().await;
    env.open_bank().await;
    env.browser.click("bank-transfer").await;
    for (name, text) in [
        ("recipient", "Zoë Müller"),
        ("account", "1234 5678 9012"),
        ("amount", "1,250.50"),
        ("purpose", "Rent"),
    ] {
        env.browser.fill(name, text).await;
    }
    env.browser.pick_day("date", "2096-12-01").await;
    env.browser.click("bank-review").await;
    env.browser.wait_for("bank-value").await;
    narration
        .step("The bank shows what will be signed", &env.browser)
        .await?;
    env.browser.click("bank-sign").await;
    env.browser.wait_for("signing").await;
    narration
        .step(
            "The server shows the same, and the ways to sign",
            &env.browser,
        )
        .await?;
    env.browser.click("sign-online").await;
    let match_code = env.browser.text("match-code").await;
    env.app.press("request").await;
    env.app.wait_screen("request").await;
    narration
        .step("The app shows exactly the same", &env.app)
        .await?;
    env.enter_match_code(&match_code).await;
    env.app.type_pin(PIN).await;
    env.browser.wait_for("bank-signed").await;
    narration
        .step("Signed with the PIN; the bank has gone on", &env.browser)
        .await
}

/// The parts of the app beside requests: accounts, history, settings.
async fn look_around(env: &Environment, narration: &mut Narration) -> io::Result<()> {
    narration.chapter("Look around in the app")?;
    env.go_home().await;
    env.app.tap("accounts").await;
    env.app.wait_screen("accounts").await;
    env.app.press("account-row").await;
    env.app.wait_screen("account").await;
    narration
        .step("What can be done with an account", &env.app)
        .await?;
    env.app.tap("history").await;
    env.app.wait_for("entry").await;
    narration
        .step("Past sign-ins, with \"this wasn't me\"", &env.app)
        .await?;
    for screen in ["account", "accounts", "home"] {
        env.app.tap("back").await;
        env.app.wait_screen(screen).await;
    }
    env.app.tap("settings").await;
    env.app.wait_screen("settings").await;
    narration.step("The settings", &env.app).await
}

/// The printed steps and their screenshots.
struct Narration {
    folder: PathBuf,
    pictures: usize,
}

impl Narration {
    /// Begins in an empty folder.
    fn start(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|kind| kind == "png") {
                fs::remove_file(path)?;
            }
        }
        Ok(Self {
            folder: folder.to_owned(),
            pictures: 0,
        })
    }

    fn chapter(&self, title: &str) -> io::Result<()> {
        writeln!(io::stdout(), "\n{title}")
    }

    async fn step(&mut self, words: &str, window: &Window) -> io::Result<()> {
        self.pictures += 1;
        let name = format!("{:02}-{}.png", self.pictures, file_name(words));
        window.still().await;
        window.screenshot(&self.folder.join(&name)).await;
        writeln!(io::stdout(), "  {:2}. {words}\n      {name}", self.pictures)
    }
}

/// The first words of a sentence as a file's name.
fn file_name(words: &str) -> String {
    const WORDS: usize = 6;
    let plain: String = words
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    plain
        .to_lowercase()
        .split_whitespace()
        .take(WORDS)
        .collect::<Vec<_>>()
        .join("-")
}
