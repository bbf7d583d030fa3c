import { t, type MessageKey } from "$lib/i18n";
import type { HistoryEntry, HistoryMethod, HistoryResult } from "$lib/ipc/bindings.gen";

type ResultTone = "plain" | "good" | "attention" | "stop";

const methods = {
  password: "history-method-password",
  app: "history-method-app",
  appCode: "history-method-code",
  onMobile: "history-method-here",
} as const satisfies Record<Exclude<HistoryMethod, "device">, MessageKey>;

/** Events of a device, which they name. */
const events = {
  pinReset: "history-pin-reset",
  unblocked: "history-unblocked",
  moved: "history-moved",
  blocked: "history-blocked",
  locked: "history-locked",
} as const satisfies Partial<Record<HistoryResult, MessageKey>>;

type DeviceEvent = keyof typeof events;

const results = {
  signedIn: ["history-signed-in", "good"],
  signed: ["history-signed", "good"],
  denied: ["history-denied", "stop"],
  expired: ["history-expired", "plain"],
  cancelled: ["history-cancelled", "plain"],
  failed: ["history-failed", "attention"],
} as const satisfies Record<Exclude<HistoryResult, DeviceEvent>, [MessageKey, ResultTone]>;

/** The sentence of an event of a device; null for a sign-in or signature. */
export function eventText(entry: HistoryEntry): string | null {
  const key = entry.result in events ? events[entry.result as DeviceEvent] : undefined;
  return key === undefined ? null : t(key, { device: entry.service });
}

/** Nothing for an entry about a device, which has no method. */
export function methodText(method: HistoryMethod): string {
  return method === "device" ? "" : t(methods[method]);
}

export function resultText(result: Exclude<HistoryResult, DeviceEvent>): string {
  return t(results[result][0]);
}

export function resultTone(result: Exclude<HistoryResult, DeviceEvent>): ResultTone {
  return results[result][1];
}

/** Whether it is a signed transaction, which a report does not stop. */
export function isSignedTransaction(entry: HistoryEntry): boolean {
  return entry.result === "signed" && entry.transaction.length > 0;
}

/** Whether the result is of a sign-in or signature. */
export function isSignIn(result: HistoryResult): result is Exclude<HistoryResult, DeviceEvent> {
  return !(result in events);
}
