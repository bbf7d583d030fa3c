import type { Outcome, RequestKind } from "$lib/ipc/bindings.gen";

const signIn: Record<Outcome, string> = {
  approved: "done-approved",
  denied: "done-denied",
  reported: "done-reported",
  expired: "done-expired",
  cancelled: "done-cancelled",
  wrongMatch: "done-wrong-match",
};

const transaction: Record<Outcome, string> = {
  approved: "done-signed",
  denied: "done-sign-denied",
  reported: "done-sign-reported",
  expired: "done-sign-expired",
  cancelled: "done-sign-cancelled",
  wrongMatch: "done-sign-wrong-match",
};

/** The stem of title and text; `here`: the browser that asked is on this same device. */
export function stemOf(kind: RequestKind, outcome: Outcome, here: boolean): string {
  if (here && outcome === "approved") {
    return kind === "signIn" ? "done-approved-here" : "done-signed-here";
  }
  return (kind === "signIn" ? signIn : transaction)[outcome];
}
