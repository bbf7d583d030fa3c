// One view or more for each screen, as Rust would send it. The component tests use the same ones.
import type {
  AppView,
  DeactivationReason,
  Outcome,
  RequestCard,
  Screen,
} from "$lib/ipc/bindings.gen";
import { accountSamples, entry } from "./samples/accounts";
import { appSamples } from "./samples/app";
import { notificationSamples } from "./samples/notifications";
import {
  account,
  at,
  challenge,
  masked,
  origin,
  other,
  problem,
  request,
  serverName,
  view,
} from "./samples/parts";
import { changeOutcomes, signingSamples } from "./samples/signing";

export { problem };

const waiting = (view: AppView): AppView => ({ ...view, waiting: { newest: grants(), count: 1 } });
const grants = () => request("Grants Portal", "about Ghent, Belgium", 96);

function home(
  requests: RequestCard[],
  rest: Partial<Extract<Screen, { type: "home" }>> = {},
): Screen {
  return {
    type: "home",
    account,
    requests,
    others: [],
    connection: "online",
    lastCheckedAt: at(-12),
    clockOffS: null,
    lastSignIn: null,
    ...rest,
  };
}

const passwordPage = `${origin}/.well-known/change-password`;

const scan = { type: "scan", busy: false, from: "page", address: origin } satisfies Screen;

const pin = {
  type: "enterPin",
  purpose: { type: "approve", card: grants(), typed: "47" },
  filled: 0,
  attemptsLeft: null,
  busy: false,
  biometrics: null,
} satisfies Screen;

export function samples(): Record<string, AppView> {
  const outcomes: Outcome[] = [
    "approved",
    "denied",
    "reported",
    "expired",
    "cancelled",
    "wrongMatch",
  ];
  const reasons: DeactivationReason[] = [
    "blocked",
    "copied",
    "removed",
    "enrolmentCancelled",
    "serverRestored",
  ];
  return {
    ...accountSamples(),
    ...appSamples(),
    ...notificationSamples(),
    ...signingSamples(),
    ...changeOutcomes(outcomes),
    welcome: view({ type: "welcome" }),
    "where-to-go": view({ type: "whereToGo", address: null }),
    "where-to-go-address": view({ type: "whereToGo", address: "https://login.example.eu" }),
    scan: view({ ...scan }),
    "scan-old-phone": view({ ...scan, from: "oldPhone", address: null }),
    "scan-busy": view({ ...scan, busy: true }),
    "scan-problem": view({ ...scan }, problem("no_code_in_picture")),
    register: view({ type: "confirmEnrolment", origin, kind: "enrol", busy: false }),
    "register-problem": view(
      { type: "confirmEnrolment", origin, kind: "enrol", busy: false },
      problem("enrolment_contested"),
    ),
    reset: view({ type: "confirmEnrolment", origin, kind: "pinReset", busy: true }),
    "pin-enrol": view({
      ...pin,
      purpose: { type: "enrol", account: masked, serverName, kind: "enrol" },
      filled: 1,
    }),
    "pin-approve": view({ ...pin, filled: 2 }),
    "pin-prompt": view({ ...pin, busy: true }),
    "pin-busy": view({ ...pin, filled: 4, busy: true }),
    "pin-wrong": view({ ...pin, attemptsLeft: 4 }, problem("wrong_pin", 4)),
    "pin-last": view({ ...pin, attemptsLeft: 1 }, problem("wrong_pin", 1)),
    "pin-biometrics": view({ ...pin, biometrics: "fingerprint" }),
    "pin-face": view({ ...pin, filled: 3, biometrics: "face", attemptsLeft: 4 }),
    "pin-sign": view({
      ...pin,
      purpose: { type: "answer", challenge: challenge(90, { kind: "transaction" }) },
    }),
    "pin-change-old": view({ ...pin, purpose: { type: "changePin", account, step: "old" } }),
    "pin-change-new": view(
      { ...pin, purpose: { type: "changePin", account, step: "new" } },
      problem("pin_row"),
    ),
    "pin-change-repeat": view({
      ...pin,
      filled: 2,
      purpose: { type: "changePin", account, step: "repeat" },
    }),
    "pin-turn-on": view({
      ...pin,
      purpose: { type: "turnOnBiometrics", account, kind: "fingerprint" },
      attemptsLeft: 3,
    }),
    "pin-move": view({ ...pin, purpose: { type: "move", account }, attemptsLeft: 1 }),
    "pin-answer": view({ ...pin, purpose: { type: "answer", challenge: challenge(200) } }),
    compare: view({
      type: "compare",
      characters: "K7MQ0X",
      account: masked,
      serverName,
      kind: "enrol",
    }),
    "compare-reset": view({
      type: "compare",
      characters: "K7MQ0X",
      account: masked,
      serverName,
      kind: "pinReset",
    }),
    "home-quiet": view(home([])),
    "home-ready": { ...view(home([])), success: "deviceReady" },
    "home-pin-set": { ...view(home([])), success: "pinSet" },
    "done-waiting": waiting(
      view({
        type: "done",
        outcome: "wrongMatch",
        service: "Grants Portal",
        account: masked,
        kind: "signIn",
        passwordPage: null,
        sameDeviceReturn: null,
      }),
    ),
    "pin-waiting": waiting(view({ ...pin, purpose: { type: "changePin", account, step: "old" } })),
    "home-requests": view(
      home([
        grants(),
        request("Library of the Institutions", "Valletta, Malta", 18, { matchLen: 6 }),
      ]),
    ),
    "home-offline": view(home([], { connection: "offline", lastCheckedAt: at(-400) })),
    "home-captive": view(home([], { connection: "notTheServer" }), problem("request_gone")),
    "home-pending": view(home([], { account: { ...account, pending: true } })),
    "home-file": { ...view(home([])), keyStore: "file" },
    "home-busy": view(
      home([grants()], {
        others: [{ account: other, requests: 2 }],
        clockOffS: 7230,
        lastSignIn: entry("Grants Portal", 5400),
      }),
    ),
    "home-others": view(
      home([], {
        others: [
          { account: other, requests: 1 },
          { account: { ...other, id: "5eed0002", account: "a***@l***" }, requests: 0 },
        ],
        clockOffS: -95,
        lastSignIn: entry("Library of the Institutions", 90_000, { method: "appCode" }),
      }),
    ),
    request: view({ type: "request", card: grants(), typed: "", busy: false }),
    "request-typed": view({ type: "request", card: grants(), typed: "47", busy: false }),
    "request-six-digits": view({
      type: "request",
      card: request("Library of the Institutions", "Valletta, Malta", 18, { matchLen: 6 }),
      typed: "381",
      busy: false,
    }),
    "request-none": view({
      type: "request",
      card: request("Mission Planner", "Kraków, Poland", 70, { matchLen: 0 }),
      typed: "",
      busy: true,
    }),
    challenge: view({ type: "confirmChallenge", challenge: challenge(260) }),
    "challenge-typed": view({
      type: "confirmChallenge",
      challenge: challenge(0, { asks: null, digits: "481629057314" }),
    }),
    "challenge-late": view({ type: "confirmChallenge", challenge: challenge(-20) }),
    otp: view({ type: "oneTimePassword", code: "7K0QX9M4T", challenge: challenge(212) }),
    "otp-typed": view({
      type: "oneTimePassword",
      code: "7K0QX9M4T",
      challenge: challenge(0, { asks: null }),
    }),
    "otp-late": view({ type: "oneTimePassword", code: "7K0QX9M4T", challenge: challenge(-1) }),
    store: view({ type: "storeUnreadable", code: "store_damaged" }),
    "store-lost": view({ type: "storeUnreadable", code: "secret_lost" }),
    ...Object.fromEntries(
      outcomes.map((outcome) => [
        `done-${outcome}`,
        view({
          type: "done",
          outcome,
          service: "Grants Portal",
          account: masked,
          kind: "signIn",
          passwordPage: outcome === "reported" ? passwordPage : null,
          sameDeviceReturn: null,
        }),
      ]),
    ),
    ...Object.fromEntries(
      reasons.map((reason) => [
        `deactivated-${reason}`,
        view({ type: "deactivated", reason, account: masked, serverName, origin, others: [] }),
      ]),
    ),
  };
}
