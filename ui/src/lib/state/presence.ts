// Tells the core whether the window is visible and whether it is being used.
import type { Dispatch } from "$lib/ipc/client";

/** Short against idle timeouts of minutes. */
const STILL_HERE_EVERY_MS = 10_000;

/** `lastSentAt`: Unix milliseconds of the last action, which counts as use by itself. */
export function watchPresence(dispatch: Dispatch, lastSentAt: () => number): () => void {
  const seen = () => void dispatch({ type: "inView", visible: !document.hidden });
  const used = () => {
    if (document.hidden || Date.now() - lastSentAt() < STILL_HERE_EVERY_MS) return;
    void dispatch({ type: "stillHere" });
  };
  // In the capture phase, so that keys and touches count even if a handler stops them.
  const options = { capture: true, passive: true };
  document.addEventListener("visibilitychange", seen);
  document.addEventListener("pointerdown", used, options);
  document.addEventListener("keydown", used, options);
  return () => {
    document.removeEventListener("visibilitychange", seen);
    document.removeEventListener("pointerdown", used, options);
    document.removeEventListener("keydown", used, options);
  };
}
