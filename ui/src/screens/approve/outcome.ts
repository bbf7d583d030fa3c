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

const accountChange = {
  approved: "done-change-approved",
  denied: "done-change-nothing",
  reported: "done-change-nothing",
  expired: "done-change-nothing",
  cancelled: "done-change-nothing",
  wrongMatch: "done-change-nothing",
} as const satisfies Record<Outcome, MessageKey>;

const texts = { signIn, transaction, accountChange } as const;

/** The key of the text. `here`: the browser is on this device. */
export function textOf(kind: RequestKind, outcome: Outcome, here: boolean) {
  if (here && outcome === "approved") {
    return kind === "signIn" ? "done-approved-here" : "done-signed-here";
  }
  return texts[kind][outcome];
}

/** The key of the title. A request for a change that was not approved ends under the title of a sign-in. */
export function titleOf(kind: RequestKind, outcome: Outcome, here: boolean) {
  const text = textOf(kind, outcome, here);
  return text === "done-change-nothing"
    ? (`${signIn[outcome]}-title` as const)
    : (`${text}-title` as const);
}

/** The further effects of a denial, in the order of the sentences. */
export function consequencesOf(kind: RequestKind, outcome: Outcome) {
  if (outcome !== "denied" && outcome !== "reported") return [];
  const ends = kind === "transaction" ? [] : (["report-ends"] as const);
  const hour = outcome === "reported" ? (["report-hour"] as const) : [];
  return [...ends, ...hour];
}
