// The waiting page of a sign-in with the app on the same device. It shows the state of the request and never moves
// on after an approval: the link that the app opens does that. If the link has opened another tab, this one moves on when
// it is shown again; before, it could break off the link's way in its own tab.

import "./countdown";
import { follow } from "./follow";

interface ReturnState {
  phase: "open" | "confirmed" | "returned" | "over";
}

const page = document.querySelector<HTMLElement>("[data-returning]");
if (page) {
  const { events = "", state = "", here = "" } = page.dataset;
  follow(events, state, (json) => {
    const { phase } = JSON.parse(json) as ReturnState;
    if (phase === "open") return false;
    if (phase === "over") {
      location.replace(here);
      return true;
    }
    for (const element of page.querySelectorAll<HTMLElement>("[data-before-confirmed]"))
      element.hidden = true;
    page.querySelector("[data-confirmed]")?.removeAttribute("hidden");
    if (phase === "confirmed") return false;
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) location.replace(here);
    });
    return true;
  });
}
