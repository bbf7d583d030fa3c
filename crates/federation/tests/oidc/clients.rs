//! Clients that authenticate by signed assertions (RFC 7523) and push their requests (RFC 9126).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use rsa::RsaPrivateKey;
use rsa::pkcs1::{DecodeRsaPrivateKey, EncodeRsaPrivateKey};
use rsa::traits::PublicKeyParts;
use serde_json::{Value, json};
use server::config::Options;
use server::demo::EMAIL;

use crate::browser::{Browser, SECRET, Site, http};
use crate::wiki::{Service, query};

const TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const BACK: &str = "https://signer.example/back";

/// A site with the client `signer`, which has keys, and must push its requests.
struct Signer {
    site: Site,
    key: EncodingKey,
    /// Its key on the curve P-256, named `two`.
    curve_key: EncodingKey,
    _folder: tempfile::TempDir,
}

impl Signer {
    async fn start() -> Self {
        Self::start_with(Options::default()).await
    }

    async fn start_with(options: Options) -> Self {
        let curve_key = rcgen::KeyPair::generate().unwrap();
        let point = curve_key.public_key_raw();
        let half = |part: &[u8]| URL_SAFE_NO_PAD.encode(part);
        let key = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, 2_048).unwrap();
        let part = |number: &rsa::BigUint| URL_SAFE_NO_PAD.encode(number.to_bytes_be());
        let keys = json!({ "keys": [
            { "kty": "RSA", "kid": "one", "n": part(key.n()), "e": part(key.e()) },
            { "kty": "EC", "crv": "P-256", "kid": "two", "x": half(&point[1..33]), "y": half(&point[33..]) }
        ] });
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("signer.jwks");
        std::fs::write(&file, keys.to_string()).unwrap();
        let more = format!(
            r#"
            [[services]]
            id = "signer"
            name = "Signer"
            [services.oidc]
            redirect-uris = ["{BACK}"]
            jwks-file = {file:?}
            require-par = true
            "#
        );
        let site = Site::start_with_services(options, &more).await;
        let der = key.to_pkcs1_der().unwrap();
        Self {
            site,
            key: EncodingKey::from_rsa_der(der.as_bytes()),
            curve_key: EncodingKey::from_ec_der(&curve_key.serialize_der()),
            _folder: folder,
        }
    }

    fn claims(&self, jti: &str) -> Value {
        let now = self.site.state.now().0;
        json!({
            "iss": "signer", "sub": "signer", "aud": self.site.origin,
            "exp": now + 60, "iat": now, "jti": jti,
        })
    }

    fn sign(&self, claims: &Value) -> String {
        self.sign_by(Algorithm::RS256, Some("one"), claims)
    }

    fn sign_by(&self, algorithm: Algorithm, named: Option<&str>, claims: &Value) -> String {
        let mut header = Header::new(algorithm);
        header.kid = named.map(String::from);
        let key = match algorithm {
            Algorithm::ES256 => &self.curve_key,
            _ => &self.key,
        };
        jsonwebtoken::encode(&header, claims, key).unwrap()
    }

    /// Pushes a request and returns status and body.
    async fn push(&self, assertion: &str, changes: &[(&str, &str)]) -> (u16, Value) {
        let mut form = vec![
            ("response_type", "code"),
            ("redirect_uri", BACK),
            ("scope", "openid"),
            ("state", "s"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
            ("client_assertion_type", TYPE),
            ("client_assertion", assertion),
        ];
        form.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
        form.extend(changes.iter().filter(|(_, value)| !value.is_empty()));
        post(&self.site, "/oidc/par", &form).await
    }
}

async fn post(site: &Site, path: &str, form: &[(&str, &str)]) -> (u16, Value) {
    let request = http().post(format!("{}{path}", site.origin)).form(form);
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    let text = answer.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or_default())
}

fn authorize(reference: &Value, client: &str) -> String {
    let reference = reference["request_uri"].as_str().unwrap();
    format!("/oidc/authorize?client_id={client}&request_uri={reference}")
}

#[tokio::test]
async fn client_pushes_and_signs_then_the_browser_brings_a_reference_once() {
    let signer = Signer::start().await;
    let browser = Browser::at(&signer.site);
    browser.sign_in("/sign-in").await;
    let (status, pushed) = signer.push(&signer.sign(&signer.claims("1")), &[]).await;
    assert_eq!(status, 201, "{pushed}");
    assert_eq!(pushed["expires_in"], 90);
    let other = browser.get(&authorize(&pushed, "wiki")).await;
    assert_eq!(other.status.as_u16(), 400, "another client's reference");
    let arrived = browser.get(&authorize(&pushed, "signer")).await.redirect();
    let again = browser.get(&authorize(&pushed, "signer")).await;
    assert_eq!(again.status.as_u16(), 400, "used already");
    let answer = query(&browser.go_on(&arrived).await);
    assert_eq!(answer["state"], "s");
    let assertion = signer.sign(&signer.claims("2"));
    let form = [
        ("grant_type", "authorization_code"),
        ("code", answer["code"].as_str()),
        ("redirect_uri", BACK),
        ("code_verifier", VERIFIER),
        ("client_assertion_type", TYPE),
        ("client_assertion", assertion.as_str()),
    ];
    let (status, tokens) = post(&signer.site, "/oidc/token", &form).await;
    assert_eq!(status, 200, "{tokens}");
}

#[tokio::test]
async fn assertion_is_not_right_then_the_client_is_unknown() {
    let signer = Signer::start().await;
    let good = signer.claims("used");
    let token = signer.sign(&good);
    assert_eq!(signer.push(&token, &[]).await.0, 201);
    let now = good["iat"].as_u64().unwrap();
    let with = |name: &str, value: Value| {
        let mut claims = signer.claims("fresh");
        claims[name] = value;
        signer.sign(&claims)
    };
    let without = |name: &str| {
        let mut claims = signer.claims("fresh");
        claims.as_object_mut().unwrap().remove(name);
        signer.sign(&claims)
    };
    let hmac = {
        let public = http().get(format!("{}/oidc/keys", signer.site.origin));
        let public = public.send().await.unwrap().text().await.unwrap();
        let secret = EncodingKey::from_secret(public.as_bytes());
        jsonwebtoken::encode(&Header::default(), &signer.claims("fresh"), &secret).unwrap()
    };
    let claims = URL_SAFE_NO_PAD.encode(signer.claims("fresh").to_string());
    let unsigned = format!("{}.{claims}.", URL_SAFE_NO_PAD.encode(r#"{"alg":"none"}"#));
    for (bad, why) in [
        (token, "used before"),
        (with("aud", json!("https://other.example")), "audience"),
        (with("iss", json!("wiki")), "issuer"),
        (with("sub", json!("shop")), "subject of another client"),
        (with("exp", json!(now - 61)), "over"),
        (with("exp", json!(now + 3_600)), "too long"),
        (with("nbf", json!(now + 600)), "not yet"),
        (with("iat", json!(now + 600)), "made in the future"),
        (with("jti", json!("")), "no id"),
        (with("jti", json!("j".repeat(257))), "long id"),
        (without("exp"), "no end"),
        (without("jti"), "no id"),
        (without("aud"), "no audience"),
        (hmac, "HMAC with public bytes"),
        (unsigned, "unsigned"),
        ("x".into(), "no JWT"),
    ] {
        let (status, body) = signer.push(&bad, &[]).await;
        assert_eq!(
            (status, &body["error"]),
            (401, &"invalid_client".into()),
            "{why}"
        );
    }
    let fresh = signer.sign(&signer.claims("kept"));
    let token_endpoint = format!("{}/oidc/token", signer.site.origin);
    for (aud, status) in [
        (json!(["https://other.example", token_endpoint]), 401),
        (json!([signer.site.origin, token_endpoint]), 401),
        (json!([]), 401),
        (json!(format!("{token_endpoint}/")), 401),
        (json!(format!("{}/oidc/revoke", signer.site.origin)), 401),
        (json!([token_endpoint]), 201),
    ] {
        assert_eq!(
            signer.push(&with("aud", aud.clone()), &[]).await.0,
            status,
            "{aud}"
        );
    }
    // Neither a secret beside it, nor none of it, nor another type.
    let beside = signer.push(&fresh, &[("client_secret", SECRET)]).await;
    assert_eq!(beside.1["error"], "invalid_request");
    let kind = signer.push(&fresh, &[("client_assertion_type", "x")]).await;
    assert_eq!(kind.1["error"], "invalid_request");
    let nothing = [("client_assertion", ""), ("client_assertion_type", "")];
    assert_eq!(signer.push("", &nothing).await.0, 401);
    let named = [nothing[0], nothing[1], ("client_id", "signer")];
    assert_eq!(signer.push("", &named).await.0, 401);
    assert_eq!(signer.push(&fresh, &[("client_id", "wiki")]).await.0, 401);
}

#[tokio::test]
async fn assertion_by_each_algorithm_then_only_the_key_of_its_kind_verifies_it() {
    use Algorithm::{ES256, PS256, RS256, RS384};
    let signer = Signer::start().await;
    for (number, (algorithm, named, status)) in [
        (RS256, Some("one"), 201),
        (PS256, Some("one"), 201),
        (ES256, Some("two"), 201),
        (RS256, None, 201),
        (ES256, None, 201),
        (RS384, Some("one"), 401),
        (ES256, Some("one"), 401),
        (PS256, Some("two"), 401),
        (RS256, Some("three"), 401),
    ]
    .into_iter()
    .enumerate()
    {
        let claims = signer.claims(&format!("algorithm {number}"));
        let assertion = signer.sign_by(algorithm, named, &claims);
        let (pushed, body) = signer.push(&assertion, &[]).await;
        assert_eq!(pushed, status, "{algorithm:?} {named:?}: {body}");
    }
}

#[tokio::test]
async fn client_fails_too_often_from_one_network_then_it_waits_and_another_client_does_not() {
    let options = Options {
        network_factor: Some(1),
        ..Options::default()
    };
    let signer = Signer::start_with(options).await;
    let site = &signer.site;
    let answer = async |client: &str, secret: &str| {
        let form = [
            ("client_id", client),
            ("client_secret", secret),
            ("token", "x"),
        ];
        let request = http()
            .post(format!("{}/oidc/revoke", site.origin))
            .form(&form);
        let answer = request.send().await.unwrap();
        let wait = answer.headers().get("retry-after").cloned();
        (answer.status().as_u16(), wait, answer.text().await.unwrap())
    };
    for attempt in 0..30 {
        assert_eq!(answer("shop", "wrong").await.0, 401, "{attempt}");
    }
    for secret in ["wrong", SECRET] {
        let (status, wait, body) = answer("shop", secret).await;
        assert_eq!(status, 429, "{body}");
        let wait: u64 = wait.unwrap().to_str().unwrap().parse().unwrap();
        assert!((1..=600).contains(&wait), "{wait}");
        assert!(body.contains("temporarily_unavailable"), "{body}");
        assert!(body.contains("too many failed authentications"), "{body}");
    }
    assert_eq!(answer("bank", SECRET).await.0, 200);
    assert_eq!(
        signer
            .push(&signer.sign(&signer.claims("other")), &[])
            .await
            .0,
        201
    );
    site.move_clock(601);
    assert_eq!(answer("shop", SECRET).await.0, 200);
}

#[tokio::test]
async fn request_that_is_refused_then_plain_words_for_its_developers() {
    let site = Site::start().await;
    let shop = [("client_id", "shop"), ("client_secret", SECRET)];
    for (more, error) in [
        (&[][..], "invalid_request"),
        (&[("grant_type", "password")][..], "unsupported_grant_type"),
        (
            &[("grant_type", "authorization_code"), ("code", "x")][..],
            "invalid_grant",
        ),
        (&[("client_id", "shop")][..], "invalid_request"),
    ] {
        let form = [&shop[..], more].concat();
        let (_, body) = post(&site, "/oidc/token", &form).await;
        assert_eq!(body["error"], error, "{more:?}");
        let words = body["error_description"].as_str().unwrap();
        assert!(words.contains(' ') && words.is_ascii(), "{words}");
    }
    let (browser, wiki) = (Browser::at(&site), Service::wiki(&site).await);
    for (parameters, words) in [
        (&[("prompt", "none")][..], "the person must sign in"),
        (&[("request", "x")][..], "request objects are not supported"),
        (
            &[("login_hint", "a"), ("login_hint", "b")][..],
            "a parameter is there twice",
        ),
        (
            &[("id_token_hint", "x")][..],
            "id_token_hint is no ID token",
        ),
    ] {
        let begun = wiki.begin(parameters);
        let answer = query(&browser.get(&begun.address).await.redirect());
        let told = &answer["error_description"];
        assert!(told.contains(words), "{parameters:?}: {told}");
    }
}

#[tokio::test]
async fn metadata_then_they_claim_nothing_that_is_not_offered() {
    let site = Site::start().await;
    let address = format!("{}/.well-known/openid-configuration", site.origin);
    let metadata: Value = http()
        .get(address)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    for absent in [
        "claims_parameter_supported",
        "frontchannel_logout_supported",
        "introspection_endpoint",
        "registration_endpoint",
        "backchannel_authentication_endpoint",
        "request_object_signing_alg_values_supported",
    ] {
        assert!(
            metadata
                .get(absent)
                .is_none_or(|value| *value == json!(false)),
            "{absent}"
        );
    }
    assert_eq!(metadata["request_parameter_supported"], json!(false));
    assert_eq!(metadata["request_uri_parameter_supported"], json!(false));
    assert_eq!(metadata["response_types_supported"], json!(["code"]));
    assert_eq!(
        metadata["code_challenge_methods_supported"],
        json!(["S256"])
    );
}

#[tokio::test]
async fn service_names_the_person_by_an_id_token_then_nobody_else_signs_in() {
    let site = Site::start().await;
    let (browser, wiki) = (Browser::at(&site), Service::wiki(&site).await);
    browser.sign_in("/sign-in").await;
    let (_, tokens) = wiki.sign_in(&browser).await;
    let tokens = serde_json::to_value(&tokens).unwrap();
    let own = tokens["id_token"].as_str().unwrap().to_owned();
    let claims = URL_SAFE_NO_PAD.decode(own.split('.').nth(1).unwrap());
    let mut claims: Value = serde_json::from_slice(&claims.unwrap()).unwrap();
    claims["sub"] = json!("0123456789abcdef0123456789abcdef");
    let key = site.folder.path().join("data/keys/oidc.pem");
    let key = RsaPrivateKey::from_pkcs1_pem(&std::fs::read_to_string(key).unwrap()).unwrap();
    let key = EncodingKey::from_rsa_der(key.to_pkcs1_der().unwrap().as_bytes());
    let others = jsonwebtoken::encode(&Header::new(Algorithm::RS256), &claims, &key).unwrap();
    let ask = async |hint: &str, prompt: &str| {
        let begun = wiki.begin(&[("id_token_hint", hint), ("prompt", prompt)]);
        browser.get(&begun.address).await.redirect()
    };
    let silent = ask(&own, "none").await;
    assert!(silent.starts_with("/oidc/resume/"), "{silent}");
    assert!(query(&browser.get(&silent).await.redirect()).contains_key("code"));
    assert_eq!(
        query(&ask(&others, "none").await)["error"],
        "login_required"
    );
    let arrived = ask(&others, "").await;
    let sign_in = browser.get(&arrived).await.redirect();
    assert_eq!(sign_in, format!("/sign-in?to={arrived}"));
    // Signed in anew as the same person, it is still not the one that was named.
    assert_eq!(browser.sign_in(&sign_in).await, arrived);
    assert_eq!(browser.get(&arrived).await.redirect(), sign_in);
    let resume = arrived.replace("/continue/", "/oidc/resume/");
    assert!(!browser.get(&resume).await.location.contains("code="));
    let arrived = ask(&own, "").await;
    assert!(query(&browser.go_on(&arrived).await).contains_key("code"));
}

#[tokio::test]
async fn two_requests_race_with_one_assertion_then_one_is_accepted() {
    let signer = Signer::start().await;
    let token = signer.sign(&signer.claims("race"));
    let (one, two) = tokio::join!(signer.push(&token, &[]), signer.push(&token, &[]));
    let mut statuses = [one.0, two.0];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 401]);
}

#[tokio::test]
async fn pushed_request_that_cannot_be_answered_then_the_client_is_told_at_once() {
    let signer = Signer::start().await;
    for (number, (change, word)) in [
        (("redirect_uri", "https://evil.example/"), "invalid_request"),
        (("response_type", "token"), "unsupported_response_type"),
        (("scope", "email"), "invalid_scope"),
        (("code_challenge_method", "plain"), "invalid_request"),
        (("request", "x"), "request_not_supported"),
        (("request_uri", "urn:x"), "invalid_request"),
    ]
    .into_iter()
    .enumerate()
    {
        let assertion = signer.sign(&signer.claims(&number.to_string()));
        let (status, body) = signer.push(&assertion, &[change]).await;
        assert_eq!((status, &body["error"]), (400, &word.into()), "{change:?}");
    }
}

#[tokio::test]
async fn reference_too_late_unknown_or_missing_then_nobody_goes_on() {
    let signer = Signer::start().await;
    let browser = Browser::at(&signer.site);
    let (_, pushed) = signer.push(&signer.sign(&signer.claims("1")), &[]).await;
    signer.site.move_clock(91);
    let late = browser.get(&authorize(&pushed, "signer")).await;
    assert_eq!(late.status.as_u16(), 400);
    let unknown = json!({ "request_uri": "urn:ietf:params:oauth:request_uri:x" });
    let page = browser.get(&authorize(&unknown, "signer")).await;
    assert_eq!(page.status.as_u16(), 400);
    // A client that must push brings no request of its own.
    let direct = format!(
        "/oidc/authorize?client_id=signer&response_type=code&scope=openid&redirect_uri={BACK}\
         &code_challenge={CHALLENGE}&code_challenge_method=S256&state=s"
    );
    let answer = query(&browser.get(&direct).await.redirect());
    assert_eq!(answer["error"], "invalid_request");
}

#[tokio::test]
async fn client_names_address_and_language_then_the_sign_in_shows_them() {
    let site = Site::start().await;
    let (wiki, browser) = (Service::wiki(&site).await, Browser::at(&site));
    let begun = wiki.begin(&[("login_hint", EMAIL), ("ui_locales", "xx fr-BE de")]);
    let arrived = browser.get(&begun.address).await.redirect();
    let sign_in = browser.get(&arrived).await.redirect();
    let page = browser.get(&sign_in).await;
    assert!(
        page.body.contains(&format!("value=\"{EMAIL}\"")),
        "{}",
        page.body
    );
    assert!(page.body.contains("<html lang=\"fr\""), "{}", page.body);
    let other = Browser::at(&site);
    let begun = wiki.begin(&[("login_hint", "\"><b>no address")]);
    let arrived = other.get(&begun.address).await.redirect();
    let sign_in = other.get(&arrived).await.redirect();
    assert!(!other.get(&sign_in).await.body.contains("no address"));
}
