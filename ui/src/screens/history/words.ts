import { t, type MessageKey } from "$lib/i18n";
import type { HistoryMethod, HistoryResult } from "$lib/ipc/bindings.gen";

type ResultTone = "plain" | "good" | "attention" | "stop";

const methods = {
  password: "history-method-password",
  app: "history-method-app",
  appCode: "history-method-code",
  onMobile: "history-method-here",
} as const satisfies Record<HistoryMethod, MessageKey>;

const results = {
  signedIn: ["history-signed-in", "good"],
  signed: ["history-signed", "good"],
  denied: ["history-denied", "stop"],
  expired: ["history-expired", "plain"],
  cancelled: ["history-cancelled", "plain"],
  failed: ["history-failed", "attention"],
} as const satisfies Record<HistoryResult, [MessageKey, ResultTone]>;

export function methodText(method: HistoryMethod): string {
  return t(methods[method]);
}

export function resultText(result: HistoryResult): string {
  return t(results[result][0]);
}

export function resultTone(result: HistoryResult): ResultTone {
  return results[result][1];
}
