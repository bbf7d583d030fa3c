// The app itself: settings, cover, diagnostics, and moving to another device.
import type { AppView } from "$lib/ipc/bindings.gen";
import { account, at, masked, serverName, view } from "./parts";

const qr = Array.from({ length: 33 }, (_, y) =>
  Array.from({ length: 33 }, (_, x) => (x * 7 + y * 13 + x * y) % 3 === 0),
);

export function appSamples(): Record<string, AppView> {
  return {
    covered: view({ type: "covered", biometrics: true }),
    settings: view({ type: "settings", version: "0.1.0" }),
    diagnostics: view({ type: "diagnostics", text: "version: 0.1.0\nplatform: linux\n" }),
    "move-intro": view({ type: "moveIntro", account }),
    "move-code": view({
      type: "moveCode",
      account,
      qr,
      typed: "7K0Q-X9M4-TBCD-EFGH-JKMN-PQRS-TV",
      expiresAt: at(500),
      claimed: false,
      attemptsLeft: null,
    }),
    "move-compare": view({ type: "moveCompare", account, characters: "K7MQ0X", busy: false }),
    moved: view({ type: "moved", account: masked, serverName }),
  };
}
