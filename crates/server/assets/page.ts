// What every page has where scripts run: buttons that show a hidden password or PIN, and options for devices with a touch screen.

import { addRevealButtons } from "./reveal";

addRevealButtons(document.body);
// iPads name themselves as computers, so the server cannot tell them apart.
if (navigator.maxTouchPoints > 1) {
  for (const option of document.querySelectorAll("[data-on-touch]")) {
    option.removeAttribute("hidden");
  }
}
