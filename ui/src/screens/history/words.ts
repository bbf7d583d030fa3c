import { t } from "$lib/i18n";
import type { HistoryMethod, HistoryResult } from "$lib/ipc/bindings.gen";

export type ResultTone = "plain" | "good" | "attention" | "stop";

const methods: Record<HistoryMethod, string> = {
  password: "history-method-password",
  app: "history-method-app",
  appCode: "history-method-code",
  onMobile: "history-method-here",
};

const results: Record<HistoryResult, [string, ResultTone]> = {
  signedIn: ["history-signed-in", "good"],
  signed: ["history-signed", "good"],
  denied: ["history-denied", "stop"],
  expired: ["history-expired", "plain"],
  cancelled: ["history-cancelled", "plain"],
  failed: ["history-failed", "attention"],
};

export function methodText(method: HistoryMethod): string {
  return t(methods[method]);
}

export function resultText(result: HistoryResult): string {
  return t(results[result][0]);
}

export function resultTone(result: HistoryResult): ResultTone {
  return results[result][1];
}
