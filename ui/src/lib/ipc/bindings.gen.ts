// Generated from crates/authenticator/src/views.rs by its test `bindings`; do not edit.

export type AppView = {
/**
 * Grows by one with each change, so that a late event never replaces a newer view.
 */
revision: number,
/**
 * The one screen to show.
 */
screen: Screen,
/**
 * How the platform secret is kept; anything but `system` is told to the person on the home screen.
 */
keyStore: KeyStoreKind,
/**
 * Something that the person just did could not be done; shown on the current screen.
 */
problem: Problem | null, };

export type Problem = {
/**
 * What happened; the text stands in `errors.ftl` under `error-<code>`.
 */
code: ErrorCode,
/**
 * Seconds to wait before trying again, where that helps.
 */
retryAfterS: number | null,
/**
 * PIN tries left, where a PIN was wrong.
 */
attemptsLeft: number | null, };

export type KeyStoreKind = "system" | "file";

export type Screen = { "type": "welcome" } | { "type": "whereToGo",
/**
 * The server's address, where this installation was told one.
 */
address: string | null, } | { "type": "scan",
/**
 * A picture or link is being read.
 */
busy: boolean, } | { "type": "confirmEnrolment",
/**
 * `https://host[:port]`, from the QR.
 */
origin: string,
/**
 * Enrolment or PIN reset.
 */
kind: EnrolmentKind,
/**
 * The claim is under way.
 */
busy: boolean, } | { "type": "enterPin",
/**
 * What the PIN is for, with what the person must see beside the keypad.
 */
purpose: PinPurpose,
/**
 * Digits entered so far, 0 to 4.
 */
filled: number,
/**
 * Known once one try is gone.
 */
attemptsLeft: number | null,
/**
 * The answer is awaited.
 */
busy: boolean, } | { "type": "compare",
/**
 * Six Crockford characters, shown as two blocks of three.
 */
characters: string,
/**
 * Masked account, `m***@e***`.
 */
account: string,
/**
 * The server's name.
 */
serverName: string,
/**
 * Enrolment or PIN reset.
 */
kind: EnrolmentKind, } | { "type": "home",
/**
 * The account on show.
 */
account: AccountView,
/**
 * Newest first.
 */
requests: Array<RequestCard>,
/**
 * How the connection to the server is.
 */
connection: Connection,
/**
 * Unix seconds of the last good answer of the server.
 */
lastCheckedAt: number | null, } | { "type": "request",
/**
 * The request.
 */
card: RequestCard,
/**
 * Digits of the match code typed so far (they are not secret here; the page shows them).
 */
typed: string,
/**
 * A denial is under way.
 */
busy: boolean, } | { "type": "done",
/**
 * How it ended.
 */
outcome: Outcome,
/**
 * The service that asked.
 */
service: string,
/**
 * Masked account.
 */
account: string, } | { "type": "confirmChallenge",
/**
 * Who asks.
 */
challenge: ChallengeCard, } | { "type": "oneTimePassword",
/**
 * Nine characters without separators; shown 3-3-3.
 */
code: string,
/**
 * Who it is for.
 */
challenge: ChallengeCard, } | { "type": "halted",
/**
 * Why.
 */
reason: HaltReason,
/**
 * Masked account.
 */
account: string,
/**
 * The server's name.
 */
serverName: string,
/**
 * `https://host[:port]`, where the way on lies.
 */
origin: string, } | { "type": "storeUnreadable",
/**
 * Why.
 */
code: ErrorCode, };

export type EnrolmentKind = "enrol" | "pinReset";

export type PinPurpose = { "type": "enrol",
/**
 * Masked account, `m***@e***`.
 */
account: string,
/**
 * The server's name.
 */
serverName: string,
/**
 * Enrolment or PIN reset.
 */
kind: EnrolmentKind, } | { "type": "approve",
/**
 * The request.
 */
card: RequestCard, } | { "type": "answer",
/**
 * Who asks.
 */
challenge: ChallengeCard, };

export type AccountView = {
/**
 * Hex of the device id; stable.
 */
id: string,
/**
 * Masked account, `m***@e***`.
 */
account: string,
/**
 * The server's name.
 */
serverName: string,
/**
 * `https://host[:port]`.
 */
origin: string,
/**
 * The registration still waits for "yes, the same" on the page.
 */
pending: boolean, };

export type RequestCard = {
/**
 * Hex of the request id.
 */
id: string,
/**
 * The service that asks.
 */
service: string,
/**
 * Masked account.
 */
account: string,
/**
 * Place, device and browser, one line each, as the server saw them.
 */
context: Array<ContextLine>,
/**
 * Unix seconds.
 */
issuedAt: number,
/**
 * Unix seconds, in this device's clock.
 */
expiresAt: number,
/**
 * 0, 2 or 6 digits to type from the page.
 */
matchLen: number, };

export type ChallengeCard = {
/**
 * Who asks; nothing where digits were typed, since they do not say.
 */
asks: WhoAsks | null,
/**
 * Masked account.
 */
account: string,
/**
 * The server's origin.
 */
origin: string, };

export type WhoAsks = {
/**
 * The service that asks.
 */
service: string,
/**
 * Place, device and browser.
 */
context: Array<ContextLine>,
/**
 * Unix seconds.
 */
expiresAt: number, };

export type ContextLine = {
/**
 * Which fact.
 */
kind: ContextKind,
/**
 * The fact, as text of the server.
 */
value: string, };

export type ContextKind = "place" | "browser" | "network";

export type Connection = "checking" | "online" | "offline" | "notTheServer";

export type Outcome = "approved" | "denied" | "reported" | "expired" | "cancelled" | "wrongMatch";

export type HaltReason = "blocked" | "copied" | "removed" | "enrolmentCancelled" | "serverRestored";

export type ErrorCode = "unknown_code" | "newer_version" | "no_code_in_picture" | "unreadable_picture" | "mistyped_code" | "insecure_address" | "enrolment_gone" | "enrolment_contested" | "not_this_device" | "wrong_pin" | "enrolment_dead" | "unreachable" | "not_the_server" | "server_fault" | "too_many" | "request_expired" | "request_gone" | "wrong_match" | "no_such_account" | "forged_challenge" | "challenge_expired" | "already_enrolled" | "clock_wrong" | "key_store_unavailable" | "store_unwritable" | "store_damaged" | "store_newer" | "store_in_use";

export type Action = { "type": "initialise" } | { "type": "openScanner" } | { "type": "code",
/**
 * The text as scanned, pasted or typed.
 */
text: string, } | { "type": "picture",
/**
 * base64 of the file, at most 12 MiB decoded.
 */
base64: string, } | { "type": "frame",
/**
 * Pixels a row.
 */
width: number,
/**
 * Rows.
 */
height: number,
/**
 * base64 of width x height luma bytes.
 */
base64: string, } | { "type": "accept" } | { "type": "pinDigit",
/**
 * '0' to '9'.
 */
digit: string, } | { "type": "pinDelete" } | { "type": "openRequest",
/**
 * Hex of the request id.
 */
id: string, } | { "type": "matchCode",
/**
 * Digits only; others are ignored.
 */
text: string, } | { "type": "deny",
/**
 * "I did not ask for this".
 */
report: boolean, } | { "type": "back" } | { "type": "home" } | { "type": "refresh" } | { "type": "removeAccount" };
