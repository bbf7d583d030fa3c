// Texts that are the same word in English and in the language, each reviewed.
export const UNCHANGED: Record<string, string[]> = {
  da: ["context-browser", "settings-text-normal", "settings-version"],
  de: ["context-browser", "settings-text-normal", "settings-version"],
  es: ["settings-text-normal"],
  fr: [
    "home-clock-minutes",
    "settings-licences",
    "settings-notifications",
    "settings-version",
    "licences-title",
    "bank-date",
  ],
  it: [
    "context-browser",
    "context-account",
    "password-label",
    "recovery-password-label",
    "settings-privacy",
  ],
  lv: ["settings-licences", "licences-title"],
  mt: [
    "context-browser",
    "home-settings",
    "settings-title",
    "password-label",
    "recovery-password-label",
  ],
  nl: [
    "context-browser",
    "context-account",
    "settings-accounts",
    "settings-privacy",
    "accounts-title",
  ],
  pt: ["settings-text-normal"],
  ro: ["context-browser"],
  sv: ["settings-text-normal", "settings-version"],
};
