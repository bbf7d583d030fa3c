//! protocol.md §6 to §8: schemas, same-device links and device management.

use countersign_protocol::{
    form::{Schema, SchemaField},
    messages::{
        CopyReported, DeviceInitiatedRequest, EntryReported, ExpectSignIn, FieldKind,
        FollowRotations, HistoryEntry, HistoryMethod, HistoryPage, HistoryQuery, HistoryResult,
        MoveQuery, MoveState, MoveStatus, MoveStep, OfferedRequest, OpenCount, OpenLink,
        PendingCheck, PendingCount, PushEndpoint, PushRegistered, RegisterPush, ReportCopy,
        ReportEntry, RequestKind, Rotate, Rotations, SignInExpected,
    },
    signed::Message,
    text::Text,
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    check::{
        Len::{self, Is, UpTo},
        kinds,
    },
    strategies::{
        bytes, device, enrolment, hash, nonce16, one_of, opaque, public_key, request_id, text, time,
    },
};

// The field lengths of the specification, written a second time.
const SELF: &[Len] = &[Is(16), Is(1), Is(16), Is(8)];
const OPEN: &[Len] = &[Is(16), Is(16), Is(16), Is(8)];
const OFFERED: &[Len] = &[Is(16), Is(16), Is(8), UpTo(5430)];
const HISTORY: &[Len] = &[Is(16), Is(16), Is(8), Is(8)];
const ENTRY: &[Len] = &[
    Is(16),
    Is(8),
    Is(8),
    UpTo(80),
    UpTo(1024),
    Is(1),
    Is(1),
    Is(1),
    UpTo(1280),
];
const ENTRIES: &[Len] = &[Is(16), Is(16), Is(1)];
const REPORT: &[Len] = &[Is(16), Is(16), Is(16), Is(8)];
const REPORTED: &[Len] = &[Is(16), Is(16)];
const EXPECT: &[Len] = &[Is(16), Is(16), Is(8)];
const EXPECTED: &[Len] = &[Is(16), Is(16), Is(8)];
const MOVE: &[Len] = &[Is(16), Is(16), Is(1), Is(16), Is(8)];
const MOVING: &[Len] = &[Is(16), Is(16), Is(1), UpTo(6), Is(1)];
const PENDING_CHECK: &[Len] = &[Is(16), Is(16), Is(8)];
const WAITING: &[Len] = &[Is(16), Is(16), Is(8), Is(1), Is(8)];
const PUSH: &[Len] = &[Is(16), UpTo(512), Is(16), Is(8)];
const PUSHED: &[Len] = &[Is(16), Is(16)];
const ROTATE: &[Len] = &[Is(65), Is(65), Is(8)];
const FOLLOW: &[Len] = &[Is(65), Is(32), Is(16)];
const ROTATIONS: &[Len] = &[Is(65), Is(16), Is(8)];
const COPIED: &[Len] = &[Is(16), Is(16), Is(8)];
const LOCKED: &[Len] = &[Is(16), Is(16)];

fn entry() -> impl Strategy<Value = HistoryEntry> {
    (
        (bytes(), any::<u64>(), time(), text(), opaque()),
        (
            one_of(HistoryMethod::ALL),
            one_of(HistoryResult::ALL),
            0..=1u8,
            opaque(),
        ),
    )
        .prop_map(
            |((id, seq, at, service, context), (method, result, reported, action))| HistoryEntry {
                id,
                seq,
                at,
                service,
                context,
                method,
                result,
                reported,
                action,
            },
        )
}

fn schema_field() -> impl Strategy<Value = SchemaField> {
    let rules = select(vec![
        (FieldKind::Text, ""),
        (FieldKind::Text, "[A-Z]{2}[0-9A-Z ]{3,30}"),
        (FieldKind::Digits, ""),
        (FieldKind::Digits, "[0-9]{8,16}"),
        (FieldKind::Amount, "EUR"),
        (FieldKind::Date, ""),
        (FieldKind::Choice, "Once|Monthly|Am 1. März"),
    ]);
    (rules, "[A-Z][a-zäß ]{0,20}").prop_map(|((kind, rule), label)| SchemaField {
        kind,
        label: Text::new(label).unwrap(),
        rule: Text::new(rule).unwrap(),
    })
}

kinds! {
    any_device_initiated_request_then_round_trip: DeviceInitiatedRequest, SELF, 0,
        (device(), one_of(RequestKind::ALL), nonce16(), time()).prop_map(|(device, kind, nonce, time)| {
            DeviceInitiatedRequest { device, kind, nonce, time }
        });
    any_open_link_then_round_trip: OpenLink, OPEN, 0,
        (request_id(), device(), nonce16(), time()).prop_map(|(request, device, nonce, time)| {
            OpenLink { request, device, nonce, time }
        });
    any_offered_then_round_trip: OfferedRequest, OFFERED, 0,
        (device(), nonce16(), time(), opaque()).prop_map(|(device, nonce, time, request)| {
            OfferedRequest { device, nonce, time, request }
        });
    any_history_query_then_round_trip: HistoryQuery, HISTORY, 0,
        (device(), nonce16(), time(), any::<u64>()).prop_map(|(device, nonce, time, before)| {
            HistoryQuery { device, nonce, time, before }
        });
    any_entry_then_round_trip: HistoryEntry, ENTRY, 0, entry();
    any_entries_then_round_trip: HistoryPage, ENTRIES, 20,
        (device(), nonce16(), 0..=1u8, vec(entry(), 0..=3)).prop_map(|(device, nonce, more, entries)| {
            HistoryPage { device, nonce, more, entries }
        });
    any_report_then_round_trip: ReportEntry, REPORT, 0,
        (device(), bytes(), nonce16(), time()).prop_map(|(device, entry, nonce, time)| {
            ReportEntry { device, entry, nonce, time }
        });
    any_reported_then_round_trip: EntryReported, REPORTED, 0,
        (device(), nonce16()).prop_map(|(device, nonce)| EntryReported { device, nonce });
    any_expectation_then_round_trip: ExpectSignIn, EXPECT, 0,
        (device(), nonce16(), time()).prop_map(|(device, nonce, time)| {
            ExpectSignIn { device, nonce, time }
        });
    any_expected_then_round_trip: SignInExpected, EXPECTED, 0,
        (device(), nonce16(), time()).prop_map(|(device, nonce, until)| {
            SignInExpected { device, nonce, until }
        });
    any_move_query_then_round_trip: MoveQuery, MOVE, 0,
        (device(), enrolment(), one_of(MoveStep::ALL), nonce16(), time()).prop_map(
            |(device, enrolment, step, nonce, time)| MoveQuery { device, enrolment, step, nonce, time });
    any_move_status_then_round_trip: MoveStatus, MOVING, 0,
        (device(), nonce16(), one_of(MoveState::ALL), text(), any::<u8>()).prop_map(
            |(device, nonce, state, comparison_code, attempts_left)| MoveStatus {
                device, nonce, state, comparison_code, attempts_left
            });
    any_pending_check_then_round_trip: PendingCheck, PENDING_CHECK, 0,
        (device(), nonce16(), time()).prop_map(|(device, nonce, time)| PendingCheck { device, nonce, time });
    any_pending_count_then_round_trip: PendingCount, WAITING, 0,
        (device(), nonce16(), time(), 0..=3usize, time()).prop_map(|(device, nonce, time, count, until)| {
            PendingCount { device, nonce, time, count: OpenCount::new(count).unwrap(), until }
        });
    any_register_push_then_round_trip: RegisterPush, PUSH, 0,
        (device(), text(), nonce16(), time()).prop_map(|(device, endpoint, nonce, time)| {
            RegisterPush { device, endpoint: PushEndpoint(endpoint), nonce, time }
        });
    any_push_registered_then_round_trip: PushRegistered, PUSHED, 0,
        (device(), nonce16()).prop_map(|(device, nonce)| PushRegistered { device, nonce });
    any_rotate_then_round_trip: Rotate, ROTATE, 0,
        (public_key(), public_key(), time()).prop_map(|(old, new, from)| Rotate { old, new, from });
    any_follow_then_round_trip: FollowRotations, FOLLOW, 0,
        (public_key(), hash(), nonce16()).prop_map(|(device_key, pinned, nonce)| FollowRotations { device_key, pinned, nonce });
    any_rotations_then_round_trip: Rotations, ROTATIONS, 60,
        (public_key(), nonce16(), time(), vec(opaque(), 0..=3)).prop_map(|(device_key, nonce, time, rotations)| {
            Rotations { device_key, nonce, time, rotations }
        });
    any_report_of_a_copy_then_round_trip: ReportCopy, COPIED, 0,
        (device(), nonce16(), time()).prop_map(|(device, nonce, time)| ReportCopy { device, nonce, time });
    any_copy_reported_then_round_trip: CopyReported, LOCKED, 0,
        (device(), nonce16()).prop_map(|(device, nonce)| CopyReported { device, nonce });
    any_schema_then_round_trip: Schema, &[], 36, vec(schema_field(), 1..=12).prop_map(Schema);
}
