// Samples of the screen about notifications, one per state that a platform allows.
import type {
  AppView,
  Permission,
  NotificationStatus,
  Screen,
  DeliveryMode,
} from "$lib/ipc/bindings.gen";
import { problem, view } from "./parts";

const status = (
  mode: DeliveryMode,
  permission: Permission,
  canBeWoken = mode !== "whileRunning",
): NotificationStatus => ({
  mode,
  permission,
  canBeWoken,
});

function notifications(mode: DeliveryMode, permission: Permission, canBeWoken?: boolean): Screen {
  return { type: "notifications", status: status(mode, permission, canBeWoken) };
}

export function notificationSamples(): Record<string, AppView> {
  const offer = {
    type: "offerNotifications",
    status: status("periodic", "notAsked"),
    busy: false,
  } as const;
  return {
    "notifications-running": view(notifications("whileRunning", "allowed")),
    "notifications-open": view(notifications("whileOpen", "allowed")),
    "notifications-periodic": view(notifications("periodic", "allowed")),
    "notifications-seldom": view(notifications("periodic", "allowed", false)),
    "notifications-push": view(notifications("push", "allowed")),
    "notifications-apple-push": view(notifications("applePush", "allowed")),
    "notifications-not-asked": view(notifications("push", "notAsked")),
    "notifications-refused": view(notifications("periodic", "refused")),
    "notifications-not-opened": view(
      notifications("periodic", "refused"),
      problem("notifications_not_opened"),
    ),
    "offer-notifications": view(offer),
    "offer-notifications-push": view({ ...offer, status: status("push", "notAsked") }),
    "offer-notifications-busy": view({ ...offer, busy: true }),
  };
}
