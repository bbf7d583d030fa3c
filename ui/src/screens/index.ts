// The screen for each variant. A variant without a screen does not compile.
import type { Component } from "svelte";
import type { PinPurpose, Screen } from "$lib/ipc/bindings.gen";
import Account from "./accounts/Account.svelte";
import Accounts from "./accounts/Accounts.svelte";
import Compare from "./enrol/Compare.svelte";
import ConfirmChallenge from "./one-time-password/ConfirmChallenge.svelte";
import ConfirmEnrolment from "./enrol/ConfirmEnrolment.svelte";
import PrivacyScreen from "./privacy-screen/PrivacyScreen.svelte";
import Diagnostics from "./settings/Diagnostics.svelte";
import Done from "./approve/Done.svelte";
import EnterPin from "./pin/EnterPin.svelte";
import Deactivated from "./deactivated/Deactivated.svelte";
import History from "./history/History.svelte";
import Home from "./home/Home.svelte";
import MoveCode from "./move-device/MoveCode.svelte";
import MoveCompare from "./move-device/MoveCompare.svelte";
import MoveIntro from "./move-device/MoveIntro.svelte";
import Moved from "./move-device/Moved.svelte";
import NoScreenLock from "./enrol/NoScreenLock.svelte";
import Notifications from "./notifications/Notifications.svelte";
import OfferBiometrics from "./biometrics/OfferBiometrics.svelte";
import OfferNotifications from "./notifications/OfferNotifications.svelte";
import OneTimePassword from "./one-time-password/OneTimePassword.svelte";
import OpeningLink from "./same-device/OpeningLink.svelte";
import Request from "./approve/Request.svelte";
import Scan from "./enrol/Scan.svelte";
import Settings from "./settings/Settings.svelte";
import Sign from "./sign/Sign.svelte";
import StoreUnreadable from "./store-unreadable/StoreUnreadable.svelte";
import Welcome from "./enrol/Welcome.svelte";
import WhereToGo from "./enrol/WhereToGo.svelte";
import type { ScreenProps } from "./props";

type Screens = { [Type in Screen["type"]]: Component<ScreenProps<Type>> };

export const screens: Screens = {
  welcome: Welcome,
  noScreenLock: NoScreenLock,
  privacyScreen: PrivacyScreen,
  whereToGo: WhereToGo,
  scan: Scan,
  confirmEnrolment: ConfirmEnrolment,
  enterPin: EnterPin,
  offerNotifications: OfferNotifications,
  offerBiometrics: OfferBiometrics,
  compare: Compare,
  home: Home,
  openingLink: OpeningLink,
  request: Request,
  done: Done,
  confirmChallenge: ConfirmChallenge,
  sign: Sign,
  oneTimePassword: OneTimePassword,
  deactivated: Deactivated,
  storeUnreadable: StoreUnreadable,
  accounts: Accounts,
  account: Account,
  history: History,
  settings: Settings,
  notifications: Notifications,
  diagnostics: Diagnostics,
  moveIntro: MoveIntro,
  moveCode: MoveCode,
  moveCompare: MoveCompare,
  moved: Moved,
};

/**
 * Screens with different identities are mounted anew: their focus and drafts start afresh. A screen has one identity,
 * unless it is about one of several things.
 */
export function identityOf(screen: Screen): string {
  switch (screen.type) {
    case "request":
      return `request ${screen.card.id}`;
    case "enterPin":
      return `enterPin ${purposeOf(screen.purpose)}`;
    case "deactivated":
      return `deactivated ${screen.reason}`;
    case "done":
      return `done ${screen.outcome}`;
    case "storeUnreadable":
      return `storeUnreadable ${screen.code}`;
    case "home":
    case "offerBiometrics":
    case "history":
    case "moveIntro":
    case "moveCode":
    case "moveCompare":
      return `${screen.type} ${screen.account.id}`;
    case "account":
      return `account ${screen.account.account.id}`;
    case "openingLink":
      return `openingLink ${screen.origin}`;
    default:
      return screen.type;
  }
}

/** Each step of a PIN change and each account has a keypad of its own. */
function purposeOf(purpose: PinPurpose): string {
  switch (purpose.type) {
    case "changePin":
      return `changePin ${purpose.step} ${purpose.account.id}`;
    case "turnOnBiometrics":
    case "move":
      return `${purpose.type} ${purpose.account.id}`;
    case "enrol":
    case "approve":
    case "answer":
      return purpose.type;
  }
}
