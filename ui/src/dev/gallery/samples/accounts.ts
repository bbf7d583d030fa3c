// Accounts, their history, and what is asked of the device itself.
import type { AppView, HistoryEntry, Screen } from "$lib/ipc/bindings.gen";
import { account, at, masked, origin, other, request, row, view } from "./parts";

const HOUR = 3600;

export function entry(
  service: string,
  ago: number,
  rest: Partial<HistoryEntry> = {},
): HistoryEntry {
  return {
    id: `${service.toLowerCase().replaceAll(" ", "-")}-${ago}`,
    at: at(-ago),
    service,
    context: [
      { kind: "place", value: "about Ghent, Belgium" },
      { kind: "browser", value: "Firefox (Linux)" },
      { kind: "network", value: "192.0.2.44" },
    ],
    transaction: [],
    method: "app",
    result: "signedIn",
    reported: false,
    ...rest,
  };
}

const entries = () => [
  entry("Grants Portal", 2 * HOUR),
  entry("Library of the Institutions", 3 * HOUR, { method: "appCode", result: "expired" }),
  entry("Demo Bank (transfer)", 26 * HOUR, {
    method: "appCode",
    result: "signed",
    transaction: [
      { label: "Recipient", value: "Maria Example" },
      { label: "Account", value: "1234 5678" },
      { label: "Amount", value: "1,250.00\u00a0EUR" },
      { label: "Date", value: "20 Nov 2026" },
    ],
  }),
  entry("Grants Portal", 27 * HOUR, {
    result: "denied",
    reported: true,
    context: [{ kind: "place", value: "Valletta, Malta" }],
  }),
  entry("Mission Planner", 70 * HOUR, { method: "onMobile" }),
  entry("Work phone", 71 * HOUR, { method: "device", result: "unblocked", context: [] }),
  entry("Work phone", 72 * HOUR, { method: "device", result: "blocked", context: [] }),
];

const shown = {
  type: "account",
  account: row(account),
  biometrics: "fingerprint",
  biometricsOn: false,
  notice: null,
  nicknameLimit: 24,
} satisfies Screen;

const history = {
  type: "history",
  account,
  entries: [],
  busy: false,
  more: false,
  expected: false,
} satisfies Screen;

export function accountSamples(): Record<string, AppView> {
  const pending = { ...other, id: "5eed0002", nickname: "", account: "a***@l***", pending: true };
  return {
    accounts: view({
      type: "accounts",
      accounts: [
        row(account),
        row(other, { requests: 1 }),
        row(pending),
        row(
          { ...other, id: "5eed0003", nickname: "Library", account: "z***@b***" },
          { deactivated: "blocked" },
        ),
      ],
    }),
    "accounts-removed": {
      ...view({ type: "accounts", accounts: [row(account)] }),
      success: "accountRemoved",
    },
    account: view({ ...shown, biometricsOn: true }),
    "account-waiting": {
      ...view(shown),
      waiting: { newest: request("Grants Portal", "about Ghent, Belgium", 96), count: 1 },
    },
    "account-other": view({ ...shown, account: row(other, { requests: 2 }), biometrics: null }),
    "account-deactivated": view({ ...shown, account: row(other, { deactivated: "blocked" }) }),
    "account-pin-changed": view({ ...shown, notice: "pinChanged" }),
    "account-named": view({
      ...shown,
      account: row({ ...account, nickname: "Work" }),
      notice: "named",
    }),
    "account-biometrics-on": view({ ...shown, biometricsOn: true, notice: "biometricsOn" }),
    "account-biometrics-off": view({ ...shown, notice: "biometricsOff" }),
    history: view({ ...history, entries: entries(), more: true }),
    "history-busy": view({ ...history, busy: true }),
    "history-more-busy": view({
      ...history,
      entries: entries().slice(0, 2),
      busy: true,
      more: true,
    }),
    "history-empty": view(history),
    "offer-biometrics": view({ type: "offerBiometrics", account, kind: "fingerprint" }),
    "offer-face": view({ type: "offerBiometrics", account, kind: "face" }),
    "no-screen-lock": view({ type: "noScreenLock", canOpenSettings: true }),
    "no-screen-lock-here": view({ type: "noScreenLock", canOpenSettings: false }),
    "same-device-link": view({ type: "openingLink", origin }),
    "done-same-device-return": view({
      type: "done",
      outcome: "approved",
      service: "Grants Portal",
      account: masked,
      kind: "signIn",
      passwordPage: null,
      sameDeviceReturn: { characters: "4T7K0QX9M", opened: true },
    }),
    "done-not-opened": view({
      type: "done",
      outcome: "approved",
      service: "Grants Portal",
      account: masked,
      kind: "signIn",
      passwordPage: null,
      sameDeviceReturn: { characters: "4T7K0QX9M", opened: false },
    }),
    "done-signed": view({
      type: "done",
      outcome: "approved",
      service: "Demo Bank",
      account: masked,
      kind: "transaction",
      passwordPage: null,
      sameDeviceReturn: null,
    }),
  };
}
