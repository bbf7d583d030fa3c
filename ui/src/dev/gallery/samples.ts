// One view or more for each screen, as Rust would send it. The component tests use the same ones.
import type {
  AppView,
  ChallengeCard,
  ErrorCode,
  HaltReason,
  Outcome,
  Problem,
  RequestCard,
  Screen,
} from "$lib/ipc/bindings.gen";

const account = "m***@e***";
const serverName = "Countersign Demo";
const origin = "https://sign-in.example.eu";

function at(offset: number): number {
  return Math.floor(Date.now() / 1000) + offset;
}

function request(service: string, place: string, left: number, matchLen = 2): RequestCard {
  return {
    id: service.toLowerCase().replaceAll(" ", "-"),
    service,
    account,
    context: [
      { kind: "place", value: place },
      { kind: "browser", value: "Firefox on Linux" },
      { kind: "network", value: "192.0.2.44" },
    ],
    issuedAt: at(left - 120),
    expiresAt: at(left),
    matchLen,
  };
}

function challenge(left: number): ChallengeCard {
  return {
    asks: {
      service: "Grants Portal",
      context: [
        { kind: "place", value: "about Ghent, Belgium" },
        { kind: "browser", value: "Safari on macOS" },
      ],
      expiresAt: at(left),
    },
    account,
    origin,
  };
}

const grants = () => request("Grants Portal", "about Ghent, Belgium", 96);

function view(screen: Screen, problem: Problem | null = null): AppView {
  return { revision: 1, screen, keyStore: "system", problem };
}

export function problem(code: ErrorCode, attemptsLeft: number | null = null): Problem {
  return { code, retryAfterS: code === "too_many" ? 30 : null, attemptsLeft };
}

function home(requests: RequestCard[], rest: Partial<Extract<Screen, { type: "home" }>> = {}): Screen {
  return {
    type: "home",
    account: { id: "0badc0de", account, serverName, origin, pending: false },
    requests,
    connection: "online",
    lastCheckedAt: at(-12),
    ...rest,
  };
}

const pin = {
  type: "enterPin",
  purpose: { type: "approve", card: grants() },
  filled: 0,
  attemptsLeft: null,
  busy: false,
} satisfies Screen;

export function samples(): Record<string, AppView> {
  const outcomes: Outcome[] = ["approved", "denied", "reported", "expired", "cancelled", "wrongMatch"];
  const halts: HaltReason[] = ["blocked", "copied", "removed", "enrolmentCancelled", "serverRestored"];
  return {
    welcome: view({ type: "welcome" }),
    "where-to-go": view({ type: "whereToGo", address: null }),
    "where-to-go-address": view({ type: "whereToGo", address: "https://login.example.eu" }),
    scan: view({ type: "scan", busy: false }),
    "scan-busy": view({ type: "scan", busy: true }),
    "scan-problem": view({ type: "scan", busy: false }, problem("no_code_in_picture")),
    register: view({ type: "confirmEnrolment", origin, kind: "enrol", busy: false }),
    "register-problem": view(
      { type: "confirmEnrolment", origin, kind: "enrol", busy: false },
      problem("enrolment_contested"),
    ),
    reset: view({ type: "confirmEnrolment", origin, kind: "pinReset", busy: true }),
    "pin-enrol": view({
      ...pin,
      purpose: { type: "enrol", account, serverName, kind: "enrol" },
      filled: 1,
    }),
    "pin-approve": view({ ...pin, filled: 2 }),
    "pin-busy": view({ ...pin, filled: 4, busy: true }),
    "pin-wrong": view({ ...pin, attemptsLeft: 4 }, problem("wrong_pin", 4)),
    "pin-last": view({ ...pin, attemptsLeft: 1 }, problem("wrong_pin", 1)),
    "pin-answer": view({ ...pin, purpose: { type: "answer", challenge: challenge(200) } }),
    compare: view({ type: "compare", characters: "K7MQ0X", account, serverName, kind: "enrol" }),
    "home-quiet": view(home([])),
    "home-requests": view(
      home([grants(), request("Library of the Institutions", "Valletta, Malta", 18, 6)]),
    ),
    "home-offline": view(home([], { connection: "offline", lastCheckedAt: at(-400) })),
    "home-captive": view(home([], { connection: "notTheServer" }), problem("request_gone")),
    "home-file": {
      ...view(home([], { account: { id: "0b", account, serverName, origin, pending: true } })),
      keyStore: "file",
    },
    request: view({ type: "request", card: grants(), typed: "", busy: false }),
    "request-typed": view({ type: "request", card: grants(), typed: "47", busy: false }),
    "request-six": view({
      type: "request",
      card: request("Library of the Institutions", "Valletta, Malta", 18, 6),
      typed: "381",
      busy: false,
    }),
    "request-none": view({
      type: "request",
      card: request("Mission Planner", "Kraków, Poland", 70, 0),
      typed: "",
      busy: true,
    }),
    challenge: view({ type: "confirmChallenge", challenge: challenge(260) }),
    "challenge-typed": view({
      type: "confirmChallenge",
      challenge: { asks: null, account, origin },
    }),
    "challenge-late": view({ type: "confirmChallenge", challenge: challenge(-20) }),
    otp: view({ type: "oneTimePassword", code: "7K0QX9M4T", challenge: challenge(212) }),
    "otp-typed": view({
      type: "oneTimePassword",
      code: "7K0QX9M4T",
      challenge: { asks: null, account, origin },
    }),
    "otp-late": view({ type: "oneTimePassword", code: "7K0QX9M4T", challenge: challenge(-1) }),
    store: view({ type: "storeUnreadable", code: "store_damaged" }),
    ...Object.fromEntries(
      outcomes.map((outcome) => [
        `done-${outcome}`,
        view({ type: "done", outcome, service: "Grants Portal", account }),
      ]),
    ),
    ...Object.fromEntries(
      halts.map((reason) => [
        `halted-${reason}`,
        view({ type: "halted", reason, account, serverName, origin }),
      ]),
    ),
  };
}
