//! Pages that Apache protects.

use server::config::Options;

use crate::apache::{Apache, certificate, folder, free_port, has};
use crate::browser::{Browser, Page, SECRET, Site};

/// The longest wait for a notice that must come.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(20);

fn found(page: Page) -> String {
    assert_eq!(page.status, 302, "{}", page.body);
    page.location
}

async fn site(services: &str) -> Site {
    Site::start_with_services(Options::default(), services).await
}

/// The module speaks https alone to the server, so that Apache also stands before the server as a proxy with TLS.
#[tokio::test]
async fn page_behind_mod_auth_cas_then_it_opens_after_a_sign_in_and_closes_with_the_session() {
    if !has("auth_cas") {
        eprintln!("not run: mod_auth_cas is missing");
        return;
    }
    let (port, tls) = (free_port(), free_port());
    let page = format!("http://127.0.0.1:{port}/page.txt");
    let site = site(&format!(
        r#"
        [[services]]
        id = "apache"
        name = "Apache"
        [services.cas]
        url-prefixes = ["http://127.0.0.1:{port}"]
        "#
    ))
    .await;
    let (folder, origin) = (folder(), &site.origin);
    certificate(folder.path()).await;
    let root = folder.path().display().to_string();
    let more = format!(
        "CASVersion 2\nCASSSOEnabled On\nCASLoginURL {origin}/cas/login\nCASValidateURL https://127.0.0.1:{tls}/cas/serviceValidate\n\
         CASCertificatePath {root}/certificate.pem\nCASCookiePath {root}/cache/\n\
         <Location />\nAuthType CAS\nRequire valid-user\n</Location>\n\
         Listen 127.0.0.1:{tls}\n<VirtualHost 127.0.0.1:{tls}>\nServerName 127.0.0.1:{tls}\nSSLEngine on\n\
         SSLCertificateFile {root}/certificate.pem\nSSLCertificateKeyFile {root}/key.pem\n\
         ProxyPass / {origin}/\n<Location />\nAuthType None\nRequire all granted\n</Location>\n</VirtualHost>\n"
    );
    let modules = ["auth_cas", "ssl", "proxy", "proxy_http"];
    let _apache = Apache::start(folder, port, &modules, &more).await;
    let (browser, at_page) = (Browser::at(&site), Browser::at(&site));
    browser.sign_in("/sign-in").await;
    let login = found(at_page.get(&page).await);
    assert!(
        login.starts_with(&format!("{origin}/cas/login?service=")),
        "{login}"
    );
    let arrived = browser.get(&login).await.redirect();
    let back = browser.go_on(&arrived).await;
    assert_eq!(found(at_page.get(&back).await), page);
    let opened = at_page.get(&page).await;
    assert_eq!(
        (opened.status.as_u16(), opened.body.as_str()),
        (200, "the page")
    );
    let again = Browser::at(&site).get(&back).await;
    assert_eq!(again.status, 401, "a used ticket opens nothing");
    // The server tells the module of the sign-out, in its own time.
    browser.get("/cas/logout").await;
    let closed = async {
        while at_page.get(&page).await.status == 200 {
            tokio::task::yield_now().await;
        }
        at_page.get(&page).await
    };
    let closed = tokio::time::timeout(PATIENCE, closed).await.unwrap();
    assert!(found(closed).starts_with(&format!("{origin}/cas/login?service=")));
}

#[tokio::test]
async fn page_behind_mod_auth_openidc_then_it_opens_after_a_sign_in() {
    if !has("auth_openidc") {
        eprintln!("not run: mod_auth_openidc is missing");
        return;
    }
    let port = free_port();
    let page = format!("http://127.0.0.1:{port}/page.txt");
    let folder = folder();
    let secret = folder.path().join("secret");
    std::fs::write(&secret, SECRET).unwrap();
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    std::fs::set_permissions(&secret, mode).unwrap();
    let site = site(&format!(
        r#"
        [[services]]
        id = "apache"
        name = "Apache"
        [services.oidc]
        redirect-uris = ["http://127.0.0.1:{port}/signed-in"]
        secret-file = {secret:?}
        "#
    ))
    .await;
    let origin = &site.origin;
    let more = format!(
        "OIDCProviderMetadataURL {origin}/.well-known/openid-configuration\nOIDCClientID apache\nOIDCClientSecret \"{SECRET}\"\n\
         OIDCRedirectURI http://127.0.0.1:{port}/signed-in\nOIDCScope \"openid email\"\nOIDCPKCEMethod S256\n\
         OIDCCryptoPassphrase \"of this test alone\"\nOIDCRemoteUserClaim email\n\
         <Location />\nAuthType openid-connect\nRequire claim email:demo@countersign.example\n</Location>\n"
    );
    let _apache = Apache::start(folder, port, &["auth_openidc"], &more).await;
    let (browser, at_page) = (Browser::at(&site), Browser::at(&site));
    browser.sign_in("/sign-in").await;
    let authorize = found(at_page.get(&page).await);
    assert!(
        authorize.starts_with(&format!("{origin}/oidc/authorize?")),
        "{authorize}"
    );
    let arrived = browser.get(&authorize).await.redirect();
    let back = browser.go_on(&arrived).await;
    assert_eq!(found(at_page.get(&back).await), page);
    let opened = at_page.get(&page).await;
    assert_eq!(
        (opened.status.as_u16(), opened.body.as_str()),
        (200, "the page")
    );
}
