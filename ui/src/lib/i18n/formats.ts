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

/** The reader's own variant of the language, where the system names one ("de-AT"). */
function regional(language: Language): string {
  return navigator.languages.find((tag) => languageOf(tag) === language) ?? variantOf(language);
}

/**
 * Some web views lack Irish and Maltese. Dates are then written in digits, because month names would
 * be in another language than the sentence.
 */
function knows(language: Language): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
}

const FIGURES = { day: "2-digit", month: "2-digit", year: "numeric" } as const;
const TIME = { hour: "2-digit", minute: "2-digit" } as const;

export function formatsOf(language: Language): Formats {
  const names = knows(language);
  const locales = [regional(language), variantOf(language), "en-GB"];
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(
      locales,
      names ? options : { ...FIGURES, ...(options.hour ? TIME : {}) },
    );
  return {
    clock: new Intl.DateTimeFormat(locales, { timeStyle: "short" }),
    day: date({ weekday: "long", day: "numeric", month: "long" }),
    dayOfYear: date({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    moment: date({ day: "numeric", month: "short", year: "numeric", ...TIME }),
    number: new Intl.NumberFormat(locales),
    // As the server's pages write it, whatever the reader's region: the two are compared with each other.
    amount: new Intl.NumberFormat([variantOf(language), "en-GB"], { minimumFractionDigits: 2 }),
  };
}
