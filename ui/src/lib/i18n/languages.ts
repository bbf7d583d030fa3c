// The official languages of the European Union by their own names. English is the fallback.

export const LANGUAGES = {
  bg: "български",
  cs: "čeština",
  da: "dansk",
  de: "Deutsch",
  el: "ελληνικά",
  en: "English",
  es: "español",
  et: "eesti",
  fi: "suomi",
  fr: "français",
  ga: "Gaeilge",
  hr: "hrvatski",
  hu: "magyar",
  it: "italiano",
  lt: "lietuvių",
  lv: "latviešu",
  mt: "Malti",
  nl: "Nederlands",
  pl: "polski",
  pt: "português",
  ro: "română",
  sk: "slovenčina",
  sl: "slovenščina",
  sv: "svenska",
} as const;

export type Language = keyof typeof LANGUAGES;

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LANGUAGES, tag);
}

/** "pt" of "pt-BR". */
export function languageOf(tag: string): string {
  return tag.split("-", 1)[0]?.toLowerCase() ?? "";
}

/** The first of `wishes` that is one of `available`. */
export function firstOf(
  wishes: readonly string[],
  available: readonly Language[],
): Language | undefined {
  for (const wish of wishes) {
    const tag = languageOf(wish);
    if (isLanguage(tag) && available.includes(tag)) return tag;
  }
  return undefined;
}
