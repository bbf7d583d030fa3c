// The page of the app on the same device: it never goes on by itself, it only says how things stand. The way back does the rest.

import "./countdown";
import { follow } from "./follow";

interface Returning {
  phase: "open" | "confirmed" | "over";
}

const page = document.querySelector<HTMLElement>("[data-returning]");
if (page) {
  const { events = "", state = "", here = "" } = page.dataset;
  follow<Returning>(events, state, ({ phase }) => {
    if (phase === "open") return false;
    if (phase === "over") {
      location.replace(here);
      return true;
    }
    for (const element of page.querySelectorAll<HTMLElement>("[data-before-confirmed]"))
      element.hidden = true;
    page.querySelector("[data-confirmed]")?.removeAttribute("hidden");
    return false;
  });
}
