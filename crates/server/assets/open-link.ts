// An enrolment link opened in a browser. The fragment holds the secret: it goes to the app and never to the server.

import { openInApp } from "./open-in-app";

if (location.hash.length > 1) {
  openInApp(location.href);
  document.querySelector("[data-needs-fragment]")?.removeAttribute("hidden");
}
