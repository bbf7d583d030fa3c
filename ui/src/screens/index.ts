// The screen for each variant. A variant without a screen does not compile.
import type { Component } from "svelte";
import type { Screen } from "$lib/ipc/bindings.gen";
import Compare from "./compare/Compare.svelte";
import ConfirmChallenge from "./confirm-challenge/ConfirmChallenge.svelte";
import ConfirmEnrolment from "./confirm-enrolment/ConfirmEnrolment.svelte";
import Done from "./done/Done.svelte";
import EnterPin from "./enter-pin/EnterPin.svelte";
import Halted from "./halted/Halted.svelte";
import Home from "./home/Home.svelte";
import OneTimePassword from "./one-time-password/OneTimePassword.svelte";
import Request from "./request/Request.svelte";
import Scan from "./scan/Scan.svelte";
import StoreUnreadable from "./store-unreadable/StoreUnreadable.svelte";
import Welcome from "./welcome/Welcome.svelte";
import WhereToGo from "./where-to-go/WhereToGo.svelte";
import type { ScreenProps } from "./props";

type Screens = { [Type in Screen["type"]]: Component<ScreenProps<Type>> };

export const screens: Screens = {
  welcome: Welcome,
  whereToGo: WhereToGo,
  scan: Scan,
  confirmEnrolment: ConfirmEnrolment,
  enterPin: EnterPin,
  compare: Compare,
  home: Home,
  request: Request,
  done: Done,
  confirmChallenge: ConfirmChallenge,
  oneTimePassword: OneTimePassword,
  halted: Halted,
  storeUnreadable: StoreUnreadable,
};

/** What makes a screen a new one, so that its focus and drafts begin afresh. */
export function identityOf(screen: Screen): string {
  switch (screen.type) {
    case "request":
      return `request ${screen.card.id}`;
    case "enterPin":
      return `enterPin ${screen.purpose.type}`;
    case "halted":
      return `halted ${screen.reason}`;
    case "done":
      return `done ${screen.outcome}`;
    case "storeUnreadable":
      return `storeUnreadable ${screen.code}`;
    case "welcome":
    case "whereToGo":
    case "scan":
    case "confirmEnrolment":
    case "compare":
    case "home":
    case "confirmChallenge":
    case "oneTimePassword":
      return screen.type;
  }
}
