import type { IconName } from "$lib/components/icons";
import { t } from "$lib/i18n";
import type { BiometricKind } from "$lib/ipc/bindings.gen";

/** "Fingerprint" at the beginning of a line. */
export function biometricName(kind: BiometricKind): string {
  switch (kind) {
    case "fingerprint":
      return t("biometric-fingerprint");
    case "face":
      return t("biometric-face");
    case "either":
      return t("biometric-either");
  }
}

/** "Use fingerprint": the label of a key that shows only an icon. */
export function useBiometric(kind: BiometricKind): string {
  switch (kind) {
    case "fingerprint":
      return t("biometric-use-fingerprint");
    case "face":
      return t("biometric-use-face");
    case "either":
      return t("biometric-use-either");
  }
}

export function biometricIcon(kind: BiometricKind): IconName {
  return kind === "face" ? "face" : "fingerprint";
}
