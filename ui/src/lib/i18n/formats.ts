// Times and numbers as a language writes them.
import { languageOf, type Language } from "./languages";

export interface Formats {
  clock: Intl.DateTimeFormat;
  day: Intl.DateTimeFormat;
  dayOfYear: Intl.DateTimeFormat;
  moment: Intl.DateTimeFormat;
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
const ZONED_TIME = { hour: "2-digit", minute: "2-digit", timeZoneName: "short" } as const;

function localesOf(language: Language): string[] {
  return [regional(language), variantOf(language), "en-GB"];
}

/** Dates with the names of days and months, or in figures where the web view lacks the language. */
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const shown = knows(language) ? options : { ...FIGURES, ...(options.hour ? ZONED_TIME : {}) };
  return new Intl.DateTimeFormat(localesOf(language), shown);
}

/** Day and time, with the reader's time zone named: "20 Nov 2026, 11:38 CET". */
export function momentFormat(language: Language): Intl.DateTimeFormat {
  const date = { day: "numeric", month: "short", year: "numeric" } as const;
  return dateFormat(language, { ...date, ...ZONED_TIME });
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
