// Generated from crates/authenticator/src/views by its test `bindings`; do not edit.

export type AppView = {
/**
 * Incremented with each change, so that a late event never replaces a newer view.
 */
revision: number,
/**
 * The one screen to show.
 */
screen: Screen,
/**
 * The storage of the platform secret; anything but `system` is shown on the home screen.
 */
keyStore: KeyStoreKind,
/**
 * The reason for which the last action failed; shown on the current screen.
 */
problem: Problem | null,
/**
 * The action that has just succeeded; shown on the current screen until the next one.
 */
success: Success | null,
/**
 * Requests that can be opened from this screen, which is about something else.
 */
waiting: WaitingRequests | null,
/**
 * The user's settings.
 */
settings: Settings,
/**
 * Seconds until the privacy screen appears; only in the last half minute.
 */
privacyScreenInS: number | null,
/**
 * Requests that came while the contents were hidden; each is notified once, with a text of the locale files.
 */
notices: Array<Notice>, };

export type Problem = {
/**
 * The kind of problem; its text is in `errors.ftl` under `error-<code>`.
 */
code: ErrorCode,
/**
 * Seconds to wait before trying again, where that helps.
 */
retryAfterS: number | null,
/**
 * PIN attempts left, where a PIN was wrong.
 */
attemptsLeft: number | null, };

export type KeyStoreKind = "system" | "file";

export type Success = "deviceReady" | "pinSet" | "accountRemoved";

export type WaitingRequests = {
/**
 * The newest one.
 */
newest: RequestCard,
/**
 * Their number.
 */
count: number, };

export type Screen = { "type": "welcome" } | { "type": "noScreenLock",
/**
 * Whether the app can open the platform's settings.
 */
canOpenSettings: boolean, } | { "type": "privacyScreen" } | { "type": "whereToGo",
/**
 * The server's address, if this installation was set up for one.
 */
address: string | null, } | { "type": "scan",
/**
 * A picture or link is being read.
 */
busy: boolean,
/**
 * The device that shows the code.
 */
from: ScanSource,
/**
 * `https://host[:port]` to fill in beside a typed code, if one is known.
 */
address: string | null, } | { "type": "confirmEnrolment",
/**
 * `https://host[:port]`, from the QR.
 */
origin: string,
/**
 * Enrolment or PIN reset.
 */
kind: EnrolmentKind,
/**
 * The claim is in flight.
 */
busy: boolean, } | { "type": "enterPin",
/**
 * The purpose of the PIN, with the facts shown beside the keypad.
 */
purpose: PinPurpose,
/**
 * Digits entered so far, 0 to 4.
 */
filled: number,
/**
 * Known after the first wrong attempt.
 */
attemptsLeft: number | null,
/**
 * The answer is awaited.
 */
busy: boolean,
/**
 * Fingerprint or face may be used in place of the PIN.
 */
biometrics: BiometricKind | null, } | { "type": "offerNotifications",
/**
 * The state of notifications.
 */
status: NotificationStatus,
/**
 * The platform's prompt is up.
 */
busy: boolean, } | { "type": "offerBiometrics",
/**
 * The account.
 */
account: AccountView,
/**
 * The biometrics of this device.
 */
kind: BiometricKind, } | { "type": "compare",
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
 * Other accounts of this app, those with requests first.
 */
others: Array<OtherAccount>,
/**
 * The state of the connection to the server.
 */
connection: Connection,
/**
 * Unix seconds of the last good answer of the server.
 */
lastCheckedAt: number | null,
/**
 * Seconds by which this device's clock is ahead of the server's (behind: negative), where that is over a minute.
 */
clockOffS: number | null,
/**
 * The last sign-in of this account, where it is known.
 */
lastSignIn: HistoryEntry | null, } | { "type": "openingLink",
/**
 * `https://host[:port]` of the server that the link names.
 */
origin: string, } | { "type": "request",
/**
 * The request.
 */
card: RequestCard,
/**
 * Digits of the match code typed so far (they are not secret here; the page shows them).
 */
typed: string,
/**
 * A denial is in flight.
 */
busy: boolean, } | { "type": "done",
/**
 * The end of the request.
 */
outcome: Outcome,
/**
 * The service that asked.
 */
service: string,
/**
 * Masked account.
 */
account: string,
/**
 * A sign-in, a transaction or a change of the account.
 */
kind: RequestKind,
/**
 * The address at which the password is changed, after a report.
 */
passwordPage: string | null,
/**
 * The return to the browser on this same device, if the request came from it.
 */
sameDeviceReturn: SameDeviceReturn | null, } | { "type": "confirmChallenge",
/**
 * The service.
 */
challenge: ChallengeCard, } | { "type": "sign",
/**
 * The service.
 */
challenge: ChallengeCard,
/**
 * The fields, in order.
 */
fields: Array<FormField>, } | { "type": "oneTimePassword",
/**
 * Nine characters without separators; shown 3-3-3.
 */
code: string,
/**
 * The challenge that it answers, with its service.
 */
challenge: ChallengeCard, } | { "type": "deactivated",
/**
 * The reason.
 */
reason: DeactivationReason,
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
origin: string,
/**
 * Other accounts of this app, those with requests first.
 */
others: Array<OtherAccount>, } | { "type": "storeUnreadable",
/**
 * The reason.
 */
code: ErrorCode, } | { "type": "accounts",
/**
 * In the order of their registration.
 */
accounts: Array<AccountRow>, } | { "type": "account",
/**
 * The account.
 */
account: AccountRow,
/**
 * The biometrics of this device; none: it has no fingerprint or face, or none is set up.
 */
biometrics: BiometricKind | null,
/**
 * Whether this account uses it.
 */
biometricsOn: boolean,
/**
 * The change that was just made; shown once.
 */
notice: AccountNotice | null,
/**
 * Most characters of the account's own name.
 */
nicknameLimit: number, } | { "type": "history",
/**
 * The account.
 */
account: AccountView,
/**
 * Newest first.
 */
entries: Array<HistoryEntry>,
/**
 * The answer is awaited.
 */
busy: boolean,
/**
 * There are older ones to ask for.
 */
more: boolean,
/**
 * The server lets new browsers ask again.
 */
expected: boolean, } | { "type": "settings",
/**
 * `x.y.z` of this build.
 */
version: string,
/**
 * There is an account that more can be said about.
 */
hasAccounts: boolean,
/**
 * The address of the help page: of the account on show, or of the server for which this app was set up.
 */
help: string | null, } | { "type": "notifications",
/**
 * As the platform allows it.
 */
status: NotificationStatus, } | { "type": "diagnostics",
/**
 * Lines of `name: value`, English, for support.
 */
text: string, } | { "type": "moveIntro",
/**
 * The account.
 */
account: AccountView, } | { "type": "moveCode",
/**
 * The account.
 */
account: AccountView,
/**
 * The QR as rows of modules, dark is true; without its quiet zone.
 */
qr: Array<Array<boolean>>,
/**
 * The same code to type, in groups of four.
 */
typed: string,
/**
 * Unix seconds, in this device's clock.
 */
expiresAt: number,
/**
 * The new device has read the code; now the PIN is typed there.
 */
claimed: boolean,
/**
 * PIN attempts left on the new device, after the first wrong one.
 */
attemptsLeft: number | null, } | { "type": "moveCompare",
/**
 * The account.
 */
account: AccountView,
/**
 * Six Crockford characters, shown as two blocks of three.
 */
characters: string,
/**
 * The answer is under way.
 */
busy: boolean, } | { "type": "moved",
/**
 * Masked account.
 */
account: string,
/**
 * The server's name.
 */
serverName: string, };

export type ScanSource = "page" | "oldPhone";

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
card: RequestCard,
/**
 * The match code that was typed, so that a slip is seen before the PIN; empty where none is typed.
 */
typed: string, } | { "type": "answer",
/**
 * The service.
 */
challenge: ChallengeCard, } | { "type": "changePin",
/**
 * The account.
 */
account: AccountView,
/**
 * The PIN that is typed, one of three.
 */
step: ChangePinStep, } | { "type": "turnOnBiometrics",
/**
 * The account.
 */
account: AccountView,
/**
 * The biometrics of this device.
 */
kind: BiometricKind, } | { "type": "move",
/**
 * The account.
 */
account: AccountView, };

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
 * The person's own name for it; empty if there is none.
 */
nickname: string,
/**
 * The page has not confirmed the registration yet.
 */
pending: boolean, };

export type RequestCard = {
/**
 * Hex of the request id.
 */
id: string,
/**
 * A sign-in, a transaction or a change of the account.
 */
kind: RequestKind,
/**
 * A transaction's fields, as they will be signed; else empty.
 */
fields: Array<ShownField>,
/**
 * The change of the account; `null` for other kinds.
 */
change: AccountChange | null,
/**
 * It comes from a browser on this same device, to which the person returns.
 */
onMobile: boolean,
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
 * A sign-in, a transaction or a change of the account.
 */
kind: RequestKind,
/**
 * The change of the account; `null` for other kinds.
 */
change: AccountChange | null,
/**
 * The service that asks; `null` for typed digits, which do not name it.
 */
asks: WhoAsks | null,
/**
 * Masked account.
 */
account: string,
/**
 * The server's origin.
 */
origin: string,
/**
 * The twelve digits, if they were typed, for comparison with the page before the PIN.
 */
digits: string | null, };

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
 * The kind of fact.
 */
kind: ContextKind,
/**
 * The fact, as text of the server.
 */
value: string, };

export type ContextKind = "place" | "browser" | "network";

export type Connection = "checking" | "online" | "offline" | "notTheServer";

export type Outcome = "approved" | "denied" | "reported" | "expired" | "cancelled" | "wrongMatch";

export type DeactivationReason = "blocked" | "copied" | "removed" | "enrolmentCancelled" | "serverRestored";

export type ErrorCode = "unknown_code" | "newer_version" | "no_code_in_picture" | "unreadable_picture" | "mistyped_code" | "mistyped_digits" | "insecure_address" | "not_an_address" | "no_answer_there" | "enrolment_gone" | "reset_gone" | "enrolment_contested" | "page_still_asks" | "not_this_device" | "wrong_pin" | "enrolment_dead" | "reset_unanswered" | "not_attested" | "unreachable" | "not_the_server" | "server_fault" | "too_many" | "device_not_active" | "request_expired" | "request_gone" | "removal_untold" | "no_such_account" | "forged_challenge" | "challenge_expired" | "clock_wrong" | "key_store_unavailable" | "secret_lost" | "device_key_lost" | "store_unwritable" | "store_damaged" | "store_newer" | "store_in_use" | "link_not_scanned" | "link_gone" | "request_not_shown" | "link_waits" | "browser_not_opened" | "help_not_opened" | "password_page_not_opened" | "pin_same_digits" | "pin_row" | "pin_pairs" | "pin_year" | "pin_keypad_line" | "pin_unchanged" | "pin_differs" | "biometric_cancelled" | "biometric_locked_out" | "biometric_changed" | "biometric_unavailable" | "move_ended" | "name_refused" | "too_many_accounts" | "settings_not_opened" | "notifications_not_opened";

export type Settings = {
/**
 * Tag of a language of `locales/`; none: as the system.
 */
language: string | null,
/**
 * Light, dark, or as the system.
 */
theme: Theme,
/**
 * Size of the text.
 */
textSize: TextSize,
/**
 * When the privacy screen appears.
 */
idle: IdleTimeout, };

export type Theme = "system" | "light" | "dark";

export type TextSize = "normal" | "large" | "larger" | "largest";

export type IdleTimeout = "twoMinutes" | "fiveMinutes" | "fifteenMinutes" | "never";

export type Notice = {
/**
 * Hex of the request id; no request is notified twice.
 */
id: string,
/**
 * The purpose of the request.
 */
kind: RequestKind,
/**
 * The service that asks.
 */
service: string,
/**
 * Masked account.
 */
account: string, };

export type NotificationStatus = {
/**
 * When this app can check.
 */
mode: DeliveryMode,
/**
 * Whether it may show notifications.
 */
permission: Permission,
/**
 * Whether a push app, or Apple's push service, can wake this app.
 */
canBeWoken: boolean, };

export type DeliveryMode = "whileRunning" | "whileOpen" | "periodic" | "push" | "applePush";

export type Permission = "allowed" | "notAsked" | "refused";

export type OtherAccount = {
/**
 * The account.
 */
account: AccountView,
/**
 * Number of requests that wait for it.
 */
requests: number, };

export type AccountRow = {
/**
 * The account.
 */
account: AccountView,
/**
 * Whether it is the one on show.
 */
active: boolean,
/**
 * Number of requests that wait for it.
 */
requests: number,
/**
 * The reason for which it cannot be used, if there is one.
 */
deactivated: DeactivationReason | null, };

export type BiometricKind = "fingerprint" | "face" | "either";

export type AccountNotice = "pinChanged" | "biometricsOn" | "biometricsOff" | "named";

export type SameDeviceReturn = {
/**
 * Nine characters to type on the waiting page, in case another browser opens.
 */
characters: string,
/**
 * The platform was asked to open the browser and did not refuse.
 */
opened: boolean, };

export type HistoryEntry = {
/**
 * Hex of its id.
 */
id: string,
/**
 * Unix seconds, in this device's clock.
 */
at: number,
/**
 * The service, or the device that the entry is about.
 */
service: string,
/**
 * Place, browser, network.
 */
context: Array<ContextLine>,
/**
 * The first lines of the transaction that was to be signed; empty for anything else.
 */
transaction: Array<ShownField>,
/**
 * The method.
 */
method: HistoryMethod,
/**
 * The result.
 */
result: HistoryResult,
/**
 * Whether it was reported as not made by the person.
 */
reported: boolean, };

export type HistoryMethod = "password" | "app" | "appCode" | "onMobile" | "device";

export type HistoryResult = "signedIn" | "signed" | "denied" | "expired" | "cancelled" | "failed" | "pinReset" | "unblocked" | "moved" | "blocked" | "locked";

export type FormField = {
/**
 * Its name, as the service wrote it.
 */
label: string,
/**
 * The typed text.
 */
kind: FieldKind,
/**
 * A choice's options; else empty.
 */
options: Array<string>,
/**
 * An amount's currency; else empty.
 */
unit: string,
/**
 * As typed so far.
 */
typed: string,
/**
 * Its error, once the person submitted the form.
 */
problem: FieldProblem | null, };

export type FieldKind = "text" | "digits" | "amount" | "date" | "choice";

export type FieldProblem = "empty" | "tooLong" | "notDigits" | "notAmount" | "notDate" | "notOption" | "notPattern";

export type RequestKind = "signIn" | "transaction" | "accountChange";

export type ShownField = {
/**
 * Its name.
 */
label: string,
/**
 * Its value.
 */
value: string, };

export type AccountChange = {
/**
 * The kind of change.
 */
kind: AccountChangeKind,
/**
 * The object that is changed, for example the name of a device; empty if the kind names none.
 */
object: string,
/**
 * The new value, for example a new name; empty if the kind has none.
 */
value: string, };

export type AccountChangeKind = "addDevice" | "removeDevice" | "resetPin" | "renameDevice" | "changePassword" | "changeEmail" | "endWaitingPeriod" | "reportSignIn" | "closeOtherSessions";

export type ChangePinStep = "old" | "new" | "repeat";

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
 * "This wasn’t me".
 */
report: boolean, } | { "type": "back" } | { "type": "home" } | { "type": "refresh" } | { "type": "startOver" } | { "type": "removeAccount",
/**
 * Hex of the device id.
 */
id: string | null, } | { "type": "link",
/**
 * The whole address.
 */
url: string, } | { "type": "openHelp" } | { "type": "openPasswordPage" } | { "type": "openResetPage" } | { "type": "openAccounts" } | { "type": "openAccount",
/**
 * Hex of the device id.
 */
id: string, } | { "type": "switchAccount",
/**
 * Hex of the device id.
 */
id: string, } | { "type": "addAccount" } | { "type": "openSettings" } | { "type": "set",
/**
 * All settings, with the changes.
 */
settings: Settings, } | { "type": "openDiagnostics" } | { "type": "openHistory",
/**
 * Hex of the device id.
 */
id: string | null, } | { "type": "moreHistory" } | { "type": "reportEntry",
/**
 * Hex of the entry's id.
 */
id: string, } | { "type": "expectSignIn" } | { "type": "name",
/**
 * At most as many characters as the screen says.
 */
text: string, } | { "type": "changePin" } | { "type": "turnBiometrics",
/**
 * On or off.
 */
on: boolean, } | { "type": "useBiometrics" } | { "type": "skip" } | { "type": "move" } | { "type": "compared",
/**
 * They are the same.
 */
same: boolean, } | { "type": "fill",
/**
 * Index of the field, from 0.
 */
index: number,
/**
 * Its text.
 */
text: string, } | { "type": "submit",
/**
 * The decimal separator of the language on show: ',' or '.'.
 */
decimal: string, } | { "type": "return" } | { "type": "openPlatformSettings" } | { "type": "openNotifications" } | { "type": "allowNotifications" } | { "type": "openNotificationSettings" } | { "type": "stillHere" } | { "type": "inView",
/**
 * Whether it can be seen.
 */
visible: boolean, } | { "type": "noticed" };
