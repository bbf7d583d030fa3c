// The awaiting page goes on by itself: forward by its own form once the device has approved, else to what came of it.

import "./countdown";
import { follow } from "./follow";

interface Waiting {
  phase: "open" | "approved" | "over";
}

const page = document.querySelector<HTMLElement>("[data-waiting]");
const forward = document.querySelector<HTMLFormElement>("#forward");
if (page && forward) {
  const { events = "", state = "", here = "" } = page.dataset;
  follow<Waiting>(events, state, ({ phase }) => {
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
