// The waiting page moves on by itself: it submits its form once the device has approved, and otherwise reloads to
// show how the request ended.

import "./countdown";
import { follow } from "./follow";

interface WaitingState {
  phase: "open" | "approved" | "over";
}

const page = document.querySelector<HTMLElement>("[data-waiting]");
const forward = document.querySelector<HTMLFormElement>("#forward");
if (page && forward) {
  const { events = "", state = "", here = "" } = page.dataset;
  follow(events, state, (json) => {
    const { phase } = JSON.parse(json) as WaitingState;
    if (phase === "open") return false;
    if (phase === "approved") {
      document.querySelector("[data-confirmed]")?.removeAttribute("hidden");
      forward.submit();
    } else {
      location.replace(here);
    }
    return true;
  });
}
