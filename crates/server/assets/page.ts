// Additions to every page where scripts run: buttons that show a hidden password or PIN, the rules for a new password, a
// refused text that is selected, a language that applies once it is chosen and keeps what was typed, and options for devices
// with a touch screen.

import { followPasswordRules } from "./password-rules";
import { addRevealButtons } from "./reveal";
import { selectRefused } from "./select-refused";
import { keepTyped, restoreTyped } from "./typed-text";

addRevealButtons(document.body);
followPasswordRules(document);
if (restoreTyped(document)) {
  // The language was chosen a moment ago: what else it can apply to is shown beside the list.
  document.querySelector("[data-language-offer]")?.scrollIntoView({ block: "end" });
}
selectRefused(document.body);
sendOnChange();
// iPads name themselves as computers, so the server cannot tell them apart.
if (navigator.maxTouchPoints > 1) {
  for (const option of document.querySelectorAll("[data-on-touch]")) {
    option.removeAttribute("hidden");
  }
}

/** Forms that are sent by the choice itself need no button. */
function sendOnChange(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("[data-send-on-change]")) {
    form.querySelector("[data-sent-by-script]")?.setAttribute("hidden", "");
    form.addEventListener("submit", () => {
      keepTyped(document, form);
    });
    form.addEventListener("change", () => {
      form.requestSubmit();
    });
  }
}
