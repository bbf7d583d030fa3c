use super::*;
use crate::domain::step_up::StepUp;

const ACCOUNT: AccountId = AccountId([1; 16]);
const DEVICE: DeviceId = DeviceId([2; 16]);
const RID: RequestId = RequestId([3; 16]);
const STEP: Step = Step {
    browser: HashedToken([4; 32]),
    now: UnixSeconds(1_000),
};

fn states() -> [SignInState; 7] {
    [
        SignInState::Identified,
        SignInState::PasswordChecked { account: ACCOUNT },
        SignInState::AwaitingApproval {
            account: ACCOUNT,
            device: DEVICE,
            rid: RID,
        },
        SignInState::AwaitingCode {
            account: ACCOUNT,
            device: DEVICE,
            rid: RID,
        },
        SignInState::AwaitingReturn {
            account: ACCOUNT,
            device: DEVICE,
            rid: RID,
        },
        SignInState::AwaitingOpen { rid: RID },
        SignInState::Denied {
            account: ACCOUNT,
            device: DEVICE,
            rid: RID,
        },
    ]
}

fn at(state: SignInState) -> SignIn {
    let email = Email::parse("a@b.eu").unwrap();
    SignIn {
        state,
        ..SignIn::begin(ServiceId::account(), email, STEP)
    }
}

type Transition = fn(SignIn, Step) -> Result<(), SignInRefused>;

fn back(rid: RequestId, account: AccountId, device: DeviceId) -> Returned {
    Returned::for_tests(rid, account, device, STEP.browser)
}

const TRANSITIONS: [(&str, Transition, [bool; 7]); 9] = [
    (
        "password_checked",
        |s, t| s.password_checked(ACCOUNT, t).map(drop),
        [true, false, false, false, false, false, false],
    ),
    (
        "by_password",
        |s, t| s.by_password(SessionKind::Full, t).map(drop),
        [false, true, false, false, false, false, false],
    ),
    (
        "await_approval",
        |s, t| s.await_approval(DEVICE, RID, t).map(drop),
        [false, true, false, false, false, false, false],
    ),
    (
        "await_code",
        |s, t| s.await_code(DEVICE, RID, t).map(drop),
        [false, true, false, false, false, false, false],
    ),
    (
        "other_method",
        |s, t| s.other_method(t).map(drop),
        [false, false, true, true, true, false, false],
    ),
    (
        "approved",
        |s, t| s.approved(RID, t).map(drop),
        [false, false, true, false, false, false, false],
    ),
    (
        "code_accepted",
        |s, t| s.code_accepted(RID, t).map(drop),
        [false, false, false, true, false, false, false],
    ),
    (
        "await_return",
        |s, t| s.await_return(DEVICE, RID, t).map(drop),
        [false, true, false, false, false, false, false],
    ),
    (
        "returned",
        |s, t| s.returned(&back(RID, ACCOUNT, DEVICE), t).map(drop),
        [false, false, false, false, true, true, false],
    ),
];

#[test]
fn every_step_from_every_state_then_only_the_legal_ones_pass() {
    for (name, transition, legal) in TRANSITIONS {
        for (state, legal) in states().into_iter().zip(legal) {
            let outcome = transition(at(state), STEP);
            let wanted = if legal {
                Ok(())
            } else {
                Err(SignInRefused::NotNow)
            };
            assert_eq!(outcome, wanted, "{name} from {}", state.word());
        }
    }
}

#[test]
fn other_browser_or_too_late_then_no_step_passes() {
    let stranger = Step {
        browser: HashedToken([5; 32]),
        ..STEP
    };
    let late = Step {
        now: STEP.now.plus(LIFETIME),
        ..STEP
    };
    for (name, transition, _) in TRANSITIONS {
        for state in states() {
            assert_eq!(
                transition(at(state), stranger),
                Err(SignInRefused::OtherBrowser),
                "{name}"
            );
            assert_eq!(
                transition(at(state), late),
                Err(SignInRefused::Expired),
                "{name}"
            );
        }
    }
}

#[test]
fn approval_of_another_request_then_refused() {
    let other = RequestId([9; 16]);
    assert_eq!(
        at(states()[2]).approved(other, STEP),
        Err(SignInRefused::NotNow)
    );
    assert_eq!(
        at(states()[3]).code_accepted(other, STEP),
        Err(SignInRefused::NotNow)
    );
}

#[test]
fn return_of_another_request_device_account_or_browser_then_refused() {
    let (other, stranger, someone) = (RequestId([9; 16]), DeviceId([9; 16]), AccountId([9; 16]));
    let awaiting = states()[4];
    for wrong in [
        back(other, ACCOUNT, DEVICE),
        back(RID, someone, DEVICE),
        back(RID, ACCOUNT, stranger),
    ] {
        assert_eq!(
            at(awaiting).returned(&wrong, STEP),
            Err(SignInRefused::NotNow)
        );
    }
    let passwordless = at(states()[5]);
    assert_eq!(
        passwordless
            .clone()
            .returned(&back(other, ACCOUNT, DEVICE), STEP),
        Err(SignInRefused::NotNow)
    );
    let elsewhere = Returned::for_tests(RID, ACCOUNT, DEVICE, HashedToken([5; 32]));
    assert_eq!(
        passwordless.returned(&elsewhere, STEP),
        Err(SignInRefused::OtherBrowser)
    );
}

#[test]
fn s01_passwordless_sign_in_then_it_is_whose_device_opened_it_and_no_step_up() {
    let passwordless = SignIn::begin_passwordless(ServiceId::account(), RID, STEP);
    assert_eq!(
        (passwordless.account(), passwordless.email.clone()),
        (None, None)
    );
    let someone = AccountId([8; 16]);
    let completed = passwordless
        .returned(&back(RID, someone, DEVICE), STEP)
        .unwrap();
    assert_eq!(completed.account(), someone);
    assert_eq!(completed.method(), Method::OnMobile);
    assert_eq!(completed.step_up(STEP.now), StepUp::default());
    let second = at(states()[4])
        .returned(&back(RID, ACCOUNT, DEVICE), STEP)
        .unwrap();
    assert_eq!(
        second.step_up(STEP.now),
        StepUp::after_sign_in(true, STEP.now)
    );
}

#[test]
fn s36_request_denied_then_no_step_follows() {
    for state in states() {
        let denied = at(state).denied(ACCOUNT, DEVICE, RID);
        let ended = matches!(denied.state, SignInState::Denied { .. });
        assert_eq!(ended, state.rid() == Some(RID), "{state:?}");
        assert_eq!(
            at(state).denied(ACCOUNT, DEVICE, RequestId([9; 16])).state,
            state
        );
    }
    assert_eq!(at(states()[6]).account(), None);
}
