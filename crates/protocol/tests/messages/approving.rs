//! protocol.md §3 to §5: enrolment, requests and challenges.

use countersign_protocol::{
    messages::{
        Action, Answer, Approval, Approve, AttestationChallenge, Challenge, Change, ChangeKind,
        Claim, Claimed, Context, ContextKind, Decision, EnrolmentKind, Finish, Finished, Inbox,
        KeyProtection, Method, Outcome, OutcomeQuery, Poll, Refusal, Refused, Remove, Removed,
        Request, RequestKind, ServerTime, StalePosition,
    },
    signed::Message,
    text::Text,
};
use proptest::{collection::vec, prelude::*};

use crate::{
    check::{
        Len::{self, Is, NoneOr, UpTo},
        kinds,
    },
    strategies::{
        bytes, device, enrolment, hash, inbox, nonce16, nonce32, one_of, opaque, origin,
        public_key, request_id, text, time,
    },
};

// The field lengths of the specification, written a second time.
const CLAIM: &[Len] = &[Is(16), Is(16), Is(65), Is(1), UpTo(15360)];
const ATTEST: &[Len] = &[Is(16), Is(65), Is(32), Is(65)];
const CLAIMED: &[Len] = &[
    Is(16),
    Is(1),
    Is(65),
    Is(32),
    Is(16),
    Is(8),
    Is(65),
    UpTo(80),
    UpTo(80),
];
const FINISH: &[Len] = &[UpTo(4096), Is(12), UpTo(4096), Is(32)];
const FINISHED: &[Len] = &[Is(16), Is(32)];
const POLL: &[Len] = &[Is(16), Is(16), Is(8), Is(8), Is(8), Is(16), Is(8)];
const TIME: &[Len] = &[Is(16), Is(16), Is(8)];
const REQUEST: &[Len] = &[
    Is(16),
    Is(1),
    Is(16),
    UpTo(200),
    UpTo(80),
    UpTo(1024),
    Is(8),
    Is(8),
    Is(32),
    Is(1),
    UpTo(3584),
    UpTo(400),
];
const APPROVE: &[Len] = &[
    Is(16),
    Is(8),
    Is(8),
    Is(32),
    Is(1),
    Is(1),
    UpTo(6),
    UpTo(1024),
];
const APPROVAL: &[Len] = &[UpTo(4096), NoneOr(16), NoneOr(32)];
const ANSWER: &[Len] = &[Is(16), Is(32), Is(1), NoneOr(32), Is(1), UpTo(64)];
const STALE: &[Len] = &[Is(32), Is(8), Is(8)];
const ASK: &[Len] = &[Is(16), Is(16), Is(32), Is(16), Is(8)];
const REMOVE: &[Len] = &[Is(16), Is(16), Is(8)];
const REMOVED: &[Len] = &[Is(16), Is(16)];
const REFUSED: &[Len] = &[Is(32), Is(1), Is(8), Is(1)];
const CHALLENGE: &[Len] = &[
    Is(16),
    Is(1),
    Is(16),
    UpTo(200),
    UpTo(80),
    UpTo(1024),
    Is(8),
    Is(8),
    Is(16),
    UpTo(3584),
    UpTo(512),
];
const CHANGE: &[Len] = &[Is(1), UpTo(200), UpTo(200)];
const INBOX: &[Len] = &[Is(16), Is(16), Is(8), Is(8), Is(1), Is(8)];

kinds! {
    any_claim_then_round_trip: Claim, CLAIM, 0,
        (enrolment(), bytes(), public_key(), one_of(KeyProtection::ALL), opaque()).prop_map(
            |(enrolment, token, device_key, protection, attestation)| Claim {
                enrolment, token, device_key, protection, attestation,
            });
    any_attestation_challenge_then_round_trip: AttestationChallenge, ATTEST, 0,
        (enrolment(), public_key(), bytes(), public_key()).prop_map(
            |(enrolment, device_key, challenge, server_key)| AttestationChallenge {
                enrolment, device_key, challenge, server_key,
            });
    any_claimed_then_round_trip: Claimed, CLAIMED, 0,
        (
            (enrolment(), one_of(EnrolmentKind::ALL), public_key(), nonce32(), device()),
            (any::<u64>(), public_key(), text(), text()),
        ).prop_map(|((enrolment, kind, device_key, nonce, device), (epoch, server_key, account, server_name))| {
            Claimed { enrolment, kind, device_key, nonce, device, epoch, server_key, account, server_name }
        });
    any_finish_then_round_trip: Finish, FINISH, 0,
        (opaque(), bytes(), opaque(), bytes()).prop_map(|(transcript, nonce, wrapped, proof)| {
            Finish { transcript, nonce, wrapped, proof }
        });
    any_finished_then_round_trip: Finished, FINISHED, 0,
        (enrolment(), bytes()).prop_map(|(enrolment, done)| Finished { enrolment, done });
    any_poll_then_round_trip: Poll, POLL, 0,
        (device(), nonce16(), time(), any::<u64>(), any::<u64>(), bytes(), any::<u64>()).prop_map(
            |(device, nonce, time, epoch, step, chain_proof, seen)| Poll {
                device, nonce, time, epoch, step, chain_proof, seen,
            });
    any_time_then_round_trip: ServerTime, TIME, 0,
        (device(), nonce16(), time()).prop_map(|(device, nonce, time)| ServerTime { device, nonce, time });
    any_request_then_round_trip: Request, REQUEST, 0,
        (
            (request_id(), one_of(RequestKind::ALL), device(), origin(), text(), opaque()),
            (time(), time(), nonce32(), any::<u8>(), opaque(), text()),
        ).prop_map(|((id, kind, device, origin, service, context), (issued_at, expires_at, nonce, match_len, action, return_url))| {
            Request {
                id, kind, device, origin, service, context, issued_at, expires_at, nonce, match_len, action, return_url,
            }
        });
    any_approve_then_round_trip: Approve, APPROVE, 0,
        (device(), any::<u64>(), any::<u64>(), hash(), one_of(Decision::ALL), one_of(Method::ALL), text(), opaque())
            .prop_map(|(device, epoch, step, request, decision, method, match_code, fields)| Approve {
                device, epoch, step, request, decision, method, match_code, fields,
            });
    any_approval_then_round_trip: Approval, APPROVAL, 0,
        (opaque(), proptest::option::of(bytes()), proptest::option::of(bytes())).prop_map(
            |(approve, chain_proof, tag)| Approval { approve, chain_proof, tag });
    any_answer_then_round_trip: Answer, ANSWER, 0,
        (request_id(), hash(), one_of(Outcome::ALL), proptest::option::of(nonce32()), any::<u8>(), text()).prop_map(
            |(request, approve, outcome, fresh, attempts_left, return_code)| Answer {
                request, approve, outcome, fresh, attempts_left, return_code,
            });
    any_stale_then_round_trip: StalePosition, STALE, 0,
        (hash(), any::<u64>(), any::<u64>()).prop_map(|(approve, epoch, step)| StalePosition { approve, epoch, step });
    any_outcome_query_then_round_trip: OutcomeQuery, ASK, 0,
        (device(), request_id(), hash(), nonce16(), time()).prop_map(|(device, request, approve, nonce, time)| {
            OutcomeQuery { device, request, approve, nonce, time }
        });
    any_remove_then_round_trip: Remove, REMOVE, 0,
        (device(), nonce16(), time()).prop_map(|(device, nonce, time)| Remove { device, nonce, time });
    any_removed_then_round_trip: Removed, REMOVED, 0,
        (device(), nonce16()).prop_map(|(device, nonce)| Removed { device, nonce });
    any_refused_then_round_trip: Refused, REFUSED, 0,
        (hash(), one_of(Refusal::ALL), any::<u64>(), any::<u8>()).prop_map(
            |(question, why, retry_after_s, attempts_left)| Refused {
                question, why, retry_after_s, attempts_left,
            });
    any_challenge_then_round_trip: Challenge, CHALLENGE, 0,
        (
            (request_id(), one_of(RequestKind::ALL), device(), origin(), text()),
            (opaque(), time(), time(), nonce16(), opaque(), opaque()),
        ).prop_map(|((id, kind, device, origin, service), (context, issued_at, expires_at, nonce, schema, change))| {
            Challenge { id, kind, device, origin, service, context, issued_at, expires_at, nonce, schema, change }
        });
    any_change_then_round_trip: Change, CHANGE, 0,
        (one_of(ChangeKind::ALL), text::<200>(), text::<200>()).prop_map(|(kind, object, value)| {
            let fit = |text: Text<200>, wanted: bool| match wanted {
                true if text.as_str().trim().is_empty() => Text::lossy("Tablet"),
                true => text,
                false => Text::default(),
            };
            Change::new(kind, fit(object, kind.has_object()), fit(value, kind.has_value())).unwrap()
        });
    any_inbox_then_round_trip: Inbox, INBOX, 3, inbox();
    any_context_then_round_trip: Context, &[], 4,
        vec((one_of(ContextKind::ALL), text::<200>()), 0..=4).prop_map(Context);
    any_action_then_round_trip: Action, &[], 24,
        vec((text::<80>(), text::<200>()), 0..=12).prop_map(Action);
}
