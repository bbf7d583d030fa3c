// The app itself: settings, privacy screen, diagnostics, and moving to another device.
import { encode } from "uqr";
import type { AppView, Settings } from "$lib/ipc/bindings.gen";
import { account, at, masked, request, serverName, view } from "./parts";

const typed = "7K0Q-X9M4-TBCD-EFGH-JKMN-PQRS-TV";
const qr = encode(`https://sign-in.example.eu/m#${typed}`, { ecc: "M", border: 0 }).data;

const chosen: Settings = { language: "en", theme: "light", textSize: "normal", idle: "twoMinutes" };

const diagnostics = `version: 0.1.0
platform: linux x86_64
key store: system
accounts: 2
server 1: https://sign-in.example.eu, reached 12 s ago
server 2: https://login.example.ee, not reached since 2026-11-20T09:14:03Z
clock: 3 s behind the server
last problem: unreachable`;

export function appSamples(): Record<string, AppView> {
  const code = {
    type: "moveCode",
    account,
    qr,
    typed,
    expiresAt: at(500),
    claimed: false,
    attemptsLeft: null,
  } as const;
  return {
    privacyScreen: view({ type: "privacyScreen" }),
    "still-there": {
      ...view({
        type: "request",
        card: request("Grants Portal", "about Ghent, Belgium", 96),
        typed: "",
        busy: false,
      }),
      privacyScreenInS: 24,
    },
    settings: view({
      type: "settings",
      version: "0.1.0",
      hasAccounts: true,
      help: "https://login.example.eu/help",
    }),
    "settings-chosen": {
      ...view({
        type: "settings",
        version: "0.1.0",
        hasAccounts: true,
        help: "https://login.example.eu/help",
      }),
      settings: chosen,
    },
    diagnostics: view({ type: "diagnostics", text: diagnostics }),
    "move-intro": view({ type: "moveIntro", account }),
    "move-code": view(code),
    "move-code-claimed": view({ ...code, claimed: true }),
    "move-code-attempts": view({ ...code, claimed: true, attemptsLeft: 1 }),
    "move-code-over": view({ ...code, expiresAt: at(-5) }),
    "move-compare": view({ type: "moveCompare", account, characters: "K7MQ0X", busy: false }),
    "move-compare-busy": view({ type: "moveCompare", account, characters: "K7MQ0X", busy: true }),
    "move-compare-asking": view({ type: "moveCompare", account, characters: "", busy: true }),
    moved: view({ type: "moved", account: masked, serverName }),
  };
}
