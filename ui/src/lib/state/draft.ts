// A code that was typed survives a look at the next screen and the way back. It holds a secret, so it is forgotten as
// soon as any other screen is shown.
import type { Screen } from "$lib/ipc/bindings.gen";

export interface ScanDraft {
  code: string;
  address: string;
}

let kept: ScanDraft | null = null;

export function keepDraft(draft: ScanDraft): void {
  kept = draft;
}

export function keptDraft(): ScanDraft | null {
  return kept;
}

/** Called with each screen that is shown. */
export function forgetDraftUnlessAt(screen: Screen["type"]): void {
  if (screen !== "scan" && screen !== "confirmEnrolment" && screen !== "confirmChallenge")
    kept = null;
}
