//! The ends of tokens that a service got by itself.

use super::Street;

#[tokio::test]
async fn account_is_stopped_then_approvals_and_tokens_of_services_end() {
    let mut street = Street::start().await;
    let collected = street.sign_in().await;
    let at_desk = street.ask("desk").await;
    assert!(street.approve("07").await);
    let without_refresh = street.poll("desk", &at_desk).await.body;
    assert!(
        without_refresh.get("refresh_token").is_none(),
        "not allowed for the desk"
    );
    assert_eq!(street.user_info(&without_refresh).await, 200);
    let waiting = street.ask("till").await;
    assert!(street.approve("07").await);
    let page = street.browser.get("/account/stop").await;
    street.browser.post(&page, "/account/stop", &[]).await;
    assert_eq!(street.poll("till", &waiting).await.error(), "access_denied");
    assert_eq!(
        street.refresh("till", &collected).await.error(),
        "invalid_grant"
    );
    for tokens in [&collected, &without_refresh] {
        assert_eq!(street.user_info(tokens).await, 401);
    }
    // Without a device, a request waits for nobody.
    let id = street.ask("till").await;
    assert_eq!(
        street.poll("till", &id).await.error(),
        "authorization_pending"
    );
}

#[tokio::test]
async fn person_signs_out_everywhere_then_tokens_of_services_end() {
    let mut street = Street::start().await;
    let tokens = street.sign_in().await;
    assert_eq!(street.user_info(&tokens).await, 200);
    let path = "/account/sessions/end-others";
    let step_up = street.browser.get(path).await.redirect();
    let page = street.browser.get(&step_up).await;
    let device = street.phone.device.to_hex();
    let form = [("method", "app-pin"), ("device", device.as_str())];
    let asked = street.browser.post(&page, "/account/step-up/device", &form);
    let waiting = asked.await.redirect();
    let page = street.browser.get(&waiting).await;
    let code = page.between("data-testid=\"match-code\">", "<").to_owned();
    assert!(street.approve(&code).await);
    let finish = "/account/step-up/finish";
    let led = street.browser.post(&page, finish, &[]).await.redirect();
    assert_eq!(led, path);
    let page = street.browser.get(path).await;
    street.browser.post(&page, path, &[]).await.redirect();
    assert_eq!(street.user_info(&tokens).await, 401);
    assert_eq!(
        street.refresh("till", &tokens).await.error(),
        "invalid_grant"
    );
}
