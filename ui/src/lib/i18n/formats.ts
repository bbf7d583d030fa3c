// Times and numbers as a language writes them.
import { languageOf, type Language } from "./languages";

export interface Formats {
  clock: Intl.DateTimeFormat;
  day: Intl.DateTimeFormat;
  dayOfYear: Intl.DateTimeFormat;
  moment: (at: Date) => string;
  number: Intl.NumberFormat;
  amount: Intl.NumberFormat;
}

/** The regional variant that the texts are written in, where the bare tag would mean another one. */
export function variantOf(language: Language): string {
  switch (language) {
    case "en":
      return "en-GB";
    case "pt":
      return "pt-PT";
    default:
      return language;
  }
}

/**
 * The reader's own variant of the language, where the system names one ("de-AT"). English and Portuguese have only
 * their European one: systems name "en-US" for readers who write the day before the month.
 */
function regional(language: Language): string {
  if (variantOf(language) !== language) return variantOf(language);
  return navigator.languages.find((tag) => languageOf(tag) === language) ?? language;
}

/**
 * Some web views lack Irish and Maltese. Dates are then written in digits, because month names would
 * be in another language than the sentence.
 */
function knows(language: Language): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
}

const FIGURES = { day: "2-digit", month: "2-digit", year: "numeric" } as const;

function localesOf(language: Language): string[] {
  return [regional(language), variantOf(language), "en-GB"];
}

/** Dates with the names of days and months, or in figures where the web view lacks the language. */
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { hour, minute, timeZone } = options;
  const shown = knows(language) ? options : { ...FIGURES, hour, minute, timeZone };
  return new Intl.DateTimeFormat(localesOf(language), shown);
}

/** Day and time as CLDR's medium length has them, where that differs from a day, a short month and a padded hour. */
const MEDIUM: Partial<Record<Language, Intl.DateTimeFormatOptions>> = {
  cs: { hour: "numeric" },
  de: FIGURES,
  el: { hour: "numeric" },
  fi: { hour: "numeric" },
  hu: { hour: "numeric" },
  // Its medium date is "2026-11-20", which readers take for a machine's.
  lt: { month: "long" },
  pt: FIGURES,
  sk: { hour: "numeric" },
};

/**
 * Day and time in a time zone that is named, the reader's unless one is given: "20 Nov 2026, 11:38 CET". The server writes
 * mails, and pages without scripts, in the same way (`tests/times.json`).
 */
export function momentFormat(language: Language, timeZone?: string): (at: Date) => string {
  const time = { hour: "2-digit", minute: "2-digit", timeZone } as const;
  const date = { day: "numeric", month: "short", year: "numeric", ...time } as const;
  const format = dateFormat(language, { ...date, ...MEDIUM[language] });
  const named = new Intl.DateTimeFormat(localesOf(language), { timeZone, timeZoneName: "short" });
  return (at) => {
    const zone = named.formatToParts(at).find((part) => part.type === "timeZoneName");
    return `${format.format(at)} ${zone?.value ?? ""}`.trim();
  };
}

export function formatsOf(language: Language): Formats {
  const locales = localesOf(language);
  const date = (options: Intl.DateTimeFormatOptions) => dateFormat(language, options);
  return {
    clock: new Intl.DateTimeFormat(locales, { timeStyle: "short" }),
    day: date({ weekday: "long", day: "numeric", month: "long" }),
    dayOfYear: date({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    moment: momentFormat(language),
    number: new Intl.NumberFormat(locales),
    // As the server's pages write it, whatever the reader's region: the two are compared with each other.
    amount: new Intl.NumberFormat([variantOf(language), "en-GB"], { minimumFractionDigits: 2 }),
  };
}
