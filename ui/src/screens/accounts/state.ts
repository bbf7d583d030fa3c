import { t, type MessageKey } from "$lib/i18n";
import type { AccountRow, DeactivationReason } from "$lib/ipc/bindings.gen";

const reasons = {
  blocked: "accounts-blocked",
  copied: "accounts-locked",
  removed: "accounts-removed",
  enrolmentCancelled: "accounts-cancelled",
  serverRestored: "accounts-restored",
} as const satisfies Record<DeactivationReason, MessageKey>;

/** The reason for which an account cannot be used, in a word or two; null if it can. */
export function troubleOf(row: AccountRow): string | null {
  if (row.deactivated !== null) return t(reasons[row.deactivated]);
  return row.account.pending ? t("accounts-pending") : null;
}
