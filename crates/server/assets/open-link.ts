// An enrolment link that was opened in a browser: what stands behind its # stays here and goes to the app alone.

import { openInApp } from "./open-in-app";

if (location.hash.length > 1) {
  openInApp(location.href);
  document.querySelector("[data-needs-fragment]")?.removeAttribute("hidden");
}
