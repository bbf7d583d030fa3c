// Parts that the samples share.
import type {
  AccountRow,
  AccountView,
  AppView,
  ChallengeCard,
  ErrorCode,
  Problem,
  RequestCard,
  Screen,
} from "$lib/ipc/bindings.gen";

export const masked = "m***@e***";
export const serverName = "Countersign Demo";
export const origin = "https://sign-in.example.eu";

export function at(offset: number): number {
  return Math.floor(Date.now() / 1000) + offset;
}

export const account: AccountView = {
  id: "0badc0de",
  account: masked,
  serverName,
  origin,
  nickname: "",
  pending: false,
};

export const other: AccountView = {
  id: "5eed0001",
  account: "p***.k***@u***",
  serverName: "University of Tartu",
  origin: "https://login.example.ee",
  nickname: "University",
  pending: false,
};

export function row(of: AccountView, rest: Partial<AccountRow> = {}): AccountRow {
  return { account: of, active: of.id === account.id, requests: 0, deactivated: null, ...rest };
}

export function request(
  service: string,
  place: string,
  left: number,
  rest: Partial<RequestCard> = {},
): RequestCard {
  return {
    id: service.toLowerCase().replaceAll(" ", "-"),
    kind: "signIn",
    fields: [],
    change: null,
    onMobile: false,
    service,
    account: masked,
    context: [
      { kind: "place", value: place },
      { kind: "browser", value: "Firefox (Linux)" },
      { kind: "network", value: "192.0.2.44" },
    ],
    issuedAt: at(left - 120),
    expiresAt: at(left),
    matchLen: 2,
    ...rest,
  };
}

export function challenge(left: number, rest: Partial<ChallengeCard> = {}): ChallengeCard {
  return {
    kind: "signIn",
    change: null,
    asks: {
      service: "Grants Portal",
      context: [
        { kind: "place", value: "about Ghent, Belgium" },
        { kind: "browser", value: "Safari (macOS)" },
      ],
      expiresAt: at(left),
    },
    account: masked,
    origin,
    digits: null,
    ...rest,
  };
}

export function view(screen: Screen, problem: Problem | null = null): AppView {
  return {
    revision: 1,
    screen,
    keyStore: "system",
    problem,
    success: null,
    waiting: null,
    settings: { language: null, theme: "system", textSize: "normal", idle: "fiveMinutes" },
    privacyScreenInS: null,
    notices: [],
  };
}

export function problem(code: ErrorCode, attemptsLeft: number | null = null): Problem {
  return { code, retryAfterS: code === "too_many" ? 30 : null, attemptsLeft };
}
