//! Services that are disabled, deleted, given a new secret, or changed in the file, while people are signed in to them.

use server::config::Options;
use server::domain::service::ServiceId;
use server::use_cases::administration::services;

use crate::browser::{Browser, Site};
use crate::refresh::{offline_in, post, refresh, refreshing, user_info};
use crate::relying_party::{RelyingParty, service_at};
use crate::wiki::Service;

/// The settings of the service `row` in the database, with the hash of this secret.
fn row(secret: &str) -> String {
    format!(
        "id = \"row\"\nname = \"Row\"\n[oidc]\nredirect-uris = [\"https://row.example/back\"]\nrefresh-tokens = true\n\
         secret-sha256 = \"{}\"\n",
        countersign_federation::oidc::secret_hash(secret)
    )
}

fn id() -> ServiceId {
    ServiceId::parse("row").unwrap()
}

/// The failures that are allowed, by the allowance of a loopback network in tests.
const FAILURES: usize = 30;

const FIRST: &str = "the first secret of this service, long enough";
const SECOND: &str = "the second secret of this service, long enough";

/// A site with the public service `app` in its file and the service `row` in its database, and a browser that is signed in.
async fn site() -> (Site, Browser) {
    let site = Site::start_with_services(one_network(), &refreshing("app")).await;
    create(&site).await;
    let browser = Browser::at(&site);
    browser.sign_in("/sign-in").await;
    (site, browser)
}

/// The limits of one network, as they are stated.
pub(crate) fn one_network() -> Options {
    Options {
        network_factor: Some(1),
        ..Options::default()
    }
}

async fn create(site: &Site) {
    let create = |tx: &server::store::Tx<'_>| services::create(tx, &id(), &row(FIRST));
    site.state.store.write(create).await.unwrap();
}

async fn tokens(site: &Site, browser: &Browser) -> serde_json::Value {
    let back = "https://row.example/back";
    let service = Service::discover(site, "row", back, Some(FIRST)).await;
    offline_in(&service, browser).await
}

/// Refreshes with this secret.
async fn refresh_by(site: &Site, tokens: &serde_json::Value, secret: &str) -> (u16, String) {
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", "row"),
        ("client_secret", secret),
        ("refresh_token", tokens["refresh_token"].as_str().unwrap()),
    ];
    let (status, body) = post(site, "/oidc/token", &form).await;
    (status, body["error"].as_str().unwrap_or_default().into())
}

async fn authorize(browser: &Browser) -> u16 {
    let path = "/oidc/authorize?client_id=row&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Frow.example%2Fback";
    browser.get(path).await.status.as_u16()
}

#[tokio::test]
async fn service_is_disabled_then_its_tokens_and_codes_end_at_once_and_do_not_come_back() {
    let (site, browser) = site().await;
    let held = tokens(&site, &browser).await;
    let service = Service::discover(&site, "row", "https://row.example/back", Some(FIRST)).await;
    let begun = service.begin(&[]);
    let arrived = browser.get(&begun.address).await.redirect();
    let code = browser.go_on(&arrived).await;
    let other = offline_in(
        &Service::discover(&site, "app", "https://app.example/back", None).await,
        &browser,
    )
    .await;
    assert_eq!(user_info(&site, &held).await, 200);
    let set = async |disabled| {
        let set = move |tx: &server::store::Tx<'_>| services::set_disabled(tx, &id(), disabled);
        site.state.store.write(set).await.unwrap();
    };
    set(true).await;
    assert_eq!(user_info(&site, &held).await, 401);
    let refused = (401, "invalid_client".to_owned());
    assert_eq!(refresh_by(&site, &held, FIRST).await, refused);
    assert_eq!(authorize(&browser).await, 400);
    set(false).await;
    assert_eq!(user_info(&site, &held).await, 401);
    let refused = (400, "invalid_grant".to_owned());
    assert_eq!(refresh_by(&site, &held, FIRST).await, refused);
    assert!(service.exchange(&begun, &code).await.is_err());
    // Another service keeps its tokens, and this one signs people in anew.
    assert_eq!(user_info(&site, &other).await, 200);
    assert_eq!(refresh(&site, "app", &other).await.0, 200);
    let held = tokens(&site, &browser).await;
    assert_eq!(user_info(&site, &held).await, 200);
}

#[tokio::test]
async fn service_is_deleted_and_made_again_under_its_id_then_it_inherits_nothing() {
    let (site, browser) = site().await;
    let held = tokens(&site, &browser).await;
    let delete = |tx: &server::store::Tx<'_>| services::delete(tx, &id());
    site.state.store.write(delete).await.unwrap();
    assert_eq!(user_info(&site, &held).await, 401);
    create(&site).await;
    assert_eq!(user_info(&site, &held).await, 401);
    let refused = (400, "invalid_grant".to_owned());
    assert_eq!(refresh_by(&site, &held, FIRST).await, refused);
}

#[tokio::test]
async fn service_gets_a_new_secret_then_the_old_one_ends_at_once_and_its_tokens_stay() {
    let (site, browser) = site().await;
    let held = tokens(&site, &browser).await;
    let set = |tx: &server::store::Tx<'_>| services::set_secret(tx, &id(), &row(SECOND));
    site.state.store.write(set).await.unwrap();
    let refused = (401, "invalid_client".to_owned());
    assert_eq!(refresh_by(&site, &held, FIRST).await, refused);
    assert_eq!(refresh_by(&site, &held, SECOND).await.0, 200);
}

#[tokio::test]
async fn service_failed_too_often_then_a_new_secret_or_a_command_lets_it_in_at_once() {
    let (site, browser) = site().await;
    let held = tokens(&site, &browser).await;
    let form = [
        ("client_id", "row"),
        ("client_secret", "wrong"),
        ("token", "x"),
    ];
    let lock = async || {
        for _ in 0..FAILURES {
            post(&site, "/oidc/revoke", &form).await;
        }
        post(&site, "/oidc/revoke", &form).await.0
    };
    assert_eq!(lock().await, 429);
    let waits = (429, "temporarily_unavailable".to_owned());
    assert_eq!(refresh_by(&site, &held, FIRST).await, waits);
    let set = |tx: &server::store::Tx<'_>| services::set_secret(tx, &id(), &row(SECOND));
    site.state.store.write(set).await.unwrap();
    let (status, _) = refresh_by(&site, &held, SECOND).await;
    assert_eq!(status, 200);
    let held = {
        let back = "https://row.example/back";
        let service = Service::discover(&site, "row", back, Some(SECOND)).await;
        offline_in(&service, &browser).await
    };
    assert_eq!(lock().await, 429);
    let unlock = |tx: &server::store::Tx<'_>| services::unlock(tx, &id());
    site.state.store.write(unlock).await.unwrap();
    assert_eq!(refresh_by(&site, &held, SECOND).await.0, 200);
}

#[tokio::test]
async fn changed_service_cannot_be_taken_in_then_the_others_stay_and_a_disabled_one_ends() {
    let (site, browser) = site().await;
    let held = tokens(&site, &browser).await;
    let bad = "id = \"bad\"\nname = \"Bad\"\n[oidc]\nredirect-uris = [\"https://b.example/\"]\nsecret-file = \"/none\"\n";
    let change = move |tx: &server::store::Tx<'_>| {
        services::create(tx, &ServiceId::parse("bad").unwrap(), bad)
    };
    site.state.store.write(change).await.unwrap();
    assert_eq!(user_info(&site, &held).await, 200);
    assert_eq!(authorize(&browser).await, 303);
    let disable = |tx: &server::store::Tx<'_>| services::set_disabled(tx, &id(), true);
    site.state.store.write(disable).await.unwrap();
    assert_eq!(user_info(&site, &held).await, 401);
    assert_eq!(authorize(&browser).await, 400);
}

/// Writes the file of the site with `more` in place of its service `app`, and takes it in as SIGHUP does.
pub(crate) async fn reload(site: &Site, more: &str) -> Result<(), String> {
    let file = site.folder.path().join("server.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    let (kept, _) = text.split_once("[[services]]\n    id = \"app\"").unwrap();
    std::fs::write(&file, format!("{kept}{more}")).unwrap();
    let options = Options {
        config: Some(file.clone()),
        demo: Some(true),
        data_dir: Some(site.folder.path().join("data")),
        ..Options::default()
    };
    let config = options.resolve();
    let config = config.map_err(|error| error.to_string());
    let loaded = match config {
        Ok(config) => site.federation.reload(&config).await,
        Err(error) => Err(server::config::ConfigError::ServiceText { reason: error }.into()),
    };
    std::fs::write(&file, text).unwrap();
    loaded.map_err(|error| error.to_string())
}

#[tokio::test]
async fn services_of_the_file_are_read_again_then_they_count_and_a_bad_file_changes_nothing() {
    let (site, browser) = site().await;
    let app = Service::discover(&site, "app", "https://app.example/back", None).await;
    let held = offline_in(&app, &browser).await;
    let of_row = tokens(&site, &browser).await;
    for bad in [
        "[[services]]\nid = \"new\"\nname = \"New\"\n[services.oidc]\nredirect-uris = [\"http://new.example/\"]\n",
        "[[services]]\nid = \"row\"\nname = \"Twice\"\n[services.oidc]\nredirect-uris = [\"https://a.example/\"]\n",
        "[[services]]\nid = \"new\"\nname = \"New\"\n[services.saml]\nx = 1\n",
        "[[services",
    ] {
        reload(&site, bad).await.unwrap_err();
        assert_eq!(user_info(&site, &held).await, 200, "{bad}");
    }
    let moved = refreshing("app")
        .replace("app.example", "moved.example")
        .replace("Service app", "Moved");
    reload(&site, &moved).await.unwrap();
    assert_eq!(user_info(&site, &held).await, 200, "the same service");
    let begun = app.begin(&[]);
    assert_eq!(
        browser.get(&begun.address).await.status,
        400,
        "its address has changed"
    );
    let moved = Service::discover(&site, "app", "https://moved.example/back", None).await;
    let begun = moved.begin(&[]);
    let arrived = browser.get(&begun.address).await.redirect();
    assert!(browser.get(&arrived).await.body.contains("Moved"));
    reload(&site, "").await.unwrap();
    assert_eq!(user_info(&site, &held).await, 401, "a removed service");
    assert_eq!(
        user_info(&site, &of_row).await,
        200,
        "one of the database stays"
    );
    reload(&site, &refreshing("app")).await.unwrap();
    assert_eq!(user_info(&site, &held).await, 401, "nothing is inherited");
}

#[tokio::test]
async fn service_is_disabled_then_it_is_told_of_no_end_of_a_session() {
    let site = Site::start().await;
    let mut party = RelyingParty::start(&[]).await;
    let table = service_at("row", party.address).replace("[services.oidc]", "[oidc]");
    let table = table.replace("[[services]]", "");
    let create = move |tx: &server::store::Tx<'_>| services::create(tx, &id(), &table);
    site.state.store.write(create).await.unwrap();
    let browser = Browser::at(&site);
    browser.sign_in("/sign-in").await;
    let service = Service::discover(&site, "row", "https://row.example/back", None).await;
    service.sign_in(&browser).await;
    let disable = |tx: &server::store::Tx<'_>| services::set_disabled(tx, &id(), true);
    site.state.store.write(disable).await.unwrap();
    let page = browser.get("/account").await;
    browser.post(&page, "/sign-out", &[]).await.redirect();
    let left = site.state.store.read(|tx| tx.services_with_grants()).await;
    assert!(left.unwrap().is_empty());
    assert!(party.is_quiet());
}
