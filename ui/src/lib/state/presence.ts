// Tells Rust whether the window can be seen and whether somebody is there; it decides what follows from that.
import type { Dispatch } from "$lib/ipc/client";

/** Often enough for an idle time of minutes, rare enough to be nothing. */
const STILL_HERE_EVERY_MS = 10_000;

/** `lastSentAt`: when any action was last sent, in milliseconds; an action says already that somebody is there. */
export function watchPresence(dispatch: Dispatch, lastSentAt: () => number): () => void {
  const seen = () => void dispatch({ type: "inView", visible: !document.hidden });
  const used = () => {
    if (document.hidden || Date.now() - lastSentAt() < STILL_HERE_EVERY_MS) return;
    void dispatch({ type: "stillHere" });
  };
  // First in line, so that a key or touch counts whatever becomes of it.
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
