import { t, type MessageKey } from "$lib/i18n";
import type { AccountChange, AccountView, BiometricKind, PinPurpose } from "$lib/ipc/bindings.gen";
import { hostOf } from "$lib/text";
import { questionOf } from "../approve/change";

export type AttemptsKey = "pin-attempts" | `pin-attempts-${"enrol" | "change" | "move"}`;

export interface Words {
  title: string;
  /** The purpose of the PIN. */
  sentence: string;
  /** The match code that was typed. */
  match: string;
  /** The message that says how many attempts are left. */
  attempts: AttemptsKey;
  /** The help for a forgotten PIN; null while a PIN is being chosen. */
  forgotten: "enrol" | "reset" | null;
}

const usual = { match: "", attempts: "pin-attempts", forgotten: "reset" } as const;

const turnOn = {
  fingerprint: "pin-turn-on-fingerprint",
  face: "pin-turn-on-face",
  either: "pin-turn-on-either",
} as const satisfies Record<BiometricKind, MessageKey>;

/** The texts beside the keypad for each purpose. */
export function wordsOf(purpose: PinPurpose): Words {
  switch (purpose.type) {
    case "enrol": {
      const key = purpose.kind === "pinReset" ? "pin-reset" : "pin-enrol";
      return {
        title: t("pin-title-enrol"),
        sentence: t(key, { account: purpose.account, server: purpose.serverName }),
        match: "",
        attempts: "pin-attempts-enrol",
        forgotten: "enrol",
      };
    }
    case "approve": {
      const { service, kind, change } = purpose.card;
      const match = purpose.typed;
      if (change) return { ...ofChange(change), match };
      const key = kind === "transaction" ? "pin-sign" : "pin-approve";
      return { ...usual, title: t("pin-title"), match, sentence: t(key, { service }) };
    }
    case "answer": {
      const { asks, kind, origin, change } = purpose.challenge;
      if (change) return ofChange(change);
      const signing = kind === "transaction";
      return {
        ...usual,
        title: t("pin-title"),
        sentence: asks
          ? t(signing ? "pin-answer-sign" : "pin-answer", { service: asks.service })
          : t(signing ? "pin-answer-sign-digits" : "pin-answer-digits", { server: hostOf(origin) }),
      };
    }
    case "changePin":
      return { ...changeOf(purpose.step), sentence: forWhom(purpose.account) };
    case "turnOnBiometrics":
      return {
        ...usual,
        title: t("pin-title"),
        sentence: t(turnOn[purpose.kind], who(purpose.account)),
      };
    case "move":
      return {
        ...usual,
        title: t("pin-title"),
        sentence: t("pin-move", who(purpose.account)),
        attempts: "pin-attempts-move",
      };
  }
}

/** The change itself is the sentence: what the PIN allows stands beside the keypad. */
function ofChange(change: AccountChange): Words {
  return { ...usual, title: t("pin-title"), sentence: questionOf(change) };
}

function changeOf(step: "old" | "new" | "repeat"): Omit<Words, "sentence"> {
  switch (step) {
    case "old":
      return { ...usual, title: t("pin-change-old"), attempts: "pin-attempts-change" };
    case "new":
      return { ...usual, title: t("pin-change-new"), forgotten: null };
    case "repeat":
      return { ...usual, title: t("pin-change-repeat"), forgotten: null };
  }
}

function who(account: AccountView) {
  return { account: account.account, server: account.serverName };
}

function forWhom(account: AccountView): string {
  return t("account-at", who(account));
}
