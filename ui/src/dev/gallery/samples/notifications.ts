// How the person is told that a request waits, as each platform allows it.
import type { AppView, Leave, Reach, Screen, Way } from "$lib/ipc/bindings.gen";
import { problem, view } from "./parts";

const reach = (way: Way, allowed: Leave, canBeWoken = way !== "whileRunning"): Reach => ({
  way,
  allowed,
  canBeWoken,
});

export function settings(way: Way, allowed: Leave, canBeWoken?: boolean): Screen {
  return { type: "settings", version: "0.1.0", hasAccounts: true, reach: reach(way, allowed, canBeWoken) };
}

/** The samples of the settings whose page of notifications says something of its own. */
export const notificationSettings = [
  "settings",
  "settings-open",
  "settings-periodic",
  "settings-no-push",
  "settings-push",
  "settings-not-asked",
  "settings-refused",
  "settings-not-opened",
];

export function notificationSamples(): Record<string, AppView> {
  const offer = { type: "offerNotifications", reach: reach("periodic", "notAsked"), busy: false } as const;
  return {
    "settings-open": view(settings("whileOpen", "allowed")),
    "settings-periodic": view(settings("periodic", "allowed")),
    "settings-no-push": view(settings("periodic", "allowed", false)),
    "settings-push": view(settings("push", "allowed")),
    "settings-not-asked": view(settings("push", "notAsked")),
    "settings-refused": view(settings("periodic", "refused")),
    "settings-not-opened": view(settings("periodic", "refused"), problem("notifications_not_opened")),
    "offer-notifications": view(offer),
    "offer-notifications-push": view({ ...offer, reach: reach("push", "notAsked") }),
    "offer-notifications-busy": view({ ...offer, busy: true }),
  };
}
