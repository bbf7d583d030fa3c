import { t, type MessageKey } from "$lib/i18n";
import type { AccountChange, AccountChangeKind } from "$lib/ipc/bindings.gen";

const keys = {
  addDevice: "change-add-device",
  removeDevice: "change-remove-device",
  resetPin: "change-reset-pin",
  renameDevice: "change-rename-device",
  changePassword: "change-password",
  changeEmail: "change-email",
  endWaitingPeriod: "change-end-waiting",
  reportSignIn: "change-report",
  closeOtherSessions: "change-close-sessions",
} as const satisfies Record<AccountChangeKind, MessageKey>;

/** The change as a question, with its object and value exactly as the server signed them. */
export function questionOf({ kind, object, value }: AccountChange): string {
  return t(keys[kind], { object, value });
}
