//! The client of a service: the library `openidconnect`, as any service would use it.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;

use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreIdTokenClaims, CoreProviderMetadata, CoreTokenResponse,
    CoreUserInfoClaims,
};
use openidconnect::url::Url;
use openidconnect::{
    AccessToken, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, HttpRequest, HttpResponse, IssuerUrl, Nonce, OAuth2TokenResponse,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, TokenResponse,
};
use reqwest::Client;

use crate::browser::{Browser, Site, http};

type Ready = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// The client of one service.
pub(crate) struct Service {
    client: Ready,
    http: Client,
}

/// A sign-in that the service has begun.
pub(crate) struct Begun {
    pub(crate) address: String,
    state: CsrfToken,
    nonce: Nonce,
    pub(crate) verifier: PkceCodeVerifier,
}

/// The query of the address to which the server sent the browser.
pub(crate) fn query(address: &str) -> HashMap<String, String> {
    let address = Url::parse(address).unwrap();
    address.query_pairs().into_owned().collect()
}

type Answer<'c> = Pin<Box<dyn Future<Output = Result<HttpResponse, reqwest::Error>> + Send + 'c>>;

#[allow(
    clippy::needless_lifetimes,
    reason = "without its name, the lifetime would be that of the request"
)]
fn call<'c>(http: &'c Client) -> impl Fn(HttpRequest) -> Answer<'c> {
    move |request: HttpRequest| {
        let (head, body) = request.into_parts();
        let sent = http
            .request(head.method, head.uri.to_string())
            .headers(head.headers)
            .body(body);
        Box::pin(async move {
            let answer = sent.send().await?;
            let mut response = HttpResponse::new(Vec::new());
            *response.status_mut() = answer.status();
            *response.headers_mut() = answer.headers().clone();
            *response.body_mut() = answer.bytes().await?.to_vec();
            Ok(response)
        })
    }
}

impl Service {
    /// Discovers the provider as the service with this id, address and secret.
    pub(crate) async fn discover(site: &Site, id: &str, back: &str, secret: Option<&str>) -> Self {
        let http = http();
        let issuer = IssuerUrl::new(site.origin.clone()).unwrap();
        let metadata = CoreProviderMetadata::discover_async(issuer, &call(&http))
            .await
            .unwrap();
        let client = CoreClient::from_provider_metadata(
            metadata,
            ClientId::new(id.into()),
            secret.map(|secret| ClientSecret::new(secret.into())),
        )
        .set_redirect_uri(RedirectUrl::new(back.into()).unwrap());
        Self { client, http }
    }

    /// The public service `wiki`.
    pub(crate) async fn wiki(site: &Site) -> Self {
        Self::discover(site, "wiki", "https://wiki.example/back", None).await
    }

    /// Signs in a browser that has a session, and returns the tokens.
    pub(crate) async fn sign_in(&self, browser: &Browser) -> (Begun, CoreTokenResponse) {
        let begun = self.begin(&[]);
        let arrived = browser.get(&begun.address).await.redirect();
        let answer = browser.go_on(&arrived).await;
        let tokens = self.exchange(&begun, &answer).await.unwrap();
        (begun, tokens)
    }

    /// Begins a sign-in with these further parameters.
    pub(crate) fn begin(&self, extra: &[(&'static str, &str)]) -> Begun {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let mut request = self
            .client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                CsrfToken::new_random,
                Nonce::new_random,
            )
            .add_scope(Scope::new("email".into()))
            .add_scope(Scope::new("profile".into()))
            .set_pkce_challenge(challenge);
        for (name, value) in extra {
            request = request.add_extra_param(*name, *value);
        }
        let (address, state, nonce) = request.url();
        Begun {
            address: address.into(),
            state,
            nonce,
            verifier,
        }
    }

    /// Checks the state of the answer and exchanges its code.
    pub(crate) async fn exchange(
        &self,
        begun: &Begun,
        answer: &str,
    ) -> Result<CoreTokenResponse, String> {
        let query = query(answer);
        assert_eq!(query.get("state"), Some(begun.state.secret()), "{answer}");
        let code = query
            .get("code")
            .unwrap_or_else(|| panic!("no code: {answer}"));
        self.client
            .exchange_code(AuthorizationCode::new(code.clone()))
            .unwrap()
            .set_pkce_verifier(PkceCodeVerifier::new(begun.verifier.secret().clone()))
            .request_async(&call(&self.http))
            .await
            .map_err(|error| format!("{error:?}"))
    }

    /// Verifies the ID token by the published keys, and its nonce.
    pub(crate) fn claims(&self, begun: &Begun, tokens: &CoreTokenResponse) -> CoreIdTokenClaims {
        let verifier = self.client.id_token_verifier();
        let token = tokens.id_token().unwrap();
        token.claims(&verifier, &begun.nonce).unwrap().clone()
    }

    /// Fetches the user info with the access token, for the subject of the ID token.
    pub(crate) async fn user_info(
        &self,
        tokens: &CoreTokenResponse,
        claims: &CoreIdTokenClaims,
    ) -> CoreUserInfoClaims {
        let access: AccessToken = tokens.access_token().clone();
        self.client
            .user_info(access, Some(claims.subject().clone()))
            .unwrap()
            .request_async(&call(&self.http))
            .await
            .unwrap()
    }

    /// The status of the user info endpoint for the access token.
    pub(crate) async fn user_info_status(&self, site: &Site, tokens: &CoreTokenResponse) -> u16 {
        let answer = self
            .http
            .get(format!("{}/oidc/userinfo", site.origin))
            .bearer_auth(tokens.access_token().secret())
            .send()
            .await;
        answer.unwrap().status().as_u16()
    }
}
