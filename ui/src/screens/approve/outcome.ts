import type { MessageKey } from "$lib/i18n";
import type { Outcome, RequestKind } from "$lib/ipc/bindings.gen";

const signIn = {
  approved: "done-approved",
  denied: "done-denied",
  reported: "done-reported",
  expired: "done-expired",
  cancelled: "done-cancelled",
  wrongMatch: "done-wrong-match",
} as const satisfies Record<Outcome, MessageKey>;

const transaction = {
  approved: "done-signed",
  denied: "done-sign-denied",
  reported: "done-sign-reported",
  expired: "done-sign-expired",
  cancelled: "done-sign-cancelled",
  wrongMatch: "done-sign-wrong-match",
} as const satisfies Record<Outcome, MessageKey>;

/** The key of the text; the title's is `<key>-title`. `here`: the browser is on this device. */
export function stemOf(kind: RequestKind, outcome: Outcome, here: boolean) {
  if (here && outcome === "approved") {
    return kind === "signIn" ? "done-approved-here" : "done-signed-here";
  }
  return (kind === "signIn" ? signIn : transaction)[outcome];
}
